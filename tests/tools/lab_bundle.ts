/**
 * `deno task dev lab:bundle`: bundles the page of the lab, its workers and its charts into `src/lab/built`, to the same
 * bytes every time, and lists the modules that each holds. With `--check` it compares them with the committed ones and
 * writes nothing.
 *
 * @module
 */
import { fileURLToPath } from "node:url";

const ROOT = new URL("../../", import.meta.url);
const BUILT = new URL("src/lab/built/", ROOT);

/** What is bundled into which file. */
const ENTRIES: Readonly<Record<string, string>> = {
  "page.js": "src/lab/page.tsx",
  "worker.js": "src/lab/worker/worker.ts",
  "cpu_worker.js": "src/trainer/cpu/worker.ts",
  "charts.js": "src/lab/charts/charts.ts",
};

/** A bundle. */
interface Bundle {
  readonly code: string;
  /** Folders of the packages in it, by name. */
  readonly packages: ReadonlyMap<string, string>;
  /** The project's modules in it, and packages by name. */
  readonly modules: readonly string[];
}

/** A package's folder in the cache, and its name in it. */
const PACKAGE = /^.*\/npm\/[^/]+\/((?:@[^/]+\/)?[^/]+)\/[^/]+\//;

/** A module's name: its path in the project, or its package. */
function moduleName(source: string): string {
  return PACKAGE.exec(source)?.[1] ?? /(?:^|\/)(src\/.*)$/.exec(source)?.[1] ?? source;
}

/** The licence of a package. */
async function licenseOf(name: string, folder: string): Promise<string> {
  const names = (await Array.fromAsync(Deno.readDir(folder))).map((entry) => entry.name);
  const file = names.sort().find((one) => /^licen[cs]e/i.test(one));
  if (file === undefined) throw new Error(`Cannot bundle ${name}: it has no licence`);
  const text = (await Deno.readTextFile(`${folder}${file}`)).replaceAll("\r\n", "\n").trim();
  return `${name}\n\n${text}\n`;
}

/** Bundles an entry, minified, its source map taken off. */
async function bundle(entry: string): Promise<Bundle> {
  const { success, stdout, stderr } = await new Deno.Command("deno", {
    args: ["bundle", "-q", "--platform", "browser", "--minify", "--sourcemap=inline", entry],
    cwd: fileURLToPath(ROOT),
  }).output();
  if (!success) throw new Error(`Cannot bundle ${entry}: ${new TextDecoder().decode(stderr)}`);
  const text = new TextDecoder().decode(stdout);
  const map = /\n\/\/# sourceMappingURL=data:application\/json;base64,(\S+)\s*$/.exec(text);
  if (!map) throw new Error(`Cannot bundle ${entry}: there is no source map in it`);
  const { sources } = JSON.parse(new TextDecoder().decode(Uint8Array.fromBase64(map[1])));
  const modules = [...new Set((sources as string[]).map(moduleName))].sort();
  const packages = new Map<string, string>();
  for (const source of sources as string[]) {
    const found = PACKAGE.exec(source);
    if (found) packages.set(found[1], found[0]);
  }
  return { code: `${text.slice(0, map.index)}\n`, modules, packages };
}

const bundles = new Map<string, string>();
const modules: Record<string, readonly string[]> = {};
const packages = new Map<string, string>();
for (const [name, entry] of Object.entries(ENTRIES)) {
  const { code, modules: own, packages: used } = await bundle(entry);
  for (const [one, folder] of used) packages.set(one, folder);
  bundles.set(name, code);
  modules[name] = own;
}
const licenses: string[] = [];
for (const [name, folder] of [...packages].sort()) licenses.push(await licenseOf(name, folder));
bundles.set("licenses.txt", licenses.join(`\n${"-".repeat(80)}\n\n`));
bundles.set("modules.json", `${JSON.stringify(modules, null, 1)}\n`);

const isCheck = Deno.args.includes("--check");
for (const [name, text] of bundles) {
  const url = new URL(name, BUILT);
  const committed = await Deno.readTextFile(url).catch(() => null);
  if (committed === text) continue;
  if (isCheck) {
    console.error(
      `error: src/lab/built/${name} is not what the code makes: deno task dev lab:bundle`,
    );
    Deno.exit(1);
  }
  await Deno.writeTextFile(url, text);
  console.error(`wrote src/lab/built/${name}, ${text.length} bytes`);
}
