/**
 * How each file below `results` is read that commands read.
 *
 * @module
 */
import { basename, join } from "node:path";
import { readSummaries } from "../../src/active/study_results.ts";
import { keptMetrics, keptValues } from "../../src/commands/pages/kept_results.ts";
import { resultReader } from "../../src/commands/pages/sources.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { suiteRecordOf } from "../../src/dataset/suite_record.ts";

const mdp = await loadMdp();

/** Reads a file of results in a folder. */
export type ReadResult = (folder: string, path: string) => Promise<unknown>;

const READERS: readonly (readonly [RegExp, ReadResult])[] = [
  [/^study\/[\w-]+\.jsonl$/, (folder, path) => resultReader(folder).rows(basename(path, ".jsonl"))],
  [/^online\/online\.jsonl$/, (folder) => resultReader(folder).online()],
  [
    /^study\/values\/\w+\.csv$/,
    (folder, path) => keptValues(basename(path, ".csv"), { mdp, ...resultReader(folder) }),
  ],
  [
    /^study\/metrics\/\w+\.csv$/,
    (folder, path) => keptMetrics(basename(path, ".csv"), resultReader(folder)),
  ],
  [/^active\/[\w-]+\/summary\.json$/, (folder) => readSummaries(join(folder, "active"))],
  [
    /^suite\/suite\.json$/,
    async (folder, path) => suiteRecordOf(await resultReader(folder).read(path), path),
  ],
  [
    /^(first-light\/(metrics|scores)|levels\/courses|protocol\/policies|safety\/\w+|suite\/baselines|tabular\/(decomposition|methods)|selection(-networks)?\/(candidates|choices))\.csv$/,
    (folder, path) => resultReader(folder).read(path),
  ],
  [
    /^(levels\/about|protocol\/best-of-20)\.json$/,
    (folder, path) => resultReader(folder).read(path),
  ],
];

/**
 * The reader of a file.
 *
 * @param path Below `results`.
 * @returns The reader; null if no command reads such a file.
 */
export function readerOf(path: string): ReadResult | null {
  return READERS.find(([form]) => form.test(path))?.[1] ?? null;
}
