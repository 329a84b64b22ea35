import assert from "node:assert/strict";
import { join } from "node:path";
import { mock } from "node:test";
import { namedPolicy } from "../../src/commands/policy_argument.ts";
import { loadDataset } from "../../src/dataset/dataset_file.ts";
import { inflatedBytes } from "../../src/files/inflate.ts";
import { readNpz } from "../../src/files/npz.ts";
import { InputError } from "../../src/input_error.ts";
import { convertMdp } from "../../src/mdp/convert_mdp.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { ADMISSIBLE, SPEC } from "../bad_input/good_input.ts";
import { tinyMdp } from "../mdp/tiny_mdp.ts";
import { withFolder } from "../with_folder.ts";
import { archiveOf, overlapping, zeros } from "./zip_bombs.ts";

/** Bytes that reading may ask for, beside some times the file's: half a MiB to find an array's header. */
const ALLOWED = 5_000_000;

/** Zeros in a bomb's array. */
const SIZE = 40_000_000;

/** How each kind of file is read. */
const READERS = {
  mdp: (path: string) => loadMdp(path),
  dataset: (path: string) => loadDataset(path),
  policy: (path: string) =>
    namedPolicy(`table:${path}`, { mdp: tinyMdp(SPEC), path: (one) => one }),
  async dynamics(path: string) {
    const admissible = `${path}.txt`;
    await Deno.writeTextFile(admissible, ADMISSIBLE);
    return await convertMdp({ dynamics: path, admissible, out: `${path}.out` });
  },
  arrays: (path: string) => readNpz(path),
} as const;

/** Reads a file; returns why it was refused, and checks what that took. */
async function refusal(reader: keyof typeof READERS, bytes: Uint8Array): Promise<string> {
  let message = "";
  await withFolder(async (folder) => {
    const path = join(folder, "bomb.npz");
    await Deno.writeFile(path, bytes);
    const before = inflatedBytes();
    const error = await READERS[reader](path).then(() => null, (error) => error);
    const asked = inflatedBytes() - before;
    assert.ok(error instanceof InputError, `${error}`);
    assert.ok(asked <= ALLOWED + 2 * bytes.length, `${asked} bytes for a file of ${bytes.length}`);
    message = error.message.replace(path, "bomb.npz");
  });
  return message;
}

const TRANSITIONS = [
  "state",
  "action",
  "reward",
  "next_state",
  "terminated",
  "truncated",
  "episode",
  "step",
];

Deno.test("entries whose bytes overlap are refused before any is unpacked", async () => {
  const bomb = overlapping(30, 1_000_000);
  for (const reader of Object.keys(READERS) as (keyof typeof READERS)[]) {
    assert.equal(
      await refusal(reader, bomb),
      "bomb.npz: e0.npy: damaged zip: its data overlap what follows",
    );
  }
});

Deno.test("an array of no MDP's file is refused by its name", async () => {
  const names = ["row", "row_start", "next_state", "probability", "reward", "death_reward"];
  const more = ["initial", "clinician_policy", "admissible", "sofa", "features", "provenance"];
  const parts = [...names, ...more, "sha256"].map((name) => zeros(name, 1));
  assert.equal(
    await refusal("mdp", archiveOf([...parts, zeros("extra", SIZE)])),
    "bomb.npz: extra: unknown array, expected those of an MDP file alone",
  );
});

Deno.test("an array too large for its place is refused by its header", async () => {
  const large = zeros("policy", SIZE);
  assert.equal(
    await refusal("policy", archiveOf([large])),
    `bomb.npz: policy: shape (${SIZE},), expected (5, 2), or (5,) actions`,
  );
  const mdp = ["row_start", "next_state", "probability", "reward", "death_reward", "initial"];
  const more = ["clinician_policy", "admissible", "sofa", "features", "provenance"];
  const small = [...mdp, ...more].map((name) => zeros(name, 1));
  assert.equal(
    await refusal("mdp", archiveOf([...small, zeros("row", 1), zeros("sha256", SIZE)])),
    `bomb.npz: sha256: uint8 (${SIZE},), expected uint8 (32,)`,
  );
  const rows = TRANSITIONS.map((name) => zeros(name, 1));
  assert.equal(
    await refusal("dataset", archiveOf([...rows, zeros("weight", SIZE)])),
    `bomb.npz: weight: shape (${SIZE},), expected (1,)`,
  );
  assert.equal(
    await refusal("dataset", archiveOf([...rows.slice(1), zeros("state", SIZE)])),
    `bomb.npz: state: shape (${SIZE},), expected (1,)`,
  );
  assert.match(
    await refusal("dynamics", archiveOf([zeros("tx_mat", SIZE)])),
    /^bomb.npz: tx_mat: shape \(40000000,\), expected \(any, any, any\)/,
  );
});

Deno.test("an entry larger than its array's header says is refused by the header", async () => {
  const { entry, data } = zeros("policy", SIZE, "(5, 2)");
  assert.equal(
    await refusal("policy", archiveOf([{ entry, data }])),
    `bomb.npz: policy: ${SIZE} bytes of data, expected 10 for uint8 (5, 2)`,
  );
});

Deno.test("arrays that a dataset need not have are never unpacked", async () => {
  await withFolder(async (folder) => {
    const path = join(folder, "data.npz");
    const rows = TRANSITIONS.map((name) => zeros(name, 1));
    await Deno.writeFile(path, archiveOf([...rows, zeros("image", SIZE)]));
    const before = inflatedBytes();
    const error = await loadDataset(path).then(() => null, (error) => error);
    assert.match(String(error), /data\.npz/); // One row that ends nothing: said after it was read.
    assert.ok(inflatedBytes() - before < ALLOWED);
  });
});

Deno.test("arrays that all agree are refused when together they dwarf their file", async () => {
  // What the archive claims suffices: nothing of this size is made here.
  const parts = TRANSITIONS.map((name) => {
    const { entry, data } = zeros(name, SIZE);
    return { entry: { ...entry, name: `${name}.npy` }, data };
  });
  const bomb = archiveOf(parts);
  const total = 8 * parts[0].entry.size;
  const limit = 2 ** 28 + 32 * bomb.length;
  assert.ok(total > limit);
  assert.equal(
    await refusal("dataset", bomb),
    `bomb.npz: its ${bomb.length} bytes unpack to ${total}, expected at most ${limit}: ` +
      "save it uncompressed",
  );
});

Deno.test("a head is looked for in so many packed bytes alone", async () => {
  // A megabyte of stored blocks that hold nothing, then a header that is never come to.
  const nothing = Uint8Array.of(0, 0, 0, 0xff, 0xff);
  const data = new Uint8Array(1_000_000);
  for (let at = 0; at + 5 <= data.length; at += 5) data.set(nothing, at);
  const entry = { name: "policy.npy", crc: 0, packed: data.length, size: 100_000_000 };
  const reads = mock.method(Deno.FsFile.prototype, "readSync");
  assert.equal(
    await refusal("policy", archiveOf([{ entry, data }])),
    "bomb.npz: policy: is no npy array: it does not begin with \\x93NUMPY",
  );
  assert.ok(reads.mock.callCount() < 30, `${reads.mock.callCount()} reads`);
  reads.mock.restore();
});
