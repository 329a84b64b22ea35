import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { type NpyArray, npyArray, type NpyData } from "../../src/files/npy.ts";
import { readNpz, writeNpz } from "../../src/files/npz.ts";
import { InputError } from "../../src/input_error.ts";
import { below, pcg4d, STREAM } from "../../src/random/pcg4d.ts";

const FIXTURES = fileURLToPath(new URL("fixtures/", import.meta.url));

async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await work(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

function refuses(path: string, pattern: RegExp): Promise<void> {
  return assert.rejects(readNpz(path), (error: Error) => {
    assert.ok(error instanceof InputError, `${error}`);
    assert.ok(error.message.startsWith(`${path}: `), error.message);
    assert.match(error.message, pattern);
    return true;
  });
}

/** What make_fixtures.py puts into `types_*.npz`. */
const EXPECTED: Record<string, NpyArray> = {
  bool: npyArray(Uint8Array.of(1, 0, 1), { dtype: "bool" }),
  int8: npyArray(Int8Array.of(-128, 127)),
  uint8: npyArray(Uint8Array.of(0, 255)),
  int16: npyArray(Int16Array.of(-32768, 32767)),
  uint16: npyArray(Uint16Array.of(0, 65535)),
  int32: npyArray(Int32Array.of(-(2 ** 31), 2 ** 31 - 1)),
  uint32: npyArray(Uint32Array.of(0, 2 ** 32 - 1)),
  int64: npyArray(Float64Array.of(-(2 ** 53) + 1, 2 ** 53 - 1, 0, -1, 1, -(2 ** 32)), {
    shape: [2, 3],
    dtype: "int64",
  }),
  uint64: npyArray(Float64Array.of(0, 2 ** 53 - 1), { dtype: "uint64" }),
  float32: npyArray(Float32Array.of(1.5, -Infinity, NaN)),
  float64: npyArray(Float64Array.of(3.25), { shape: [] }),
  big_int16: npyArray(Int16Array.of(1, -2)),
  big_int64: npyArray(Float64Array.of(-5, 2 ** 40), { dtype: "int64" }),
  big_float32: npyArray(Float32Array.of(0.5, -1.25)),
  fortran: npyArray(Int32Array.from({ length: 24 }, (_, i) => i), { shape: [2, 3, 4] }),
  big_fortran: npyArray(Float64Array.of(0, 1, 2, 3, 4, 5), { shape: [2, 3] }),
  empty: npyArray(new Float32Array(0), { shape: [0, 3] }),
};

for (const packing of ["stored", "deflated"]) {
  Deno.test(`readNpz reads every type that NumPy wrote, ${packing}`, async () => {
    const arrays = await readNpz(`${FIXTURES}types_${packing}.npz`);
    assert.deepEqual(Object.fromEntries(arrays), EXPECTED);
  });

  // NumPy itself reads these two files: make_fixtures.py --check.
  Deno.test(`writeNpz writes the bytes that NumPy was seen to read, ${packing}`, async () => {
    await withFolder(async (folder) => {
      const path = `${folder}/written.npz`;
      await writeNpz(path, Object.entries(EXPECTED), { compress: packing === "deflated" });
      const known = `${FIXTURES}written_here_${packing}.npz`;
      assert.deepEqual(Object.fromEntries(await readNpz(known)), EXPECTED);
      assert.deepEqual(await Deno.readFile(path), await Deno.readFile(known));
    });
  });
}

Deno.test("readNpz reads zip64 archives, sizes after the data and all header versions", async () => {
  const range = Float64Array.from({ length: 50 }, (_, i) => i);
  assert.deepEqual(Object.fromEntries(await readNpz(`${FIXTURES}zip64.npz`)), {
    a: npyArray(range, { dtype: "int64" }),
    b: npyArray(Float64Array.of(0, 1, 2)),
  });
  assert.deepEqual(Object.fromEntries(await readNpz(`${FIXTURES}sizes_after_data.npz`)), {
    a: npyArray(range.slice(0, 5), { dtype: "int64" }),
    b: npyArray(Float64Array.of(0, 1, 2)),
  });
  const versions = await readNpz(`${FIXTURES}versions.npz`);
  const four = npyArray(Int16Array.of(0, 1, 2, 3));
  assert.deepEqual(Object.fromEntries(versions), { v1: four, v2: four, v3: four });
});

Deno.test("readNpz reads only what is asked for, whatever else there is", async () => {
  const arrays = await readNpz(`${FIXTURES}types_stored.npz`, { only: ["int8", "absent"] });
  assert.deepEqual(Object.fromEntries(arrays), { int8: EXPECTED.int8 });
  assert.equal((await readNpz(`${FIXTURES}refused_object.npz`, { only: ["y"] })).size, 0);
});

Deno.test("readNpz refuses what it cannot represent, naming file and array", async () => {
  const refused: [string, RegExp][] = [
    ["float16", /: x: type '<f2', expected bool, int8 to int64/],
    ["complex", /: x: type '<c16', expected/],
    ["object", /: x: type '\|O', expected/],
    ["text", /: x: type '<U1', expected/],
    ["structured", /: x: type \[.*\], expected/],
    ["beyond", /: x\[1\]: int64 9007199254740993, expected at most 2\^53 - 1/],
    ["bzip2", /: x\.npy: zip method 12, expected 0 \(stored\) or 8 \(deflated\)/],
  ];
  for (const [name, pattern] of refused) await refuses(`${FIXTURES}refused_${name}.npz`, pattern);
});

Deno.test("readNpz refuses absent, foreign and cut files", async () => {
  await withFolder(async (folder) => {
    const path = `${folder}/x.npz`;
    await refuses(path, /there is no such file/);
    await refuses(folder, /is a folder/);
    await Deno.writeTextFile(path, "state,action\n1,2\n");
    await refuses(path, /is no whole zip archive/);
    await Deno.writeFile(path, new Uint8Array(0));
    await refuses(path, /is no whole zip archive/);
    const whole = await Deno.readFile(`${FIXTURES}types_deflated.npz`);
    for (let length = 1; length < whole.length; length += 37) {
      await Deno.writeFile(path, whole.subarray(0, length));
      await refuses(path, /zip/);
    }
  });
});

/** A random single-bit flip of a file. */
function flipped(bytes: Uint8Array, flip: number): Uint8Array {
  const bit = below(pcg4d(7, STREAM.split, flip, 0), bytes.length * 8);
  const damaged = bytes.slice();
  damaged[bit >> 3] ^= 1 << (bit & 7);
  return damaged;
}

Deno.test("of 1,000 random single-bit flips of each archive none reads as other data", async () => {
  const names = ["types_stored", "types_deflated", "zip64", "sizes_after_data"];
  await withFolder(async (folder) => {
    for (const name of names) {
      const bytes = await Deno.readFile(`${FIXTURES}${name}.npz`);
      const expected = Object.fromEntries(await readNpz(`${FIXTURES}${name}.npz`));
      const path = `${folder}/${name}.npz`;
      let refused = 0;
      for (let flip = 0; flip < 1000; flip++) {
        await Deno.writeFile(path, flipped(bytes, flip));
        try {
          assert.deepEqual(Object.fromEntries(await readNpz(path)), expected, `flip ${flip}`);
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          refused++;
        }
      }
      // Dates, permissions and padding may change unseen; most bits may not.
      assert.ok(refused > 500, `${name}: only ${refused} flips were refused`);
    }
  });
});

const anyData = fc.oneof(
  fc.int8Array(),
  fc.uint8Array(),
  fc.int16Array(),
  fc.uint16Array(),
  fc.int32Array(),
  fc.uint32Array(),
  fc.float32Array(),
  fc.float64Array(),
) as fc.Arbitrary<NpyData>;

Deno.test("any arrays written are read back, and written again to the same bytes", async () => {
  await withFolder(async (folder) => {
    const arrays = fc.dictionary(fc.stringMatching(/^\w{1,8}$/), anyData, { maxKeys: 5 });
    await fc.assert(
      fc.asyncProperty(arrays, fc.boolean(), async (data, compress) => {
        const wanted = new Map(Object.entries(data).map(([k, v]) => [k, npyArray(v)]));
        await writeNpz(`${folder}/a.npz`, wanted, { compress });
        const read = await readNpz(`${folder}/a.npz`);
        assert.deepEqual(read, wanted);
        await writeNpz(`${folder}/b.npz`, read, { compress });
        assert.deepEqual(
          await Deno.readFile(`${folder}/b.npz`),
          await Deno.readFile(`${folder}/a.npz`),
        );
      }),
      { numRuns: 50, seed: 1 },
    );
  });
});

Deno.test("large arrays, deflated in several blocks, are read back whole", async () => {
  await withFolder(async (folder) => {
    const large = npyArray(
      Uint32Array.from({ length: 2_500_000 }, (_, i) => Math.imul(i >> 3, 2654435761)),
      { shape: [1250, 2000] },
    );
    await writeNpz(`${folder}/a.npz`, [["large", large]]);
    assert.ok((await Deno.stat(`${folder}/a.npz`)).size < 5_000_000);
    const { shape, data } = (await readNpz(`${folder}/a.npz`)).get("large")!;
    assert.deepEqual(shape, [1250, 2000]);
    assert.equal(data.findIndex((value, i) => value !== large.data[i]), -1);
  });
});

Deno.test("writeNpz refuses two arrays of one name and leaves no file", async () => {
  await withFolder(async (folder) => {
    const array = npyArray(Uint8Array.of(1));
    await assert.rejects(writeNpz(`${folder}/a.npz`, [["x", array], ["x", array]]), RangeError);
    assert.deepEqual([...Deno.readDirSync(folder)], []);
  });
});
