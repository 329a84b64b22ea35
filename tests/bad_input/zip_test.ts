import { testTable } from "./bad_input.ts";
import { CONFIG, datasetFile, joined, mdpFile, npyOf, POLICY, zipOf } from "./good_input.ts";

const good = zipOf({ "policy.npy": npyOf(POLICY) });
/** Where the directory's only entry begins. */
const DIRECTORY = good.length - 22 - (46 + "policy.npy".length);
const file = (bytes: Uint8Array) => ({ "table.npz": bytes });
const mended = { files: file(good) };

/** The good file with bytes replaced, from each of the places on. */
function withBytes(...changes: [at: number, ...bytes: number[]][]): Record<string, Uint8Array> {
  const spoiled = good.slice();
  for (const [at, ...bytes] of changes) spoiled.set(bytes, at);
  return file(spoiled);
}

/** The good file with one bit flipped. */
function flipped(at: number, bit: number): Record<string, Uint8Array> {
  return withBytes([at, good[at] ^ (1 << bit)]);
}

/** A zip of two entries, the second renamed as the first in both of its headers. */
function twice(): Uint8Array {
  const bytes = zipOf({ "policy.npy": npyOf(POLICY), "policz.npy": npyOf(POLICY) });
  const text = new TextDecoder("latin1").decode(bytes);
  for (const match of text.matchAll(/policz/g)) bytes[match.index + 5] = "y".charCodeAt(0);
  return bytes;
}

testTable({
  kind: "zip",
  command: "evaluate",
  args: "--policy table:@/table.npz --mdp @/mdp.npz",
  files: { "mdp.npz": mdpFile() },
  cases: [
    {
      name: "an empty file",
      files: file(new Uint8Array()),
      error: "@/table.npz: is no whole zip archive: it has no end record",
      mended,
    },
    {
      name: "a text",
      files: { "table.npz": "0.5,0.5\n0.5,0.5\n" },
      error: "@/table.npz: is no whole zip archive: it has no end record",
      mended,
      spawned: true,
    },
    {
      name: "a file cut short",
      files: file(good.subarray(0, 150)),
      error: "@/table.npz: is no whole zip archive: it has no end record",
      mended,
    },
    {
      name: "a file cut at its start",
      files: file(good.subarray(40)),
      error: "@/table.npz: damaged zip: the directory of entries is broken",
      mended,
    },
    {
      name: "a flipped bit in the data",
      files: flipped(200, 3),
      error: "@/table.npz: policy.npy: its bytes do not match their CRC-32: the file is damaged",
      mended,
    },
    {
      name: "a flipped bit in the checksum",
      files: flipped(DIRECTORY + 16, 0),
      error: "@/table.npz: policy.npy: damaged zip: the entry's two headers disagree",
      mended,
    },
    {
      name: "a flipped bit in a name",
      files: flipped(32, 1),
      error: "@/table.npz: policy.npy: damaged zip: the entry's two headers disagree",
      mended,
    },
    {
      name: "an encrypted entry",
      files: withBytes([6, 1], [DIRECTORY + 8, 1]),
      error: "@/table.npz: policy.npy: is encrypted, which cannot be read",
      mended,
    },
    {
      name: "an entry packed with bzip2",
      files: withBytes([8, 12], [DIRECTORY + 10, 12]),
      error: "@/table.npz: policy.npy: zip method 12, expected 0 (stored) or 8 (deflated)",
      mended,
    },
    {
      name: "compressed data that are none",
      files: withBytes([8, 8], [DIRECTORY + 10, 8]),
      error: "@/table.npz: policy.npy: 6 bytes, expected 208: damaged zip",
      mended,
    },
    {
      name: "an entry twice",
      files: file(twice()),
      error: "@/table.npz: policy.npy: occurs twice in the zip",
      mended,
    },
    {
      name: "bytes after the end",
      files: file(joined([good, new Uint8Array(7)])),
      error: "@/table.npz: is no whole zip archive: it has no end record",
      mended,
    },
    {
      name: "a dataset with a flipped bit",
      command: "train",
      args: "@/config.yaml --dataset @/data.npz --out @/run",
      files: {
        "config.yaml": CONFIG,
        "data.npz": datasetFile().map((byte, i) => i === 170 ? byte ^ 1 : byte),
      },
      error: "@/data.npz: state.npy: its bytes do not match their CRC-32: the file is damaged",
      mended: { files: { "data.npz": datasetFile() } },
    },
  ],
});
