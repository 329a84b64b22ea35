/**
 * The benchmarks of the CPU trainer: alone, and side by side with its peers.
 *
 * @module
 */
import { collect } from "../../src/dataset/collect.ts";
import { saveDataset } from "../../src/dataset/dataset_file.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { sampleBatch } from "../../src/network/sample_batch.ts";
import { SEED_SHAPE } from "../../src/network/shape.ts";
import {
  cpuStepBenchmark,
  type CpuStepReport,
  measureCpuStep,
} from "../../src/trainer/cpu/benchmark.ts";
import {
  SEED_BATCH,
  stepBenchmark,
  stepOperations,
} from "../../src/trainer/webgpu/step_benchmark.ts";
import { inPairs } from "./in_pairs.ts";
import { withOtherLoad } from "./other_load.ts";
import { PEER, type Peer, startPeer } from "./peer_process.ts";
import { type Contender, type Pairs, type Sections, WIDE_FLAGS } from "./results.ts";

const EPISODES = 50_000;
const REPEATS = 5;
const ROUNDS = 7;
const ROOT = new URL("../../", import.meta.url).pathname;
/** Shortest sample of a peer's time, in milliseconds. */
const SAMPLE = 500;
const TFJS_STEPS = 2;

/** 10^6 operations of the matrix products of a step that computes each state once, the mean of 100. */
async function operationsDone(): Promise<number> {
  const mdp = await loadMdp();
  const dataset = collect(mdp, mdp.clinician, { episodes: EPISODES, seed: 0 });
  const slice = { offset: 0, count: dataset.action.length };
  const steps = 100;
  let rows = 0;
  for (let step = 0; step < steps; step++) {
    const batch = sampleBatch(dataset, { seed: 0, step, batch: SEED_BATCH, slice });
    const own = new Set(batch.inputs);
    const next = Array.from(batch.nextInputs).filter((_, b) => batch.terminated[b] === 0);
    rows += new Set([...own, ...next]).size + new Set(next).size + 2 * own.size;
  }
  return stepOperations(SEED_SHAPE, SEED_BATCH) * rows / steps / (5 * SEED_BATCH) / 1e6;
}

const STEP = "src/main.ts bench step --device cpu --models 1 --workers 1 --repeats 3 --json";

/** Milliseconds of one model's step in a process of its own. */
async function stepInProcess(flags: readonly string[]): Promise<number> {
  const { success, stdout, stderr } = await new Deno.Command("deno", {
    args: ["run", "-q", "--no-prompt", "-P=compute", ...flags, ...STEP.split(" ")],
    cwd: ROOT,
  }).output();
  const text = new TextDecoder();
  if (!success) throw new Error(text.decode(stderr).trim().split("\n")[0]);
  return JSON.parse(text.decode(stdout)).ms_per_model_step;
}

/** The step as every command runs it, and with V8's flags, in turn; null where V8 lacks a flag. */
async function wideSteps(): Promise<Pairs | null> {
  try {
    return await inPairs(
      () => stepInProcess([]),
      () => stepInProcess([`--v8-flags=${WIDE_FLAGS}`]),
    );
  } catch (error) {
    console.error(`256-bit code is left out: ${(error as Error).message}`);
    return null;
  }
}

/** One model on one worker and two on two: alone, then in turn. */
export async function cpuSection(): Promise<Sections["cpu"]> {
  const mflop_done = await operationsDone();
  const sizes = [1, 2].map((models) => ({ models, workers: models, episodes: EPISODES }));
  const { result, otherLoad } = await withOtherLoad(async () => {
    const steps: CpuStepReport[] = [];
    for (const size of sizes) steps.push(await measureCpuStep({ ...size, repeats: REPEATS }));
    const [one, two] = await Promise.all(
      sizes.map(({ episodes: data, ...size }) => cpuStepBenchmark({ ...size, data })),
    );
    const workers = await inPairs(two.time, one.time);
    one.trainer.close();
    two.trainer.close();
    return { steps, workers };
  });
  return {
    other_load: otherLoad,
    found: { ...result, wide: await wideSteps(), mflop_done },
  };
}

/** Something that takes its turn. */
interface Entrant {
  readonly name: string;
  time(): Promise<number>;
  close(): unknown;
}

/** A peer's entry: so many steps a sample, or as many as half a second holds. */
async function entry(peer: Peer, name: string, steps?: number): Promise<Entrant> {
  const sample = steps ?? Math.max(3, Math.ceil(SAMPLE / await peer.time(10)));
  return {
    name: `${peer.library}, ${name}`,
    time: () => peer.time(sample),
    close: () => peer.close(),
  };
}

/** This trainer and its peers, taking turns; peers that are not to be had are listed. */
export async function sideBySideSection(): Promise<Sections["side_by_side"]> {
  const mdp = await loadMdp();
  const dataset = collect(mdp, mdp.clinician, { episodes: EPISODES, seed: 0 });
  const folder = `${ROOT}runs/bench`;
  await Deno.mkdir(folder, { recursive: true });
  const file = `${folder}/clinicians.npz`;
  await saveDataset(file, dataset);

  const absent: { name: string; reason: string }[] = [];
  const peers: Peer[] = [];
  const entrants: Entrant[] = [];
  const cpu = async (models: number, name: string) => {
    const { trainer, time } = await cpuStepBenchmark({
      models,
      workers: models,
      data: EPISODES,
    });
    entrants.push({ name, time, close: () => trainer.close() });
  };
  const invite = async (
    name: string,
    { command, args, steps }: { command: string; args: readonly string[]; steps?: number },
  ) => {
    try {
      const peer = await startPeer(command, args);
      peers.push(peer);
      entrants.push(await entry(peer, name, steps));
    } catch (error) {
      const { message: reason } = error as Error;
      console.error(`${name} is left out: ${reason}`);
      absent.push({ name, reason });
    }
  };
  await cpu(1, "this trainer, CPU, 1 model on 1 worker");
  await cpu(2, "this trainer, CPU, 2 models on 2 workers");
  const gpu = await stepBenchmark({ models: 1, episodes: EPISODES });
  entrants.push({
    name: `this trainer, WebGPU on ${gpu.trainer.info.adapter}`,
    time: gpu.time,
    close: () => gpu.trainer.close(),
  });
  const python = Deno.env.get("TORCH_PYTHON") || "python3";
  const torch = [`${ROOT}tests/bench/torch_step.py`, file];
  await invite("1 thread", { command: python, args: [...torch, "--threads", "1"] });
  await invite("a thread a core", { command: python, args: [...torch, "--threads", "0"] });
  for (const backend of ["wasm", "webgpu"]) {
    const args = [...PEER, `${ROOT}tests/bench/tfjs_step.ts`, "--serve", "--backend", backend];
    await invite(backend, { command: "deno", args, steps: TFJS_STEPS });
  }

  const times = entrants.map((): number[] => []);
  const { otherLoad } = await withOtherLoad(async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const order = entrants.map((_, i) => i);
      if (round % 2 === 1) order.reverse();
      for (const i of order) times[i].push(await entrants[i].time());
    }
  }, () => peers.reduce((sum, peer) => sum + peer.cpuTime(), 0));
  for (const entrant of entrants) await entrant.close();
  const contenders: Contender[] = entrants.map(({ name }, i) => ({
    name,
    ms_per_model_step: times[i],
  }));
  return { other_load: otherLoad, found: { contenders, absent } };
}
