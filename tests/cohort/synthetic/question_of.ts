import type { CohortFeature } from "../../../src/cohort/cohort_record.ts";
import type { Knobs } from "../../../src/cohort/synthetic/knobs.ts";
import { layoutOf } from "../../../src/cohort/synthetic/layouts.ts";
import type { ScoredPolicy, TruthQuestion } from "../../../src/cohort/synthetic/scored_policy.ts";
import { SYNTHETIC_FEATURES } from "../../../src/cohort/synthetic/synthetic_feature.ts";
import { knobsOf, MDP } from "./knobs_of.ts";

const ACTIONS = 25;
const FLAG: Omit<CohortFeature, "name" | "of"> = {
  unit: null,
  kind: "flag",
  clip: null,
  transform: "none",
  fill: "zero",
  median: 0,
  mean: 0,
  sd: 1,
  missing: 0,
};

/** Mean and deviation that scale a feature to about 1, from what is declared of it. */
function scaleOf(name: string): { mean: number; sd: number } {
  const feature = SYNTHETIC_FEATURES.find((one) => name.endsWith(one.name));
  if (!feature || feature.scale === "ratio") return { mean: 0, sd: feature ? 200 : 1 };
  const { scale, middle, spread, low, high } = feature;
  if (scale === "log") return { mean: Math.log(middle), sd: spread };
  const slope = scale === "linear"
    ? spread
    : spread * (middle - low) * (high - middle) / (high - low);
  return { mean: middle, sd: slope };
}

/** A question about a cohort with declared statistics; `fill` in place of the mapping's. */
export function questionOf(
  own: Partial<Knobs>,
  { fill }: { readonly fill?: CohortFeature["fill"] } = {},
): TruthQuestion {
  const knobs = knobsOf({ patients: 1, ...own });
  const { mapping } = layoutOf(knobs);
  const values = mapping.features.map((feature): CohortFeature => ({
    name: feature.name,
    unit: feature.unit,
    kind: "value",
    clip: feature.clip,
    transform: feature.transform,
    fill: fill ?? feature.fill,
    median: SYNTHETIC_FEATURES.find(({ name }) => feature.name.endsWith(name))?.middle || 230,
    ...scaleOf(feature.name),
    missing: 0,
  }));
  const flags = mapping.features.filter(({ flag }) => flag).map(({ name }): CohortFeature => ({
    ...FLAG,
    name: `${name}_missing`,
    of: name,
  }));
  return { mdp: MDP, knobs, record: { features: [...values, ...flags], mapping } };
}

/** Scores of actions, linear in the observation. */
function scores(observations: Float32Array, rows: number): Float64Array {
  const features = observations.length / rows;
  const weight = Float64Array.from(
    { length: ACTIONS * features },
    (_, i) => 0.7 * Math.sin(1 + 7.1 * (i % features) + 3.3 * Math.floor(i / features)),
  );
  const out = new Float64Array(rows * ACTIONS);
  for (let i = 0; i < rows; i++) {
    for (let a = 0; a < ACTIONS; a++) {
      for (let d = 0; d < features; d++) {
        out[i * ACTIONS + a] += observations[i * features + d] * weight[a * features + d];
      }
    }
  }
  return out;
}

/** A stochastic policy of observations: a softmax of linear scores. */
export const SOFT: ScoredPolicy = {
  kind: "observations",
  actionProbabilities(observations, rows) {
    const out = scores(observations, rows);
    for (let i = 0; i < rows; i++) {
      const row = out.subarray(i * ACTIONS, (i + 1) * ACTIONS);
      const largest = Math.max(...row);
      for (let a = 0; a < ACTIONS; a++) row[a] = Math.exp(row[a] - largest);
      const sum = row.reduce((total, p) => total + p, 0);
      for (let a = 0; a < ACTIONS; a++) row[a] /= sum;
    }
    return out;
  },
};

/** A policy of observations that takes the action of the largest linear score. */
export const GREEDY: ScoredPolicy = {
  kind: "observations",
  actionProbabilities(observations, rows) {
    const out = scores(observations, rows);
    for (let i = 0; i < rows; i++) {
      const row = out.subarray(i * ACTIONS, (i + 1) * ACTIONS);
      const best = row.indexOf(Math.max(...row));
      row.fill(0);
      row[best] = 1;
    }
    return out;
  },
};
