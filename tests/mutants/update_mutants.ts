/**
 * Faults of the clip, of Adam, of Polyak averaging and of what freezes a model.
 *
 * @module
 */
import { faultsOf, type Mutant } from "./mutant.ts";

const TEST = "tests/trainer/webgpu/check_kernels_test.ts";
const TWIN = "every kernel agrees with its float64 twin";
const BUFFER = { test: TEST, name: `${TWIN}: buffer variant, 5 states, 3-9-2, batch 7` };
const TEXTURE = { test: TEST, name: `${TWIN}: texture variant, 37 states, 24-40-24-25, batch 20` };
const FREEZES = {
  test: "tests/trainer/webgpu/divergence_test.ts",
  name: "cql: what is not finite freezes its model at its step, and it alone",
};

/** Everything after the gradient. */
export const UPDATE_MUTANTS: readonly Mutant[] = [
  ...faultsOf({ file: "shaders/gradient_norm.wgsl", ...BUFFER }, {
    "gradient_norm: one number in four left out": [
      "(sum.x + sum.y) + (sum.z + sum.w)",
      "(sum.x + sum.y) + sum.z",
    ],
  }),
  ...faultsOf({ file: "shaders/finish_gradient.wgsl", ...BUFFER }, {
    "finish_gradient: no clip": ["clip = min(1.0, largest / (norm + 1e-6));", "clip = 1.0;"],
    "finish_gradient: the clip also enlarges": [
      "min(1.0, largest / (norm + 1e-6))",
      "largest / (norm + 1e-6)",
    ],
    "finish_gradient: every step counts twice": [
      "progress[4u * model] + 1u",
      "progress[4u * model] + 2u",
    ],
    "finish_gradient: metrics of all models in the first one's place": [
      "let sums = SUMS * model;",
      "let sums = 0u * model;",
    ],
  }),
  ...faultsOf({ file: "shaders/finish_gradient.wgsl", ...FREEZES }, {
    "finish_gradient: a diverged model's metrics go on": [
      "if (diverged == 0u && mean_over > 0.0) {",
      "if (true) {",
    ],
    "finish_gradient: NaN found by x != x": [
      "return (bitcast<u32>(value) & 0x7f800000u) != 0x7f800000u;",
      "return value == value;",
    ],
    "finish_gradient: a bad update is not looked at": [
      "|| progress[4u * slice + 3u] != 0u",
      "|| progress[4u * slice + 3u] == 0xffffffffu",
    ],
  }),
  ...faultsOf({ file: "shaders/adam_buffer.wgsl", ...FREEZES }, {
    "adam_buffer: a diverged model is not frozen": [
      "if (is_frozen) {",
      "if (is_frozen && step == 0u) {",
    ],
  }),
  ...faultsOf({ file: "shaders/adam_buffer.wgsl", ...BUFFER }, {
    "adam_buffer: the second moment decays with beta1": [
      "let v = beta2 * second[at]",
      "let v = beta1 * second[at]",
    ],
    "adam_buffer: epsilon inside the root": [
      "(sqrt(v) * root + epsilon)",
      "sqrt(v * root * root + epsilon)",
    ],
    "adam_buffer: no bias correction of the second moment": [
      "let root = settings[corrections + 1u];",
      "let root = 1.0;",
    ],
    "adam_buffer: lazy, weights without a gradient stay": [
      "let v = beta2 * second[at]",
      "if (all(g == vec4f(0.0))) { continue; } let v = beta2 * second[at]",
    ],
    "adam_buffer: weight decay before the clip": [
      "clip * raw_gradient(slice, i) + decay * before",
      "clip * (raw_gradient(slice, i) + decay * before)",
    ],
    "adam_buffer: tau 2% too large": [
      "tau * (after - follower)",
      "1.02 * tau * (after - follower)",
    ],
    "adam_buffer: Polyak averaging before the update": ["tau * (after -", "tau * (before -"],
    "adam_buffer: a stale slot passes for a touched row": [
      "slot < BATCH && batch[fields + ROWS + slot] == state",
      "slot < BATCH",
    ],
  }),
  ...faultsOf({ file: "shaders/adam_texture.wgsl", ...TEXTURE }, {
    "adam_texture: the second moment decays with beta1": [
      "beta2 * textureLoad(old_second",
      "beta1 * textureLoad(old_second",
    ],
    "adam_texture: decoupled weight decay": [
      "let after = before - scale * m",
      "let after = before - decay * scale * before - scale * m",
    ],
  }),
  // Only rows of 80 features do not start where an invocation's 32 parameters do.
  ...faultsOf({
    file: "shaders/adam_texture.wgsl",
    test: TEST,
    name: `${TWIN}: texture variant, 70 states, 65-72-17, batch 70`,
  }, {
    "adam_texture: the embedding row's gradient in the next one's place too": [
      "if (i / E4 != state) {",
      "if (state == 0xffffffffu) {",
    ],
  }),
];
