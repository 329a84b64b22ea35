/**
 * `deno task dev mutants [TEXT] [--new]`: puts every fault of the table (or those whose description holds TEXT, or
 * that results lack) into a copy of the project, one at a time, and runs the test that must notice.
 *
 * Faults of kernels, the CPU trainer's and shaders, are built into the copy's modules that hold them. Brings
 * `results/mutants.csv` and `results/mutants.md` up to date. Exit code 1 if a mutant survives.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
import {
  applyMutant,
  faultCsv,
  faultReport,
  faultRows,
  isKilled,
  type Mutant,
  type Outcome,
  readFaultCsv,
  readVerdict,
} from "./mutant.ts";
import { MUTANTS } from "./mutants.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const COPY = `${ROOT}runs/mutants`;
const REPORT = `${ROOT}results/mutants.md`;
const TABLE = `${ROOT}results/mutants.csv`;

/** Generated modules of `src`, by the folder that they are generated from. */
const BUILT: Readonly<Record<string, string>> = {
  "src/trainer/cpu/kernels/": "trainer/cpu/kernels_wasm.ts",
  "shaders/": "trainer/webgpu/shaders.ts",
};
const COPIED = ["src", "shaders", "configs", "data", "tests", "deno.json", "deno.lock"];

/** Copies a file or folder. */
async function copy(from: string, to: string): Promise<void> {
  if (!(await Deno.stat(from)).isDirectory) return await Deno.copyFile(from, to);
  await Deno.mkdir(to, { recursive: true });
  for await (const { name } of Deno.readDir(from)) await copy(`${from}/${name}`, `${to}/${name}`);
}

/** Runs one test of the copy; says nothing of where that lies. */
async function runTest({ test, name }: Mutant) {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  const { stdout, stderr } = await new Deno.Command("deno", {
    args: ["test", "-q", "--no-check", "--no-prompt", "-P=test", `--filter=/^${escaped}$/`, test],
    cwd: COPY,
    env: { NO_COLOR: "1" },
  }).output();
  const output = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes)).join("\n");
  return readVerdict(output.replaceAll(`${COPY}/`, ""));
}

/** Builds a generated module of the copy; returns what went wrong, or nothing. */
async function build(module: string): Promise<string> {
  const { success, stderr } = await new Deno.Command("deno", {
    args: [
      ...["run", "-q", "--no-prompt", "--config", "tests/kernels/deno.json", "-P=kernels"],
      "tests/kernels/build.ts",
      module,
    ],
    cwd: COPY,
    env: { NO_COLOR: "1" },
  }).output();
  return success ? "" : new TextDecoder().decode(stderr).trim().split("\n")[0];
}

/** Puts the fault in, runs the test, takes the fault out. */
async function tryMutant(mutant: Mutant): Promise<Outcome> {
  const path = `${COPY}/${mutant.file}`;
  const original = await Deno.readTextFile(path);
  const { code, line } = applyMutant(original, mutant);
  const built = Object.entries(BUILT).find(([folder]) => mutant.file.startsWith(folder))?.[1];
  await Deno.writeTextFile(path, code);
  const trouble = built ? await build(built) : "";
  const verdict = trouble ? { passed: 0, failed: 0, message: trouble } : await runTest(mutant);
  await Deno.writeTextFile(path, original);
  if (built) await Deno.copyFile(`${ROOT}src/${built}`, `${COPY}/src/${built}`);
  const killed = isKilled(verdict);
  const { passed, failed, message } = verdict;
  const counts = `${passed} passed, ${failed} failed`;
  return { mutant, line, killed, message: killed ? message : `${counts} ${message}`.trimEnd() };
}

const before = readFaultCsv(await Deno.readTextFile(TABLE));
const [text = ""] = Deno.args.filter((one) => one !== "--new");
const known = new Set(Deno.args.includes("--new") ? before.map(({ fault }) => fault) : []);
const wanted = MUTANTS.filter(({ fault }) => fault.includes(text) && !known.has(fault));
if (wanted.length === 0) {
  const which = known.size > 0 ? "without a row" : "of the table";
  console.error(`error: found no mutant ${which} whose description holds "${text}"`);
  Deno.exit(2);
}
await Deno.remove(COPY, { recursive: true }).catch((error) => {
  if (!(error instanceof Deno.errors.NotFound)) throw error;
});
await Deno.mkdir(COPY, { recursive: true });
for (const name of COPIED) await copy(`${ROOT}${name}`, `${COPY}/${name}`);

const tests = new Map(wanted.map((mutant) => [`${mutant.test}\n${mutant.name}`, mutant]));
for (const mutant of tests.values()) {
  const { passed, failed } = await runTest(mutant);
  if (passed !== 1 || failed !== 0) {
    const found = `${passed} passed, ${failed} failed`;
    console.error(`error: ${mutant.test}: "${mutant.name}" without any fault: ${found}`);
    Deno.exit(1);
  }
}
const outcomes: Outcome[] = [];
for (const mutant of wanted) {
  const outcome = await tryMutant(mutant);
  outcomes.push(outcome);
  console.error(`${outcome.killed ? "killed  " : "SURVIVED"} ${mutant.fault}: ${outcome.message}`);
}
await Deno.remove(COPY, { recursive: true });
const rows = faultRows(outcomes, { mutants: MUTANTS, before });
await Deno.writeTextFile(TABLE, faultCsv(rows));
await Deno.writeTextFile(
  REPORT,
  faultReport(rows, { all: MUTANTS.length, latest: outcomes.length }),
);
const survivors = outcomes.filter(({ killed }) => !killed).length;
console.log(`${outcomes.length - survivors} of ${outcomes.length} mutants killed`);
Deno.exit(survivors === 0 ? 0 : 1);
