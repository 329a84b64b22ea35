import assert from "node:assert/strict";
import { join } from "node:path";
import { withFileLock, withSoleUse } from "../../src/files/file_lock.ts";

const LOCK = { subject: "work", taken: "is taken", stay: "stay" };

/** Does something with a temporary folder. */
async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await work(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

const names = (folder: string) => [...Deno.readDirSync(folder)].map(({ name }) => name);

Deno.test("a lock keeps the second out, and leaves no file", async () => {
  await withFolder(async (folder) => {
    const path = join(folder, "rows.jsonl");
    const result = await withSoleUse(path, async () => {
      assert.deepEqual(names(folder), ["rows.jsonl.lock"]);
      await assert.rejects(
        withSoleUse(path, () => Promise.resolve()),
        /^InputError: .*rows\.jsonl: is being worked on by another process, expected to be the only/,
      );
      return 7;
    });
    assert.equal(result, 7);
    assert.deepEqual(names(folder), []);
    await assert.rejects(
      withSoleUse(path, () => Promise.reject(new Error("first"))),
      /^Error: first$/,
    );
    assert.deepEqual(names(folder), []);
  });
});

Deno.test("the file of a killed holder stops nobody and goes with the next", async () => {
  await withFolder(async (folder) => {
    const path = join(folder, "lock");
    await Deno.writeTextFile(path, "");
    await withFileLock(path, LOCK, () => Promise.resolve());
    assert.deepEqual(names(folder), []);
  });
});

Deno.test("a lock knows when its file was moved, removed or replaced", async () => {
  await withFolder(async (folder) => {
    const path = join(folder, "lock");
    for (const replaced of [false, true]) {
      await withFileLock(path, LOCK, async ({ isInPlace }) => {
        assert.equal(isInPlace(), true);
        await Deno.rename(path, join(folder, "moved"));
        if (replaced) await Deno.writeTextFile(path, "");
        assert.equal(isInPlace(), false);
      });
      assert.deepEqual(names(folder).sort(), replaced ? ["lock", "moved"] : ["moved"]);
    }
  });
});

Deno.test("of many that want a lock at once one has it at a time, however often it is freed", async () => {
  await withFolder(async (folder) => {
    const path = join(folder, "lock");
    let inside = 0, done = 0;
    const lane = async () => {
      for (let i = 0; i < 200; i++) {
        await withFileLock(path, LOCK, async () => {
          assert.equal(++inside, 1);
          await new Promise((resolve) => setTimeout(resolve));
          inside--;
          done++;
        }).catch((error) => assert.match(error.message, /is taken/));
      }
    };
    await Promise.all(Array.from({ length: 8 }, lane));
    assert.ok(done > 0);
    assert.deepEqual(names(folder), []);
  });
});

Deno.test("a place that takes no lock is refused with the reason", async () => {
  await withFolder(async (folder) => {
    await assert.rejects(
      withFileLock(join(folder, "absent", "lock"), LOCK, () => Promise.resolve()),
      /^InputError: .*absent.lock: cannot be locked: its folder does not exist$/,
    );
  });
});

Deno.test("work whose place is gone ends in saying so, whatever it stumbled over", async () => {
  await withFolder(async (folder) => {
    const results = join(folder, "results");
    const path = join(results, "rows.jsonl");
    for (const stumble of [true, false]) {
      await Deno.mkdir(results);
      const work = withSoleUse(path, async ({ check }) => {
        await Deno.remove(results, { recursive: true });
        if (stumble) throw new Error("no such file");
        check();
      });
      await assert.rejects(
        work,
        /^PlaceGone: .*rows\.jsonl: is no longer there, expected it to stay while it is worked on$/,
      );
      assert.deepEqual(names(folder), []);
    }
  });
});
