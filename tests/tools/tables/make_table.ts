/**
 * Tables to be timed: stays of twelve rows, a numbered action, an outcome, and features of which a tenth is missing.
 *
 * @module
 */
import {
  writeTable,
  type WrittenBlock,
  type WrittenColumn,
} from "../../../src/cohort/table/write_table.ts";
import { pcg4d, STREAM } from "../../../src/random/pcg4d.ts";

/** Rows of a stay. */
const STAY = 12;
/** Rows of a block. */
const BLOCK = 2 ** 13;
/** Columns that are no features. */
const ROLES = ["stay_id", "step", "action", "died"];

/** How large a table is. */
export interface TableSize {
  /** Rows. */
  readonly rows: number;
  /** Columns, of which four are no features. */
  readonly columns: number;
}

const names = (features: number) => Array.from({ length: features }, (_, i) => `f${i}`);

/** Rows of the table from a row on. */
function blockOf(first: number, { rows, columns }: TableSize): WrittenBlock {
  const length = Math.min(BLOCK, rows - first);
  const whole = (of: (row: number) => number) =>
    Float64Array.from({ length }, (_, i) => of(first + i));
  const block = new Map<string, ArrayLike<number>>([
    ["stay_id", whole((row) => 30_000_000 + Math.floor(row / STAY))],
    ["step", whole((row) => row % STAY)],
    ["action", whole((row) => row * 7 % 25)],
    ["died", whole((row) => Math.floor(row / STAY) % 7 === 0 ? 1 : 0)],
  ]);
  const features = names(columns - ROLES.length);
  for (let i = 0; i < features.length; i += 4) {
    const four = features.slice(i, i + 4).map((name) => {
      const cells = new Float32Array(length);
      block.set(name, cells);
      return cells;
    });
    for (let row = 0; row < length; row++) {
      const words = pcg4d(0, STREAM.sample, first + row, i);
      // A number below 300; a tenth of them is missing.
      four.forEach((cells, j) => cells[row] = words[j] % 10 === 0 ? NaN : words[j] / 2 ** 32 * 300);
    }
  }
  return block;
}

/**
 * Writes a table.
 *
 * @param path The file.
 * @param size How large it is.
 */
export async function makeTable(path: string, size: TableSize): Promise<void> {
  const columns: WrittenColumn[] = [
    ...ROLES.map((name) => ({ name, type: "integer" as const })),
    ...names(size.columns - ROLES.length).map((name) => ({ name, type: "number" as const })),
  ];
  function* blocks() {
    for (let first = 0; first < size.rows; first += BLOCK) yield blockOf(first, size);
  }
  await writeTable(path, columns, blocks());
}
