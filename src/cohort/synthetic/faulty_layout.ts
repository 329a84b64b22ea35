/**
 * The flat layout with a fault in it.
 *
 * @module
 */
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import type { LintId } from "../import/findings.ts";
import type { Mapping } from "../mapping/mapping.ts";
import type { WrittenBlock, WrittenColumn } from "../table/write_table.ts";
import type { BlockPlaces, Cells } from "./fault_parts.ts";
import { FAULTS } from "./faults.ts";
import { type SyntheticStay, syntheticStays } from "./generate.ts";
import type { Knobs } from "./knobs.ts";
import type { Layout } from "./layout.ts";
import { SYNTHETIC_FEATURES } from "./synthetic_feature.ts";

/** Mean and standard deviation of every value over a whole cohort, which is made for it once. */
function wholeStatistics(mdp: TabularMdp, knobs: Knobs): BlockPlaces["statistics"] {
  const width = SYNTHETIC_FEATURES.length;
  const found = new Map<string, { mean: number; sd: number }>();
  const measure = () => {
    const [count, sum, squares] = [0, 1, 2].map(() => new Float64Array(width));
    for (const { rows } of syntheticStays(mdp, knobs)) {
      for (const { values } of rows) {
        for (const [v, { middle }] of SYNTHETIC_FEATURES.entries()) {
          if (Number.isNaN(values[v])) continue;
          const off = values[v] - (middle || 0);
          count[v]++;
          sum[v] += off;
          squares[v] += off * off;
        }
      }
    }
    for (const [v, { name, middle }] of SYNTHETIC_FEATURES.entries()) {
      const mean = sum[v] / count[v];
      found.set(name, {
        mean: mean + (middle || 0),
        sd: Math.sqrt(squares[v] / count[v] - mean * mean),
      });
    }
  };
  return (name) => {
    if (found.size === 0) measure();
    return found.get(name)!;
  };
}

/** An added column's cells before the fault fills them. */
function emptyCells({ type }: WrittenColumn, rows: number): Float64Array | (string | null)[] {
  return type === "text" ? new Array(rows).fill(null) : new Float64Array(rows).fill(NaN);
}

/** Where a block's rows are in their stays. */
function placesOf(stays: readonly SyntheticStay[]): Omit<BlockPlaces, "statistics"> {
  const rows = stays.flatMap((stay) =>
    stay.rows.map(({ patient, step }, i) => ({ patient, step, last: i === stay.rows.length - 1 }))
  );
  return {
    patient: Uint32Array.from(rows, ({ patient }) => patient),
    step: Uint32Array.from(rows, ({ step }) => step),
    last: Uint8Array.from(rows, ({ last }) => last ? 1 : 0),
  };
}

/**
 * The fault that is in a table's bytes: some are in the mapping alone, and leave the table of no fault.
 *
 * @param fault Id of a lint; null: none.
 */
export function faultInTable(fault: Knobs["fault"]): Knobs["fault"] {
  if (fault === null) return null;
  const { columns, change } = FAULTS[fault as LintId];
  return columns === undefined && change === undefined ? null : fault;
}

/**
 * The mappings of tables with a fault, where they are others than without.
 *
 * @param layout A layout, of which faults are known if it is flat.
 */
export function faultyMappings({ mapping }: Pick<Layout, "mapping">): readonly Mapping[] {
  if (mapping.layout !== "own") return [];
  return Object.values(FAULTS).flatMap((fault) => fault.mapping?.(mapping) ?? []);
}

/**
 * A layout with the fault that the knobs ask for; the same layout where they ask for none.
 *
 * @param layout The flat layout.
 * @param mdp ICU-Sepsis.
 * @param knobs The knobs.
 */
export function withFault(layout: Layout, mdp: TabularMdp, knobs: Knobs): Layout {
  if (knobs.fault === null) return layout;
  const { columns = [], mapping = (one) => one, change } = FAULTS[knobs.fault as LintId];
  const statistics = wholeStatistics(mdp, knobs);
  return {
    ...layout,
    columns: [...layout.columns, ...columns],
    mapping: mapping(layout.mapping),
    block(stays): WrittenBlock {
      const places = { ...placesOf(stays), statistics };
      const cells = new Map(layout.block(stays)) as Cells;
      for (const column of columns) {
        cells.set(column.name, emptyCells(column, places.patient.length));
      }
      change?.(cells, places);
      return cells;
    },
  };
}
