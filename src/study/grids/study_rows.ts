/**
 * A study's results: one JSON object a line and run, in the study's order.
 *
 * @module
 */
import { recordedWords } from "../../config/former_format.ts";
import type { FallbackShares } from "../../evaluation/policy_score.ts";
import type { CourseEvaluation } from "../../evaluation/published_protocol.ts";
import { writeFileAtomic } from "../../files/atomic_write.ts";
import { startingWith } from "../../files/file_kind.ts";
import { readTextIfThere } from "../../files/read_bytes.ts";
import { InputError } from "../../input_error.ts";
import type { ManifestTrainer } from "../../runs/manifest.ts";
import type { GridValue } from "./grid_settings.ts";
import { parseResultLines } from "../../text/json.ts";
import { ROWS_FORMAT, STUDY_ROW } from "./study_row_checks.ts";
import type { RecordedExperiment, StudyRun } from "./study_runs.ts";

/** A score on the way. */
export type StudyPoint = Omit<CourseEvaluation, "published"> & Partial<CourseEvaluation>;

/** What a run came to; keys as in the file. All scores are exact and of the final weights. */
export interface RunResult {
  /** Probability of survival. */
  readonly survival: number;
  /** Share of episodes that end at all, where it is not 1: the policy may go round for ever. */
  readonly ends?: number;
  /** Expected number of actions; null where some episodes never end. */
  readonly length: number | null;
  /** Expected sum of gamma^t r_t at the config's gamma; null where it has no value at gamma 1. */
  readonly discounted_return: number | null;
  /** Share of steps whose pair is not in the data; null where some episodes never end, as the next three. */
  readonly unseen: number | null;
  /** Share of steps whose pair is in the data fewer than ten times. */
  readonly rare: number | null;
  /** Share of steps whose action is inadmissible. */
  readonly inadmissible_share: number | null;
  /** Shares of steps that no rule of support chose; null where there is no rule. */
  readonly fallback: FallbackShares | null;
  /** Step at which a number stopped being finite, or null. */
  readonly diverged_at: number | null;
  /** The policy: a letter a live state, `A` for action 0. */
  readonly policy: string;
  /** Scores on the way. */
  readonly course: readonly StudyPoint[];
  /** Number of transitions learned from. */
  readonly transitions: number;
  /** SHA-256 of the dataset's arrays. */
  readonly dataset_sha256: string;
  /** What it was trained on. */
  readonly trainer: ManifestTrainer;
  /** Versions of the project and of what runs it. */
  readonly versions: Readonly<Record<string, string>>;
  /** Commit of the code, or null where there was no repository. */
  readonly commit: string | null;
}

/** A line of a study's results. */
export interface StudyRow extends RunResult {
  /** Name of the grid. */
  readonly grid: string;
  /** What sets the experiment apart within the grid. */
  readonly varied: Readonly<Record<string, GridValue>>;
  /** The model's seed. */
  readonly seed: number;
  /** What the run is known by. */
  readonly key: string;
  /** The experiment, every key with a value. */
  readonly config: RecordedExperiment;
}

/** A row whose evaluations the published protocol looked on at. */
export type PublishedRow = Omit<StudyRow, "course"> & {
  readonly course: readonly CourseEvaluation[];
};

/**
 * Reads the results of a study of the published experiments.
 *
 * @param path The file; an absent one holds none.
 * @throws {InputError} As {@link readRows}, or naming a line whose evaluations the published protocol did not look on at.
 */
export async function readPublishedRows(path: string): Promise<PublishedRow[]> {
  const rows = await readRows(path);
  for (const [i, { course }] of rows.entries()) {
    if (course.every(({ published }) => published !== undefined)) continue;
    const expected = "expected published: its config asks for observers: [published_protocol]";
    throw new InputError(`${path}:${i + 1}: course`, `found no published scores, ${expected}`);
  }
  return rows as PublishedRow[];
}

/**
 * A run with what it came to.
 *
 * @param run The run.
 * @param result What it came to.
 */
export function studyRow(run: StudyRun, result: RunResult): StudyRow {
  const { grid, varied, config } = run.cell;
  const { seeds: _, name: __, ...rest } = recordedWords(config);
  return { grid, varied, seed: run.seed, key: run.key, config: rest, ...result };
}

/** Files of results. */
const ROWS_FILE = startingWith("file of a study's results", '{"format":');

/**
 * Writes a study's results.
 *
 * @param path The file.
 * @param rows The lines.
 */
export async function writeRows(path: string, rows: readonly StudyRow[]): Promise<void> {
  const text = rows.map((row) => `${JSON.stringify({ format: ROWS_FORMAT, ...row })}\n`).join("");
  await writeFileAtomic(path, text, { kind: ROWS_FILE });
}

/**
 * Reads a study's results.
 *
 * @param path The file; an absent one holds none.
 * @throws {InputError} Naming file and line of what is damaged or of another format.
 */
export async function readRows(path: string): Promise<StudyRow[]> {
  const text = await readTextIfThere(path) ?? "";
  const rows = parseResultLines<StudyRow & { format: unknown }>(text, path, STUDY_ROW);
  return rows.map(({ format: _, ...row }) => row);
}

/** Letters of actions. */
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef";

/**
 * A deterministic policy in letters.
 *
 * @param policy (S,A) probabilities.
 * @param sizes Number of live states and of actions, at most 32.
 */
export function policyLetters(
  policy: Float64Array,
  { live, actions }: { readonly live: number; readonly actions: number },
): string {
  let letters = "";
  for (let s = 0; s < live; s++) {
    const row = policy.subarray(s * actions, (s + 1) * actions);
    const action = row.indexOf(1);
    if (action < 0 || actions > LETTERS.length) {
      throw new RangeError(`Cannot write a policy of ${actions} actions in letters: state ${s}`);
    }
    letters += LETTERS[action];
  }
  return letters;
}

/**
 * A policy from its letters.
 *
 * @param letters One a live state.
 * @param sizes Number of states and of actions.
 * @returns (S,A) probabilities.
 */
export function policyFromLetters(
  letters: string,
  { states, actions }: { readonly states: number; readonly actions: number },
): Float64Array {
  const policy = new Float64Array(states * actions);
  for (let s = 0; s < letters.length; s++) policy[s * actions + LETTERS.indexOf(letters[s])] = 1;
  return policy;
}
