import assert from "node:assert/strict";
import { join } from "node:path";
import { npyArray } from "../../src/files/npy.ts";
import { npzPieces, readNpz, writeNpz } from "../../src/files/npz.ts";
import { withZip } from "../../src/files/zip_read.ts";
import { type ZipContent, zipPieces } from "../../src/files/zip_write.ts";
import { withFolder } from "../with_folder.ts";

/** Writes an archive, piece by piece. */
async function writeZip(
  path: string,
  entries: readonly (readonly [string, ZipContent])[],
  options: { compress: boolean; wideFrom?: number },
): Promise<void> {
  using file = await Deno.open(path, { write: true, create: true, truncate: true });
  for (const piece of zipPieces(entries, options)) {
    for (let done = 0; done < piece.length;) done += file.writeSync(piece.subarray(done));
  }
}

/** The contents of an archive by name. */
const contents = (path: string) =>
  withZip(path, (entries) => entries.map(({ name, open }) => [name, [...open().read()]]));

const BYTES = Uint8Array.from({ length: 1000 }, (_, i) => i * 7 % 251);

/** Bytes at hand, and the same streamed. */
const entries = (): [string, ZipContent][] => [
  ["whole", [BYTES.subarray(0, 10), BYTES.subarray(10)]],
  ["streamed", { size: 1000, pieces: [BYTES.subarray(0, 999), BYTES.subarray(999)] }],
  ["empty", { size: 0, pieces: [] }],
  ["last", [BYTES]],
];

const expected = ["whole", "streamed", "empty", "last"]
  .map((name) => [name, name === "empty" ? [] : [...BYTES]]);

Deno.test("contents at hand and streamed ones come back, with sizes of 32 and of 64 bits", () =>
  withFolder(async (folder) => {
    for (const compress of [false, true]) {
      // From 1: every size and offset but 0 is wide; from 500: some are; from 2,500: offsets alone.
      for (const wideFrom of [undefined, 1, 500, 2500]) {
        const path = join(folder, `${compress}-${wideFrom}.zip`);
        await writeZip(path, entries(), { compress, wideFrom });
        assert.deepEqual(await contents(path), expected, path);
      }
    }
  }));

Deno.test("an archive of more entries than 16 bits count comes back", () =>
  withFolder(async (folder) => {
    const path = join(folder, "many.zip");
    const names = Array.from({ length: 65_600 }, (_, i) => String(i));
    await writeZip(path, names.map((name) => [name, [new Uint8Array()]]), { compress: false });
    assert.deepEqual(await withZip(path, (all) => all.map(({ name }) => name)), names);
  }));

Deno.test("what lies beyond 4 GiB is written in 64 bits, and found again", () =>
  withFolder(async (folder) => {
    // A hole of 4 GiB on the disk: pieces of zeros are skipped, not written.
    const path = join(folder, "large.zip");
    const zeros = new Uint8Array(2 ** 26);
    const size = 2 ** 32 + 2 ** 26;
    const pieces = function* () {
      for (let at = 0; at < size; at += zeros.length) yield zeros;
    };
    const large: [string, ZipContent][] = [
      ["large", { size, pieces: pieces() }],
      ["behind", [BYTES]],
    ];
    using file = await Deno.open(path, { write: true, create: true });
    for (const piece of zipPieces(large, { compress: false })) {
      if (piece.length === zeros.length) file.seekSync(piece.length, Deno.SeekMode.Current);
      else file.writeSync(piece);
    }
    const found = await withZip(path, (all) =>
      all.map(({ name, open }) => {
        const { size: length, head } = open();
        return [name, length, name === "behind" ? [...open().read()] : [...head(3)]];
      }));
    assert.deepEqual(found, [["large", size, [0, 0, 0]], ["behind", 1000, [...BYTES]]]);
  }));

Deno.test("a streamed content of another length than it says is refused", () => {
  const wrong = [["a", { size: 3, pieces: [BYTES] }]] as const;
  assert.throws(() => Array.from(zipPieces(wrong, { compress: false })), {
    message: "Cannot write a zip: a has 1000 bytes, expected 3",
  });
});

Deno.test("streamed arrays are read as those at hand are", () =>
  withFolder(async (folder) => {
    const path = join(folder, "a.npz");
    const values = Float32Array.from({ length: 12 }, (_, i) => i / 3);
    const streamed = {
      shape: [4, 3],
      pieces: () => [values.subarray(0, 3), values.subarray(3)],
    };
    await writeNpz(path, [["x", streamed], ["n", npyArray(Uint8Array.of(1, 2))]]);
    const arrays = await readNpz(path);
    assert.deepEqual(arrays.get("x"), { dtype: "float32", shape: [4, 3], data: values });
    assert.deepEqual([...arrays.get("n")!.data], [1, 2]);
    const again = () => Array.from(npzPieces([["x", streamed]]), (piece) => [...piece]).flat();
    assert.deepEqual(again(), again());
  }));
