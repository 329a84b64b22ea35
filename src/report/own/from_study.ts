/**
 * A study's rows as a source of the report.
 *
 * @module
 */
import type { MetricLine } from "../../study/grids/kept_files.ts";
import type { StudyRow } from "../../study/grids/study_rows.ts";
import { shellWord } from "../../text/shell_word.ts";
import { caseInWords, gridInWords } from "../names.ts";
import type { OwnModel, OwnSource } from "./own_input.ts";
import { settingsOf } from "./settings.ts";

/** What is averaged over. */
const AVERAGED = "dataset.seed";

/** What is known of a study beside its rows. */
export interface StudyExtras {
  /** The study's YAML or its results, as the user would type it. */
  readonly name: string;
  /** The file of the rows, as the user would type it. */
  readonly file: string;
  /** Number of trainings it asks for; null where only its rows are known. */
  readonly planned: number | null;
  /** Shares of a row's steps that take each dose. */
  readonly doses: (row: StudyRow) => readonly number[] | null;
  /** Metrics that were kept of a row. */
  readonly metrics: (row: StudyRow) => readonly MetricLine[];
  /** More to be noted: sentences. */
  readonly notes: readonly string[];
}

/** What sets an experiment apart from the others, in words. */
function nameOf({ grid, varied }: StudyRow, grids: number): string {
  const own = Object.entries(varied).filter(([key]) => key !== AVERAGED);
  const words = own.map(([key, value]) =>
    key === "case" ? caseInWords(String(value)) : `${key} = ${JSON.stringify(value)}`
  );
  return [...(grids > 1 || own.length === 0 ? [gridInWords(grid)] : []), ...words].join(", ");
}

/** A row as a model. */
function modelOf(row: StudyRow, { doses, metrics }: StudyExtras): OwnModel {
  return {
    name: `${row.grid} seed ${row.seed}`,
    seed: row.seed,
    dataset: row.dataset_sha256,
    survival: row.survival,
    heldOut: null,
    estimatedReturn: null,
    length: row.length,
    ends: row.ends ?? 1,
    states: "mdp",
    divergedAt: row.diverged_at,
    alarm: null,
    course: row.course,
    metrics: metrics(row).map(({ step, loss, max_q, gradient_norm }) => ({
      step: step!,
      loss,
      max_q,
      gradient_norm,
    })),
    doses: doses(row),
  };
}

/** What was noted. */
function notesOf(rows: readonly StudyRow[]): string[] {
  const trainers = new Set(
    rows.map(({ trainer: { device, adapter, kernels } }) =>
      `${device === "cpu" ? "the CPU" : "WebGPU"} (${adapter}, kernels ${kernels})`
    ),
  );
  const diverged = rows.filter((row) => row.diverged_at !== null);
  const endless = rows.filter(({ ends = 1 }) => ends < 1);
  return [
    `Trained on ${[...trainers].join("; ")}.`,
    ...(diverged.length === 0 ? [] : [
      `${diverged.length} of ${rows.length} models diverged; each is scored as at its last finite checkpoint.`,
    ]),
    ...(endless.length === 0 ? [] : [
      `${endless.length} of ${rows.length} policies go round for ever in some episodes, which count as not survived.`,
    ]),
  ];
}

/**
 * Makes a source of a study.
 *
 * @param rows Its rows, at least one.
 * @param extras Name, file, doses, metrics.
 */
export function sourceOfStudy(rows: readonly StudyRow[], extras: StudyExtras): OwnSource {
  const { name, file, planned, notes } = extras;
  const grids = new Set(rows.map(({ grid }) => grid)).size;
  const experiments = Map.groupBy(
    rows,
    ({ grid, varied }) =>
      JSON.stringify([grid, Object.entries(varied).filter(([key]) => key !== AVERAGED)]),
  );
  const configs = Array.from(experiments.values(), (own) => ({
    name: nameOf(own[0], grids),
    settings: settingsOf(own[0].config, [AVERAGED]),
    models: own.map((row) => modelOf(row, extras)),
  }));
  const isYaml = name !== file;
  const next = isYaml
    ? [{
      words: planned !== null && rows.length < planned
        ? "Train what its results lack:"
        : "Train what you add to it, such as values or seeds:",
      command: `deno task study ${shellWord(name)}`,
    }]
    : [];
  return {
    name,
    kind: "study",
    done: rows.length,
    planned,
    finished: planned === null || rows.length >= planned,
    files: [file],
    configs,
    notes: [...notesOf(rows), ...notes],
    next,
  };
}
