import assert from "node:assert/strict";
import type { NetworkShape } from "../../../src/network/shape.ts";
import { checkKernels, type KernelCheck } from "../../../src/trainer/webgpu/check_kernels.ts";
import { openGpu } from "../../../src/trainer/webgpu/device.ts";
import { type Kernel, SHADERS, VARIANTS } from "../../../src/trainer/webgpu/kernels.ts";

/** The kernels that only the benchmark uses. */
const BENCHMARKS = ["fma_rate", "no_op"];

const TINY: NetworkShape = {
  input: { kind: "embedding", states: 5, width: 3 },
  hidden: [9],
  actions: 2,
};

/**
 * Sizes on both sides of the tiles of 8 and 16 and of the workgroups of 64. The check's own network, of three layers,
 * is checked where the doctor is.
 */
const SHAPES: [string, NetworkShape, number][] = [
  ["5 states, 3-9-2, batch 7", TINY, 7],
  [
    "70 states, 65-72-17, batch 70",
    { input: { kind: "embedding", states: 70, width: 65 }, hidden: [72], actions: 17 },
    70,
  ],
];

function complaint({ kernel, part, worst, absolute, tolerance, worstIndex }: KernelCheck): string {
  return `${kernel} (${part}): ${worstIndex} is off by ${absolute}, relative ${worst}, ` +
    `allowed ${tolerance}`;
}

for (const variant of VARIANTS) {
  // The texture kernels take software adapters a second each to compile: all but the smallest network.
  const shapes = variant === "buffer" ? SHAPES : SHAPES.filter(([, shape]) => shape !== TINY);
  for (const [name, shape, batch] of shapes) {
    Deno.test(`every kernel agrees with its float64 twin: ${variant} variant, ${name}`, async () => {
      const gpu = await openGpu();
      const checks = await checkKernels(gpu, { shape, batch, variant });
      gpu.close();
      assert.deepEqual(checks.filter(({ pass }) => !pass).map(complaint), []);
      const other = variant === "buffer" ? "_texture" : "_buffer";
      const expected = Object.keys(SHADERS)
        .filter((kernel) => !kernel.endsWith(other) && !BENCHMARKS.includes(kernel));
      const found = new Set(checks.map(({ kernel }) => kernel as string));
      found.delete("mirror");
      assert.deepEqual([...found].sort(), expected.sort());
    });
  }
}

/** Faults of kernels: what is put for what, and what the check says of it. */
const FAULTS: [string, Kernel, string, string, RegExp][] = [
  [
    "a factor of 1.0001",
    "linear_forward_buffer",
    "activate(c0a + bias_a)",
    "activate(1.0001 * c0a + bias_a)",
    /^linear_forward_buffer .* is off by \d/,
  ],
  [
    "a NaN",
    "bellman_loss",
    "slope / f32(BATCH)",
    "slope / f32(BATCH) + bitcast<f32>(0x7fc00000u + ACTIONS)",
    /^bellman_loss .* is off by Infinity/,
  ],
  [
    "a write outside the output",
    "embedding_lookup",
    "let out = slice * OUTPUT_STRIDE4",
    "output[slice * OUTPUT_STRIDE4 + OUTPUT_STRIDE4 - 1u] = vec4f(1.0);\n  let out = slice * OUTPUT_STRIDE4",
    /^embedding_lookup .* not its to write/,
  ],
];

for (const [what, kernel, find, replace, expected] of FAULTS) {
  Deno.test(`the check of the kernels sees ${what}`, async () => {
    const shaders = SHADERS as Record<Kernel, string>;
    const kept = shaders[kernel];
    assert.ok(kept.includes(find), `${kernel} does not hold "${find}"`);
    shaders[kernel] = kept.replace(find, replace);
    const gpu = await openGpu();
    try {
      const [, shape, batch] = SHAPES[0];
      const checks = await checkKernels(gpu, { shape, batch, variant: "buffer" });
      const [first] = checks.filter(({ pass }) => !pass);
      assert.match(complaint(first), expected);
    } finally {
      shaders[kernel] = kept;
      gpu.close();
    }
  });
}
