/**
 * Axes that the study's figures share.
 *
 * @module
 */
import type { Part } from "../../report/chart.ts";

/**
 * A vertical axis that does not begin at 0.
 *
 * @param title What it measures.
 */
export const looseAxis = (title: string): Part => ({
  type: "quantitative",
  title,
  scale: { zero: false, nice: true },
});

/** Factor between values from which an axis is logarithmic. */
const WIDE = 20;

/**
 * An axis of values that may differ by orders of magnitude: logarithmic where they are all above 0 and do.
 *
 * @param title What it measures.
 * @param values All that is drawn along it, not empty.
 */
export function wideAxis(title: string, values: readonly number[]): Part {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (!(low > 0 && high > WIDE * low)) return looseAxis(title);
  return {
    type: "quantitative",
    title,
    scale: { type: "log", nice: true },
    axis: { format: "~s" },
  };
}
