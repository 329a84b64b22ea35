/**
 * Ranges of the return, discounted by the cohort's gamma.
 *
 * Shaped rewards telescope. A term -w (x' - x) in K transitions that follow one another is worth
 *   w sum_k gamma^k (x_k - x_{k+1}) = w [x_0 - (1 - gamma) sum_{k=1}^{K-1} gamma^{k-1} x_k - gamma^{K-1} x_K],
 * where what is subtracted is a mean of x_1 to x_K, for its weights sum to 1. So with x between lo and hi the term is worth
 * at most w (hi - lo) and at least -w (hi - lo), whatever gamma and K.
 *
 * @module
 */
import type { ReturnRanges } from "../cohort_record.ts";
import { finalSize } from "../lints/rewards.ts";
import type { FeatureMapping, RewardMapping } from "../mapping/mapping.ts";
import type { Records } from "./records.ts";
import { OUTCOME } from "./outcomes.ts";
import { rewardValues, shapedTerms } from "./rewards.ts";

/** What ranges are made of. */
export interface RangeSource {
  /** How rewards are made. */
  readonly reward: RewardMapping;
  /** Discount. */
  readonly gamma: number;
  /** The features. */
  readonly features: readonly FeatureMapping[];
  /** The rows. */
  readonly records: Records;
  /** (N) rewards of all stays. */
  readonly rewards: Float32Array;
  /** (E+1) first transition of each stay. */
  readonly first: Uint32Array;
  /** (E) 1 where the record was cut. */
  readonly cut: Uint8Array;
  /** (E) outcomes. */
  readonly outcomes: Uint8Array;
  /** Stays of train. */
  readonly train: Uint32Array;
}

/** Bounds of a feature's values, and what says so. */
function boundsOf(name: string, { features, records }: RangeSource): {
  readonly low: number;
  readonly high: number;
  readonly words: string;
} {
  const { clip } = rewardValues(name, features);
  if (clip !== null) return { low: clip[0], high: clip[1], words: "its clip" };
  const column = records.features.get(name)!;
  let [low, high] = [Infinity, -Infinity];
  for (let row = 0; row < column.rows; row++) {
    const value = column.at(row);
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { low: Math.min(low, high), high: Math.max(low, high), words: "all that is recorded" };
}

/** A number as a formula shows it. */
const short = (value: number) => String(Number(value.toPrecision(6)));

/** Sum of gamma^t r_t over a stay's transitions. */
function discounted({ rewards, gamma }: RangeSource, from: number, to: number): number {
  let sum = 0;
  for (let i = to - 1; i >= from; i--) sum = rewards[i] + gamma * sum;
  return sum;
}

/** The size of final rewards where nothing else is rewarded; null where rewards are of other kinds. */
function columnScale(source: RangeSource): number | null {
  const { rewards, first, cut } = source;
  const size = finalSize({ reward: rewards, first, cut });
  if (size === null) return null;
  for (let e = 0; e + 1 < first.length; e++) {
    const last = first[e + 1] - 1;
    for (let i = first[e]; i < first[e + 1]; i++) {
      const isFinal = i === last && cut[e] === 0;
      if (isFinal ? Math.abs(rewards[i]) !== size : rewards[i] !== 0) return null;
    }
  }
  return size;
}

/** Mean over train's stays of their return, had all patients survived: each final reward is then `scale`. */
function allLive(source: RangeSource, scale: number): number {
  const { gamma, first, cut, outcomes, train } = source;
  let sum = 0;
  for (const e of train) {
    const end = gamma ** (first[e + 1] - first[e] - 1);
    const own = cut[e] === 1 ? 0 : outcomes[e] === OUTCOME.died ? -scale : scale;
    sum += discounted(source, first[e], first[e + 1]) + (scale - own) * end;
  }
  return sum / train.length;
}

/**
 * Derives the ranges of the return.
 *
 * @param source What they are made of.
 */
export function returnRanges(source: RangeSource): ReturnRanges {
  const { reward } = source;
  const scale = reward.kind === "column" ? columnScale(source) : reward.scale;
  if (scale === null) {
    const formula = "rewards are those of a column, which nothing bounds";
    return { attainable: null, all_live: null, formula };
  }
  const parts = shapedTerms(reward).map(({ feature, weight }) => {
    const { low, high, words } = boundsOf(feature, source);
    return {
      most: Math.abs(weight) * (high - low),
      words: `${short(Math.abs(weight))} (${short(high)} - ${
        short(low)
      }) for ${feature} within ${words}`,
    };
  });
  const most = parts.reduce((sum, part) => sum + part.most, scale);
  const sparse = `the last step of a stay that ended is worth ${short(scale)} or -${short(scale)}`;
  const formula = parts.length === 0
    ? `${sparse}, every other one 0; gamma makes it smaller, never larger`
    : `${sparse}; -w (x' - x) telescopes: sum_k gamma^k (x_k - x_{k+1}) = x_0 - a mean of the later x, ` +
      `at most hi - lo for any gamma: ${short(scale)} + ${
        parts.map(({ words }) => words).join(" + ")
      } = ${short(most)}`;
  return { attainable: [-most, most], all_live: allLive(source, scale), formula };
}
