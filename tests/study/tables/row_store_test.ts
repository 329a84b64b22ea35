import assert from "node:assert/strict";
import { openRowStore } from "../../../src/study/tables/row_store.ts";
import { withRoom } from "../../files/full_disk.ts";

Deno.test("rows are made once, kept, and a line that was cut off is made again", async () => {
  const folder = await Deno.makeTempDir();
  const path = `${folder}/rows/one.jsonl`;
  const made: string[] = [];
  const rowsOf = async (keys: readonly string[]) => {
    const store = await openRowStore<{ value: string }>(path);
    const rows = [];
    for (const key of keys) {
      rows.push(
        ...await store.rows(key, () => {
          made.push(key);
          return [{ value: key }];
        }),
      );
    }
    return rows.map((row) => row.value);
  };
  assert.deepEqual(await rowsOf(["a", "b"]), ["a", "b"]);
  assert.deepEqual(await rowsOf(["a", "b", "a"]), ["a", "b", "a"]);
  assert.deepEqual(made, ["a", "b"]);
  const text = await Deno.readTextFile(path);
  await Deno.writeTextFile(path, text.slice(0, -5));
  assert.deepEqual(await rowsOf(["a", "b"]), ["a", "b"]);
  assert.deepEqual(made, ["a", "b", "b"]);
  assert.equal(await Deno.readTextFile(path), text);
  const store = await openRowStore<{ value: string }>(path);
  assert.deepEqual(["a", "c"].map(store.has), [true, false]);
  await store.remove();
  assert.equal(store.has("a"), false);
  assert.deepEqual(await rowsOf(["a"]), ["a"]);
  assert.deepEqual(made, ["a", "b", "b", "a"]);
  await Deno.remove(folder, { recursive: true });
});

Deno.test("a full disk takes no row that was kept, whether a new one or the whole file does not fit", async () => {
  const folder = await Deno.makeTempDir();
  const path = `${folder}/one.jsonl`;
  const full = { name: "InputError", message: `${path}: cannot be written: the disk is full` };
  const store = await openRowStore<{ value: number }>(path);
  await store.rows("a", () => [{ value: 1 }, { value: 2 }]);
  const text = await Deno.readTextFile(path);
  for (const room of [0, 1, 9]) {
    await withRoom(room, async () => {
      await assert.rejects(store.rows("b", () => [{ value: 3 }]), full);
    });
    assert.equal(await Deno.readTextFile(path), text);
    assert.equal(store.has("b"), false, "a row that is in no file is not kept");
    await Deno.writeTextFile(path, `${text}{"key":"b"`);
    await withRoom(room, async () => await assert.rejects(openRowStore(path), full));
    assert.equal(await Deno.readTextFile(path), `${text}{"key":"b"`);
    await Deno.writeTextFile(path, text);
  }
  assert.deepEqual(await store.rows("b", () => [{ value: 3 }]), [{ value: 3 }]);
  assert.deepEqual([...Deno.readDirSync(folder)].map(({ name }) => name), ["one.jsonl"]);
  await Deno.remove(folder, { recursive: true });
});
