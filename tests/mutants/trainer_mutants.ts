/**
 * Faults of the trainer around its kernels, and of runs.
 *
 * @module
 */
import { faultsOf, type Mutant } from "./mutant.ts";

const KERNELS = {
  test: "tests/trainer/webgpu/check_kernels_test.ts",
  name: "every kernel agrees with its float64 twin: buffer variant, 5 states, 3-9-2, batch 7",
};
const TEXTURES = {
  test: KERNELS.test,
  name:
    "every kernel agrees with its float64 twin: texture variant, 37 states, 24-40-24-25, batch 20",
};
const GOLDEN = "tests/golden/webgpu_golden_test.ts";
const SAME_BITS = "tests/trainer/webgpu/same_bits_test.ts";
const RESUMED = {
  test: SAME_BITS,
  name: "training resumed at an odd step goes on to the bits of training never stopped",
};
const RUN = "tests/runs/train_run_test.ts";
const INTERRUPTED = {
  test: RUN,
  name: "a run interrupted at any step goes on to the same bits and lines",
};

/** Faults of what the host gives to the kernels. */
const SETTINGS: readonly Mutant[] = [
  ...faultsOf({ file: "src/trainer/schedule.ts", ...KERNELS }, {
    "schedule: no bias correction of the first moment": [
      "learningRateAt(hyper, step, net) / (1 - hyper.beta1 ** step)",
      "learningRateAt(hyper, step, net)",
    ],
    "schedule: no bias correction of the second moment": [
      "1 / Math.sqrt(1 - hyper.beta2 ** step)",
      "1",
    ],
  }),
  ...faultsOf({ file: "src/trainer/webgpu/train_group.ts", ...KERNELS }, {
    "train_group: bias corrections of the step before": [
      "const first = group.step + 1;",
      "const first = group.step;",
    ],
  }),
  ...faultsOf({ file: "src/algorithms/cql.ts", ...KERNELS }, {
    "cql: kernels are told half of alpha": [
      "words: (hyper) => ({ alpha: alphaOf(hyper),",
      "words: (hyper) => ({ alpha: 0.5 * alphaOf(hyper),",
    ],
  }),
  ...faultsOf({ file: "src/trainer/settings.ts", ...KERNELS }, {
    "settings: beta2 for 1 - beta2": ["1 - hyper.beta2,", "hyper.beta2,"],
    "settings: a network without a target network moves one": [
      "hasTarget ? hyper.tau : 0",
      "hyper.tau",
    ],
  }),
  ...faultsOf({ file: "src/trainer/webgpu/linear_layers.ts", ...KERNELS }, {
    "linear_layers: the online network runs for the target network": [
      'run.network === "online" ? "theta" : "target"',
      'run.network === "online" ? "theta" : "theta"',
    ],
  }),
  ...faultsOf({ file: "src/trainer/webgpu/operations.ts", ...TEXTURES }, {
    "operations: the target network reads the rows of the online one": [
      "offset: rows.first * inputs,",
      "offset: 0 * inputs,",
    ],
  }),
  ...faultsOf({
    file: "src/trainer/settings.ts",
    test: GOLDEN,
    name: "golden: buffer kernels against PyTorch, dense-dqn",
  }, {
    "settings: gamma 1% too small": ["    hyper.gamma,", "    0.99 * hyper.gamma,"],
    "settings: tau 2% too large": ["hasTarget ? hyper.tau", "hasTarget ? 1.02 * hyper.tau"],
  }),
  ...faultsOf({
    file: "src/algorithms/cql.ts",
    test: GOLDEN,
    name: "golden: buffer kernels against PyTorch, dense-dqn",
  }, {
    "cql: double DQN and its absence exchanged": [
      "Number(own(hyper).doubleDqn)",
      "Number(!own(hyper).doubleDqn)",
    ],
  }),
  ...faultsOf({
    file: "src/trainer/webgpu/device_layout.ts",
    test: GOLDEN,
    name: "golden: buffer kernels against PyTorch, dense-bc",
  }, {
    "device_layout: weights not transposed": [
      "weight + i * layer.outputs + o",
      "weight + o * layer.inputs + i",
    ],
  }),
  ...faultsOf({
    file: "src/trainer/webgpu/device_data.ts",
    test: GOLDEN,
    name: "golden: buffer kernels against PyTorch, dense-dqn",
  }, {
    "device_data: truncated transitions count as terminated": [
      "ending[i] & ENDING.terminated",
      "ending[i]",
    ],
  }),
];

/** Faults of long trainings and many models. */
const SCALE: readonly Mutant[] = [
  ...faultsOf({
    file: "src/trainer/webgpu/train_group.ts",
    test: "tests/trainer/webgpu/advance_test.ts",
    name: "bias corrections go on past the end of the device's schedule",
  }, {
    "train_group: stale bias corrections past the schedule's end": [
      "if (steps > beforeWrap) upload",
      "if (steps < 0) upload",
    ],
  }),
  ...faultsOf({
    file: "src/trainer/webgpu/webgpu_trainer.ts",
    test: "tests/trainer/webgpu/group_size_test.ts",
    name: "groups are of one loss family, in order, and none exceeds what a buffer binds",
  }, {
    "webgpu_trainer: a model in two groups": ["at + capacity)", "at + capacity + 1)"],
  }),
];

/** Faults of what goes out of the device, and of going on. */
const TRAINING: readonly Mutant[] = [
  ...faultsOf({ file: "src/trainer/webgpu/train_group.ts", ...RESUMED }, {
    "train_group: moments reset on resume": [
      "place(buffers.firstMoment, state.firstMoment);",
      "place(buffers.firstMoment, state.firstMoment.map(() => 0));",
    ],
    "train_group: the target network reset on resume": [
      "place(buffers.target, state.target);",
      "place(buffers.target, state.parameters);",
    ],
    "train_group: metrics since the last line lost on resume": [
      "put(buffers.metricSums, sizes.sums * m, state.metricSums);",
      "void state.metricSums;",
    ],
    "train_group: the step counted from 0 on resume": [
      "new Uint32Array([step, ",
      "new Uint32Array([0, ",
    ],
  }),
  ...faultsOf({ file: "src/trainer/webgpu/webgpu_trainer.ts", ...RESUMED }, {
    "webgpu_trainer: sums of metrics not reset": [
      "encoder.clearBuffer(buffers.metricSums);",
      "void buffers;",
    ],
  }),
  ...faultsOf({
    file: "src/trainer/webgpu/webgpu_trainer.ts",
    test: SAME_BITS,
    name: "eight models together train to the bits of eight alone: buffer",
  }, {
    "webgpu_trainer: metrics of the wrong model": [
      "all[group.members[i]] = metrics",
      "all[group.members.toReversed()[i]] = metrics",
    ],
    "webgpu_trainer: states of the wrong model": ["read[at])", "read[here.length - 1 - at])"],
  }),
];

/** Faults of runs. */
const RUNS: readonly Mutant[] = [
  ...faultsOf({ file: "src/runs/open_run.ts", ...INTERRUPTED }, {
    "open_run: moments reset on resume": [
      "{ ...state, step }",
      "{ ...freshState(shape, seed), parameters: state.parameters, step }",
    ],
  }),
  ...faultsOf({ file: "src/runs/training_loop.ts", ...INTERRUPTED }, {
    "training_loop: no checkpoint when interrupted": ["if (!saved)", "if (step < 0)"],
  }),
  ...faultsOf({
    file: "src/runs/training_loop.ts",
    test: RUN,
    name: "a diverged model keeps its last finite checkpoint, the others go on",
  }, {
    "training_loop: a diverged model's weights are kept": [
      "if (state.divergedAt === null && endedAt === undefined) {",
      "if (state.step >= 0 && endedAt === undefined) {",
    ],
  }),
  ...faultsOf({
    file: "src/runs/json_lines.ts",
    test: "tests/runs/json_lines_test.ts",
    name: "a log is cut back to a step, with what a kill left of its last line",
  }, {
    "json_lines: lines beyond the checkpoint stay": ["lines[i].step <= step", "lines[i].step > 0"],
  }),
];

/** Faults of the trainer and of runs. */
export const TRAINER_MUTANTS: readonly Mutant[] = [...SETTINGS, ...SCALE, ...TRAINING, ...RUNS];
