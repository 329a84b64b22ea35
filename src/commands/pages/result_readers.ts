/**
 * How each file below `results` is read that commands read.
 *
 * @module
 */
import { basename, join, posix } from "node:path";
import { readSummaries } from "../../active/study_results.ts";
import { checkOwnTable, isOwnStudy } from "../own_studies.ts";
import { keptMetrics, keptValues } from "./kept_results.ts";
import { resultReader } from "./sources.ts";
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import { suiteRecordOf } from "../../dataset/suite_record.ts";

/** Reads a file of results of an MDP, at its path in a folder. */
export type ReadResult = (folder: string, path: string, mdp: TabularMdp) => Promise<unknown>;

const READERS: readonly (readonly [RegExp, ReadResult])[] = [
  [
    /^study\/[\w-]+\.jsonl$/,
    (folder, path) => resultReader(folder).studyRows(basename(path, ".jsonl")),
  ],
  [/^online\/online\.jsonl$/, (folder) => resultReader(folder).online()],
  [
    /^study\/values\/\w+\.csv$/,
    (folder, path, mdp) => keptValues(basename(path, ".csv"), { mdp, ...resultReader(folder) }),
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
  const known = READERS.find(([form]) => form.test(path))?.[1];
  if (known) return known;
  const study = /^(\w+)\/[\w-]+\.(?:csv|jsonl?)$/.exec(path)?.[1];
  if (study === undefined || !isOwnStudy(study)) return null;
  return (folder, name) => checkOwnTable(study, join(folder, name));
}

/** The files below a folder, as paths with `/`, in order. */
async function pathsBelow(folder: string, below = ""): Promise<string[]> {
  const paths: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(join(folder, below))) {
    const path = posix.join(below, name);
    if (isDirectory) paths.push(...await pathsBelow(folder, path));
    else paths.push(path);
  }
  return paths.sort();
}

/**
 * Reads everything that pages are made of, so that damage is told before any of them is made.
 *
 * @param folder The folder of results.
 * @param mdp ICU-Sepsis.
 * @throws {InputError} Naming file and line or key.
 */
export async function checkResults(folder: string, mdp: TabularMdp): Promise<void> {
  for (const path of await pathsBelow(folder)) await readerOf(path)?.(folder, path, mdp);
}
