/**
 * Importing a table: what `cohort import`, `shift` and `relabel` share.
 *
 * @module
 */
import { basename } from "node:path";
import type { LintFinding } from "../../cohort/cohort_record.ts";
import {
  type Preparation,
  prepareCohort,
  type PrepareOptions,
} from "../../cohort/import/prepare.ts";
import { SPLIT_NAMES } from "../../cohort/import/records.ts";
import { summarise } from "../../cohort/import/summary.ts";
import { writeCohort } from "../../cohort/import/write_cohort.ts";
import type { Mapping } from "../../cohort/mapping/mapping.ts";
import { type ResolvedInput, resolveInput } from "../../cohort/mapping/resolve_input.ts";
import { splitKeys } from "../../cohort/patient_keys.ts";
import { InputError } from "../../input_error.ts";
import { headOf } from "../../ledger/entry.ts";
import { LEDGER_FILE, readLedger } from "../../ledger/ledger_file.ts";
import { testSeen } from "../../ledger/test_seen.ts";
import { withInterrupt } from "../interrupt.ts";
import { startProgress } from "../progress.ts";
import { taskCommand } from "../task_command.ts";
import { printJson, printNote, printResult } from "../terminal.ts";
import { outputFolder, projectPath, shownPath, userPath } from "../user_path.ts";
import { importText } from "./import_text.ts";

/** What is done to a table's actions, and where its test patients are sealed. */
export interface ImportOptions extends Omit<PrepareOptions, "signal" | "onRead"> {
  /** The folder (default: the project's). */
  readonly sealed?: string;
}

/** Flags that importing commands share. */
export interface ImportFlags {
  /** Where to write. */
  readonly out?: string;
  /** Seed of the split, instead of the mapping's. */
  readonly seed?: number;
  /** Shares of the splits, instead of the mapping's. */
  readonly shares?: readonly [number, number, number];
  /** The ledger of openings (default: the project's). */
  readonly ledger?: string;
  /** Whether another cohort is replaced. */
  readonly replace?: boolean;
  /** Whether the report is JSON. */
  readonly json?: boolean;
}

/**
 * Opens what a user named, and says what was taken for what.
 *
 * @param file A table or a mapping, as typed.
 * @param flags What is taken instead of the mapping's split.
 */
export async function openInput(
  file: string,
  { seed, shares }: Pick<ImportFlags, "seed" | "shares"> = {},
): Promise<ResolvedInput> {
  const input = await resolveInput(userPath(file), { shown: shownPath });
  for (const note of input.notes) printNote(note);
  const { split } = input.mapping;
  const mapping: Mapping = {
    ...input.mapping,
    split: { shares: shares ?? split.shares, seed: seed ?? split.seed },
  };
  return { ...input, mapping };
}

/**
 * A commander parser of three shares.
 *
 * @param text Such as `0.7,0.15,0.15`.
 */
export function sharesFlag(text: string): [number, number, number] {
  const shares = text.split(",").map((part) => part.trim() === "" ? NaN : Number(part));
  const sum = shares.reduce((a, b) => a + b, 0);
  if (shares.length === 3 && shares.every((one) => one > 0) && Math.abs(sum - 1) < 1e-9) {
    return [shares[0], shares[1], shares[2]];
  }
  const expected = "expected shares of train, validation and test above 0 that sum to 1";
  throw new InputError("--shares", `found "${text}", ${expected}`);
}

/** Names of a mapping's axes, the slower one first. */
function axisNames({ actions }: Mapping): string[] {
  return ("bins" in actions ? actions.bins : actions.axes).map(({ name }) => name);
}

/** The name of a table's file without what says its format. */
function stemOf(path: string): string {
  const stem = basename(path).replace(/(\.csv)?\.gz$|\.(csv|parquet|npz|tsv|txt)$/i, "");
  return /^\.*$/.test(stem) ? "cohort" : stem;
}

/**
 * Refuses a table in which errors were found.
 *
 * @param findings What lints found.
 * @throws {InputError} With the first error and the number of others.
 */
function refuseErrors(findings: readonly LintFinding[]): never {
  const [{ id, message }, ...others] = findings.filter(({ level }) => level === "error");
  const more = others.length === 0
    ? ""
    : ` (and ${others.length} more of its kind: deno task cohort check)`;
  throw new InputError(message, `lint ${id}, nothing was imported${more}`);
}

/**
 * Prepares a cohort, with a bar while its table is read.
 *
 * @param input The table and its mapping.
 * @param options What is done to its actions; a signal.
 */
export async function prepareVisibly(
  input: ResolvedInput,
  options: Omit<PrepareOptions, "onRead"> = {},
): Promise<Preparation> {
  const progress = startProgress(`reading ${input.table.path}, percent`, 100);
  const onRead = (share: number) => {
    if (share < 1) progress.update(Math.floor(100 * share));
    else progress.close();
  };
  try {
    return await prepareCohort(input, { ...options, onRead });
  } finally {
    progress.close();
  }
}

/**
 * Imports a table.
 *
 * @param file A table or a mapping, as typed.
 * @param flags The command's flags.
 * @param options What is done to its actions, and where its test patients are sealed.
 */
export async function importTable(
  file: string,
  flags: ImportFlags,
  { sealed = projectPath("runs/sealed"), ...options }: ImportOptions = {},
): Promise<void> {
  const { out, replace = false, json = false } = flags;
  const ledger = flags.ledger === undefined ? projectPath(LEDGER_FILE) : userPath(flags.ledger);
  const entries = await readLedger(ledger, shownPath(ledger));
  const named = out === undefined ? null : await outputFolder("--out", out);
  const input = await openInput(file, flags);
  if (options.axes && `${options.axes}` === `${axisNames(input.mapping)}`) {
    printNote(`its axes are ${options.axes.join(", ")} already: nothing is turned`);
  }
  const { table } = input;
  const name = stemOf(table.path);
  const dir = named ?? projectPath(`runs/cohorts/${name}`);
  const result = await withInterrupt("Interrupted, nothing was imported", async (signal) => {
    const { cohort, findings } = await prepareVisibly(input, { ...options, signal });
    if (cohort === null) refuseErrors(findings);
    const source = {
      file: basename(table.path),
      sha256: await table.sha256(),
      rows: cohort.records.rows,
    };
    const keys = SPLIT_NAMES.map((_, split) => splitKeys(cohort, split));
    const written = await writeCohort(dir, cohort, {
      name,
      source,
      lints: [...findings, ...testSeen(entries, { source: source.sha256, keys })],
      head: headOf(entries),
      sealed: { folder: sealed, beside: `${sealed}.npz` },
      replace,
      signal,
    });
    return { ...written, summary: summarise(cohort) };
  });
  const shown = { ...result, cohort: shownPath(dir) };
  if (json) return printJson(importJson(shown));
  printResult(importText(shown));
  printNote(
    `Look at it: ${taskCommand("cohort", "show", dir)}\n` +
      `Train on it: ${taskCommand("train", "configs/cohort-cql.yaml", "--cohort", dir)}`,
  );
}

/** What was imported, as JSON. */
function importJson(
  { record, sha256, wasThere, summary, cohort }: Parameters<typeof importText>[0],
): Record<string, unknown> {
  const { source, mapping, actions, returns, splits, lints } = record;
  const { columns, outcome, reward } = mapping;
  return {
    cohort,
    sha256,
    was_there: wasThere,
    source,
    columns,
    outcome,
    reward,
    ...summary,
    actions,
    returns,
    splits,
    lints,
  };
}
