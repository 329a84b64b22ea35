import assert from "node:assert/strict";
import { join } from "node:path";
import { fileNameFault } from "../../src/files/file_names.ts";
import { checkResultsName } from "../../src/files/results_name.ts";

Deno.test("names that would be one file, or a device, are found", () => {
  const fault = (...names: string[]) => fileNameFault(names)?.name;
  assert.equal(fault("a-seed0", "b-seed0", "A-seed1"), undefined);
  assert.equal(fault("a-seed0", "A-seed0"), "A-seed0");
  assert.equal(fault("a", "a"), "a");
  for (const name of ["con", "NUL.x", "Com1", "lpt9.tiny"]) assert.equal(fault(name), name);
  for (const name of ["conical", "com10", "nul-seed0", "aux_"]) {
    assert.equal(fault(name), undefined);
  }
});

Deno.test("results are refused under a name that differs from another's by case, or a device's", async () => {
  const folder = await Deno.makeTempDir();
  try {
    await Deno.writeTextFile(join(folder, "Main.jsonl"), "");
    await checkResultsName(join(folder, "Main.jsonl"));
    await checkResultsName(join(folder, "other.jsonl"));
    await assert.rejects(
      checkResultsName(join(folder, "main.jsonl")),
      /main\.jsonl: found beside Main\.jsonl, expected another name: where files' names ignore case/,
    );
    await assert.rejects(
      checkResultsName(join(folder, "aux.jsonl")),
      /aux\.jsonl: is the name of a device on Windows, expected another name/,
    );
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
