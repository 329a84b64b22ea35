/**
 * Faults of training on whole datasets, of supports and of schedules.
 *
 * @module
 */
import { faultsOf, type Mutant } from "./mutant.ts";

const GRADIENT = "the gradient of a whole dataset is that of a loop over its transitions";
const LOOP = {
  test: "tests/algorithms/full_batch_test.ts",
  name: `${GRADIENT}: {} within a support`,
};
const CPU = "tests/trainer/cpu/full_batch_test.ts";
const DEVICE = {
  test: CPU,
  name: "the gradient and first step on a whole dataset are those of a loop over its transitions",
};
const SCHEDULE = { test: "tests/algorithms/learning_rate_test.ts", name: "schedules by hand" };
const CHECKPOINT = {
  test: "tests/runs/full_run_test.ts",
  name: "a checkpoint alone says what its policy may choose, and how often that fell back",
};

/** Everything that whole datasets have and minibatches have not. */
export const FULL_MUTANTS: readonly Mutant[] = [
  ...faultsOf({ file: "src/algorithms/full_targets.ts", ...LOOP }, {
    "full_targets: terminated transitions left out of the mean": [
      "const mean = sum / count[k];",
      "const mean = sum / Math.max(1, nextCount.subarray(start[k], start[k + 1]).reduce((a, b) => a + b, 0));",
    ],
    "full_targets: rewards on the way not crossed with what is ahead": [
      "2 * nextRewardSum[e] * ahead + nextCount",
      "nextCount",
    ],
    "full_targets: gamma once in the variance": [
      "nextCount[e] * ahead * ahead;",
      "nextCount[e] * ahead * value[next[e]];",
    ],
  }),
  ...faultsOf({
    file: "src/algorithms/full_targets.ts",
    test: "tests/algorithms/full_batch_test.ts",
    name: `${GRADIENT}: {"targetRange":[-0.2,0.3]}`,
  }, {
    "full_targets: the variance around the mean clipped to the target range": [
      "squares / count[k] - mean ** 2",
      "squares / count[k] - target[k] ** 2",
    ],
  }),
  ...faultsOf({ file: "src/algorithms/full_loss.ts", ...LOOP }, {
    "full_loss: every pair weighs alike": [
      "const share = count[k] / transitions;",
      "const share = 1 / pair.length;",
    ],
    "full_loss: the targets' variance left out": [
      "const tdLoss = sums.td + sums.variance;",
      "const tdLoss = sums.td;",
    ],
    "full_loss: a penalty on seen states alike": [
      "own[action] += weight * share * p",
      "own[action] += weight * p / states.length",
    ],
  }),
  ...faultsOf({ file: "src/algorithms/bellman_target.ts", ...LOOP }, {
    "full_batch: the online network values its own choice": [
      'return outputs["q.target.next"][choice];',
      "return chooser[choice];",
    ],
  }),
  ...faultsOf({ file: "src/algorithms/full_batch.ts", ...LOOP }, {
    "full_batch: the choice within the support of another state": [
      "allowed: support?.[state],",
      "allowed: support?.[row],",
    ],
  }),
  ...faultsOf({ file: "src/trainer/full_batch_data.ts", ...DEVICE }, {
    "full_batch_data: shares of the pairs, not of the transitions": [
      "pairShare: Float32Array.from(count, (n) => n / transitions)",
      "pairShare: Float32Array.from(count, (n) => n / pair.length)",
    ],
    "full_batch_data: P of all transitions": [
      "probability[e] = nextCount[e] / count[k];",
      "probability[e] = nextCount[e] / transitions;",
    ],
    "full_batch_data: next states by number, not by row": [
      "entryRow: Uint16Array.from(next, (state) => rowOf[state])",
      "entryRow: Uint16Array.from(next, (state) => state)",
    ],
    "full_batch_data: the mean reward for its square": [
      "counts.rewardSquares[k] / n",
      "counts.rewardSum[k] / n",
    ],
  }),
  ...faultsOf({ file: "src/trainer/cpu/shared_memory.ts", ...DEVICE }, {
    "shared_memory: no support": [
      "words.set(data, MODEL.counts);",
      "words.set(data.slice(0, 1), MODEL.counts);",
    ],
  }),
  ...faultsOf({
    file: "src/algorithms/bellman_target.ts",
    test: CPU,
    name: "minibatches within a support step as the twin's",
  }, {
    "bellman_target: the support is not looked at": [
      "allowed === undefined ? greedyAction(chooser) : argmaxAllowed(chooser, allowed)",
      "greedyAction(chooser)",
    ],
  }),
  ...faultsOf({
    file: "src/algorithms/bellman_target.ts",
    test: "tests/algorithms/loss_test.ts",
    name: "Bellman targets are clipped to a range, rewards of ended rows too",
  }, {
    "bellman_target: an ended row's reward outside the target range": [
      "return clipTarget(r, targetRange);",
      "return r;",
    ],
  }),
  ...faultsOf({ file: "src/algorithms/learning_rate.ts", ...SCHEDULE }, {
    "learning_rate: the decay begins before the warm-up's end": [
      "(step - 1 - warmUp) / (steps - warmUp)",
      "(step - 1) / steps",
    ],
    "learning_rate: a warm-up from the first full step": [
      "learningRate * step / warmUp",
      "learningRate * (step - 1) / warmUp",
    ],
    "learning_rate: a cosine to -1": [
      "learningRate * (1 + Math.cos(Math.PI * progress)) / 2",
      "learningRate * Math.cos(Math.PI * progress)",
    ],
  }),
  ...faultsOf({ file: "src/evaluation/network_policy.ts", ...CHECKPOINT }, {
    "network_policy: a policy that leaves its support": [
      "const may = allowed?.[row] ?? ALL;",
      "const may = ALL;",
    ],
  }),
  ...faultsOf({ file: "src/runs/model_checkpoint.ts", ...CHECKPOINT }, {
    "model_checkpoint: always the online network's policy": [
      'config.policy_network === "target" ? state.target : state.parameters',
      "state.parameters",
    ],
  }),
  ...faultsOf({ file: "src/evaluation/policy_score.ts", ...CHECKPOINT }, {
    "policy_score: both fallbacks as one": [
      "unseen: steps[FALLBACK.unseen] / all",
      "unseen: steps[FALLBACK.empty] / all",
    ],
  }),
  ...faultsOf({
    file: "src/dataset/triple_index.ts",
    test: "tests/dataset/collect_counts_test.ts",
    name: "an index numbers what it is shown as a map does, across many doublings",
  }, {
    "triple_index: a table that grows forgets its places": [
      "places[placeOf(Math.floor(keys[entry] / NEXT), keys[entry] % NEXT)] = entry + 1;",
      "places[placeOf(keys[entry] % NEXT, Math.floor(keys[entry] / NEXT))] = entry + 1;",
    ],
  }),
];
