/**
 * Whether what Q leaves can be predicted: if Q is right, r + gamma V(s') - Q(s,a) is noise to all who know s and a.
 *
 * A model of the residuals is fitted on half of the patients and predicts those of the others, and the other way round. The
 * check is the sum over patients of prediction times residual, in its own standard errors: large where Q is biased in
 * ways that the model can see. A constant bias is one of them. The model is to be coarse: one that knows each numbered
 * state sees the noise of any fit (z = 11 at 10,000 patients), for which DRL's weights make up; so does one that is told the
 * row's own Q and V (z of 6 to 9 at 2,400 patients, also of random care at noise 0).
 *
 * Shapes: N rows, D features, A actions.
 *
 * @module
 */
import { factorise, solve } from "../../mdp/linear_system.ts";
import type { LoggedEpisodes } from "./episodes.ts";
import { halves, takeEpisodes } from "./take_episodes.ts";

/** Fits residuals of some rows, and predicts those of others. */
export type ResidualModel = (
  residual: ArrayLike<number>,
  rows: { readonly fit: Uint32Array; readonly predict: Uint32Array },
) => Float64Array;

/** What came of it. */
export interface ResidualCheck {
  /** Sum of the products in standard errors of the patients'. */
  readonly z: number;
  /** Correlation between prediction and residual over rows. */
  readonly correlation: number;
}

/** z from which residuals are flagged; from `REFUSAL_LIMITS.residuals` they refuse. */
export const RESIDUAL_FLAG = 3;

/**
 * Judges what models that were fitted on other patients predict of residuals.
 *
 * @param episodes Patients that Q was not fitted on.
 * @param residual (N) r + gamma V(s') - Q(s,a).
 * @param predicted (N) what is predicted of them.
 */
export function predictionCheck(
  { starts, patientOf, patients }: LoggedEpisodes,
  residual: Float64Array,
  predicted: Float64Array,
): ResidualCheck {
  const sums = new Float64Array(patients);
  for (let e = 0; e + 1 < starts.length; e++) {
    for (let i = starts[e]; i < starts[e + 1]; i++) {
      sums[patientOf[e]] += predicted[i] * residual[i];
    }
  }
  const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, one, i) => sum + one * b[i], 0);
  const total = sums.reduce((a, b) => a + b, 0);
  const scale = Math.sqrt(dot(predicted, predicted) * dot(residual, residual));
  return {
    z: total === 0 ? 0 : total / Math.sqrt(dot(sums, sums)),
    correlation: scale === 0 ? 0 : total / scale,
  };
}

/**
 * Checks residuals.
 *
 * @param episodes Patients that Q was not fitted on, at least two.
 * @param residual (N) r + gamma V(s') - Q(s,a).
 * @param options The model, and the seed of the halves.
 */
export function residualCheck(
  episodes: LoggedEpisodes,
  residual: Float64Array,
  { model, seed }: { readonly model: ResidualModel; readonly seed: number },
): ResidualCheck {
  const taken = halves(episodes, seed).map((half) => takeEpisodes(episodes, half).rows);
  const predicted = new Float64Array(residual.length);
  for (const [fit, predict] of [taken, taken.toReversed()]) {
    const found = model(residual, { fit, predict });
    predict.forEach((row, k) => predicted[row] = found[k]);
  }
  return predictionCheck(episodes, residual, predicted);
}

/**
 * Ridge regression on features and actions (Hoerl and Kennard, Technometrics 12, 1970): all are centred at and scaled to the
 * fitting rows, and the penalty is so many rows.
 *
 * @param features (N,D) features of the rows.
 * @param options Actions of the rows, and the penalty (default 10 rows).
 */
export function ridgeModel(
  features: ArrayLike<number>,
  { action, actions, penalty = 10 }: Pick<LoggedEpisodes["dataset"], "action" | "actions"> & {
    readonly penalty?: number;
  },
): ResidualModel {
  const own = features.length / action.length;
  const width = own + actions;
  const raw = (row: number, d: number) =>
    d < own ? features[row * own + d] : Number(action[row] === d - own);
  return (residual, { fit, predict }) => {
    const mean = new Float64Array(width);
    const square = new Float64Array(width);
    for (const row of fit) {
      for (let d = 0; d < width; d++) mean[d] += raw(row, d) / fit.length;
    }
    for (const row of fit) {
      for (let d = 0; d < width; d++) square[d] += (raw(row, d) - mean[d]) ** 2 / fit.length;
    }
    // Centred and scaled; 1 at the end, for a bias that is the same everywhere.
    const x = new Float64Array(width + 1);
    const fill = (row: number) => {
      for (let d = 0; d < width; d++) {
        x[d] = square[d] > 0 ? (raw(row, d) - mean[d]) / Math.sqrt(square[d]) : 0;
      }
      x[width] = 1;
    };
    const order = width + 1;
    const gram = new Float64Array(order * order);
    const right = new Float64Array(order);
    for (const row of fit) {
      fill(row);
      for (let d = 0; d < order; d++) {
        right[d] += x[d] * residual[row];
        for (let k = 0; k < order; k++) gram[d * order + k] += x[d] * x[k];
      }
    }
    for (let d = 0; d < order; d++) gram[d * order + d] += penalty;
    // Symmetric and positive definite: elimination without pivoting is stable.
    const weights = solve(factorise(gram, order), right);
    return Float64Array.from(predict, (row) => {
      fill(row);
      return x.reduce((sum, one, d) => sum + one * weights[d], 0);
    });
  };
}
