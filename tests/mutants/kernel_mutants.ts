/**
 * Faults of the kernels that draw a batch, run the network forward and backward and compute its loss.
 *
 * @module
 */
import { faultsOf, type Mutant } from "./mutant.ts";

const TEST = "tests/trainer/webgpu/check_kernels_test.ts";
const TWIN = "every kernel agrees with its float64 twin";
const BUFFER = { test: TEST, name: `${TWIN}: buffer variant, 5 states, 3-9-2, batch 7` };
const TEXTURE = { test: TEST, name: `${TWIN}: texture variant, 37 states, 24-40-24-25, batch 20` };

const LARGE = {
  test: "tests/trainer/webgpu/sample_large_slice_test.ts",
  name: "indices of slices far larger than the data are the host's",
};

/** Faults of sampling and lookups. */
const LOOKUPS: readonly Mutant[] = [
  ...faultsOf({ file: "shaders/sample.wgsl", ...LARGE }, {
    "sample: the carry dropped": ["select(0u, 1u, sum < middle)", "0u"],
    "sample: the product's upper half without one of its parts": [
      "(middle >> 16u) + (other >> 16u)",
      "(middle >> 16u)",
    ],
  }),
  ...faultsOf({ file: "shaders/sample.wgsl", ...BUFFER }, {
    "sample: the remainder instead of the product's upper half": [
      "let middle = draw.x * n;",
      "return draw.x % n; let middle = draw.x * n;",
    ],
    "sample: pcg4d without its shift": ["v ^= v >> vec4u(16u);", ""],
    "sample: the slice's offset ignored": [
      "settings[own + OFFSET] + place",
      "0u * settings[own + OFFSET] + place",
    ],
    "sample: a batch never holds the slice's last transition": [
      "below(draw, settings[own + COUNT])",
      "below(draw, settings[own + COUNT] - 1u)",
    ],
    "sample: the step counted from 1": [
      "progress[4u * model], drawn",
      "progress[4u * model] + 1u, drawn",
    ],
    "sample: every model draws the first model's batch": [
      "vec4u(settings[own + SEED]",
      "vec4u(settings[SEED]",
    ],
  }),
  ...faultsOf({ file: "shaders/embedding_lookup.wgsl", ...BUFFER }, {
    "embedding_lookup: the online embedding for the target network": [
      "output[out] = target_theta[source];",
      "output[out] = theta[source];",
    ],
    "embedding_lookup: the next state's row is the state's": [
      "select(1u, 4u, ((NEXT >> block) & 1u) == 1u)",
      "1u",
    ],
  }),
];

/** Faults of the losses. */
const LOSSES: readonly Mutant[] = [
  ...faultsOf({ file: "shaders/bellman_loss.wgsl", ...BUFFER }, {
    "bellman_loss: alpha x 1.1": ["slope = alpha * exp(", "slope = 1.1 * alpha * exp("],
    "bellman_loss: half the Bellman error's gradient": ["2.0 * error", "error"],
    "bellman_loss: gamma 0.01 too small": ["reward + gamma *", "reward + (gamma - 0.01) *"],
    "bellman_loss: no double DQN": [
      "select(target_next, online_next, double_dqn)",
      "target_next",
    ],
    "bellman_loss: double DQN always": [
      "select(target_next, online_next, double_dqn)",
      "online_next",
    ],
    "bellman_loss: the online network values the next action": [
      "q[target_next + choice]",
      "q[online_next + choice]",
    ],
    "bellman_loss: no highest of the target range": [
      "select(raised, highest, raised > highest)",
      "raised",
    ],
    "bellman_loss: `terminated` ignored": [", reward, terminated)", ", reward, false)"],
    "bellman_loss: the padding takes part in the softmax": [
      "for (var j = 0u; j < ACTIONS; j++) {",
      "for (var j = 0u; j < width; j++) {",
    ],
  }),
  ...faultsOf({
    file: "shaders/sample.wgsl",
    test: "tests/trainer/webgpu/support_test.ts",
    name: "a batch's gradient within the support is the float64 twin's",
  }, {
    "sample: any action may be chosen": [
      "support[model * STATES + (states >> 16u)]",
      "(0xffffffffu + 0u * support[0])",
    ],
    "sample: the support of the state, not of the next": [
      "support[model * STATES + (states >> 16u)]",
      "support[model * STATES + (states & 0xffffu)]",
    ],
  }),
  ...faultsOf({ file: "shaders/next_value.wgsl", ...BUFFER }, {
    "next_value: any action may be chosen": ["((allowed >> (a & 31u)) & 1u) == 1u", "true"],
    "next_value: the online network values its choice": [
      "q[follower + choice]",
      "q[online + choice]",
    ],
  }),
  ...faultsOf({ file: "shaders/full_target.wgsl", ...BUFFER }, {
    "full_target: a pair's last entry left out": ["e < end; e++", "e + 1u < end; e++"],
    "full_target: reward and next value uncorrelated": [
      "covariance += weights.y * value;",
      "covariance += 0.0 * weights.y;",
    ],
    "full_target: the value ahead as if no transition ended": [
      "let unclipped = own.x + gamma * (live * origin + mean);",
      "let unclipped = own.x + gamma * (origin + mean);",
    ],
  }),
  ...faultsOf({
    file: "shaders/full_target.wgsl",
    test: TEST,
    name: `${TWIN}: buffer variant, 37 states, 24-40-24-25, batch 20`,
  }, {
    "full_target: no lowest of the target range": [
      "select(unclipped, lowest, unclipped < lowest)",
      "unclipped",
    ],
  }),
  ...faultsOf({ file: "shaders/full_bellman_loss.wgsl", ...BUFFER }, {
    "full_bellman_loss: pairs weigh the same": [
      "let pair_weight = weight[weights + j];",
      "let pair_weight = select(0.0, state_weight, weight[weights + j] > 0.0);",
    ],
    "full_bellman_loss: the softmax without the state's weight": [
      "state_weight * exp(value - top) / total - pair_weight",
      "exp(value - top) / total - pair_weight",
    ],
    "full_bellman_loss: loss without the targets' variance": [
      "row_metrics[metrics] = squares + variance",
      "row_metrics[metrics] = squares",
    ],
  }),
  ...faultsOf({ file: "shaders/full_cloning_loss.wgsl", ...BUFFER }, {
    "full_cloning_loss: the softmax without the state's weight": [
      "slope = state_weight * exp(",
      "slope = exp(",
    ],
  }),
  ...faultsOf({
    file: "src/trainer/webgpu/full_arrays.ts",
    test: "tests/trainer/webgpu/full_arrays_test.ts",
    name: "the device's arrays hold the shares and means of looking at every transition",
  }, {
    "full_arrays: shares of the pair's own count": [
      "= count[k] / transitions;",
      "= count[k] / visits[state];",
    ],
    "full_arrays: the probability of all that goes on is 1": [
      "nextCount[entry] / count[k];",
      "nextCount[entry] / counts.nextCount.subarray(start[k], start[k + 1]).reduce((a, b) => a + b);",
    ],
  }),
  ...faultsOf({ file: "shaders/cloning_loss.wgsl", ...BUFFER }, {
    "cloning_loss: the mean over the padded rows": ["slope / f32(BATCH)", "slope / f32(ROWS)"],
  }),
];

/** Faults of the linear layers and the embedding's gradient. */
const LAYERS: readonly Mutant[] = [
  ...faultsOf({ file: "shaders/linear_forward_buffer.wgsl", ...BUFFER }, {
    "linear_forward_buffer: no bias": [
      "let bias_a = parameters[bias];",
      "let bias_a = 0.0 * parameters[bias];",
    ],
    "linear_forward_buffer: no ReLU": [
      "select(value, max(value, vec4f(0.0)), RELU)",
      "select(value, value, RELU)",
    ],
  }),
  ...faultsOf({ file: "shaders/linear_forward_texture.wgsl", ...TEXTURE }, {
    "linear_forward_texture: every model has the first one's weights": [
      "textureLoad(parameters, vec2u(texel & 255u, texel >> 8u), model, 0)",
      "textureLoad(parameters, vec2u(texel & 255u, texel >> 8u), 0u, 0)",
    ],
  }),
  ...faultsOf({ file: "shaders/input_gradient_buffer.wgsl", ...BUFFER }, {
    "input_gradient_buffer: no mask of the ReLU": ["if (!MASK) {", "if (true) {"],
  }),
  ...faultsOf({ file: "shaders/input_gradient_texture.wgsl", ...TEXTURE }, {
    "input_gradient_texture: the gradient passes a ReLU that is shut": [
      "activation[at] > vec4f(0.0)",
      "activation[at] >= vec4f(0.0)",
    ],
  }),
  ...faultsOf({ file: "shaders/weight_gradient_buffer.wgsl", ...BUFFER }, {
    "weight_gradient_buffer: no gradient of the bias": [
      "select(input[x], vec4f(1.0), is_bias)",
      "select(input[x], vec4f(0.0), is_bias)",
    ],
  }),
  ...faultsOf({ file: "shaders/weight_gradient_texture.wgsl", ...TEXTURE }, {
    "weight_gradient_texture: the batch's last row left out": ["b < BATCH;", "b < BATCH - 1u;"],
  }),
  ...faultsOf({ file: "shaders/embedding_gradient.wgsl", ...BUFFER }, {
    "embedding_gradient: an embedding row has the gradient of its first use only": [
      "row = batch[fields + 6u * ROWS + row];",
      "row = ROWS;",
    ],
  }),
];

/** Faults of everything before the gradient's norm. */
export const KERNEL_MUTANTS: readonly Mutant[] = [...LOOKUPS, ...LOSSES, ...LAYERS];
