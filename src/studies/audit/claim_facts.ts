/**
 * Numbers within what becomes of claims, computed from the text's own.
 *
 * @module
 */
import type { Numbers, PublishedEstimate } from "../../audit/numbers.ts";
import { matchReturn } from "../../audit/one_return.ts";
import type { Printed } from "../../audit/printed.ts";
import { shown } from "../../audit/words.ts";

/** Name, less the rank, of the estimates of a stage's finalists by weights. */
const FINALISTS = "WIS, stage 1, rank ";

/** The least and the largest of the values that there are, in words. */
function ends(values: readonly (Printed | null)[]): readonly [least: string, largest: string] {
  const there = values.filter((one) => one !== null).map(({ value }) => value);
  return [shown(Math.min(...there)), shown(Math.max(...there))];
}

/** Facts about the finalists: how many, and the ends of their values and effective sizes. */
function finalistFacts(finalists: readonly PublishedEstimate[]): Record<string, string> {
  if (finalists.length === 0) return {};
  const [least, largest] = ends(finalists.map(({ value }) => value));
  const [, effective] = ends(finalists.map(({ ess }) => ess));
  return {
    "finalists": shown(finalists.length),
    "finalists' least WIS": least,
    "finalists' largest WIS": largest,
    "finalists' largest ESS": effective,
  };
}

/** Facts about the upper limit of an estimate by weights beside the nearest survivor's return. */
function limitFacts(
  estimate: PublishedEstimate | undefined,
  { reward, gamma }: Numbers,
): Record<string, string> {
  const high = reward?.high ?? null;
  const limit = estimate?.high ?? null;
  if (high === null || limit === null || gamma === null) return {};
  const match = matchReturn(limit, { rewards: [high], gamma });
  if (match === null) return {};
  const { nearest: { steps, value }, distance, chance } = match;
  return {
    "limit": shown(limit.value),
    "limit's return": `${shown(high)} x ${shown(gamma)}^${steps} = ${shown(value)}`,
    "limit's steps": shown(steps + 1),
    "limit's distance": `${shown(100 * distance / value)}%`,
    "limit's chance": shown(Math.round(100 * chance)),
  };
}

/**
 * Facts by the name under which a claim refers to them.
 *
 * @param numbers The text's numbers.
 */
export function claimFacts(numbers: Numbers): ReadonlyMap<string, string> {
  const estimates = numbers.estimates ?? [];
  return new Map(Object.entries({
    ...finalistFacts(estimates.filter(({ name }) => name.startsWith(FINALISTS))),
    ...limitFacts(estimates.find(({ name }) => name === "WIS"), numbers),
  }));
}
