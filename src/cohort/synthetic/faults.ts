/**
 * A fault for each lint, put into a synthetic table or its mapping: what the lint is to find.
 *
 * @module
 */
import { type LintId, LINTS } from "../import/findings.ts";
import { DOSES } from "./doses.ts";
import {
  columnReward,
  type Fault,
  FLUID,
  inColumn,
  isSome,
  neverDone,
  newFeature,
  numberedAction,
  numbers,
  partOf,
  readsTruncated,
  runningSum,
  splitColumn,
  VASOPRESSOR,
  withFeatures,
} from "./fault_parts.ts";
import { SYNTHETIC_FEATURES } from "./synthetic_feature.ts";

/** Ids of faults: those of the lints. */
export const FAULT_IDS = Object.keys(LINTS) as LintId[];

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
  "end-as-cut": neverDone(),
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
