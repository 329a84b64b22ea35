/**
 * What is read off one state's row of action values.
 *
 * Shapes: A actions.
 *
 * @module
 */

/**
 * The action of largest value; ties go to the lowest index.
 *
 * @param q (A).
 */
export function greedyAction(q: Float64Array): number {
  let best = 0;
  for (let action = 1; action < q.length; action++) if (q[action] > q[best]) best = action;
  return best;
}

/**
 * The actions that a cloning network makes likely enough.
 *
 * @param logits (A).
 * @param threshold Least likelihood by that of the likeliest.
 * @returns Bit a is set where action a may be chosen.
 */
export function likelyActions(logits: Float64Array, threshold: number): number {
  const top = logits[greedyAction(logits)];
  let bits = 0;
  logits.forEach((logit, a) => bits |= Math.exp(logit - top) >= threshold ? 1 << a : 0);
  return bits >>> 0;
}

/**
 * log sum_a exp Q(a), without overflow.
 *
 * @param q (A).
 */
export function logSumExp(q: Float64Array): number {
  const largest = q[greedyAction(q)];
  let sum = 0;
  for (const value of q) sum += Math.exp(value - largest);
  return largest + Math.log(sum);
}

/**
 * softmax Q(a) = exp(Q(a) - logsumexp Q).
 *
 * @param q (A).
 * @returns (A) probabilities.
 */
export function softmax(q: Float64Array): Float64Array {
  const normaliser = logSumExp(q);
  return q.map((value) => Math.exp(value - normaliser));
}

/**
 * Entropy of softmax Q in nats: logsumexp Q - sum_a softmax(a) Q(a).
 *
 * @param q (A).
 */
export function softmaxEntropy(q: Float64Array): number {
  const normaliser = logSumExp(q);
  return softmax(q).reduce((sum, p, action) => sum + p * (normaliser - q[action]), 0);
}
