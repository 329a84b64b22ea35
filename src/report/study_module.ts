/**
 * What a study's module `src/studies/<name>/study.ts` exports: the engine reaches a study by the name in its YAML, and
 * knows none.
 *
 * @module
 */
import type { TrainRunOptions } from "../runs/train_run.ts";
import type { Located } from "../text/located_yaml.ts";
import type { Page } from "./page.ts";

/** How a study is run. */
export interface StudyOptions
  extends Pick<TrainRunOptions, "workers" | "createTrainer" | "checkSizes" | "signal" | "onNote"> {
  /** Folder of results; rows of the study lie in one of its own below it. */
  readonly results: string;
  /** Folder of what is not to be kept, made again where it is missing. */
  readonly runs: string;
  /** Called with the share of the work done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** How a study ended. */
export interface OwnStudyOutcome {
  /** What was found, as tables for reading. */
  readonly text: string;
  /** The same for programs. */
  readonly rows: readonly unknown[];
  /** What failed, each in a line. */
  readonly failures: readonly string[];
  /** Whether the signal stopped it. */
  readonly interrupted: boolean;
}

/** A study of its own. */
export interface StudyModule {
  /**
   * Runs what its rows lack.
   *
   * @param yaml The study's YAML, `study: <name>` and the study's own keys.
   * @param options Where results and runs are, what trains, the signal that stops.
   * @throws {InputError} At the first mistake of the YAML, or if rows are damaged.
   */
  run(yaml: Located, options: StudyOptions): Promise<OwnStudyOutcome>;
  /**
   * Its pages, made of committed rows alone.
   *
   * @param results Folder of results.
   * @returns None if it was not run.
   * @throws {InputError} If rows are damaged.
   */
  pages(results: string): Promise<readonly Page[]>;
  /**
   * Checks one of the study's tables in `results/<name>`, `.csv` or `.jsonl`: all that its pages take of it.
   *
   * @param path The file.
   * @throws {InputError} Naming file, line and column or key.
   */
  check?(path: string): Promise<void>;
}
