/**
 * Runs the benchmarks and writes `results/bench/`: `deno task dev bench:all [SECTION...]`, by default all of
 * them. The other sections of a file stay as they were if the machine is the same, and are dropped if it is
 * not. PyTorch is that of the interpreter named by TORCH_PYTHON (default: python3).
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
import { cpuSection, sideBySideSection } from "./cpu_sections.ts";
import { labSection } from "./lab_section.ts";
import { inPairs } from "./in_pairs.ts";
import { withOtherLoad } from "./other_load.ts";
import { modelsSection, startSection, teamSection } from "./peer_sections.ts";
import { FILES, type Machine, type Results, type Sections } from "./results.ts";
import { tfjsBenchmark } from "./tfjs_benchmark.ts";
import { torchSection } from "./torch_section.ts";
import { writeUp } from "./write_up.ts";

const FOLDER = new URL("../../results/bench/", import.meta.url);
type File = keyof typeof FILES;
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
  torch: torchSection,
  team: teamSection,
  models: modelsSection,
  start: startSection,
  lab: labSection,
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
  gpu.close();
  const [{ model }, ...others] = cpus();
  return {
    cpu: model.trim(),
    cores: others.length + 1,
    adapter: gpu.adapter,
    driver,
    deno: Deno.version.deno,
  };
}

/** What the files hold. */
async function readFiles(): Promise<Partial<Record<File, Results>>> {
  const files: Partial<Record<File, Results>> = {};
  for (const file of Object.keys(FILES) as File[]) {
    try {
      files[file] = JSON.parse(await Deno.readTextFile(new URL(file, FOLDER)));
    } catch (error) {
      if (!(error instanceof Deno.errors.NotFound)) throw error;
    }
  }
  return files;
}

/** The file a section stands in. */
function fileOf(section: keyof Sections): File {
  const names = Object.keys(FILES) as File[];
  return names.find((name) => (FILES[name] as readonly string[]).includes(section))!;
}

const names = wanted();
const here = await machine();
const files = await readFiles();
await Deno.mkdir(FOLDER, { recursive: true });
for (const name of names) {
  console.error(`timing ${name}`);
  const section = await SECTIONS[name]();
  if (section.other_load > QUIET) {
    const share = Math.round(100 * section.other_load);
    console.error(
      `other programs took ${share} % of the cores' time: time it again on a quiet machine`,
    );
  }
  const file = fileOf(name);
  const earlier = files[file];
  const isSame = JSON.stringify(earlier?.machine) === JSON.stringify(here);
  files[file] = { ...(isSame ? earlier : null), machine: here, [name]: section };
  const text = `${JSON.stringify(files[file], null, 2)}\n`;
  await Deno.writeTextFile(new URL(file, FOLDER), text);
  await Deno.writeTextFile(new URL("README.md", FOLDER), writeUp(files));
}
console.log("results/bench/README.md");
