/**
 * Files that PyTorch wrote, and what Python says they hold: `tests/fixtures/torch/make.py`.
 *
 * @module
 */
import assert from "node:assert/strict";
import { InputError } from "../../src/input_error.ts";
import { isTorchTensor, type TorchValue } from "../../src/files/torch_content.ts";
import { readTorchFile } from "../../src/files/torch_file.ts";
import { zipPieces } from "../../src/files/zip_write.ts";

const FOLDER = new URL("../fixtures/torch/", import.meta.url);

/** PyTorch's versions: Debian 12's and the newest. */
export const VERSIONS = ["1.13", "2.13"];

/** The path of a fixture. */
export function fixture(version: string, name: string): URL {
  return new URL(`${version}/${name}.pt`, FOLDER);
}

/** What a version's files hold, as Python says. */
export async function goldenFiles(version: string): Promise<Record<string, unknown>> {
  return JSON.parse(await Deno.readTextFile(new URL(`${version}/golden.json`, FOLDER))).files;
}

/** A pickle that is to be refused. */
export interface Malicious {
  /** What it tries. */
  readonly name: string;
  /** The pickle. */
  readonly pickle: Uint8Array;
  /** Words of the refusal. */
  readonly refused: string;
}

/** Pickles that are to be refused. */
export async function maliciousPickles(): Promise<Malicious[]> {
  const all = JSON.parse(await Deno.readTextFile(new URL("malicious.json", FOLDER)));
  return all.map((one: { name: string; pickle: string; refused: string }) => ({
    ...one,
    pickle: Uint8Array.fromBase64(one.pickle),
  }));
}

/** A file of torch.save around a pickle, with one storage of 4 bytes. */
export function around(pickle: Uint8Array): Uint8Array {
  const utf8 = new TextEncoder();
  const pieces = zipPieces([
    ["x/data.pkl", [pickle]],
    ["x/data/0", [new Uint8Array(4)]],
    ["x/version", [utf8.encode("3\n")]],
  ], { compress: false });
  return new Uint8Array([...pieces].flatMap((piece) => [...piece]));
}

/** A value in the form of the golden file. */
export function asGolden(value: TorchValue): unknown {
  const number = (x: number) =>
    Number.isFinite(x) ? x : `${x}`.replace("Infinity", "inf").toLowerCase();
  if (isTorchTensor(value)) {
    return { tensor: [value.dtype, [...value.shape], Array.from(value.data, number)] };
  }
  if (value instanceof Uint8Array) return { bytes: [...value] };
  if (typeof value === "bigint") return `${value}`;
  if (typeof value === "number") return number(value);
  if (Array.isArray(value)) return value.map(asGolden);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, asGolden(own)]));
}

/** How a file is refused: its message, which is one line that names the file; null if it is read. */
export async function refusal(path: string): Promise<string | null> {
  try {
    await readTorchFile(path);
    return null;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    assert.ok(error.message.startsWith(path), error.message);
    assert.doesNotMatch(error.message, /\p{Cc}/u);
    return error.message;
  }
}
