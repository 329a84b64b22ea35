/**
 * A cohort in memory: from a table and its mapping to all that its folder says, in one direction.
 *
 *   table -> records -> stays -> outcomes -> splits -> actions -> rewards -> features -> ranges
 *
 * Lints look on at each stage. What is wrong with the structure of stays ends the way early: nothing after it would mean
 * anything.
 *
 * @module
 */
import { breathe } from "../../breathe.ts";
import { InputError } from "../../input_error.ts";
import type { CohortFeature, LintFinding, ReturnRanges } from "../cohort_record.ts";
import { axesTransposed } from "../lints/actions.ts";
import { endsAsCuts } from "../lints/ends.ts";
import type { TrainLook } from "../lints/look.ts";
import { checkRewards } from "../lints/rewards.ts";
import { splitSizes } from "../lints/splits.ts";
import type { Mapping } from "../mapping/mapping.ts";
import type { Table } from "../table/table.ts";
import { type ActionGrid, actionsOf } from "./actions.ts";
import { fitFeatures, recordedMedian } from "./features.ts";
import { type Findings, noFindings } from "./findings.ts";
import { hasNextColumns, readNextColumns } from "./next_columns.ts";
import { OUTCOME, outcomesOf } from "./outcomes.ts";
import { returnRanges } from "./ranges.ts";
import { readRecords, type Records, SPLIT_NAMES } from "./records.ts";
import { rewardsOf } from "./rewards.ts";
import { type Division, splitPatients } from "./split_patients.ts";
import { arrangeStays, type Stays } from "./stays.ts";
import { actionRows, type FileRows, fileRows, transitionStarts } from "./transitions.ts";

/** Where a cohort comes from. */
export interface CohortSource {
  /** The table. */
  readonly table: Table;
  /** What its columns are. */
  readonly mapping: Mapping;
}

/** How it is prepared. */
export interface PrepareOptions {
  /** Whether each state takes the action of the next window (default: that of its own row). */
  readonly shift?: boolean;
  /** Names of the action grid's axes, the slower one first (default: as the mapping has them). */
  readonly axes?: readonly string[];
  /** Stops the work. */
  readonly signal?: AbortSignal;
  /** Told the share of the table that is read, from 0 to 1. */
  readonly onRead?: (share: number) => void;
}

/** All of a cohort but its files. */
export interface PreparedCohort {
  /** The mapping; `alignment` as it is after a shift. */
  readonly mapping: Mapping;
  /** The rows. */
  readonly records: Records;
  /** The stays. */
  readonly stays: Stays;
  /** (E) outcomes. */
  readonly outcomes: Uint8Array;
  /** (E+1) first transition of each stay. */
  readonly first: Uint32Array;
  /** (N) actions. */
  readonly action: Uint8Array;
  /** (N) rewards. */
  readonly reward: Float32Array;
  /** The action grid. */
  readonly grid: ActionGrid;
  /** Who is in which split. */
  readonly division: Division;
  /** Stays with transitions of each split, by number of the split. */
  readonly chosen: readonly Uint32Array[];
  /** Rows of each split's file. */
  readonly files: readonly FileRows[];
  /** The D features. */
  readonly features: readonly CohortFeature[];
  /** Ranges of the return. */
  readonly returns: ReturnRanges;
}

/** What preparing came to. */
export interface Preparation {
  /** What lints found. */
  readonly findings: readonly LintFinding[];
  /** The cohort; null where an error was found. */
  readonly cohort: PreparedCohort | null;
}

/** Whether a row says nothing of an action. */
function emptyActions({ numbers }: Records, { actions }: Mapping): (row: number) => boolean {
  const names = "bins" in actions ? actions.bins.map(({ column }) => column) : [actions.column];
  const columns = names.map((name) => numbers.get(name)!);
  return (row) => columns.every((column) => Number.isNaN(column.at(row)));
}

/** The stays of each split. */
function chosenStays({ transitions }: Stays, { splitOf }: Division): Uint32Array[] {
  return SPLIT_NAMES.map((_, split) =>
    Uint32Array.from(splitOf.keys()).filter((e) => splitOf[e] === split && transitions[e] > 0)
  );
}

/** The training split as lints see it. */
function trainLook(
  { mapping, stays, outcomes, first, action, grid, chosen, files }: Pick<
    PreparedCohort,
    "mapping" | "stays" | "outcomes" | "first" | "action" | "grid" | "chosen" | "files"
  >,
): TrainLook {
  const [{ rows, starts }] = files;
  const [train] = chosen;
  const own = new Uint8Array(rows.length).fill(255);
  const has = new Uint8Array(rows.length);
  train.forEach((e, i) => {
    for (let t = 0; t < stays.transitions[e]; t++) {
      own[starts[i] + t] = action[first[e] + t];
      has[starts[i] + t] = 1;
    }
  });
  const axes = grid.axes.map(({ name, levels }, axis) => {
    const below = grid.axes.slice(axis + 1).reduce((product, other) => product * other.levels, 1);
    const level = own.map((one, row) => has[row] === 0 ? 255 : Math.floor(one / below) % levels);
    return { name, levels: level };
  });
  return {
    starts,
    outcomes: Uint8Array.from(train, (e) => outcomes[e]),
    isSameWindow: mapping.alignment === "same-window",
    axes,
  };
}

/** Lints of rewards and outcomes. */
function lintOutcomes(
  { table, mapping }: CohortSource,
  cohort: Pick<PreparedCohort, "reward" | "first" | "stays" | "outcomes" | "chosen">,
  { findings, rows }: { readonly findings: Findings; readonly rows: Uint32Array },
): void {
  const { reward, first, stays: { cut }, outcomes, chosen: [train] } = cohort;
  if (mapping.reward.kind === "column") {
    const { column } = mapping.reward;
    checkRewards({
      reward,
      first,
      cut,
      outcomes,
      hasOutcomes: mapping.outcome !== null,
      place: (i) => table.place(rows[i], column),
    }, findings);
  }
  const known = train.filter((e) => outcomes[e] !== OUTCOME.unknown);
  if (known.length === 0 || known.some((e) => outcomes[e] !== outcomes[known[0]])) return;
  const word = outcomes[known[0]] === OUTCOME.survived ? "survived" : "died";
  findings.add("one-outcome", `everybody of train ${word}`);
}

/**
 * Prepares a cohort.
 *
 * @param source The table and its mapping.
 * @param options Whether actions are shifted; a signal.
 * @throws {InputError} At cells that cannot be what their role says.
 */
export async function prepareCohort(
  source: CohortSource,
  { shift = false, axes, signal, onRead }: PrepareOptions = {},
): Promise<Preparation> {
  const { table } = source;
  const mapping: Mapping = shift ? { ...source.mapping, alignment: "shifted" } : source.mapping;
  const findings = noFindings();
  const stop = (): Preparation => ({ findings: findings.all, cohort: null });
  if (shift && source.mapping.alignment === "shifted") {
    const expected = "expected actions of the states' own windows, alignment: same-window";
    throw new InputError(
      table.path,
      `its actions are those of the next window already, ${expected}`,
    );
  }
  if (mapping.reward.kind !== "column" && mapping.outcome === null) {
    const expected = "expected a column of outcomes, or of rewards";
    throw new InputError(table.path, `nothing says who died, ${expected}`);
  }
  const records = await readRecords(table, mapping, { signal, onRead });
  if (records.beyond !== null) {
    const { row, column, value } = records.beyond;
    findings.add(
      "not-finite",
      `${table.place(row, column)}: found ${value}, expected at most 3.4e38 in size`,
    );
  }
  await breathe(signal);
  const stays = arrangeStays(records, {
    table,
    mapping,
    shifted: shift,
    isEmpty: emptyActions(records, mapping),
    hasNext: hasNextColumns(mapping) && !shift,
  }, findings);
  if (findings.hasErrors) return stop();
  await readNextColumns(table, { records, stays, mapping, findings }, signal);
  await breathe(signal);
  const outcomes = outcomesOf(records, stays, { table, mapping, findings });
  const division = splitPatients(records, stays, { table, mapping, outcomes, findings });
  const first = transitionStarts(stays);
  const chosen = chosenStays(stays, division);
  splitSizes(
    chosen.map((own) => ({
      patients: new Set(Array.from(own, (e) => division.patientOf[e])).size,
      transitions: own.reduce((sum, e) => sum + stays.transitions[e], 0),
    })),
    findings,
  );
  if (findings.hasErrors) return stop();
  if (mapping.alignment === "same-window") {
    findings.add(
      "same-window",
      "state and action are of one window: the state may hold the treatment (cohort shift pairs it with the next window's)",
    );
  }
  await breathe(signal);
  const rows = actionRows(stays);
  const isTrain = new Uint8Array(rows.length);
  for (const e of chosen[0]) isTrain.fill(1, first[e], first[e + 1]);
  const { grid, action } = actionsOf({
    table,
    records,
    actions: mapping.actions,
    order: axes,
    rows,
    isTrain,
    findings,
  });
  if (findings.hasErrors) return stop();
  const counts = new Float64Array(grid.count);
  for (let i = 0; i < action.length; i++) if (isTrain[i] === 1) counts[action[i]]++;
  axesTransposed(grid, counts, findings);
  await breathe(signal);
  const files = chosen.map((own) => fileRows(stays, own));
  const train = trainLook({ mapping, stays, outcomes, first, action, grid, chosen, files });
  const features = await fitFeatures(mapping.features, {
    records,
    splits: files,
    train,
    findings,
  }, signal);
  await breathe(signal);
  const reward = rewardsOf({
    table,
    records,
    stays,
    outcomes,
    first,
    actionRows: rows,
    reward: mapping.reward,
    features: mapping.features,
    medianOf: (name) =>
      features.find((one) => one.name === name)?.median ??
        recordedMedian(records.features.get(name)!.gather(files[0].rows)),
    findings,
  });
  const made = { reward, first, stays, outcomes, chosen };
  endsAsCuts({ table, mapping, records, stays }, findings);
  lintOutcomes(source, made, { findings, rows });
  if (findings.hasErrors) return stop();
  await breathe(signal);
  const returns = returnRanges({
    reward: mapping.reward,
    gamma: mapping.gamma,
    features: mapping.features,
    records,
    rewards: reward,
    first,
    cut: stays.cut,
    outcomes,
    train: chosen[0],
  });
  const cohort = { ...made, mapping, records, action, grid, division, files, features, returns };
  return { findings: findings.all, cohort };
}
