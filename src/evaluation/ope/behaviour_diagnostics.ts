/**
 * How well a model of the behaviour says what patients who did not fit it were given.
 *
 * Shapes: N rows, R places, A actions, P patients.
 *
 * @module
 */
import type { LoggedEpisodes } from "./episodes.ts";
import { standardErrorOf } from "./estimate.ts";
import type { PlacedPolicy } from "./placed_policy.ts";

/** One line of a reliability table: all actions of all rows whose probability lies in a range. */
export interface ReliabilityBin {
  /** Least probability of the range; it ends where the next begins, the last at 1. */
  readonly from: number;
  /** How many actions of rows lie in it. */
  readonly count: number;
  /** Their mean probability; null where there is none. */
  readonly predicted: number | null;
  /** Share of them that were taken; null where there is none. */
  readonly observed: number | null;
}

/** A mean over rows, whose error is the patients'. */
export interface RowMean {
  /** The mean. */
  readonly value: number;
  /** Its standard error, patients being independent; null for a single one. */
  readonly error: number | null;
}

/** What held-out rows say of a model. */
export interface BehaviourDiagnostics {
  /** Mean negative log-likelihood of a row's action, in nats. */
  readonly nll: number;
  /** The same of the actions' shares anywhere. */
  readonly nllMarginal: number;
  /** The second less the first, each patient's rows being paired. */
  readonly gain: RowMean;
  /** Expected calibration error of the likeliest action, ten ranges of equal width. */
  readonly calibrationError: number;
  /** What a right model's would be on average: so few rows are never as many as expected. */
  readonly calibrationChance: number;
  /** Least probability of an action that was taken. */
  readonly least: number;
  /** All actions, by their probability. */
  readonly reliability: readonly ReliabilityBin[];
}

/** Where ranges of the reliability table begin. */
const EDGES = [0, 0.002, 0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8];

/**
 * The mean of a number a row.
 *
 * @param episodes Whose the rows are.
 * @param values (N)
 */
export function rowMean(
  { starts, patientOf, patients }: Pick<LoggedEpisodes, "starts" | "patientOf" | "patients">,
  values: ArrayLike<number>,
): RowMean {
  const rows = starts[starts.length - 1];
  let sum = 0;
  for (let i = 0; i < rows; i++) sum += values[i];
  const value = sum / rows;
  const influence = new Float64Array(patients);
  for (let e = 0; e + 1 < starts.length; e++) {
    for (let i = starts[e]; i < starts[e + 1]; i++) {
      influence[patientOf[e]] += (values[i] - value) * patients / rows;
    }
  }
  return { value, error: standardErrorOf(influence) };
}

/**
 * Expected calibration error (Guo et al., "On Calibration of Modern Neural Networks", ICML 2017, equation 3), and its mean
 * where the model is right: a range's sum of p - 1 is then normal of variance sum p (1 - p), of mean size sqrt(2 / pi) of
 * its deviation.
 */
function topCalibration(
  { policy, place }: Pick<PlacedPolicy, "policy" | "place">,
  action: Uint8Array,
  actions: number,
): Pick<BehaviourDiagnostics, "calibrationError" | "calibrationChance"> {
  const sums = new Float64Array(10);
  const variances = new Float64Array(10);
  action.forEach((taken, i) => {
    let best = 0;
    for (let a = 1; a < actions; a++) {
      if (policy[place[i] * actions + a] > policy[place[i] * actions + best]) best = a;
    }
    const p = policy[place[i] * actions + best];
    const range = Math.min(9, Math.floor(10 * p));
    sums[range] += p - Number(best === taken);
    variances[range] += p * (1 - p);
  });
  const mean = (sizes: Float64Array) => sizes.reduce((a, b) => a + b, 0) / action.length;
  return {
    calibrationError: mean(sums.map(Math.abs)),
    calibrationChance: mean(variances.map((one) => Math.sqrt(2 / Math.PI * one))),
  };
}

/** Observed against predicted, of all actions. */
function reliabilityOf(
  { policy, place }: Pick<PlacedPolicy, "policy" | "place">,
  action: Uint8Array,
  actions: number,
): ReliabilityBin[] {
  const bins = EDGES.map((from) => ({ from, count: 0, predicted: 0, observed: 0 }));
  action.forEach((taken, i) => {
    for (let a = 0; a < actions; a++) {
      const p = policy[place[i] * actions + a];
      let b = EDGES.length - 1;
      while (b > 0 && p < EDGES[b]) b--;
      bins[b].count++;
      bins[b].predicted += p;
      bins[b].observed += Number(a === taken);
    }
  });
  return bins.map(({ from, count, predicted, observed }) => {
    if (count === 0) return { from, count, predicted: null, observed: null };
    return { from, count, predicted: predicted / count, observed: observed / count };
  });
}

/**
 * Holds a model against patients who did not fit it.
 *
 * @param episodes Their episodes.
 * @param model Its probabilities at their rows, above 0 for every action that was taken.
 * @param options `marginal` (A), the actions' shares where it was fitted.
 */
export function behaviourDiagnostics(
  episodes: LoggedEpisodes,
  model: Pick<PlacedPolicy, "policy" | "place">,
  { marginal }: { readonly marginal: ArrayLike<number> },
): BehaviourDiagnostics {
  const { action, actions } = episodes.dataset;
  const taken = Float64Array.from(action, (a, i) => model.policy[model.place[i] * actions + a]);
  const nll = rowMean(episodes, taken.map((p) => -Math.log(p))).value;
  const nllMarginal =
    rowMean(episodes, Float64Array.from(action, (a) => -Math.log(marginal[a]))).value;
  return {
    nll,
    nllMarginal,
    gain: rowMean(episodes, taken.map((p, i) => Math.log(p) - Math.log(marginal[action[i]]))),
    ...topCalibration(model, action, actions),
    least: taken.reduce((least, p) => Math.min(least, p), 1),
    reliability: reliabilityOf(model, action, actions),
  };
}

/**
 * Mean one-step ratio b'(a|s) / max(b(a|s), floor) of the actions that were taken: 1 in expectation if b is right, whatever
 * b' is that other patients fitted. Rows that the model misjudges show here as they will in weights; so does the noise of
 * few rows a state, which on ICU-Sepsis takes 12,000 fitting patients to 1.07 and more.
 *
 * @param episodes Patients who fitted neither.
 * @param probabilities Of the logged actions: `model` (N) b, `other` (N) b'; `floor`, least b in the weights (default 0).
 */
export function oneStepRatio(
  episodes: Pick<LoggedEpisodes, "starts" | "patientOf" | "patients">,
  { model, other, floor = 0 }: {
    readonly model: ArrayLike<number>;
    readonly other: ArrayLike<number>;
    readonly floor?: number;
  },
): RowMean {
  return rowMean(episodes, Float64Array.from(other, (p, i) => p / Math.max(model[i], floor)));
}
