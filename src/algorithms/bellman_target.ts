/**
 * Bellman targets: y = r + gamma V(s'), or r where the MDP ended; clipped to a range if there is one.
 *
 * Of a greedy target V(s') = Q'(s', a*), where a* is the target network's greedy action (Mnih et al., Nature 2015) or, with double DQN, the online
 * network's (van Hasselt, Guez and Silver, AAAI 2016), among the actions that may be chosen in s'. Rows
 * that were cut rather than ended bootstrap.
 *
 * Shapes: B batch rows, A actions.
 *
 * @module
 */
import { argmaxAllowed } from "../dataset/support_constraint.ts";
import { greedyAction } from "../network/action_row.ts";
import type { HyperParameters } from "./hyper_parameters.ts";
import type { LossInput, NextState, NextValue, Outputs } from "./specification.ts";
import { clipTarget, type TargetRange } from "./target_range.ts";

/** The hyper-parameters of a greedy target. */
interface GreedyTarget {
  readonly gamma: number;
  readonly doubleDqn: boolean;
  readonly targetRange?: TargetRange | null;
}

/**
 * The value V(s') that targets look ahead to: the target network's, of the action that it or, with
 * double DQN, the online network values most among those that may be chosen.
 *
 * @param outputs (A) `q.next` of the online network where it chooses, `q.target.next` of the target network.
 * @param hyper Whether the online network chooses.
 * @param next The actions that may be chosen.
 */
export function greedyNextValue(
  outputs: Outputs,
  hyper: HyperParameters,
  { allowed }: NextState,
): number {
  const { doubleDqn } = hyper as HyperParameters & GreedyTarget;
  const chooser = outputs[doubleDqn ? "q.next" : "q.target.next"];
  const choice = allowed === undefined ? greedyAction(chooser) : argmaxAllowed(chooser, allowed);
  return outputs["q.target.next"][choice];
}

/**
 * The value each row's Q(s,a) is drawn to: r + gamma V(s'), or r where the MDP ended, clipped to the range.
 *
 * @param input Outputs and data of a batch.
 * @param nextValue V(s').
 * @returns (B).
 */
export function bellmanTargets(
  { outputs, batch, hyper }: LossInput,
  nextValue: NextValue,
): Float64Array {
  const { reward, terminated, nextAllowed, nextPolicy, actions } = batch;
  const { gamma, targetRange } = hyper as HyperParameters & GreedyTarget;
  return Float64Array.from(reward, (r, row) => {
    if (terminated[row]) return clipTarget(r, targetRange);
    const value = nextValue(rowOf(outputs, row, reward.length), hyper, {
      allowed: nextAllowed?.[row],
      policy: nextPolicy?.subarray(row * actions, (row + 1) * actions),
    });
    return clipTarget(r + gamma * value, targetRange);
  });
}

/**
 * One row of every pass's outputs.
 *
 * @param outputs Outputs by pass.
 * @param row The row.
 * @param rows Number of rows.
 */
export function rowOf(outputs: Outputs, row: number, rows: number): Outputs {
  const own: Record<string, Float64Array> = {};
  for (const [pass, values] of Object.entries(outputs)) {
    const width = values.length / rows;
    own[pass] = values.subarray(row * width, (row + 1) * width);
  }
  return own;
}
