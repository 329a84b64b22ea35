import assert from "node:assert/strict";
import { type SyntheticStay, syntheticStays } from "../../../src/cohort/synthetic/generate.ts";
import { SYNTHETIC_FEATURES } from "../../../src/cohort/synthetic/synthetic_feature.ts";
import { knobsOf, MDP } from "./knobs_of.ts";

const stays = (own: Parameters<typeof knobsOf>[0]): SyntheticStay[] => [
  ...syntheticStays(MDP, knobsOf(own)),
];
const path = (all: readonly SyntheticStay[]) =>
  all.map((
    { rows, died },
  ) => [died, rows.map(({ state, action, doses }) => [state, action, doses])]);

Deno.test("a patient is the same whatever others are made, another seed makes others", () => {
  const many = stays({ patients: 40, noise: 1, seed: 7 });
  assert.deepEqual(stays({ patients: 12, noise: 1, seed: 7 }), many.slice(0, 12));
  assert.notDeepEqual(path(stays({ patients: 12, noise: 1, seed: 8 })), path(many.slice(0, 12)));
});

Deno.test("clinicians who see the state treat the same patients alike whatever is recorded", () => {
  const plain = path(stays({ patients: 60, clinicians: "state" }));
  for (const own of [{ noise: 1 }, { memory: "patient" }, { gaps: "labs", noise: 0.5 }] as const) {
    assert.deepEqual(path(stays({ patients: 60, clinicians: "state", ...own })), plain);
  }
});

Deno.test("without noise a state has one row, and every state its own", () => {
  const rows = new Map<number, string>();
  for (const stay of stays({ patients: 3000 })) {
    for (const { state, values } of stay.rows) {
      const text = values.join();
      assert.equal(rows.get(state) ?? text, text);
      rows.set(state, text);
    }
  }
  assert.ok(rows.size > 600);
  assert.equal(new Set(rows.values()).size, rows.size);
});

Deno.test("survival and length are the clinicians' exact ones within 4 standard errors", () => {
  const all = stays({ patients: 6000, seed: 3 });
  const survived = all.filter(({ died }) => !died).length / all.length;
  assert.ok(Math.abs(survived - 0.78184) < 4 * Math.sqrt(0.782 * 0.218 / all.length));
  const lengths = all.map(({ rows }) => rows.length);
  const mean = lengths.reduce((sum, n) => sum + n, 0) / all.length;
  const square = lengths.reduce((sum, n) => sum + (n - mean) ** 2, 0) / all.length;
  assert.ok(Math.abs(mean - 9.23795) < 4 * Math.sqrt(square / all.length), String(mean));
});

Deno.test("a horizon cuts stays, keeps the state that follows, and changes nothing before or of the outcome", () => {
  const whole = stays({ patients: 300 });
  const cut = stays({ patients: 300, horizon: 6 });
  for (const [i, stay] of cut.entries()) {
    assert.equal(stay.died, whole[i].died);
    assert.equal(stay.cut, whole[i].rows.length > 6);
    assert.equal(stay.rows.length, Math.min(whole[i].rows.length, 7));
    const last = stay.rows.at(-1)!;
    assert.equal(last.action === null, stay.cut);
    assert.deepEqual(
      stay.rows.map(({ state, values }) => [state, values]),
      whole[i].rows.slice(0, 7).map(({ state, values }) => [state, values]),
    );
  }
  assert.ok(cut.some((stay) => stay.cut) && cut.some((stay) => !stay.cut));
});

Deno.test("a patient with a memory keeps age and weight, gathers doses and counts hours", () => {
  const column = (name: string) => SYNTHETIC_FEATURES.findIndex((one) => one.name === name);
  const [age, weight, fluid, vasopressor, hours] = [
    "age_years",
    "weight_kg",
    "cum_iv_fluid_ml",
    "cum_vasopressor_dose_nor_equiv",
    "hours_since_onset",
  ].map(column);
  for (const { rows } of stays({ patients: 100, memory: "patient", noise: 0.5 })) {
    let [given, pressed] = [0, 0];
    for (const { values, doses, step } of rows) {
      assert.equal(values[age], rows[0].values[age]);
      assert.equal(values[weight], rows[0].values[weight]);
      assert.equal(values[hours], 4 * step);
      assert.ok(Math.abs(values[fluid] - given) < 1e-6);
      assert.ok(Math.abs(values[vasopressor] - pressed) < 1e-4);
      given += doses[0];
      pressed += 4 * doses[1];
    }
  }
});

Deno.test("gaps come at their rates, ratios are empty where a part is, other columns never", () => {
  const all = stays({ patients: 1500, gaps: "labs" }).flatMap(({ rows }) => rows);
  const empty = (name: string) => {
    const v = SYNTHETIC_FEATURES.findIndex((one) => one.name === name);
    return all.filter(({ values }) => Number.isNaN(values[v])).length / all.length;
  };
  const near = (name: string, rate: number) =>
    assert.ok(
      Math.abs(empty(name) - rate) <= 4 * Math.sqrt(rate * (1 - rate) / all.length),
      `${name}: ${empty(name)} empty, expected ${rate}`,
    );
  for (const { name, gap } of SYNTHETIC_FEATURES) if (!Number.isNaN(gap)) near(name, gap);
  near("pf_ratio", 1 - 0.4 * 0.75);
  near("shock_index", 0);
  const rowsOf = (own: "none" | "labs") => stays({ patients: 20, gaps: own, clinicians: "state" });
  const [full, gappy] = [rowsOf("none"), rowsOf("labs")].map((some) => some.flatMap((s) => s.rows));
  for (const [i, { values }] of gappy.entries()) {
    values.forEach((value, v) => assert.ok(Number.isNaN(value) || value === full[i].values[v]));
  }
});
