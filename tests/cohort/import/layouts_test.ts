import assert from "node:assert/strict";
import { prepareCohort, type PreparedCohort } from "../../../src/cohort/import/prepare.ts";
import { makeRecord } from "../../../src/cohort/import/make_record.ts";
import { hashed, splitPieces } from "../../../src/cohort/import/split_file.ts";
import { cohortHash } from "../../../src/cohort/cohort_file.ts";
import { resolveInput } from "../../../src/cohort/mapping/resolve_input.ts";
import { shapedValues } from "../../../src/cohort/observations.ts";
import { NONE } from "../../../src/cohort/import/stays.ts";
import { type SyntheticStay, syntheticStays } from "../../../src/cohort/synthetic/generate.ts";
import type { Knobs } from "../../../src/cohort/synthetic/knobs.ts";
import { layoutOf } from "../../../src/cohort/synthetic/layouts.ts";
import { filesBeside } from "../../../src/cohort/synthetic/files_beside.ts";
import { synthesize } from "../../../src/cohort/synthetic/synthesize.ts";
import { knobsOf, MDP } from "../synthetic/knobs_of.ts";
import { withFolder } from "../../with_folder.ts";

/** Enough that every split is of a hundred patients. */
const PATIENTS = 700;

/** Writes a table of synthetic patients, and imports it. */
async function imported(folder: string, knobs: Knobs, ending = "csv") {
  const path = `${folder}/care.${ending}`;
  const layout = layoutOf(knobs);
  await synthesize(path, MDP, { knobs, layout });
  for (const [name, text] of filesBeside(path, layout)) await Deno.writeTextFile(name, text);
  const { cohort, findings } = await prepareCohort(await resolveInput(path));
  assert.ok(cohort !== null, findings.map(({ message }) => message).join());
  return { cohort, findings };
}

/** The hash that an import would have. */
function hashOf({ cohort, findings }: Awaited<ReturnType<typeof imported>>, name: string): string {
  const [train, validation, test] = [0, 1, 2].map((split) => {
    let sha256 = "";
    for (const _ of hashed(splitPieces(cohort, split), (own) => sha256 = own));
    return { file: "", sha256 };
  });
  const source = { file: name, sha256: "0".repeat(64), rows: cohort.records.rows };
  return cohortHash(
    makeRecord(cohort, {
      name,
      source,
      lints: findings,
      files: { train, validation, test },
      head: null,
    }),
  );
}

/** A stay as it is compared: what is the same in all layouts. */
interface Plain {
  readonly actions: readonly number[];
  readonly rewards: readonly number[];
  readonly cut: boolean;
}

/** Stays by number of the patient. */
function plainStays(cohort: PreparedCohort, options: {
  readonly scale: number;
  readonly patientOf: (stay: string) => number;
}): Map<number, Plain> {
  const { records, stays, first, action, reward, grid } = cohort;
  const isFluidFirst = grid.axes[0].name === "fluid";
  const found = new Map<number, Plain>();
  for (let e = 0; e + 1 < first.length; e++) {
    const name = records.stays[records.stay.at(stays.order[stays.starts[e]])];
    found.set(options.patientOf(name), {
      actions: Array.from(
        action.subarray(first[e], first[e + 1]),
        (a) => isFluidFirst ? a : a % 5 * 5 + Math.floor(a / 5),
      ),
      rewards: Array.from(reward.subarray(first[e], first[e + 1]), (r) => r / options.scale),
      cut: stays.cut[e] === 1,
    });
  }
  return found;
}

/** What a synthetic stay is. */
function plainOf({ rows, died, cut }: SyntheticStay): Plain {
  const actions = rows.flatMap(({ action }) => action === null ? [] : [action]);
  const last = cut ? 0 : died ? -1 : 1;
  const rewards = actions.map((_, t) => t === actions.length - 1 ? last : 0);
  return { actions, rewards, cut };
}

/** How each layout scales rewards and names stays. */
const LAYOUTS = {
  flat: { scale: 15, patientOf: (stay: string) => Number(stay) - 30_000_000 },
  replay: { scale: 15, patientOf: (stay: string) => Number(stay) - 30_000_000 },
  mimic_sepsis: { scale: 1, patientOf: (stay: string) => Number(stay) - 1 },
} as const;

for (const layout of ["flat", "replay", "mimic_sepsis"] as const) {
  Deno.test(`${layout}: every action, step, ending and reward comes back`, () =>
    withFolder(async (folder) => {
      const horizon = layout === "mimic_sepsis" ? null : 9;
      const knobs = knobsOf({ patients: PATIENTS, layout, horizon, noise: 0.5 });
      const { cohort } = await imported(folder, knobs);
      const found = plainStays(cohort, LAYOUTS[layout]);
      let stays = 0;
      for (const [patient, stay] of syntheticStays(MDP, knobs).toArray().entries()) {
        assert.deepEqual(found.get(patient), plainOf(stay), `patient ${patient}`);
        stays++;
      }
      assert.equal(stays, found.size);
    }));
}

for (const layout of ["flat", "replay"] as const) {
  Deno.test(`${layout}: CSV, CSV.gz and Parquet are one cohort`, () =>
    withFolder(async (folder) => {
      const knobs = knobsOf({ patients: PATIENTS, layout, horizon: 9, noise: 0.5 });
      const hashes: string[] = [];
      for (const ending of ["csv", "csv.gz", "parquet"]) {
        await Deno.mkdir(`${folder}/${ending}`);
        hashes.push(hashOf(await imported(`${folder}/${ending}`, knobs, ending), ending));
      }
      assert.deepEqual(hashes, [hashes[0], hashes[0], hashes[0]]);
    }));
}

/** A feature's values after its declared transform, a stay: those of its transitions and of the state that follows. */
function transformed(cohort: PreparedCohort, name: string, patientOf: (stay: string) => number) {
  const { records, stays, features } = cohort;
  const feature = features.find((one) => one.name === name)!;
  const column = records.features.get(name)!;
  return new Map(Array.from(stays.transitions, (count, e) => {
    const own = stays.order.subarray(stays.starts[e], stays.starts[e] + count);
    const rows = stays.cut[e] === 1 && stays.follow[e] !== NONE
      ? [...own, stays.follow[e]]
      : [...own];
    const values = column.gather(Uint32Array.from(rows));
    const stay = records.stays[records.stay.at(stays.order[stays.starts[e]])];
    return [patientOf(stay), shapedValues(values, Uint32Array.of(0), feature)] as const;
  }));
}

Deno.test("across layouts the same records are the same stays, and what both hold is equal to 1e-6", () =>
  withFolder(async (folder) => {
    const cohorts = new Map<string, PreparedCohort>();
    for (const layout of ["flat", "replay"] as const) {
      await Deno.mkdir(`${folder}/${layout}`);
      const knobs = knobsOf({ patients: PATIENTS, layout, horizon: 9, noise: 0.5 });
      cohorts.set(layout, (await imported(`${folder}/${layout}`, knobs)).cohort);
    }
    const [flat, replay] = [cohorts.get("flat")!, cohorts.get("replay")!];
    assert.deepEqual(
      new Map([...plainStays(replay, LAYOUTS.replay)].sort(([a], [b]) => a - b)),
      new Map([...plainStays(flat, LAYOUTS.flat)].sort(([a], [b]) => a - b)),
    );
    const shared = flat.features.filter(({ kind, name }) =>
      kind === "value" && replay.features.some((one) => one.name === name)
    );
    assert.equal(shared.length, 37);
    for (const { name } of shared) {
      const other = transformed(replay, name, LAYOUTS.replay.patientOf);
      for (const [patient, values] of transformed(flat, name, LAYOUTS.flat.patientOf)) {
        const own = other.get(patient)!;
        assert.equal(own.length, values.length, `${name} of ${patient}`);
        for (let t = 0; t < values.length; t++) {
          const apart = Math.abs(values[t] - own[t]);
          assert.ok(
            apart <= 1e-6 * Math.max(1, Math.abs(values[t])),
            `${name}: ${values[t]} and ${own[t]}`,
          );
        }
      }
    }
  }));

Deno.test("clinicians who see the state treat the same patients alike in all three layouts", () =>
  withFolder(async (folder) => {
    const found: [number, Plain][][] = [];
    for (const layout of ["flat", "replay", "mimic_sepsis"] as const) {
      await Deno.mkdir(`${folder}/${layout}`);
      const knobs = knobsOf({ patients: PATIENTS, layout, clinicians: "state" });
      const { cohort } = await imported(`${folder}/${layout}`, knobs);
      found.push([...plainStays(cohort, LAYOUTS[layout])].sort(([a], [b]) => a - b));
    }
    assert.deepEqual(found[1], found[0]);
    assert.deepEqual(found[2], found[0]);
  }));

Deno.test("the clean synthetic cohort fires no lint of the record itself", () =>
  withFolder(async (folder) => {
    const knobs = knobsOf({
      patients: PATIENTS,
      layout: "flat",
      horizon: 9,
      noise: 0.5,
      gaps: "labs",
    });
    const { findings } = await imported(folder, knobs);
    assert.deepEqual(findings, []);
  }));

Deno.test("the layout that holds the treatment in its states is said to", () =>
  withFolder(async (folder) => {
    const knobs = knobsOf({ patients: PATIENTS, layout: "mimic_sepsis", noise: 0 });
    const { findings } = await imported(folder, knobs);
    const ids = new Set(findings.map(({ id }) => id));
    assert.ok(ids.has("same-window") && ids.has("patient-is-stay"), [...ids].join());
    const leak = findings.filter(({ id }) => id === "action-in-state").map(({ message }) =>
      message
    );
    assert.deepEqual(leak.map((line) => line.split(",")[0].replace(/: .*/, "")).sort(), [
      "input_4hourly tells the fluid given in its own row",
      "max_dose_vaso is an amount given by its name",
    ]);
    const sums = findings.filter(({ id }) => id === "cumulative-dose").map(({ message }) =>
      message
    );
    assert.deepEqual(sums.map((line) => line.split(" ")[0]).sort(), [
      "cumulated_balance",
      "input_total",
    ]);
  }));
