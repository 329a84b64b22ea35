/**
 * The layouts of synthetic cohorts.
 *
 * @module
 */
import type { Mapping } from "../mapping/mapping.ts";
import type { WrittenBlock, WrittenColumn } from "../table/write_table.ts";
import { FLAT_COLUMNS, flatBlock, flatMapping } from "./flat_layout.ts";
import type { SyntheticStay } from "./generate.ts";
import type { Knobs, LAYOUTS } from "./knobs.ts";

/** How a cohort is laid out as a table. */
export interface Layout {
  /** Its columns. */
  readonly columns: readonly WrittenColumn[];
  /** Stays as a block of rows. */
  block(stays: readonly SyntheticStay[]): WrittenBlock;
  /** What the table holds where. */
  readonly mapping: Mapping;
  /** What it cannot hold, in words. */
  readonly left_out: readonly string[];
}

/**
 * The layout of a cohort.
 *
 * @param knobs Which, and what is in it.
 */
export function layoutOf(knobs: Knobs): Layout {
  const made: Record<typeof LAYOUTS[number], () => Layout> = {
    flat: () => ({
      columns: FLAT_COLUMNS,
      block: flatBlock,
      mapping: flatMapping(knobs),
      left_out: [],
    }),
    replay: () => {
      throw new RangeError("Cannot lay out: replay is not written yet");
    },
    mimic_sepsis: () => {
      throw new RangeError("Cannot lay out: mimic_sepsis is not written yet");
    },
  };
  return made[knobs.layout]();
}
