/**
 * Features by name, as settings name them for all cohorts.
 *
 * @module
 */

/**
 * The column of a feature.
 *
 * @param features Names of the features, in their order.
 * @param name A name; capitals do not matter, since tables write `sofa` and `SOFA`.
 * @returns -1 if there is none.
 */
export function featureColumn(features: readonly string[], name: string): number {
  const exact = features.indexOf(name);
  if (exact >= 0) return exact;
  const wanted = name.toLowerCase();
  return features.findIndex((one) => one.toLowerCase() === wanted);
}
