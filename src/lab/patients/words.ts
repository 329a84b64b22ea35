/**
 * Numbers of patients as the page words them.
 *
 * @module
 */
import type { MapFormat, StateKind } from "./state_view.ts";

/**
 * A probability as a percentage of one decimal; what is above 0 or below 100% never looks as if it were not.
 *
 * @param share 0 to 1.
 */
export function percentText(share: number): string {
  if (share === 0 || share === 1) return `${100 * share}%`;
  if (share > 0 && share < 0.0005) return "<0.1%";
  if (share < 1 && share >= 0.9995) return ">99.9%";
  return `${(100 * share).toFixed(1)}%`;
}

/**
 * A change of a probability in points, with its sign.
 *
 * @param change -1 to 1.
 */
export function pointsText(change: number): string {
  const points = Math.abs(100 * change).toFixed(1);
  return points === "0.0" ? points : `${change < 0 ? "-" : "+"}${points}`;
}

/** How the numbers of a map are written. */
export const MAP_TEXTS: Readonly<Record<MapFormat, (value: number) => string>> = {
  count: String,
  share: percentText,
  value: (value) => String(Number(value.toPrecision(3))),
};

/**
 * A state in words.
 *
 * @param state Its number.
 * @param kind What it is.
 */
export function stateWords(state: number, kind: StateKind): string {
  return kind === "live" ? `state ${state}` : kind === "death" ? "died" : "survived";
}
