/**
 * Tables of patients and their mappings, for the fuzzer.
 *
 * @module
 */
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readMapping } from "../../src/cohort/mapping/read_mapping.ts";
import { resolveInput } from "../../src/cohort/mapping/resolve_input.ts";
import { openTable } from "../../src/cohort/table/open_table.ts";
import type { CellKind } from "../../src/cohort/table/table.ts";
import { InputError } from "../../src/input_error.ts";
import { FOREIGN_ARRAYS, npzOf } from "../bad_input/good_input.ts";
import { CARE, MAPPING } from "../cohort/mapping/mappings.ts";
import type { Dice } from "./dice.ts";
import { type FileKind, textKind } from "./file_kind.ts";
import { oddLines, oddToken } from "./odd_values.ts";
import { oddArchive, oddJsonText } from "./structure_mutations.ts";

const fixture = (name: string) =>
  Deno.readFileSync(new URL(`../fixtures/tables/${name}`, import.meta.url));

const TEXT = 'stay,time,map,note\n1,2150-01-01 00:00:00,65.5,"a, ""b"""\n' +
  "1,2150-01-01 04:00:00,,x\n2.0,2150-01-01 04:00:00,1e2,NA\n2,2150-01-01 08:00:00,-.5,é\n";

/** A table of numbers alone. */
const NUMBERS = CARE.replaceAll("train", "1");

const REPLAY = "stay_id,step_index,action,reward,done,s_a,s_b,ns_a,ns_b\n1,0,3,1,1,0,1,1,0\n";

/** Reads every column of a table in every way; throws the first refusal, once all were tried. */
async function readTable(path: string): Promise<void> {
  const table = await openTable(path);
  let refusal: InputError | null = null;
  const ways: readonly CellKind[] = ["name", "number", "time"];
  for (const column of table.columns.slice(0, 30)) {
    for (const way of ways) {
      try {
        for await (const block of table.read(new Map([[column, way]]))) {
          if (block.first > 1e6) break; // Long, but not endless.
        }
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        refusal ??= error;
      }
    }
  }
  if (refusal !== null) throw refusal;
}

const oddText = (text: string, dice: Dice) =>
  dice.oneIn(2) ? oddToken(text, dice) : oddLines(text, dice);

const BYTES = [0, 1, 2, 3, 0x10, 0x15, 0x19, 0x2c, 0x7f, 0x80, 0xf0, 0xff];

/** Bytes of the footer, or of the pages, set to others that lengths and types are made of. */
function oddParquet(bytes: Uint8Array, dice: Dice): Uint8Array {
  const result = bytes.slice();
  const footer = new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 8, true) + 8;
  const begin = dice.oneIn(2) ? bytes.length - footer : 4;
  const end = begin === 4 ? bytes.length - footer : bytes.length - 8;
  for (let i = dice.below(3); i >= 0; i--) {
    result[begin + dice.below(end - begin)] = dice.oneIn(2) ? dice.pick(BYTES) : dice.below(256);
  }
  return result;
}

const parquet = (name: string): FileKind => {
  const good = fixture(`${name}.parquet`);
  return {
    name: `table (Parquet, ${name})`,
    path: `${name}.parquet`,
    good,
    change: (dice) => oddParquet(good, dice),
    // Some columns of the good file are refused as some kinds, such as texts as numbers.
    read: (_, path) =>
      readTable(path).catch((error) => {
        if (
          error.what !== undefined && /found a column of|expected hours as/.test(error.what)
        ) return;
        throw error;
      }),
  };
};

/** The kinds. */
export const TABLE_KINDS: readonly FileKind[] = [
  textKind({
    name: "table (CSV)",
    path: "care.csv",
    text: NUMBERS,
    read: (_, path) => readTable(path),
  }),
  textKind({
    name: "table of names and dates (CSV)",
    path: "notes.csv",
    text: TEXT,
    read: async (_, path) => {
      const table = await openTable(path);
      const kinds: readonly CellKind[] = ["name", "time", "number", "name"];
      const wanted = new Map(table.columns.slice(0, 4).map((name, i) => [name, kinds[i]]));
      await Array.fromAsync(table.read(wanted));
    },
  }),
  {
    name: "table (CSV.gz)",
    path: "care.csv.gz",
    good: gzipSync(NUMBERS),
    change: (dice) => gzipSync(oddText(NUMBERS, dice)),
    read: (_, path) => readTable(path),
  },
  ...["codec_snappy", "codec_zstd", "plain", "pages", "delta", "pandas"].map(parquet),
  {
    name: "table (npz)",
    path: "care.npz",
    good: npzOf(FOREIGN_ARRAYS),
    change: (dice) => oddArchive(FOREIGN_ARRAYS, dice),
    read: (_, path) => readTable(path),
  },
  textKind({
    name: "table to be recognised (CSV)",
    path: "flat.csv",
    text: CARE,
    read: (_, path) => resolveInput(path),
  }),
  {
    name: "table to be recognised (npz)",
    path: "own.npz",
    good: npzOf(FOREIGN_ARRAYS),
    change: (dice) => oddArchive(FOREIGN_ARRAYS, dice),
    read: (_, path) => resolveInput(path),
  },
  textKind({
    name: "beside a replay table (JSON)",
    path: "_meta.json",
    text: JSON.stringify({ feature_columns: ["s_a", "s_b"], n_actions: 9 }),
    beside: { "replay.csv": REPLAY },
    read: (folder) => resolveInput(join(folder, "replay.csv")),
  }, oddJsonText),
  textKind({
    name: "mapping (YAML)",
    path: "care.yaml",
    text: MAPPING,
    beside: { "care.csv": CARE },
    read: (_, path) => readMapping(path),
  }),
];
