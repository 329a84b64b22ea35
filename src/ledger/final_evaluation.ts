/**
 * `final_test_evaluation.json`: what an opened test said of the policy that was chosen.
 *
 * @module
 */
import { checkWritable, writeFileAtomic } from "../files/atomic_write.ts";
import { holdingKeys } from "../files/file_kind.ts";
import { isAbsent, readBytes } from "../files/read_bytes.ts";
import { sha256 as digest } from "../files/sha256.ts";
import { InputError } from "../input_error.ts";
import type { EstimateRecord, PolicyRecord } from "../judging/policy_record.ts";
import { parseResult } from "../text/json.ts";
import type { ResultEntry } from "./openings.ts";
import {
  fields,
  finite,
  ifThere,
  list,
  orNothing,
  sha256,
  whole,
  words,
} from "../text/value_checks.ts";

/** The file, beside the selection's. */
export const FINAL_EVALUATION_FILE = "final_test_evaluation.json";

/** A model that the policy is made of. */
export interface OpenedModel {
  /** Its file, from the selection's folder. */
  readonly file: string;
  /** SHA-256 of the file. */
  readonly sha256: string;
  /** Seed of its training. */
  readonly seed: number;
}

/** What the file says; keys as in it. */
export interface FinalEvaluation
  extends Pick<EstimateRecord, "value" | "low" | "high" | "level" | "refused"> {
  /** Format of the file. */
  readonly format: 1;
  /** The models whose policy it is; one, unless seeds vote. */
  readonly checkpoint: readonly OpenedModel[];
  /** The cohort. */
  readonly cohort: { readonly name: string; readonly sha256: string };
  /** The split. */
  readonly split: "test";
  /** Test patients. */
  readonly n_patients: number;
  /** Their episodes. */
  readonly n_episodes: number;
  /** Effective number of patients of weighted importance sampling: what weights alone would have to go by. */
  readonly ess: number | null;
  /** How often the table, these test patients or any of their names were opened, this opening counted. */
  readonly openings: number;
  /** How many of these were of other tables, with patients of the same names, who may be others; absent in older files. */
  readonly openings_by_name?: number;
  /** Why it was opened again, for each opening after a first. */
  readonly reasons: readonly string[];
  /** How many of the patients' names an earlier opening had. */
  readonly seen_before: number;
  /** Hash of the ledger's entry that announced the opening. */
  readonly intent: string;
  /** All that is said of the policy; `value` to `refused` above are its recommended estimate. */
  readonly record: PolicyRecord;
}

const KIND = holdingKeys("evaluation of an opened test", ["openings", "intent", "record"]);

const CHECK = fields({
  checkpoint: list(fields({ file: words(), sha256, seed: whole({ min: 0 }) }), { least: 1 }),
  openings: whole({ min: 1 }),
  openings_by_name: ifThere(whole({ min: 0 })),
  reasons: list(words()),
  seen_before: whole({ min: 0 }),
  intent: sha256,
  value: orNothing(finite()),
  record: fields({ policy: words(), estimates: fields({}), references: fields({}) }),
});

/**
 * Puts together what an opening found.
 *
 * @param record What is said of the policy on the test patients.
 * @param about All else.
 */
export function finalEvaluation(
  record: PolicyRecord,
  about: Omit<
    FinalEvaluation,
    keyof EstimateRecord | "format" | "split" | "n_patients" | "ess" | "record"
  >,
): FinalEvaluation {
  const { value, low, high, level, refused } = record.estimates[record.recommended];
  return {
    format: 1,
    split: "test",
    n_patients: record.patients,
    ...about,
    value,
    low,
    high,
    level,
    refused,
    ess: record.estimates.wis.ess,
    record,
  };
}

/**
 * Checks before an opening that what it finds can be written.
 *
 * @param path The file.
 * @throws {InputError} If it cannot be.
 */
export async function checkFinalEvaluation(path: string): Promise<void> {
  await checkWritable(path, KIND);
}

/**
 * Writes what an opening found.
 *
 * @param path The file.
 * @param evaluation What was found.
 * @returns SHA-256 of the file.
 */
export async function writeFinalEvaluation(
  path: string,
  evaluation: FinalEvaluation,
): Promise<string> {
  const bytes = new TextEncoder().encode(`${JSON.stringify(evaluation, null, 2)}\n`);
  await writeFileAtomic(path, bytes, { kind: KIND });
  return await digest([bytes]);
}

/** What an opening found, as the ledger knows it. */
export type FoundEntry = Pick<ResultEntry, "index" | "evaluation">;

/**
 * Reads what an opening found.
 *
 * @param path The file.
 * @param found The ledger's entry.
 * @throws {InputError} If it is absent or was changed.
 */
export async function readFinalEvaluation(
  path: string,
  { index, evaluation: expected }: FoundEntry,
): Promise<FinalEvaluation> {
  const said = `${expected.slice(0, 12)}…`;
  if (await isAbsent(path)) {
    throw new InputError(
      path,
      `is not there, but the test was opened, with a result of SHA-256 ${said} (entry ${index} of the ledger, which holds no more ` +
        "of it): copy the file from where it was opened; deno task open-test --reopen REASON judges again, and every later card says so",
    );
  }
  const bytes = await readBytes(path);
  const own = await digest([bytes]);
  if (own !== expected) {
    throw new InputError(
      path,
      `was changed after the test was opened: it has SHA-256 ${
        own.slice(0, 12)
      }…, expected ${said} as the ledger says: restore it`,
    );
  }
  return parseResult(new TextDecoder().decode(bytes), path, CHECK);
}
