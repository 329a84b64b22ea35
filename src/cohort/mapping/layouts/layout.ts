/**
 * What the recognition of a layout comes to.
 *
 * @module
 */
import type { Table } from "../../table/table.ts";
import type { FeatureMapping, Mapping } from "../mapping.ts";
import { COLUMN_DEFAULTS, FEATURE_DEFAULTS, MAPPING_DEFAULTS } from "../mapping_defaults.ts";

/** A mapping made of a table's columns. */
export interface Recognised {
  /** The mapping. */
  readonly mapping: Mapping;
  /** What was taken for what, a line each. */
  readonly notes: readonly string[];
}

/** Recognises a layout by a table's columns, and what lies beside its file; null if it is another one. */
export type Layout = (table: Table, path: string) => Promise<Recognised | null>;

/** What a layout says of a mapping; the rest are defaults. */
export type OwnKeys =
  & Pick<Mapping, "layout" | "features" | "actions" | "reward">
  & Partial<Pick<Mapping, "outcome">>
  & {
    readonly columns: Pick<Mapping["columns"], "episode" | "time"> & Partial<Mapping["columns"]>;
  };

/**
 * A mapping of what a layout says, and the defaults.
 *
 * @param own What the layout says.
 */
export function mappingOf(own: OwnKeys): Mapping {
  const { episode, patient, time, hours, split, done, truncated } = {
    ...COLUMN_DEFAULTS,
    ...own.columns,
  };
  const all = { ...MAPPING_DEFAULTS, ...own };
  // Keys in the order in which a mapping that is read has them.
  return {
    format: all.format,
    layout: all.layout,
    columns: { episode, patient, time, hours, split, done, truncated },
    outcome: all.outcome,
    features: all.features,
    actions: all.actions,
    reward: all.reward,
    gamma: all.gamma,
    alignment: all.alignment,
    split: all.split,
  };
}

/**
 * A feature of a column, with the defaults.
 *
 * @param name Its name.
 * @param column Its column.
 * @param own What is not as the defaults.
 */
export function featureOf(
  name: string,
  column: string,
  own: Partial<FeatureMapping> = {},
): FeatureMapping {
  return { name, column, ...FEATURE_DEFAULTS, ...own };
}
