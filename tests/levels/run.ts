/**
 * Trains in every way and writes how exact survival rises with steps and CPU time: `deno task dev levels`. One
 * thread each; PyTorch is that of the interpreter named by TORCH_PYTHON (default: python3). Courses are
 * kept in runs/levels as they come, so a stopped run goes on where it was.
 *
 * @module
 */
import { cpus } from "node:os";
import { startProgress } from "../../src/commands/progress.ts";
import { collect } from "../../src/dataset/collect.ts";
import { saveDataset } from "../../src/dataset/dataset_file.ts";
import { writeFileAtomic } from "../../src/files/atomic_write.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { policyFromLetters } from "../../src/study/grids/study_rows.ts";
import { exactSurvival } from "../../src/study/tables/exact_survival.ts";
import { csvText } from "../../src/study/tables/text_tables.ts";
import { DATASET, EVERY, SEEDS, type Way, WAYS } from "./ways.ts";

const ROOT = new URL("../../", import.meta.url).pathname;
const RUNS = `${ROOT}runs/levels`;
const DATA = `${RUNS}/care.npz`;

/** The command that trains one model. */
function commandOf({ steps, torch }: Way, seed: number): readonly [string, ...string[]] {
  if (torch === null) {
    const script = `${ROOT}tests/levels/our_course.ts`;
    const flags = ["run", "-q", "--no-prompt", "--unstable-worker-options", "-P=levels", script];
    return [Deno.execPath(), ...flags, DATA, ...[steps, EVERY, seed].map(String)];
  }
  const python = Deno.env.get("TORCH_PYTHON") || "python3";
  const budget = ["--steps", String(steps), "--every", String(EVERY), "--seed", String(seed)];
  return [python, `${ROOT}tests/levels/torch_course.py`, DATA, ...budget, ...torch];
}

/** A course's lines, from the file where they are kept or of a training. */
async function courseLines(way: Way, seed: number): Promise<string[]> {
  const kept = `${RUNS}/${way.name}-${seed}.jsonl`;
  const text = await Deno.readTextFile(kept).catch(() => null);
  if (text !== null) return text.trim().split("\n");
  const [program, ...args] = commandOf(way, seed);
  const { success, stdout, stderr } = await new Deno.Command(program, { args, cwd: ROOT }).output();
  if (!success) {
    const last = new TextDecoder().decode(stderr).trim().split("\n").at(-1);
    throw new Error(`${program} ${way.name}: ${last}`);
  }
  await writeFileAtomic(kept, stdout);
  return new TextDecoder().decode(stdout).trim().split("\n");
}

const mdp = await loadMdp();
await Deno.mkdir(RUNS, { recursive: true });
const { episodes, seed } = DATASET;
await saveDataset(DATA, collect(mdp, mdp.clinician, { episodes, seed }));
const survivalOf = exactSurvival(mdp);
const jobs = WAYS.flatMap((way) => SEEDS.map((seed) => ({ way, seed })));
const libraries: Record<string, string> = {};
const rows: Record<string, string | number>[] = [];
const progress = startProgress("levels", jobs.length);
for (const [i, { way, seed }] of jobs.entries()) {
  progress.update(i);
  const [about, ...course] = (await courseLines(way, seed)).map((line) => JSON.parse(line));
  libraries[way.name] = about.library;
  for (const { step, seconds, policy } of course) {
    const survival = survivalOf(policyFromLetters(policy, mdp));
    rows.push({ way: way.name, seed, step, seconds, survival });
  }
}
progress.close();
const folder = `${ROOT}results/levels`;
await Deno.mkdir(folder, { recursive: true });
const encode = (text: string) => new TextEncoder().encode(text);
await writeFileAtomic(`${folder}/courses.csv`, encode(csvText(rows)));
const about = {
  processor: cpus()[0].model,
  dataset: DATASET,
  ways: WAYS.map(({ name, title, steps }) => ({ name, title, steps, library: libraries[name] })),
};
await writeFileAtomic(`${folder}/about.json`, encode(`${JSON.stringify(about, null, 2)}\n`));
console.log("results/levels: courses.csv, about.json");
