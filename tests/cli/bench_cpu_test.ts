import assert from "node:assert/strict";
import { benchCommand } from "../../src/cli/bench.ts";
import { capture } from "./capture.ts";

const BRIEF = ["--episodes", "50", "--repeats", "1"];

Deno.test("bench reports the CPU step of M models on W workers, its ceiling and its parts", async () => {
  const { code, out, err } = await capture(benchCommand, [
    ...["step", "--device", "cpu", "--models", "2", "--workers", "2", "--json"],
    ...BRIEF,
  ]);
  assert.equal(code, 0, err.join("\n"));
  const report = JSON.parse(out.join("\n"));
  assert.deepEqual(
    [report.device, report.models, report.workers, report.kernels],
    ["cpu", 2, 2, "relaxed"],
  );
  const time = report.ms_per_model_step;
  assert.ok(report.best_ms_per_model_step > 0 && time >= report.best_ms_per_model_step);
  const operations = 2 * 256 * 5 * (256 * 256 + 256 * 256 + 256 * 25);
  assert.ok(Math.abs(report.gflops - operations / time / 1e6) < 1e-9 * report.gflops);
  assert.ok(report.ceiling_gflops > 0);
  assert.ok(Math.abs(report.ceiling_share - report.gflops / report.ceiling_gflops) < 1e-9);
  type Row = { name: string; ms_per_model_step: number; share: number };
  const rows: Row[] = report.by_kernel;
  assert.deepEqual(rows.map(({ name }) => name).sort(), [
    "draw",
    "forward",
    "gradient_norm",
    "input_gradient",
    "loss",
    "update",
    "weight_gradient",
  ]);
  assert.ok(rows.every(({ ms_per_model_step }) => ms_per_model_step > 0));
  assert.ok(Math.abs(rows.reduce((sum, { share }) => sum + share, 0) - 1) < 1e-9);
});

Deno.test("bench refuses what has no meaning on a device", async () => {
  const cases: [string[], RegExp][] = [
    [["step", "--workers", "2"], /--workers: has a meaning with --device cpu only/],
    [["step", "--kernels", "plain"], /--kernels: expected buffer or texture on WebGPU/],
    [["step", "--device", "cpu", "--kernels", "buffer"], /expected relaxed or plain on the CPU/],
    [["kernels", "--device", "cpu"], /kernels: are part of the step's report on the CPU/],
    [["simulate", "--workers", "2"], /--workers: has no meaning for simulate/],
  ];
  for (const [args, expected] of cases) {
    const { code, err } = await capture(benchCommand, [...args, ...BRIEF]);
    assert.equal(code, 2);
    assert.match(err.join("\n"), expected);
  }
});
