/**
 * Fitted Q evaluation: the value of a given policy, learned from the data of another.
 *
 * Loss: L = mean (Q(s,a) - y)^2, y = r + gamma (1 - d) sum_a pi(a|s') Q'(s',a), clipped to a range if there is
 * one: the expectation over pi, never the value of its mode. pi comes by transition or by state.
 *
 * Reference: Le, Voloshin and Yue, "Batch Policy Learning under Constraints", ICML 2019, algorithm 3.
 *
 * Differences from the paper:
 * 1. A target network that follows, in place of a regression fitted to the end at every iteration.
 * 2. Returns, not costs.
 *
 * Metrics: `tdLoss` is the loss; `clippedShare` the share of rows whose target is at a bound of
 * the range; `meanQ`, `maxQ`.
 *
 * @module
 */
import { bellmanTargets } from "./bellman_target.ts";
import { fullLoss } from "./full_loss.ts";
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
import type { TargetRange } from "./target_range.ts";
import { valueMetrics } from "./value_metrics.ts";

const METRICS: readonly Metric[] = [
  { name: "loss", over: "mean" },
  { name: "tdLoss", over: "mean" },
  { name: "clippedShare", over: "mean" },
  { name: "meanQ", over: "mean" },
  { name: "maxQ", over: "max" },
  { name: "gradientNorm", over: "norm" },
  { name: "tdVariance", over: "mean" },
];

/** sum_a pi(a|s') Q'(s',a). */
function nextValue(outputs: Outputs, _: HyperParameters, { policy }: NextState): number {
  if (!policy) throw new RangeError("Cannot evaluate a policy: found none");
  return outputs["q.target.next"].reduce((sum, q, a) => sum + policy[a] * q, 0);
}

/** Whether a target, clipped to the range, lies at one of its bounds, which devices hold in float32. */
function isAtBound(target: number, hyper: HyperParameters): boolean {
  const { targetRange } = hyper as { readonly targetRange?: TargetRange | null };
  return !!targetRange && targetRange.map(Math.fround).includes(Math.fround(target));
}

function fqeLoss(input: LossInput): LossReport {
  const { outputs, batch: { action }, hyper } = input;
  const q = outputs["q.state"];
  const targets = bellmanTargets(input, nextValue);
  const { loss, gradient } = squaredError(q, action, targets, hyper);
  const held = targets.filter((target) => isAtBound(target, hyper)).length;
  const { meanQ, maxQ } = valueMetrics(q, action);
  const clippedShare = held / action.length;
  return {
    gradients: { q: gradient },
    metrics: { loss, tdLoss: loss, clippedShare, meanQ, maxQ, tdVariance: 0 },
  };
}

function fqeFullLoss({ outputs, hyper, ...input }: FullLossInput): LossReport {
  const { gradient, metrics } = fullLoss({ ...input, q: outputs["q.state"] }, 0);
  const { loss, tdLoss, tdVariance, meanQ, maxQ } = metrics;
  const { counts: { count, transitions }, targets: { target } } = input;
  const clippedShare = target.reduce(
    (sum, y, k) => sum + (isAtBound(y, hyper) ? count[k] / transitions : 0),
    0,
  );
  return {
    gradients: { q: gradient },
    metrics: { loss, tdLoss, clippedShare, meanQ, maxQ, tdVariance },
  };
}

/** Fitted Q evaluation. */
export const fqe: Algorithm = {
  name: "fqe",
  nets: () => [{ name: "q", outputs: "actions", hasTarget: true }],
  passes: [
    { nets: ["q"], network: "online", at: "state" },
    { nets: ["q"], network: "target", at: "next" },
  ],
  policy: null,
  own: { targetRange: { kind: "range" } },
  words: () => ({}),
  metrics: METRICS,
  loss: fqeLoss,
  kernel: "fqe_loss",
  full: {
    nextValue,
    isNextValueCopied: false,
    loss: fqeFullLoss,
    kernels: { nextValue: "fqe_next_value", loss: "fqe_full_loss" },
  },
  checked: [
    {},
    { gamma: 0.5, maxNorm: Infinity, targetRange: [-0.05, 0.1] },
  ],
};
