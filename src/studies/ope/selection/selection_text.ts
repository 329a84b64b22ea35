/**
 * What a selection study came to, summed up over datasets and cohorts.
 *
 * @module
 */
import { meanSd } from "../../../evaluation/mean_sd.ts";
import { pairedDifference } from "../../../evaluation/paired_difference.ts";
import { markdownTable, withInterval } from "../../../study/tables/text_tables.ts";
import { deployedBy, regretOf, type Rule, RULES, STAGES } from "./choosing.ts";
import { groupWords, type Kept, type Worth } from "./selection_rows.ts";

/** What policies are worth it in, in words. */
export const MEASURES: Readonly<Record<keyof Worth, string>> = {
  mean_return: "mean return",
  survival: "survival",
};

/** What a rule costs over some rows, with nothing chosen read in both ways. */
export interface RuleRegret {
  /** The rule. */
  readonly rule: Rule;
  /** Rows on which it chose nothing. */
  readonly nothing: number;
  /** Regret on each row, the clinicians' policy kept where nothing was chosen. */
  readonly all: readonly number[];
  /** The same, less that of the two stages. */
  readonly beyond: readonly number[];
  /** Regret on rows on which the two stages chose. */
  readonly chosen: readonly number[];
  /** The same, less that of the two stages. */
  readonly beyondChosen: readonly number[];
}

/**
 * What the rules cost.
 *
 * @param rows Rows of one group.
 * @param of What policies are worth it in.
 */
export function ruleRegrets(rows: readonly Kept[], of: keyof Worth): RuleRegret[] {
  const stages = rows.map(({ row }) => regretOf(row, STAGES, of));
  return RULES.map((rule) => {
    const found = rows.map(({ row }) => regretOf(row, rule, of));
    const all = found.map(({ value }) => value);
    const beyond = all.map((value, i) => value - stages[i].value);
    const where = (values: readonly number[]) => values.filter((_, i) => stages[i].isChosen);
    return {
      rule,
      nothing: found.filter(({ isChosen }) => !isChosen).length,
      all,
      beyond,
      chosen: where(all),
      beyondChosen: where(beyond),
    };
  });
}

/** A mean with Student's 95% interval, as far as there are values. */
function withError(values: readonly number[]): string {
  if (values.length === 0) return "-";
  if (values.length === 1) return values[0].toFixed(4);
  return withInterval(pairedDifference(values));
}

/** Rules that surely cost less than the two stages, or more, on all rows: by the paired interval. */
function surelyWords(found: readonly RuleRegret[]): string {
  const others = found.filter(({ rule, beyond }) => rule !== STAGES && beyond.length > 1);
  const named = (isSo: (interval: { readonly low: number; readonly high: number }) => boolean) => {
    const names = others.filter(({ beyond }) => isSo(pairedDifference(beyond)));
    return names.length === 0 ? "none" : names.map(({ rule }) => `\`${rule}\``).join(", ");
  };
  const [less, more] = [named(({ high }) => high < 0), named(({ low }) => low > 0)];
  return `On all, surely less regret than two stages: ${less}; surely more: ${more}.`;
}

/** The rules of one group of rows. */
function regretTable(rows: readonly Kept[], of: keyof Worth): string {
  const choices = rows.filter(({ row }) => row.chosen !== null).length;
  const found = ruleRegrets(rows, of);
  const regrets = markdownTable(
    [
      "rule",
      "chose nothing",
      `regret on all ${rows.length}`,
      "less two stages'",
      `regret on the ${choices} on which two stages chose`,
      "less two stages'",
    ],
    found.map(({ rule, nothing, all, beyond, chosen, beyondChosen }) => [
      rule,
      String(nothing),
      withError(all),
      rule === STAGES ? "-" : withError(beyond),
      withError(chosen),
      rule === STAGES ? "-" : withError(beyondChosen),
    ]),
  );
  return `${regrets}\n\n${surelyWords(found)}`;
}

/** Groups of rows by what they are of. */
export const groupsOf = (rows: readonly Kept[]): [of: string, own: Kept[]][] => [
  ...Map.groupBy(rows, ({ key }) => groupWords(key)),
];

/** Tables of rules: of records by the return that estimators estimate, and by survival; of states these are one. */
export function regretTables(rows: readonly Kept[]): string {
  return groupsOf(rows).flatMap(([of, own]) => {
    const measures: (keyof Worth)[] = own[0].key.of === "states"
      ? ["survival"]
      : ["mean_return", "survival"];
    return measures.map((measure) =>
      `### ${of}: ${MEASURES[measure]}\n\n${regretTable(own, measure)}`
    );
  }).join("\n\n");
}

/** How often words come up, the most frequent first. */
function counted(words: readonly string[]): string {
  const counts = [...Map.groupBy(words, (word) => word)].map(([word, own]) =>
    [word, own.length] as const
  );
  return counts.sort(([, a], [, b]) => b - a).map(([word, n]) => `${word} ${n}`).join(", ");
}

/** The candidates of one group of rows: worth, why they were out, who chose them. */
function candidateTable(rows: readonly Kept[]): string {
  const rules = RULES.filter((rule) => rule !== "random");
  const chosen = rules.map((rule) => rows.map(({ row }) => deployedBy(row, rule)?.name));
  const names = rows[0].row.candidates.map(({ name }) => name);
  return markdownTable(
    ["candidate", "survival", "agreement", "left out", ...rules],
    names.map((name) => {
      const found = rows.flatMap(({ row }) => row.candidates.filter((one) => one.name === name));
      const policies = found.flatMap((one) => one.policies);
      const mean = (values: readonly number[], digits: number) =>
        values.length === 0 ? "-" : meanSd(values).mean.toFixed(digits);
      return [
        name,
        mean(policies.map(({ survival }) => survival), 4),
        mean(policies.map(({ agreement }) => agreement), 2),
        counted(found.flatMap(({ refused }) => refused ?? [])),
        ...chosen.map((own) => String(own.filter((one) => one === name).length)),
      ];
    }),
  );
}

/** Tables of candidates. */
export function candidateTables(rows: readonly Kept[]): string {
  return groupsOf(rows).map(([of, own]) => {
    const [{ row: { clinicians } }] = own;
    const known = `Clinicians survive ${clinicians.survival.toFixed(4)}.`;
    return `### ${of}: candidates\n\n${known}\n\n${candidateTable(own)}`;
  }).join("\n\n");
}

/**
 * What a study came to, for reading.
 *
 * @param rows Its rows, at least one.
 */
export function selectionText(rows: readonly Kept[]): string {
  return `${regretTables(rows)}\n\n${candidateTables(rows)}`;
}
