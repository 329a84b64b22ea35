import assert from "node:assert/strict";
import {
  appendDurably,
  checkWritable,
  makeFolder,
  removePath,
  renamePath,
  takeLock,
  writeFileAtomic,
} from "../../src/files/atomic_write.ts";
import { InputError } from "../../src/input_error.ts";
import { withRoom } from "./full_disk.ts";

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

/** A name as a killed process leaves it. */
const STALE = "a.0123456789abcdef.tmp";

Deno.test("what a killed process left is removed by the next write, and what others write is not", async () => {
  await withFolder(async (folder) => {
    const others = ["a.tmp", "a.1-1.tmp", "b.0123456789abcdef.tmp", "xa.0123456789abcdef.tmp"];
    for (const name of [STALE, ...others]) await Deno.writeTextFile(`${folder}/${name}`, "part");
    const alive = `${folder}/a.ffffffffffffffff.tmp`;
    using file = await Deno.open(alive, { write: true, createNew: true });
    await file.lock(true);
    await writeFileAtomic(`${folder}/a`, "whole");
    assert.deepEqual(namesIn(folder).sort(), ["a", ...others, "a.ffffffffffffffff.tmp"].sort());
    await file.unlock();
    await checkWritable(`${folder}/a`);
    assert.deepEqual(namesIn(folder).sort(), ["a", ...others].sort());
  });
});

Deno.test("two writes of one file at a time end in one of the two, whole", async () => {
  await withFolder(async (folder) => {
    const path = `${folder}/a`;
    const inPieces = function* (byte: number) {
      for (let i = 0; i < 50; i++) yield new Uint8Array(1000).fill(byte);
    };
    const bytes = Array.from({ length: 8 }, (_, i) => i + 1);
    await Promise.all(bytes.map((byte) => writeFileAtomic(path, inPieces(byte))));
    const written = await Deno.readFile(path);
    assert.equal(written.length, 50_000);
    assert.ok(bytes.includes(written[0]) && written.every((byte) => byte === written[0]));
    assert.deepEqual(namesIn(folder), ["a"]);
  });
});

Deno.test("a lock is held once, outlives a removed file and is free again after it", async () => {
  await withFolder(async (folder) => {
    const path = `${folder}/lock`;
    const lock = await takeLock(path);
    assert.ok(lock);
    assert.equal(await takeLock(path), null);
    await removePath(path);
    const other = await takeLock(path);
    assert.ok(other, "another file has that name now");
    lock[Symbol.dispose]();
    assert.equal(await takeLock(path), null);
    other[Symbol.dispose]();
    using again = await takeLock(path);
    assert.ok(again);
  });
});

Deno.test("appending adds to a file and is refused in a line, as are renaming and removing", async () => {
  await withFolder(async (folder) => {
    const path = `${folder}/log`;
    await appendDurably(path, "one\n");
    await appendDurably(path, new TextEncoder().encode("two\n"));
    assert.equal(await Deno.readTextFile(path), "one\ntwo\n");
    await removePath(`${folder}/absent`);
    await Deno.mkdir(`${folder}/full/of`, { recursive: true });
    const refused: [() => Promise<void>, RegExp][] = [
      [
        () => appendDurably(`${folder}/absent/log`, "x"),
        /log: cannot be written: its folder does not/,
      ],
      [() => renamePath(`${folder}/absent`, path), /log: cannot be written: /],
      [() => removePath(`${folder}/full`), /full: cannot be removed: /],
    ];
    for (const [step, pattern] of refused) {
      await assert.rejects(
        step,
        (error) => error instanceof InputError && pattern.test(`${error}`),
      );
    }
    await removePath(`${folder}/full`, { recursive: true });
    assert.deepEqual(namesIn(folder), ["log"]);
  });
});

Deno.test("a full disk is a line that names the file, and leaves the old one, whole", async () => {
  await withFolder(async (folder) => {
    const path = `${folder}/a`;
    await Deno.writeTextFile(path, "old\n");
    const full = (error: unknown) => {
      assert.ok(error instanceof InputError);
      assert.equal(error.message, `${path}: cannot be written: the disk is full`);
      return true;
    };
    await withRoom(3, async () => {
      await assert.rejects(writeFileAtomic(path, "new text"), full);
      await assert.rejects(appendDurably(path, "new text"), full);
    });
    await withRoom(3, async () => await assert.rejects(appendDurably(path, "new text"), full));
    assert.equal(await Deno.readTextFile(path), "old\n");
    assert.deepEqual(namesIn(folder), ["a"]);
  });
});

Deno.test("where there are no locks files are written all the same, and no temporary file is removed", async () => {
  await withFolder(async (folder) => {
    await Deno.writeTextFile(`${folder}/${STALE}`, "perhaps in use on another machine");
    const { open } = Deno;
    Deno.open = async (...args: Parameters<typeof open>) => {
      const file = await open(...args);
      file.tryLock = () => Promise.reject(new Error("No locks available (os error 37)"));
      return file;
    };
    try {
      await writeFileAtomic(`${folder}/a`, "whole");
      await writeFileAtomic(`${folder}/a`, "whole again");
    } finally {
      Deno.open = open;
    }
    assert.equal(await Deno.readTextFile(`${folder}/a`), "whole again");
    assert.deepEqual(namesIn(folder).sort(), ["a", STALE]);
  });
});
