/**
 * `deno task dev bench:tables`: makes a CSV of 140,000 rows x 130 columns and a Parquet file of ten million rows x 68
 * columns in `runs/bench-tables`, imports them, and writes `results/bench/tables.json` and `tables.md`. Named tables,
 * such as `140000x130.csv`, are measured alone; the others stay as they were, if the machine is the same.
 *
 * @module
 */
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { withOtherLoad } from "../../bench/other_load.ts";
import { makeTable, type TableSize } from "./make_table.ts";
import { type TableResults, tablesPage, type TimedImport } from "./page.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const FOLDER = `${ROOT}runs/bench-tables`;
const RESULTS = `${ROOT}results/bench`;

/** The tables, and whether memory is limited. */
const TABLES: readonly (TableSize & { readonly format: string; readonly limited: boolean })[] = [
  { format: "csv", rows: 140_000, columns: 130, limited: false },
  { format: "parquet", rows: 140_000, columns: 130, limited: false },
  { format: "parquet", rows: 10_000_000, columns: 68, limited: true },
];

/** The name of a table's file. */
const fileOf = ({ format, rows, columns }: TableSize & { readonly format: string }) =>
  `${rows}x${columns}.${format}`;

/** What the command says at its end. */
type Told = Pick<TimedImport, "peak_bytes" | "cpu_seconds">;

/** Imports a table in a process of its own. */
async function importTable(path: string, out: string, limit: number | null): Promise<Told> {
  const deno = ["deno", "run", "-q", "--no-prompt", "-A", "tests/tools/tables/import_cli.ts"];
  const command = [...deno, "import", path, "--out", out];
  const [program, ...args] = limit === null
    ? command
    : ["prlimit", `--data=${Math.round(limit)}`, ...command];
  const { code, stdout } = await new Deno.Command(program, { args, cwd: ROOT, stderr: "inherit" })
    .output();
  const lines = new TextDecoder().decode(stdout).trimEnd().split("\n");
  if (code !== 0) throw new Error(`the import of ${path} ended with ${code}`);
  return JSON.parse(lines.at(-1)!);
}

/** Sealed splits that the imports made. */
const sealed = new Set<string>();

/** Bytes of a cohort's splits. */
async function sizeOf(out: string): Promise<number> {
  const { splits } = JSON.parse(await Deno.readTextFile(`${out}/cohort.json`)) as {
    splits: Record<string, { file: string }>;
  };
  let bytes = 0;
  for (const [name, { file }] of Object.entries(splits)) {
    const path = name === "test" ? `${ROOT}${file}` : `${out}/${file}`;
    bytes += (await Deno.stat(path)).size;
    if (name === "test") sealed.add(path);
  }
  return bytes;
}

/** Bytes that a cohort of a table will have, nearly: its observations. */
const expectedBytes = ({ rows, columns }: TableSize) => 4 * rows * (columns - 4);

/** Where it is measured. */
const machine = { cpu: cpus()[0].model, cores: cpus().length, deno: Deno.version.deno };

/** The imports that were measured before on this machine. */
async function formerImports(): Promise<readonly TimedImport[]> {
  const text = await Deno.readTextFile(`${RESULTS}/tables.json`).catch(() => null);
  if (text === null) return [];
  const { imports, ...own } = JSON.parse(text) as TableResults;
  return JSON.stringify(own) === JSON.stringify(machine) ? imports : [];
}

/** Makes a table if it is not there, and times its import. */
async function measure({ format, limited, ...size }: typeof TABLES[number]): Promise<TimedImport> {
  const path = `${FOLDER}/${fileOf({ format, ...size })}`;
  const out = `${FOLDER}/cohort`;
  await Deno.mkdir(FOLDER, { recursive: true });
  const isThere = await Deno.stat(path).then(() => true, () => false);
  console.error(isThere ? `${path} is there` : `making ${path}`);
  if (!isThere) await makeTable(path, size);
  // Where the same cohort is, an import writes nothing.
  await Deno.remove(out, { recursive: true }).catch(() => {});
  const limit = limited ? 2 * expectedBytes(size) : null;
  let told: Told = { peak_bytes: 0, cpu_seconds: 0 };
  let seconds = 0;
  const { otherLoad } = await withOtherLoad(async () => {
    const start = performance.now();
    told = await importTable(path, out, limit);
    seconds = (performance.now() - start) / 1000;
  }, () => 1000 * told.cpu_seconds);
  return {
    format,
    ...size,
    bytes: (await Deno.stat(path)).size,
    cohort_bytes: await sizeOf(out),
    seconds,
    ...told,
    limit_bytes: limit,
    other_load: otherLoad,
  };
}

const wanted = Deno.args.length > 0 ? Deno.args : TABLES.map(fileOf);
const odd = wanted.find((name) => !TABLES.some((table) => fileOf(table) === name));
if (odd !== undefined) {
  console.error(`error: found "${odd}", expected ${TABLES.map(fileOf).join(", ")}`);
  Deno.exit(2);
}
const former = await formerImports();
const imports: TimedImport[] = [];
for (const table of TABLES) {
  const before = former.find((one) => fileOf(one) === fileOf(table));
  const one = wanted.includes(fileOf(table)) ? await measure(table) : before;
  if (one === undefined) continue;
  imports.push(one);
  console.error(JSON.stringify(one));
}
for (const path of sealed) await Deno.remove(path);
const results: TableResults = { ...machine, imports };
await Deno.writeTextFile(`${RESULTS}/tables.json`, `${JSON.stringify(results, null, 2)}\n`);
await Deno.writeTextFile(`${RESULTS}/tables.md`, tablesPage(results));
