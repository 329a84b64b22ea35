/**
 * A fault for each lint: what is done to a clean table so that it fires.
 *
 * @module
 */
import type { LintId } from "../../../src/cohort/import/findings.ts";
import type { Mapping, RewardMapping } from "../../../src/cohort/mapping/mapping.ts";
import { pcg4d, uniform } from "../../../src/random/pcg4d.ts";
import { CARE, careRows, featureOf, type Row } from "../import/care_table.ts";

/** A table with a fault. */
export interface Fault {
  /** Its rows. */
  readonly rows: readonly Row[];
  /** Its mapping (default: that of the clean table). */
  readonly mapping?: Mapping;
  /** What the lint says of it. */
  readonly says: RegExp;
}

/** Rows of which some are changed. */
const changed = (change: (row: Row, i: number, all: readonly Row[]) => Partial<Row> | null) =>
  careRows().map((row, i, all) => ({ ...row, ...change(row, i, all) }) as Row);

/** Rows with another column, and a mapping that has it as a feature. */
function withFeature(
  name: string,
  value: (row: Row, i: number, all: readonly Row[]) => number | null,
  says: RegExp,
): Fault {
  const rows = changed((row, i, all) => ({ [name]: value(row, i, all) }));
  return { rows, mapping: { ...CARE, features: [...CARE.features, featureOf(name)] }, says };
}

const isLast = (row: Row, i: number, all: readonly Row[]) => all[i + 1]?.stay !== row.stay;
const isFirst = (row: Row, i: number, all: readonly Row[]) => all[i - 1]?.stay !== row.stay;

/** Rows with a column of final rewards. */
function withRewards(
  change: (row: Row, i: number, all: readonly Row[]) => number | null,
  says: RegExp,
): Fault {
  const final = (row: Row, i: number, all: readonly Row[]) =>
    !isLast(row, i, all) || row.truncated === 1 ? 0 : row.died === 1 ? -1 : 1;
  const rows = changed((row, i, all) => ({ reward: final(row, i, all) }));
  const reward: RewardMapping = { kind: "column", column: "reward" };
  const other = rows.map((row, i): Row => {
    const value = change(row, i, rows);
    return { ...row, reward: value ?? row.reward };
  });
  return { rows: other, mapping: { ...CARE, reward }, says };
}

const columns = (own: Partial<Mapping["columns"]>): Mapping => ({
  ...CARE,
  columns: { ...CARE.columns, ...own },
});

/** A number from 0 to 1 of a row. */
const draw = (i: number) => uniform(pcg4d(11, 97, i, 0));

/** Splits of a table by patient. */
const partOf = (row: Row) =>
  ["train", "train", "validation", "test"][Number(String(row.patient).slice(1)) % 4];

/** A fault for each lint. */
export const FAULTS: Readonly<Record<LintId, Fault>> = {
  "duplicate-steps": {
    rows: changed((_, i) => i === 1 ? { hours: 0 } : null),
    says: /^care:1 \(hours\): found 0 again in stay s0 \(1 row in all\), expected each step once$/,
  },
  "step-gaps": {
    rows: changed((row, i, all) =>
      isLast(row, i, all) && i < 50 ? { hours: Number(row.hours) + 8 } : null
    ),
    says:
      /^\d+ rows more than one step after the row before, 0 at no whole number of steps of 4 h$/,
  },
  "done-not-last": {
    rows: changed((_, i) => i === 0 ? { truncated: 1 } : null),
    says: /^care:0 \(truncated\): stay s0 goes on after its end \(1 row in all\)/,
  },
  "next-differs": {
    rows: changed((row, i, all) => ({
      next_rate: i === 0 ? 1 : isLast(row, i, all) ? 50 : Number(all[i + 1].heart_rate),
    })),
    mapping: { ...CARE, features: [featureOf("heart_rate", { next: "next_rate" })] },
    says: /^care:0 \(next_rate\): is not what the next row has for heart_rate \(1 row of 1 feature/,
  },
  "two-patients": {
    rows: changed((_, i) => i === 1 ? { patient: "p9999" } : null),
    says: /^care:1 \(patient\): another patient in stay s0/,
  },
  "outcome-varies": {
    rows: changed((row, i) => i === 1 ? { died: 1 - Number(row.died) } : null),
    says: /^care:\d \(died\): stay s0 has no outcome, or two/,
  },
  "action-out-of-range": {
    rows: changed((_, i) => ({ action: i === 4 ? 25 : i % 25 })),
    mapping: {
      ...CARE,
      actions: {
        column: "action",
        axes: [{ name: "fluid", levels: 5 }, { name: "vasopressor", levels: 5 }],
      },
    },
    says: /^care:4 \(action\): found 25 \(1 row in all\), expected a whole number from 0 to 24$/,
  },
  "action-missing": {
    rows: changed((_, i) => ({ action: i === 0 ? null : i % 25 })),
    mapping: {
      ...CARE,
      actions: {
        column: "action",
        axes: [{ name: "fluid", levels: 5 }, { name: "vasopressor", levels: 5 }],
      },
    },
    says: /^care:0 \(action\): no action \(1 row in all\)/,
  },
  "negative-dose": {
    rows: changed((_, i) => i === 2 ? { fluid: -5 } : null),
    says: /^care:2 \(fluid\): found -5 \(1 row in all\), expected an amount of at least 0$/,
  },
  "doses-coincide": {
    rows: changed((row) => ({ vasopressor: row.vasopressor === null ? null : 0.5 })),
    says: /^vasopressor: found edges 0\.5, 0\.5, 0\.5, expected 4 levels of doses that differ/,
  },
  "not-finite": {
    rows: changed((_, i) => i === 3 ? { heart_rate: 1e39 } : null),
    says: /^care:3 \(heart_rate\): found 1e\+39, expected at most 3\.4e38 in size$/,
  },
  "log-not-positive": {
    rows: changed((_, i) => i === 5 ? { lactate: 0 } : null),
    mapping: { ...CARE, features: CARE.features.map((one) => ({ ...one, clip: null })) },
    says: /^lactate: found 1 value down to 0, expected all above 0 for log/,
  },
  "empty-feature": withFeature(
    "albumin",
    () => null,
    /^albumin: found no value of albumin on train/,
  ),
  "constant-feature": withFeature("ventilated", () => 1, /^ventilated is 1 in every row of train$/),
  "mostly-missing": withFeature(
    "albumin",
    (_, i) => i % 40 === 0 ? 2 + draw(i) : null,
    /^albumin is missing in 9\d\.\d% of train's rows$/,
  ),
  "flag-always-1": withFeature("peep_missing", () => 1, /^peep_missing is 1 in every row of train/),
  "gcs-one-component": withFeature(
    "gcs_total",
    (_, i) => 3 + Math.floor(4 * draw(i)),
    /^gcs_total never exceeds 6, expected 3 to 15/,
  ),
  "fio2-constant": withFeature(
    "fio2_vent",
    (_, i) => i % 500 === 0 ? 0.5 : 0.21,
    /^fio2_vent is room air in 99\.\d% of train's values/,
  ),
  "outside-unit-range": withFeature(
    "temperature",
    (_, i) => 97 + 5 * draw(i),
    /^temperature lies outside 20 to 45 in 100\.0% of train's values: another unit\?$/,
  ),
  "action-in-state": withFeature(
    "input_4hourly",
    (row, i) => Number(row.fluid) * (1 + 0.01 * draw(i)),
    /^input_4hourly tells the fluid given in its own row: the level explains 0\.9\d/,
  ),
  "cumulative-dose": withFeature(
    "total_fluid",
    (() => {
      let sum = 0;
      return (row: Row, i: number, all: readonly Row[]) =>
        sum = (isFirst(row, i, all) ? 1000 * draw(i) : sum) + Number(row.fluid);
    })(),
    /^total_fluid grows by the fluid given in its own row/,
  ),
  "same-window": {
    rows: careRows(),
    mapping: { ...CARE, alignment: "same-window" },
    says: /^state and action are of one window/,
  },
  "outcome-in-feature": withFeature(
    "hospice",
    (row, i) => Number(row.died) + 0.5 * draw(i),
    /^hospice tells at the first row who dies: area under the curve 1\.000$/,
  ),
  "axes-transposed": {
    rows: changed(({ fluid, vasopressor }) => ({ fluid: vasopressor, vasopressor: fluid })),
    says:
      /^vasopressor alone in \d+ rows of train, fluid alone in \d+: are the axes fluid, vasopressor in/,
  },
  "reward-missing": withRewards(
    (_, i) => i === 6 ? NaN : null,
    /^care:6 \(reward\): found nothing \(1 row in all\), expected a reward/,
  ),
  "reward-too-early": withRewards(
    (row, i, all) => i < 200 && !isLast(row, i, all) && isLast(all[i + 1], i + 1, all) ? 1 : null,
    /^care:\d+ \(reward\): found 1 \(\d+ rows in all\), as large as final rewards \(1\)/,
  ),
  "reward-outside": withRewards(
    (row, i, all) => i < 100 && isLast(row, i, all) && row.truncated === 0 ? 0.3 : null,
    /^care:\d+ \(reward\): found 0\.3\d* \(\d+ rows in all\), expected about 1 or -1/,
  ),
  "reward-against-outcome": withRewards(
    (row, i, all) => i < 100 && isLast(row, i, all) ? -Number(row.reward) : null,
    /^care:\d+ \(reward\): found -?1 \(\d+ rows in all\), expected the sign of the outcome$/,
  ),
  "end-as-cut": (() => {
    const { rows, mapping } = withRewards(() => null, /./);
    return {
      rows: rows.map((row): Row => ({ ...row, done: 0 })),
      mapping: { ...mapping!, columns: { ...CARE.columns, done: "done" } },
      says:
        /^care:\d+ \(reward\): found -?1, a final reward, in a stay that counts as cut \(600 stays in all\), expected an end there$/,
    };
  })(),
  "one-outcome": { rows: changed(() => ({ died: 0 })), says: /^everybody of train survived$/ },
  "already-standardised": (() => {
    const rows = careRows();
    const standard = (name: string) => {
      const values = rows.map((row) => row[name]).filter((one) => typeof one === "number");
      const mean = values.reduce((a, b) => a + b) / values.length;
      const sd = Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length);
      return (value: Row[string]) => value === null ? null : (Number(value) - mean) / sd;
    };
    const names = ["heart_rate", "lactate", "sofa"];
    const by = new Map(names.map((name) => [name, standard(name)]));
    return {
      rows: rows.map((row): Row => ({
        ...row,
        ...Object.fromEntries(names.map((name) => [name, by.get(name)!(row[name])])),
      })),
      mapping: { ...CARE, features: names.map((name) => featureOf(name)) },
      says: /^3 of 3 features have mean 0 and deviation 1 over all splits together$/,
    };
  })(),
  "patient-is-stay": {
    rows: careRows(),
    mapping: columns({ patient: null }),
    says: /^no column of patients/,
  },
  "patient-in-two-splits": {
    rows: careRows().map((row): Row => ({ ...row, part: partOf(row) })).flatMap((row) =>
      row.patient === "p0" ? [row, { ...row, stay: "again", part: "test" }] : [row]
    ),
    mapping: columns({ split: "part" }),
    says: /^care:\d+ \(part\): patient p0 is in another split too \(\d+ rows in all\)/,
  },
  "splits-drift": {
    rows: careRows().map((row): Row => {
      const part = partOf(row);
      return { ...row, part, heart_rate: Number(row.heart_rate) + (part === "test" ? 20 : 0) };
    }),
    mapping: columns({ split: "part" }),
    says: /^heart_rate at first rows of test lies 1\.\d\d deviations from train's$/,
  },
  "few-patients": {
    rows: careRows({ patients: 300 }),
    says: /^(validation|test) has 4\d patients$/,
  },
  "empty-split": {
    rows: careRows({ patients: 1 }),
    says:
      /^(train|validation|test): found no transitions of 0 patients, expected some in each split/,
  },
  "cut-action-left-out": {
    rows: changed((row, i, all) =>
      isLast(row, i, all) && i < 40 ? { truncated: 1, fluid: 0, vasopressor: 0 } : null
    ),
    says: /^\d+ cut stays without a row after the last action/,
  },
  "stay-left-out": {
    rows: [...careRows(), {
      ...careRows()[0],
      stay: "alone",
      patient: "alone",
      fluid: null,
      vasopressor: null,
    }],
    says: /^1 stay without a transition left out$/,
  },
};
