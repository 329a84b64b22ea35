/**
 * What a cohort's observations say in their own units: what was done to the values is undone.
 *
 * Shapes: D features.
 *
 * @module
 */
import type { CohortFeature } from "../../cohort/cohort_record.ts";
import type { FeatureText } from "../patients/feature_words.ts";

const UNDONE: Readonly<Record<CohortFeature["transform"], (x: number) => number>> = {
  none: (x) => x,
  log: Math.exp,
  log1p: Math.expm1,
};

/**
 * The value of an observation, in the feature's unit: that of the table after clipping, or what stands for a missing one.
 *
 * @param feature The feature.
 * @param observed The observation.
 */
export function rawValue(
  { transform, mean, sd }: Pick<CohortFeature, "transform" | "mean" | "sd">,
  observed: number,
): number {
  return UNDONE[transform](mean + sd * observed);
}

/** How far a value is from the training patients' mean, in words. */
function standing({ mean, sd }: CohortFeature, observed: number): string {
  if (mean === 0 && sd === 1) return "";
  const digits = observed.toFixed(1);
  return digits === "0.0" || digits === "-0.0"
    ? "at the mean"
    : `${observed < 0 ? digits : `+${digits}`} SD from the mean`;
}

/**
 * The features of a row in words and units. Flags are no lines of their own: a value that was missing says so.
 *
 * @param features The D features of the cohort, in order.
 * @param observation (D) the row.
 */
export function cohortTexts(
  features: readonly CohortFeature[],
  observation: ArrayLike<number>,
): FeatureText[] {
  const missing = new Set(
    features.flatMap(({ kind, of }, d) =>
      kind === "flag" && rawValue(features[d], observation[d]) > 0.5 ? [of] : []
    ),
  );
  return features.flatMap((feature, d): FeatureText[] => {
    if (feature.kind === "flag") return [];
    const { name, unit } = feature;
    const value = String(Number(rawValue(feature, observation[d]).toPrecision(4)));
    const words = [standing(feature, observation[d]), missing.has(name) ? "not measured" : ""];
    return [{
      name,
      label: unit === null ? name : `${name} (${unit})`,
      value,
      words: words.filter((word) => word !== "").join(", "),
    }];
  });
}
