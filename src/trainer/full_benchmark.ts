/**
 * What training on whole datasets costs as they grow; keys as they are printed.
 *
 * @module
 */
import { REFERENCE_ALGORITHMS } from "../algorithms/registry.ts";
import { collectCounts } from "../dataset/collect_counts.ts";
import { supportOf } from "../dataset/support_constraint.ts";
import { pairTable, type TransitionCounts } from "../dataset/transition_counts.ts";
import { evaluateEnding } from "../mdp/exact_evaluation.ts";
import { loadMdp } from "../mdp/load_mdp.ts";
import type { TabularMdp } from "../mdp/tabular_mdp.ts";
import { parameterCount, SEED_SHAPE } from "../network/shape.ts";
import { createTrainer, type Device } from "./create_trainer.ts";
import { fullBatchData } from "./full_batch_data.ts";
import type { Trainer, TrainerInfo } from "./trainer.ts";
import { fixedModels } from "./webgpu/fixed_inputs.ts";
import { median } from "./webgpu/timing.ts";

/** Shortest stretch of steps that is timed, in milliseconds. */
const STRETCH = 250;

/** Times a pair must be seen to be chosen, as in configs/cql-full.yaml. */
const SUPPORT = 30;

/** What to time. */
export interface FullBenchmarkOptions {
  /** Sizes of the datasets, in transitions, about; the first is what others are compared with. */
  readonly transitions: readonly number[];
  /** What to train on. */
  readonly device: Device;
  /** Rounds in which every size is timed once. */
  readonly repeats: number;
  /** Called with the share done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** One size. */
export interface FullSizeReport {
  /** Transitions collected under the clinicians' policy. */
  readonly transitions: number;
  /** States they were taken in. */
  readonly states: number;
  /** Distinct (s,a). */
  readonly pairs: number;
  /** Distinct (s,a,s') that go on. */
  readonly triples: number;
  /** Seconds to simulate and count them as a stream. */
  readonly collect_seconds: number;
  /** Bytes the trainer keeps of them. */
  readonly data_bytes: number;
  /** Bytes the transitions themselves would take as a dataset. */
  readonly dataset_bytes: number;
  /** Milliseconds a step of one model, the median of the rounds. */
  readonly ms_per_step: number;
  /** Median over the rounds of this time by that of the first size in the same round. */
  readonly times_first: number;
}

/** All sizes, and where they were timed. */
export interface FullReport {
  /** `webgpu` or `cpu`. */
  readonly device: string;
  /** Adapter and backend, in words. */
  readonly adapter: string;
  /** Kernel variant. */
  readonly kernels: string;
  /** Bytes of a model's weights, target network and moments, whatever the data. */
  readonly model_bytes: number;
  /** Size by size. */
  readonly sizes: readonly FullSizeReport[];
}

/** Bytes of the arrays the kernels read. */
function dataBytes(counts: TransitionCounts): number {
  return Object.values(fullBatchData(counts))
    .reduce((sum, values) => sum + (ArrayBuffer.isView(values) ? values.byteLength : 0), 0);
}

/** Counts of about so many transitions under the clinicians' policy. */
function countsOf(mdp: TabularMdp, transitions: number, onProgress: (share: number) => void) {
  const { length } = evaluateEnding(mdp, mdp.clinician);
  const episodes = Math.max(1, Math.round(transitions / length));
  const start = performance.now();
  const counts = collectCounts(mdp, mdp.clinician, {
    episodes,
    seed: 0,
    onProgress: (done) => onProgress(done / episodes),
  });
  return { counts, seconds: (performance.now() - start) / 1000 };
}

/** A trainer of one model of the published network on counts. */
async function trainerOn(counts: TransitionCounts, device: Device): Promise<Trainer> {
  const models = fixedModels({ algorithms: [REFERENCE_ALGORITHMS[0]], transitions: 0 });
  const { allowed } = supportOf(pairTable(counts), counts.actions, { count: SUPPORT });
  return await createTrainer(device, {
    shape: SEED_SHAPE,
    batch: "full",
    models: models.map((model) => ({ ...model, counts, support: allowed })),
  });
}

/**
 * Times steps on datasets of several sizes in turn, so that what else the machine does meets all alike.
 *
 * @param options What to time.
 */
export async function measureFull(options: FullBenchmarkOptions): Promise<FullReport> {
  const { transitions, device, repeats, onProgress } = options;
  const mdp = await loadMdp();
  const all = transitions.reduce((sum, size) => sum + size, 0);
  let before = 0;
  const collected = transitions.map((size) => {
    const made = countsOf(mdp, size, (share) => onProgress?.(0.8 * (before + share * size) / all));
    before += size;
    return made;
  });
  const trainers: Trainer[] = [];
  try {
    for (const { counts } of collected) trainers.push(await trainerOn(counts, device));
    const time = async (trainer: Trainer, steps: number) => {
      const start = performance.now();
      await trainer.advance(steps);
      return (performance.now() - start) / steps;
    };
    for (const trainer of trainers) await time(trainer, 5);
    const steps = Math.ceil(STRETCH / await time(trainers[0], 5));
    const rounds: number[][] = [];
    while (rounds.length < repeats) {
      const round: number[] = [];
      for (const trainer of trainers) round.push(await time(trainer, steps));
      rounds.push(round);
      onProgress?.(0.8 + 0.2 * rounds.length / repeats);
    }
    const info: TrainerInfo = trainers[0].info;
    return {
      device: info.device,
      adapter: info.adapter,
      kernels: info.kernels,
      model_bytes: 4 * 4 * parameterCount(SEED_SHAPE),
      sizes: collected.map(({ counts, seconds }, i) => ({
        transitions: counts.transitions,
        states: fullBatchData(counts).ownRows,
        pairs: counts.pair.length,
        triples: counts.next.length,
        collect_seconds: seconds,
        data_bytes: dataBytes(counts),
        dataset_bytes: 20 * counts.transitions,
        ms_per_step: median(rounds.map((round) => round[i])),
        times_first: median(rounds.map((round) => round[i] / round[0])),
      })),
    };
  } finally {
    trainers.forEach((trainer) => trainer.close());
  }
}
