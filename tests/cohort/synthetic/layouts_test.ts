import assert from "node:assert/strict";
import { join } from "node:path";
import type { PreparedCohort } from "../../../src/cohort/import/prepare.ts";
import { prepareCohort } from "../../../src/cohort/import/prepare.ts";
import { resolveInput } from "../../../src/cohort/mapping/resolve_input.ts";
import { type SyntheticStay, syntheticStays } from "../../../src/cohort/synthetic/generate.ts";
import { type Knobs, LAYOUTS } from "../../../src/cohort/synthetic/knobs.ts";
import { latentActions } from "../../../src/cohort/synthetic/latent_actions.ts";
import { layoutOf } from "../../../src/cohort/synthetic/layouts.ts";
import { SYNTHETIC_FEATURES, valueOf } from "../../../src/cohort/synthetic/synthetic_feature.ts";
import { filesBeside } from "../../../src/cohort/synthetic/files_beside.ts";
import { synthesize } from "../../../src/cohort/synthetic/synthesize.ts";
import { actionRows } from "../../../src/cohort/import/transitions.ts";
import { withFolder } from "../../with_folder.ts";
import { knobsOf, MDP } from "./knobs_of.ts";

/** What a file of a cohort reads back as. */
async function readBack(folder: string, knobs: Knobs, ending: string): Promise<PreparedCohort> {
  const path = join(folder, `care${ending}`);
  const layout = layoutOf(knobs);
  await synthesize(path, MDP, { knobs, layout });
  for (const [beside, text] of filesBeside(path, layout)) await Deno.writeTextFile(beside, text);
  const { cohort, findings } = await prepareCohort(await resolveInput(path));
  assert.ok(cohort, findings.map(({ message }) => message).join("\n"));
  return cohort;
}

/** Number of the patient of a stay, by its name in any layout. */
const patientOf = (name: string) => Number(name) - (Number(name) < 30_000_000 ? 1 : 30_000_000);

/** A stay as it was read. */
interface ReadStay {
  readonly actions: number[];
  readonly rewards: number[];
  readonly cut: boolean;
  readonly outcome: number;
  /** Its values by the table's feature, of each row that takes an action. */
  readonly values: ReadonlyMap<string, Float32Array>;
}

/** Stays by patient; rewards in units of survival's. */
function staysOf(cohort: PreparedCohort, scale: number): Map<number, ReadStay> {
  const { stays, first, action, reward, records, outcomes, grid } = cohort;
  const latent = latentActions(
    { count: 25, axes: grid.axes },
    "the cohort",
  );
  const rows = actionRows(stays);
  const found = new Map<number, ReadStay>();
  for (let e = 0; e + 1 < first.length; e++) {
    const own = rows.subarray(first[e], first[e + 1]);
    const name = records.stays[records.stay.at(stays.order[stays.starts[e]])];
    found.set(patientOf(name), {
      actions: Array.from(action.subarray(first[e], first[e + 1]), (a) => latent[a]),
      rewards: Array.from(reward.subarray(first[e], first[e + 1]), (r) => r / scale),
      cut: stays.cut[e] === 1,
      outcome: outcomes[e],
      values: new Map(Array.from(records.features, ([key, column]) => [key, column.gather(own)])),
    });
  }
  return found;
}

/** What must come back of a stay, whatever the layout. */
function expected(
  { rows, died, cut }: SyntheticStay,
): Pick<ReadStay, "actions" | "rewards" | "cut"> {
  const actions = rows.flatMap(({ action }) => action === null ? [] : [action]);
  const last = cut ? 0 : died ? -1 : 1;
  return { actions, rewards: actions.map((_, i) => i === actions.length - 1 ? last : 0), cut };
}

for (const layout of LAYOUTS) {
  Deno.test(`${layout}: every action, step, ending and reward comes back, from each format alike`, () =>
    withFolder(async (folder) => {
      const knobs = knobsOf({
        patients: 120,
        noise: 1,
        layout,
        horizon: layout === "mimic_sepsis" ? null : 8,
        gaps: layout === "mimic_sepsis" ? "none" : "labs",
      });
      const made = [...syntheticStays(MDP, knobs)];
      const scale = layout === "mimic_sepsis" ? 1 : 15;
      const read: Map<number, ReadStay>[] = [];
      for (const ending of [".csv", ".csv.gz", ".parquet"]) {
        read.push(staysOf(await readBack(folder, knobs, ending), scale));
      }
      for (const stay of made) {
        const { actions, rewards, cut } = read[0].get(stay.patient)!;
        assert.deepEqual({ actions, rewards, cut }, expected(stay));
      }
      assert.equal(read[0].size, made.length);
      assert.deepEqual(read[1], read[0]);
      assert.deepEqual(read[2], read[0]);
    }));
}

Deno.test("layouts agree: actions, steps, endings, rewards, and features to 1e-6 after their transform", () =>
  withFolder(async (folder) => {
    const own = { patients: 80, noise: 0.5 } as const;
    const read = new Map<string, Map<number, ReadStay>>();
    for (const layout of LAYOUTS) {
      const scale = layout === "mimic_sepsis" ? 1 : 15;
      const inner = await Deno.makeTempDir({ dir: folder });
      read.set(layout, staysOf(await readBack(inner, knobsOf({ ...own, layout }), ".csv"), scale));
    }
    const [flat, replay, mimic] = LAYOUTS.map((layout) => read.get(layout)!);
    let compared = 0;
    for (const [patient, stay] of flat) {
      for (const other of [replay.get(patient)!, mimic.get(patient)!]) {
        assert.deepEqual(other.actions, stay.actions);
        assert.deepEqual(other.rewards, stay.rewards);
        assert.deepEqual([other.cut, other.outcome], [stay.cut, stay.outcome]);
      }
      for (const feature of SYNTHETIC_FEATURES) {
        const values = stay.values.get(feature.name)!;
        assert.deepEqual(replay.get(patient)!.values.get(feature.name), values);
        if (feature.from.kind !== "centre") continue;
        const z = mimic.get(patient)!.values.get(feature.from.column)!;
        z.forEach((one, i) => {
          const back = valueOf(feature, one);
          const isNear = Math.abs(back - values[i]) < 1e-6 * Math.max(1, Math.abs(values[i]));
          assert.ok(isNear, `${feature.name}: ${back}, expected ${values[i]}`);
          compared++;
        });
      }
    }
    assert.ok(compared > 10_000);
  }));

Deno.test("the same seed writes the same bytes, another seed others", () =>
  withFolder(async (folder) => {
    const bytes = async (name: string, seed: number) => {
      const knobs = knobsOf({ patients: 30, noise: 1, gaps: "labs", memory: "patient", seed });
      const path = join(folder, name);
      await synthesize(path, MDP, { knobs, layout: layoutOf(knobs) });
      return await Deno.readTextFile(path);
    };
    const first = await bytes("a.csv", 1);
    assert.equal(await bytes("b.csv", 1), first);
    assert.notEqual(await bytes("c.csv", 2), first);
  }));

Deno.test("nothing is left where the work is given up", () =>
  withFolder(async (folder) => {
    const knobs = knobsOf({ patients: 3000 });
    const controller = new AbortController();
    const work = synthesize(join(folder, "care.csv"), MDP, {
      knobs,
      layout: layoutOf(knobs),
      signal: controller.signal,
      onProgress: () => controller.abort(new Error("given up")),
    });
    await assert.rejects(work, /given up/);
    assert.deepEqual(await Array.fromAsync(Deno.readDir(folder)), []);
  }));
