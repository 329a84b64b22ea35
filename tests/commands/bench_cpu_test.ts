import assert from "node:assert/strict";
import { benchCommand } from "../../src/commands/bench.ts";
import { collect } from "../../src/dataset/collect.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
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

Deno.test("bench reports one model's step by a team, its waiting too", async () => {
  const { code, out, err } = await capture(benchCommand, [
    ...["step", "--device", "cpu", "--workers", "3", "--json"],
    ...BRIEF,
  ]);
  assert.equal(code, 0, err.join("\n"));
  const report = JSON.parse(out.join("\n"));
  assert.deepEqual([report.models, report.workers], [1, 3]);
  const wait = report.by_kernel.find(({ name }: { name: string }) => name === "wait");
  assert.ok(wait.ms_per_model_step > 0 && wait.share < 1);
});

Deno.test("bench team reports the step of one worker and of a team, pair by pair", async () => {
  const { code, out, err } = await capture(benchCommand, [
    ...["team", "--workers", "3", "--json", "--episodes", "50", "--repeats", "2"],
  ]);
  assert.equal(code, 0, err.join("\n"));
  const { workers, kernels, batches } = JSON.parse(out.join("\n"));
  assert.deepEqual([workers, kernels], [3, "relaxed"]);
  assert.deepEqual(batches.map(({ batch }: { batch: unknown }) => batch), [256, "full"]);
  for (const { pairs, times_as_fast, best_times_as_fast } of batches) {
    const [[a, b], [c, d]] = pairs;
    assert.ok([a, b, c, d].every((ms) => ms > 0));
    assert.ok(Math.abs(times_as_fast - (a / b + c / d) / 2) < 1e-12);
    assert.ok(Math.abs(best_times_as_fast - Math.min(a, c) / Math.min(b, d)) < 1e-12);
  }
});

Deno.test("bench full reports what whole datasets come to, and the time of a step on each", async () => {
  const { code, out, err } = await capture(benchCommand, [
    ...["full", "--device", "cpu", "--transitions", "300,3000", "--json", "--repeats", "1"],
  ]);
  assert.equal(code, 0, err.join("\n"));
  const { device, kernels, model_bytes, sizes: [few, many] } = JSON.parse(out.join("\n"));
  assert.deepEqual([device, kernels, model_bytes], ["cpu", "relaxed", 16 * 321_305]);
  const mdp = await loadMdp();
  for (const size of [few, many]) {
    assert.ok(size.ms_per_step > 0 && size.collect_seconds > 0);
    assert.equal(size.dataset_bytes, 20 * size.transitions);
    const episodes = size === few ? 32 : 325;
    const dataset = collect(mdp, mdp.clinician, { episodes, seed: 0 });
    const pairs = new Set(
      Array.from(dataset.action, (action, i) => 25 * dataset.state[i] + action),
    );
    const triples = new Set<number>();
    dataset.state.forEach((state, i) => {
      if (dataset.ending[i] & 1) return;
      triples.add(716 * (25 * state + dataset.action[i]) + dataset.nextState[i]);
    });
    const { transitions, states } = size;
    assert.deepEqual([transitions, states], [dataset.action.length, new Set(dataset.state).size]);
    assert.deepEqual([size.pairs, size.triples], [pairs.size, triples.size]);
    assert.ok(size.data_bytes > 6 * triples.size && size.data_bytes < 40 * size.transitions);
  }
  assert.equal(few.times_first, 1);
  assert.ok(many.triples > few.triples);
});

Deno.test("bench refuses what has no meaning on a device", async () => {
  const cases: [string[], RegExp][] = [
    [["step", "--workers", "2"], /--workers: has a meaning with --device cpu only/],
    [["step", "--kernels", "plain"], /--kernels: expected buffer or texture on WebGPU/],
    [["step", "--device", "cpu", "--kernels", "buffer"], /expected relaxed or plain on the CPU/],
    [["kernels", "--device", "cpu"], /kernels: are part of the step's report on the CPU/],
    [["team", "--device", "webgpu"], /--device: has no meaning for team: one model on the CPU/],
    [["team", "--models", "2"], /--models: has no meaning for team: one model on the CPU/],
    [["simulate", "--workers", "2"], /--workers: has no meaning for simulate/],
    [["full", "--models", "2"], /--models: has no meaning for full/],
    [["step", "--transitions", "100"], /--transitions: has no meaning for step/],
    [["full", "--transitions", "100,few"], /--transitions: found "few"/],
  ];
  for (const [args, expected] of cases) {
    const { code, err } = await capture(benchCommand, [...args, ...BRIEF]);
    assert.equal(code, 2);
    assert.match(err.join("\n"), expected);
  }
});
