import assert from "node:assert/strict";
import { checkWritable, makeFolder, writeFileAtomic } from "../../src/files/atomic_write.ts";
import { InputError } from "../../src/input_error.ts";

async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await work(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

const namesIn = (folder: string) => [...Deno.readDirSync(folder)].map((entry) => entry.name);

Deno.test("writeFileAtomic writes bytes or pieces, over an old file too", async () => {
  await withFolder(async (folder) => {
    const path = `${folder}/a`;
    await writeFileAtomic(path, Uint8Array.of(1, 2, 3));
    assert.deepEqual([...await Deno.readFile(path)], [1, 2, 3]);
    await writeFileAtomic(path, [Uint8Array.of(4), new Uint8Array(0), Uint8Array.of(5)]);
    assert.deepEqual([...await Deno.readFile(path)], [4, 5]);
    assert.deepEqual(namesIn(folder), ["a"]);
  });
});

Deno.test("writeFileAtomic that fails half-way keeps the old file and leaves nothing else", async () => {
  await withFolder(async (folder) => {
    const path = `${folder}/a`;
    await writeFileAtomic(path, Uint8Array.of(1));
    const failing = function* () {
      yield Uint8Array.of(9, 9);
      throw new RangeError("no more");
    };
    await assert.rejects(writeFileAtomic(path, failing()), RangeError);
    const controller = new AbortController();
    const interrupted = function* () {
      yield Uint8Array.of(9, 9);
      controller.abort();
      yield Uint8Array.of(9, 9);
    };
    const { signal } = controller;
    await assert.rejects(writeFileAtomic(path, interrupted(), { signal }), { name: "AbortError" });
    assert.deepEqual([...await Deno.readFile(path)], [1]);
    assert.deepEqual(namesIn(folder), ["a"]);
  });
});

Deno.test("a reader sees the old file until the new one is whole", async () => {
  await withFolder(async (folder) => {
    const path = `${folder}/a`;
    await writeFileAtomic(path, Uint8Array.of(1));
    const seen: number[][] = [];
    const watched = function* () {
      yield Uint8Array.of(2);
      seen.push([...Deno.readFileSync(path)]);
      yield Uint8Array.of(3);
    };
    await writeFileAtomic(path, watched());
    assert.deepEqual(seen, [[1]]);
    assert.deepEqual([...await Deno.readFile(path)], [2, 3]);
  });
});

Deno.test("places that cannot be written are refused in a line, before any work too", async () => {
  await withFolder(async (folder) => {
    const cases: [string, RegExp][] = [
      [`${folder}/absent/a`, /cannot be written: its folder does not exist/],
      [folder, /cannot be written: /],
      ["/proc/absent", /cannot be written: /],
    ];
    for (const [path, pattern] of cases) {
      for (const write of [checkWritable, (at: string) => writeFileAtomic(at, new Uint8Array(1))]) {
        await assert.rejects(write(path), (error: Error) => {
          assert.ok(error instanceof InputError, `${error}`);
          assert.ok(error.message.startsWith(`${path}: `), error.message);
          assert.match(error.message, pattern);
          return true;
        });
      }
    }
    await checkWritable(`${folder}/new`);
    assert.deepEqual(namesIn(folder), []);
  });
});

Deno.test("makeFolder makes folders on the way, keeps one that is there, and is refused in a line", async () => {
  await withFolder(async (folder) => {
    await makeFolder(`${folder}/a/b`);
    await Deno.writeTextFile(`${folder}/a/b/file`, "");
    await makeFolder(`${folder}/a/b`);
    assert.deepEqual(namesIn(`${folder}/a/b`), ["file"]);
    const cases: [string, string][] = [
      [`${folder}/a/b/file`, "is a file, expected a folder"],
      [`${folder}/a/b/file/c`, "a file is where its folder should be"],
    ];
    for (const [path, reason] of cases) {
      const message = `${path}: cannot be made: ${reason}`;
      await assert.rejects(makeFolder(path), (error: Error) => {
        assert.ok(error instanceof InputError, `${error}`);
        assert.equal(error.message, message);
        return true;
      });
    }
  });
});
