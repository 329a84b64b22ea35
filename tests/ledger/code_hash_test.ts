import assert from "node:assert/strict";
import { join } from "node:path";
import { codeHash } from "../../src/ledger/code_hash.ts";
import { withFolder } from "../with_folder.ts";

Deno.test("the code's hash is of every file's name and bytes, and of nothing else", () =>
  withFolder(async (folder) => {
    for (const name of ["shaders", "src/files", "tests"]) {
      await Deno.mkdir(join(folder, name), { recursive: true });
    }
    const write = (name: string, text: string) => Deno.writeTextFile(join(folder, name), text);
    const files = ["deno.json", "deno.lock", "shaders/a.wgsl", "src/main.ts", "src/files/b.ts"];
    for (const name of files) await write(name, name);
    const first = await codeHash(folder);
    await write("tests/main_test.ts", "other");
    assert.equal(await codeHash(folder), first);
    for (const name of files) {
      await write(name, "changed");
      assert.notEqual(await codeHash(folder), first, name);
      await write(name, name);
    }
    assert.equal(await codeHash(folder), first);
    await Deno.rename(join(folder, "src/files/b.ts"), join(folder, "src/files/c.ts"));
    assert.notEqual(await codeHash(folder), first);
    // Bytes do not run over from one file into the next.
    await Deno.rename(join(folder, "src/files/c.ts"), join(folder, "src/files/b.ts"));
    await write("src/files/b.ts", "src/files/b.tssrc/main");
    await write("src/main.ts", ".ts");
    assert.notEqual(await codeHash(folder), first);
    assert.match(await codeHash(), /^[0-9a-f]{64}$/);
  }));
