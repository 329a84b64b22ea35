import assert from "node:assert/strict";
import { modelTensors } from "../../src/algorithms/nets.ts";
import { fullGradient, fullStep } from "../../src/algorithms/full_batch.ts";
import type { HyperParameters } from "../../src/algorithms/hyper_parameters.ts";
import { twinGradient } from "../../src/algorithms/twin_step.ts";
import { countTransitions } from "../../src/dataset/transition_counts.ts";
import { gatherBatch, sampleBatch } from "../../src/network/sample_batch.ts";
import { tensorsOf } from "../../src/network/shape.ts";
import { pcg4d, STREAM, uniform } from "../../src/random/pcg4d.ts";
import {
  FULL_DATASET as DATASET,
  FULL_HYPER as HYPER,
  FULL_POLICY as POLICY,
  FULL_SHAPE as SHAPE,
  FULL_SUPPORT as SUPPORT,
  randomFullModel,
} from "./full_problem.ts";
import { naiveGradient } from "./naive_gradient.ts";

const COUNTS = countTransitions(DATASET);

/** Relative: float64 sums of 800 rows in two orders come within 1e-15 or so. */
const TOLERANCE = 1e-12;

const CASES: readonly Partial<HyperParameters>[] = [
  {},
  { doubleDqn: false },
  { algorithm: "dqn", alpha: 9, gamma: 1 },
  { targetRange: [-0.2, 0.3] },
  { algorithm: "dqn", doubleDqn: false, targetRange: [0.1, 9] },
  { algorithm: "bc" },
];

for (const changes of CASES) {
  for (const support of [undefined, SUPPORT]) {
    const hyper = { ...HYPER, ...changes };
    const name = `${JSON.stringify(changes)}${support ? " within a support" : ""}`;
    Deno.test(`the gradient of a whole dataset is that of a loop over its transitions: ${name}`, () => {
      const model = randomFullModel(5);
      const { gradient, report } = fullGradient(model, { counts: COUNTS, hyper, support });
      const naive = naiveGradient(model, { dataset: DATASET, hyper, support });
      for (const { name: tensor, offset, size } of tensorsOf(SHAPE)) {
        const [found, expected] = [gradient, naive.gradient].map((g) =>
          g.subarray(offset, offset + size)
        );
        const norm = Math.hypot(...expected);
        const apart = Math.hypot(...found.map((g, i) => g - expected[i]));
        assert.ok(norm > 0 && apart <= TOLERANCE * norm, `${tensor}: ${apart} of ${norm} apart`);
      }
      for (const [key, expected] of Object.entries(naive.metrics)) {
        const found = report.metrics[key as keyof typeof report.metrics];
        assert.ok(Math.abs(found - expected) <= TOLERANCE, `${key} ${found}, loop ${expected}`);
      }
    });
  }
}

Deno.test("a whole dataset as one batch has its loss and metrics, the targets' variance among them", () => {
  const model = randomFullModel(6);
  const all = Uint32Array.from(DATASET.action, (_, i) => i);
  const batch = gatherBatch(DATASET, all);
  for (const support of [undefined, SUPPORT]) {
    const { report } = fullGradient(model, { counts: COUNTS, hyper: HYPER, support });
    const minibatch = twinGradient(model, { batch, hyper: HYPER, support });
    assert.ok(Math.abs(report.metrics.loss - minibatch.report.metrics.loss) <= TOLERANCE);
    assert.ok(Math.abs(report.metrics.tdLoss - minibatch.report.metrics.tdLoss) <= TOLERANCE);
    const { tdVariance, tdLoss } = report.metrics;
    assert.ok(tdVariance > 0.01 && tdVariance < tdLoss, `${tdVariance} of ${tdLoss}`);
  }
});

/** Algorithms whose loss of a whole dataset is that of one batch of all its transitions. */
const LOSSES: readonly Record<string, unknown>[] = [
  { algorithm: "bcq", bcqThreshold: 0.6, selector: "online", logitPenalty: 0.3 },
  { algorithm: "bcq", bcqThreshold: 0.9, selector: "target", logitPenalty: 0 },
  { algorithm: "iql", expectile: 0.8, beta: 1, advantageCap: 1.2, qNetworks: 2 },
  { algorithm: "iql", expectile: 0.6, beta: 3, advantageCap: 100, qNetworks: 1 },
  { algorithm: "fqe" },
];

for (const changes of LOSSES) {
  for (const support of changes.algorithm === "bcq" ? [undefined, SUPPORT] : [undefined]) {
    const name = `${JSON.stringify(changes)}${support ? " within a support" : ""}`;
    Deno.test(`a whole dataset has gradient and metrics of all its rows as one batch: ${name}`, () => {
      const hyper = { ...HYPER, ...changes } as HyperParameters;
      const model = randomFullModel(9, hyper);
      const batch = gatherBatch(DATASET, Uint32Array.from(DATASET.action, (_, i) => i));
      const policyOf = (state: number) => Array.from(POLICY.subarray(state * 4, state * 4 + 4));
      const nextPolicy = Float32Array.from(Array.from(DATASET.nextState).flatMap(policyOf));
      const whole = fullGradient(model, { counts: COUNTS, hyper, support, policy: POLICY });
      const rows = twinGradient(model, { batch, hyper, support, nextPolicy });
      for (const { name: tensor, offset, size } of modelTensors(hyper, SHAPE)) {
        const [found, expected] = [whole, rows].map(({ gradient }) =>
          gradient.subarray(offset, offset + size)
        );
        const norm = Math.hypot(...expected);
        const apart = Math.hypot(...found.map((g, i) => g - expected[i]));
        assert.ok(norm > 0 && apart <= TOLERANCE * norm, `${tensor}: ${apart} of ${norm} apart`);
      }
      const { tdVariance, ...metrics } = whole.report.metrics;
      assert.ok(tdVariance > 0.01);
      for (const [key, found] of Object.entries(metrics)) {
        const expected = rows.report.metrics[key];
        assert.ok(Math.abs(found - expected) <= TOLERANCE, `${key} ${found}, rows ${expected}`);
      }
      assert.equal(Object.keys(metrics).length, Object.keys(rows.report.metrics).length - 1);
    });
  }
}

Deno.test("a target range leaves the batches' loss only where a target lies outside it", () => {
  const model = randomFullModel(6);
  const batch = gatherBatch(DATASET, Uint32Array.from(DATASET.action, (_, i) => i));
  const gradients = (targetRange: readonly [number, number] | null) => {
    const hyper = { ...HYPER, targetRange };
    return {
      whole: fullGradient(model, { counts: COUNTS, hyper }).gradient,
      rows: twinGradient(model, { batch, hyper }).gradient,
    };
  };
  const apart = (a: Float64Array, b: Float64Array) => Math.hypot(...a.map((x, i) => x - b[i]));
  const free = gradients(null);
  const wide = gradients([-20, 20]);
  assert.deepEqual(wide, free);
  assert.ok(apart(wide.whole, wide.rows) <= TOLERANCE);
  const narrow = gradients([-0.2, 0.3]);
  assert.ok(apart(narrow.whole, free.whole) > 1e-3 && apart(narrow.rows, free.rows) > 1e-3);
  assert.ok(apart(narrow.whole, narrow.rows) > 1e-3, "clipped before and after the mean");
});

Deno.test("4,096 minibatch gradients have the full gradient as their mean, along 32 directions", () => {
  const model = randomFullModel(7);
  const step = { hyper: HYPER, support: SUPPORT };
  const { gradient } = fullGradient(model, { counts: COUNTS, ...step });
  const directions = Array.from(
    { length: 32 },
    (_, d) => gradient.map((_, i) => uniform(pcg4d(d, STREAM.split, 11, i)) - 0.5),
  );
  const along = (g: Float64Array) =>
    directions.map((direction) => direction.reduce((sum, x, i) => sum + x * g[i], 0));
  const sums = directions.map(() => [0, 0]);
  const draws = 4096;
  for (let i = 0; i < draws; i++) {
    const slice = { offset: 0, count: DATASET.action.length };
    const batch = sampleBatch(DATASET, { seed: 3, step: i, batch: 8, slice });
    along(twinGradient(model, { batch, ...step }).gradient).forEach((x, d) => {
      sums[d][0] += x;
      sums[d][1] += x * x;
    });
  }
  const expected = along(gradient);
  const errors = sums.map(([sum, squares]) =>
    Math.sqrt((squares / draws - (sum / draws) ** 2) / (draws - 1))
  );
  const apart = sums.map(([sum], d) => (sum / draws - expected[d]) / errors[d]);
  apart.forEach((z, d) => assert.ok(Math.abs(z) < 4.5, `direction ${d}: z = ${z}`));
  // A full gradient 10% too large would be seen: the means are known that well.
  const seen = expected.filter((x, d) => 0.1 * Math.abs(x) > 9 * errors[d]);
  assert.ok(seen.length > 0, "no mean is known well enough");
});

Deno.test("a step on a whole dataset clips, updates and follows as one on a batch does", () => {
  const hyper = { ...HYPER, maxNorm: 0.1, weightDecay: 0.01 };
  const model = randomFullModel(8);
  const before = model.target.slice();
  const { rawGradient, clippedGradient, metrics } = fullStep(model, { counts: COUNTS, hyper });
  const norm = Math.hypot(...rawGradient);
  assert.ok(Math.abs(metrics.gradientNorm - norm) <= TOLERANCE * norm && norm > 0.1);
  assert.ok(Math.abs(Math.hypot(...clippedGradient) - 0.1) <= 1e-6);
  assert.equal(model.step, 1);
  model.target.forEach((x, i) => {
    assert.ok(Math.abs(x - (before[i] + 0.1 * (model.parameters[i] - before[i]))) <= 1e-15);
  });
});
