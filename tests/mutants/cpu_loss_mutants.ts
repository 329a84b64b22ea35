/**
 * Faults of the CPU's kernels of BCQ, IQL and fitted Q evaluation, and of weights, masks and several networks.
 *
 * @module
 */
import { faultsOf, type Mutant } from "./mutant.ts";

const KERNELS = "src/trainer/cpu/kernels";
const STEPS = "every algorithm's steps on the CPU are the twin's";
const of = (problem: string) => ({
  test: "tests/trainer/cpu/algorithms_test.ts",
  name: `${STEPS}: ${problem}`,
});
const BATCHES = of("embedding");
const DENSE = of("dense");
const WHOLE = of("whole dataset");

const WEIGHTLESS = {
  test: "tests/trainer/cpu/algorithms_test.ts",
  name: "a step on rows without weight is taken, and its metrics are none",
};

const UNCOMPUTED = {
  test: "tests/trainer/cpu/algorithms_test.ts",
  name: "transitions without weight are not computed, whatever they hold",
};

/** Faults of the losses. */
const LOSSES: readonly Mutant[] = [
  ...faultsOf({ file: `${KERNELS}/bcq_loss.ts`, ...BATCHES }, {
    "cpu: bcq takes Q for the clone's logits": [
      "likelyActions(outputRow(1, online))",
      "likelyActions(outputRow(0, online))",
    ],
    "cpu: bcq leaves out an action at the threshold": [
      "- top) >= threshold",
      "- top) > threshold",
    ],
    "cpu: bcq's likely actions go before the support": [
      "both != 0 ? both : allowed",
      "both != 0 ? both : likely",
    ],
    "cpu: bcq's selector turned round": [
      "setting(BCQ_SELECTOR) != 0 ?",
      "setting(BCQ_SELECTOR) == 0 ?",
    ],
    "cpu: half the gradient of bcq's logits' penalty": [
      "<f32> 2 * setting(BCQ_LOGIT_PENALTY)",
      "setting(BCQ_LOGIT_PENALTY)",
    ],
    "cpu: bcq's penalty once a state, not once a row": [
      "addPenalty(row, count / <f32> batch)",
      "addPenalty(row, 1 / <f32> batch)",
    ],
    "cpu: bcq's cloning without the row's weight": [
      "addAt(cloneOut, action, -w / <f32> batch)",
      "addAt(cloneOut, action, -1 / <f32> batch)",
    ],
    "cpu: bcq counts likely actions without weights": [
      "likely += share * popcnt",
      "likely += popcnt",
    ],
  }),
  ...faultsOf({ file: `${KERNELS}/bcq_loss.ts`, ...WHOLE }, {
    "cpu: bcq's penalty of a whole dataset without shares": [
      "addPenalty(row, whole);",
      "addPenalty(row, 1);",
    ],
    "cpu: bcq's whole loss without the targets' variance": [
      "setMetrics(td + spread, cloning,",
      "setMetrics(td, cloning,",
    ],
  }),
  ...faultsOf({ file: `${KERNELS}/iql_loss.ts`, ...BATCHES }, {
    "cpu: iql's largest Q for the least": [
      "least = min<f32>(least, valueAt(",
      "least = max<f32>(least, valueAt(",
    ],
    "cpu: iql's advantage by the online network": [
      "valueAt(targetOutputRow(1, row), action)",
      "valueAt(outputRow(1, row), action)",
    ],
    "cpu: iql's expectile on the wrong side": [
      "advantage < 0 ? 1 - expectile : expectile",
      "advantage < 0 ? expectile : 1 - expectile",
    ],
    "cpu: iql's V away from Q": [
      "-2 * share * sideOf(advantage)",
      "2 * share * sideOf(advantage)",
    ],
    "cpu: iql without its cap": [
      "min<f32>(uncapped(advantage), setting(IQL_ADVANTAGE_CAP))",
      "uncapped(advantage)",
    ],
    "cpu: iql's second Q learns the first one's error": [
      "share * errorSlope(other)",
      "share * errorSlope(error)",
    ],
    "cpu: iql's pi pulled by the last row of a state alone": [
      "pulls += pairGradients(row, actionOf(index)",
      "pulls = pairGradients(row, actionOf(index)",
    ],
  }),
  ...faultsOf({ file: `${KERNELS}/iql_loss.ts`, ...WHOLE }, {
    "cpu: iql counts the variance of one Q of two": ["spread * <f64> (nets - 2)", "spread"],
  }),
  ...faultsOf({ file: `${KERNELS}/fqe_loss.ts`, ...DENSE }, {
    "cpu: fqe's policy by state where it is by transition": [
      "isByTransition ? index : state",
      "state",
    ],
  }),
  ...faultsOf({ file: `${KERNELS}/fqe_loss.ts`, ...BATCHES }, {
    "cpu: fqe's online network looks ahead": [
      "const next = targetOutputRow(0, target);",
      "const next = outputRow(0, target);",
    ],
    "cpu: fqe counts no target at the lower bound": [
      "target == lowest || target == highest",
      "target == highest",
    ],
    "cpu: fqe counts targets at a bound without weights": [
      "held += w * load",
      "held += load",
    ],
  }),
];

/** Faults of what the losses share. */
const SHARED: readonly Mutant[] = [
  ...faultsOf({ file: `${KERNELS}/targets.ts`, ...WHOLE }, {
    "cpu: reward and next value half as correlated": ["(2 * crossed +", "(crossed +"],
    "cpu: the next value without the row it ends in": [
      "squares += part * value;",
      "squares += value * value;",
    ],
  }),
  ...faultsOf({ file: `${KERNELS}/rows.ts`, ...BATCHES }, {
    "cpu: an action of negative value is never chosen": [
      "(best < 0 || value > top)",
      "(a == 0 || value > top)",
    ],
    "cpu: a state's support goes before the transition's": [
      "return both != 0 ? both : byRow;",
      "return both != 0 ? both : byState;",
    ],
    "cpu: Huber's loss of small errors not halved": [
      "size <= 1 ? square / 2",
      "size <= 1 ? square",
    ],
    "cpu: Huber's slope of negative errors goes on falling": [
      "max<f32>(-1, min<f32>(1, error))",
      "min<f32>(1, error)",
    ],
    "cpu: entropy without the row's weight": [
      "count * (log - weighted / total)",
      "(log - weighted / total)",
    ],
  }),
  ...faultsOf({ file: `${KERNELS}/batch_rows.ts`, ...BATCHES }, {
    "cpu: a state has the weight of its last row": [
      "sum += weightOf(transitionOf(",
      "sum = weightOf(transitionOf(",
    ],
    "cpu: the batch's weight without its first state": [
      "for (let row: usize = 0; row < <usize> ownRows; row++) sum += rowWeight(row);",
      "for (let row: usize = 1; row < <usize> ownRows; row++) sum += rowWeight(row);",
    ],
  }),
  ...faultsOf({ file: `${KERNELS}/draw.ts`, ...BATCHES }, {
    "cpu: the largest Q of a state without weight": ["if (weightOf(index) == 0) continue;", ""],
  }),
  ...faultsOf({ file: `${KERNELS}/draw.ts`, ...UNCOMPUTED }, {
    "cpu: transitions of the least weight left out": [
      "if (weightOf(index) == 0) continue;",
      "if (weightOf(index) <= 1) continue;",
    ],
  }),
  ...faultsOf({ file: `${KERNELS}/metrics.ts`, ...BATCHES }, {
    "cpu: a maximum below 0 is never reported": [
      "fresh ? value : max(value, before)",
      "max(value, before)",
    ],
  }),
  ...faultsOf({ file: `${KERNELS}/metrics.ts`, ...WEIGHTLESS }, {
    "cpu: a step without weight is counted": [
      "if (load<f64>(metricWeight) == 0) return;",
      "",
    ],
    "cpu: a model diverges on rows without weight": [
      "load<f64>(metricWeight) == 0 ? 0 : load<f64>(means)",
      "load<f64>(means)",
    ],
  }),
  ...faultsOf({ file: `${KERNELS}/step.ts`, ...BATCHES }, {
    "cpu: the norm of the last network for that of all": [
      "all += gradientSquares();",
      "all = gradientSquares();",
    ],
    "cpu: all networks have the first one's learning rate": [
      "rateOf(net), root)",
      "rateOf(0), root)",
    ],
    "cpu: every network clipped by the first one's norm": [
      "if (net != prepared) {",
      "if (prepared < 0) {",
    ],
  }),
  ...faultsOf({ file: `${KERNELS}/model.ts`, ...BATCHES }, {
    "cpu: weights by the dataset's row, not the slice's": ["(index - offset)", "index"],
  }),
  ...faultsOf({ file: `${KERNELS}/update.ts`, ...BATCHES }, {
    "cpu: the target follows a step late": [
      "number % <u32> load<f32>(model, SETTING_TARGET_EVERY) == 0",
      "(number - 1) % <u32> load<f32>(model, SETTING_TARGET_EVERY) == 0",
    ],
    "cpu: every network's target follows at the first one's rate": [
      "load<f32>(model + (<usize> net << 2), TARGET_RATES)",
      "load<f32>(model, TARGET_RATES)",
    ],
  }),
];

/** Faults of what BCQ, IQL and fitted Q evaluation brought to the CPU. */
export const CPU_LOSS_MUTANTS: readonly Mutant[] = [...LOSSES, ...SHARED];
