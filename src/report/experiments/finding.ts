/**
 * What an experiment shows, in a sentence made of its numbers.
 *
 * @module
 */
import type { CaseDifference, CaseSummary } from "./case_summary.ts";

/** A case that is compared with another. */
interface Compared {
  readonly name: string;
  readonly difference: CaseDifference;
}

const signed = (value: number) => `${value < 0 ? "" : "+"}${value.toFixed(4)}`;

/** How many cases there are of a kind and which is furthest, such as `2 survive more (most dqn: +0.0100)`. */
function counted(cases: readonly Compared[], verb: string): string {
  if (cases.length === 0) return `none ${verb}`;
  const size = ({ difference }: Compared) => Math.abs(difference.mean);
  const furthest = cases.reduce((most, one) => size(one) > size(most) ? one : most);
  return `${cases.length} ${verb} (by most ${furthest.name}: ${signed(furthest.difference.mean)})`;
}

/**
 * How the cases on whole datasets differ from the one that they are compared with.
 *
 * @param cases The cases.
 * @param reference What they are compared with, in words.
 * @returns A sentence; empty if nothing is compared.
 */
export function findingOf(cases: readonly CaseSummary[], reference: string): string {
  const compared = cases.flatMap(({ name, whole, difference }) =>
    difference === null || !whole ? [] : [{ name, difference }]
  );
  if (compared.length === 0) return "";
  const more = compared.filter(({ difference }) => difference.low > 0);
  const less = compared.filter(({ difference }) => difference.high < 0);
  const alike = compared.length - more.length - less.length;
  return `Of the ${compared.length} differences from ${reference}, on whole datasets: ${
    counted(more, "above 0")
  }, ${counted(less, "below")}, and ${alike || "none"} whose interval holds it.`;
}
