/**
 * The comparison itself: which numbers have to lie where, and whether they do.
 *
 * @module
 */
import {
  CLONING,
  COMPARED,
  DEVICES,
  LAST_STEP,
  METRICS,
  SEEDS,
  SURVIVAL_TOLERANCE,
} from "./protocol.ts";
import {
  type Interval,
  judge,
  type Share,
  shareInside,
  type Tally,
  tally,
  type Values,
  type Verdict,
  widenedByValue,
  widenedByWidth,
} from "./ranges.ts";
import type { MetricRow, Records, ScoreRow, Source } from "./records.ts";

/** What one source has, held against what is allowed. */
export interface Finding {
  /** Its values. */
  readonly values: Values;
  /** Whether they are allowed. */
  readonly verdict: Verdict;
  /** Of a metric: how many of the values are in the narrow range. */
  readonly narrow?: Share;
}

/** One thing that is checked. */
export interface Check {
  /** The model. */
  readonly model: string;
  /** What of it. */
  readonly check: string;
  /** After how many steps. */
  readonly step: number;
  /** What is allowed; null as long as PyTorch's seeds are not all there. */
  readonly allowed: Interval | null;
  /** Of a metric: the other reading of what is allowed. */
  readonly narrow?: Interval | null;
  /** What PyTorch's models have. */
  readonly pytorch: Values;
  /** What our trainings have, and what untrained networks have, by source. */
  readonly found: Readonly<Record<string, Finding>>;
}

/** What tells rows apart. */
interface Row {
  readonly source: Source;
  readonly model: string;
  readonly seed: number;
  readonly step: number;
}

/** Values by seed. */
function bySeed<T extends Row>(rows: readonly T[], key: keyof T, at: Omit<Row, "seed">): Values {
  const found = rows.filter((row) =>
    row.source === at.source && row.model === at.model && row.step === at.step &&
    SEEDS.includes(row.seed)
  );
  return Object.fromEntries(found.map((row) => [String(row.seed), row[key] as number]));
}

/** Values of one source by seed; an untrained network is the same one whatever the model and step. */
function valuesOf<T extends Row>(
  rows: readonly T[],
  key: keyof T,
  at: { readonly source: Source; readonly model: string; readonly step: number },
): Values {
  const untrained = { source: "untrained", model: "untrained", step: 0 } as const;
  return bySeed(rows, key, at.source === "untrained" ? untrained : at);
}

/** Makes a finding of every judged source. */
function findings(
  sources: readonly Source[],
  find: (source: Source) => Finding,
): Readonly<Record<string, Finding>> {
  return Object.fromEntries(sources.map((source) => [source, find(source)]));
}

function metricCheck(
  rows: readonly MetricRow[],
  sources: readonly Source[],
  at: { model: string; step: number; metric: typeof METRICS[number] },
): Check {
  const { model, step, metric } = at;
  const of = (source: Source) => valuesOf(rows, metric, { source, model, step });
  const pytorch = of("pytorch");
  const all = Object.values(pytorch);
  const known = all.length === SEEDS.length;
  const allowed = known ? widenedByValue(all) : null;
  const narrow = known ? widenedByWidth(all) : null;
  const find = (source: Source): Finding => {
    const values = of(source);
    const verdict = judge(values, { allowed, expected: SEEDS.length });
    return { values, verdict, narrow: shareInside(values, narrow) };
  };
  return { model, check: metric, step, allowed, narrow, pytorch, found: findings(sources, find) };
}

function meanOf(values: Values, seeds: readonly string[]): number {
  return seeds.reduce((sum, seed) => sum + values[seed], 0) / seeds.length;
}

/** The values and their mean. */
function withMean(values: Values): Values {
  const seeds = Object.keys(values);
  return seeds.length === 0 ? values : { ...values, mean: meanOf(values, seeds) };
}

/**
 * Mean survival against PyTorch's, over the seeds that both have. What is allowed is stated around
 * the mean of all of PyTorch's seeds, and moved where only some are there to be compared.
 */
function survivalCheck(
  rows: readonly ScoreRow[],
  sources: readonly Source[],
  model: string,
): Check {
  const step = LAST_STEP;
  const of = (source: Source) => valuesOf(rows, "greedy_survival", { source, model, step });
  const around = (seeds: readonly string[]): Interval | null => {
    if (seeds.length === 0) return null;
    const mean = meanOf(pytorch, seeds);
    return { low: mean - SURVIVAL_TOLERANCE, high: mean + SURVIVAL_TOLERANCE };
  };
  const pytorch = of("pytorch");
  const find = (source: Source): Finding => {
    const values = of(source);
    const shared = Object.keys(values).filter((seed) => seed in pytorch);
    if (shared.length === 0) return { values, verdict: "open" };
    const mean = meanOf(values, shared);
    const verdict = judge({ mean }, { allowed: around(shared), expected: 1 });
    const partial = shared.length < SEEDS.length && verdict === "pass";
    return { values: { ...values, mean }, verdict: partial ? "open" : verdict };
  };
  const seeds = Object.keys(pytorch);
  return {
    model,
    check: "mean_greedy_survival",
    step,
    allowed: around(seeds),
    pytorch: withMean(pytorch),
    found: findings(sources, find),
  };
}

function cloningChecks(rows: readonly ScoreRow[], sources: readonly Source[]): Check[] {
  const model = "bc", step = LAST_STEP;
  const clinician = rows.find((row) => row.source === "reference" && row.model === "clinician");
  const around = (key: "greedy_survival" | "stochastic_survival", by: number): Interval | null =>
    clinician ? { low: clinician[key] - by, high: clinician[key] + by } : null;
  const ranges = {
    divergence: { low: 0, high: CLONING.divergence },
    greedy_survival: around("greedy_survival", CLONING.greedy),
    stochastic_survival: around("stochastic_survival", CLONING.stochastic),
  };
  const keys = ["divergence", "greedy_survival", "stochastic_survival"] as const;
  return keys.map((check) => {
    const allowed = ranges[check];
    const of = (source: Source) => valuesOf(rows, check, { source, model, step });
    const find = (source: Source): Finding => {
      const values = of(source);
      const verdict = judge(values, { allowed, expected: SEEDS.length });
      return { values: withMean(values), verdict };
    };
    const pytorch = withMean(of("pytorch"));
    return { model, check, step, allowed, pytorch, found: findings(sources, find) };
  });
}

/** Our devices with a training among the records; WebGPU is always looked for. */
export function devicesIn({ runs }: Records): typeof DEVICES[number][] {
  return DEVICES.filter((device) =>
    device === "webgpu" || runs.some(({ source }) => source === device)
  );
}

/**
 * Checks everything.
 *
 * @param records The committed numbers.
 * @returns The checks: metrics by model, step and metric, then survival, then cloning.
 */
export function checksOf(records: Records): Check[] {
  const { metrics, scores } = records;
  const sources = [...devicesIn(records), "untrained"] as const;
  const { models, steps } = COMPARED;
  return [
    ...models.flatMap((model) =>
      steps.flatMap((step) =>
        METRICS.map((metric) => metricCheck(metrics, sources, { model, step, metric }))
      )
    ),
    ...models.map((model) => survivalCheck(scores, sources, model)),
    ...cloningChecks(scores, sources),
  ];
}

/** The verdicts on one source, and how many of its metrics' values are in the narrow ranges. */
export interface Total extends Tally {
  /** The narrow ranges' share. */
  readonly narrow: Share;
}

function totalOf(checks: readonly Check[], source: string): Total {
  const found = checks.map((check) => check.found[source]);
  const shares = found.flatMap(({ narrow }) => narrow ? [narrow] : []);
  const sum = (key: keyof Share) => shares.reduce((total, share) => total + share[key], 0);
  return {
    ...tally(found.map(({ verdict }) => verdict)),
    narrow: { inside: sum("inside"), of: sum("of") },
  };
}

/** All checks with what they come to, as checks.json holds them. */
export interface Judgement {
  /** What our trainings come to, by device. */
  readonly devices: Readonly<Record<string, Total>>;
  /** What untrained networks come to, by model: each has to fail. */
  readonly untrained: Readonly<Record<string, Total>>;
  /** The checks. */
  readonly checks: readonly Check[];
}

/**
 * Checks everything and sums up.
 *
 * @param records The committed numbers.
 */
export function judgementOf(records: Records): Judgement {
  const checks = checksOf(records);
  const models = [...new Set(checks.map(({ model }) => model))];
  const of = (model: string) => checks.filter((check) => check.model === model);
  return {
    devices: Object.fromEntries(
      devicesIn(records).map((device) => [device, totalOf(checks, device)]),
    ),
    untrained: Object.fromEntries(models.map((model) => [model, totalOf(of(model), "untrained")])),
    checks,
  };
}
