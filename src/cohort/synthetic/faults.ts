/**
 * A fault for each lint, put into a synthetic table or its mapping: what the lint is to find.
 *
 * @module
 */
import { type LintId, LINTS } from "../import/findings.ts";
import type { FeatureMapping, Mapping, RewardMapping } from "../mapping/mapping.ts";
import type { WrittenColumn } from "../table/write_table.ts";
import { DOSES } from "./doses.ts";
import { SYNTHETIC_FEATURES } from "./synthetic_feature.ts";

/** Ids of faults: those of the lints. */
export const FAULT_IDS = Object.keys(LINTS) as LintId[];

/** Cells of a block by column. */
export type Cells = Map<string, Float64Array | (string | null)[]>;

/** What a fault knows of a block. */
export interface BlockPlaces {
  /** (R) number of the patient. */
  readonly patient: Uint32Array;
  /** (R) number of the row in its stay. */
  readonly step: Uint32Array;
  /** (R) 1 in a stay's last row. */
  readonly last: Uint8Array;
  /** Mean and standard deviation of a value over the whole table. */
  statistics(name: string): { readonly mean: number; readonly sd: number };
}

/** A fault. */
export interface Fault {
  /** Columns that it adds. */
  readonly columns?: readonly WrittenColumn[];
  /** The mapping with it. */
  mapping?(mapping: Mapping): Mapping;
  /** Puts it into a block; numbers of added columns are NaN before, texts null. */
  change?(cells: Cells, places: BlockPlaces): void;
}

const FLUID = DOSES[0].column;
const VASOPRESSOR = DOSES[1].column;
const AXES = [{ name: DOSES[0].axis, levels: 5 }, { name: DOSES[1].axis, levels: 5 }];

/** The numbers of a column. */
const numbers = (cells: Cells, name: string) => cells.get(name) as Float64Array;

/** Changes a column's cell where a rule says a number. */
const inColumn = (
  name: string,
  rule: (i: number, cells: Cells, places: BlockPlaces) => number | null,
) =>
(cells: Cells, places: BlockPlaces): void => {
  const column = numbers(cells, name);
  for (let i = 0; i < column.length; i++) column[i] = rule(i, cells, places) ?? column[i];
};

/** Some patients: one in ten. */
const isSome = ({ patient }: BlockPlaces, i: number) => patient[i] % 10 === 0;

/** A mapping whose features differ by name. */
const withFeatures =
  (own: Readonly<Record<string, Partial<FeatureMapping>>>) => (mapping: Mapping): Mapping => ({
    ...mapping,
    features: mapping.features.map((feature) => ({ ...feature, ...own[feature.name] })),
  });

/** A new column that is a feature too. */
function newFeature(
  name: string,
  rule: (i: number, cells: Cells, places: BlockPlaces) => number,
): Fault {
  const feature: FeatureMapping = {
    name,
    column: name,
    unit: null,
    clip: null,
    transform: "none",
    fill: "forward",
    flag: false,
    scale: true,
    next: null,
  };
  return {
    columns: [{ name, type: "number" }],
    mapping: (mapping) => ({ ...mapping, features: [...mapping.features, feature] }),
    change: inColumn(name, rule),
  };
}

/** Levels of the doses of a row as an action; NaN without doses. */
function actionAt(cells: Cells, i: number): number {
  const [fluid, vasopressor] = DOSES.map(({ column, edges }) => {
    const dose = numbers(cells, column)[i];
    return Number.isNaN(dose) ? NaN : dose === 0 ? 0 : 1 + edges.filter((e) => dose > e).length;
  });
  return 5 * fluid + vasopressor;
}

/** A numbered action in place of doses. */
const numberedAction = (
  rule: (i: number, action: number, places: BlockPlaces) => number,
): Fault => ({
  columns: [{ name: "action", type: "integer" }],
  mapping: (mapping) => ({ ...mapping, actions: { column: "action", axes: AXES } }),
  change: inColumn("action", (i, cells, places) => rule(i, actionAt(cells, i), places)),
});

/** A column of rewards in place of the outcome's. */
const columnReward = (
  rule: (i: number, reward: number, places: BlockPlaces) => number,
): Fault => {
  const reward: RewardMapping = { kind: "column", column: "reward" };
  return {
    columns: [{ name: "reward", type: "number" }],
    mapping: (mapping) => ({ ...mapping, reward }),
    change: inColumn("reward", (i, cells, places) => {
      const isEnd = places.last[i] === 1 && numbers(cells, "truncated")[i] === 0;
      return rule(i, isEnd ? 15 - 30 * numbers(cells, "died")[i] : 0, places);
    }),
  };
};

/** A column of splits. */
const splitColumn = (
  rule: (patient: number) => string,
  change?: (cells: Cells, places: BlockPlaces) => void,
): Fault => ({
  columns: [{ name: "part", type: "text" }],
  mapping: (mapping) => ({ ...mapping, columns: { ...mapping.columns, split: "part" } }),
  change(cells, places) {
    const parts = cells.get("part") as string[];
    for (let i = 0; i < parts.length; i++) parts[i] = rule(places.patient[i]);
    change?.(cells, places);
  },
});

const PARTS = ["train", "train", "validation", "test"];
const partOf = (patient: number) => PARTS[patient % PARTS.length];

const readsTruncated = (mapping: Mapping): Mapping => ({
  ...mapping,
  columns: { ...mapping.columns, truncated: "truncated" },
});

/** Adds the doses of a row and those before it in its stay. */
function runningSum(cells: Cells, { step }: BlockPlaces): Float64Array {
  const doses = numbers(cells, FLUID);
  const sums = new Float64Array(doses.length);
  for (let i = 0; i < sums.length; i++) {
    sums[i] = (step[i] === 0 ? 0 : sums[i - 1]) + (Number.isNaN(doses[i]) ? 0 : doses[i]);
  }
  return sums;
}

/** The faults by the lint that finds them. */
export const FAULTS: Readonly<Record<LintId, Fault>> = {
  "duplicate-steps": {
    change: inColumn(
      "hours",
      (i, _, places) => isSome(places, i) && places.step[i] === 1 ? 0 : null,
    ),
  },
  "step-gaps": {
    change: inColumn(
      "hours",
      (i, _, places) => isSome(places, i) && places.last[i] ? 4 * places.step[i] + 8 : null,
    ),
  },
  "done-not-last": {
    mapping: readsTruncated,
    change: inColumn(
      "truncated",
      (i, _, { patient, step, last }) => patient[i] < 9 && step[i] === 0 && !last[i] ? 1 : null,
    ),
  },
  "next-differs": {
    columns: [{ name: "next_heart_rate", type: "number" }],
    mapping: withFeatures({ heart_rate: { next: "next_heart_rate" } }),
    change: inColumn("next_heart_rate", (i, cells, places) => {
      const rates = numbers(cells, "heart_rate");
      return places.last[i] ? rates[i] : rates[i + 1] + (isSome(places, i) ? 1 : 0);
    }),
  },
  "two-patients": {
    change: inColumn(
      "subject_id",
      (i, _, places) => isSome(places, i) && places.step[i] === 1 ? 1 : null,
    ),
  },
  "outcome-varies": {
    change: inColumn(
      "died",
      (i, cells, places) =>
        isSome(places, i) && places.step[i] === 1 ? 1 - numbers(cells, "died")[i] : null,
    ),
  },
  "action-out-of-range": numberedAction((i, action, places) => isSome(places, i) ? 25 : action),
  "action-missing": numberedAction((i, action, places) =>
    isSome(places, i) && places.step[i] === 0 && !places.last[i] ? NaN : action
  ),
  "negative-dose": { change: inColumn(FLUID, (i, _, places) => isSome(places, i) ? -5 : null) },
  "doses-coincide": {
    mapping: (mapping) => ({
      ...mapping,
      actions: "bins" in mapping.actions
        ? { bins: [mapping.actions.bins[0], { ...mapping.actions.bins[1], edges: null }] }
        : mapping.actions,
    }),
    change: inColumn(VASOPRESSOR, (i, cells) => numbers(cells, VASOPRESSOR)[i] > 0 ? 0.5 : null),
  },
  "not-finite": {
    change: inColumn("heart_rate", (i, _, places) => isSome(places, i) ? 1e39 : null),
  },
  "log-not-positive": {
    mapping: withFeatures({ lactate: { clip: null } }),
    change: inColumn("lactate", (i, _, places) => isSome(places, i) ? 0 : null),
  },
  "empty-feature": { change: inColumn("albumin", () => NaN) },
  "constant-feature": { change: inColumn("temperature", () => 37) },
  "mostly-missing": {
    change: inColumn("albumin", (i, _, { patient }) => patient[i] % 50 === 0 ? null : NaN),
  },
  "flag-always-1": newFeature("ventilation_flag", () => 1),
  "gcs-one-component": {
    change: inColumn("gcs_total", (i, cells) => 3 + (numbers(cells, "gcs_total")[i] - 3) / 4),
  },
  "fio2-constant": {
    change: inColumn("fio2_vent", (i, _, { patient }) => patient[i] % 200 === 0 ? 0.5 : 0.21),
  },
  "outside-unit-range": {
    mapping: withFeatures({ temperature: { clip: null } }),
    change: inColumn("temperature", (i, cells) => 32 + 1.8 * numbers(cells, "temperature")[i]),
  },
  "action-in-state": newFeature(
    "input_4hourly",
    (i, cells) => numbers(cells, FLUID)[i],
  ),
  "cumulative-dose": {
    change(cells, places) {
      numbers(cells, "cum_iv_fluid_ml").set(runningSum(cells, places));
    },
  },
  "same-window": { mapping: (mapping) => ({ ...mapping, alignment: "same-window" }) },
  "outcome-in-feature": newFeature("hospice", (i, cells) => numbers(cells, "died")[i]),
  "axes-transposed": {
    mapping: (mapping) => {
      if (!("bins" in mapping.actions)) return mapping;
      const [fluid, vasopressor] = mapping.actions.bins;
      return {
        ...mapping,
        actions: {
          bins: [
            { ...vasopressor, column: fluid.column, edges: fluid.edges },
            { ...fluid, column: vasopressor.column, edges: vasopressor.edges },
          ],
        },
      };
    },
  },
  "reward-missing": columnReward((i, reward, places) => isSome(places, i) ? NaN : reward),
  "reward-too-early": columnReward((i, reward, places) =>
    isSome(places, i) && places.step[i] === 0 ? 15 : reward
  ),
  "reward-outside": columnReward((i, reward, places) => isSome(places, i) ? 0.3 * reward : reward),
  "reward-against-outcome": columnReward((i, reward, places) =>
    isSome(places, i) ? -reward : reward
  ),
  "one-outcome": { change: inColumn("died", () => 0) },
  "already-standardised": {
    mapping: (mapping) => ({
      ...mapping,
      features: mapping.features.map((one) => ({ ...one, clip: null, transform: "none" })),
    }),
    change(cells, { statistics }) {
      for (const { name } of SYNTHETIC_FEATURES) {
        const column = numbers(cells, name);
        const { mean, sd } = statistics(name);
        for (let i = 0; i < column.length; i++) column[i] = (column[i] - mean) / sd;
      }
    },
  },
  "patient-is-stay": {
    mapping: (mapping) => ({ ...mapping, columns: { ...mapping.columns, patient: null } }),
  },
  "patient-in-two-splits": splitColumn(partOf, (cells, { patient }) => {
    const subject = numbers(cells, "subject_id");
    // The stays of patients 2 and 3, of validation and test, become one patient's.
    for (let i = 0; i < subject.length; i++) {
      if (patient[i] === 2 || patient[i] === 3) subject[i] = 1;
    }
  }),
  "splits-drift": splitColumn(
    partOf,
    inColumn(
      "heart_rate",
      (i, cells, { patient }) =>
        partOf(patient[i]) === "test" ? 1.3 * numbers(cells, "heart_rate")[i] : null,
    ),
  ),
  "few-patients": splitColumn((patient) =>
    patient < 50 ? "test" : patient % 4 === 0 ? "validation" : "train"
  ),
  "empty-split": splitColumn((patient) => patient % 4 === 0 ? "validation" : "train"),
  "cut-action-left-out": {
    mapping: readsTruncated,
    change: inColumn("truncated", (i, _, places) => isSome(places, i) && places.last[i] ? 1 : null),
  },
  "stay-left-out": {
    change(cells, { step, last }) {
      for (const { column } of DOSES) {
        const doses = numbers(cells, column);
        for (let i = 0; i < doses.length; i++) if (step[i] === 0 && last[i]) doses[i] = NaN;
      }
    },
  },
};
