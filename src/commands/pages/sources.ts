/**
 * Committed results, as pages are made of them.
 *
 * @module
 */
import { join } from "node:path";
import { evaluatePolicy } from "../../mdp/exact_evaluation.ts";
import { readText, readTextIfThere } from "../../files/read_bytes.ts";
import { loadMdp } from "../../mdp/load_mdp.ts";
import { clinicianPolicy, optimalPolicy } from "../../mdp/policies.ts";
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import { type OnlineRow, readOnlineRows } from "../../online/online_rows.ts";
import {
  type PublishedRow,
  readPublishedRows,
  readRows,
  type StudyRow,
} from "../../study/grids/study_rows.ts";
import { projectPath, shownPath } from "../user_path.ts";
import { checkResult } from "./result_checks.ts";

/** Where pages find what they are made of. */
export interface ResultSources {
  /** ICU-Sepsis. */
  readonly mdp: TabularMdp;
  /** Exact survival of known policies. */
  readonly references: { readonly optimum: number; readonly clinicians: number };
  /** Text of a file in `results`, which holds what it should. */
  read(path: string): Promise<string>;
  /** Text of a file in `results`, which holds what it should; null if there is none. */
  readIfThere(path: string): Promise<string | null>;
  /** Rows of a study that the published protocol looked on at; none if it has not been run. */
  rows(study: string): Promise<PublishedRow[]>;
  /** Rows of any study; none if it has not been run. */
  studyRows(study: string): Promise<StudyRow[]>;
  /** Rows of online training; none if it was not run. */
  online(): Promise<OnlineRow[]>;
}

/**
 * Reads files of results, each checked for what it should hold.
 *
 * @param folder The folder of results.
 */
export function resultReader(
  folder: string,
): Pick<ResultSources, "read" | "readIfThere" | "rows" | "studyRows" | "online"> {
  const pathOf = (path: string) => join(folder, path);
  const checked = <T extends string | null>(path: string, text: T): T => {
    if (text !== null) checkResult(path, text, shownPath(pathOf(path)));
    return text;
  };
  const options = (path: string) => ({ shown: shownPath(pathOf(path)) });
  return {
    read: async (path) => checked(path, await readText(pathOf(path), options(path))),
    readIfThere: async (path) => checked(path, await readTextIfThere(pathOf(path), options(path))),
    rows: (study) => readPublishedRows(pathOf(`study/${study}.jsonl`)),
    studyRows: (study) => readRows(pathOf(`study/${study}.jsonl`)),
    online: () => readOnlineRows(pathOf("online/online.jsonl")),
  };
}

/** Opens the committed results. */
export async function resultSources(): Promise<ResultSources> {
  const mdp = await loadMdp();
  const survivalOf = (policy: Float64Array) => evaluatePolicy(mdp, policy).survival;
  return {
    mdp,
    references: {
      optimum: survivalOf(optimalPolicy(mdp)),
      clinicians: survivalOf(clinicianPolicy(mdp)),
    },
    ...resultReader(projectPath("results")),
  };
}
