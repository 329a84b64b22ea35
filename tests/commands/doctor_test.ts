import assert from "node:assert/strict";
import { doctorCommand } from "../../src/commands/doctor.ts";
import { type Kernel, SHADERS } from "../../src/trainer/webgpu/kernels.ts";
import { capture } from "./capture.ts";

/** The kernels that only the benchmark uses. */
const BENCHMARKS = ["fma_rate", "no_op"];

Deno.test("doctor passes every kernel on this adapter and says so", async () => {
  const { code, out, err } = await capture(doctorCommand, ["--json"]);
  assert.equal(code, 0, err.join("\n"));
  const report = JSON.parse(out.join("\n"));
  assert.deepEqual(Object.keys(report), [
    "adapter",
    "driver",
    "limits",
    "kernels",
    "kernel_hashes",
    "variants_agree",
    "pass",
  ]);
  assert.equal(report.pass, true);
  assert.ok(report.limits.maxStorageBufferBindingSize >= 2 ** 27);
  type Row = { kernel: string; worst_error: number; tolerance: number; pass: boolean };
  for (const { kernel, worst_error, tolerance, pass } of report.kernels as Row[]) {
    assert.equal(pass, true, kernel);
    assert.ok(worst_error <= tolerance, `${kernel}: ${worst_error} of ${tolerance}`);
  }
  const found = new Set((report.kernels as Row[]).map(({ kernel }) => kernel));
  found.delete("mirror");
  const expected = Object.keys(SHADERS).filter((kernel) => !BENCHMARKS.includes(kernel));
  assert.deepEqual([...found].sort(), expected.sort());
  const { buffer, texture } = report.kernel_hashes;
  assert.match(buffer, /^[0-9a-f]{64}$/);
  assert.equal(report.variants_agree, buffer === texture);
});

Deno.test("doctor of one variant names a kernel that is off and exits 1", async () => {
  const shaders = SHADERS as Record<Kernel, string>;
  const kept = shaders.bellman_loss;
  const broken = kept.replace("slope / f32(BATCH)", "1.001 * slope / f32(BATCH)");
  shaders.bellman_loss = broken;
  assert.notEqual(broken, kept);
  try {
    const { code, out, err } = await capture(doctorCommand, ["--variant", "buffer"]);
    assert.equal(code, 1);
    assert.deepEqual(err, ["error: off by more than their tolerance: bellman_loss"]);
    assert.match(out.join("\n"), /^buffer +bellman_loss .* FAIL .*delta\.\d\[\d+\]$/m);
    assert.match(out.join("\n"), /^buffer +sample .* pass/m);
    assert.match(out.join("\n"), /^kernel hash, buffer: [0-9a-f]{64}$/m);
    assert.doesNotMatch(out.join("\n"), /texture|agree/);
  } finally {
    shaders.bellman_loss = kept;
  }
});

Deno.test("wrong flags of doctor are refused with one line", async () => {
  for (const args of [["--fast"], ["buffer"], ["--variant", "relaxed"]]) {
    const { code, out, err } = await capture(doctorCommand, args);
    assert.deepEqual([code, out, err.length], [2, [], 1]);
  }
});
