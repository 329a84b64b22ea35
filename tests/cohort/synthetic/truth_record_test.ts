import assert from "node:assert/strict";
import { join } from "node:path";
import { readTruthRecord, writeTruthRecord } from "../../../src/cohort/synthetic/truth_record.ts";
import { withFolder } from "../../with_folder.ts";
import { knobsOf } from "./knobs_of.ts";

const TABLE = "ab".repeat(32);
const KNOBS = knobsOf({ patients: 9, noise: 1.5, frailty: 2, horizon: 18, fault: "step-gaps" });

Deno.test("knobs and seed of a table come back", () =>
  withFolder(async (folder) => {
    await writeTruthRecord({ truth: folder, beside: folder }, TABLE, KNOBS);
    assert.deepEqual(await readTruthRecord(folder, TABLE, "care"), KNOBS);
    const other = "cd".repeat(32);
    await assert.rejects(
      readTruthRecord(folder, other, "care"),
      /^InputError: care: nobody knows the truth of its table \(SHA-256 cdcdcdcdcdcd…\), expected one/,
    );
  }));

Deno.test("a damaged record is refused where it is damaged", () =>
  withFolder(async (folder) => {
    const path = join(folder, `${TABLE}.json`);
    await writeTruthRecord({ truth: folder, beside: folder }, TABLE, KNOBS);
    const text = await Deno.readTextFile(path);
    const cases: [from: string, to: string, says: RegExp][] = [
      ['"format": 1', '"format": 2', /format 2, this version reads formats up to 1$/],
      ['"noise": 1.5', '"noise": -1', /knobs\.noise: found -1, expected a number of at least 0$/],
      ['"cells": "crossed"', '"cells": "c"', /knobs\.cells: found "c", expected kept or crossed$/],
      [TABLE, "cd".repeat(32), /is of another table than its name says: restore it$/],
      ["{", "[", /is no JSON/],
      [text, "3", /found 3, expected an object with table, seed, knobs/],
    ];
    for (const [from, to, says] of cases) {
      await Deno.writeTextFile(path, text.replace(from, to));
      await assert.rejects(readTruthRecord(folder, TABLE, "care"), says);
    }
  }));
