/**
 * `deno task dev suite`: writes the fixed suite of datasets, and checks or records what is in them.
 *
 * @module
 */
import { basename, dirname, join } from "node:path";
import { Command, Option } from "@commander-js/extra-typings";
import { loadDataset, saveDataset } from "../dataset/dataset_file.ts";
import { datasetChecksum } from "../dataset/dataset_checksum.ts";
import {
  behaviourValue,
  SUITE_BEHAVIOURS,
  SUITE_SEEDS,
  SUITE_SIZES,
  suiteDatasets,
  suiteFile,
  type SuiteRecord,
} from "../dataset/suite.ts";
import { suiteRecordOf } from "../dataset/suite_record.ts";
import { checkWritable, makeFolder, writeFileAtomic } from "../files/atomic_write.ts";
import { type FileKind, holdingKeys } from "../files/file_kind.ts";
import { readTextIfThere } from "../files/read_bytes.ts";
import { withSoleUse } from "../files/file_lock.ts";
import { InputError } from "../input_error.ts";
import { loadMdp } from "../mdp/load_mdp.ts";
import type { TabularMdp } from "../mdp/tabular_mdp.ts";
import { exists } from "../runs/run_folder.ts";
import { withInterrupt } from "./interrupt.ts";
import { startProgress } from "./progress.ts";
import { Failure, type RunnableCommand } from "./run_command.ts";
import { printResult } from "./terminal.ts";
import { outputFile, outputFolder, shownPath } from "./user_path.ts";

/** Where the suite is recorded. */
const RECORD = "results/suite/suite.json";

/** Files of records. */
const RECORD_FILE = holdingKeys("record of the suite", ["format", "mdp_sha256", "datasets"]);

/** Files of the suite, known by their names: one that is damaged is written again. */
const SUITE_FILE: FileKind = {
  name: "file of the suite",
  fits: (path) => Promise.resolve(allFiles().includes(basename(path))),
};

/** Sizes named on the command line. */
function sizesOf(value: string): number[] {
  const sizes = value.split(",").map(Number);
  const unknown = sizes.find((size) => !SUITE_SIZES.includes(size));
  if (unknown === undefined) return SUITE_SIZES.filter((size) => sizes.includes(size));
  throw new InputError("--sizes", `found ${value}, expected some of ${SUITE_SIZES.join(",")}`);
}

/** The record, empty if there is none yet. */
async function readRecord(path: string, mdp: TabularMdp): Promise<SuiteRecord> {
  const text = await readTextIfThere(path);
  if (text === null) {
    return { format: 1, mdp_sha256: mdp.sha256, behaviours: [], datasets: [] };
  }
  const record = suiteRecordOf(text, shownPath(path));
  if (record.mdp_sha256 === mdp.sha256) return record;
  const found = `found ${record.mdp_sha256}, expected the MDP's ${mdp.sha256}`;
  throw new InputError(`${shownPath(path)}: mdp_sha256`, found);
}

/** Items of a record with new ones in their places, in the suite's order. */
function merged<T>(old: readonly T[], fresh: readonly T[], order: {
  readonly key: (item: T) => string;
  readonly keys: readonly string[];
}): T[] {
  const { key, keys } = order;
  const items = new Map([...old, ...fresh].map((item) => [key(item), item]));
  return keys.flatMap((name) => items.get(name) ?? []);
}

/** Why an existing file is not the dataset it is named after; null if it is. */
async function misfit(
  file: string,
  wanted: { readonly sha256: string; readonly mdp: TabularMdp },
): Promise<string | null> {
  try {
    const dataset = await loadDataset(file);
    const sha256 = datasetChecksum(dataset);
    if (sha256 !== wanted.sha256) return `SHA-256 ${sha256}, expected ${wanted.sha256}`;
    const named = dataset.kind === "discrete" && dataset.mdpSha256 === wanted.mdp.sha256;
    return named ? null : "it does not name the MDP";
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.what;
  }
}

/** Names of all files, in the suite's order. */
function allFiles(): string[] {
  return SUITE_BEHAVIOURS.flatMap(({ name }) =>
    SUITE_SEEDS.flatMap((seed) =>
      SUITE_SIZES.map((episodes) => suiteFile(name, { episodes, seed }))
    )
  );
}

/** The command. */
export const suiteCommand: RunnableCommand = new Command("suite")
  .description(
    "Writes the fixed suite of datasets: five behaviours, five sizes, three seeds. Their checksums and " +
      "the behaviours' exact values are in results/suite; what is written and what is there is checked " +
      "against them, and written again if it does not fit.",
  )
  .addOption(
    new Option("--only <behaviour>", "this behaviour alone")
      .choices(SUITE_BEHAVIOURS.map(({ name }) => name)),
  )
  .option("--sizes <list>", "episodes, such as 1000,5000 (default: all five)", sizesOf)
  .option("--out <folder>", "where the files go (default: runs/suite)")
  .option("--record <file>", `the record (default: ${RECORD})`)
  .action(async ({ only, sizes = [...SUITE_SIZES], out, record: recordFlag }) => {
    const folder = await outputFolder("--out", out, "runs/suite");
    const path = await outputFile("--record", recordFlag, RECORD);
    if (!(await exists(dirname(path)))) await makeFolder(dirname(path));
    await checkWritable(path, RECORD_FILE);
    const mdp = await loadMdp();
    const old = await readRecord(path, mdp);
    const behaviours = SUITE_BEHAVIOURS.filter(({ name }) => (only ?? name) === name);
    const total = behaviours.length * SUITE_SEEDS.length * sizes.length;
    const progress = startProgress("suite, datasets", total);
    const fresh: SuiteRecord["datasets"][number][] = [];
    let again = 0;
    await makeFolder(folder);
    try {
      await withInterrupt("Interrupted: the same command goes on", async (signal) => {
        for (const behaviour of behaviours) {
          for (const seed of SUITE_SEEDS) {
            const datasets = suiteDatasets(mdp, behaviour, { seed, sizes, signal });
            for await (const { dataset, record } of datasets) {
              const known = old.datasets.find(({ file }) => file === record.file);
              if (known && known.sha256 !== record.sha256) {
                throw new Failure(
                  `${record.file}: SHA-256 ${record.sha256}, ${
                    shownPath(path)
                  } has ${known.sha256}`,
                );
              }
              const file = join(folder, record.file);
              const there = await exists(file);
              const reason = there ? await misfit(file, { sha256: record.sha256, mdp }) : null;
              if (reason !== null) {
                progress.log(`${shownPath(file)}: written again: ${reason}`);
                again++;
              }
              if (!there || reason !== null) {
                await saveDataset(file, dataset, { kind: SUITE_FILE, signal });
              }
              fresh.push(record);
              progress.update(fresh.length);
            }
          }
        }
      });
    } finally {
      progress.close();
    }
    const values = behaviours.map((behaviour) => behaviourValue(mdp, behaviour));
    await withSoleUse(path, async () => {
      const now = await readRecord(path, mdp); // With what another call has recorded meanwhile.
      const record: SuiteRecord = {
        ...now,
        behaviours: merged(now.behaviours, values, {
          key: ({ name }) => name,
          keys: SUITE_BEHAVIOURS.map(({ name }) => name),
        }),
        datasets: merged(now.datasets, fresh, { key: ({ file }) => file, keys: allFiles() }),
      };
      await writeFileAtomic(path, `${JSON.stringify(record, null, 2)}\n`, { kind: RECORD_FILE });
    });
    const written = again === 0 ? "" : `; ${again} did not fit and were written again`;
    printResult(
      `${shownPath(folder)}: ${fresh.length} datasets, as in ${shownPath(path)}${written}`,
    );
  });
