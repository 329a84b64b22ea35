/**
 * What a card says was not checked: what no record can show, and what these records do not.
 *
 * @module
 */
import { ESTIMATORS, type PolicyRecord } from "../../judging/policy_record.ts";
import { literal } from "../../report/own/text.ts";
import type { CardInput } from "./card_input.ts";

/** What no record of care shows. */
const NEVER = [
  "The policy was never followed: that it would do what is estimated is not known.",
  "Hidden confounding cannot be seen in records; how strong it would have to be is under sensitivity, where that is to be had.",
  "Other hospitals, other times and patients unlike the training records.",
  "Whether the doses of an action can be given, ordered or tolerated.",
];

/** What an evaluation leaves open. */
function leftOpen({ estimates, references, checks, recommended }: PolicyRecord): string[] {
  const refused = ESTIMATORS.filter((name) => estimates[name].refused !== null);
  const nominal = ESTIMATORS.filter((name) =>
    estimates[name].refused === null && estimates[name].low !== null &&
    estimates[name].level !== "95%"
  );
  const bare = ESTIMATORS.filter((name) =>
    estimates[name].refused === null && estimates[name].value !== null &&
    estimates[name].low === null
  );
  const absent = Object.entries(references).flatMap(([name, found]) =>
    found === null ? [name] : []
  );
  return [
    ...(estimates[recommended].refused === null
      ? []
      : [`What the policy is worth: ${recommended}, the estimate to read, is refused.`]),
    ...(refused.length === 0 ? [] : [`Refused estimates: ${refused.join(", ")}.`]),
    ...(nominal.length === 0
      ? []
      : [`Whether intervals cover as often as they say: ${nominal.join(", ")} are nominal.`]),
    ...(bare.length === 0 ? [] : [`The spread of ${bare.join(", ")}: they have no interval.`]),
    ...(absent.length === 0 ? [] : [`Baselines that were not to be had: ${absent.join(", ")}.`]),
    ...(checks.placebo === null ? ["The placebo."] : []),
    ...(checks.residuals === null ? ["Residuals of Q."] : []),
    ...(checks.sensitivity === null ? ["Sensitivity to hidden confounding."] : []),
    ...(checks.control === null ? ["The negative control."] : []),
    ...(checks.subgroups.length === 0 ? ["Subgroups: none was declared."] : []),
  ];
}

/**
 * The list.
 *
 * @param input What the card is made of.
 */
export function uncheckedText({ test: { evaluation }, cohort: { record } }: CardInput): string {
  const warnings = [...new Set(record.lints.map(({ id }) => id))];
  const all = [
    ...NEVER,
    ...(evaluation === null
      ? ["The test patients: the test is not opened."]
      : leftOpen(evaluation.record)),
    ...(warnings.length === 0
      ? []
      : [`What the lints warn of was left as it is: ${warnings.map(literal).join(", ")}.`]),
  ];
  return all.map((line) => `- ${line}`).join("\n");
}
