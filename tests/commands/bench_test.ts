import assert from "node:assert/strict";
import { benchCommand } from "../../src/commands/bench.ts";
import { capture } from "./capture.ts";
import { outcomeOf, spawn } from "./spawn.ts";

/** Runs the benchmark as briefly as can be. */
async function brief(...args: string[]): Promise<string[]> {
  const { code, out, err } = await capture(benchCommand, [
    ...args,
    ...["--episodes", "50", "--repeats", "1"],
  ]);
  assert.equal(code, 0, err.join("\n"));
  return out;
}

const json = async (...args: string[]) => JSON.parse((await brief(...args, "--json")).join("\n"));

/** Checks that two numbers agree but for rounding. */
function near(found: number, expected: number): void {
  assert.ok(Math.abs(found - expected) <= 1e-9 * Math.abs(expected), `${found}, not ${expected}`);
}

const PLACE = ["device", "adapter", "driver", "models", "kernels"];

Deno.test("bench reports the step of M models, with its rate", async () => {
  const report = await json("--models", "2", "--device", "webgpu", "--kernels", "buffer");
  assert.deepEqual(
    Object.keys(report),
    [...PLACE, "ms_per_model_step", "best_ms_per_model_step", "gflops", "fma_gflops"],
  );
  assert.deepEqual([report.device, report.models, report.kernels], ["webgpu", 2, "buffer"]);
  assert.match(report.adapter, /\w/);
  assert.ok(report.best_ms_per_model_step > 0);
  assert.ok(report.ms_per_model_step >= report.best_ms_per_model_step);
  near(
    report.gflops,
    2 * 256 * 5 * (256 * 256 + 256 * 256 + 256 * 25) / 1e6 / report.ms_per_model_step,
  );
  assert.ok(report.fma_gflops > report.gflops, `${report.fma_gflops} GFLOPS at best`);
});

Deno.test("bench kernels reports every kernel of the step, their sum and the real step", async () => {
  const report = await json("kernels", "--kernels", "texture");
  assert.deepEqual(Object.keys(report), [
    ...PLACE,
    "by_kernel",
    "matrix_share",
    "sum_ms_per_model_step",
    "ms_per_model_step",
    "no_op_us",
    "calibration_ms",
  ]);
  type Row = { name: string; count: number; ms_per_model_step: number; share: number };
  const rows: Row[] = report.by_kernel;
  const runs = Object.fromEntries(rows.map(({ name, count }) => [name, count]));
  assert.ok(runs.mirror > 0);
  delete runs.mirror;
  assert.deepEqual(runs, {
    sample: 1,
    embedding_lookup: 1,
    linear_forward_texture: 6,
    bellman_loss: 1,
    weight_gradient_texture: 3,
    input_gradient_texture: 3,
    embedding_gradient: 1,
    gradient_norm: 1,
    finish_gradient: 1,
    adam_texture: 2,
  });
  const sum = (of: Row[], value: (row: Row) => number) => of.reduce((a, row) => a + value(row), 0);
  near(sum(rows, ({ share }) => share), 1);
  near(sum(rows, (row) => row.ms_per_model_step), report.sum_ms_per_model_step);
  const matrix = rows.filter(({ name }) => /^(linear|weight|input)_/.test(name));
  assert.equal(matrix.length, 3);
  near(sum(matrix, ({ share }) => share), report.matrix_share);
  assert.ok(report.ms_per_model_step > 0);
  assert.deepEqual(Object.keys(report.no_op_us), ["in_pass", "own_pass"]);
  assert.ok(report.no_op_us.in_pass > 0 && report.no_op_us.own_pass > 0);
  assert.deepEqual(Object.keys(report.calibration_ms), ["buffer", "texture"]);
});

Deno.test("bench simulate reports transitions a second", async () => {
  const report = await json("simulate");
  assert.deepEqual(
    Object.keys(report),
    ["transitions", "transitions_per_second", "best_transitions_per_second"],
  );
  assert.ok(report.transitions >= 50);
  assert.ok(report.transitions_per_second > 0);
  assert.ok(report.best_transitions_per_second >= report.transitions_per_second);
});

Deno.test("without --json tables are printed", async () => {
  const step = (await brief("step")).join("\n");
  assert.match(step, /^ms per model-step, median +\d+\.\d\d$/m);
  assert.match(step, /^GFLOPS of fma in registers +\d+\.\d\d \(the step: \d+\.\d %\)$/m);
  assert.match((await brief("simulate")).join("\n"), /^transitions a second, median +[1-9]\d*$/m);
  const kernels = (await brief("kernels", "--kernels", "buffer")).join("\n");
  assert.match(kernels, /^ms per model-step, sum of the kernels +\d+\.\d{3}$/m);
  assert.match(kernels, /^ms per model-step, the real step +\d+\.\d{3}$/m);
});

Deno.test("wrong flags of bench are refused with one line", async () => {
  const wrong: [string[], RegExp][] = [
    [["walk"], /'walk'.*step, simulate, kernels/],
    [["step", "kernels"], /too many arguments/],
    [["--device", "cuda"], /--device.*auto, webgpu/],
    [["--models", "0"], /^error: --models: found "0", expected a whole number from 1/],
    [["--models", "1.5"], /^error: --models: found "1.5"/],
    [["--episodes", "many"], /^error: --episodes: found "many"/],
    [["--repeats", "-1"], /^error: --repeats: found "-1"/],
    [["--kernels", "fast"], /--kernels.*buffer, texture/],
    [["--fast"], /unknown option '--fast'/],
    [["simulate", "--models", "2"], /^error: --models: has no meaning for simulate$/],
    [["simulate", "--device", "webgpu"], /^error: --device: has no meaning for simulate$/],
    [["simulate", "--kernels", "buffer"], /^error: --kernels: has no meaning for simulate$/],
  ];
  for (const [args, expected] of wrong) {
    const { code, out, err } = await capture(benchCommand, args);
    assert.deepEqual([code, out, err.length], [2, [], 1], `${args.join(" ")}: ${err}`);
    assert.match(err[0], expected);
  }
});

Deno.test("Ctrl-C ends bench with 130", async () => {
  const child = spawn("bench", ["simulate", "--repeats", "10000"]);
  await new Promise((resume) => setTimeout(resume, 500));
  child.kill("SIGINT");
  const { code, out } = await outcomeOf(child);
  assert.deepEqual([code, out], [130, ""]);
});
