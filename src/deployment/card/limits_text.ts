/**
 * What a card says of the settings that its numbers stand by: bounds of ratios, and what differs from the project's own.
 *
 * @module
 */
import { counted, literal } from "../../report/own/text.ts";
import { markdownTable } from "../../study/tables/text_tables.ts";
import type { CardInput } from "./card_input.ts";

/**
 * The same in a few words.
 *
 * @param input What the card is made of.
 */
export function limitsWords({ differing }: Pick<CardInput, "differing">): string {
  if (differing === null) return "not on record: the selection is older";
  return differing.length === 0
    ? "the project's own"
    : `not the project's own: ${counted(differing.length, "setting")} changed`;
}

/** A setting's value; a number is no text, of which Markdown would make a list. */
function cell(value: unknown): string {
  if (value === undefined) return "-";
  return typeof value === "number" ? String(value) : literal(JSON.stringify(value));
}

/**
 * Bounds of ratios, and a table of what differs.
 *
 * @param input What the card is made of.
 */
export function limitsText(
  { selection: { judging }, differing }: Pick<CardInput, "selection" | "differing">,
): string {
  if (judging === undefined || differing === null) {
    return "Which limits, cap and floor the numbers stand by is not on record: the selection was made before it was kept.";
  }
  const bounds =
    `Marginal ratios are capped at ${
      judging["ratio.cap"]
    }, probabilities of what clinicians did are at least ` +
    `${judging["ratio.floor"]}.`;
  const usual = "(`configs/ope.yaml` of the program that made this card)";
  if (differing.length === 0) {
    return `${bounds} All limits and settings are the project's own ${usual}.`;
  }
  return [
    `${bounds} **Not all limits and settings are the project's own** ${usual}: what is printed here may be refused there.`,
    "",
    markdownTable(
      ["setting", "here", "the project's own"],
      differing.map(({ key, own, usual: other }) => [literal(key), cell(own), cell(other)]),
    ),
  ].join("\n");
}
