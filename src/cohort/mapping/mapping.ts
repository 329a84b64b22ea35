/**
 * What a mapping says: which columns of a table are what, and how a cohort is made of them. Keys as in the YAML
 * file (`src/cohort/README.md` has an example of each); names of columns are the table's.
 *
 * @module
 */

/** The newest format of mappings this version reads. */
export const MAPPING_FORMAT = 1;

/** Columns that are no features. */
export interface RoleColumns {
  /** Stay: rows of one value are an episode. */
  readonly episode: string;
  /** Patient, whose episodes stay together in splits; null: each stay is taken as a patient (and a lint says so). */
  readonly patient: string | null;
  /** Step or time: rows of an episode are ordered by it. */
  readonly time: string;
  /** Hours that a step takes, against gaps and duplicates; null where `time` counts steps (1 apart, from any number). */
  readonly hours: number | null;
  /** Column that says train, validation or test; null: patients are split by `split`. */
  readonly split: string | null;
  /** 1 in an episode's last row if the process ended there; null: it ended in each episode's last row that is not `truncated`. */
  readonly done: string | null;
  /** 1 in an episode's last row if the record was cut there; null: none was. */
  readonly truncated: string | null;
}

/** Who died. */
export interface OutcomeColumn {
  /** Its name; the same in all rows of an episode, or given in its last. */
  readonly column: string;
  /** Value of those who died; every other one survived. */
  readonly died: number;
}

/** One feature of an observation. */
export interface FeatureMapping {
  /** Its name in the cohort. */
  readonly name: string;
  /** Its column. */
  readonly column: string;
  /** Its unit, such as `mmHg`; null where nobody says. */
  readonly unit: string | null;
  /** Bounds in that unit, to which values are clipped before anything else; null for none. */
  readonly clip: readonly [low: number, high: number] | null;
  /** What is taken of it: itself, ln x (of positive values), or ln(1 + x). */
  readonly transform: "none" | "log" | "log1p";
  /** What stands for a missing value: the last one of the stay and before the first the train median; that median; or 0. */
  readonly fill: "forward" | "median" | "zero";
  /** Whether a feature `<name>_missing`, 1 where the cell was empty, follows behind all values. */
  readonly flag: boolean;
  /** Whether it is scaled to mean 0 and standard deviation 1 of train; false where the table holds it as it is to be read. */
  readonly scale: boolean;
  /** Column of its value after the row's action; null: the next row's. */
  readonly next: string | null;
}

/** A dose that makes one axis of the action grid. */
export interface DoseAxis {
  /** Name of the axis, such as `fluid`. */
  readonly name: string;
  /** Its column; empty cells are no dose. */
  readonly column: string;
  /** Upper edges of the levels 1, 2, … but the last (a value on an edge goes down); null: quartiles of the non-zero doses of train. */
  readonly edges: readonly number[] | null;
}

/** An axis of an action that the table numbers. */
export interface NamedAxis {
  /** Name of the axis. */
  readonly name: string;
  /** Number of its levels. */
  readonly levels: number;
}

/** How actions are made. Index of an action: first axis times the levels of the second, plus the second. */
export type ActionMapping =
  /** Of doses: level 0 is no dose, the others the bins between edges. */
  | { readonly bins: readonly [DoseAxis, DoseAxis] }
  /** As the table numbers them; `axes` in the order of the table's index, the first the slower. */
  | { readonly column: string; readonly axes: readonly NamedAxis[] };

/** How rewards are made. */
export type RewardMapping =
  /** `scale` at the last row of who survived, `-scale` of who died. */
  | { readonly kind: "sparse"; readonly scale: number }
  /** The same less `weight` (SOFA' - SOFA), from one row to the next. */
  | {
    readonly kind: "sofa";
    readonly scale: number;
    readonly weight: number;
    /** Name of the feature, or of a column that is none: what rewards are made of need not be in the state. */
    readonly sofa: string;
  }
  /** The same less `lactate_weight` (lactate' - lactate). */
  | {
    readonly kind: "sofa+lactate";
    readonly scale: number;
    readonly weight: number;
    readonly sofa: string;
    readonly lactate_weight: number;
    readonly lactate: string;
  }
  /** As the table has them. */
  | { readonly kind: "column"; readonly column: string };

/** How patients are divided. */
export interface SplitMapping {
  /** Shares of train, validation and test, which sum to 1. */
  readonly shares: readonly [train: number, validation: number, test: number];
  /** Seed of the keyed hash. */
  readonly seed: number;
}

/** A mapping. */
export interface Mapping {
  /** Its format, {@link MAPPING_FORMAT}. */
  readonly format: number;
  /** The layout: `mimic_sepsis`, `replay`, `npz`, or `own`. */
  readonly layout: "mimic_sepsis" | "replay" | "npz" | "own";
  /** Columns by role. */
  readonly columns: RoleColumns;
  /** Who died; null where only the rewards say (a positive last reward is survival). */
  readonly outcome: OutcomeColumn | null;
  /** The features in the order of observations; missing-flags follow behind them in the same order. */
  readonly features: readonly FeatureMapping[];
  /** How actions are made. */
  readonly actions: ActionMapping;
  /** How rewards are made. */
  readonly reward: RewardMapping;
  /** Discount of the return that ranges and training speak of. */
  readonly gamma: number;
  /** Whether a row's action is of the window its features were taken in (then the state may hold the treatment), or of the one after. */
  readonly alignment: "same-window" | "shifted";
  /** How patients are divided, where no column says. */
  readonly split: SplitMapping;
}
