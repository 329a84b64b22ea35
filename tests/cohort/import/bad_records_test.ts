import assert from "node:assert/strict";
import { mappingYaml } from "../../../src/cohort/mapping/mapping_yaml.ts";
import type { Mapping } from "../../../src/cohort/mapping/mapping.ts";
import { cohortCommand } from "../../../src/commands/cohort.ts";
import { capture } from "../../commands/capture.ts";
import { withFolder } from "../../with_folder.ts";
import { CARE, careRows, featureOf, type Row } from "./care_table.ts";

/** Patients of {@link careRows} with numbered actions, rewards and splits as columns too. */
function goodRows(): Row[] {
  const rows = careRows();
  return rows.map((row, i): Row => {
    const isLast = rows[i + 1]?.stay !== row.stay;
    const isFollowing = row.fluid === null;
    return {
      ...row,
      action: isFollowing ? null : i % 25,
      reward: !isLast || isFollowing ? 0 : row.died === 1 ? -1 : 1,
      part: ["train", "train", "validation", "test"][Number(String(row.patient).slice(1)) % 4],
    };
  });
}

const HEADS = Object.keys(goodRows()[0]);

/** Rows as CSV. */
const csvOf = (rows: readonly Row[]) =>
  [HEADS, ...rows.map((row) => HEADS.map((name) => row[name] ?? ""))].join("\n") + "\n";

/** A table with a fault, and what is said of it. */
interface BadRecords {
  /** What is changed of the good rows. */
  readonly change: (rows: Row[]) => Row[] | void;
  /** The line, without `error: `. */
  readonly says: RegExp;
}

/** Puts a value into a cell. */
const put = (row: number, name: string, value: Row[string]) => (rows: Row[]) => {
  rows[row][name] = value;
};

/** Changes every row. */
const all = (change: (row: Row) => Partial<Row>) => (rows: Row[]) =>
  rows.map((row) => ({ ...row, ...change(row) }) as Row);

const ACTIONS: Mapping = {
  ...CARE,
  actions: {
    column: "action",
    axes: [{ name: "fluid", levels: 5 }, { name: "vasopressor", levels: 5 }],
  },
};
const REWARDS: Mapping = { ...CARE, reward: { kind: "column", column: "reward" } };
const SPLIT: Mapping = { ...CARE, columns: { ...CARE.columns, split: "part" } };
const LOGS: Mapping = {
  ...CARE,
  features: [featureOf("heart_rate", { transform: "log" }), ...CARE.features.slice(1)],
};

const patientOf = ({ patient }: Row) => Number(String(patient).slice(1));

/** Classes of faults with the mapping of their tables. */
const BAD: Readonly<Record<string, { mapping: Mapping; cases: readonly BadRecords[] }>> = {
  "too few patients": {
    mapping: SPLIT,
    cases: [
      {
        change: (rows) => rows.filter((row) => row.patient === "p0"),
        says: /^(validation): found no transitions of 0 patients/,
      },
      {
        change: (rows) => rows.filter((row) => patientOf(row) < 2),
        says: /^validation: found no transitions/,
      },
      {
        change: (rows) => rows.filter((row) => row.part !== "test"),
        says: /^test: found no transitions/,
      },
      {
        change: (rows) => rows.filter((row) => row.part !== "train"),
        says: /^train: found no transitions/,
      },
      { change: () => [], says: /rows?/ },
    ],
  },
  "features that are none": {
    mapping: LOGS,
    cases: [
      {
        change: all(() => ({ lactate: null })),
        says: /^lactate: found no value of lactate on train, expected values/,
      },
      {
        change: put(4, "heart_rate", 1e39),
        says: /^care\.csv:6:4 \(heart_rate\): found 1e\+39, expected at most 3\.4e38/,
      },
      {
        change: put(4, "heart_rate", 0),
        says: /^heart_rate: found 1 value down to 0, expected all above 0 for log/,
      },
      {
        change: put(4, "heart_rate", -70),
        says: /^heart_rate: found 1 value down to -70, expected all above 0 for log/,
      },
      {
        change: put(4, "sofa", "high"),
        says: /^care\.csv:6:6 \(sofa\): found "high", expected a number/,
      },
    ],
  },
  "doses that are none": {
    mapping: CARE,
    cases: [
      {
        change: put(2, "fluid", -1),
        says:
          /^care\.csv:4:7 \(fluid\): found -1 \(1 row in all\), expected an amount of at least 0: lint negative-dose/,
      },
      {
        change: put(2, "vasopressor", -0.2),
        says: /^care\.csv:4:8 \(vasopressor\): found -0\.2 \(1 row in all\)/,
      },
      {
        change: all((row) => ({ fluid: row.fluid === null ? null : 0 })),
        says: /^fluid: found edges of no dose at all, expected 4 levels/,
      },
      {
        change: all((row) => ({ fluid: row.fluid === null ? null : 500 })),
        says: /^fluid: found edges 500, 500, 500, expected 4 levels/,
      },
      {
        change: put(2, "fluid", "a lot"),
        says: /^care\.csv:4:7 \(fluid\): found "a lot", expected a number/,
      },
    ],
  },
  "steps that are none": {
    mapping: CARE,
    cases: [
      {
        change: put(1, "hours", 0),
        says:
          /^care\.csv:3:3 \(hours\): found 0 again in stay s0 \(1 row in all\), expected each step once/,
      },
      { change: (rows) => [...rows, rows[5]], says: /again in stay s\d+ \(1 row in all\)/ },
      {
        change: put(1, "hours", null),
        says: /^care\.csv:3:3 \(hours\): found nothing, expected a step or time/,
      },
      { change: put(1, "hours", "noon"), says: /^care\.csv:3:3 \(hours\): found "noon"/ },
      {
        change: put(0, "stay", null),
        says: /^care\.csv:2:1 \(stay\): found nothing, expected the name of a stay/,
      },
      {
        change: put(0, "truncated", 1),
        says: /^care\.csv:2:10 \(truncated\): stay s0 goes on after its end/,
      },
    ],
  },
  "actions that are none": {
    mapping: ACTIONS,
    cases: [
      {
        change: put(3, "action", 25),
        says:
          /^care\.csv:5:11 \(action\): found 25 \(1 row in all\), expected a whole number from 0 to 24/,
      },
      { change: put(3, "action", -1), says: /^care\.csv:5:11 \(action\): found -1/ },
      { change: put(3, "action", 2.5), says: /^care\.csv:5:11 \(action\): found 2\.5/ },
      {
        change: put(0, "action", null),
        says: /^care\.csv:2:11 \(action\): no action \(1 row in all\)/,
      },
      {
        change: put(3, "action", "fluids"),
        says: /^care\.csv:5:11 \(action\): found "fluids", expected a number/,
      },
    ],
  },
  "rewards that are none": {
    mapping: REWARDS,
    cases: [
      {
        change: put(0, "reward", 1),
        says:
          /^care\.csv:2:12 \(reward\): found 1 \(1 row in all\), as large as final rewards \(1\)/,
      },
      {
        change: put(0, "reward", -1),
        says: /^care\.csv:2:12 \(reward\): found -1 \(1 row in all\), as large as/,
      },
      {
        change: put(0, "reward", null),
        says: /^care\.csv:2:12 \(reward\): found nothing \(1 row in all\), expected a reward/,
      },
      {
        change: (rows) => void (rows.find(({ reward }) => reward === 1)!.reward = 0.2),
        says: /\(reward\): found 0\.2\d* \(1 row in all\), expected about 1 or -1/,
      },
      {
        change: (rows) => void (rows.find(({ reward }) => reward === 1)!.reward = -1),
        says: /\(reward\): found -1 \(1 row in all\), expected the sign of the outcome/,
      },
    ],
  },
  "patients and outcomes that are none": {
    mapping: SPLIT,
    cases: [
      {
        change: put(1, "patient", "p7777"),
        says: /^care\.csv:3:2 \(patient\): another patient in stay s0 \(1 row in all\)/,
      },
      {
        change: put(1, "patient", null),
        says: /^care\.csv:3:2 \(patient\): found nothing, expected the name of a patient/,
      },
      {
        change: (rows) => void (rows[1].died = 1 - Number(rows[1].died)),
        says: /\(died\): stay s0 has no outcome, or two/,
      },
      {
        change: all(({ stay, died }) => ({ died: stay === "s0" ? null : died })),
        says: /\(died\): stay s0 has no outcome, or two/,
      },
      {
        change: put(1, "part", "test"),
        says: /^care\.csv:3:13 \(part\): patient p0 is in another split too/,
      },
      {
        change: put(1, "part", "exam"),
        says: /^care\.csv:3:13 \(part\): found "exam", expected train, validation or test/,
      },
    ],
  },
};

/** Writes a table with its mapping beside it. */
async function writeCare(folder: string, rows: readonly Row[], mapping: Mapping): Promise<string> {
  const path = `${folder}/care.csv`;
  await Deno.writeTextFile(path, csvOf(rows));
  await Deno.writeTextFile(`${path}.mapping.yaml`, mappingYaml(mapping, { table: "care.csv" }));
  return path;
}

for (const [kind, { mapping, cases }] of Object.entries(BAD)) {
  Deno.test(`${kind}: refused in a line with exit code 2 and nothing written; repaired, accepted`, () =>
    withFolder(async (folder) => {
      assert.ok(cases.length >= 5);
      for (const { change, says } of cases) {
        const rows = goodRows();
        const path = await writeCare(folder, change(rows) ?? rows, mapping);
        const out = `${folder}/cohort`;
        const { code, out: printed, err } = await capture(cohortCommand, [
          "import",
          path,
          "--out",
          out,
        ]);
        const [line, ...others] = err.filter((one) => !one.startsWith("mapped by "));
        assert.equal(code, 2, line);
        assert.match(line.replace(`${folder}/`, "").replace(/^error: /, ""), says);
        assert.deepEqual([printed, others], [[], []]);
        assert.equal(await Deno.stat(out).catch(() => null), null, "something was written");
      }
      const path = await writeCare(folder, goodRows(), mapping);
      const { code, err } = await capture(cohortCommand, ["check", path]);
      assert.equal(code, 0, err.join("; "));
    }));
}

Deno.test("steps from one, rows in any order and times as numbers of any kind are the same patients", () =>
  withFolder(async (folder) => {
    const found: string[][] = [];
    const steps: Mapping = { ...CARE, columns: { ...CARE.columns, hours: null } };
    const from = (first: number) => all((row) => ({ hours: Number(row.hours) / 4 + first }));
    for (const change of [from(0), from(1), (rows: Row[]) => from(7)(rows).reverse()]) {
      const path = await writeCare(folder, change(goodRows()), steps);
      const { code, out } = await capture(cohortCommand, ["check", path, "--json"]);
      assert.equal(code, 0);
      found.push(out);
    }
    assert.deepEqual(found, [["[]"], ["[]"], ["[]"]]);
  }));

Deno.test("a check names every lint and exits 1 where there is an error", () =>
  withFolder(async (folder) => {
    const rows = goodRows();
    rows[2].fluid = -1;
    const path = await writeCare(folder, rows, CARE);
    const { code, out, err } = await capture(cohortCommand, ["check", path]);
    assert.equal(code, 1);
    assert.match(out.join("\n"), /error +negative-dose +.*care\.csv:4:7 \(fluid\): found -1/);
    assert.equal(err.at(-1), "error: 1 error found");
    rows[2].fluid = 0;
    await writeCare(folder, rows, { ...CARE, alignment: "same-window" });
    const warned = await capture(cohortCommand, ["check", path]);
    assert.equal(warned.code, 0);
    assert.match(warned.out.join("\n"), /warning +same-window/);
  }));
