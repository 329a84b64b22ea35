/**
 * Rewards of transitions, and the ranges of the return that follow from them.
 *
 * Sparse: `scale` at the last transition of who survived, `-scale` of who died, nothing in a cut stay, which ends nowhere.
 * Shaped: the same, less `weight` (x' - x) in every transition whose next state is known, x being a feature in its unit
 * after clip and fill.
 *
 * Shapes: E stays, N transitions in the order of stays.
 *
 * @module
 */
import type { FeatureMapping, RewardMapping } from "../mapping/mapping.ts";
import type { Table } from "../table/table.ts";
import { shapedValues } from "../observations.ts";
import { counted, type Findings, tally } from "./findings.ts";
import { OUTCOME } from "./outcomes.ts";
import type { Records } from "./records.ts";
import type { Stays } from "./stays.ts";
import { stayRows } from "./transitions.ts";

/** A feature whose changes are rewarded. */
export interface ShapedTerm {
  /** Its name. */
  readonly feature: string;
  /** What one unit of growth costs. */
  readonly weight: number;
}

/** The features whose changes are rewarded. */
export function shapedTerms(reward: RewardMapping): ShapedTerm[] {
  if (reward.kind === "sofa") return [{ feature: reward.sofa, weight: reward.weight }];
  if (reward.kind !== "sofa+lactate") return [];
  return [
    { feature: reward.sofa, weight: reward.weight },
    { feature: reward.lactate, weight: reward.lactate_weight },
  ];
}

/** A column whose changes are rewarded, and that is no feature: it is filled forward. */
export type RewardValues = Pick<FeatureMapping, "name" | "column" | "clip" | "fill">;

/**
 * How a feature's values, or a column's, become what is rewarded.
 *
 * @param name Name of the feature, or of a column that is none.
 * @param features The features.
 */
export function rewardValues(name: string, features: readonly FeatureMapping[]): RewardValues {
  return features.find((one) => one.name === name) ??
    { name, column: name, clip: null, fill: "forward" };
}

/** What rewards are made of. */
export interface RewardSource {
  /** Where rows are, for errors. */
  readonly table: Table;
  /** The rows. */
  readonly records: Records;
  /** The stays. */
  readonly stays: Stays;
  /** (E) outcomes. */
  readonly outcomes: Uint8Array;
  /** (E+1) first transition of each stay. */
  readonly first: Uint32Array;
  /** (N) row of the table whose action each transition takes, which says its reward too. */
  readonly actionRows: Uint32Array;
  /** How rewards are made. */
  readonly reward: RewardMapping;
  /** The features. */
  readonly features: readonly FeatureMapping[];
  /** Median of train's recorded values, in the unit. */
  medianOf(name: string): number;
  /** Receives what is wrong. */
  readonly findings: Findings;
}

/** The rewards of a column. */
function columnRewards(column: string, source: RewardSource): Float32Array {
  const { table, records, actionRows: rows, findings } = source;
  const values = records.numbers.get(column)!;
  const reward = new Float32Array(rows.length);
  const wrong = tally();
  for (let i = 0; i < rows.length; i++) {
    reward[i] = values.at(rows[i]);
    if (!Number.isFinite(reward[i])) wrong.add(rows[i]);
  }
  if (wrong.count > 0) {
    findings.add(
      "reward-missing",
      `${table.place(wrong.first, column)}: found ${
        Number.isNaN(values.at(wrong.first)) ? "nothing" : values.at(wrong.first)
      } (${counted(wrong.count, "row")} in all), expected a reward in every row with an action`,
    );
  }
  return reward;
}

/** Adds what changes of a feature earn. */
function addShaped(
  reward: Float64Array,
  { feature, weight }: ShapedTerm,
  source: RewardSource,
): void {
  const { records, stays, first, features, medianOf } = source;
  const { clip, fill } = rewardValues(feature, features);
  const column = records.features.get(feature)!;
  const shape = { clip, fill, transform: "none", median: medianOf(feature) } as const;
  for (let e = 0; e + 1 < first.length; e++) {
    const values = shapedValues(column.gather(stayRows(stays, e)), Uint32Array.of(0), shape);
    const last = Math.min(stays.transitions[e], values.length - 1);
    for (let t = 0; t < last; t++) reward[first[e] + t] -= weight * (values[t + 1] - values[t]);
  }
}

/**
 * Makes the rewards of transitions.
 *
 * @param source What they are made of.
 * @returns (N) rewards.
 */
export function rewardsOf(source: RewardSource): Float32Array {
  const { reward: mapping, stays: { transitions, cut }, outcomes, first, actionRows: rows } =
    source;
  if (mapping.kind === "column") return columnRewards(mapping.column, source);
  const reward = new Float64Array(rows.length);
  for (let e = 0; e < transitions.length; e++) {
    if (transitions[e] === 0 || cut[e] === 1) continue;
    const isDead = outcomes[e] === OUTCOME.died;
    reward[first[e + 1] - 1] = isDead ? -mapping.scale : mapping.scale;
  }
  for (const term of shapedTerms(mapping)) addShaped(reward, term, source);
  return Float32Array.from(reward);
}
