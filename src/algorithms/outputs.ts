/**
 * What an algorithm's networks say of a batch: the outputs its loss reads.
 *
 * @module
 */
import type { NetworkInputs } from "../network/batch.ts";
import { forward, type ForwardPass, type Parameters } from "../network/twin/forward.ts";
import type { HyperParameters } from "./hyper_parameters.ts";
import { netsOf, type PlacedNet } from "./nets.ts";
import { algorithmOf } from "./registry.ts";
import type { Pass } from "./specification.ts";
import type { NetworkShape } from "../network/shape.ts";

/** Weights of a model's networks, online and target. */
export interface ModelWeights {
  /** Sizes of a network with an output an action. */
  readonly shape: NetworkShape;
  /** Weights of all networks. */
  readonly parameters: Parameters;
  /** Weights of their target networks. */
  readonly target: Parameters;
}

/** Name of a pass's outputs of one network: `q.state`, `q.target.next`. */
export function outputName(net: string, { network, at }: Pick<Pass, "network" | "at">): string {
  return [net, ...(network === "target" ? ["target"] : []), at].join(".");
}

/** The outputs of every pass, and the whole passes that gradients are taken of. */
export interface ModelOutputs {
  /** (B,A) or (B) outputs by pass. */
  readonly outputs: Record<string, Float64Array>;
  /** The pass of each network on the states before the action, by network. */
  readonly differentiated: ReadonlyMap<PlacedNet, ForwardPass>;
}

/**
 * Runs a model's networks on everything its loss reads.
 *
 * @param model Weights.
 * @param hyper The model's hyper-parameters.
 * @param inputs States or observations before the action, and after it; passes on what is left out are not run.
 */
export function modelOutputs(
  model: ModelWeights,
  hyper: HyperParameters,
  inputs: { readonly state?: NetworkInputs; readonly next?: NetworkInputs },
): ModelOutputs {
  const nets = netsOf(hyper, model.shape);
  const outputs: Record<string, Float64Array> = {};
  const differentiated = new Map<PlacedNet, ForwardPass>();
  for (const pass of algorithmOf(hyper).passes) {
    if (pass.when && !pass.when(hyper)) continue;
    const rows = inputs[pass.at];
    if (!rows) continue;
    const weights = pass.network === "online" ? model.parameters : model.target;
    for (const name of pass.nets) {
      const net = nets.find((each) => each.name === name);
      if (!net) continue;
      const own = weights.subarray(net.offset, net.offset + net.size);
      const run = forward(net.shape, own, rows);
      outputs[outputName(name, pass)] = run.q;
      if (pass.network === "online" && pass.at === "state") differentiated.set(net, run);
    }
  }
  return { outputs, differentiated };
}
