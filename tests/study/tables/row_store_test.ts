import assert from "node:assert/strict";
import { openRowStore } from "../../../src/study/tables/row_store.ts";

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
