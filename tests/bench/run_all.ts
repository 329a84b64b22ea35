/**
 * Runs the benchmarks and writes `results/bench/`: `deno task dev bench:all [SECTION...]`, by default all of
 * cpu, team, side_by_side, steps, kernels, episodes and peer. The other sections stay as they were if the machine is the
 * same. PyTorch is that of the interpreter named by TORCH_PYTHON (default: python3).
 *
 * @module
 */
import { cpus } from "node:os";
import {
  type BenchmarkOptions,
  measureKernels,
  measureStep,
} from "../../src/trainer/webgpu/benchmark.ts";
import { openGpu } from "../../src/trainer/webgpu/device.ts";
import { stepBenchmark } from "../../src/trainer/webgpu/step_benchmark.ts";
import { cpuSection, sideBySideSection, teamSection } from "./cpu_sections.ts";
import { inPairs } from "./in_pairs.ts";
import { withOtherLoad } from "./other_load.ts";
import type { Machine, Results, Sections } from "./results.ts";
import { tfjsBenchmark } from "./tfjs_benchmark.ts";
import { writeUp } from "./write_up.ts";

const FOLDER = new URL("../../results/bench/", import.meta.url);
const MODELS = [1, 4, 16];
const EPISODES = 50_000;
const TFJS_STEPS = 2;
/** Share of the cores' time that others may take before a section should be timed again. */
const QUIET = 0.1;
const driver = Deno.env.get("ADAPTER_DRIVER") || "unknown";

/** Something for each number of models. */
async function forModels<T>(
  repeats: number,
  measure: (options: BenchmarkOptions) => Promise<T>,
): Promise<T[]> {
  const found: T[] = [];
  for (const models of MODELS) {
    found.push(await measure({ models, episodes: EPISODES, repeats, driver }));
  }
  return found;
}

/** What is timed in each section. Everything that only prepares a section's pairs comes before. */
const SECTIONS = {
  cpu: cpuSection,
  team: teamSection,
  side_by_side: sideBySideSection,
  steps: async () => {
    const { result, otherLoad } = await withOtherLoad(() => forModels(5, measureStep));
    return { other_load: otherLoad, found: result };
  },
  kernels: async () => {
    const { result, otherLoad } = await withOtherLoad(() => forModels(3, measureKernels));
    return { other_load: otherLoad, found: result };
  },
  episodes: async () => {
    const few = await stepBenchmark({ models: 1, episodes: 5000 });
    const kernels = few.trainer.info.kernels as BenchmarkOptions["kernels"];
    const many = await stepBenchmark({
      models: 1,
      episodes: EPISODES,
      kernels,
    });
    const { result, otherLoad } = await withOtherLoad(() => inPairs(few.time, many.time));
    return { other_load: otherLoad, found: result };
  },
  peer: async () => {
    const theirs = await tfjsBenchmark({
      backend: "webgpu",
      episodes: EPISODES,
    });
    const ours = await stepBenchmark({ models: 1, episodes: EPISODES });
    const { result, otherLoad } = await withOtherLoad(() =>
      inPairs(ours.time, () => theirs.time(TFJS_STEPS))
    );
    const { library, updateError, checkedSteps } = theirs;
    const found = {
      ...result,
      library,
      update_error: updateError,
      checked: checkedSteps,
    };
    return { other_load: otherLoad, found };
  },
} satisfies { [Name in keyof Sections]: () => Promise<Sections[Name]> };

/** The sections asked for. */
function wanted(): (keyof Sections)[] {
  const names = Object.keys(SECTIONS) as (keyof Sections)[];
  const unknown = Deno.args.find((name) => !(names as string[]).includes(name));
  if (unknown === undefined) {
    return Deno.args.length ? Deno.args as (keyof Sections)[] : names;
  }
  console.error(`error: found "${unknown}", expected ${names.join(", ")}`);
  Deno.exit(2);
}

async function machine(): Promise<Machine> {
  const gpu = await openGpu();
  gpu.device.destroy();
  const [{ model }, ...others] = cpus();
  return {
    cpu: model.trim(),
    cores: others.length + 1,
    adapter: gpu.adapter,
    driver,
    deno: Deno.version.deno,
  };
}

/** What was measured on this machine before. */
async function earlier(here: Machine): Promise<Results> {
  try {
    const results = JSON.parse(
      await Deno.readTextFile(new URL("bench.json", FOLDER)),
    );
    return JSON.stringify(results.machine) === JSON.stringify(here) ? results : { machine: here };
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return { machine: here };
    throw error;
  }
}

const names = wanted();
let results = await earlier(await machine());
for (const name of names) {
  console.error(`timing ${name}`);
  const section = await SECTIONS[name]();
  results = { ...results, [name]: section };
  if (section.other_load > QUIET) {
    const share = Math.round(100 * section.other_load);
    console.error(
      `other programs took ${share} % of the cores' time: time it again on a quiet machine`,
    );
  }
  await Deno.mkdir(FOLDER, { recursive: true });
  await Deno.writeTextFile(
    new URL("bench.json", FOLDER),
    `${JSON.stringify(results, null, 2)}\n`,
  );
  await Deno.writeTextFile(new URL("README.md", FOLDER), writeUp(results));
}
console.log("results/bench/README.md");
