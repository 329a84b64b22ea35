/**
 * Opening a test: an intent is on record before the sealed file is read, and a result after. What a kill leaves in between is
 * gone on with by the same selection, models, settings and code; nothing else may.
 *
 * @module
 */
import { dirname } from "node:path";
import { type Cohort, openCohort } from "../cohort/open_cohort.ts";
import { writeCohortRecord } from "../cohort/cohort_file.ts";
import { TEST_SEEN } from "../cohort/record_text.ts";
import type { DenseDataset } from "../dataset/dataset.ts";
import { makeFolder } from "../files/atomic_write.ts";
import { withSoleUse } from "../files/file_lock.ts";
import { InputError } from "../input_error.ts";
import type { PolicyRecord } from "../judging/policy_record.ts";
import { keysHash, type LedgerEntry, type OpeningHashes } from "./entry.ts";
import {
  checkFinalEvaluation,
  type FinalEvaluation,
  finalEvaluation,
  type OpenedModel,
  readFinalEvaluation,
  writeFinalEvaluation,
} from "./final_evaluation.ts";
import { checkHeads, openLedger, readLedger } from "./ledger_file.ts";
import {
  AGAIN,
  earlierOpenings,
  type IntentEntry,
  NAMESAKES,
  type OpeningPlan,
  planOpening,
} from "./openings.ts";
import { checkSealed, loadSealed } from "./sealed_split.ts";

/** What is opened, and by what. */
export interface OpenTestOptions {
  /** Folder of sealed test patients. */
  readonly sealed: string;
  /** The ledger's file. */
  readonly ledger: string;
  /** Where the evaluation goes. */
  readonly out: string;
  /** The selection: its file, hash, and the ledger's head that it names. */
  readonly selection: {
    readonly path: string;
    readonly sha256: string;
    readonly head: string | null;
  };
  /** What was chosen: hash of all of it, and its models. */
  readonly candidate: { readonly sha256: string; readonly models: readonly OpenedModel[] };
  /** Hashes of the judging's settings and of the code. */
  readonly program: Pick<OpeningHashes, "config" | "code">;
  /** Why it is opened again; null where nobody said so. */
  readonly reopen: string | null;
  /** Judges the policy on the test patients. */
  readonly judge: (test: DenseDataset) => Promise<PolicyRecord>;
  /** Words a path in messages (default: as it is). */
  readonly shown?: (path: string) => string;
}

/** What an opening came to. */
export interface OpenedTest {
  /** What was found. */
  readonly evaluation: FinalEvaluation;
  /** Whether it was on record already: nothing was read. */
  readonly wasOpen: boolean;
  /** Head of the ledger. */
  readonly head: string;
}

/** Notes the ledger's head in a cohort's record. */
async function noteHead({ dir, record }: Cohort, head: string): Promise<void> {
  await writeCohortRecord(dir, { ...record, ledger: { head } });
}

/** Refuses names that an earlier opening had, where nobody said that this is another. */
function checkSeen(seen: number, { reason }: IntentEntry, subject: string): void {
  if (seen === 0 || reason !== null) return;
  throw new InputError(
    subject,
    `${seen} of its test patients have names of patients who were opened before, under another table, expected a test that ` +
      `nobody has seen: ${AGAIN}; ${NAMESAKES}`,
  );
}

/** Number of episodes. */
const episodesOf = ({ episode }: DenseDataset) => new Set(episode).size;

/** What an opening is made of, where nothing stands against it. */
interface Planned {
  /** The cohort. */
  readonly cohort: Cohort;
  /** What is to be done. */
  readonly plan: OpeningPlan;
}

/** Plans an opening from what is on record. Writes nothing. */
async function planned(
  entries: readonly LedgerEntry[],
  dir: string,
  { ledger, selection, candidate, program, reopen, shown = (one) => one }: OpenTestOptions,
): Promise<Planned> {
  const cohort = await openCohort(dir);
  const { record } = cohort;
  const subject = shown(dir);
  checkHeads(entries, [
    { by: `${subject}/cohort.json`, head: record.ledger.head },
    { by: shown(selection.path), head: selection.head },
  ], shown(ledger));
  const plan = planOpening(entries, {
    hashes: {
      cohort: cohort.sha256,
      source: record.source.sha256,
      test: record.splits.test.sha256,
      selection: selection.sha256,
      candidate: candidate.sha256,
      ...program,
    },
    reopen,
    isMarked: record.lints.some(({ id }) => id === TEST_SEEN),
    subject,
  });
  return { cohort, plan };
}

/**
 * Opens a cohort's test. All that can be refused is looked at before anything is written, and what others may have written
 * since again under the lock.
 *
 * @param dir The cohort's folder.
 * @param options What judges, where everything is.
 * @throws {InputError} If it was opened before and nobody says why it is again; if ledger, cohort, test file or an earlier
 * evaluation was changed; if another process is opening.
 */
export async function openTest(dir: string, options: OpenTestOptions): Promise<OpenedTest> {
  const { sealed, ledger: path, out, candidate, judge } = options;
  const { shown = (one: string) => one } = options;
  const first = await planned(await readLedger(path, shown(path)), dir, options);
  if (first.plan.kind !== "done") {
    await checkSealed(first.cohort, sealed);
    await checkFinalEvaluation(out);
  }
  await makeFolder(dirname(path));
  return await withSoleUse(path, async (lock) => {
    const ledger = await openLedger(path, shown(path));
    const { cohort, plan } = await planned(ledger.entries, dir, options);
    if (plan.kind === "done") {
      const evaluation = await readFinalEvaluation(out, plan.result);
      return { evaluation, wasOpen: true, head: ledger.entries.at(-1)!.sha256 };
    }
    lock.check();
    const intent = plan.kind === "resume"
      ? plan.intent
      : await ledger.append(plan.intent) as IntentEntry;
    await noteHead(cohort, intent.sha256);
    const { dataset, keys } = await loadSealed(cohort, sealed);
    const { openings, byName, reasons, seen } = earlierOpenings(ledger.entries, intent, keys);
    checkSeen(seen, intent, shown(dir));
    const judged = await judge(dataset);
    const evaluation = finalEvaluation(judged, {
      checkpoint: candidate.models,
      cohort: { name: cohort.record.name, sha256: cohort.sha256 },
      n_episodes: episodesOf(dataset),
      openings: openings + 1,
      openings_by_name: byName,
      reasons: intent.reason === null ? reasons : [...reasons, intent.reason],
      seen_before: seen,
      intent: intent.sha256,
    });
    lock.check();
    const { sha256 } = await ledger.append({
      entry: "result",
      intent: intent.sha256,
      patient_keys: keys,
      patients_sha256: keysHash(keys),
      seen_before: seen,
      evaluation: await writeFinalEvaluation(out, evaluation),
    });
    await noteHead(cohort, sha256);
    return { evaluation, wasOpen: false, head: sha256 };
  });
}
