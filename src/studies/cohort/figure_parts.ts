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
