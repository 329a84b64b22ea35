/**
 * Faults of the float64 twins of BCQ, IQL, fitted Q evaluation, weights and whole datasets.
 *
 * @module
 */
import { faultsOf, type Mutant } from "./mutant.ts";

const golden = (name: string) => ({
  test: "tests/golden/twin_golden_test.ts",
  name: `golden: twin against PyTorch, dense-${name}`,
});
const BATCHES = {
  test: "tests/trainer/cpu/algorithms_test.ts",
  name: "every algorithm's steps on the CPU are the twin's: embedding",
};
const whole = (changes: string) => ({
  test: "tests/algorithms/full_batch_test.ts",
  name: `a whole dataset has gradient and metrics of all its rows as one batch: ${changes}`,
});
const BCQ = '{"algorithm":"bcq","bcqThreshold":0.6,"selector":"online","logitPenalty":0.3}';
const IQL = '{"algorithm":"iql","expectile":0.8,"beta":1,"advantageCap":1.2,"qNetworks":2}';
const FQE = '{"algorithm":"fqe"}';
const CHOICE = {
  test: "tests/algorithms/bcq_test.ts",
  name: "BCQ's choice by hand: the threshold, the support before it, who chooses and who values",
};
const LIKELY = {
  test: "tests/algorithms/bcq_test.ts",
  name: "likely actions by hand: those at the threshold are kept",
};

/** Faults of the oracles. */
export const ALGORITHM_MUTANTS: readonly Mutant[] = [
  ...faultsOf({ file: "src/network/action_row.ts", ...LIKELY }, {
    "twin: bcq leaves out an action at the threshold": [
      "Math.exp(logit - top) >= threshold",
      "Math.exp(logit - top) > threshold",
    ],
    "twin: bcq's threshold is a probability": [
      "const top = logits[greedyAction(logits)];",
      "const top = Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit), 0));",
    ],
  }),
  ...faultsOf({ file: "src/algorithms/bcq.ts", ...CHOICE }, {
    "twin: bcq's likely actions go before the support": [
      "(likely & allowed) >>> 0 || allowed",
      "(likely & allowed) >>> 0 || likely",
    ],
    "twin: bcq's selector turned round": [
      'selector === "online" ? "q.next"',
      'selector !== "online" ? "q.next"',
    ],
  }),
  ...faultsOf({ file: "src/algorithms/bcq.ts", ...golden("bcq") }, {
    "twin: half the gradient of bcq's logits' penalty": [
      "gradient[i] += 2 * scale * logit;",
      "gradient[i] += scale * logit;",
    ],
    "twin: bcq's accuracy is Q's": [
      "const { accuracy } = valueMetrics(logits, action);",
      "const { accuracy } = valueMetrics(q, action);",
    ],
  }),
  ...faultsOf({ file: "src/algorithms/bcq.ts", ...whole(BCQ) }, {
    "twin: bcq's whole loss without the logits' penalty": [
      "loss: tdLoss + cloning.metrics.cqlPenalty + penalty,",
      "loss: tdLoss + cloning.metrics.cqlPenalty,",
    ],
  }),
  ...faultsOf({ file: "src/algorithms/iql.ts", ...golden("iql") }, {
    "twin: iql's largest Q for the least": [
      "Math.min(...targets.map(",
      "Math.max(...targets.map(",
    ],
    "twin: iql's expectile on the wrong side": [
      "Number(advantage < 0)",
      "Number(advantage > 0)",
    ],
    "twin: iql's V away from Q": ["slope: -2 * side", "slope: 2 * side"],
    "twin: iql's advantage by the online networks": [
      "outputs[`${name}.target.state`]",
      "outputs[`${name}.state`]",
    ],
  }),
  ...faultsOf({ file: "src/algorithms/iql.ts", ...golden("iql-one-q") }, {
    "twin: iql without its cap": [
      "weight: Math.min(weight, advantageCap),",
      "weight,",
    ],
  }),
  ...faultsOf({ file: "src/algorithms/iql.ts", ...whole(IQL) }, {
    "twin: iql's whole loss without the targets' variance": [
      "qLoss += share * (error * error + targets.variance[k]);",
      "qLoss += share * error * error;",
    ],
    "twin: iql's rows by state where states are left out": [
      "row: rowOfState.get(Math.floor(p / actions))!,",
      "row: Math.min(Math.floor(p / actions), rowOfState.size - 1),",
    ],
  }),
  ...faultsOf({ file: "src/algorithms/fqe.ts", ...golden("fqe") }, {
    "twin: fqe's greedy value for the policy's": [
      'outputs["q.target.next"].reduce((sum, q, a) => sum + policy[a] * q, 0)',
      'outputs["q.target.next"].reduce((best, q, a) => policy[a] > 0 ? Math.max(best, q) : best)',
    ],
    "twin: fqe counts targets at the upper bound alone": [
      "targetRange.map(Math.fround).includes",
      "targetRange.slice(1).map(Math.fround).includes",
    ],
  }),
  ...faultsOf({
    file: "src/algorithms/fqe.ts",
    ...{ ...BATCHES, name: BATCHES.name.replace("embedding", "whole dataset") },
  }, {
    "twin: fqe's share of bounded targets by pairs, not transitions": [
      "isAtBound(y, hyper) ? count[k] / transitions : 0",
      "isAtBound(y, hyper) ? 1 / target.length : 0",
    ],
  }),
  ...faultsOf({ file: "src/algorithms/weighted_loss.ts", ...BATCHES }, {
    "twin: weighted gradients over the weight, not the rows": [
      "weights[row] * g / rows",
      "weights[row] * g / total",
    ],
    "twin: weighted metrics over the rows, not the weight": [
      "weights[row] * value / total",
      "weights[row] * value / rows",
    ],
    "twin: the largest Q of a row without weight": [
      "else if (weights[row] > 0) metrics",
      "else if (weights[row] >= 0) metrics",
    ],
    "twin: every row has the first one's mask": [
      "nextAllowed: nextAllowed?.subarray(row, row + 1)",
      "nextAllowed: nextAllowed?.subarray(0, 1)",
    ],
  }),
  ...faultsOf({ file: "src/algorithms/squared_error.ts", ...golden("cql-huber") }, {
    "twin: Huber's loss of small errors not halved": ["error * error / 2 :", "error * error :"],
    "twin: Huber's slope goes on growing": [
      "Math.max(-1, Math.min(1, error))",
      "error",
    ],
  }),
  ...faultsOf({ file: "src/algorithms/nets.ts", ...golden("bcq") }, {
    "twin: all networks at one place": ["offset += placed.size;", ""],
  }),
  ...faultsOf({ file: "src/algorithms/outputs.ts", ...golden("fqe") }, {
    "twin: online and target weights exchanged": [
      'pass.network === "online" ? model.parameters',
      'pass.network === "target" ? model.parameters',
    ],
  }),
  ...faultsOf({ file: "src/algorithms/outputs.ts", ...golden("bcq") }, {
    "twin: every network reads the first one's weights": [
      "weights.subarray(net.offset, net.offset + net.size)",
      "weights.subarray(0, net.size)",
    ],
  }),
  ...faultsOf({ file: "src/algorithms/twin_step.ts", ...golden("cql-target-every-2") }, {
    "twin: the target follows a step late": [
      "step % (hyper.targetEvery ?? 1) === 0",
      "(step - 1) % (hyper.targetEvery ?? 1) === 0",
    ],
  }),
  ...faultsOf({ file: "src/algorithms/twin_step.ts", ...golden("bcq") }, {
    "twin: one clip for all networks": [
      "const { gradient, norm } = clipGradient(of(rawGradient), hyper.maxNorm);",
      "const { norm } = clipGradient(rawGradient, hyper.maxNorm), gradient = of(clipGradient(rawGradient, hyper.maxNorm).gradient);",
    ],
  }),
  ...faultsOf({ file: "src/algorithms/twin_step.ts", ...BATCHES }, {
    "twin: a state's support goes before the transition's": [
      "(bits & byState[row]) >>> 0 || bits",
      "(bits & byState[row]) >>> 0 || byState[row]",
    ],
    "twin: a network without a target network follows itself": [
      "if (hasTarget && isFollowed)",
      "if (isFollowed)",
    ],
  }),
  ...faultsOf({ file: "src/algorithms/full_batch.ts", ...whole(`${BCQ} within a support`) }, {
    "twin: a whole dataset's support by row": ["support?.[state]", "support?.[row]"],
  }),
  ...faultsOf({ file: "src/algorithms/full_batch.ts", ...whole(FQE) }, {
    "twin: a whole dataset's policy by row": [
      "policy?.subarray(state * actions, (state + 1) * actions)",
      "policy?.subarray(row * actions, (row + 1) * actions)",
    ],
  }),
  ...faultsOf({ file: "src/algorithms/full_loss.ts", ...whole(BCQ) }, {
    "twin: a state has the share of its last pair": [
      "shares[rowOf.get(Math.floor(p / actions))!] += count[k] / transitions;",
      "shares[rowOf.get(Math.floor(p / actions))!] = count[k] / transitions;",
    ],
  }),
];
