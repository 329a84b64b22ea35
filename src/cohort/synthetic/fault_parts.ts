/**
 * What faults in synthetic tables are made of.
 *
 * Shapes: R rows of a block.
 *
 * @module
 */
import type { FeatureMapping, Mapping, RewardMapping } from "../mapping/mapping.ts";
import type { WrittenColumn } from "../table/write_table.ts";
import { DOSES } from "./doses.ts";

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

/** Column of fluid doses. */
export const FLUID: string = DOSES[0].column;
/** Column of vasopressor doses. */
export const VASOPRESSOR: string = DOSES[1].column;

const AXES = [{ name: DOSES[0].axis, levels: 5 }, { name: DOSES[1].axis, levels: 5 }];

/** What a cell becomes; null where it stays as it is. */
export type CellRule = (i: number, cells: Cells, places: BlockPlaces) => number | null;

/** Changes a block. */
export type BlockChange = (cells: Cells, places: BlockPlaces) => void;

/** The numbers of a column. */
export function numbers(cells: Cells, name: string): Float64Array {
  return cells.get(name) as Float64Array;
}

/** Changes a column's cells by a rule. */
export function inColumn(name: string, rule: CellRule): BlockChange {
  return (cells, places) => {
    const column = numbers(cells, name);
    for (let i = 0; i < column.length; i++) column[i] = rule(i, cells, places) ?? column[i];
  };
}

/** Whether a row is of some patients: one in ten. */
export function isSome({ patient }: BlockPlaces, i: number): boolean {
  return patient[i] % 10 === 0;
}

/** A mapping some of whose features, by their names, differ. */
export function withFeatures(
  own: Readonly<Record<string, Partial<FeatureMapping>>>,
): (mapping: Mapping) => Mapping {
  return (mapping) => ({
    ...mapping,
    features: mapping.features.map((feature) => ({ ...feature, ...own[feature.name] })),
  });
}

/** A mapping that reads which stays were cut. */
export function readsTruncated(mapping: Mapping): Mapping {
  return { ...mapping, columns: { ...mapping.columns, truncated: "truncated" } };
}

/** A new column that is a feature too. */
export function newFeature(name: string, rule: CellRule): Fault {
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

/** Numbered actions in place of doses, each changed by a rule. */
export function numberedAction(
  rule: (i: number, action: number, places: BlockPlaces) => number,
): Fault {
  return {
    columns: [{ name: "action", type: "integer" }],
    mapping: (mapping) => ({ ...mapping, actions: { column: "action", axes: AXES } }),
    change: inColumn("action", (i, cells, places) => rule(i, actionAt(cells, i), places)),
  };
}

/** A column of rewards in place of the outcome's, each changed by a rule. */
export function columnReward(
  rule: (i: number, reward: number, places: BlockPlaces) => number,
): Fault {
  const reward: RewardMapping = { kind: "column", column: "reward" };
  return {
    columns: [{ name: "reward", type: "number" }],
    mapping: (mapping) => ({ ...mapping, reward }),
    change: inColumn("reward", (i, cells, places) => {
      const isEnd = places.last[i] === 1 && numbers(cells, "truncated")[i] === 0;
      return rule(i, isEnd ? 15 - 30 * numbers(cells, "died")[i] : 0, places);
    }),
  };
}

/** Final rewards, and a column of ends that says none. */
export function neverDone(): Fault {
  const rewarded = columnReward((_, reward) => reward);
  const done: BlockChange = inColumn("done", () => 0);
  return {
    columns: [...rewarded.columns!, { name: "done", type: "integer" }],
    mapping(mapping) {
      const own = rewarded.mapping!(mapping);
      return { ...own, columns: { ...own.columns, done: "done" } };
    },
    change(cells, places) {
      rewarded.change!(cells, places);
      done(cells, places);
    },
  };
}

/** A column that says the split of each patient, and what else is changed. */
export function splitColumn(rule: (patient: number) => string, change?: BlockChange): Fault {
  return {
    columns: [{ name: "part", type: "text" }],
    mapping: (mapping) => ({ ...mapping, columns: { ...mapping.columns, split: "part" } }),
    change(cells, places) {
      const parts = cells.get("part") as string[];
      for (let i = 0; i < parts.length; i++) parts[i] = rule(places.patient[i]);
      change?.(cells, places);
    },
  };
}

const PARTS = ["train", "train", "validation", "test"];

/** A split of half, a quarter and a quarter. */
export function partOf(patient: number): string {
  return PARTS[patient % PARTS.length];
}

/** Fluid given in each row and those before it in its stay. */
export function runningSum(cells: Cells, { step }: BlockPlaces): Float64Array {
  const doses = numbers(cells, FLUID);
  const sums = new Float64Array(doses.length);
  for (let i = 0; i < sums.length; i++) {
    sums[i] = (step[i] === 0 ? 0 : sums[i - 1]) + (Number.isNaN(doses[i]) ? 0 : doses[i]);
  }
  return sums;
}
