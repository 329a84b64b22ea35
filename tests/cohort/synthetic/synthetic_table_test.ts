import assert from "node:assert/strict";
import { join } from "node:path";
import { filesBeside, untouchedBeside } from "../../../src/cohort/synthetic/files_beside.ts";
import { FAULT_IDS } from "../../../src/cohort/synthetic/faults.ts";
import { withFault } from "../../../src/cohort/synthetic/faulty_layout.ts";
import { LAYOUTS } from "../../../src/cohort/synthetic/knobs.ts";
import { layoutOf } from "../../../src/cohort/synthetic/layouts.ts";
import { synthesize } from "../../../src/cohort/synthetic/synthesize.ts";
import { SYNTHETIC_TABLE } from "../../../src/cohort/synthetic/synthetic_table.ts";
import { InputError } from "../../../src/input_error.ts";
import { withFolder } from "../../with_folder.ts";
import { knobsOf, MDP } from "./knobs_of.ts";

/** Tables that nobody can make again. */
const OWN: Readonly<Record<string, string>> = {
  "a line": "my only table\n",
  "other columns": "stay_id,subject_id,hours,sofa,died\n1,1,0,3,0\n",
  "a heading alone": "stay_id,subject_id,hours\n",
};

Deno.test("a synthetic table is replaced in each layout and format, one's own in none", () =>
  withFolder(async (folder) => {
    for (const layout of LAYOUTS) {
      const knobs = knobsOf({ patients: 3, layout });
      const write = (path: string, patients = 3) =>
        synthesize(path, MDP, { knobs: { ...knobs, patients }, layout: layoutOf(knobs) });
      for (const ending of [".csv", ".csv.gz", ".parquet"]) {
        const path = join(folder, layout + ending);
        await write(path);
        assert.ok(await SYNTHETIC_TABLE.fits(path), path);
        await write(path, 4);
        for (const [what, text] of Object.entries(OWN)) {
          await Deno.writeTextFile(path, text);
          await assert.rejects(
            write(path),
            (error) =>
              error instanceof InputError &&
              /: exists and is no synthetic table/.test(error.message),
          );
          assert.equal(await Deno.readTextFile(path), text, what);
        }
      }
      // The columns are those of real tables: the patients are others.
      const path = join(folder, "real.csv");
      await write(path);
      const text = await Deno.readTextFile(path);
      await Deno.writeTextFile(path, text.replaceAll(/\b300000\d\d\b/g, "30000153"));
      assert.ok(!await SYNTHETIC_TABLE.fits(path), layout);
      await Deno.remove(path);
    }
  }));

Deno.test("a table with any fault in it is a synthetic one, and its mapping is nobody's", () =>
  withFolder(async (folder) => {
    const path = join(folder, "care.csv");
    for (const fault of FAULT_IDS) {
      const knobs = knobsOf({ patients: 3, fault });
      const layout = withFault(layoutOf(knobs), MDP, knobs);
      await synthesize(path, MDP, { knobs, layout });
      assert.ok(await SYNTHETIC_TABLE.fits(path), fault);
      for (const [file, text] of filesBeside(path, layout)) {
        await Deno.writeTextFile(file, text);
        assert.ok(await untouchedBeside(path).fits(file), fault);
      }
    }
  }));

Deno.test("what lies beside a table is replaced unless somebody has edited it", () =>
  withFolder(async (folder) => {
    for (const [layout, horizon] of [["flat", null], ["flat", 7], ["replay", 7]] as const) {
      const path = join(folder, `${layout}-${horizon}.csv`);
      const kind = untouchedBeside(path);
      for (const [file, text] of filesBeside(path, layoutOf({ layout, horizon }))) {
        await Deno.writeTextFile(file, text);
        assert.ok(await kind.fits(file), file);
        await Deno.writeTextFile(file, text.replace(/gamma: 0.99|_actions/, "$&5"));
        assert.ok(!await kind.fits(file), file);
      }
    }
  }));
