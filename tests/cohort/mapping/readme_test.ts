import assert from "node:assert/strict";
import { mappingYaml } from "../../../src/cohort/mapping/mapping_yaml.ts";
import { readMapping } from "../../../src/cohort/mapping/read_mapping.ts";
import { withFolder } from "../../with_folder.ts";

const README = new URL("../../../src/cohort/README.md", import.meta.url);

Deno.test("the mapping of the README is complete, and is read", async () => {
  const [, example] = /```yaml\n([^]*?)```/.exec(await Deno.readTextFile(README))!;
  await withFolder(async (folder) => {
    const columns = [
      "stay_id",
      "hours",
      "subject_id",
      "died",
      "age",
      "lactate",
      "fluid_ml",
      "vaso",
    ];
    const row = columns.map(() => 1);
    await Deno.writeTextFile(`${folder}/care.csv`, `${columns}\n${row}\n`);
    await Deno.writeTextFile(`${folder}/m.yaml`, example);
    const { mapping } = await readMapping(`${folder}/m.yaml`);
    assert.deepEqual(mapping.features[1], {
      name: "lactate",
      column: "lactate",
      unit: "mmol/L",
      clip: [0.1, 30],
      transform: "log",
      fill: "forward",
      flag: true,
      scale: true,
      next: null,
    });
    // It names every key that a mapping written out in full has.
    const keys = mappingYaml(mapping, { table: "care.csv" }).matchAll(/(\w+):/g);
    for (const [, key] of keys) assert.ok(new RegExp(`\\b${key}:`).test(example), key);
  });
});
