/**
 * Mappings in tests, beside a small table.
 *
 * @module
 */
import assert from "node:assert/strict";
import type { Mapping } from "../../../src/cohort/mapping/mapping.ts";
import { readMapping } from "../../../src/cohort/mapping/read_mapping.ts";
import { InputError } from "../../../src/input_error.ts";
import { withFolder } from "../../with_folder.ts";

/** A table. */
export const CARE = [
  "stay_id,subject_id,hours,heart_rate,sofa,lactate,fluid,vaso,action,reward,died,part",
  "1,7,0,80,4,2.1,0,0,0,0,0,train",
  "1,7,4,90,3,1.8,250,0.1,6,1,0,train",
  "",
].join("\n");

/** A mapping of it. */
export const MAPPING = `table: care.csv
columns:
  episode: stay_id
  patient: subject_id
  time: hours
  hours: 4
outcome: { column: died }
features:
  - heart_rate
  - { name: sofa, flag: true }
  - { name: lactate, unit: mmol/L, clip: [0.1, 30], transform: log }
actions:
  bins:
    - { name: fluid, column: fluid }
    - { name: vasopressor, column: vaso, edges: [0.05, 0.2] }
reward: { kind: sparse, scale: 15 }
`;

/**
 * Reads a mapping beside {@link CARE}.
 *
 * @param text The mapping.
 */
export async function readText(text: string): Promise<Mapping> {
  const mappings: Mapping[] = [];
  await withFolder(async (folder) => {
    await Deno.writeTextFile(`${folder}/care.csv`, CARE);
    await Deno.writeTextFile(`${folder}/m.yaml`, text);
    const shown = (path: string) => path.replace(`${folder}/`, "");
    mappings.push((await readMapping(`${folder}/m.yaml`, { shown })).mapping);
  });
  return mappings[0];
}

/** A part of {@link MAPPING} in place of which another is refused. */
export type BadPart = readonly [good: string, bad: string, says: string];

/**
 * Tests that mappings are refused in a line with place, and accepted as they were before.
 *
 * @param kind What is wrong with all of them.
 * @param cases At least five.
 * @param good The mapping in which parts are replaced.
 */
export function refusesMappings(kind: string, cases: readonly BadPart[], good = MAPPING): void {
  Deno.test(`mappings with ${kind} are refused at their place`, async () => {
    assert.ok(cases.length >= 5, `${cases.length} cases`);
    await readText(good);
    for (const [part, bad, says] of cases) {
      assert.ok(good.includes(part), part);
      await assert.rejects(readText(good.replace(part, bad)), (error) => {
        assert.ok(error instanceof InputError, `${bad}: ${(error as Error).stack}`);
        assert.equal(error.message, says, bad);
        return true;
      });
    }
  });
}
