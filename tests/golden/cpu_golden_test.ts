import assert from "node:assert/strict";
import { netsOf } from "../../src/algorithms/nets.ts";
import { algorithmOf } from "../../src/algorithms/registry.ts";
import type { Algorithm } from "../../src/algorithms/specification.ts";
import { clipGradient } from "../../src/network/twin/clip.ts";
import { BUILDS } from "../../src/trainer/cpu/kernels.ts";
import { type SoloModel, soloModel, startState } from "../trainer/cpu/solo_model.ts";
import {
  type GoldenCase,
  goldenErrors,
  isRecorded,
  type Kind,
  loadGolden,
  movement,
  RECORDED_STEPS,
} from "./load_golden.ts";

/** Both sides round in float32; ten steps of Adam enlarge that to 1e-4 at most. */
const FIRST_GRADIENT = 1e-5;
const TENSORS = 1e-3;

/** The target moves by 1.5e-6 at first, near the spacing of float32 numbers around 0.1. */
const TARGET = 2e-2;

/** A gradient after the clip of each network's. */
function clipped({ hyper, shape }: GoldenCase, gradient: Float32Array): Float64Array {
  const out = new Float64Array(gradient.length);
  for (const { offset, size } of netsOf(hyper, shape)) {
    const own = Float64Array.from(gradient.subarray(offset, offset + size));
    out.set(clipGradient(own, hyper.maxNorm).gradient, offset);
  }
  return out;
}

/** Largest relative error of any tensor of each recorded vector. */
function errorsAt(golden: GoldenCase, solo: SoloModel, step: number): Map<Kind, number> {
  const state = solo.state();
  const gradient = solo.gradient();
  const vectors = new Map<Kind, Float32Array | Float64Array>([
    ["gradient", gradient],
    ["clipped", clipped(golden, gradient)],
    ["weight", movement(state.parameters, golden.initial)],
    ["first_moment", state.firstMoment],
    ["second_moment", state.secondMoment],
  ]);
  if (isRecorded(golden, "target")) {
    vectors.set("target", movement(state.target, golden.initial));
  }
  return new Map(
    Array.from(vectors, ([kind, vector]) => {
      const errors = goldenErrors(golden, vector, { precision: "float32", step, kind });
      return [kind, Math.max(...errors.values())];
    }),
  );
}

/** Metrics of the last step, from the sums before and after it; the largest of all steps stays. */
function lastMetrics(
  { metrics }: Algorithm,
  before: Float32Array,
  after: Float32Array,
): Record<string, number> {
  return Object.fromEntries(
    metrics.map(({ name, over }, i) => [
      name,
      over === "max" ? after[i + 1] : after[i + 1] - before[i + 1],
    ]),
  );
}

for (const build of BUILDS) {
  for (const golden of loadGolden()) {
    Deno.test(`golden: CPU (${build}) against PyTorch, ${golden.name}`, async () => {
      const solo = await soloModel(build, {
        ...golden,
        model: golden,
        state: startState(golden.initial),
      });
      let before = solo.sums();
      for (let step = 1; step <= 10; step++) {
        solo.step();
        const after = solo.sums();
        const metrics = lastMetrics(algorithmOf(golden.hyper), before, after);
        before = after;
        for (const [name, expected] of Object.entries(golden.metrics.float32[step - 1])) {
          if (name === "maxQ" && metrics.maxQ > expected) continue; // the largest of all steps
          // Sums of up to ten steps are kept in float32.
          const tolerance = (step === 1 ? 1e-5 : 3e-4) * Math.abs(expected) + 2e-6 * step;
          assert.ok(
            Math.abs(metrics[name] - expected) <= tolerance,
            `step ${step}: ${name} ${metrics[name]}, PyTorch ${expected}`,
          );
        }
        if (!RECORDED_STEPS.includes(step)) continue;
        for (const [kind, error] of errorsAt(golden, solo, step)) {
          const first = step === 1 && (kind === "gradient" || kind === "clipped");
          const tolerance = first ? FIRST_GRADIENT : kind === "target" ? TARGET : TENSORS;
          assert.ok(error <= tolerance, `step ${step}: ${kind} off by ${error}`);
        }
      }
    });
  }
}
