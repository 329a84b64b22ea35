import assert from "node:assert/strict";
import { join } from "node:path";
import { mock } from "node:test";
import { readBytes, readText, readTextIfThere } from "../../src/files/read_bytes.ts";
import { InputError } from "../../src/input_error.ts";
import { withFolder } from "../with_folder.ts";

/** The message of a refusal. */
async function refusal(reading: Promise<unknown>): Promise<string> {
  const error = await reading.then(() => null, (error) => error);
  assert.ok(error instanceof InputError, `expected a refusal, found ${error}`);
  return error.message;
}

const NO_FILE = "cannot be read: is a folder or device, expected a file";

Deno.test("what is no file is refused before it is opened", async () => {
  await withFolder(async (folder) => {
    await Deno.symlink("/dev/zero", join(folder, "zeros"));
    const opened = mock.method(Deno, "open");
    for (const path of [folder, "/dev/zero", "/dev/null", join(folder, "zeros")]) {
      for (const read of [readBytes, readText, readTextIfThere]) {
        assert.equal(await refusal(read(path)), `${path}: ${NO_FILE}`);
      }
    }
    // A pipe's opening would wait for its other end.
    assert.equal(opened.mock.callCount(), 0);
    opened.mock.restore();
  });
});

Deno.test("a file larger than its reader wants is refused unread", async () => {
  await withFolder(async (folder) => {
    const path = join(folder, "sparse");
    await Deno.writeFile(path, new Uint8Array());
    await Deno.truncate(path, 2 ** 40);
    const found = `cannot be read: ${2 ** 40} bytes, expected at most`;
    assert.equal(await refusal(readBytes(path, { limit: 100 })), `${path}: ${found} 100`);
    const named = await refusal(readText(path, { shown: "a.yaml" }));
    assert.equal(named, `a.yaml: ${found} ${2 ** 28}`);
  });
});

Deno.test("a text is whole UTF-8, or absent where it may be", async () => {
  await withFolder(async (folder) => {
    const path = join(folder, "text");
    assert.equal(await readTextIfThere(path), null);
    assert.equal(
      await refusal(readText(path)),
      `${path}: cannot be read: there is no such file`,
    );
    await Deno.writeTextFile(path, "zwölf\n");
    assert.equal(await readText(path), "zwölf\n");
    assert.equal(await readTextIfThere(path), "zwölf\n");
    await Deno.writeFile(path, new Uint8Array([0x7a, 0xff]));
    assert.equal(
      await refusal(readText(path)),
      `${path}: is no text in UTF-8, expected a text file`,
    );
    const below = join(path, "below");
    const expected = `${below}: cannot be read: a file is where its folder should be`;
    assert.equal(await refusal(readTextIfThere(below)), expected);
  });
});
