/**
 * Whether a ridge regression can predict what values in cells leave.
 *
 * @module
 */
import { residuals } from "../evaluation/ope/episodes.ts";
import { residualCheck, ridgeModel } from "../evaluation/ope/residual_check.ts";
import type { FittedTarget } from "./fit_target.ts";
import type { Ground } from "./ground.ts";

/**
 * z of what the regression predicts of the residuals.
 *
 * @param ground Where.
 * @param fitted A policy with its values.
 * @param seed Of the folds.
 * @returns Null where there is nothing to predict from.
 */
export function residualZ(
  { features, gamma, episodes: { evaluated } }: Ground,
  { values }: FittedTarget,
  seed: number,
): number | null {
  if (features === null) return null;
  const left = residuals(evaluated, values, { gamma, goesOn: true });
  const model = ridgeModel(features, evaluated.dataset);
  return residualCheck(evaluated, left, { model, seed }).z;
}
