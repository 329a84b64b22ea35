/**
 * Faults of the WGSL kernels of BCQ, IQL and fitted Q evaluation, and of weights and masks.
 *
 * @module
 */
import { faultsOf, type Mutant } from "./mutant.ts";

const TEST = "tests/trainer/webgpu/check_kernels_test.ts";
const TWIN = "every kernel agrees with its float64 twin";
const BUFFER = { test: TEST, name: `${TWIN}: buffer variant, 5 states, 3-9-2, batch 7` };
const WIDE = { test: TEST, name: `${TWIN}: buffer variant, 37 states, 24-40-24-25, batch 20` };

/** Faults of BCQ. */
const BCQ: readonly Mutant[] = [
  ...faultsOf({ file: "shaders/bcq_loss.wgsl", ...BUFFER }, {
    "bcq_loss: what is likely in s is taken for s'": [
      "let logits_next = logits + ROWS * width;",
      "let logits_next = logits;",
    ],
    "bcq_loss: an action at the threshold is left out": [
      "exp(outputs[logits_next + a] - next_top) >= threshold",
      "exp(outputs[logits_next + a] - next_top) > threshold",
    ],
    "bcq_loss: the online network values the choice": [
      "outputs[q_target + choice], reward, terminated)",
      "outputs[q_next + choice], reward, terminated)",
    ],
    "bcq_loss: half the gradient of the logits' penalty": [
      "+ 2.0 * penalty * value;",
      "+ penalty * value;",
    ],
    "bcq_loss: cloning without the row's weight": [
      "row_weight * clone_slope / f32(BATCH)",
      "clone_slope / f32(BATCH)",
    ],
    "bcq_loss: the largest Q of a row without weight": [
      "select(-3.4028234e38, largest(q), row_weight > 0.0)",
      "largest(q)",
    ],
  }),
  ...faultsOf({ file: "shaders/bcq_loss.wgsl", ...WIDE }, {
    "bcq_loss: the selector turned round": [
      "select(q_target, q_next, settings[own + SELECTOR] != 0.0)",
      "select(q_next, q_target, settings[own + SELECTOR] != 0.0)",
    ],
    "bcq_loss: the support is not asked": [
      "select(allowed, likely & allowed, (likely & allowed) != 0u)",
      "likely",
    ],
    "bcq_loss: the likely actions go before the support": [
      "select(allowed, likely & allowed, (likely & allowed) != 0u)",
      "select(likely, likely & allowed, (likely & allowed) != 0u)",
    ],
  }),
  ...faultsOf({ file: "shaders/bcq_next_value.wgsl", ...BUFFER }, {
    "bcq_next_value: the online network values the choice": [
      "= outputs[follower + choice]",
      "= outputs[online + choice]",
    ],
    "bcq_next_value: the selector turned round": [
      "select(follower, online, settings",
      "select(online, follower, settings",
    ],
    "bcq_next_value: every model has the first one's support": [
      "support[model * STATES + state]",
      "support[state]",
    ],
  }),
  ...faultsOf({ file: "shaders/bcq_full_loss.wgsl", ...BUFFER }, {
    "bcq_full_loss: the logits' penalty without the state's weight": [
      "state_weight * (exp(logit - top) / total + 2.0 * penalty * logit) - pair_weight",
      "state_weight * exp(logit - top) / total + 2.0 * penalty * logit - pair_weight",
    ],
    "bcq_full_loss: loss without the targets' variance": [
      "row_metrics[metrics] = squares + variance + cloning",
      "row_metrics[metrics] = squares + cloning",
    ],
    "bcq_full_loss: likely actions counted without the state's weight": [
      "= state_weight * count;",
      "= count;",
    ],
  }),
];

/** Faults of IQL. */
const IQL: readonly Mutant[] = [
  ...faultsOf({ file: "shaders/iql_loss.wgsl", ...BUFFER }, {
    "iql_loss: the last Q instead of the least": [
      "least = min(least, outputs[(net * MODELS + model) * Q_STRIDE + (2u * ROWS + row) * width + action]);",
      "least = outputs[(net * MODELS + model) * Q_STRIDE + (2u * ROWS + row) * width + action];",
    ],
    "iql_loss: the online networks' advantage": [
      "(2u * ROWS + row) * width + action",
      "row * width + action",
    ],
    "iql_loss: the expectile on the wrong side": ["advantage < 0.0);", "advantage > 0.0);"],
    "iql_loss: V away from Q": [
      "-2.0 * side * advantage * share",
      "2.0 * side * advantage * share",
    ],
    "iql_loss: the target looks at V(s)": ["outputs[v + ROWS * width]", "outputs[v]"],
    "iql_loss: no cap": ["let pull = min(uncapped, cap);", "let pull = uncapped;"],
    "iql_loss: no temperature": [
      "min(settings[own + BETA] * advantage, 80.0)",
      "min(advantage, 80.0)",
    ],
    "iql_loss: Q without the row's weight": ["= slope * share;", "= slope / f32(BATCH);"],
    "iql_loss: Huber's slope goes on growing": [
      "clamp(error, -1.0, 1.0), is_huber)",
      "error, is_huber)",
    ],
  }),
  ...faultsOf({ file: "shaders/iql_next_value.wgsl", ...BUFFER }, {
    "iql_next_value: rows a quarter as wide": ["id.x * 4u * A4", "id.x * A4"],
  }),
  ...faultsOf({ file: "shaders/iql_full_loss.wgsl", ...BUFFER }, {
    "iql_full_loss: pi's softmax by the state's weight": [
      "+= pull_sum * exp(",
      "+= state_weight * exp(",
    ],
    "iql_full_loss: loss without the targets' variance": [
      "pair_weight * (error * error + bellman.y)",
      "pair_weight * error * error",
    ],
    "iql_full_loss: V learns of a state's last pair alone": [
      "v_slope -= 2.0 * pair_weight",
      "v_slope = -2.0 * pair_weight",
    ],
    "iql_full_loss: the online networks' advantage": [
      "(ROWS + row) * width + a]",
      "row * width + a]",
    ],
  }),
];

/** Faults of fitted Q evaluation. */
const FQE: readonly Mutant[] = [
  ...faultsOf({ file: "shaders/fqe_loss.wgsl", ...BUFFER }, {
    "fqe_loss: the policy of every state is that of the next": [
      "select(batch[fields + 4u * ROWS], batch[fields], is_by_transition)",
      "batch[fields + 4u * ROWS]",
    ],
    "fqe_loss: the policy in s, not in s'": [
      "select(batch[fields + 4u * ROWS],",
      "select(batch[fields + ROWS],",
    ],
    "fqe_loss: the online network looks ahead": [
      "model * Q_STRIDE + (ROWS + row) * width",
      "model * Q_STRIDE + row * width + 0u * ROWS",
    ],
    "fqe_loss: every model evaluates the first one's policy": [
      "(bitcast<u32>(settings[own + POLICY]) + line)",
      "(bitcast<u32>(settings[POLICY]) + line)",
    ],
    "fqe_loss: targets at the lower bound are not counted": [
      "bellman_target == lowest || bellman_target == highest",
      "bellman_target == highest",
    ],
  }),
  ...faultsOf({ file: "shaders/fqe_next_value.wgsl", ...BUFFER }, {
    "fqe_next_value: the online network looks ahead": ["(ROWS + state) * 4u", "state * 4u"],
    "fqe_next_value: every model evaluates the first one's policy": [
      "settings[SETTINGS * model + POLICY]",
      "settings[POLICY]",
    ],
  }),
  ...faultsOf({ file: "shaders/fqe_full_loss.wgsl", ...BUFFER }, {
    "fqe_full_loss: half the Bellman error's gradient": [
      "= 2.0 * pair_weight * error;",
      "= pair_weight * error;",
    ],
    "fqe_full_loss: chosen values without their weights": [
      "chosen += pair_weight * value;",
      "chosen += value;",
    ],
  }),
];

/** Faults of weights and masks, and of several networks' norms, clips and copies. */
const STEP: readonly Mutant[] = [
  ...faultsOf({ file: "shaders/sample.wgsl", ...BUFFER }, {
    "sample: weights by the dataset's row, not the slice's": [
      "select(weights + place, 0u, weights == 0u)",
      "select(weights + index, 0u, weights == 0u)",
    ],
    "sample: the padding has weight": ["select(weighted, 0.0, row >= BATCH)", "weighted"],
    "sample: a state's support that leaves nothing is kept": [
      "select(both, by_row, both == 0u)",
      "both",
    ],
    "sample: every transition has the first one's mask": [
      "next_allowed[select(0u, index, BY_ROW == 1u)]",
      "next_allowed[0u * index]",
    ],
  }),
  ...faultsOf({ file: "shaders/finish_gradient.wgsl", ...BUFFER }, {
    "finish_gradient: metrics over rows, not their weight": [
      "lanes[v] / mean_over",
      "lanes[v] / f32(BATCH)",
    ],
    "finish_gradient: a whole dataset's metrics divided by a batch's weight": [
      "select(1.0, lanes[WEIGHT], WEIGHED == 1u)",
      "lanes[WEIGHT]",
    ],
    "finish_gradient: every network clipped by the first one's norm": [
      "partials[slice * PARTIALS + i]",
      "partials[model * PARTIALS + i]",
    ],
    "finish_gradient: the norm of the last network for that of all": [
      "all_squares += lanes[SQUARED_NORM];",
      "all_squares = lanes[SQUARED_NORM];",
    ],
  }),
  ...faultsOf({
    file: "shaders/finish_gradient.wgsl",
    test: "tests/trainer/webgpu/sampling_test.ts",
    name: "a step on rows without weight is taken, and its metrics are none",
  }, {
    "finish_gradient: a step without weight is counted": [
      "diverged == 0u && mean_over > 0.0",
      "diverged == 0u",
    ],
  }),
  ...faultsOf({ file: "shaders/adam_buffer.wgsl", ...BUFFER }, {
    "adam_buffer: the target follows a step late": [
      "step % u32(settings[own + TARGET_EVERY]) == 0u",
      "(step - 1u) % u32(settings[own + TARGET_EVERY]) == 0u",
    ],
    "adam_buffer: the target follows in every step": [
      "select(0.0, settings[own + TARGET_RATE], is_followed)",
      "settings[own + TARGET_RATE]",
    ],
    "adam_buffer: all networks have the first one's learning rate": [
      "(((step - 1u) % SCHEDULE) * SLICES + slice)",
      "(((step - 1u) % SCHEDULE) * SLICES + slice % MODELS)",
    ],
    "adam_buffer: the second network looks at another model's rows": [
      "(slice % MODELS) * BATCH_STRIDE",
      "min(slice, MODELS - 1u) * BATCH_STRIDE",
    ],
  }),
  ...faultsOf({
    file: "shaders/adam_texture.wgsl",
    test: TEST,
    name: `${TWIN}: texture variant, 37 states, 24-40-24-25, batch 20`,
  }, {
    "adam_texture: the target follows a step late": [
      "step % u32(settings[own + TARGET_EVERY]) == 0u",
      "(step - 1u) % u32(settings[own + TARGET_EVERY]) == 0u",
    ],
  }),
];

/** Faults of what BCQ, IQL and fitted Q evaluation brought to the device. */
export const LOSS_MUTANTS: readonly Mutant[] = [...BCQ, ...IQL, ...FQE, ...STEP];
