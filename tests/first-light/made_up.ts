/**
 * Made-up records, for tests of the comparison.
 *
 * @module
 */
import { COMPARED, LAST_STEP, MODELS, SEEDS } from "./protocol.ts";
import type { MetricRow, Records, RunRecord, ScoreRow } from "./records.ts";

/** Exact scores of the clinicians, their greedy policy and random care, to five digits. */
const CLINICIAN = { greedy_survival: 0.78683, stochastic_survival: 0.78184, divergence: 0 };

/** A run's record. */
function runOf(source: "pytorch" | "webgpu", seed: number): RunRecord {
  const trainers = [{ device: source }];
  return {
    source,
    seed,
    steps: LAST_STEP,
    transitions: 9,
    dataset_sha256: `sha of ${seed}`,
    versions: { made: "up" },
    trainers,
  };
}

/** Metrics that grow with the seed: 1 + seed / 64 for td_loss, and multiples of that. */
function metricsOf(source: "pytorch" | "webgpu", seed: number): MetricRow[] {
  const value = 1 + seed / 64;
  return COMPARED.models.flatMap((model) =>
    COMPARED.steps.map((step) => ({
      source,
      model,
      seed,
      step,
      td_loss: value,
      cql_penalty: 2 * value,
      logsumexp: 3 * value,
      mean_q: -4 * value,
    }))
  );
}

/** Scores of a clone for bc, of something a little better for the others. */
function scoresOf(source: "pytorch" | "webgpu", seed: number): ScoreRow[] {
  return MODELS.map((model) => ({
    ...CLINICIAN,
    source,
    model,
    seed,
    step: LAST_STEP,
    ...(model === "bc" ? {} : { greedy_survival: 0.8 + seed / 1000 }),
  }));
}

/** A whole first light in which ours are PyTorch's numbers and the untrained network's are none. */
export function madeUpRecords(): Records {
  const sources = ["pytorch", "webgpu"] as const;
  const every = <T>(make: (source: "pytorch" | "webgpu", seed: number) => T) =>
    sources.flatMap((source) => SEEDS.map((seed) => make(source, seed)));
  const untrained = { source: "untrained", model: "untrained", step: 0 } as const;
  return {
    runs: every(runOf),
    metrics: [
      ...every(metricsOf).flat(),
      ...SEEDS.map((seed) => ({
        ...untrained,
        seed,
        td_loss: 9,
        cql_penalty: 9,
        logsumexp: 9,
        mean_q: 9,
      })),
    ],
    scores: [
      { source: "reference", model: "clinician", seed: 0, step: 0, ...CLINICIAN },
      ...every(scoresOf).flat(),
      ...SEEDS.map((seed) => ({
        ...untrained,
        seed,
        greedy_survival: 0.7,
        stochastic_survival: 0.7,
        divergence: 1.78,
      })),
    ],
    course: SEEDS.map((seed) => ({
      source: "webgpu",
      model: "bc",
      seed,
      step: 5000,
      greedy_survival: 0.78 + seed / 1000,
    })),
  };
}

/** Records with some rows changed, or left out where `change` gives null. */
export function changed(
  records: Records,
  change: (row: MetricRow | ScoreRow) => object | null,
): Records {
  const apply = <T extends MetricRow | ScoreRow>(rows: readonly T[]): T[] =>
    rows.flatMap((row) => {
      const by = change(row);
      return by === null ? [] : [{ ...row, ...by }];
    });
  return { ...records, metrics: apply(records.metrics), scores: apply(records.scores) };
}
