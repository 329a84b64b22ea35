/**
 * What a model card is made of: records on disk, each checked against the hashes of those that vouch for it.
 *
 * @module
 */
import { dirname, join } from "node:path";
import type { Cohort } from "../../cohort/open_cohort.ts";
import { readBytes } from "../../files/read_bytes.ts";
import { InputError } from "../../input_error.ts";
import {
  type DifferingSetting,
  differingSettings,
  type SettingsByKey,
} from "../../judging/settings_by_key.ts";
import { headOf, type LedgerEntry } from "../../ledger/entry.ts";
import {
  FINAL_EVALUATION_FILE,
  type FinalEvaluation,
  readFinalEvaluation,
} from "../../ledger/final_evaluation.ts";
import { checkHeads } from "../../ledger/ledger_file.ts";
import { intentsOf, openingOf } from "../../ledger/openings.ts";
import type { ModelCheckpoint } from "../../runs/model_checkpoint.ts";
import { checkSelectedCohort } from "../../selection/cohort/check_selected_cohort.ts";
import {
  type CohortSelection,
  readCohortSelection,
} from "../../selection/cohort/selection_file.ts";
import type { StageFiles } from "../../selection/cohort/stage_files.ts";
import { parseJson } from "../../text/json.ts";

/** What is known of a test. */
export interface CardTest {
  /** What was found; null where this selection did not open it. */
  readonly evaluation: FinalEvaluation | null;
  /** How often the table, its test patients or any of their names were opened until now, by whatever selection. */
  readonly openings: number;
  /** How many of these were of other tables, related by names of patients alone. */
  readonly byName: number;
  /** Why it was opened again, each time. */
  readonly reasons: readonly string[];
  /** Whether this selection's opening was begun and has no result. */
  readonly isBegun: boolean;
  /** Head of the ledger; null of an empty one. */
  readonly head: string | null;
}

/** What a card is made of. */
export interface CardInput {
  /** The selection. */
  readonly selection: CohortSelection;
  /** Its hash. */
  readonly sha256: string;
  /** The deployed models, in order. */
  readonly models: readonly ModelCheckpoint[];
  /** What its stages say. */
  readonly stages: StageFiles;
  /** Its cohort. */
  readonly cohort: Pick<Cohort, "record" | "sha256">;
  /** The test. */
  readonly test: CardTest;
  /** What of the judging differs from the project's own settings; null where the selection does not say. */
  readonly differing: readonly DifferingSetting[] | null;
}

/** Where a card's records are. */
export interface CardSource {
  /** `selection.json`. */
  readonly selection: string;
  /** The cohort. */
  readonly cohort: Cohort;
  /** The ledger's entries. */
  readonly entries: readonly LedgerEntry[];
  /** The ledger's file, for errors. */
  readonly ledger: string;
  /** The project's own settings of the judging. */
  readonly usual: SettingsByKey;
  /** Words a path in messages (default: as it is). */
  readonly shown?: (path: string) => string;
}

/** What the ledger and the selection's folder say of the test. */
async function testOf(
  { selection: path, entries, shown = (one) => one }: CardSource,
  { selection: { cohort }, sha256 }: Pick<CardInput, "selection" | "sha256">,
): Promise<CardTest> {
  const opened = openingOf(entries, sha256);
  const file = join(dirname(path), FINAL_EVALUATION_FILE);
  const isThere = await Deno.stat(file).then(() => true, () => false);
  if (isThere && opened === null) {
    throw new InputError(
      shown(file),
      "no opening of this selection is in the ledger, expected the ledger that it was opened with (--ledger FILE)",
    );
  }
  const head = headOf(entries);
  if (opened !== null) {
    const evaluation = await readFinalEvaluation(file, opened.result);
    return { ...opened, evaluation, isBegun: false, head };
  }
  const all = intentsOf(entries);
  const ofTest = all.filter((one) => one.source === cohort.source || one.test === cohort.test);
  return {
    evaluation: null,
    openings: ofTest.length,
    byName: 0,
    reasons: [],
    isBegun: all.some((one) => one.selection === sha256),
    head,
  };
}

/**
 * Reads what a card is made of.
 *
 * @param source Where it is.
 * @throws {InputError} If a file is absent, was changed, or is of another cohort or ledger.
 */
export async function readCardInput(source: CardSource): Promise<CardInput> {
  const { selection: path, cohort, entries, ledger, shown = (one: string) => one } = source;
  const opened = await readCohortSelection(path, shown(path));
  const { record, sha256 } = cohort;
  const { judging } = opened.selection;
  checkSelectedCohort(opened.selection, cohort, shown(path));
  checkHeads(entries, [
    { by: shown(join(cohort.dir, "cohort.json")), head: record.ledger.head },
    { by: shown(path), head: opened.selection.ledger.head },
  ], ledger);
  const names = Object.keys(opened.selection.evaluations) as (keyof StageFiles)[];
  const stages = await Promise.all(names.map(async (name) => {
    const file = join(dirname(path), name);
    return [name, parseJson(new TextDecoder().decode(await readBytes(file)), shown(file))] as const;
  }));
  return {
    ...opened,
    stages: Object.fromEntries(stages) as unknown as StageFiles,
    cohort: { record, sha256 },
    test: await testOf(source, opened),
    differing: judging === undefined ? null : differingSettings(judging, source.usual),
  };
}
