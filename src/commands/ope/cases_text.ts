/**
 * Rows in which policies and clinicians differ most, for reading on a terminal.
 *
 * @module
 */
import { actionLevels, doseWords } from "../../cohort/action_levels.ts";
import { NOTICE } from "../../cohort/notice.ts";
import type { CaseFacts, PolicyCases } from "../../judging/cases_table.ts";
import { digits } from "../../report/ope/words.ts";
import { table } from "../table.ts";

/** Makes words of an action: its doses or levels by axis, else its number. */
function actionWords(axes: CaseFacts["axes"]): (action: number) => string {
  if (axes === null) return String;
  const levelsOf = actionLevels(axes);
  const doses = axes.map(doseWords);
  return (action) =>
    levelsOf(action).map((level, i) => `${axes[i].name} ${doses[i]?.[level] ?? level}`).join(", ");
}

/**
 * The rows.
 *
 * @param policies The policies' rows.
 * @param facts What is known of the rows.
 * @param options Whether refused numbers are shown.
 */
export function casesText(
  policies: readonly PolicyCases[],
  { axes }: CaseFacts,
  { isShown }: { readonly isShown: boolean },
): string {
  const words = actionWords(axes);
  const right = (title: string) => ({ title, align: "right" }) as const;
  const tables = policies.map(({ record: { policy, kind, recommended, estimates }, rows }) => {
    const { refused } = estimates[recommended];
    const value = (of: number) => refused === null || isShown ? digits(of) : `refused: ${refused}`;
    return table(
      [
        { title: `${policy}, ${kind}: stay` },
        right("step"),
        { title: "clinicians" },
        { title: "policy" },
        right("apart"),
        right("likelihood"),
        right("records near"),
        right("alike"),
        right("value"),
        right("of what was done"),
        right("came"),
      ],
      rows.map((row) => [
        String(row.stay),
        String(row.step),
        words(row.done),
        words(row.chosen),
        row.distance.toFixed(1),
        row.chosenLikelihood.toPrecision(2),
        String(row.cellRows),
        String(row.chosenRows),
        value(row.value),
        value(row.doneValue),
        digits(row.observed),
      ]),
    );
  });
  return [
    ...tables,
    `Where policy and clinicians differ most, one row a stay. likelihood: how likely clinicians do what the policy does; alike: ` +
    `records near in which they did. ${NOTICE[0].toUpperCase()}${NOTICE.slice(1)}.`,
  ].join("\n\n");
}
