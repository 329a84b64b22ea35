/**
 * Writing a synthetic cohort.
 *
 * @module
 */
import { breathe } from "../../breathe.ts";
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import { writeTable, type WrittenBlock } from "../table/write_table.ts";
import { type SyntheticStay, syntheticStays } from "./generate.ts";
import type { Knobs } from "./knobs.ts";
import type { Layout } from "./layout.ts";
import { SYNTHETIC_TABLE } from "./synthetic_table.ts";

/** Stays that are written together. */
const BLOCK = 500;

/** What was written. */
export interface SynthesizedCounts {
  /** Patients. */
  patients: number;
  /** Steps: rows with an action. */
  steps: number;
  /** Patients who survived. */
  survived: number;
  /** Stays that were cut. */
  cut: number;
  /** Cells of features, and how many are empty. */
  cells: number;
  /** Empty cells. */
  empty: number;
}

/** Adds a stay to the counts. */
function count(counts: SynthesizedCounts, { rows, died, cut }: SyntheticStay): void {
  counts.patients++;
  counts.survived += died ? 0 : 1;
  counts.cut += cut ? 1 : 0;
  counts.steps += rows.length - (cut ? 1 : 0);
  for (const { values } of rows) {
    counts.cells += values.length;
    for (const value of values) if (Number.isNaN(value)) counts.empty++;
  }
}

/**
 * Writes the table of a synthetic cohort; one that is there is replaced.
 *
 * @param path The file.
 * @param mdp ICU-Sepsis.
 * @param options The knobs and their layout; told of progress; a signal to give up, which leaves nothing behind.
 * @throws {InputError} If the file cannot be written, or is another table.
 */
export async function synthesize(
  path: string,
  mdp: TabularMdp,
  { knobs, layout, onProgress, signal }: {
    readonly knobs: Knobs;
    readonly layout: Layout;
    readonly onProgress?: (patients: number) => void;
    readonly signal?: AbortSignal;
  },
): Promise<SynthesizedCounts> {
  const counts = { patients: 0, steps: 0, survived: 0, cut: 0, cells: 0, empty: 0 };
  async function* blocks(): AsyncGenerator<WrittenBlock> {
    let stays: SyntheticStay[] = [];
    for (const stay of syntheticStays(mdp, knobs)) {
      stays.push(stay);
      count(counts, stay);
      if (counts.patients % 20 === 0) await breathe(signal);
      if (stays.length < BLOCK && counts.patients < knobs.patients) continue;
      onProgress?.(counts.patients);
      yield layout.block(stays);
      stays = [];
    }
  }
  await writeTable(path, layout.columns, blocks(), { kind: SYNTHETIC_TABLE });
  return counts;
}
