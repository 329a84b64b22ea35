/**
 * The WebAssembly kernels: which build a machine takes, and what they export.
 *
 * Their source is `kernels/*.ts` (AssemblyScript); `deno task dev build:kernels` compiles it into `kernels_wasm.ts`.
 *
 * @module
 */
import type { HyperParameters } from "../../algorithms/hyper_parameters.ts";
import { algorithmOf } from "../../algorithms/registry.ts";
import { biasCorrections } from "../schedule.ts";
import { InputError } from "../../input_error.ts";
import { KERNELS } from "./kernels_wasm.ts";

/** The builds: with relaxed SIMD's fused multiply-add, and without for engines that lack it. */
export const BUILDS = ["relaxed", "plain"] as const;

/** A build of the kernels. */
export type Build = typeof BUILDS[number];

/** What the kernels export; addresses and sizes in bytes. */
export interface Kernels {
  /** Memory a team needs for the network described at an address, a word with a sign: below 2 GiB. */
  scratchBytes(description: number, workers: number): number;
  /** Makes this instance a worker of a team, from 0, that shares memory at `scratch`, zeroed before. */
  configure(description: number, scratch: number, worker: number, workers: number): void;
  /** Sets Adam's correction `scale` (`schedule.ts`) of a network for the steps to come. */
  setRate(net: number, scale: number): void;
  /** Takes a worker's part of a step of a model with Adam's correction `root`: returns when all have. */
  step(model: number, root: number): void;
  /** Switches calls of `lap` on or off. */
  profile(on: number): void;
  /** Address of the transitions of the last step, those with weight: (B) where all have. */
  lastDraw(): number;
  /** Address of the last gradient of a network's linear layers, before the clip. */
  lastGradient(net: number): number;
  /** Address of the last gradient of a network's embedding row, before the clip; 0 if it was not touched. */
  lastRowGradient(net: number, state: number): number;
  /** Rows computed in the last step: 0 of s, 1 of the online network, 2 of the target network. */
  lastRows(which: number): number;
  /** Runs 80 floating-point operations a round in registers. */
  fmaRate(rounds: number, x: number, y: number): number;
}

/** Compiled kernels. */
export interface CompiledKernels {
  /** Which build. */
  readonly build: Build;
  /** The module, to be sent to workers. */
  readonly module: WebAssembly.Module;
}

/** The bytes of a build. */
function wasmOf(build: Build): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(KERNELS[build]), (letter) => letter.charCodeAt(0));
}

/**
 * Compiles the kernels.
 *
 * @param forced A build (default: relaxed SIMD where the engine has it).
 * @throws {InputError} If there is no such build, or this engine cannot run it.
 */
export async function compileKernels(forced?: string): Promise<CompiledKernels> {
  if (forced !== undefined && !BUILDS.includes(forced as Build)) {
    throw new InputError(
      "kernels",
      `unknown build "${forced}": expected ${BUILDS.join(" or ")} on the CPU`,
    );
  }
  for (const build of forced === undefined ? BUILDS : [forced as Build]) {
    const bytes = wasmOf(build);
    if (!WebAssembly.validate(bytes)) continue;
    return { build, module: await WebAssembly.compile(bytes) };
  }
  throw new InputError("kernels", `this engine cannot run the ${forced ?? "plain"} build`);
}

/**
 * Makes an instance of the kernels on a memory.
 *
 * @param module The compiled kernels.
 * @param memory The memory, shared with other instances.
 * @param lap Called after each part of a step while profiling is on.
 */
export function instantiateKernels(
  module: WebAssembly.Module,
  memory: WebAssembly.Memory,
  lap: (part: number) => void = () => {},
): Kernels {
  const instance = new WebAssembly.Instance(module, { env: { memory }, host: { lap } });
  return instance.exports as unknown as Kernels;
}

/**
 * Takes a step, or a worker's part of it, with the rates of every network.
 *
 * @param kernels The instance.
 * @param model Address of the model.
 * @param options The model's hyper-parameters, and the number of the step from 1.
 */
export function takeStep(
  kernels: Kernels,
  model: number,
  { hyper, step }: { readonly hyper: HyperParameters; readonly step: number },
): void {
  algorithmOf(hyper).nets(hyper).forEach(({ name }, net) => {
    kernels.setRate(net, biasCorrections(hyper, step, name).scale);
  });
  kernels.step(model, biasCorrections(hyper, step).root);
}

/** Parts of a step in the order of `lap`'s numbers. */
export const STEP_PARTS = [
  "draw",
  "forward",
  "loss",
  "weight_gradient",
  "input_gradient",
  "gradient_norm",
  "update",
  "wait",
] as const;
