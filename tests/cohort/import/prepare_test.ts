import assert from "node:assert/strict";
import { levelOf, quantile } from "../../../src/cohort/import/actions.ts";
import { prepareCohort } from "../../../src/cohort/import/prepare.ts";
import { NONE } from "../../../src/cohort/import/stays.ts";
import type { Mapping } from "../../../src/cohort/mapping/mapping.ts";
import { CARE, careRows, featureOf, prepared, type Row, sourceOf } from "./care_table.ts";

/** Transitions of a stay: actions and rewards. */
async function stayOf(rows: readonly Row[], name: string, options: {
  readonly mapping?: Mapping;
  readonly shift?: boolean;
} = {}) {
  const { cohort } = await prepared(rows, options.mapping ?? CARE, options.shift);
  const { records, stays, first, action, reward } = cohort;
  const e = Array.from(stays.starts.keys()).find((one) =>
    records.stays[records.stay.at(stays.order[stays.starts[one]])] === name
  )!;
  const [from, to] = [first[e], first[e + 1]];
  return {
    action: [...action.subarray(from, to)],
    reward: [...reward.subarray(from, to)],
    cut: stays.cut[e],
    follow: stays.follow[e] === NONE ? null : records.features.get("sofa")!.at(stays.follow[e]),
  };
}

/** The rows of a stay: sofa, fluid, vasopressor a row. */
function stay(
  name: string,
  cells: readonly (readonly [number, number | null, number | null])[],
  own: Row = {},
) {
  return cells.map(([sofa, fluid, vasopressor], t): Row => ({
    stay: name,
    patient: name,
    hours: 4 * t,
    heart_rate: 80,
    lactate: 1,
    sofa,
    fluid,
    vasopressor,
    died: 0,
    truncated: 0,
    ...own,
  }));
}

const EDGES: Mapping = {
  ...CARE,
  actions: {
    bins: [
      { name: "fluid", column: "fluid", edges: [10, 20, 30] },
      { name: "vasopressor", column: "vasopressor", edges: [1, 2, 3] },
    ],
  },
};

Deno.test("doses become levels: none is 0, a value on an edge goes down", () => {
  const levels = [NaN, 0, 0.1, 10, 10.1, 20, 30, 31].map((dose) => levelOf(dose, [10, 20, 30]));
  assert.deepEqual(levels, [0, 0, 1, 1, 2, 2, 3, 4]);
  assert.deepEqual([0, 0.25, 0.5, 1].map((q) => quantile([1, 2, 4, 8, 16], q)), [1, 2, 4, 16]);
  assert.equal(quantile([1, 2], 0.25), 1.25);
});

Deno.test("an action is the first axis's level times the levels of the second, plus the second's", async () => {
  const own = stay("one", [[1, 0, 0], [1, 10, 0], [1, 0, 2.5], [1, 31, 9]]);
  const { action } = await stayOf([...careRows(), ...own], "one", { mapping: EDGES });
  assert.deepEqual(action, [0, 5, 3, 24]);
});

Deno.test("edges that nobody gives are quartiles of train's non-zero doses", async () => {
  const { cohort } = await prepared(careRows());
  const { records, stays, chosen, grid } = cohort;
  const doses: number[] = [];
  for (const e of chosen[0]) {
    for (let t = 0; t < stays.transitions[e]; t++) {
      const dose = records.numbers.get("fluid")!.at(stays.order[stays.starts[e] + t]);
      if (dose > 0) doses.push(dose);
    }
  }
  const sorted = doses.toSorted((a, b) => a - b);
  assert.deepEqual(grid.axes[0].edges, [0.25, 0.5, 0.75].map((q) => quantile(sorted, q)));
  assert.equal(grid.count, 25);
});

Deno.test("a stay that ended has a transition a row, and its reward in the last", async () => {
  const lived = stay("one", [[3, 0, 0], [2, 0, 0], [1, 0, 0]]);
  const { reward, cut, follow } = await stayOf([...careRows(), ...lived], "one");
  assert.deepEqual({ reward, cut, follow }, { reward: [0, 0, 15], cut: 0, follow: null });
  const died = stay("one", [[3, 0, 0]], { died: 1 });
  assert.deepEqual((await stayOf([...careRows(), ...died], "one")).reward, [-15]);
});

Deno.test("a last row without doses is the state after the last action", async () => {
  const own = stay("one", [[3, 0, 0], [2, 15, 0], [7, null, null]]);
  const { action, reward, follow } = await stayOf([...careRows(), ...own], "one", {
    mapping: EDGES,
  });
  assert.deepEqual({ action, reward, follow }, { action: [0, 10], reward: [0, 15], follow: 7 });
});

Deno.test("where doses are empty in other rows too, empty is no dose, in last rows as well", async () => {
  const own = stay("one", [[3, null, null], [2, 15, 0], [7, null, null]]);
  const { action, follow } = await stayOf([...careRows(), ...own], "one", { mapping: EDGES });
  assert.deepEqual({ action, follow }, { action: [0, 10, 0], follow: null });
});

Deno.test("a cut stay keeps its last state and earns nothing for its end", async () => {
  const own = stay("one", [[3, 0, 0], [2, 15, 0], [7, 40, 0]]);
  own[2].truncated = 1;
  const found = await stayOf([...careRows(), ...own], "one", { mapping: EDGES });
  assert.deepEqual(found, { action: [0, 10], reward: [0, 0], cut: 1, follow: 7 });
});

Deno.test("a column of ends cuts the stays in which it says nothing", async () => {
  const mapping: Mapping = { ...CARE, columns: { ...CARE.columns, truncated: null, done: "done" } };
  const rows = careRows().map((row, i, all): Row => ({
    ...row,
    done: Number(all[i + 1]?.stay !== row.stay && row.fluid !== null),
  }));
  const own = stay("one", [[3, 0, 0], [2, 15, 0]], { done: 0 });
  const { cut, follow } = await stayOf([...rows, ...own], "one", { mapping });
  assert.deepEqual({ cut, follow }, { cut: 1, follow: 2 });
});

Deno.test("shaped rewards take the growth of a feature off, as far as it is known", async () => {
  const reward = { kind: "sofa", scale: 15, weight: 0.5, sofa: "sofa" } as const;
  const own = stay("one", [[3, 0, 0], [7, 0, 0], [1, 0, 0]]);
  const rows = [...careRows(), ...own];
  assert.deepEqual((await stayOf(rows, "one", { mapping: { ...CARE, reward } })).reward, [
    -2,
    3,
    15,
  ]);
  // With the state after the last action the last transition is shaped too; above the clip a growth is none.
  const more = stay("one", [[3, 0, 0], [7, 0, 0], [1, 0, 0], [30, null, null]]);
  const found = await stayOf([...careRows(), ...more], "one", { mapping: { ...CARE, reward } });
  assert.deepEqual(found.reward, [-2, 3, 15 - 11.5]);
  const both = {
    kind: "sofa+lactate",
    scale: 15,
    weight: 0.5,
    sofa: "sofa",
    lactate_weight: 2,
    lactate: "lactate",
  } as const;
  own[1].lactate = 3;
  const two = await stayOf([...careRows(), ...own], "one", { mapping: { ...CARE, reward: both } });
  assert.deepEqual(two.reward, [-2 - 4, 3 + 4, 15]);
});

Deno.test("rewards may be made of a column that is no feature", async () => {
  const reward = { kind: "sofa", scale: 15, weight: 0.5, sofa: "sofa" } as const;
  const features = CARE.features.filter(({ name }) => name !== "sofa");
  const own = stay("one", [[3, 0, 0], [7, 0, 0], [1, 0, 0]]);
  own[1].sofa = null;
  const { cohort } = await prepared([...careRows(), ...own], { ...CARE, reward, features });
  assert.deepEqual(cohort.features.map(({ name }) => name), [
    "heart_rate",
    "lactate",
    "lactate_missing",
  ]);
  const e = cohort.records.stays.toSorted().indexOf("one");
  // Filled forward: 3, 3, 1.
  assert.deepEqual([...cohort.reward.subarray(cohort.first[e], cohort.first[e + 1])], [0, 1, 15]);
});

Deno.test("shifted, a state takes the next row's action", async () => {
  const own = stay("one", [[3, 0, 0], [2, 15, 0], [7, 40, 0]]);
  const mapping: Mapping = { ...EDGES, alignment: "same-window" };
  const found = await stayOf([...careRows(), ...own], "one", { mapping, shift: true });
  assert.deepEqual(found, { action: [10, 20], reward: [0, 15], cut: 0, follow: 7 });
});

Deno.test("statistics are those of train alone, in float64", async () => {
  const rows = careRows();
  const { cohort } = await prepared(rows);
  const { files: [{ rows: own }], records, features } = cohort;
  const values = Array.from(own, (row) => records.features.get("heart_rate")!.at(row));
  const mean = values.reduce((a, b) => a + b) / values.length;
  const sd = Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length);
  const sorted = values.toSorted((a, b) => a - b);
  const [found] = features;
  assert.ok(Math.abs(found.mean - mean) < 1e-12 && Math.abs(found.sd - sd) < 1e-12);
  assert.equal(
    found.median,
    sorted[(sorted.length - 1) / 2] ??
      (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2,
  );
  assert.deepEqual(features.map(({ name }) => name), [
    "heart_rate",
    "lactate",
    "sofa",
    "lactate_missing",
  ]);

  // Another patient's values in validation and test change none of it; in train they do.
  const nameOf = (split: number) => {
    const e = cohort.chosen[split][0];
    return records.stays[records.stay.at(cohort.stays.order[cohort.stays.starts[e]])];
  };
  const changed = async (split: number) => {
    const name = nameOf(split);
    const others = rows.map((row) =>
      row.stay === name ? { ...row, heart_rate: 290, lactate: 9 } : row
    );
    return (await prepared(others)).cohort.features;
  };
  assert.deepEqual(await changed(1), features);
  assert.deepEqual(await changed(2), features);
  assert.notDeepEqual(await changed(0), features);
});

Deno.test("a feature that is not scaled keeps its values, a constant one becomes 0", async () => {
  const rows = careRows().map((row) => ({ ...row, ventilated: 1 }));
  const features = [featureOf("heart_rate", { scale: false }), featureOf("ventilated")];
  const { cohort: { features: [plain, constant] } } = await prepared(rows, { ...CARE, features });
  assert.deepEqual([plain.mean, plain.sd, constant.mean, constant.sd], [0, 1, 1, 1]);
});

Deno.test("whoever asks is told how much of the table is read", async () => {
  const rows = careRows();
  const shares: number[] = [];
  await prepareCohort(sourceOf(rows), { onRead: (share) => shares.push(share) });
  const blocks = Math.ceil(rows.length / 1000);
  const read = (i: number) => Math.min(rows.length, 1000 * (i + 1)) / rows.length;
  assert.ok(blocks > 1);
  assert.deepEqual(shares, Array.from({ length: blocks }, (_, i) => read(i)));
});
