import assert from "node:assert/strict";
import { hyperParametersOf } from "../../src/config/config.ts";
import { fileURLToPath } from "node:url";
import { candidateNames, readSelectionConfig } from "../../src/selection/selection_config.ts";

const CONFIGS = new URL("../../configs/", import.meta.url);
const TEXT = await Deno.readTextFile(new URL("select-tabular.yaml", CONFIGS));

/** What reading a text says of it. */
async function reading(text: string): Promise<string> {
  const path = await Deno.makeTempFile({ suffix: ".yaml" });
  try {
    await Deno.writeTextFile(path, text);
    await readSelectionConfig(path, { shown: () => "select.yaml" });
    return "fine";
  } catch (error) {
    return (error as Error).message;
  } finally {
    await Deno.remove(path);
  }
}

Deno.test("the committed configs read, each with at least eight candidates", async () => {
  for (const name of ["select-tabular.yaml", "select.yaml"]) {
    const config = await readSelectionConfig(fileURLToPath(new URL(name, CONFIGS)));
    assert.ok(candidateNames(config).length >= 8, name);
  }
});

Deno.test("the networks are five alphas at k = 0, one at k = 10 and at 30, and a clone", async () => {
  const { networks } = await readSelectionConfig(
    fileURLToPath(new URL("select.yaml", CONFIGS)),
  );
  const alphas = new Map<string, Set<number>>();
  for (const { config } of networks!.models) {
    const { algorithm, support, batch } = config;
    const { alpha } = hyperParametersOf(config);
    assert.equal(batch, "full");
    const key = algorithm === "bc" ? "bc" : JSON.stringify(support);
    alphas.set(key, (alphas.get(key) ?? new Set()).add(alpha as number));
  }
  assert.deepEqual(Array.from(alphas, ([key, set]) => [key, set.size]), [
    ["null", 5],
    ['{"count":10}', 1],
    ['{"count":30}', 1],
    ["bc", 1],
  ]);
});

Deno.test("what just holds is read", async () => {
  assert.equal(
    await reading(TEXT.replace("parts_with_networks: 1", "parts_with_networks: 5")),
    "fine",
  );
  const candidates = TEXT.split("\n").filter((line) => line.startsWith("  - { name: "));
  const of = (count: number) =>
    TEXT.replace(
      /^tabular:\n[^]*?(?=\n#)/m,
      `tabular:\n${candidates.slice(0, count).join("\n")}\n`,
    );
  assert.equal(await reading(of(2)), "fine");
  assert.match(await reading(of(1)), /^select\.yaml: expected at least two candidates$/);
});

Deno.test("mistakes are named with line and column", async () => {
  assert.equal(await reading(TEXT), "fine");
  const line = (part: string) => TEXT.slice(0, TEXT.indexOf(part)).split("\n").length;
  const changed = async (from: string, to: string) => {
    assert.ok(TEXT.includes(from), from);
    return await reading(TEXT.replace(from, to));
  };
  assert.match(await changed("gamma: 1\n", "gamma: 2\n"), /^select\.yaml:\d+:10: .*gamma: found 2/);
  const parts = `^select\\.yaml:${line("  parts: 5")}:10: selection.split.parts: found 1`;
  assert.match(await changed("parts: 5", "parts: 1"), new RegExp(parts));
  assert.match(
    await changed("method: cloning", "method: clone"),
    /^select\.yaml:\d+:30: .*expected value-iteration/,
  );
  assert.match(await changed("penalty: 0.1", "weight: 0.1"), /unknown key "weight"/);
  assert.match(
    await changed("    weight: 20\n", ""),
    /the key "selection\.tabular\.weight|"weight" is missing/,
  );
  assert.match(await changed("name: vi-20", "name: vi-10"), /found the candidate vi-10 twice/);
  assert.match(
    await changed("networks: []", "networks: [absent.yaml]"),
    /absent\.yaml|no such file/,
  );
  assert.match(await changed("parts_with_networks: 1", "parts_with_networks: 9"), /more than/);
});
