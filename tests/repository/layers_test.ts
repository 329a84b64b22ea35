import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { filesBelow } from "./files_below.ts";

const SRC = new URL("../../src/", import.meta.url);

/** The folders (and five files) of `src`, in the order data flows: each imports only from those before. */
const LAYERS = [
  "text/visible.ts",
  "input_error.ts",
  "breathe.ts",
  "random",
  "files",
  "text",
  "mdp",
  "dataset",
  "cohort",
  "tabular",
  "network",
  "algorithms",
  "config",
  "trainer",
  "evaluation",
  "safety",
  "active",
  "store",
  "runs",
  "judging",
  "ledger",
  "selection",
  "audit",
  "study",
  "online",
  "report",
  "deployment",
  "library",
  "mod.ts",
  "examples",
  "lab",
  "commands",
  "main.ts",
  "studies",
];

/** The layer a module is in. */
function layerOf(url: URL): number {
  const path = url.href.slice(SRC.href.length);
  return LAYERS.indexOf(LAYERS.includes(path) ? path : path.split("/")[0]);
}

/** Imports of a module against the order, as `from -> to`. */
function importsAgainstTheOrder(module: URL, code: string): string[] {
  return [...code.matchAll(/^(?:import|export)\b[^;]*?\bfrom\s+"(\.[^"]+)"/gm)]
    .map((match) => new URL(match[1], module))
    .filter((target) => target.href.startsWith(SRC.href) && layerOf(target) > layerOf(module))
    .map((target) => `${fileURLToPath(module)} -> ${fileURLToPath(target)}`);
}

Deno.test("every module lies in a layer and imports only from its own and those before it", async () => {
  const modules = (await filesBelow(SRC)).filter((url) => /\.tsx?$/.test(url.pathname));
  assert.ok(modules.length > 50, `only ${modules.length} modules found`);
  for (const module of modules) {
    assert.notEqual(layerOf(module), -1, `${module.pathname} is in no layer`);
    assert.deepEqual(importsAgainstTheOrder(module, await Deno.readTextFile(module)), []);
  }
});

Deno.test("an import against the order is seen", () => {
  const module = new URL("mdp/policy.ts", SRC);
  const code = 'import {\n  type A,\n} from "../dataset/dataset.ts";\nimport "node:path";\n' +
    'export { b } from "../files/npz.ts";\n';
  const found = importsAgainstTheOrder(module, code);
  assert.equal(found.length, 1);
  assert.match(found[0], /policy\.ts -> .*dataset\.ts$/);
});
