import type { CohortFeature } from "../../../src/cohort/cohort_record.ts";
import type { Knobs } from "../../../src/cohort/synthetic/knobs.ts";
import { layoutOf } from "../../../src/cohort/synthetic/layouts.ts";
import type { TruthQuestion } from "../../../src/cohort/synthetic/scored_policy.ts";
import { SYNTHETIC_FEATURES } from "../../../src/cohort/synthetic/synthetic_feature.ts";
import { knobsOf, MDP } from "./knobs_of.ts";

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
