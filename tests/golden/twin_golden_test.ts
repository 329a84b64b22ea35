import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import type { HyperParameters } from "../../src/algorithms/hyper_parameters.ts";
import { netsOf } from "../../src/algorithms/nets.ts";
import {
  startTwin,
  type StepReport,
  type TwinState,
  twinStep,
} from "../../src/algorithms/twin_step.ts";
import { gatherBatch, sampleIndices } from "../../src/network/sample_batch.ts";
import {
  type GoldenCase,
  goldenErrors,
  isRecorded,
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

/** (B,A) the evaluated policy's probabilities in the next states of transitions. */
function nextPolicy({ policy, dataset }: GoldenCase, indices: Uint32Array): Float32Array {
  const { by, probabilities } = policy!;
  const { actions } = dataset;
  const out = new Float32Array(indices.length * actions);
  indices.forEach((index, row) => {
    const from = by === "transition"
      ? index
      : dataset.kind === "discrete" && dataset.nextState[index];
    if (from === false) throw new RangeError("Cannot read a policy by state: found observations");
    out.set(probabilities.subarray(from * actions, (from + 1) * actions), row * actions);
  });
  return out;
}

function takeStep(golden: GoldenCase, model: TwinState, hyper: HyperParameters): StepReport {
  const indices = sampleIndices({ ...golden, step: model.step });
  return twinStep(model, {
    batch: gatherBatch(golden.dataset, indices),
    hyper,
    nextPolicy: golden.policy && nextPolicy(golden, indices),
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
  if (isRecorded(golden, "target")) {
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
  assert.equal(cases.length, 28);
  const has = (test: (golden: GoldenCase) => boolean) => cases.filter(test).length;
  for (const input of ["embedding", "dense"]) {
    const of = (algorithm: string) => (golden: GoldenCase) =>
      golden.shape.input.kind === input && golden.hyper.algorithm === algorithm;
    const count = (algorithm: string, hyper: Record<string, unknown> = {}) =>
      has((golden) =>
        of(algorithm)(golden) &&
        Object.entries(hyper).every(([key, value]) => golden.hyper[key] === value)
      );
    assert.equal(count("cql", { doubleDqn: true }), 5);
    assert.equal(count("cql", { doubleDqn: false }), 1);
    assert.equal(count("cql", { huber: true }), 1);
    assert.equal(count("cql", { targetEvery: 2, tau: 0.005 }), 1);
    assert.equal(count("dqn"), 2);
    assert.equal(count("dqn", { targetEvery: 3, tau: 1 }), 1);
    assert.equal(count("bc", { weightDecay: 1e-4 }), 1);
    assert.equal(count("bcq", { selector: "online", bcqThreshold: 0.8, logitPenalty: 0.01 }), 1);
    assert.equal(count("bcq", { selector: "target", bcqThreshold: 0.9, logitPenalty: 0 }), 1);
    assert.equal(count("iql", { qNetworks: 2, expectile: 0.8, beta: 3 }), 1);
    assert.equal(count("iql", { qNetworks: 1, expectile: 0.9, beta: 10, advantageCap: 5 }), 1);
    const by = input === "embedding" ? "state" : "transition";
    assert.equal(has((golden) => of("fqe")(golden) && golden.policy?.by === by), 1);
  }
});

/** In how many of the ten steps the clip is active, by network; never where nothing is said. */
const clips: Record<string, Record<string, [least: number, most: number]>> = {
  "cql-max-norm-0.45": { q: [2, 8] },
  "cql-max-norm-0.05": { q: [10, 10] },
  "bcq": { clone: [5, 10] },
  "iql": { pi: [5, 10] },
  "iql-one-q": { pi: [1, 10] },
};

Deno.test("golden: the clip is active where it was asked for, of one network and not of others", () => {
  for (const { name, hyper, shape, clipActiveSteps } of cases) {
    const asked = clips[name.replace(`${shape.input.kind}-`, "")];
    for (const net of netsOf(hyper, shape)) {
      const active = clipActiveSteps[net.name];
      const [least, most] = asked?.[net.name] ?? [0, 0];
      assert.ok(active >= least && active <= most, `${name}: ${net.name} in ${active} steps`);
    }
  }
});

Deno.test("golden: every term of the new losses is at work", () => {
  const steps = (name: string, metric: string) =>
    cases.filter((golden) => golden.name.endsWith(name))
      .map((golden) => golden.metrics.float64.map((metrics) => metrics[metric]));
  for (
    const metrics of [...steps("-bcq", "allowed"), ...steps("-bcq-target-selector", "allowed")]
  ) {
    assert.ok(metrics.every((allowed) => allowed > 1 && allowed < 24), "actions are left out");
  }
  for (
    const metrics of [...steps("-iql-one-q", "clippedShare"), ...steps("-fqe", "clippedShare")]
  ) {
    assert.ok(metrics[0] > 0 && metrics[0] < 0.5, "some rows are clipped");
  }
});

for (const golden of cases) {
  Deno.test(`golden: twin against PyTorch, ${golden.name}`, () => {
    const digest = createHash("sha256").update(new Uint8Array(golden.initial.buffer));
    assert.equal(digest.digest("hex"), golden.initialSha256, "initial weights");
    if (golden.policy) {
      const rows = createHash("sha256").update(new Uint8Array(golden.policy.probabilities.buffer));
      assert.equal(rows.digest("hex"), golden.policySha256, "the evaluated policy");
    }
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
  ["a squared error in Huber's place", { huber: false }, "embedding-cql-huber", 1],
  ["a target that follows in every step", { targetEvery: 1 }, "embedding-cql-target-every-2", 1],
  ["a copy in the wrong step", { targetEvery: 2 }, "embedding-dqn-target-every-3", 2],
  ["a wrong threshold", { bcqThreshold: 0.79 }, "embedding-bcq", 2],
  ["the wrong selector", { selector: "target" }, "embedding-bcq", 2],
  ["a missing penalty of logits", { logitPenalty: 0 }, "embedding-bcq", 1],
  ["a missing clip of one of two networks", { maxNorm: Infinity }, "embedding-bcq", 1],
  ["a wrong expectile", { expectile: 0.79 }, "embedding-iql", 1],
  ["a wrong beta", { beta: 3.1 }, "embedding-iql", 1],
  ["a missing cap", { advantageCap: 100 }, "embedding-iql-one-q", 1],
  ["a missing range of targets", { targetRange: null }, "embedding-fqe", 1],
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
