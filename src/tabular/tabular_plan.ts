/**
 * What planning on a dataset's MDP comes to, and the sweeps that it takes.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { InputError } from "../input_error.ts";

/** A plan made of data. */
export interface TabularPlan {
  /** (S,A) probabilities; every row sums to 1, those of states the data never show too. */
  readonly policy: Float64Array;
  /** (S,A) value of each pair as the planner sees it, NaN where it gives none. */
  readonly q: Float64Array;
  /** (S) value of each state, 0 where the data never show it. */
  readonly value: Float64Array;
  /** Sweeps over the states it took. */
  readonly sweeps: number;
}

/** Values that move by no more than this, relative to the largest, are at rest unless said otherwise. */
const REST = 1e-13;

/** Sweeps after which planning gives up unless said otherwise: far more than any data of episodes that end need. */
const MAX_SWEEPS = 100_000;

/**
 * Sweeps over the states, each update using the newest values, until none moves by more than `rest`
 * of the largest (or of 1). Started from 0 with rewards of at least 0, values rise to the least
 * fixed point, so states from which the data never end are worth what they pay.
 *
 * @param value (S) the values, updated in place.
 * @param update A state's new value.
 * @param options `rest`, the largest move at rest (default 1e-13); `maxSweeps` (default 100,000); `between` is called
 * between two sweeps and may bring the values nearer to rest by cheaper means.
 * @returns Sweeps taken.
 * @throws {InputError} If the values do not settle.
 */
export function sweepToRest(
  value: Float64Array,
  update: (state: number) => number,
  { rest = REST, maxSweeps = MAX_SWEEPS, between }: {
    readonly rest?: number;
    readonly maxSweeps?: number;
    readonly between?: () => void;
  } = {},
): number {
  for (let sweeps = 1; sweeps <= maxSweeps; sweeps++) {
    let change = 0, largest = 1;
    for (let s = 0; s < value.length; s++) {
      const fresh = update(s);
      const move = Math.abs(fresh - value[s]);
      if (!(move <= change)) change = move; // NaN counts as a change.
      largest = Math.max(largest, Math.abs(fresh));
      value[s] = fresh;
    }
    if (change <= rest * largest) return sweeps;
    between?.();
  }
  const what =
    `a planner's values still move after ${maxSweeps} sweeps, expected rewards that do not add up`;
  throw new InputError("dataset: reward", `${what} for ever; a smaller gamma settles`);
}

/**
 * The policy that takes one action in each state.
 *
 * @param action (S) the actions.
 * @param actions Number of actions A.
 * @returns (S,A)
 */
export function deterministicTable(action: ArrayLike<number>, actions: number): Float64Array {
  const policy = new Float64Array(action.length * actions);
  for (let s = 0; s < action.length; s++) policy[s * actions + action[s]] = 1;
  return policy;
}
