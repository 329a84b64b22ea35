import assert from "node:assert/strict";
import { ENDING } from "../../src/dataset/dataset.ts";
import { differingRows } from "../../src/judging/cases.ts";
import type { Judged } from "../../src/judging/judge.ts";

/**
 * Three stays of two rows, the last of them cut, and four actions on a 2 x 2 grid. All rows are one cell of the fitting
 * patients; the policy does action 0, but in row 3, where it is of two minds.
 */
function judgedBy(action: number[], v = [1, 1, 1, 1, 1, 1]): Pick<Judged, "ground" | "fitted"> {
  const ending = Uint8Array.of(0, ENDING.terminated, 0, ENDING.terminated, 0, ENDING.truncated);
  const dataset = {
    action: Uint8Array.from(action),
    actions: 4,
    reward: Float32Array.of(0, 1, 2, 4, 0, 0),
    ending,
  };
  const episodes = {
    dataset,
    starts: Uint32Array.of(0, 2, 4, 6),
    patientOf: Uint32Array.of(0, 1, 2),
    patients: 3,
  };
  const place = Uint32Array.of(0, 1, 2, 3, 4, 5);
  const policy = new Float64Array(24);
  for (let row = 0; row < 6; row++) policy[4 * row] = 1;
  policy[12] = 0.25;
  policy[13] = 0.75;
  const placed = {
    cells: 2,
    policy,
    cellOf: Uint32Array.of(1, 1, 1, 1, 0, 0),
    place,
    nextPlace: place,
  };
  const clone = new Float64Array(24).fill(0.25);
  clone[4 * 2 + 3] = 0.1;
  const ground = {
    gamma: 0.5,
    episodes: { fitting: episodes, evaluated: episodes },
    behaviour: { clone: { fitting: clone, evaluated: clone } },
  } as unknown as Judged["ground"];
  const fitted = {
    placed: { fitting: placed, evaluated: placed },
    values: { q: new Float64Array(6), v: Float64Array.from(v), next: new Float64Array(6) },
  } as unknown as Judged["fitted"];
  return { ground, fitted };
}

const AXES = [{ name: "fluid", levels: 2 }, { name: "vasopressor", levels: 2 }];

Deno.test("the furthest rows come first, by levels of doses, one a stay; equals by what the policy is said to gain", () => {
  // Levels apart from action 0: 1 and 1; 2 and 0.75 x 1; 1 and 0.
  const judged = judgedBy([1, 2, 3, 0, 1, 0], [1, 2, 1, 1, 5, 1]);
  const rows = differingRows(judged, { count: 10, axes: AXES });
  assert.deepEqual(rows.map(({ row, stay, step, distance }) => [row, stay, step, distance]), [
    [2, 1, 0, 2],
    [4, 2, 0, 1],
    [1, 0, 1, 1],
  ]);
  assert.deepEqual(differingRows(judged, { count: 1, axes: AXES }), rows.slice(0, 1));
  const [first] = rows;
  assert.deepEqual(first, {
    row: 2,
    stay: 1,
    step: 0,
    done: 3,
    chosen: 0,
    distance: 2,
    doneLikelihood: 0.1,
    chosenLikelihood: 0.25,
    // Rows 0 to 3 are the cell; action 0 was taken in row 3.
    chosenRows: 1,
    cellRows: 4,
    value: 1,
    doneValue: 0,
    observed: 2 + 0.5 * 4,
  });
  assert.equal(rows[1].observed, null, "the record was cut");
});

Deno.test("a stochastic policy's distance is its expectation; actions that are names are one apart; agreement is left out", () => {
  const judged = judgedBy([0, 0, 0, 3, 0, 0]);
  const [row, ...others] = differingRows(judged, { count: 10, axes: AXES });
  assert.deepEqual(others, []);
  // 3 is two levels from 0 and one from 1.
  assert.deepEqual([row.row, row.chosen, row.distance], [3, 1, 0.25 * 2 + 0.75]);
  const [named] = differingRows(judged, { count: 10, axes: null });
  assert.deepEqual([named.row, named.distance], [3, 1]);
});
