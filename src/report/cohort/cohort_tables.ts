/**
 * Tables of a cohort: splits, features, levels of doses, lints, how it was made.
 *
 * @module
 */
import type { CohortFeature, CohortRecord, SplitName } from "../../cohort/cohort_record.ts";
import { SPLITS } from "../../cohort/cohort_record.ts";
import { groupedFindings } from "../../cohort/lints/grouped_findings.ts";
import type { RewardMapping } from "../../cohort/mapping/mapping.ts";
import { markdownTable } from "../../study/tables/text_tables.ts";
import { literal } from "../own/text.ts";

const count = (value: number) => value.toLocaleString("en");
const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
const short = (value: number) => String(Number(value.toPrecision(4)));

/** Mean discounted returns of splits that may be looked at. */
export type Returns = Readonly<Record<Exclude<SplitName, "test">, number>>;

/**
 * Sizes and outcomes of the splits.
 *
 * @param record The cohort.
 * @param returns Mean discounted returns; null leaves them out.
 */
export function splitTable({ splits }: CohortRecord, returns: Returns | null): string {
  const rows = SPLITS.map((name) => {
    const { patients, episodes, transitions, mean_length, survival, truncated, sha256 } =
      splits[name];
    return [
      name,
      count(patients),
      count(episodes),
      count(transitions),
      mean_length.toFixed(2),
      survival === null ? "not known" : percent(survival),
      percent(truncated),
      ...(returns === null ? [] : [name === "test" ? "sealed" : short(returns[name])]),
      sha256.slice(0, 12),
    ];
  });
  const head = ["split", "patients", "stays", "transitions", "mean length", "survival", "cut"];
  return markdownTable([...head, ...(returns === null ? [] : ["mean return"]), "SHA-256"], rows);
}

/** Missing-flags with their places. */
function flagLine(features: readonly CohortFeature[]): string {
  const flags = features.flatMap(({ kind, name }, i) =>
    kind === "flag" ? [`${i} ${literal(name)}`] : []
  );
  if (flags.length === 0) return "";
  return `\n\nMissing-flags, 1 where the cell was empty: ${flags.join(", ")}.`;
}

/**
 * The features in order, with what was fitted on train.
 *
 * @param record The cohort.
 */
export function featureTable({ features }: CohortRecord): string {
  const head = [
    "",
    "feature",
    "unit",
    "clip",
    "transform",
    "fill",
    "median",
    "mean",
    "sd",
    "empty",
  ];
  const rows = features.flatMap((feature, i) => {
    const { kind, name, unit, clip, transform, fill, median, mean, sd, missing } = feature;
    if (kind === "flag") return [];
    return [[
      ...[String(i), literal(name), unit === null ? "" : literal(unit)],
      ...[clip === null ? "none" : clip.map(short).join(" to "), transform, fill],
      ...[median, mean, sd].map(short),
      percent(missing),
    ]];
  });
  return markdownTable(head, rows) + flagLine(features);
}

/**
 * Levels of the doses.
 *
 * @param record The cohort.
 * @returns Null where the table numbers its actions.
 */
export function levelTable({ actions: { axes } }: CohortRecord): string | null {
  const known = axes.filter(({ edges }) => edges !== null);
  if (known.length === 0) return null;
  const most = Math.max(...known.map(({ levels }) => levels));
  const levels = Array.from({ length: most }, (_, level) => String(level));
  const rows = known.map(({ name, column, edges, levels: own }) => {
    const words = levels.map((_, level) => {
      if (level >= own) return "";
      if (level === 0) return "none";
      if (level <= edges!.length) return `up to ${short(edges![level - 1])}`;
      return edges!.length === 0 ? "any" : `above ${short(edges!.at(-1)!)}`;
    });
    return [literal(name), column === null ? "" : literal(column), ...words];
  });
  return markdownTable(["axis", "column", ...levels.map((level) => `level ${level}`)], rows);
}

/**
 * What lints found.
 *
 * @param record The cohort.
 * @returns Null where they found nothing.
 */
export function lintTable({ lints }: CohortRecord): string | null {
  if (lints.length === 0) return null;
  const rows = groupedFindings(lints).map(({ id, level, message }) => [
    literal(id),
    level,
    literal(message),
  ]);
  return markdownTable(["lint", "level", "what was found"], rows);
}

/** How rewards are made, in words. */
export function rewardWords(reward: RewardMapping): string {
  if (reward.kind === "column") return `the table's column ${reward.column}`;
  const final = `${reward.scale} at the last row of who survived, -${reward.scale} of who died`;
  if (reward.kind === "sparse") return final;
  const sofa = `${reward.weight} times the growth of ${reward.sofa}`;
  if (reward.kind === "sofa") return `${final}, less ${sofa}`;
  return `${final}, less ${sofa} and ${reward.lactate_weight} times that of ${reward.lactate}`;
}

/**
 * How the cohort was made, a line each.
 *
 * @param record The cohort.
 * @param sha256 Its hash.
 */
export function originLines(record: CohortRecord, sha256: string): string[] {
  const { source, mapping: { layout, columns, alignment, reward, gamma, split }, ledger } = record;
  const [train, validation, test] = split.shares.map(percent);
  const division = columns.split === null
    ? `by ${
      columns.patient === null ? "stay" : "patient"
    }: ${train}, ${validation}, ${test}, seed ${split.seed}`
    : `by the table's column ${columns.split}`;
  const window = alignment === "shifted"
    ? "a row's action is of the window after its features"
    : "a row's action is of the same window as its features, which may hold it";
  return [
    `Table: ${source.file}, ${count(source.rows)} rows, SHA-256 ${source.sha256}.`,
    `Layout: ${layout}; ${window}.`,
    `Reward: ${rewardWords(reward)}; discount ${gamma}.`,
    `Splits ${division}.`,
    `The cohort's SHA-256: ${sha256}.`,
    ledger.head === null
      ? "The test split was never opened."
      : `Head of the ledger of openings: ${ledger.head}.`,
  ];
}
