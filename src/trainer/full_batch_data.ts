/**
 * A dataset's counts as the trainers' kernels read them: rows of states, pairs, and what comes after.
 *
 * Shapes: K pairs that occur, T distinct (s,a,s') that go on, O states that pairs occur in, R states in
 * all: those O, ascending, then those that are only gone on to, ascending.
 *
 * @module
 */
import { seenStates } from "../algorithms/full_loss.ts";
import type { TransitionCounts } from "../dataset/transition_counts.ts";

/** Counts divided in float64, rounded once to float32. */
export interface FullBatchData {
  /** (R) state of each row. */
  readonly rowState: Uint16Array;
  /** Rows that pairs occur in, O: the first, and the only ones with a gradient. */
  readonly ownRows: number;
  /** (O) n(s)/N. */
  readonly rowShare: Float32Array;
  /** (O+1) row i has the pairs from `pairStart[i]` up to, not including, `pairStart[i + 1]`. */
  readonly pairStart: Uint32Array;
  /** (K) action of each pair, ascending within a row. */
  readonly pairAction: Uint8Array;
  /** (K) n(s,a)/N. */
  readonly pairShare: Float32Array;
  /** (K) mean reward. */
  readonly reward: Float32Array;
  /** (K) mean squared reward. */
  readonly rewardSquare: Float32Array;
  /** (K+1) pair k goes on to the entries from `entryStart[k]` up to `entryStart[k + 1]`. */
  readonly entryStart: Uint32Array;
  /** (T) row of the next state. */
  readonly entryRow: Uint16Array;
  /** (T) P(s'|s,a). */
  readonly probability: Float32Array;
  /** (T) sum of the rewards on the way to it by n(s,a); null if all are 0. */
  readonly entryReward: Float32Array | null;
}

/**
 * Arranges counts for the kernels.
 *
 * @param counts The dataset.
 */
export function fullBatchData(counts: TransitionCounts): FullBatchData {
  const { actions, transitions, pair, count, start, next, nextCount } = counts;
  const own = seenStates(counts);
  const known = new Set(own);
  const others = [...new Set(next)].filter((state) => !known.has(state)).sort((a, b) => a - b);
  const rowState = Uint16Array.of(...own, ...others);
  const rowOf = new Uint16Array(counts.states);
  rowState.forEach((state, row) => rowOf[state] = row);

  const visits = new Float64Array(own.length);
  const pairStart = new Uint32Array(own.length + 1);
  const probability = new Float32Array(next.length);
  const entryReward = new Float32Array(next.length);
  for (let k = 0; k < pair.length; k++) {
    const row = rowOf[Math.floor(pair[k] / actions)];
    visits[row] += count[k];
    pairStart[row + 1] = k + 1;
    for (let e = start[k]; e < start[k + 1]; e++) {
      probability[e] = nextCount[e] / count[k];
      entryReward[e] = counts.nextRewardSum[e] / count[k];
    }
  }
  return {
    rowState,
    ownRows: own.length,
    rowShare: Float32Array.from(visits, (n) => n / transitions),
    pairStart,
    pairAction: Uint8Array.from(pair, (p) => p % actions),
    pairShare: Float32Array.from(count, (n) => n / transitions),
    reward: Float32Array.from(count, (n, k) => counts.rewardSum[k] / n),
    rewardSquare: Float32Array.from(count, (n, k) => counts.rewardSquares[k] / n),
    entryStart: start,
    entryRow: Uint16Array.from(next, (state) => rowOf[state]),
    probability,
    entryReward: entryReward.some((reward) => reward !== 0) ? entryReward : null,
  };
}
