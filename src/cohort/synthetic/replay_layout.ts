/**
 * A synthetic cohort as a replay buffer: a transition a row, 62 features before (`s_`) and after it (`ns_`). Values are
 * clipped and filled (forward, before the first one by what the table of features calls the middle) and in their units;
 * the flags of gaps are features like others.
 *
 * @module
 */
import { LEVELS, treatmentOf } from "../../mdp/action.ts";
import { type FeatureMapping, type Mapping, MAPPING_FORMAT } from "../mapping/mapping.ts";
import type { WrittenBlock, WrittenColumn } from "../table/write_table.ts";
import { DOSES } from "./doses.ts";
import type { SyntheticStay } from "./generate.ts";
import { carry, type LaidRow, type Layout } from "./layout.ts";
import { ratioOf, SYNTHETIC_FEATURES } from "./synthetic_feature.ts";

/** Numbers of stays begin here. */
const STAYS = 30_000_000;

/** Reward of survival; death is as much below 0. */
const SCALE = 15;

const FLAGGED = SYNTHETIC_FEATURES.filter(({ flag }) => flag);
const VALUES = SYNTHETIC_FEATURES.map(({ name }) => name);
/** (62) names of the features. */
const NAMES: readonly string[] = [...VALUES, ...FLAGGED.map(({ name }) => `${name}_missing`)];

const COLUMNS: readonly WrittenColumn[] = [
  { name: "stay_id", type: "integer" },
  { name: "step_index", type: "integer" },
  { name: "action", type: "integer" },
  { name: "reward", type: "number" },
  { name: "done", type: "integer" },
  ...["s_", "ns_"].flatMap((prefix) =>
    NAMES.map((name): WrittenColumn => ({ name: prefix + name, type: "number" }))
  ),
];

/** What stands for a value before the first one was recorded. */
const MIDDLE = Float64Array.from(SYNTHETIC_FEATURES, (feature) => {
  if (feature.from.kind !== "ratio") return feature.middle;
  const [one, other] = feature.from.of.map((name) =>
    SYNTHETIC_FEATURES.find((part) => part.name === name)!.middle
  );
  return ratioOf(feature, one, other);
});

/** The 62 cells of a row. */
function cellsOf({ values, last }: Omit<LaidRow, "sofa">, out: Float64Array): void {
  let flag = SYNTHETIC_FEATURES.length;
  for (const [v, feature] of SYNTHETIC_FEATURES.entries()) {
    const missing = Number.isNaN(values[v]);
    const value = missing ? Number.isNaN(last[v]) ? MIDDLE[v] : last[v] : values[v];
    out[v] = Math.min(Math.max(value, feature.low), feature.high);
    if (feature.flag) out[flag++] = missing ? 1 : 0;
  }
}

/** (rows, 62) the cells of a stay's rows. */
function cellsOfStay({ rows }: SyntheticStay): Float64Array[] {
  const last = new Float64Array(SYNTHETIC_FEATURES.length).fill(NaN);
  return rows.map(({ values }) => {
    const out = new Float64Array(NAMES.length);
    cellsOf({ values, last }, out);
    carry(values, last);
    return out;
  });
}

/** Stays as a block of the table. */
function replayBlock(stays: readonly SyntheticStay[]): WrittenBlock {
  const block = new Map(COLUMNS.map(({ name }) => [name, [] as number[]] as const));
  const put = (name: string, cell: number) => block.get(name)!.push(cell);
  for (const stay of stays) {
    const cells = cellsOfStay(stay);
    const transitions = stay.rows.filter(({ action }) => action !== null);
    for (const [i, { patient, step, action }] of transitions.entries()) {
      const { fluid, vasopressor } = treatmentOf(action!);
      const ends = i === transitions.length - 1 && !stay.cut;
      put("stay_id", STAYS + patient);
      put("step_index", step);
      put("action", LEVELS * vasopressor + fluid);
      put("reward", ends ? stay.died ? -SCALE : SCALE : 0);
      put("done", ends ? 1 : 0);
      for (const [f, name] of NAMES.entries()) {
        put(`s_${name}`, cells[i][f]);
        // Nothing follows an end: its next state is never read.
        put(`ns_${name}`, (cells[i + 1] ?? cells[i])[f]);
      }
    }
  }
  return block;
}

const FEATURES: readonly FeatureMapping[] = NAMES.map((name, f) => ({
  name,
  column: `s_${name}`,
  unit: f < VALUES.length ? SYNTHETIC_FEATURES[f].unit : null,
  clip: null,
  transform: f < VALUES.length && SYNTHETIC_FEATURES[f].scale === "log" ? "log" : "none",
  fill: "zero",
  flag: false,
  scale: f < VALUES.length,
  next: `ns_${name}`,
}));

const MAPPING: Mapping = {
  format: MAPPING_FORMAT,
  layout: "replay",
  columns: {
    episode: "stay_id",
    patient: null,
    time: "step_index",
    hours: null,
    split: null,
    done: "done",
    truncated: null,
  },
  outcome: null,
  features: FEATURES,
  actions: {
    column: "action",
    axes: [{ name: DOSES[1].axis, levels: LEVELS }, { name: DOSES[0].axis, levels: LEVELS }],
  },
  reward: { kind: "column", column: "reward" },
  gamma: 0.99,
  alignment: "shifted",
  split: { shares: [0.7, 0.15, 0.15], seed: 0 },
};

/** What lies beside such a file. */
const META = {
  feature_columns: NAMES,
  n_actions: LEVELS * LEVELS,
  state_prefix: "s_",
  next_state_prefix: "ns_",
  reward: `sparse, ${SCALE} at the last step of who survived, -${SCALE} of who died`,
  action: "5 * vasopressor + fluid",
};

/** The replay layout. */
export const REPLAY_LAYOUT: Layout = {
  columns: COLUMNS,
  firstStay: { column: "stay_id", number: STAYS },
  block: replayBlock,
  mapping: MAPPING,
  leftOut: [
    "patients beside their stays",
    "doses: actions alone",
    "which cells were empty where no flag tells; what was filled in stands for it",
    "the outcome of stays that were cut",
  ],
  valueColumns: NAMES.map((name) => `s_${name}`),
  valuesOf: cellsOf,
  beside: { suffix: "_meta.json", text: `${JSON.stringify(META, null, 2)}\n` },
};
