/**
 * Bellman targets: y = r + gamma Q'(s', a*), or r where the MDP ended; clipped to a range if there is one.
 *
 * a* is the target network's greedy action (Mnih et al., Nature 2015) or, with double DQN, the online
 * network's (van Hasselt, Guez and Silver, AAAI 2016), among the actions that may be chosen in s'. Rows
 * that were cut rather than ended bootstrap.
 *
 * Shapes: B batch rows, A actions.
 *
 * @module
 */
import { argmaxAllowed } from "../dataset/support_constraint.ts";
import { greedyAction } from "../network/action_row.ts";
import { clipTarget, type TargetRange } from "./target_range.ts";

/** What Bellman targets are made of. */
export interface BellmanInput {
  /** (B) rewards. */
  readonly reward: Float32Array;
  /** (B) 1 where the MDP ended. */
  readonly terminated: Uint8Array;
  /** (B,A) the target network's Q(s',.). */
  readonly nextTargetQ: Float64Array;
  /** (B,A) the values whose greedy action is taken: the online network's for double DQN. */
  readonly nextChoiceQ: Float64Array;
  /** Discount factor. */
  readonly gamma: number;
  /** (B) bit a is set where action a may be chosen in s'; all may be if left out. */
  readonly nextAllowed?: Uint32Array;
  /** What every target is clipped to; nothing if left out or null. */
  readonly targetRange?: TargetRange | null;
}

/**
 * The value each row's Q(s,a) is drawn to.
 *
 * @returns (B).
 */
export function bellmanTargets(input: BellmanInput): Float64Array {
  const { reward, terminated, nextTargetQ, nextChoiceQ, gamma, nextAllowed, targetRange } = input;
  const actions = nextTargetQ.length / reward.length;
  return Float64Array.from(reward, (r, row) => {
    if (terminated[row]) return clipTarget(r, targetRange);
    const values = nextChoiceQ.subarray(row * actions, (row + 1) * actions);
    const choice = nextAllowed ? argmaxAllowed(values, nextAllowed[row]) : greedyAction(values);
    return clipTarget(r + gamma * nextTargetQ[row * actions + choice], targetRange);
  });
}
