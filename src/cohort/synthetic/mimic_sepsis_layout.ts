/**
 * A synthetic cohort under the names of the mimic_sepsis files: the 47 values of the cluster centres as z-scores, with
 * noise. Among them are those that hold the treatment of the state's own window.
 *
 * @module
 */
import { LEVELS } from "../../mdp/action.ts";
import { AI_CLINICIAN_FEATURES } from "../../mdp/icu_sepsis.ts";
import { type FeatureMapping, type Mapping, MAPPING_FORMAT } from "../mapping/mapping.ts";
import type { WrittenBlock, WrittenColumn } from "../table/write_table.ts";
import { DOSES } from "./doses.ts";
import type { SyntheticStay } from "./generate.ts";
import type { LaidRow, Layout } from "./layout.ts";
import { HOURS } from "./raw_row.ts";
import { recordedFeatures } from "./record_model.ts";
import { zOf } from "./synthetic_feature.ts";

/** Seconds since 1970 at which every stay of these begins, and of a step. */
const ONSET = 4_000_000_000;
const STEP = HOURS * 3600;
/** Numbers of stays begin here. */
const STAYS = 30_000_000;

const RECORDED = recordedFeatures("mimic_sepsis");
/** (47) the recorded value that each of the centres' is read from. */
const SOURCES = AI_CLINICIAN_FEATURES.map((column) =>
  RECORDED.findIndex(({ from }) => from.kind === "centre" && from.column === column)
);

const COLUMNS: readonly WrittenColumn[] = [
  ...["traj", "step", "m:presumed_onset", "m:charttime", "m:icustayid"].map(
    (name): WrittenColumn => ({ name, type: "integer" }),
  ),
  ...AI_CLINICIAN_FEATURES.map((name): WrittenColumn => ({ name: `o:${name}`, type: "number" })),
  { name: "a:action", type: "integer" },
  { name: "r:reward", type: "integer" },
];

/** The z-scores of a row. */
function cellsOf({ values }: Pick<LaidRow, "values">, out: Float64Array): void {
  for (const [c, v] of SOURCES.entries()) out[c] = zOf(RECORDED[v], values[v]);
}

/** Stays as a block of the table. */
function mimicBlock(stays: readonly SyntheticStay[]): WrittenBlock {
  const block = new Map(COLUMNS.map(({ name }) => [name, [] as number[]] as const));
  const put = (name: string, cell: number) => block.get(name)!.push(cell);
  const cells = new Float64Array(SOURCES.length);
  for (const { rows, died } of stays) {
    for (const [i, { patient, step, values, action }] of rows.entries()) {
      put("traj", patient + 1);
      put("step", step + 1);
      put("m:presumed_onset", ONSET);
      put("m:charttime", ONSET + STEP * step);
      put("m:icustayid", STAYS + patient);
      cellsOf({ values }, cells);
      AI_CLINICIAN_FEATURES.forEach((name, c) => put(`o:${name}`, cells[c]));
      put("a:action", action!);
      put("r:reward", i < rows.length - 1 ? 0 : died ? -1 : 1);
    }
  }
  return block;
}

const FEATURES: readonly FeatureMapping[] = AI_CLINICIAN_FEATURES.map((name) => ({
  name,
  column: `o:${name}`,
  unit: null,
  clip: null,
  transform: "none",
  fill: "zero",
  flag: false,
  scale: false,
  next: null,
}));

const MAPPING: Mapping = {
  format: MAPPING_FORMAT,
  layout: "mimic_sepsis",
  columns: {
    episode: "traj",
    patient: null,
    time: "step",
    hours: null,
    split: null,
    done: null,
    truncated: null,
  },
  outcome: null,
  features: FEATURES,
  actions: {
    column: "a:action",
    axes: [{ name: DOSES[0].axis, levels: LEVELS }, { name: DOSES[1].axis, levels: LEVELS }],
  },
  reward: { kind: "column", column: "r:reward" },
  gamma: 0.99,
  alignment: "same-window",
  split: { shares: [0.7, 0.15, 0.15], seed: 0 },
};

/** The mimic_sepsis layout. */
export const MIMIC_SEPSIS_LAYOUT: Layout = {
  columns: COLUMNS,
  firstStay: { column: "m:icustayid", number: STAYS },
  block: mimicBlock,
  mapping: MAPPING,
  leftOut: [
    "patients beside their stays",
    "doses: actions alone",
    "what no cluster centre holds: peep, albumin, haematocrit, cumulative doses, hours since onset (clinicians read them)",
    "empty cells",
    "stays that were cut",
  ],
  valueColumns: AI_CLINICIAN_FEATURES.map((name) => `o:${name}`),
  valuesOf: cellsOf,
};
