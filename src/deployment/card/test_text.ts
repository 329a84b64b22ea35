/**
 * What a card says of the test: what was found, or that it was not opened.
 *
 * @module
 */
import { openedWords } from "../../ledger/openings.ts";
import type { PolicyRecord } from "../../judging/policy_record.ts";
import { estimatesTable, reasonsText, referencesTable } from "../../report/ope/ope_tables.ts";
import {
  dataLines,
  digits,
  footLines,
  policyLines,
  range,
  reasonWords,
} from "../../report/ope/words.ts";
import { counted, literal } from "../../report/own/text.ts";
import { markdownTable } from "../../study/tables/text_tables.ts";
import type { CardInput } from "./card_input.ts";
import { limitsWords } from "./limits_text.ts";

/**
 * Whether and how often the test was opened, in bold.
 *
 * @param input What the card is made of.
 */
export function statusWords({ test }: Pick<CardInput, "test">): string {
  const { evaluation, openings, byName, reasons, isBegun } = test;
  if (evaluation === null) {
    const others = openings - Number(isBegun);
    const own = isBegun
      ? "**An opening of the test was begun and has no result.**"
      : "**The test of this selection is not opened.**";
    return `${own} No number below is of patients who had no part in the choice.${
      others > 0 ? ` Other selections opened it: ${counted(others, "time")}.` : ""
    }`;
  }
  if (openings === 1) return "**The test was opened once.**";
  const isCertain = openings - byName > 1;
  const then = isCertain ? "" : "if they are, ";
  const others = byName === 0 || isCertain
    ? ""
    : " Names alone cannot tell: where two sources number patients alike, these are others.";
  const why = reasons.length === 0 ? "" : ` Why again: ${reasons.map(literal).join("; ")}.`;
  const seen = evaluation.seen_before === 0
    ? ""
    : ` Of its patients, ${evaluation.seen_before} have names of patients who had been opened before this evaluation.`;
  return `**${
    openedWords(test)
  }**: ${then}the test is no longer unseen, and its intervals are too narrow.${others}${why}${seen}`;
}

/** What an opened test says of the policy, in rows. */
function foundRows({ record, value, low, high, level, n_patients, n_episodes, ess }: NonNullable<
  CardInput["test"]["evaluation"]
>): string[][] {
  const { recommended, estimates, difference, references: { clinicians } } = record;
  const than = difference[recommended];
  return [
    [
      `return on the test patients (${recommended})`,
      value === null
        ? literal(reasonWords(estimates[recommended]))
        : `${digits(value)}, ${level} ${range(low, high)}`,
    ],
    [
      "clinicians, their mean return",
      clinicians === null
        ? "not to be had"
        : `${digits(clinicians.value)}, nominal 95% ${range(clinicians.low, clinicians.high)}`,
    ],
    [
      "minus clinicians",
      than.value === null
        ? `refused: ${than.refused}`
        : `${digits(than.value)}, nominal 95% ${range(than.low, than.high)}`,
    ],
    ["test patients, stays", `${n_patients}, ${n_episodes}`],
    ["effective number of patients of weights", ess === null ? "-" : ess.toFixed(1)],
  ];
}

/**
 * The card in a few rows.
 *
 * @param input What the card is made of.
 */
export function shortTable(
  input: CardInput,
): string {
  const { selection, models: [{ config }], cohort: { record }, test } = input;
  const { evaluation, openings, byName } = test;
  const { chosen, policy, value } = selection;
  const unopened = [
    ["return on the test patients", "not opened"],
    ["return on the validation patients, who chose it", digits(value)],
  ];
  return markdownTable(["", ""], [
    ["policy", `${literal(chosen)} (${config.algorithm}, ${policy})`],
    [
      "cohort",
      `${literal(record.name)}, ${counted(record.splits.train.patients, "training patient")}`,
    ],
    ...(evaluation === null ? unopened : foundRows(evaluation)),
    ["openings of the test", byName === 0 ? String(openings) : openedWords({ openings, byName })],
    ["limits and settings of the judging", limitsWords(input)],
    ["lints of the cohort", String(record.lints.length)],
  ]);
}

/** Predicted against observed return. */
function calibrationText({ checks: { calibration } }: PolicyRecord): string[] {
  if (calibration.length === 0) return [];
  const rows = calibration.map(({ group, count, predicted, observed, error }) => [
    String(group),
    String(count),
    digits(predicted),
    digits(observed),
    digits(error),
  ]);
  const head = ["group", "rows", "predicted", "observed", "standard error of the difference"];
  const title = "Calibration of the clinicians' Q, by groups of what it predicts:";
  return ["", title, "", markdownTable(head, rows)];
}

/**
 * The evaluation on the test patients.
 *
 * @param input What the card is made of.
 */
export function testText({ test: { evaluation } }: CardInput): string {
  if (evaluation === null) {
    return "Not opened. `deno task open-test` opens it once, and `deno task card` then makes this page again.";
  }
  const { record } = evaluation;
  const reasons = reasonsText([record]);
  return [
    footLines([record]).join(" "),
    "",
    estimatesTable([record]),
    "",
    ...(reasons === "" ? [] : [reasons, ""]),
    "Baselines, by the recommended estimator:",
    "",
    referencesTable(record),
    "",
    "Checks:",
    "",
    ...[...dataLines(record), ...policyLines(record)].map((line) => `- ${literal(line)}`),
    ...calibrationText(record),
  ].join("\n");
}
