import assert from "node:assert/strict";
import { netsOf } from "../../src/algorithms/nets.ts";
import { ALGORITHMS } from "../../src/algorithms/registry.ts";
import { freshState } from "../../src/trainer/fresh_state.ts";
import { PROGRESS } from "../../src/trainer/webgpu/group_buffers.ts";
import { flatGradient, snapshotGroup } from "../../src/trainer/webgpu/group_snapshot.ts";
import { VARIANTS } from "../../src/trainer/webgpu/kernels.ts";
import {
  createWebgpuTrainer,
  type WebgpuTrainer,
} from "../../src/trainer/webgpu/webgpu_trainer.ts";
import {
  type GoldenCase,
  goldenErrors,
  isRecorded,
  type Kind,
  loadGolden,
  movement,
  RECORDED_STEPS,
} from "./load_golden.ts";

/**
 * Both sides are float32. The first step's losses and gradients differ by rounding alone. Later
 * vectors carry the steps before them; a weight's step is its gradient's over its own size, so that
 * weights with hardly a gradient move by their rounding.
 */
const FIRST_STEP = 1e-5;
const LATER = 1e-3;

/** The buffer variant is slow on software adapters: it runs a few cases, and agrees to the bit. */
const BUFFER_CASES = [
  ...["embedding-cql-max-norm-0.45", "dense-dqn", "dense-bc"],
  ...["dense-bcq", "dense-iql", "dense-fqe"],
];

const cases = loadGolden();

async function startTrainer(golden: GoldenCase, kernels: string): Promise<WebgpuTrainer> {
  const { shape, batch, seed, hyper, slice, dataset, policy } = golden;
  const states = [freshState(shape, seed, hyper)];
  const models = [{ seed, hyper, slice, policy }];
  return await createWebgpuTrainer({ shape, batch, models, dataset, states, kernels });
}

/** A gradient by the scale that each network's slice of the progress holds. */
function clipped(
  { hyper, shape }: GoldenCase,
  gradient: Float32Array,
  progress: Float32Array,
): Float32Array {
  const out = gradient.slice();
  netsOf(hyper, shape).forEach(({ offset, size }, k) => {
    const scale = progress[k * PROGRESS + 2];
    out.subarray(offset, offset + size).forEach((g, i) => out[offset + i] = g * scale);
  });
  return out;
}

/** Everything recorded of the step the trainer has just taken, as it lies on the device. */
async function vectorsOf(
  trainer: WebgpuTrainer,
  golden: GoldenCase,
): Promise<Map<Kind, Float32Array | Float64Array>> {
  const [group] = trainer.trainGroups;
  const snapshot = await snapshotGroup(trainer.gpu, group);
  const [state] = await trainer.states();
  const gradient = flatGradient(group, snapshot, 0);
  const vectors = new Map<Kind, Float32Array | Float64Array>([
    ["gradient", gradient],
    ["clipped", clipped(golden, gradient, new Float32Array(snapshot.get("progress")!.buffer))],
    ["weight", movement(state.parameters, golden.initial)],
    ["first_moment", state.firstMoment],
    ["second_moment", state.secondMoment],
  ]);
  if (isRecorded(golden, "target")) {
    vectors.set("target", movement(state.target, golden.initial));
  }
  return vectors;
}

for (const golden of cases) {
  for (const kernels of VARIANTS) {
    if (kernels === "buffer" && !BUFFER_CASES.includes(golden.name)) continue;
    Deno.test(`golden: ${kernels} kernels against PyTorch, ${golden.name}`, async () => {
      const trainer = await startTrainer(golden, kernels);
      for (let step = 1; step <= 10; step++) {
        await trainer.advance(1);
        const [metrics] = await trainer.metrics();
        assert.equal(metrics.step, step);
        const expected = golden.metrics.float32[step - 1];
        for (const name of Object.keys(expected)) {
          const error = Math.abs(metrics.values[name] - expected[name]);
          const allowed = (step === 1 ? FIRST_STEP : LATER) * Math.abs(expected[name]);
          assert.ok(
            error <= allowed,
            `step ${step}: ${name} ${metrics.values[name]}, PyTorch ${expected[name]}`,
          );
        }
        if (!RECORDED_STEPS.includes(step)) continue;
        for (const [kind, vector] of await vectorsOf(trainer, golden)) {
          const isGradient = kind === "gradient" || kind === "clipped";
          const allowed = step === 1 && isGradient ? FIRST_STEP : LATER;
          const record = { precision: "float32", step, kind } as const;
          for (const [tensor, error] of goldenErrors(golden, vector, record)) {
            assert.ok(error <= allowed, `step ${step}: ${kind} of ${tensor} off by ${error}`);
          }
        }
      }
      trainer.close();
    });
  }
}

Deno.test("golden: the buffer kernels are held to PyTorch as well", () => {
  const found = cases.filter(({ name }) => BUFFER_CASES.includes(name));
  assert.equal(found.length, BUFFER_CASES.length);
  assert.deepEqual(
    new Set(found.map(({ hyper }) => hyper.algorithm)),
    new Set(ALGORITHMS.map(({ name }) => name)),
  );
});
