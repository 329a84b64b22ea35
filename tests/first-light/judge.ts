/**
 * The comparison itself: which numbers have to lie where, and whether they do.
 *
 * "The range of PyTorch's seeds widened by a fifth" is read as: from 0.8 times the least to 1.2
 * times the greatest value of PyTorch's seeds. That tells a wrong factor from chance, and gives the
 * verdicts. The other reading, a fifth of the range's width more at each end, is `narrow`: three
 * seeds span so little that a fourth one of the same program falls out of it four times in ten
 * ({@link NARROW_CHANCE}). Single numbers cannot be judged by it, but how many are inside can.
 *
 * @module
 */
import {
  CLONING,
  COMPARED,
  LAST_STEP,
  METRICS,
  SEEDS,
  SURVIVAL_TOLERANCE,
  WIDENED_BY,
} from "./protocol.ts";
import type { MetricRow, Records, ScoreRow, Source } from "./records.ts";

/** Passed, failed, or passed as far as it is known. */
export type Verdict = "pass" | "fail" | "open";

/** Values by seed, or by `mean`. */
export type Values = Readonly<Record<string, number>>;

/** An interval, its ends included. */
export interface Interval {
  /** Least value allowed. */
  readonly low: number;
  /** Greatest value allowed. */
  readonly high: number;
}

/** The narrow reading of a metric's range. */
export interface Narrow {
  /** The range; null as long as PyTorch's seeds are not all there. */
  readonly range: Interval | null;
  /** Number of our values, and how many of them are inside. */
  readonly webgpu: Share;
  /** The same of untrained networks. */
  readonly untrained: Share;
}

/** A part of a number of values. */
export interface Share {
  /** How many are inside. */
  readonly inside: number;
  /** How many there are. */
  readonly of: number;
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
  /** What PyTorch's models have. */
  readonly pytorch: Values;
  /** What ours have. */
  readonly webgpu: Values;
  /** Whether ours are allowed. */
  readonly verdict: Verdict;
  /** The other reading of what is allowed of a metric, and how many of the values it holds. */
  readonly narrow?: Narrow;
  /** What untrained networks have, and whether it would be allowed. */
  readonly untrained: { readonly values: Values; readonly verdict: Verdict };
}

/**
 * From the least value less a fifth of it to the greatest and a fifth more.
 *
 * @param values At least one.
 */
export function widenedByValue(values: readonly number[]): Interval {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return { low: low - WIDENED_BY * Math.abs(low), high: high + WIDENED_BY * Math.abs(high) };
}

/**
 * The range of the values, a fifth of its width more at each end.
 *
 * @param values At least one.
 */
export function widenedByWidth(values: readonly number[]): Interval {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return { low: low - WIDENED_BY * (high - low), high: high + WIDENED_BY * (high - low) };
}

/**
 * Probability that a fourth value is in {@link widenedByWidth} of three, all of one normal
 * distribution.
 */
export const NARROW_CHANCE = 0.63;

/** How many values are in a range; none are counted as long as it is not known. */
function shareInside(values: Values, range: Interval | null): Share {
  const all = range ? Object.values(values) : [];
  const inside = all.filter((value) => value >= range!.low && value <= range!.high).length;
  return { inside, of: all.length };
}

/**
 * Whether all values are allowed: `fail` if one is not, `open` if more are to come.
 *
 * @param values The values there are.
 * @param options What is allowed, and how many values there have to be.
 */
export function judge(
  values: Values,
  options: { readonly allowed: Interval | null; readonly expected: number },
): Verdict {
  const { allowed, expected } = options;
  const found = Object.values(values);
  if (!allowed) return "open";
  if (!found.every((value) => value >= allowed.low && value <= allowed.high)) return "fail";
  return found.length < expected ? "open" : "pass";
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

const UNTRAINED = { source: "untrained", model: "untrained", step: 0 } as const;

function metricCheck(
  rows: readonly MetricRow[],
  at: { model: string; step: number; metric: typeof METRICS[number] },
): Check {
  const { model, step, metric } = at;
  const [pytorch, webgpu] = (["pytorch", "webgpu"] as const)
    .map((source) => bySeed(rows, metric, { source, model, step }));
  const all = Object.values(pytorch);
  const known = all.length === SEEDS.length;
  const allowed = known ? widenedByValue(all) : null;
  const range = known ? widenedByWidth(all) : null;
  const expected = SEEDS.length;
  const values = bySeed(rows, metric, UNTRAINED);
  return {
    model,
    check: metric,
    step,
    allowed,
    pytorch,
    webgpu,
    verdict: judge(webgpu, { allowed, expected }),
    narrow: {
      range,
      webgpu: shareInside(webgpu, range),
      untrained: shareInside(values, range),
    },
    untrained: { values, verdict: judge(values, { allowed, expected }) },
  };
}

function meanOf(values: Values, seeds: readonly string[]): number {
  return seeds.reduce((sum, seed) => sum + values[seed], 0) / seeds.length;
}

/** The mean over the given seeds, beside the values. */
function withMean(values: Values, seeds: readonly string[]): Values {
  return seeds.length === 0 ? values : { ...values, mean: meanOf(values, seeds) };
}

/** Mean survival against PyTorch's, over the seeds that both have. */
function survivalCheck(rows: readonly ScoreRow[], model: string): Check {
  const key = "greedy_survival";
  const step = LAST_STEP;
  const [pytorch, webgpu] = (["pytorch", "webgpu"] as const)
    .map((source) => bySeed(rows, key, { source, model, step }));
  const values = bySeed(rows, key, UNTRAINED);
  const seedsOf = (of: Values) => Object.keys(of).filter((seed) => seed in pytorch);
  const shared = Object.keys(webgpu).length > 0 ? seedsOf(webgpu) : Object.keys(pytorch);
  const around = shared.length > 0 ? meanOf(pytorch, shared) : null;
  const allowed = around === null
    ? null
    : { low: around - SURVIVAL_TOLERANCE, high: around + SURVIVAL_TOLERANCE };
  const complete = Object.keys(pytorch).length === SEEDS.length;
  const judged = (of: Values): Verdict => {
    const seeds = seedsOf(of);
    if (seeds.length === 0) return "open";
    const verdict = judge({ mean: meanOf(of, seeds) }, { allowed, expected: 1 });
    const partial = !complete || seeds.length < SEEDS.length;
    return verdict === "pass" && partial ? "open" : verdict;
  };
  return {
    model,
    check: "mean_greedy_survival",
    step,
    allowed,
    pytorch: withMean(pytorch, shared),
    webgpu: withMean(webgpu, seedsOf(webgpu)),
    verdict: judged(webgpu),
    untrained: { values: withMean(values, seedsOf(values)), verdict: judged(values) },
  };
}

function cloningChecks(rows: readonly ScoreRow[]): Check[] {
  const model = "bc", step = LAST_STEP;
  const clinician = rows.find((row) => row.source === "reference" && row.model === "clinician");
  const around = (key: "greedy_survival" | "stochastic_survival", by: number): Interval | null =>
    clinician ? { low: clinician[key] - by, high: clinician[key] + by } : null;
  const allowed = {
    divergence: { low: 0, high: CLONING.divergence },
    greedy_survival: around("greedy_survival", CLONING.greedy),
    stochastic_survival: around("stochastic_survival", CLONING.stochastic),
  };
  const keys = ["divergence", "greedy_survival", "stochastic_survival"] as const;
  return keys.map((key) => {
    const webgpu = bySeed(rows, key, { source: "webgpu", model, step });
    const values = bySeed(rows, key, UNTRAINED);
    const options = { allowed: allowed[key], expected: SEEDS.length };
    return {
      model,
      check: key,
      step,
      allowed: allowed[key],
      pytorch: bySeed(rows, key, { source: "pytorch", model, step }),
      webgpu,
      verdict: judge(webgpu, options),
      untrained: { values, verdict: judge(values, options) },
    };
  });
}

/**
 * Checks everything.
 *
 * @param records The committed numbers.
 * @returns The checks: metrics by model, step and metric, then survival, then cloning.
 */
export function checksOf({ metrics, scores }: Records): Check[] {
  const { models, steps } = COMPARED;
  return [
    ...models.flatMap((model) =>
      steps.flatMap((step) =>
        METRICS.map((metric) => metricCheck(metrics, { model, step, metric }))
      )
    ),
    ...models.map((model) => survivalCheck(scores, model)),
    ...cloningChecks(scores),
  ];
}

/** How many checks came to each verdict. */
export type Tally = Readonly<Record<Verdict, number>>;

/** Counts verdicts. */
export function tally(verdicts: readonly Verdict[]): Tally {
  const count = (one: Verdict) => verdicts.filter((verdict) => verdict === one).length;
  return { pass: count("pass"), fail: count("fail"), open: count("open") };
}

function sumOf(shares: readonly Share[]): Share {
  const sum = (key: keyof Share) => shares.reduce((total, share) => total + share[key], 0);
  return { inside: sum("inside"), of: sum("of") };
}

/** All checks with what they come to, as checks.json holds them. */
export interface Judgement {
  /** Whether every check of ours has passed or failed. */
  readonly complete: boolean;
  /** Verdicts on ours. */
  readonly webgpu: Tally;
  /** How many of our metrics' values are in the narrow ranges, and of the untrained networks'. */
  readonly narrow: { readonly webgpu: Share; readonly untrained: Share };
  /** Verdicts on the untrained networks by model: each has to fail. */
  readonly untrained: Readonly<Record<string, Tally>>;
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
  const webgpu = tally(checks.map((check) => check.verdict));
  const shares = checks.flatMap(({ narrow }) => narrow ? [narrow] : []);
  const models = [...new Set(checks.map(({ model }) => model))];
  return {
    complete: webgpu.open === 0,
    webgpu,
    narrow: {
      webgpu: sumOf(shares.map((one) => one.webgpu)),
      untrained: sumOf(shares.map((one) => one.untrained)),
    },
    untrained: Object.fromEntries(models.map((model) => [
      model,
      tally(checks.filter((one) => one.model === model).map(({ untrained }) => untrained.verdict)),
    ])),
    checks,
  };
}
