/**
 * Our step on the CPU beside PyTorch's: the whole dataset, minibatches as published, and minibatches of
 * observations.
 *
 * @module
 */
import { cpus } from "node:os";
import { collect } from "../../src/dataset/collect.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { saveDataset } from "../../src/dataset/dataset_file.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { cpuStepBenchmark, profileOf } from "../../src/trainer/cpu/benchmark.ts";
import { observedDataset } from "./observed_dataset.ts";
import { withOtherLoad } from "./other_load.ts";
import { ourStepOptions } from "./our_step_options.ts";
import { PEER, type Peer, startPeer } from "./peer_process.ts";
import { type Contest, type Sections, WIDE_FLAGS } from "./results.ts";

const ROUNDS = 15;
/** Shortest sample, in milliseconds. */
const SAMPLE = 300;
const PROFILED_STEPS = 50;
const EPISODES = 50_000;
/** Episodes and features of observations. */
const OBSERVED = { episodes: 5000, features: 62 };
const FOLDER = new URL("../../runs/bench/", import.meta.url).pathname;
const HERE = new URL(".", import.meta.url).pathname;

/** A kind of step and its data, in a file that both sides read. */
interface Event {
  readonly step: Contest["step"];
  readonly data: Dataset;
  readonly file: string;
}

/** A peer, and as many steps as take a sample's time. */
interface Entrant {
  readonly peer: Peer;
  readonly steps: number;
}

/** Writes the data of each kind of step. */
async function prepare(): Promise<Event[]> {
  const mdp = await loadMdp();
  const care = (episodes: number) => collect(mdp, mdp.clinician, { episodes, seed: 0 });
  const states = care(EPISODES);
  const observations = observedDataset(care(OBSERVED.episodes), OBSERVED.features);
  await Deno.mkdir(FOLDER, { recursive: true });
  const files = { states: `${FOLDER}clinicians.npz`, observations: `${FOLDER}observed.npz` };
  await saveDataset(files.states, states);
  await saveDataset(files.observations, observations);
  return [
    { step: "full", data: states, file: files.states },
    { step: "minibatch", data: states, file: files.states },
    { step: "dense", data: observations, file: files.observations },
  ];
}

/** Lets a peer in. */
async function enter(command: string, args: readonly string[]): Promise<Entrant> {
  const peer = await startPeer(command, args);
  return { peer, steps: Math.max(3, Math.ceil(SAMPLE / await peer.time(5))) };
}

/** Ours in V8's 256-bit code, or null where V8 lacks a flag. */
async function enterWide(args: readonly string[]): Promise<Entrant | null> {
  try {
    return await enter("deno", [...PEER, `--v8-flags=${WIDE_FLAGS}`, ...args]);
  } catch (error) {
    console.error(`256-bit code is left out: ${(error as Error).message}`);
    return null;
  }
}

/** Where the time of our step goes. */
async function partsOf({ step, data }: Event, workers: number): Promise<Contest["parts"]> {
  const { trainer } = await cpuStepBenchmark(
    ourStepOptions(data, { isFull: step === "full", workers }),
  );
  const parts = await profileOf(trainer, { steps: PROFILED_STEPS, models: 1 });
  trainer.close();
  return parts;
}

/** One kind of step on so many threads: ours, ours in 256-bit code and PyTorch's take turns, forwards and backwards. */
async function contest(event: Event, threads: number) {
  const { step, file } = event;
  const batch = step === "full" ? "full" : "minibatch";
  const ours = [`${HERE}our_step.ts`, file, batch, String(threads)];
  const torch = [`${HERE}torch_step.py`, file, "--step", batch, "--threads", String(threads)];
  const sides = [
    await enter("deno", [...PEER, ...ours]),
    await enterWide(ours),
    await enter(Deno.env.get("TORCH_PYTHON") || "python3", torch),
  ] as const;
  const { result: rounds, otherLoad } = await withOtherLoad(async () => {
    const rounds: Contest["rounds"][number][] = [];
    while (rounds.length < ROUNDS) {
      const times: (number | null)[] = [0, null, 0];
      for (const i of rounds.length % 2 === 0 ? [0, 1, 2] : [2, 1, 0]) {
        const side = sides[i];
        if (side) times[i] = await side.peer.time(side.steps);
      }
      rounds.push(times as [number, number | null, number]);
    }
    return rounds;
  }, () => sides.reduce((sum, side) => sum + (side?.peer.cpuTime() ?? 0), 0));
  const { library } = sides[2].peer;
  for (const side of sides) await side?.peer.close();
  return {
    library,
    otherLoad,
    found: { step, threads, rounds, parts: await partsOf(event, threads) },
  };
}

/** Every kind of step, on one thread and on one a core. */
export async function torchSection(): Promise<Sections["torch"]> {
  const held = [];
  for (const event of await prepare()) {
    for (const threads of new Set([1, cpus().length])) held.push(await contest(event, threads));
  }
  return {
    other_load: held.reduce((sum, { otherLoad }) => sum + otherLoad, 0) / held.length,
    found: { library: held[0].library, contests: held.map(({ found }) => found) },
  };
}
