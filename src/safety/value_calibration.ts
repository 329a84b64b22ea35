/**
 * Whether a network's action values are what they are said to be.
 *
 * CQL's claim (Kumar, Zhou, Tucker and Levine, "Conservative Q-Learning for Offline Reinforcement Learning",
 * 2020, theorems 3.1 and 3.2) is a lower bound: Q(s,pi(s)) <= Q^pi(s,pi(s)). On a known MDP the right-hand side is
 * a linear system. If the error came of too few data it would grow as 1/sqrt(n(s,a)).
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import type { TabularMdp } from "../mdp/tabular_mdp.ts";

/** A line through points by least squares. */
export interface LinearFit {
  /** Pearson's correlation; null where one coordinate does not vary. */
  readonly correlation: number | null;
  /** Slope; null where the first coordinate does not vary. */
  readonly slope: number | null;
}

/** What is found of a network's values. */
export interface ValueCalibration {
  /** Share of live states in which the chosen action's value is above the exact one. */
  readonly aboveStates: number;
  /** Share of the policy's steps in such states. */
  readonly aboveSteps: number;
  /** Largest Q - Q^pi of a chosen action: how far the "lower bound" is exceeded, if above 0. */
  readonly largest: number;
  /** Where that is. */
  readonly largestState: number;
  /** Mean of Q - Q^pi over the policy's steps. */
  readonly meanError: number;
  /** Pairs of live states and actions in the data. */
  readonly seenPairs: number;
  /** |Q - Q^pi| over 1/sqrt(n), of the pairs in the data. */
  readonly errorByCount: LinearFit;
}

/**
 * Fits y = a + b x by least squares.
 *
 * @param x First coordinates.
 * @param y Second coordinates, as many.
 */
export function linearFit(x: readonly number[], y: readonly number[]): LinearFit {
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  let xx = 0, yy = 0, xy = 0;
  x.forEach((value, i) => {
    xx += (value - mx) ** 2;
    yy += (y[i] - my) ** 2;
    xy += (value - mx) * (y[i] - my);
  });
  return {
    correlation: xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : null,
    slope: xx > 0 ? xy / xx : null,
  };
}

/**
 * Compares a network's values with the exact ones of its policy.
 *
 * @param mdp The process.
 * @param values (S,A) the network's.
 * @param options `exact`: (S,A) Q^pi at the network's own discount; `policy`: (S,A), deterministic; `occupancy`: (S)
 * its expected visits; `counts`: (S,A) n(s,a) of its data; `tolerance`: what a value must exceed the exact one by
 * to count as above it, such as half a unit of the last digit that was kept.
 */
export function valueCalibration(
  mdp: TabularMdp,
  values: Float64Array,
  options: {
    readonly exact: Float64Array;
    readonly policy: Float64Array;
    readonly occupancy: Float64Array;
    readonly counts: Uint32Array;
    readonly tolerance: number;
  },
): ValueCalibration {
  const { exact, policy, occupancy, counts, tolerance } = options;
  const { live, actions } = mdp;
  let above = 0, aboveVisits = 0, visits = 0, error = 0;
  let largest = -Infinity, largestState = 0;
  for (let s = 0; s < live; s++) {
    const pair = s * actions + policy.subarray(s * actions, (s + 1) * actions).indexOf(1);
    const excess = values[pair] - exact[pair];
    visits += occupancy[s];
    error += occupancy[s] * excess;
    if (excess > tolerance) {
      above++;
      aboveVisits += occupancy[s];
    }
    if (excess > largest) {
      largest = excess;
      largestState = s;
    }
  }
  const seen = Array.from({ length: live * actions }, (_, pair) => pair)
    .filter((pair) => counts[pair] > 0);
  return {
    aboveStates: above / live,
    aboveSteps: aboveVisits / visits,
    largest,
    largestState,
    meanError: error / visits,
    seenPairs: seen.length,
    errorByCount: linearFit(
      seen.map((pair) => 1 / Math.sqrt(counts[pair])),
      seen.map((pair) => Math.abs(values[pair] - exact[pair])),
    ),
  };
}
