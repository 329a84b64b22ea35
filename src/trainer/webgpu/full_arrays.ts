/**
 * What the counts of whole datasets come to on the device: shares and probabilities, divided in float64
 * and rounded once.
 *
 * Models with the same counts share their entries; everything else is laid out model by model.
 *
 * Shapes: M models, S states, A actions, T entries of all different counts together.
 *
 * @module
 */
import type { TransitionCounts } from "../../dataset/transition_counts.ts";

/** The numbers of a group's counts, as `shaders/full_target.wgsl` and the losses read them. */
export interface FullArrays {
  /** (M,S,A+1) n(s,a) / N of each action, then n(s) / N. */
  readonly weight: Float32Array;
  /** (M,S*A+1) pair p of a model has the entries from `start[p]` up to, not including, `start[p + 1]`. */
  readonly start: Uint32Array;
  /** (M,S*A,4) E[r], Var(r), and the probabilities to go on and to end; 0 for a pair that does not occur. */
  readonly outcome: Float32Array;
  /** (T) next states. */
  readonly nextState: Uint32Array;
  /** (T,2) P(s'|s,a), and E[r; s'] - E[r] P(s'|s,a). */
  readonly probability: Float32Array;
}

/** Number of entries T that models with these counts need. */
export function entryCount(counts: readonly TransitionCounts[]): number {
  return Array.from(new Set(counts)).reduce((sum, { next }) => sum + next.length, 0);
}

/** Lays out the entries of one model's counts, from entry `base` on. */
function fillEntries(arrays: FullArrays, counts: TransitionCounts, base: number): void {
  const { count, rewardSum, start, next, nextCount, nextRewardSum } = counts;
  arrays.nextState.set(next, base);
  for (let k = 0; k < count.length; k++) {
    const reward = rewardSum[k] / count[k];
    for (let entry = start[k]; entry < start[k + 1]; entry++) {
      const probability = nextCount[entry] / count[k];
      const joint = nextRewardSum[entry] / count[k] - reward * probability;
      arrays.probability.set([probability, joint], 2 * (base + entry));
    }
  }
}

/** Lays out the pairs of model `m`, whose entries begin at `base`. */
function fillPairs(
  arrays: FullArrays,
  counts: TransitionCounts,
  { m, base }: { m: number; base: number },
): void {
  const { states, actions, transitions, pair, count, rewardSum, rewardSquares, start } = counts;
  const pairs = states * actions;
  const visits = new Float64Array(states);
  const starts = arrays.start.subarray(m * (pairs + 1), (m + 1) * (pairs + 1));
  let filled = 0;
  for (let k = 0; k < pair.length; k++) {
    const state = Math.floor(pair[k] / actions);
    const at = (m * states + state) * (actions + 1);
    visits[state] += count[k];
    arrays.weight[at + pair[k] % actions] = count[k] / transitions;
    arrays.weight[at + actions] = visits[state] / transitions;
    starts.fill(base + start[k], filled, pair[k] + 1);
    filled = pair[k] + 1;
    let live = 0;
    for (let entry = start[k]; entry < start[k + 1]; entry++) live += counts.nextCount[entry];
    const reward = rewardSum[k] / count[k];
    const variance = Math.max(0, rewardSquares[k] / count[k] - reward * reward);
    const outcome = [reward, variance, live / count[k], (count[k] - live) / count[k]];
    arrays.outcome.set(outcome, 4 * (m * pairs + pair[k]));
  }
  starts.fill(base + counts.next.length, filled);
}

/**
 * Lays out the counts of a group's models.
 *
 * @param counts (M) counts of the same states and actions; the same object where models share them.
 */
export function fullArrays(counts: readonly TransitionCounts[]): FullArrays {
  const models = counts.length;
  const [{ states, actions }] = counts;
  const pairs = states * actions;
  const entries = entryCount(counts);
  const arrays: FullArrays = {
    weight: new Float32Array(models * (pairs + states)),
    start: new Uint32Array(models * (pairs + 1)),
    outcome: new Float32Array(4 * models * pairs),
    nextState: new Uint32Array(entries),
    probability: new Float32Array(2 * entries),
  };
  const bases = new Map<TransitionCounts, number>();
  let end = 0;
  counts.forEach((own, m) => {
    if (!bases.has(own)) {
      bases.set(own, end);
      fillEntries(arrays, own, end);
      end += own.next.length;
    }
    fillPairs(arrays, own, { m, base: bases.get(own)! });
  });
  return arrays;
}
