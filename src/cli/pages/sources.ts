/**
 * Committed results, as pages are made of them.
 *
 * @module
 */
import { evaluatePolicy } from "../../mdp/exact_evaluation.ts";
import { readText, readTextIfThere } from "../../files/read_bytes.ts";
import { loadMdp } from "../../mdp/load_mdp.ts";
import { clinicianPolicy, optimalPolicy } from "../../mdp/policies.ts";
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import { readRows, type StudyRow } from "../../study/grids/study_rows.ts";
import { projectPath } from "../user_path.ts";

/** Where pages find what they are made of. */
export interface ResultSources {
  /** ICU-Sepsis. */
  readonly mdp: TabularMdp;
  /** Exact survival of known policies. */
  readonly references: { readonly optimum: number; readonly clinicians: number };
  /** Text of a file in `results`. */
  read(path: string): Promise<string>;
  /** Text of a file in `results`, null if there is none. */
  readIfThere(path: string): Promise<string | null>;
  /** Rows of a study; none if it has not been run. */
  rows(study: string): Promise<StudyRow[]>;
}

/** Opens the committed results. */
export async function resultSources(): Promise<ResultSources> {
  const mdp = await loadMdp();
  const survivalOf = (policy: Float64Array) => evaluatePolicy(mdp, policy).survival;
  const pathOf = (path: string) => projectPath(`results/${path}`);
  return {
    mdp,
    references: {
      optimum: survivalOf(optimalPolicy(mdp)),
      clinicians: survivalOf(clinicianPolicy(mdp)),
    },
    read: (path) => readText(pathOf(path)),
    readIfThere: (path) => readTextIfThere(pathOf(path)),
    rows: (study) => readRows(projectPath(`results/study/${study}.jsonl`)),
  };
}
