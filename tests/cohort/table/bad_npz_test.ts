import { npyArray } from "../../../src/files/npy.ts";
import { npzOf } from "../../bad_input/good_input.ts";
import { type BadTable, refusesTables } from "./reading.ts";

const folder = new URL("../../fixtures/tables/", import.meta.url);
const STORED = Deno.readFileSync(new URL("stored.npz", folder));
const DEFLATED = Deno.readFileSync(new URL("deflated.npz", folder));
const wanted = { rewards: "number" } as const;

const npz = (own: Omit<BadTable, "file" | "says"> & { readonly says: string }): BadTable => ({
  wanted,
  ...own,
  says: `care.npz${own.says}`,
  file: "care.npz",
});

/** The same bytes, one of them changed. */
function changed(bytes: Uint8Array, at: number): Uint8Array {
  const result = bytes.slice();
  result[at] ^= 1;
  return result;
}

/** Where an entry's data are. */
function dataOf(bytes: Uint8Array, name: string): number {
  return new TextDecoder("latin1").decode(bytes).indexOf(name) + 600;
}

const rewards = npyArray(Float32Array.of(0, 1));

refusesTables("damaged npz", [
  npz({
    name: "cut",
    bad: STORED.slice(0, -1),
    says: ": is no whole zip archive: it has no end record",
    good: STORED,
  }),
  npz({
    name: "cut by half",
    bad: DEFLATED.slice(0, 900),
    says: ": is no whole zip archive: it has no end record",
    good: DEFLATED,
  }),
  npz({
    name: "a stored byte",
    bad: changed(STORED, dataOf(STORED, "rewards.npy")),
    says: ": rewards.npy: its bytes do not match their CRC-32: the file is damaged",
    good: STORED,
  }),
  npz({
    name: "a deflated byte",
    bad: changed(DEFLATED, new TextDecoder("latin1").decode(DEFLATED).indexOf("rewards.npy") + 60),
    says: ": rewards.npy: its bytes do not match their CRC-32: the file is damaged",
    good: DEFLATED,
  }),
  npz({
    name: "no arrays of rows",
    bad: npzOf(new Map([["states", npyArray(Int32Array.of(3), { shape: [] })]])),
    says: ": found no array of rows of numbers, expected some (or CSV of a workbook)",
    good: npzOf(new Map([["rewards", rewards]])),
  }),
  npz({
    name: "of another length",
    bad: npzOf(
      new Map([["rewards", rewards], ["a", npyArray(Int8Array.of(1))], [
        "b",
        npyArray(Int8Array.of(1)),
      ]]),
    ),
    says: ': found no column "rewards", expected one such as "#row"',
    good: npzOf(new Map([["rewards", rewards], ["a", rewards], ["b", npyArray(Int8Array.of(1))]])),
  }),
  npz({
    name: "infinite",
    bad: npzOf(new Map([["rewards", npyArray(Float64Array.of(1, Infinity))]])),
    says: ": row 2 (rewards): found Infinity, expected a finite number",
    good: npzOf(new Map([["rewards", npyArray(Float64Array.of(1, NaN))]])),
  }),
  npz({
    name: "columns of one name",
    bad: npzOf(
      new Map([
        ["x", npyArray(Float32Array.of(1, 2), { shape: [2, 1] })],
        ["x.0", npyArray(Float32Array.of(1, 2))],
      ]),
    ),
    says: ': x.0: found the column "x.0" again (it is column 1 too), expected each name once',
    good: npzOf(new Map([["rewards", rewards]])),
  }),
]);
