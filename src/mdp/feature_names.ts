/**
 * Names for the features of an MDP whose source has none, and what is to be said about them.
 *
 * @module
 */
import { AI_CLINICIAN_FEATURES } from "./icu_sepsis.ts";

/** Names of features and where they come from. */
export interface FeatureNames {
  /** (D) the names. */
  readonly names: readonly string[];
  /** A sentence or two for the provenance. */
  readonly note: string;
}

/**
 * Names the features of a source without names: as many as the AI Clinician has are taken to be its, others
 * are numbered.
 *
 * @param count Number of features D.
 */
export function nameFeatures(count: number): FeatureNames {
  if (count === AI_CLINICIAN_FEATURES.length) {
    return {
      names: AI_CLINICIAN_FEATURES,
      note:
        "The source names no columns. As there are 47, they are assumed to be those of the AI " +
        "Clinician in its order; nothing in the file says so.",
    };
  }
  const names = Array.from({ length: count }, (_, i) => `feature_${i}`);
  if (count === 0) return { names, note: "The source has no features." };
  const range = count === 1 ? names[0] : `${names[0]} to ${names[count - 1]}`;
  return { names, note: `The source names no columns: they are numbered, ${range}.` };
}
