import assert from "node:assert/strict";
import { join } from "node:path";
import { InputError } from "../../src/input_error.ts";
import { readRunConfigs } from "../../src/runs/open_run.ts";
import { runPaths } from "../../src/runs/run_folder.ts";
import { withFolder } from "../with_folder.ts";

/** What is said of a folder with some files that is taken for a run's. */
async function said(files: Readonly<Record<string, string>>): Promise<string> {
  let message = "";
  await withFolder(async (folder) => {
    for (const [name, text] of Object.entries(files)) {
      await Deno.writeTextFile(join(folder, name), text);
    }
    await assert.rejects(readRunConfigs(runPaths(folder)), (error) => {
      assert.ok(error instanceof InputError);
      message = error.message.replaceAll(folder, "@");
      return true;
    });
  });
  return message;
}

Deno.test("a selection or a card that is taken for a run says where its policy is", async () => {
  const models = [3, 4].map((seed) => ({ file: `models/cql-seed${seed}.safetensors`, seed }));
  const cohort = JSON.stringify({ kind: "cohort", chosen: "cql", models: models.slice(0, 1) });
  const one = "holds a selection, no run: its policy is @/models/cql-seed3.safetensors";
  assert.equal(await said({ "selection.json": cohort }), `@: ${one}`);
  const voting = JSON.stringify({ kind: "cohort", chosen: "cql", models });
  assert.equal(
    await said({ "selection.json": voting }),
    `@: ${one} with @/models/cql-seed4.safetensors`,
  );
  const policies = ["bc", "vi"].map((name) => ({ name, file: `${name}.npz` }));
  assert.equal(
    await said({ "selection.json": JSON.stringify({ chosen: "vi", policies }) }),
    "@: holds a selection, no run: its policy is table:@/vi.npz",
  );
  assert.equal(
    await said({ "selection.json": cohort, "model.safetensors": "", "README.md": "" }),
    "@: holds a model card, no run: its policy is @/model.safetensors",
  );
});

Deno.test("a damaged selection, or any other folder, says what it can", async () => {
  for (
    const damaged of ["{", "null", "[]", '{"models": 3}', '{"chosen": "a", "policies": [null]}']
  ) {
    assert.equal(await said({ "selection.json": damaged }), "@: holds a selection, no run");
  }
  assert.equal(await said({}), "@: holds no run: expected a config.yaml in it");
});
