/**
 * What an interval may be called.
 *
 * @module
 */
import type { EstimatorName } from "./policy_record.ts";

/**
 * The words for an interval's level.
 *
 * @param _name Whose interval.
 * @param hasInterval Whether there is one.
 */
export function levelWords(_name: EstimatorName, hasInterval: boolean): string {
  return hasInterval ? "nominal 95%" : "no interval";
}
