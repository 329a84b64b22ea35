import assert from "node:assert/strict";
import { clinicianAction } from "../../../src/mdp/synthetic_patient/clinician.ts";
import { VITALS } from "../../../src/mdp/synthetic_patient/dynamics.ts";
import { hatWeights, interpolate, makeGrid } from "../../../src/mdp/synthetic_patient/grid.ts";
import { FEATURES, VARIABLES } from "../../../src/mdp/synthetic_patient/patient.ts";
import { planPatient, planPolicy } from "../../../src/mdp/synthetic_patient/plan_patient.ts";
import {
  type PatientPolicy,
  simulatePatient,
} from "../../../src/mdp/synthetic_patient/simulate_patient.ts";
import { pcg4d, STREAM, uniform } from "../../../src/random/pcg4d.ts";
import { normalQuantile } from "../../../src/random/normal.ts";

const GAMMA = 0.95;

/** Mean return over the same patients for every policy. */
function valueOf(policy: PatientPolicy): number {
  const { returns } = simulatePatient(policy, {
    episodes: 4000,
    seed: 11,
    streams: STREAM.evaluation,
    horizon: 300,
    gamma: GAMMA,
  });
  return returns.reduce((a, b) => a + b) / returns.length;
}

Deno.test("hat weights are the expectation of the interpolant", () => {
  const grid = makeGrid(5);
  const axis = grid.axes[1];
  for (const [mean, sd] of [[66, 4], [38, 6], [120, 3], [90, 0.5]]) {
    const weights = hatWeights(grid, 1, { mean, sd });
    assert.ok(Math.abs(weights.reduce((a, b) => a + b) - 1) < 1e-12);
    assert.ok(weights.every((weight) => weight > -1e-12));
    // Against 20,000 quantiles of the clamped value, interpolated one by one.
    const expected = new Float64Array(axis.length);
    for (let i = 0; i < 20_000; i++) {
      const z = normalQuantile((i + 0.5) / 20_000);
      const y = Math.min(VARIABLES[1].max, Math.max(VARIABLES[1].min, mean + sd * z));
      let j = 0;
      while (j < axis.length - 2 && y >= axis[j + 1]) j++;
      const share = (y - axis[j]) / (axis[j + 1] - axis[j]);
      expected[j] += (1 - share) / 20_000;
      expected[j + 1] += share / 20_000;
    }
    weights.forEach((weight, j) => assert.ok(Math.abs(weight - expected[j]) < 1e-4, `${j}`));
  }
});

Deno.test("interpolation is exact for what is linear, on a grid with nodes at every limit", () => {
  const grid = makeGrid(4);
  for (const [vital, limit] of [[0, 100], [1, 65], [2, 180], [3, 92]]) {
    assert.ok(grid.axes[vital].some((node) => Math.abs(node - limit) < 1e-9));
    assert.equal(grid.axes[vital][0], VARIABLES[vital].min);
    assert.ok(grid.axes[vital].every((node, i, all) => i === 0 || node > all[i - 1]));
  }
  assert.equal(VITALS.length, FEATURES - 1);
  const slope = [0.3, -2, 0.05, 7, 1.1];
  const f = (x: ArrayLike<number>) => slope.reduce((sum, s, d) => sum + s * x[d], 4);
  const values = new Float64Array(grid.nodes);
  for (let index = 0; index < grid.nodes; index++) {
    const x = new Array<number>(FEATURES);
    for (let d = FEATURES - 1, rest = index; d >= 0; d--) {
      x[d] = grid.axes[d][rest % grid.sizes[d]];
      rest = Math.floor(rest / grid.sizes[d]);
    }
    values[index] = f(x);
  }
  const out = new Float64Array(1);
  for (let i = 0; i < 200; i++) {
    const x = VARIABLES.map(({ min, max }, d) => min + (max - min) * uniform(pcg4d(1, 5, i, d)));
    interpolate(grid, [values], { x, out });
    assert.ok(Math.abs(out[0] - f(x)) < 1e-9);
  }
});

Deno.test("plans beat clinicians by far and all but agree from grid to grid", () => {
  const clinician = valueOf(clinicianAction);
  const coarse = planPatient({ intervals: 3, gamma: GAMMA });
  const fine = planPatient({ intervals: 4, gamma: GAMMA, start: coarse });
  const [first, second] = [valueOf(planPolicy(coarse)), valueOf(planPolicy(fine))];
  assert.ok(second > clinician + 0.25, `${second} against ${clinician}`);
  assert.ok(Math.abs(second - first) < 0.02, `${first}, ${second}`);
  assert.ok(fine.value.every((value, i) => fine.q.every((q) => q[i] <= value)));
});
