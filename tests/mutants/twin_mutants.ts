/**
 * Faults of the float64 twin, of the sampling and of the MDP.
 *
 * @module
 */
import type { Mutant } from "./mutant.ts";

const GOLDEN = "tests/golden/twin_golden_test.ts";
const EMBEDDING_CQL = "golden: twin against PyTorch, embedding-cql";
const ADAM = "src/network/twin/adam.ts";
const BACKWARD = "src/network/twin/backward.ts";
const STEP = "src/algorithms/twin_step.ts";
const TARGET = "src/algorithms/bellman_target.ts";

/** Faults of the oracle. */
export const TWIN_MUTANTS: readonly Mutant[] = [
  {
    fault: "twin: Adam's second moment decays with beta1",
    file: ADAM,
    find: "secondMoment[i] = beta2 * secondMoment[i]",
    replace: "secondMoment[i] = beta1 * secondMoment[i]",
    test: GOLDEN,
    name: EMBEDDING_CQL,
  },
  {
    fault: "twin: epsilon inside the root",
    file: ADAM,
    find: "(Math.sqrt(secondMoment[i]) / root + epsilon)",
    replace: "(Math.sqrt(secondMoment[i] + epsilon) / root)",
    test: GOLDEN,
    name: EMBEDDING_CQL,
  },
  {
    fault: "twin: epsilon added before the bias correction",
    file: ADAM,
    find: "(Math.sqrt(secondMoment[i]) / root + epsilon)",
    replace: "((Math.sqrt(secondMoment[i]) + epsilon) / root)",
    test: GOLDEN,
    name: EMBEDDING_CQL,
  },
  {
    fault: "twin: no bias correction of the first moment",
    file: ADAM,
    find: "input.learningRate / (1 - beta1 ** step)",
    replace: "input.learningRate",
    test: GOLDEN,
    name: EMBEDDING_CQL,
  },
  {
    fault: "twin: no bias correction of the second moment",
    file: ADAM,
    find: "Math.sqrt(1 - beta2 ** step)",
    replace: "1",
    test: GOLDEN,
    name: EMBEDDING_CQL,
  },
  {
    fault: "twin: lazy Adam, weights without a gradient stay",
    file: ADAM,
    find: "const g = gradient[i] + weightDecay * parameters[i];",
    replace: "const g = gradient[i] + weightDecay * parameters[i]; if (g === 0) continue;",
    test: GOLDEN,
    name: EMBEDDING_CQL,
  },
  {
    fault: "twin: decoupled weight decay",
    file: ADAM,
    find: "parameters[i] -= rate",
    replace: "parameters[i] -= input.learningRate * weightDecay * parameters[i] + rate",
    test: GOLDEN,
    name: "golden: twin against PyTorch, embedding-bc",
  },
  {
    fault: "twin: weight decay before the clip",
    file: STEP,
    find: "clipGradient(of(rawGradient), hyper.maxNorm)",
    replace:
      "clipGradient(of(rawGradient).map((g, i) => g + hyper.weightDecay * model.parameters[offset + i]), hyper.maxNorm)",
    test: "tests/algorithms/twin_step_test.ts",
    name: "a whole step by hand: targets, gradient, clip, decay, Adam, Polyak",
  },
  {
    fault: "twin: no clip",
    file: "src/network/twin/clip.ts",
    find: "Math.min(1, maxNorm / (norm + 1e-6))",
    replace: "1",
    test: GOLDEN,
    name: "golden: twin against PyTorch, embedding-cql-max-norm-0.45",
  },
  {
    fault: "twin: the clip also enlarges",
    file: "src/network/twin/clip.ts",
    find: "Math.min(1, maxNorm / (norm + 1e-6))",
    replace: "maxNorm / (norm + 1e-6)",
    test: GOLDEN,
    name: EMBEDDING_CQL,
  },
  {
    fault: "twin: tau 2% too large",
    file: STEP,
    find: "polyakUpdate(target, parameters, hyper.tau)",
    replace: "polyakUpdate(target, parameters, 1.02 * hyper.tau)",
    test: GOLDEN,
    name: EMBEDDING_CQL,
  },
  {
    fault: "twin: gamma 0.98 for 0.99",
    file: TARGET,
    find: "r + gamma * value",
    replace: "r + (gamma - 0.01) * value",
    test: GOLDEN,
    name: EMBEDDING_CQL,
  },
  {
    fault: "twin: alpha x 1.1",
    file: "src/algorithms/cql.ts",
    find: "g + alpha * penalty",
    replace: "g + 1.1 * alpha * penalty",
    test: GOLDEN,
    name: EMBEDDING_CQL,
  },
  {
    fault: "twin: half the Bellman error's gradient",
    file: "src/algorithms/squared_error.ts",
    find: ": 2 * error) / rows",
    replace: ": error) / rows",
    test: GOLDEN,
    name: "golden: twin against PyTorch, embedding-dqn",
  },
  {
    fault: "twin: no double DQN",
    file: TARGET,
    find: 'doubleDqn ? "q.next"',
    replace: '!doubleDqn ? "q.next"',
    test: GOLDEN,
    name: EMBEDDING_CQL,
  },
  {
    fault: "twin: the online network values the next action",
    file: TARGET,
    find: 'return outputs["q.target.next"][choice];',
    replace: "return chooser[choice];",
    test: GOLDEN,
    name: EMBEDDING_CQL,
  },
  {
    fault: "twin: `terminated` ignored",
    file: TARGET,
    find: "if (terminated[row]) return clipTarget(r, targetRange);",
    replace: "",
    test: GOLDEN,
    name: EMBEDDING_CQL,
  },
  {
    fault: "twin: the gradient passes a ReLU that is shut",
    file: BACKWARD,
    find: "if (!(x[i] > 0)) dx[i] = 0;",
    replace: "if (!(x[i] >= 0)) dx[i] = 0;",
    test: GOLDEN,
    name: EMBEDDING_CQL,
  },
  {
    fault: "twin: an embedding row keeps the gradient of its last use only",
    file: BACKWARD,
    find: "gradient[state * width + i] += dy",
    replace: "gradient[state * width + i] = dy",
    test: GOLDEN,
    name: EMBEDDING_CQL,
  },
  {
    fault: "sampling: a batch never holds the slice's last transition",
    file: "src/network/sample_batch.ts",
    find: "slice.count);",
    replace: "slice.count - 1);",
    test: "tests/network/sample_batch_test.ts",
    name: "indices are keyed by seed, step and row, and stay in the slice",
  },
  {
    fault: "sampling: every step draws the same batch",
    file: "src/network/sample_batch.ts",
    find: "pcg4d(seed, STREAM.sample, step, row, draw)",
    replace: "pcg4d(seed, STREAM.sample, 0, row, draw)",
    test: "tests/network/sample_batch_test.ts",
    name: "indices are keyed by seed, step and row, and stay in the slice",
  },
  {
    fault: "sampling: truncated rows count as terminated",
    file: "src/network/sample_batch.ts",
    find: "dataset.ending[index] & ENDING.terminated",
    replace: "dataset.ending[index] && 1",
    test: "tests/network/sample_batch_test.ts",
    name: "a discrete batch holds the rows asked for, in order",
  },
];
