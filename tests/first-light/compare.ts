/**
 * `deno task dev first-light`: holds our training against PyTorch's on the same data.
 *
 * Reads `clinician-K.npz`, `torch-K` and `webgpu-K` (or `cpu-K`) of every seed K in a folder of runs
 * and writes runs.json, metrics.csv, scores.csv, course.csv, checks.json and README.md. What is not among the runs is kept
 * as it was committed.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readConfig } from "../../src/config/read_config.ts";
import type { DiscreteDataset } from "../../src/dataset/dataset.ts";
import { datasetChecksum } from "../../src/dataset/dataset_checksum.ts";
import { loadDataset } from "../../src/dataset/dataset_file.ts";
import { writeFileAtomic } from "../../src/files/atomic_write.ts";
import { readBytes } from "../../src/files/read_bytes.ts";
import { InputError } from "../../src/input_error.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import type { TabularMdp } from "../../src/mdp/tabular_mdp.ts";
import { exists } from "../../src/runs/run_folder.ts";
import { DEVICES, LOGGED, MODELS, SEEDS } from "./protocol.ts";
import { readTorch } from "./read_torch.ts";
import { readRun } from "./read_run.ts";
import {
  decodeRecords,
  encodeRecords,
  mergeRecords,
  NOTHING,
  RECORD_FILES,
  type Records,
  type RecordTexts,
} from "./records.ts";
import { resultFiles } from "./result_files.ts";
import { referenceScores } from "./score_row.ts";
import { untrainedRecords } from "./untrained.ts";

const ROOT = new URL("../../", import.meta.url);

/** Models and policies in the order of the files. */
const ORDER = ["clinician", "random", ...MODELS, "untrained"];

/** Puts records together. */
function together(parts: readonly Records[]): Records {
  return {
    runs: parts.flatMap(({ runs }) => runs),
    metrics: parts.flatMap(({ metrics }) => metrics),
    scores: parts.flatMap(({ scores }) => scores),
    course: parts.flatMap(({ course }) => course),
  };
}

/** A dataset's file with its two checksums. */
async function readDataset(
  path: string,
  mdp: TabularMdp,
): Promise<{ transitions: DiscreteDataset; sha256: string; file_sha256: string }> {
  const transitions = await loadDataset(path, { states: mdp.states, actions: mdp.actions });
  if (transitions.kind !== "discrete") throw new InputError(path, "expected numbered states");
  return {
    transitions,
    sha256: datasetChecksum(transitions),
    file_sha256: createHash("sha256").update(await readBytes(path)).digest("hex"),
  };
}

/** Whether PyTorch's models of a seed have all been trained; the last file of each is its JSON. */
async function torchIsDone(folder: string): Promise<boolean> {
  const there = await Promise.all(MODELS.map((model) => exists(join(folder, `${model}.json`))));
  return there.every((one) => one);
}

/** What the runs of one seed show. */
async function seedRecords(runs: string, seed: number, mdp: TabularMdp): Promise<Records> {
  const path = join(runs, `clinician-${seed}.npz`);
  if (!(await exists(path))) return NOTHING;
  const dataset = await readDataset(path, mdp);
  const { window, every } = LOGGED;
  const parts = [untrainedRecords({ mdp, seed, dataset: dataset.transitions, window })];
  const torch = join(runs, `torch-${seed}`);
  if (await torchIsDone(torch)) {
    parts.push(await readTorch(torch, { mdp, models: MODELS, every, dataset }));
  }
  for (const device of DEVICES) {
    const folder = join(runs, `${device}-${seed}`);
    if (!(await exists(join(folder, "manifest.json")))) continue;
    const configs = await readConfig(fileURLToPath(new URL("configs/first-light.yaml", ROOT)), {
      overrides: [`dataset.seed=${seed}`, `seeds=[${seed}]`],
    });
    const { sha256: dataset_sha256 } = dataset;
    parts.push(await readRun(folder, { mdp, configs, device, dataset_sha256, logged: LOGGED }));
  }
  return together(parts);
}

/** The records committed before. */
async function committedRecords(results: string): Promise<Records> {
  if (!(await exists(join(results, RECORD_FILES[0])))) return NOTHING;
  const texts = RECORD_FILES.map(async (name) =>
    [name, await Deno.readTextFile(join(results, name))] as const
  );
  return decodeRecords(Object.fromEntries(await Promise.all(texts)) as RecordTexts);
}

/**
 * Compares what there is.
 *
 * @param folders Folder of the runs, and of the results, which must exist.
 * @throws {InputError} If a run is of other settings or data than it should be, or damaged.
 */
export async function compare(folders: { readonly runs: string; readonly results: string }) {
  const { runs, results } = folders;
  const mdp = await loadMdp();
  const parts: Records[] = [{ ...NOTHING, scores: referenceScores(mdp) }];
  for (const seed of SEEDS) parts.push(await seedRecords(runs, seed, mdp));
  const records = mergeRecords(await committedRecords(results), together(parts), ORDER);
  for (const [name, text] of Object.entries(resultFiles(encodeRecords(records)))) {
    await writeFileAtomic(join(results, name), new TextEncoder().encode(text));
  }
}

if (import.meta.main) {
  const [runs, results] = ["runs/first-light", "results/first-light"]
    .map((path) => fileURLToPath(new URL(path, ROOT)));
  try {
    await Deno.mkdir(results, { recursive: true });
    await compare({ runs, results });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(`error: ${error.message}`);
    Deno.exit(2);
  }
}
