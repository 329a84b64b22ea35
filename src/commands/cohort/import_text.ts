/**
 * What an import took for what, for reading.
 *
 * @module
 */
import type { ActionAxis, CohortRecord, LintFinding } from "../../cohort/cohort_record.ts";
import type { CohortSummary } from "../../cohort/import/summary.ts";
import { groupedFindings } from "../../cohort/lints/grouped_findings.ts";
import type { Mapping } from "../../cohort/mapping/mapping.ts";
import { type Column, table } from "../table.ts";

/** An import that is told of. */
export interface ToldImport {
  /** The cohort's folder as one would type it. */
  readonly cohort: string;
  /** What it says. */
  readonly record: CohortRecord;
  /** Its hash. */
  readonly sha256: string;
  /** Whether it was there already. */
  readonly wasThere: boolean;
  /** The cohort in numbers. */
  readonly summary: CohortSummary;
}

const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
const orDash = (share: number | null) => share === null ? "-" : percent(share);

/** Which columns are what. */
function roles({ columns, outcome, actions, reward, alignment, features }: Mapping): string {
  const { episode, patient, time, hours, split, done, truncated } = columns;
  const acts = "bins" in actions
    ? `levels of ${actions.bins.map(({ column }) => column).join(" and ")}`
    : actions.column;
  const rows = [
    ["stay", episode],
    ["patient", patient ?? "each stay is taken for one"],
    ["time", hours === null ? `${time}, in steps` : `${time}, ${hours} h a step`],
    ["split", split ?? "by patient, within outcomes"],
    [
      "outcome",
      outcome === null ? "sign of the last reward" : `${outcome.column} (died: ${outcome.died})`,
    ],
    ["ends", [done, truncated].filter((one) => one !== null).join(", ") || "in last rows"],
    [
      "action",
      `${acts}, ${
        alignment === "shifted" ? "given after the state" : "given in the state's own window"
      }`,
    ],
    ["reward", reward.kind === "column" ? reward.column : reward.kind],
    [
      "features",
      `${features.length}, ${features.filter(({ flag }) => flag).length} with a missing-flag`,
    ],
  ];
  return table([{ title: "role" }, { title: "taken from" }], rows);
}

const NUMBER = (title: string): Column => ({ title, align: "right" });

/** The splits. */
function splitTable({ splits }: CohortRecord): string {
  const columns = ["patients", "stays", "transitions", "mean length", "survival", "cut"];
  const rows = Object.entries(splits).map(([name, split]) => [
    name,
    String(split.patients),
    String(split.episodes),
    String(split.transitions),
    split.mean_length.toFixed(2),
    orDash(split.survival),
    percent(split.truncated),
  ]);
  return table([{ title: "split" }, ...columns.map(NUMBER)], rows);
}

/** Counts of actions as a grid, or a list where there is one axis. */
export function gridTable(axes: readonly ActionAxis[], counts: readonly number[]): string {
  const fast = axes.length === 2 ? axes[1].levels : 1;
  const slow = axes[0];
  const edgeWords = ({ edges }: ActionAxis, level: number) => {
    if (edges === null || level === 0) return level === 0 ? "none" : "";
    return level <= edges.length ? `to ${Number(edges[level - 1].toPrecision(4))}` : "more";
  };
  const heads = axes.length === 2
    ? Array.from(
      { length: fast },
      (_, level) => `${axes[1].name} ${level} ${edgeWords(axes[1], level)}`.trimEnd(),
    )
    : ["times"];
  const rows = Array.from({ length: counts.length / fast }, (_, level) => [
    `${level} ${edgeWords(slow, level)}`.trimEnd(),
    ...counts.slice(level * fast, (level + 1) * fast).map(String),
  ]);
  return table([{ title: slow.name }, ...heads.map(NUMBER)], rows);
}

/** Gaps by feature, most first. */
function gapTable({ gaps }: CohortSummary): string {
  const rows = Object.entries(gaps).sort(([, a], [, b]) => b - a)
    .map(([name, missing]) => [name, percent(missing)]);
  return rows.length === 0
    ? "No feature has gaps."
    : table([{ title: "feature" }, NUMBER("missing on train")], rows);
}

/**
 * Lints as lines.
 *
 * @param lints What was found.
 */
export function lintText(lints: readonly LintFinding[]): string {
  if (lints.length === 0) return "Lints: nothing found.";
  const rows = groupedFindings(lints).map(({ id, level, message }) => [level, id, message]);
  return table([{ title: "level" }, { title: "lint" }, { title: "found" }], rows);
}

/** Ranges of the return. */
function rangeText(
  { returns: { attainable, all_live, formula }, mapping: { gamma } }: CohortRecord,
): string {
  if (attainable === null) return `Return at gamma ${gamma}: ${formula}.`;
  const [low, high] = attainable.map((one) => one.toFixed(4));
  return `Return at gamma ${gamma}: ${low} to ${high} possible, ${
    all_live!.toFixed(4)
  } if all of train survived with the ` +
    `lengths observed.\n  ${formula}.`;
}

/**
 * An import in words and tables.
 *
 * @param told What was imported.
 */
export function importText({ cohort, record, sha256, wasThere, summary }: ToldImport): string {
  const { rows, patients, episodes, transitions, lengths, survival, cut } = summary;
  const { least, median, mean, most } = lengths;
  return [
    roles(record.mapping),
    "",
    `${rows} rows: ${patients} patients, ${episodes} stays of ${least} to ${most} transitions (median ${median}, mean ${
      mean.toFixed(2)
    }), ${transitions} in all; ${orDash(survival)} survived, ${percent(cut)} were cut.`,
    "",
    splitTable(record),
    "",
    "Actions on train:",
    gridTable(record.actions.axes, summary.action_counts),
    "",
    gapTable(summary),
    "",
    rangeText(record),
    "",
    lintText(record.lints),
    "",
    `${cohort}: ${
      wasThere ? "holds this cohort already, left as it is" : "imported"
    }, SHA-256 ${sha256}`,
  ].join("\n");
}
