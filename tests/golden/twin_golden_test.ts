import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import type { HyperParameters } from "../../src/algorithms/hyper_parameters.ts";
import {
  startTwin,
  type StepReport,
  type TwinState,
  twinStep,
} from "../../src/algorithms/twin_step.ts";
import { sampleBatch } from "../../src/network/sample_batch.ts";
import {
  type GoldenCase,
  goldenErrors,
  type Kind,
  loadGolden,
  movement,
  type Precision,
  RECORDED_STEPS,
} from "./load_golden.ts";

/** PyTorch in float64 differs by rounding alone; its records are stored as float32, good to 6e-8. */
const FLOAT64 = { tensors: 1e-6, metrics: 1e-10 };

/** PyTorch in float32: its own rounding, which ten steps of Adam enlarge to 1e-4 at most. */
const FLOAT32 = { firstStep: 1e-5, tensors: 1e-3 };

const cases = loadGolden();

function takeStep(golden: GoldenCase, model: TwinState, hyper: HyperParameters): StepReport {
  return twinStep(model, {
    batch: sampleBatch(golden.dataset, { ...golden, step: model.step }),
    hyper,
  });
}

/** Largest relative error of any tensor of each recorded vector. */
function errorsAt(
  golden: GoldenCase,
  model: TwinState,
  { report, precision }: { report: StepReport; precision: Precision },
): Map<Kind, number> {
  const vectors = new Map<Kind, Float64Array>([
    ["gradient", report.rawGradient],
    ["clipped", report.clippedGradient],
    ["weight", movement(model.parameters, golden.initial)],
    ["first_moment", model.firstMoment],
    ["second_moment", model.secondMoment],
  ]);
  if (golden.hyper.algorithm !== "bc") {
    vectors.set("target", movement(model.target, golden.initial));
  }
  return new Map(
    Array.from(vectors, ([kind, vector]) => {
      const errors = goldenErrors(golden, vector, { precision, step: model.step, kind });
      return [kind, Math.max(...errors.values())];
    }),
  );
}

Deno.test("golden: the cases are those that were asked for", () => {
  assert.equal(cases.length, 12);
  const has = (test: (golden: GoldenCase) => boolean) => cases.filter(test).length;
  for (const input of ["embedding", "dense"]) {
    const of = (algorithm: string) => (golden: GoldenCase) =>
      golden.shape.input.kind === input && golden.hyper.algorithm === algorithm;
    assert.equal(has((golden) => of("cql")(golden) && golden.hyper.doubleDqn === true), 3);
    assert.equal(has((golden) => of("cql")(golden) && !golden.hyper.doubleDqn), 1);
    assert.equal(has(of("dqn")), 1);
    assert.equal(has((golden) => of("bc")(golden) && golden.hyper.weightDecay === 1e-4), 1);
  }
  for (const golden of cases) {
    const active = golden.metrics.float32.filter((m) => m.gradientNorm > golden.hyper.maxNorm);
    const { maxNorm } = golden.hyper;
    const [least, most] = maxNorm === 0.05 ? [10, 10] : maxNorm === 0.45 ? [2, 8] : [0, 0];
    assert.ok(active.length >= least && active.length <= most, `${golden.name}: ${active.length}`);
  }
});

for (const golden of cases) {
  Deno.test(`golden: twin against PyTorch, ${golden.name}`, () => {
    const digest = createHash("sha256").update(new Uint8Array(golden.initial.buffer));
    assert.equal(digest.digest("hex"), golden.initialSha256, "initial weights");
    const model = startTwin(golden.shape, golden.initial);
    for (let step = 1; step <= 10; step++) {
      const report = takeStep(golden, model, golden.hyper);
      for (const precision of ["float64", "float32"] as const) {
        if (precision === "float32" && step > 1) continue;
        for (const [name, expected] of Object.entries(golden.metrics[precision][step - 1])) {
          const value = report.metrics[name];
          const tolerance = precision === "float64" ? FLOAT64.metrics : FLOAT32.firstStep;
          assert.ok(
            Math.abs(value - expected) <= tolerance * Math.abs(expected),
            `step ${step}, ${precision}: ${name} ${value}, PyTorch ${expected}`,
          );
        }
      }
      if (!RECORDED_STEPS.includes(step)) continue;
      for (const [kind, error] of errorsAt(golden, model, { report, precision: "float64" })) {
        assert.ok(error <= FLOAT64.tensors, `step ${step}, float64: ${kind} off by ${error}`);
      }
      for (const [kind, error] of errorsAt(golden, model, { report, precision: "float32" })) {
        // The target moves by 1.5e-6 at first, near the spacing of float32 numbers around 0.1: in
        // float32 it can only be compared with float32, and the twin answers to float64 above.
        if (kind === "target") continue;
        const first = step === 1 && (kind === "gradient" || kind === "clipped");
        const tolerance = first ? FLOAT32.firstStep : FLOAT32.tensors;
        assert.ok(error <= tolerance, `step ${step}, float32: ${kind} off by ${error}`);
      }
    }
  });
}

/** Faults the comparison must see, and the recorded step by which it must. */
const faults: [string, Partial<HyperParameters>, string, number][] = [
  ["a wrong beta1", { beta1: 0.91 }, "embedding-cql", 1],
  ["a wrong beta2", { beta2: 0.9991 }, "embedding-cql", 1],
  ["a wrong epsilon", { epsilon: 1e-6 }, "embedding-cql", 1],
  ["a wrong learning rate", { learningRate: 3.03e-4 }, "embedding-cql", 1],
  ["a wrong tau", { tau: 0.0051 }, "embedding-cql", 1],
  ["a wrong gamma", { gamma: 0.98 }, "embedding-cql", 1],
  ["a wrong alpha", { alpha: 0.51 }, "embedding-cql", 1],
  ["a missing double DQN", { doubleDqn: false }, "embedding-cql", 2],
  ["a missing clip", { maxNorm: Infinity }, "embedding-cql-max-norm-0.45", 1],
  ["a missing weight decay", { weightDecay: 0 }, "embedding-bc", 1],
];

for (const [what, change, name, lastStep] of faults) {
  Deno.test(`golden: ${what} is seen`, () => {
    const golden = cases.find((candidate) => candidate.name === name)!;
    const model = startTwin(golden.shape, golden.initial);
    let report = takeStep(golden, model, { ...golden.hyper, ...change });
    while (model.step < lastStep) report = takeStep(golden, model, { ...golden.hyper, ...change });
    const errors = errorsAt(golden, model, { report, precision: "float64" });
    const worst = Math.max(...errors.values());
    assert.ok(worst > FLOAT32.tensors, `the largest error is ${worst}`);
  });
}
