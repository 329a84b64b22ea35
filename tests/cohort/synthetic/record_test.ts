import assert from "node:assert/strict";
import {
  cliniciansOf,
  posterior,
  tiltTreatment,
} from "../../../src/cohort/synthetic/clinicians.ts";
import { syntheticStays } from "../../../src/cohort/synthetic/generate.ts";
import type { Knobs } from "../../../src/cohort/synthetic/knobs.ts";
import {
  nearest,
  recordModel,
  rowDrawer,
  squaredDistances,
} from "../../../src/cohort/synthetic/record_model.ts";
import { SYNTHETIC_FEATURES, zOf } from "../../../src/cohort/synthetic/synthetic_feature.ts";
import { STREAM } from "../../../src/random/pcg4d.ts";
import { knobsOf, MDP } from "./knobs_of.ts";

const DRAWN = SYNTHETIC_FEATURES.flatMap(({ from }, v) => from.kind === "ratio" ? [] : [v]);

/** Noise; share of 100,000 rows, of states as clinicians visit them, told by the nearest centre and by the posterior. */
const MEASURED: readonly [noise: number, near: number, likely: number][] = [
  [0, 1, 1],
  [0.25, 1, 1],
  [0.5, 0.9995, 0.9996],
  [1, 0.868, 0.871],
  [1.5, 0.501, 0.51],
];

/** Rows as recorded, in units of the centres' spread, each with its state and action. */
function* recordedRows(knobs: Knobs) {
  const { sd } = recordModel(MDP, knobs);
  for (const { rows } of syntheticStays(MDP, knobs)) {
    for (const { values, state, action, frail, probability } of rows) {
      const row = Float64Array.from(
        DRAWN,
        (v, f) => zOf(SYNTHETIC_FEATURES[v], values[v]) / sd[f],
      );
      yield { row, state, action: action!, frail, probability };
    }
  }
}

/** Shares of rows whose state is told by the nearest centre, and by the likeliest state. */
function told(knobs: Knobs): { near: number; likely: number; rows: number } {
  const model = recordModel(MDP, knobs);
  const distances = new Float64Array(MDP.live);
  let near = 0, likely = 0, rows = 0;
  for (const { row, state } of recordedRows(knobs)) {
    squaredDistances(model, row, { given: model.read, out: distances });
    if (nearest(distances) === state) near++;
    posterior(model, { noise: Math.max(knobs.noise, 0.01), distances });
    if (distances.indexOf(Math.max(...distances)) === state) likely++;
    rows++;
  }
  return { near: near / rows, likely: likely / rows, rows };
}

/** Whether a share over rows is one that was measured over many more, within 4 standard errors (and rounding). */
function agrees(share: number, measured: number, rows: number): void {
  const error = Math.sqrt(measured * (1 - measured) / rows);
  assert.ok(Math.abs(share - measured) < 4 * error + 5e-4, `${share}, expected ${measured}`);
}

Deno.test("states are told from recorded rows as often as was measured", () => {
  for (const [noise, near, likely] of MEASURED) {
    const found = told(knobsOf({ patients: 250, noise, seed: 5, clinicians: "state" }));
    agrees(found.near, near, found.rows);
    agrees(found.likely, likely, found.rows);
  }
});

Deno.test("kept cells: the own centre is the nearest at any noise, so the record is an MDP", () => {
  for (const noise of [0.5, 1.5]) {
    for (const memory of ["none", "patient"] as const) {
      assert.equal(told(knobsOf({ patients: 60, noise, cells: "kept", memory })).near, 1);
    }
  }
});

Deno.test("noise has the spread it is said to have, in every value", () => {
  const knobs = knobsOf({ patients: 400, noise: 0.5, clinicians: "state" });
  const model = recordModel(MDP, knobs);
  const [sum, squares] = [new Float64Array(DRAWN.length), new Float64Array(DRAWN.length)];
  let rows = 0;
  for (const { row, state } of recordedRows(knobs)) {
    row.forEach((value, f) => {
      const noise = (value - model.centre[f][state]) / 0.5;
      sum[f] += noise;
      squares[f] += noise * noise;
    });
    rows++;
  }
  for (const f of DRAWN.keys()) {
    assert.ok(Math.abs(sum[f] / rows) < 4.5 / Math.sqrt(rows), `${f}: mean ${sum[f] / rows}`);
    const variance = squares[f] / rows;
    assert.ok(Math.abs(variance - 1) < 4.5 * Math.sqrt(2 / rows), `${f}: variance ${variance}`);
  }
});

Deno.test("centres have spread 1 and the prior is a distribution", () => {
  const { centre, logPrior } = recordModel(MDP, knobsOf({ patients: 1 }));
  const prior = logPrior.map(Math.exp);
  assert.ok(Math.abs(prior.reduce((sum, p) => sum + p, 0) - 1) < 1e-12);
  for (const own of centre) {
    const mean = own.reduce((sum, u, s) => sum + prior[s] * u, 0);
    const square = own.reduce((sum, u, s) => sum + prior[s] * (u - mean) ** 2, 0);
    assert.ok(Math.abs(square - 1) < 1e-12);
  }
});

Deno.test("distances to all centres are those summed one by one, over the values given", () => {
  const model = recordModel(MDP, knobsOf({ patients: 1 }));
  const { centre } = model;
  const row = Float64Array.from(DRAWN, (_, f) => Math.sin(f));
  for (const step of [1, 2, 3, 5, 40]) {
    const given = Uint8Array.from(DRAWN, (_, f) => f % step === 0 ? 1 : 0);
    const out = new Float64Array(MDP.live).fill(NaN);
    squaredDistances(model, row, { given, out });
    for (const s of [0, 1, 356, 712]) {
      const expected = DRAWN.reduce(
        (sum, _, f) => sum + given[f] * (row[f] - centre[f][s]) ** 2,
        0,
      );
      assert.ok(Math.abs(out[s] - expected) < 1e-12 * Math.max(1, expected));
    }
  }
});

Deno.test("a posterior is Bayes' rule", () => {
  const model = recordModel(MDP, knobsOf({ patients: 1 }));
  const row = new Float64Array(DRAWN.length);
  const knobs = knobsOf({ patients: 1, noise: 0.7 });
  rowDrawer(model, { ...knobs, streams: STREAM.cohort })({ patient: 3, step: 0, state: 100 }, row);
  const distances = new Float64Array(MDP.live);
  squaredDistances(model, row, { given: model.read, out: distances });
  const weights = distances.map((d, s) => Math.exp(model.logPrior[s] - d / (2 * 0.49)));
  const sum = weights.reduce((total, w) => total + w, 0);
  posterior(model, { noise: 0.7, distances });
  distances.forEach((p, s) => assert.ok(Math.abs(p - weights[s] / sum) < 1e-9));
});

/** How far actions lean towards what the state alone explains: standard normal if the record explains them. */
function lean(knobs: Knobs): number {
  const model = recordModel(MDP, knobs);
  const read = cliniciansOf(MDP, model, { ...knobs, clinicians: "record" });
  const b = new Float64Array(25);
  const recorded = new Uint8Array(DRAWN.length).fill(1);
  let sum = 0, variance = 0;
  for (const { row, state, action } of recordedRows(knobs)) {
    read({ state, row, recorded, frail: false }, b);
    const hidden = b.map((p, a) => MDP.clinician[state * 25 + a] - p);
    const mean = hidden.reduce((total, h, a) => total + h * b[a], 0);
    sum += hidden[action] - mean;
    variance += hidden.reduce((total, h, a) => total + (h - mean) ** 2 * b[a], 0);
  }
  return sum / Math.sqrt(variance);
}

Deno.test("clinicians who read the record act on nothing else, those who know the state do", () => {
  const knobs = { patients: 400, noise: 1.5 } as const;
  const reading = lean(knobsOf(knobs));
  assert.ok(Math.abs(reading) < 4, String(reading));
  const knowing = lean(knobsOf({ ...knobs, clinicians: "state" }));
  assert.ok(knowing > 8, String(knowing));
});

Deno.test("every action is taken as often as b(a|o) says, frail patients' odds of treatment multiplied", () => {
  for (const own of [{ noise: 1 }, { noise: 1, frailty: 3 }, { frailty: 0.3 }] as const) {
    const knobs = knobsOf({ patients: 400, seed: 2, ...own });
    const act = cliniciansOf(MDP, recordModel(MDP, knobs), knobs);
    const b = new Float64Array(25);
    const recorded = new Uint8Array(DRAWN.length).fill(1);
    const [surplus, variance] = [new Float64Array(25), new Float64Array(25)];
    for (const { row, state, action, frail, probability } of recordedRows(knobs)) {
      act({ state, row, recorded, frail }, b);
      assert.ok(Math.abs(b[action] - probability) < 0.01, `${b[action]} and ${probability}`);
      b.forEach((p, a) => {
        surplus[a] += (a === action ? 1 : 0) - p;
        variance[a] += p * (1 - p);
      });
    }
    surplus.forEach((sum, a) => {
      const z = sum / Math.sqrt(variance[a]);
      assert.ok(Math.abs(z) < 4, `action ${a}: z ${z}`);
    });
  }
});

Deno.test("multiplied odds of treatment, by hand", () => {
  const b = Float64Array.of(0.5, 0.3, 0.2);
  tiltTreatment(b, 3);
  // Odds of treatment 1 become 3: probability 3 / 4, shared as before.
  [0.25, 0.45, 0.3].forEach((p, a) => assert.ok(Math.abs(b[a] - p) < 1e-15));
});
