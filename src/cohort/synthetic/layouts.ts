/**
 * The layouts of synthetic cohorts.
 *
 * @module
 */
import { flatLayout } from "./flat_layout.ts";
import type { Knobs } from "./knobs.ts";
import type { Layout } from "./layout.ts";
import { MIMIC_SEPSIS_LAYOUT } from "./mimic_sepsis_layout.ts";
import { REPLAY_LAYOUT } from "./replay_layout.ts";

/** Each layout, the flat one without and with stays that are cut. */
export const EVERY_LAYOUT: readonly Layout[] = [
  flatLayout(null),
  flatLayout(1),
  REPLAY_LAYOUT,
  MIMIC_SEPSIS_LAYOUT,
];

/**
 * The layout of a cohort.
 *
 * @param knobs Which, and whether stays are cut.
 */
export function layoutOf({ layout, horizon }: Pick<Knobs, "layout" | "horizon">): Layout {
  if (layout === "flat") return flatLayout(horizon);
  return layout === "replay" ? REPLAY_LAYOUT : MIMIC_SEPSIS_LAYOUT;
}
