import assert from "node:assert/strict";
import { OWN_NAMES } from "../../src/files/reach.ts";
import { filesBelow } from "./files_below.ts";

const ROOT = new URL("../../", import.meta.url);

/** What stands at the top level beside dotfiles and what git ignores. */
const TOP_LEVEL = [
  "CHANGELOG.md",
  "CITATION.cff",
  "LICENSE",
  "README.md",
  "configs",
  "data",
  "deno.json",
  "deno.lock",
  "results",
  "shaders",
  "src",
  "tests",
];
const IGNORED = ["runs", "node_modules", "coverage"];

/** The files we write: code, shaders, configs, texts. */
async function ownFiles(): Promise<URL[]> {
  const folders = ["src", "shaders", "configs", "tests"].map((name) => new URL(`${name}/`, ROOT));
  const files = (await Promise.all(folders.map(filesBelow))).flat();
  return [
    ...files.filter((url) => /\.(tsx?|wgsl|yaml|py|md|json)$/.test(url.pathname)),
    new URL("README.md", ROOT),
    new URL("deno.json", ROOT),
  ];
}

Deno.test("the top level holds what the README names and nothing else", async () => {
  const names = (await Array.fromAsync(Deno.readDir(ROOT))).map((entry) => entry.name)
    .filter((name) => !name.startsWith(".") && !IGNORED.includes(name));
  assert.deepEqual(names.sort(), TOP_LEVEL);
  const own = TOP_LEVEL.filter((name) => name !== "results");
  assert.deepEqual(OWN_NAMES.filter((name) => !IGNORED.includes(name)), own, "may be written");
});

Deno.test("modules have snake_case names and at most 450 lines", async () => {
  for (const url of await ownFiles()) {
    if (!/\.(tsx?|wgsl)$/.test(url.pathname)) continue;
    assert.match(url.pathname, /\/[a-z0-9_]+\.(tsx?|wgsl)$/);
    const lines = (await Deno.readTextFile(url)).split("\n").length;
    assert.ok(lines <= 450, `${url.pathname} has ${lines} lines`);
  }
});

Deno.test("what the configuration imports for all is what commands import; what tests alone do is theirs", async () => {
  const { imports, scopes } = JSON.parse(await Deno.readTextFile(new URL("deno.json", ROOT)));
  const importedBelow = async (folder: string) => {
    const modules = (await filesBelow(new URL(folder, ROOT))).filter((url) =>
      /\.tsx?$/.test(url.pathname) && !url.pathname.includes("/lab/built/")
    );
    const texts = await Promise.all(modules.map((url) => Deno.readTextFile(url)));
    return (name: string) => texts.some((text) => new RegExp(`\\s"${name}(/[^"]*)?"`).test(text));
  };
  const bySource = await importedBelow("src/");
  const byTests = await importedBelow("tests/");
  assert.deepEqual(Object.keys(imports).filter((name) => !bySource(name)), []);
  assert.deepEqual(Object.keys(scopes), ["./tests/"]);
  const own = Object.keys(scopes["./tests/"]);
  assert.deepEqual(own.filter((name) => bySource(name) || !byTests(name)), []);
});

Deno.test("no file names a path of one machine or a registry's host", async () => {
  const forbidden = new RegExp(
    ["/home/\\w", "/root/", "/work/", "/tmp/\\w", "registry\\.npm", "deb\\.debian"].join("|"),
  );
  for (const url of await ownFiles()) {
    if (url.href === import.meta.url) continue;
    const found = forbidden.exec(await Deno.readTextFile(url));
    assert.equal(found, null, `${url.pathname} names "${found?.[0]}"`);
  }
});

Deno.test("every shader's header names its float64 twin, which exists", async () => {
  const shaders = await filesBelow(new URL("shaders/", ROOT));
  assert.notEqual(shaders.length, 0);
  for (const shader of shaders) {
    const header = (await Deno.readTextFile(shader)).split(/^[^/\n]/m)[0];
    const twins = header.match(/\b(?:src|tests)\/[\w/]+\.ts\b/g) ?? [];
    assert.notEqual(twins.length, 0, `${shader.pathname} names no twin in its header`);
    for (const twin of twins) assert.ok((await Deno.stat(new URL(twin, ROOT))).isFile, twin);
  }
});
