import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { torchFromBytes } from "../../src/files/torch_bytes.ts";
import { readTorchFile } from "../../src/files/torch_file.ts";
import { InputError } from "../../src/input_error.ts";
import { zipPieces } from "../../src/files/zip_write.ts";
import { withFolder } from "../with_folder.ts";
import {
  around,
  asGolden,
  fixture,
  goldenFiles,
  maliciousPickles,
  refusal,
  VERSIONS,
} from "./torch_fixtures.ts";

for (const version of VERSIONS) {
  Deno.test(`files of PyTorch ${version} hold what Python says, to the bit`, async () => {
    const golden = await goldenFiles(version);
    assert.ok(Object.keys(golden).length >= 16);
    for (const [name, expected] of Object.entries(golden)) {
      const value = await readTorchFile(fileURLToPath(fixture(version, name)));
      assert.deepEqual(asGolden(value), expected, name);
      const bytes = await Deno.readFile(fixture(version, name));
      assert.deepEqual(asGolden(torchFromBytes(bytes, name)), expected, `${name}, from bytes`);
    }
  });

  Deno.test(`files of PyTorch ${version} with what is not read are refused by name`, async () => {
    const why: Record<string, RegExp> = {
      old: /from before 1\.6, expected its zip: re-save it with torch\.save\(torch\.load/,
      module:
        /names torch\.nn\.modules\.linear\.Linear, .*torch\.save\(model\.state_dict\(\), FILE\)/,
      complex: /names torch\.ComplexFloatStorage,/,
      sparse: /names torch\._utils\._rebuild_sparse_tensor,/,
      quantised: /names torch\._utils\._rebuild_qtensor,/,
      numpy: /names numpy\S*\.multiarray\.scalar,/,
      int64: /int64 9007199254740992, expected at most 2\^53 - 1/,
      device: /a storage on hpu, expected cpu, cuda:N or mps/,
      size: /names torch\.Size,/,
    };
    if (version !== "1.13") why.negated = /conjugated or negated/;
    for (const [name, expected] of Object.entries(why)) {
      assert.match(
        `${await refusal(fileURLToPath(fixture(version, `refused-${name}`)))}`,
        expected,
      );
    }
  });
}

for (const { name, pickle, refused } of await maliciousPickles()) {
  Deno.test(`a malicious pickle is refused: ${name}`, async () => {
    await withFolder(async (folder) => {
      const path = `${folder}/x.pt`;
      await Deno.writeFile(path, around(pickle));
      const message = await refusal(path);
      assert.ok(message?.includes(refused), `${message}, expected ${refused}`);
      assert.throws(() => torchFromBytes(around(pickle), "x.pt"), (error: Error) => {
        return error instanceof InputError && error.message.includes(refused);
      });
    });
  });
}

Deno.test("what is around the pickle is refused in words that say what was found", async () => {
  const utf8 = new TextEncoder();
  const none = utf8.encode("\x80\x02N.").slice(1); // UTF-8 puts a byte before 0x80
  const good: Record<string, Uint8Array> = { "x/data.pkl": none, "x/version": utf8.encode("3\n") };
  const zip = (entries: Record<string, Uint8Array>, compress = false) =>
    new Uint8Array(
      [...zipPieces(Object.entries(entries).map(([n, b]) => [n, [b]]), { compress })]
        .flatMap((piece) => [...piece]),
    );
  const { "x/version": _, ...unversioned } = good;
  const cases: [Uint8Array, RegExp | null][] = [
    [zip(good), null],
    [zip(unversioned), /version: found none, expected 1 to 10/],
    [zip({ ...good, "x/version": utf8.encode("11") }), /version: found 11, expected 1 to 10/],
    [zip({ ...good, "x/byteorder": utf8.encode("middle") }), /byteorder: found middle/],
    [zip({ "x/version": utf8.encode("3") }), /a zip with 0 of data\.pkl/],
    [zip({ ...good, "y/data.pkl": none }), /a zip with 2 of data\.pkl/],
    [zip({ ...good, "x/byteorder": new Uint8Array(9999) }, true), /packed, expected them stored/],
    [utf8.encode("a,b\n1,2\n"), /is no zip, expected a file of torch\.save/],
    [new Uint8Array(), /is no zip/],
    [around(Uint8Array.of(0x80, 1, 0x2e)), /pickle protocol 1, expected protocol 2 to 5/],
    [around(Uint8Array.of(0x80, 6, 0x2e)), /pickle protocol 6/],
    [around(utf8.encode("cos\nsystem\n.")), /no pickle, expected protocol 2 to 5/],
    [around(none.slice(0, -1)), /cut short/],
    [around(Uint8Array.of(...none, 0)), /1 bytes after the end/],
    [around(new Uint8Array(2 ** 21 + 9).fill(0x28, 2).fill(0x80, 0, 1).fill(2, 1, 2)), /opcodes/],
  ];
  await withFolder(async (folder) => {
    const path = `${folder}/x.pt`;
    for (const [bytes, expected] of cases) {
      await Deno.writeFile(path, bytes);
      const message = await refusal(path);
      if (expected === null) assert.equal(message, null);
      else assert.match(`${message}`, expected);
    }
    assert.match(`${await refusal(`${folder}/none.pt`)}`, /there is no such file/);
  });
});
