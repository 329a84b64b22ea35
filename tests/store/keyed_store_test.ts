import assert from "node:assert/strict";
import { join } from "node:path";
import { InputError } from "../../src/input_error.ts";
import { keyText, openStore, readStore, type RowKind } from "../../src/store/keyed_store.ts";
import { fields, finite, whole } from "../../src/text/value_checks.ts";

interface Key {
  readonly alpha: number;
  readonly seed: number;
}

interface Row {
  readonly survival: number;
}

const kind = (version: number): RowKind => ({
  name: "sweep",
  version,
  key: fields({ alpha: finite(), seed: whole({ min: 0 }) }),
  row: fields({ survival: finite() }),
});

const open = (path: string, version = 1) => openStore<Key, Row>(path, kind(version));
const read = (path: string, version = 1) => readStore<Key, Row>(path, kind(version));

async function withFile(test: (path: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await test(join(folder, "rows", "sweep.jsonl"));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("rows come back under their keys, whatever the order of a key's members", async () => {
  await withFile(async (path) => {
    const store = await open(path);
    assert.equal(store.get({ alpha: 0.1, seed: 0 }), undefined);
    await store.add({ alpha: 0.1, seed: 0 }, { survival: 0.8 });
    await store.add({ seed: 1, alpha: 0.1 }, { survival: 0.7 });
    const again = await open(path);
    assert.deepEqual(again.get({ seed: 0, alpha: 0.1 }), { survival: 0.8 });
    assert.deepEqual(again.get({ alpha: 0.1, seed: 1 }), { survival: 0.7 });
    assert.equal(again.get({ alpha: 0.1, seed: 2 }), undefined);
    assert.equal((await read(path)).rows.length, 2);
  });
});

Deno.test("a raised version takes no row of the one before", async () => {
  await withFile(async (path) => {
    await (await open(path)).add({ alpha: 1, seed: 0 }, { survival: 0.5 });
    const newer = await open(path, 2);
    assert.equal(newer.get({ alpha: 1, seed: 0 }), undefined);
    await newer.add({ alpha: 1, seed: 0 }, { survival: 0.6 });
    assert.deepEqual(await read(path, 2), {
      rows: [{ key: { alpha: 1, seed: 0 }, row: { survival: 0.6 } }],
      stale: 1,
    });
    await newer.arrange([{ alpha: 1, seed: 0 }]);
    assert.equal((await read(path, 2)).stale, 0);
    assert.equal((await read(path, 1)).rows.length, 0);
  });
});

Deno.test("rows are arranged in an order that does not tell which came first", async () => {
  await withFile(async (path) => {
    const keys = [0, 1, 2].map((seed) => ({ alpha: 0, seed }));
    const store = await open(path);
    for (const key of [...keys].reverse()) await store.add(key, { survival: key.seed / 10 });
    await store.arrange([keys[0], keys[2]]);
    assert.deepEqual((await read(path)).rows.map(({ key }) => key.seed), [0, 2]);
    assert.equal(store.get(keys[1]), undefined);
    await store.arrange([]);
    await assert.rejects(Deno.stat(path), Deno.errors.NotFound);
  });
});

Deno.test("a line that a kill cut off is dropped, and nothing before it", async () => {
  await withFile(async (path) => {
    await (await open(path)).add({ alpha: 1, seed: 0 }, { survival: 0.5 });
    const whole = await Deno.readTextFile(path);
    await Deno.writeTextFile(path, `${whole}{"kind":"swe`);
    const store = await open(path);
    assert.deepEqual(store.get({ alpha: 1, seed: 0 }), { survival: 0.5 });
    assert.equal(await Deno.readTextFile(path), whole);
  });
});

Deno.test("what is damaged is named with its line", async () => {
  const line = '{"kind":"sweep","version":1,"key":{"alpha":1,"seed":0},"row":{"survival":0.5}}\n';
  const cases: [text: string, message: RegExp][] = [
    ["[1\n", /sweep\.jsonl:1:/],
    [line.replace("sweep", "other"), /sweep\.jsonl:1: kind: found "other", expected sweep/],
    [line.replace('"version":1', '"version":0'), /sweep\.jsonl:1: version: found 0/],
    [line + line.replace("0.5", '"high"'), /sweep\.jsonl:2: row\.survival: found "high"/],
    [line.replace('"seed":0', '"seed":-1'), /sweep\.jsonl:1: key\.seed: found -1/],
    [line + line, /sweep\.jsonl:2: key: found the key of a line above, expected once/],
  ];
  for (const [text, message] of cases) {
    await withFile(async (path) => {
      await Deno.mkdir(join(path, ".."));
      await Deno.writeTextFile(path, text);
      for (const reading of [() => read(path), () => open(path)]) {
        await assert.rejects(reading, (error: Error) => {
          assert.ok(error instanceof InputError);
          assert.match(error.message, message);
          return true;
        });
      }
    });
  }
});

Deno.test("a file of something else is not replaced", async () => {
  await withFile(async (path) => {
    const store = await open(path);
    await Deno.writeTextFile(path, "somebody's notes\n");
    await assert.rejects(store.add({ alpha: 1, seed: 0 }, { survival: 0.5 }), InputError);
    assert.equal(await Deno.readTextFile(path), "somebody's notes\n");
  });
});

Deno.test("keys are equal as texts exactly if they are equal", () => {
  assert.equal(keyText({ a: 1, b: [{ d: 1, c: 2 }] }), keyText({ b: [{ c: 2, d: 1 }], a: 1 }));
  assert.notEqual(keyText({ a: [1, 2] }), keyText({ a: [2, 1] }));
  assert.equal(keyText({ a: 1, b: undefined }), keyText({ a: 1 }));
});
