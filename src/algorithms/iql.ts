/**
 * Implicit Q-learning for discrete actions.
 *
 * With u = min_j Q'_j(s,a) - V(s), Q'_j the target networks, and constants wherever a network is not its own
 * loss's: L = L_V + sum_j L_Qj + L_pi,
 * L_V = mean |expectile - 1(u < 0)| u^2,
 * L_Qj = mean (r + gamma (1 - d) V(s') - Q_j(s,a))^2,
 * L_pi = -mean min(exp(beta u), advantageCap) ln pi(a|s).
 * The policy is pi's likeliest action.
 *
 * Reference: Kostrikov, Nair and Levine, "Offline Reinforcement Learning with Implicit Q-Learning", ICLR 2022,
 * equations 5 to 7.
 *
 * Differences from the paper and its authors' code:
 * 1. Discrete actions: pi is a softmax, its log-likelihood exact.
 * 2. Every loss is taken at the parameters at the step's start, where the authors' code updates V first.
 * 3. One Adam for each network, with one rate unless `learningRates` says otherwise, and no decay of pi's.
 * 4. No dropout and no layer norm.
 *
 * Metrics: `vLoss`, `qLoss` (of all Q), `policyLoss` and `loss`, their sum; `advantage`, the mean u;
 * `clippedShare`, the share of rows whose weight the cap holds; `meanQ` and `maxQ` of the first Q; `accuracy` and
 * `entropy` of pi; `tdVariance`, of whole datasets, is that of the targets once for each Q, as `qLoss` counts them.
 *
 * @module
 */
import { logSumExp, softmax } from "../network/action_row.ts";
import { bellmanTargets } from "./bellman_target.ts";
import { squaredError } from "./squared_error.ts";
import { rowShares } from "./full_loss.ts";
import type { HyperParameters } from "./hyper_parameters.ts";
import type {
  Algorithm,
  FullLossInput,
  LossInput,
  LossReport,
  Metric,
  Net,
  Outputs,
} from "./specification.ts";
import { valueMetrics } from "./value_metrics.ts";

/** Hyper-parameters of its own. */
export interface IqlParameters {
  /** Expectile of V, 0.5 for the mean, towards 1 for the largest. */
  readonly expectile: number;
  /** Inverse temperature of the weights of pi's loss. */
  readonly beta: number;
  /** Largest weight of a row in pi's loss. */
  readonly advantageCap: number;
  /** Number of Q-networks, of which the least value counts. */
  readonly qNetworks: number;
}

function own(hyper: HyperParameters): HyperParameters & IqlParameters {
  return hyper as HyperParameters & IqlParameters;
}

/** Names of the Q-networks. */
function qNames(hyper: HyperParameters): string[] {
  return own(hyper).qNetworks === 2 ? ["q", "q2"] : ["q"];
}

const METRICS: readonly Metric[] = [
  { name: "loss", over: "mean" },
  { name: "qLoss", over: "mean" },
  { name: "vLoss", over: "mean" },
  { name: "policyLoss", over: "mean" },
  { name: "advantage", over: "mean" },
  { name: "clippedShare", over: "mean" },
  { name: "meanQ", over: "mean" },
  { name: "maxQ", over: "max" },
  { name: "accuracy", over: "mean" },
  { name: "entropy", over: "mean" },
  { name: "gradientNorm", over: "norm" },
  { name: "tdVariance", over: "mean" },
];

/** What one pair of state and action adds to the losses of V and pi, by its share of the data. */
interface PairLoss {
  /** |expectile - 1(u < 0)| u^2, and its derivative by V. */
  readonly value: number;
  readonly slope: number;
  /** min(exp(beta u), cap), the weight of ln pi(a|s). */
  readonly weight: number;
  readonly advantage: number;
  readonly isClipped: boolean;
}

function pairLoss(advantage: number, hyper: HyperParameters): PairLoss {
  const { expectile, beta, advantageCap } = own(hyper);
  const side = Math.abs(expectile - Number(advantage < 0));
  const weight = Math.exp(beta * advantage);
  return {
    value: side * advantage * advantage,
    slope: -2 * side * advantage,
    weight: Math.min(weight, advantageCap),
    advantage,
    isClipped: weight > advantageCap,
  };
}

/** Gradients and sums of the losses of V and pi over pairs. */
function policyAndValue(
  { outputs, hyper, actions }: {
    readonly outputs: Outputs;
    readonly hyper: HyperParameters;
    readonly actions: number;
  },
  pairs: Iterable<{ readonly row: number; readonly action: number; readonly share: number }>,
) {
  const [v, pi] = [outputs["v.state"], outputs["pi.state"]];
  const targets = qNames(hyper).map((name) => outputs[`${name}.target.state`]);
  const gradients = { v: new Float64Array(v.length), pi: new Float64Array(pi.length) };
  const sums = { vLoss: 0, policyLoss: 0, advantage: 0, clippedShare: 0 };
  for (const { row, action, share } of pairs) {
    const at = row * actions + action;
    const least = Math.min(...targets.map((q) => q[at]));
    const pair = pairLoss(least - v[row], hyper);
    const logits = pi.subarray(row * actions, (row + 1) * actions);
    sums.vLoss += share * pair.value;
    sums.policyLoss += share * pair.weight * (logSumExp(logits) - logits[action]);
    sums.advantage += share * pair.advantage;
    sums.clippedShare += pair.isClipped ? share : 0;
    gradients.v[row] += share * pair.slope;
    softmax(logits).forEach((p, a) => {
      gradients.pi[row * actions + a] += share * pair.weight * (p - Number(a === action));
    });
  }
  return { gradients, sums };
}

/** V(s') is the online network's, a constant. */
function nextValue(outputs: Outputs): number {
  return outputs["v.next"][0];
}

function iqlLoss(input: LossInput): LossReport {
  const { outputs, batch: { action, actions }, hyper } = input;
  const rows = action.length;
  const target = bellmanTargets(input, nextValue);
  const errors = qNames(hyper).map((name) =>
    squaredError(outputs[`${name}.state`], action, target, hyper)
  );
  const pairs = Array.from(action, (a, row) => ({ row, action: a, share: 1 / rows }));
  const { gradients, sums } = policyAndValue({ outputs, hyper, actions }, pairs);
  const qLoss = errors.reduce((sum, { loss }) => sum + loss, 0);
  const { meanQ, maxQ } = valueMetrics(outputs["q.state"], action);
  const { accuracy, entropy } = valueMetrics(outputs["pi.state"], action);
  const ofQ = qNames(hyper).map((name, j) => [name, errors[j].gradient] as const);
  return {
    gradients: { ...gradients, ...Object.fromEntries(ofQ) },
    metrics: {
      loss: qLoss + sums.vLoss + sums.policyLoss,
      qLoss,
      ...sums,
      meanQ,
      maxQ,
      accuracy,
      entropy,
      tdVariance: 0,
    },
  };
}

/**
 * The same over all transitions: V and pi look at pairs alone, and Q's error is squared, so that its loss is
 * that around the pairs' mean targets plus their variance.
 */
function iqlFullLoss({ counts, states, outputs, targets, hyper }: FullLossInput): LossReport {
  const { actions, transitions, pair, count } = counts;
  const rowOfState = new Map(Array.from(states, (state, row) => [state, row]));
  const pairs = Array.from(pair, (p, k) => ({
    row: rowOfState.get(Math.floor(p / actions))!,
    action: p % actions,
    share: count[k] / transitions,
  }));
  const { gradients, sums } = policyAndValue({ outputs, hyper, actions }, pairs);
  const names = qNames(hyper);
  const ofQ: Record<string, Float64Array> = {};
  let qLoss = 0, tdVariance = 0, meanQ = 0, hits = 0;
  for (const name of names) {
    const q = outputs[`${name}.state`];
    const gradient = ofQ[name] = new Float64Array(q.length);
    pairs.forEach(({ row, action, share }, k) => {
      const at = row * actions + action;
      const error = q[at] - targets.target[k];
      gradient[at] = 2 * share * error;
      qLoss += share * (error * error + targets.variance[k]);
      tdVariance += share * targets.variance[k];
    });
  }
  const pi = outputs["pi.state"];
  const shares = rowShares(counts, states);
  const rowOf = (values: Float64Array, row: number) =>
    values.subarray(row * actions, (row + 1) * actions);
  let maxQ = -Infinity, entropy = 0;
  shares.forEach((share, row) => {
    const none = Uint8Array.of(0);
    maxQ = Math.max(maxQ, valueMetrics(rowOf(outputs["q.state"], row), none).maxQ);
    entropy += share * valueMetrics(rowOf(pi, row), none).entropy;
  });
  for (const { row, action, share } of pairs) {
    meanQ += share * outputs["q.state"][row * actions + action];
    hits += share * valueMetrics(rowOf(pi, row), Uint8Array.of(action)).accuracy;
  }
  return {
    gradients: { ...gradients, ...ofQ },
    metrics: {
      loss: qLoss + sums.vLoss + sums.policyLoss,
      qLoss,
      ...sums,
      meanQ,
      maxQ,
      accuracy: hits,
      entropy,
      tdVariance,
    },
  };
}

/** V, one or two Q, pi: those that a pass is of are neighbours. */
function nets(hyper: HyperParameters): Net[] {
  return [
    { name: "v", outputs: "one", hasTarget: false },
    ...qNames(hyper).map((name) => ({ name, outputs: "actions", hasTarget: true } as const)),
    { name: "pi", outputs: "actions", hasTarget: false },
  ];
}

/** Discrete implicit Q-learning. */
export const iql: Algorithm = {
  name: "iql",
  nets,
  passes: [
    { nets: ["v", "q", "q2", "pi"], network: "online", at: "state" },
    { nets: ["v"], network: "online", at: "next" },
    { nets: ["q", "q2"], network: "target", at: "state" },
  ],
  policy: { net: "pi" },
  own: {
    expectile: { kind: "number", min: 0.5, max: 0.9999 },
    beta: { kind: "number", min: 0, max: 1000 },
    advantageCap: { kind: "number", min: 1, max: 1e6 },
    qNetworks: { kind: "integer", min: 1, max: 2 },
    targetRange: { kind: "range" },
  },
  words: (hyper) => {
    const { expectile, beta, advantageCap } = own(hyper);
    return { expectile, beta, advantageCap };
  },
  metrics: METRICS,
  loss: iqlLoss,
  kernel: "iql_loss",
  full: {
    nextValue,
    isNextValueCopied: true,
    loss: iqlFullLoss,
    kernels: { nextValue: "iql_next_value", loss: "iql_full_loss" },
  },
  checked: [
    { expectile: 0.8, beta: 3, advantageCap: 1.5, qNetworks: 2, learningRates: { v: 0.005 } },
    { expectile: 0.5, beta: 0.5, advantageCap: 100, qNetworks: 2, targetRange: [-0.05, 0.1] },
    { expectile: 0.9, beta: 10, advantageCap: 1.2, qNetworks: 1, huber: true },
  ],
};
