/**
 * Batch-constrained Q-learning for discrete actions.
 *
 * A cloning network says how likely the data's actions are, p(a|s) = softmax of its logits. Targets and the
 * policy choose among the actions that are at least `bcqThreshold` times as likely as the likeliest:
 * y = r + gamma Q'(s', a*), a* = argmax Q(s',.) over {a : p(a|s') >= threshold max_b p(b|s')}.
 *
 * Loss: L = mean (Q(s,a) - y)^2 + mean (logsumexp_a l(s,.) - l(s,a)) + `logitPenalty` mean_a l(s,a)^2, l the
 * cloning network's logits: all from the parameters at the step's start, the mask of p(.|s') too.
 *
 * Reference: Fujimoto, Conti, Ghavamzadeh and Pineau, "Benchmarking Batch Deep Reinforcement Learning
 * Algorithms", arXiv 1910.01708, 2019, equations 12 and 13 (threshold 0.3 there).
 *
 * Differences from the paper and its authors' code:
 * 1. Two networks, each with an embedding of its own, not one with two heads.
 * 2. The squared error by default, half of whose gradient their Huber loss has; `huber` switches to it.
 * 3. No penalty on logits by default (0.01 in their code).
 * 4. An action exactly at the threshold is kept, so ties of the likeliest are: at threshold 1 the choice is the
 *    cloning network's own, at 0 it is DQN's.
 * 5. The clone's mask comes from the parameters at the step's start, as all of a step does.
 *
 * Metrics: `tdLoss`, `cloningLoss` and `loss`, their sum with the penalty; `allowed`, the mean number of actions
 * allowed in s; `accuracy` and `entropy` of the cloning network; `meanQ` and `maxQ` of Q.
 *
 * @module
 */
import { likelyActions, softmaxEntropy } from "../network/action_row.ts";
import { argmaxAllowed } from "../dataset/support_constraint.ts";
import { bellmanTargets } from "./bellman_target.ts";
import { crossEntropy } from "./cross_entropy.ts";
import { fullLoss, rowShares } from "./full_loss.ts";
import type { HyperParameters } from "./hyper_parameters.ts";
import type {
  Algorithm,
  FullLossInput,
  LossInput,
  LossReport,
  Metric,
  NextState,
  Outputs,
} from "./specification.ts";
import { squaredError } from "./squared_error.ts";
import { valueMetrics } from "./value_metrics.ts";

/** Hyper-parameters of its own. */
export interface BcqParameters {
  /** Least likelihood of an action that may be chosen, by that of the likeliest; 0 to 1. */
  readonly bcqThreshold: number;
  /** Whose values choose the next action. */
  readonly selector: "online" | "target";
  /** Weight of the mean square of the cloning network's logits. */
  readonly logitPenalty: number;
}

function own(hyper: HyperParameters): HyperParameters & BcqParameters {
  return hyper as HyperParameters & BcqParameters;
}

/** V(s'): the target network's value of the best action that is likely enough. */
function nextValue(outputs: Outputs, hyper: HyperParameters, { allowed }: NextState): number {
  const { bcqThreshold, selector } = own(hyper);
  const likely = likelyActions(outputs["clone.next"], bcqThreshold);
  // A support that leaves none of the likely actions goes before them.
  const both = allowed === undefined ? likely : (likely & allowed) >>> 0 || allowed;
  const chooser = outputs[selector === "online" ? "q.next" : "q.target.next"];
  return outputs["q.target.next"][argmaxAllowed(chooser, both)];
}

const METRICS: readonly Metric[] = [
  { name: "loss", over: "mean" },
  { name: "tdLoss", over: "mean" },
  { name: "cloningLoss", over: "mean" },
  { name: "meanQ", over: "mean" },
  { name: "maxQ", over: "max" },
  { name: "accuracy", over: "mean" },
  { name: "entropy", over: "mean" },
  { name: "allowed", over: "mean" },
  { name: "gradientNorm", over: "norm" },
  { name: "tdVariance", over: "mean" },
];

/** Number of actions in a set. */
function sizeOf(bits: number): number {
  let size = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) size++;
  return size;
}

/** `logitPenalty` mean over rows, by their shares, and actions of l^2, and its gradient, added to one. */
function addLogitPenalty(
  logits: Float64Array,
  gradient: Float64Array,
  { shares, weight }: { readonly shares: Float64Array; readonly weight: number },
): number {
  const actions = logits.length / shares.length;
  let penalty = 0;
  logits.forEach((logit, i) => {
    const scale = weight * shares[Math.floor(i / actions)] / actions;
    penalty += scale * logit * logit;
    gradient[i] += 2 * scale * logit;
  });
  return penalty;
}

/** What the clone's logits say of rows, by their shares. */
function cloneMetrics(logits: Float64Array, shares: Float64Array, threshold: number) {
  const actions = logits.length / shares.length;
  let entropy = 0, allowed = 0;
  shares.forEach((share, row) => {
    const values = logits.subarray(row * actions, (row + 1) * actions);
    entropy += share * softmaxEntropy(values);
    allowed += share * sizeOf(likelyActions(values, threshold));
  });
  return { entropy, allowed };
}

function bcqLoss(input: LossInput): LossReport {
  const { outputs, batch: { action, actions }, hyper } = input;
  const { bcqThreshold, logitPenalty } = own(hyper);
  const [q, logits] = [outputs["q.state"], outputs["clone.state"]];
  const bellman = squaredError(q, action, bellmanTargets(input, nextValue), hyper);
  const cloning = crossEntropy(logits, action, actions);
  const shares = new Float64Array(action.length).fill(1 / action.length);
  const penalty = addLogitPenalty(logits, cloning.gradient, { shares, weight: logitPenalty });
  const { meanQ, maxQ } = valueMetrics(q, action);
  const { accuracy } = valueMetrics(logits, action);
  return {
    gradients: { q: bellman.gradient, clone: cloning.gradient },
    metrics: {
      loss: bellman.loss + cloning.loss + penalty,
      tdLoss: bellman.loss,
      cloningLoss: cloning.loss,
      meanQ,
      maxQ,
      accuracy,
      ...cloneMetrics(logits, shares, bcqThreshold),
      tdVariance: 0,
    },
  };
}

function bcqFullLoss({ outputs, hyper, ...input }: FullLossInput): LossReport {
  const { bcqThreshold, logitPenalty } = own(hyper);
  const logits = outputs["clone.state"];
  const none = { target: new Float64Array(), variance: new Float64Array() };
  const value = fullLoss({ ...input, q: outputs["q.state"] }, 0);
  const cloning = fullLoss({ ...input, targets: none, q: logits }, 1);
  const shares = rowShares(input.counts, input.states);
  const penalty = addLogitPenalty(logits, cloning.gradient, { shares, weight: logitPenalty });
  const { tdLoss, tdVariance, meanQ, maxQ } = value.metrics;
  return {
    gradients: { q: value.gradient, clone: cloning.gradient },
    metrics: {
      loss: tdLoss + cloning.metrics.cqlPenalty + penalty,
      tdLoss,
      cloningLoss: cloning.metrics.cqlPenalty,
      meanQ,
      maxQ,
      accuracy: cloning.metrics.accuracy,
      ...cloneMetrics(logits, shares, bcqThreshold),
      tdVariance,
    },
  };
}

/** Discrete batch-constrained Q-learning. */
export const bcq: Algorithm = {
  name: "bcq",
  nets: () => [
    { name: "q", outputs: "actions", hasTarget: true },
    { name: "clone", outputs: "actions", hasTarget: false },
  ],
  passes: [
    { nets: ["q", "clone"], network: "online", at: "state" },
    { nets: ["q", "clone"], network: "online", at: "next" },
    { nets: ["q"], network: "target", at: "next" },
  ],
  policy: {
    net: "q",
    among: {
      net: "clone",
      threshold: (hyper) => own(hyper).bcqThreshold,
    },
  },
  // The likely actions are bits of a word.
  mostActions: 32,
  own: {
    bcqThreshold: { kind: "number", min: 0, max: 1 },
    selector: { kind: "choice", of: ["online", "target"] },
    logitPenalty: { kind: "number", min: 0, max: 1e6 },
    targetRange: { kind: "range" },
  },
  words: (hyper) => {
    const { bcqThreshold, selector, logitPenalty } = own(hyper);
    return { bcqThreshold, selector: Number(selector === "online"), logitPenalty };
  },
  metrics: METRICS,
  loss: bcqLoss,
  kernel: "bcq_loss",
  full: {
    nextValue,
    isNextValueCopied: true,
    loss: bcqFullLoss,
    kernels: { nextValue: "bcq_next_value", loss: "bcq_full_loss" },
  },
  checked: [
    { bcqThreshold: 0.8, selector: "online", logitPenalty: 0.3 },
    { bcqThreshold: 1, selector: "target", logitPenalty: 0, targetRange: [-0.05, 0.1] },
    { bcqThreshold: 0, selector: "online", logitPenalty: 0.01, maxNorm: Infinity },
  ],
};
