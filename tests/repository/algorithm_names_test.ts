import assert from "node:assert/strict";
import { ALGORITHMS } from "../../src/algorithms/registry.ts";
import { filesBelow } from "./files_below.ts";

const SRC = new URL("../../src/", import.meta.url);

/** Folders that know algorithms by their specification alone. */
const FOLDERS = [
  "random",
  "files",
  "dataset",
  "mdp",
  "tabular",
  "network",
  "config",
  "trainer",
  "evaluation",
  "runs",
  "selection",
];

/** Modules that name a planner on counts, which shares its name with an algorithm. */
const PLANNERS = [
  "selection/method_checks.ts",
  "tabular/tabular_cql.ts",
  "tabular/tabular_method.ts",
];

/** What an algorithm's own files, the index of shaders and the kernels' choice of a loss are called. */
function isOwn(path: string): boolean {
  const names = ALGORITHMS.map(({ name }) => name).join("|");
  return new RegExp(`(^|/)(${names})(_[a-z_]+)?\\.ts$`).test(path) ||
    /trainer\/webgpu\/shaders\.ts$|trainer\/cpu\/kernels\/(losses|words|value_loss)\.ts$/.test(
      path,
    );
}

/** Strings of a module that are an algorithm's name, comments apart. */
function namesIn(code: string): string[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
  return [...bare.matchAll(/["'`]([a-z]+)["'`]/g)].map(([, text]) => text)
    .filter((text) => ALGORITHMS.some(({ name }) => name === text));
}

Deno.test("an algorithm's name stands in its own files and in the registry, in no other module of the engine", async () => {
  let seen = 0;
  for (const url of await filesBelow(SRC)) {
    const path = url.href.slice(SRC.href.length);
    if (!path.endsWith(".ts") || !FOLDERS.includes(path.split("/")[0])) continue;
    if (isOwn(path) || PLANNERS.includes(path)) continue;
    seen++;
    assert.deepEqual(namesIn(await Deno.readTextFile(url)), [], path);
  }
  assert.ok(seen > 150, `only ${seen} modules found`);
});

Deno.test("a name in a module is seen, one in a comment is not", () => {
  assert.deepEqual(namesIn('if (algorithm === "iql") {} // "cql"\n/* "bc" */'), ["iql"]);
  assert.ok(isOwn("algorithms/iql.ts") && !isOwn("trainer/settings.ts"));
});
