/**
 * A synthetic cohort as a flat table: values with gaps, two dose columns, an outcome.
 *
 * @module
 */
import { type FeatureMapping, type Mapping, MAPPING_FORMAT } from "../mapping/mapping.ts";
import type { WrittenBlock, WrittenColumn } from "../table/write_table.ts";
import { DOSES } from "./doses.ts";
import type { SyntheticStay } from "./generate.ts";
import type { Layout } from "./layout.ts";
import { HOURS } from "./raw_row.ts";
import { SYNTHETIC_FEATURES } from "./synthetic_feature.ts";

/** Numbers of stays and patients begin here; a patient's is not the stay's. */
const STAYS = 30_000_000;
const PATIENTS = 10_000_000;

/** The columns. */
const COLUMNS: readonly WrittenColumn[] = [
  { name: "stay_id", type: "integer" },
  { name: "subject_id", type: "integer" },
  { name: "hours", type: "integer" },
  ...SYNTHETIC_FEATURES.map(({ name }): WrittenColumn => ({ name, type: "number" })),
  { name: "sofa", type: "number" },
  ...DOSES.map(({ column }): WrittenColumn => ({ name: column, type: "number" })),
  { name: "died", type: "integer" },
  { name: "truncated", type: "integer" },
];

/** The SOFA score of the state as it is recorded: without noise, for rewards; no feature of the mapping. */
const sofaCell = (sofa: number): number => Math.round(sofa * 1e4) / 1e4;

/** Cells of the columns that are no values. */
function cellsOf(stay: SyntheticStay, index: number): Readonly<Record<string, number>> {
  const { rows, patient, died, cut } = stay;
  const { step, doses, sofa } = rows[index];
  return {
    stay_id: STAYS + patient,
    subject_id: PATIENTS + 7 * patient + 3,
    hours: HOURS * step,
    sofa: sofaCell(sofa),
    [DOSES[0].column]: doses[0],
    [DOSES[1].column]: doses[1],
    died: died ? 1 : 0,
    truncated: cut && index === rows.length - 1 ? 1 : 0,
  };
}

/** Stays as a block of the table. */
function flatBlock(stays: readonly SyntheticStay[]): WrittenBlock {
  const rows = stays.reduce((sum, stay) => sum + stay.rows.length, 0);
  const columns = COLUMNS.map(({ name }) => [name, new Float64Array(rows)] as const);
  const block = new Map(columns);
  let at = 0;
  for (const stay of stays) {
    for (const [index, { values }] of stay.rows.entries()) {
      for (const [v, { name }] of SYNTHETIC_FEATURES.entries()) block.get(name)![at] = values[v];
      for (const [name, cell] of Object.entries(cellsOf(stay, index))) block.get(name)![at] = cell;
      at++;
    }
  }
  return block;
}

/** How the features are read. */
const FEATURES: readonly FeatureMapping[] = SYNTHETIC_FEATURES.map((feature) => ({
  name: feature.name,
  column: feature.name,
  unit: feature.unit,
  clip: [feature.low, feature.high],
  transform: feature.scale === "log" ? "log" : "none",
  fill: "forward",
  flag: feature.flag,
  scale: true,
  next: null,
}));

/** The mapping of the table. */
function flatMapping(horizon: number | null): Mapping {
  return {
    format: MAPPING_FORMAT,
    layout: "own",
    columns: {
      episode: "stay_id",
      patient: "subject_id",
      time: "hours",
      hours: HOURS,
      split: null,
      done: null,
      truncated: horizon === null ? null : "truncated",
    },
    outcome: { column: "died", died: 1 },
    features: FEATURES,
    actions: {
      bins: [
        { name: DOSES[0].axis, column: DOSES[0].column, edges: DOSES[0].edges },
        { name: DOSES[1].axis, column: DOSES[1].column, edges: DOSES[1].edges },
      ],
    },
    reward: { kind: "sparse", scale: 15 },
    gamma: 0.99,
    alignment: "shifted",
    split: { shares: [0.7, 0.15, 0.15], seed: 0 },
  };
}

/**
 * The flat layout.
 *
 * @param horizon Steps after which stays are cut; null: none is.
 */
export function flatLayout(horizon: number | null): Layout {
  return {
    columns: COLUMNS,
    firstStay: { column: "stay_id", number: STAYS },
    block: flatBlock,
    mapping: flatMapping(horizon),
    leftOut: [],
    valueColumns: [...SYNTHETIC_FEATURES.map(({ name }) => name), "sofa"],
    valuesOf({ values, sofa }, out) {
      out.set(values);
      out[values.length] = sofaCell(sofa);
    },
  };
}
