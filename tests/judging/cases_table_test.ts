import assert from "node:assert/strict";
import type { ActionAxis, CohortFeature } from "../../src/cohort/cohort_record.ts";
import { observationsOf } from "../../src/cohort/observations.ts";
import { csvPieces } from "../../src/cohort/table/csv_pieces.ts";
import type { DifferingRow } from "../../src/judging/cases.ts";
import { casesTable, cohortFacts, stateFacts } from "../../src/judging/cases_table.ts";
import { estimate, refusedEstimate, smallRecord } from "./small_record.ts";

const ROW: DifferingRow = {
  row: 1,
  stay: 0,
  step: 1,
  done: 3,
  chosen: 0,
  distance: 2,
  doneLikelihood: 0.5,
  chosenLikelihood: 0.125,
  chosenRows: 2,
  cellRows: 9,
  value: 1.5,
  doneValue: 1,
  observed: null,
};

const AXES: readonly ActionAxis[] = [
  { name: "fluid", levels: 2, column: "ml", edges: [] },
  { name: "vasopressor", levels: 2, column: null, edges: null },
];

const feature = (name: string, own: Partial<CohortFeature>): CohortFeature => ({
  name,
  unit: null,
  kind: "value",
  clip: null,
  transform: "none",
  fill: "forward",
  median: 0,
  mean: 0,
  sd: 1,
  missing: 0,
  ...own,
});

/** The table as CSV, split into cells. */
async function linesOf({ columns, block }: ReturnType<typeof casesTable>): Promise<string[][]> {
  const pieces = await Array.fromAsync(csvPieces(columns, [block]));
  const text = pieces.map((piece) => new TextDecoder().decode(piece)).join("");
  return text.trimEnd().split("\n").map((line) => line.split(","));
}

Deno.test("a row has what was known in raw units, both actions as levels and doses, support and values", async () => {
  const features = [
    feature("lactate", { unit: "mmol/L", transform: "log", mean: 0.7, sd: 0.5 }),
    feature("urine", { transform: "log1p", mean: 3, sd: 2 }),
    feature("age", { unit: "years", mean: 66.2, sd: 15.9 }),
    feature("lactate_missing", { kind: "flag", of: "lactate" }),
  ];
  const columns = new Map([
    ["lactate", Float32Array.of(1, 2.3)],
    ["urine", Float32Array.of(0, 140)],
    ["age", Float32Array.of(70, 71.5)],
  ]);
  const raw = { rows: 2, columns, starts: Uint32Array.of(0) };
  const known = cohortFacts(features, observationsOf(raw, features));
  const record = smallRecord("mine", { estimates: { drl: estimate(9) } });
  const [head, line] = await linesOf(casesTable([{ record, rows: [ROW] }], { axes: AXES, known }));
  const cells = Object.fromEntries(head.map((name, i) => [name, line[i]]));
  assert.deepEqual(cells, {
    policy: "mine",
    kind: "greedy",
    stay: "0",
    step: "1",
    done_action: "3",
    done_fluid_level: "1",
    done_fluid_dose: "above 0",
    done_vasopressor_level: "1",
    policy_action: "0",
    policy_fluid_level: "0",
    policy_fluid_dose: "0",
    policy_vasopressor_level: "0",
    levels_apart: "2",
    done_likelihood: "0.5",
    policy_likelihood: "0.125",
    records_near: "9",
    records_near_as_policy: "2",
    policy_value: "1.5",
    done_value: "1",
    observed_return: "",
    refused: "",
    notice: "a research tool: no advice",
    "patient: lactate (mmol/L)": "2.3",
    "patient: urine": "140",
    "patient: age (years)": "71.5",
    "patient: lactate_missing": "0",
  });
});

Deno.test("values of a refused policy are left out with the reason, unless they are asked for", async () => {
  const record = smallRecord("mine", { estimates: { drl: refusedEstimate("unsupported") } });
  const facts = { axes: null, known: stateFacts({ state: Uint16Array.of(4, 7) }) };
  const of = async (isShown: boolean) => {
    const [head, line] = await linesOf(casesTable([{ record, rows: [ROW] }], facts, { isShown }));
    return ["done_action", "policy_value", "done_value", "refused", "patient: state"].map((name) =>
      line[head.indexOf(name)]
    );
  };
  assert.deepEqual(await of(false), ["3", "", "", "unsupported", "7"]);
  assert.deepEqual(await of(true), ["3", "1.5", "1", "unsupported", "7"]);
});
