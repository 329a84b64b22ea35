/**
 * A worker of a study: runs whichever part it is asked for, a dataset or the references.
 *
 * @module
 */
import type { ActiveConfig } from "../config/active_config.ts";
import { type DatasetRun, runDataset, type StudyRow } from "./run_dataset.ts";
import { studyParts } from "./study_parts.ts";
import type { References } from "./study_types.ts";

/** What a worker is asked: the seed of a dataset, or null for the references. */
export interface StudyRequest {
  /** The study. */
  readonly config: ActiveConfig;
  /** Which part. */
  readonly seed: number | null;
}

/** What a part comes to. */
export type StudyPart =
  | { readonly rows: readonly StudyRow[]; readonly seconds: number }
  | { readonly references: References; readonly seconds: number };

/** What a worker answers. */
export type StudyAnswer = StudyPart | { readonly failure: string };

/** The part of a worker's global scope that is used here. */
interface Scope {
  onmessage: ((event: MessageEvent<StudyRequest>) => void) | null;
  postMessage(answer: StudyAnswer): void;
}

const scope = self as unknown as Scope;
let parts: DatasetRun | undefined;

scope.onmessage = async ({ data: { config, seed } }) => {
  const begun = performance.now();
  const seconds = () => Math.round((performance.now() - begun) / 100) / 10;
  try {
    parts ??= await studyParts(config);
    if (seed === null) {
      const references = parts.environment.references();
      scope.postMessage({ references, seconds: seconds() });
    } else {
      const rows = await runDataset(parts, seed);
      scope.postMessage({ rows, seconds: seconds() });
    }
  } catch (error) {
    scope.postMessage({ failure: (error as Error).message });
  }
};
