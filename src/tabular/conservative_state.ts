/**
 * One state's part of conservative Q-learning without a network: action values from their targets.
 *
 * Minimises sum_a pi_a (Q_a - y_a)^2 + alpha (logsumexp Q - sum_a pi_a Q_a) over the seen actions, a
 * strictly convex problem up to a constant that the first term fixes. Its gradient is 0 where
 *
 *   Q_a = y_a - (alpha / 2) (p_a / pi_a - 1),  p = softmax(Q).
 *
 * Given z = logsumexp(Q) each action stands alone: Q_a = t_a - w_a with t_a = y_a + alpha / 2,
 * w_a = (alpha / 2) p_a / pi_a = omega(t_a + ln(alpha / (2 pi_a)) - z), omega being Wright's function. So z
 * is the root of logsumexp(Q(z)) - z, which falls strictly.
 *
 * @module
 */
import { wrightOmega } from "./wright_omega.ts";

/** A state's seen actions; arrays hold one number an action. */
export interface ConservativeState {
  /** Numbers of the pairs (s,a). */
  readonly pairs: Uint32Array;
  /** pi_a, the shares of the data's actions. */
  readonly share: Float64Array;
  /** y_a. */
  readonly target: Float64Array;
  /** Q_a. */
  readonly q: Float64Array;
  /** w_a, what an action's own penalty amounts to. */
  readonly penalty: Float64Array;
  /** logsumexp of q. */
  z: number;
}

/** Largest gap of z from logsumexp(q) in a solution: a few units in the last place of such sums. */
const GAP = 1e-13;

/** Sets q for the state's z; returns logsumexp(q) - z and its derivative in z. */
function valuesAt(state: ConservativeState, alpha: number): { gap: number; slope: number } {
  const { share, target, q, penalty, z } = state;
  let largest = -Infinity;
  for (let i = 0; i < q.length; i++) {
    const t = target[i] + alpha / 2;
    penalty[i] = wrightOmega(t + Math.log(alpha / (2 * share[i])) - z);
    q[i] = t - penalty[i];
    largest = Math.max(largest, q[i]);
  }
  let sum = 0, weighted = 0;
  for (let i = 0; i < q.length; i++) {
    const e = Math.exp(q[i] - largest);
    sum += e;
    weighted += e * penalty[i] / (1 + penalty[i]);
  }
  return { gap: largest + Math.log(sum) - z, slope: weighted / sum - 1 };
}

/**
 * Sets `q` for the targets, by Newton's iterations on z, bisected where they would leave the bracket.
 *
 * @param state The state; z is the first guess.
 * @param alpha Weight of the penalty, at least 0.
 */
export function solveConservativeState(state: ConservativeState, alpha: number): void {
  if (alpha === 0 || state.q.length === 1) {
    state.q.set(state.target);
    state.penalty.fill(alpha / 2);
    return;
  }
  let low = -Infinity, high = Infinity;
  for (let round = 0; round < 100; round++) {
    const { gap, slope } = valuesAt(state, alpha);
    if (Math.abs(gap) <= GAP * Math.max(1, Math.abs(state.z))) return;
    if (gap > 0) low = state.z;
    else high = state.z;
    const newton = state.z - gap / slope;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (next === state.z) return;
    state.z = next;
  }
}

/**
 * How one action's value moves with the targets: row `chosen` of dQ/dy. With d = w it is
 * [i = chosen] / (1 + d_i) + d_chosen / (1 + d_chosen) * (p_i / (1 + d_i)) / sum_j p_j / (1 + d_j)
 * (Sherman and Morrison's formula): at least 0, summing to 1.
 *
 * @param state A solved state.
 * @param chosen Index of the action among the seen ones.
 * @returns One number a seen action.
 */
export function conservativeSlope(state: ConservativeState, chosen: number): Float64Array {
  const { q, penalty: d } = state;
  const largest = q.reduce((a, b) => Math.max(a, b), -Infinity);
  const row = q.map((value, i) => Math.exp(value - largest) / (1 + d[i]));
  const sum = row.reduce((a, b) => a + b, 0);
  const scale = d[chosen] / (1 + d[chosen]) / sum;
  for (let i = 0; i < row.length; i++) row[i] *= scale;
  row[chosen] += 1 / (1 + d[chosen]);
  return row;
}
