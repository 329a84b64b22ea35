/**
 * The doses that learned policies give, beside the clinicians'.
 *
 * @module
 */
import { doseGridsSpec } from "../figures/dose_grids.ts";
import type { Figure } from "../figure.ts";
import type { OwnConfig, OwnReferences } from "./own_input.ts";

/** Most configs of the figure. */
const CONFIGS = 7;

/** Mean over policies of each share. */
function meanShares(all: readonly (readonly number[])[]): number[] {
  return all[0].map((_, action) => all.reduce((sum, one) => sum + one[action], 0) / all.length);
}

/**
 * The figure.
 *
 * @param configs The configs, in order.
 * @param references Known policies.
 * @returns Null where no policy's doses are known.
 */
export function doseFigure(
  configs: readonly OwnConfig[],
  references: OwnReferences | null,
): Figure | null {
  const learned = configs.flatMap(({ name, models }) => {
    const known = models.map(({ doses }) => doses).filter((doses) => doses !== null);
    return known.length > 0 ? [{ name, shares: meanShares(known) }] : [];
  });
  if (learned.length === 0 || !references?.doses) return null;
  const shown = learned.slice(0, CONFIGS);
  return {
    name: "doses",
    title: "Share of steps with each dose, learned policies beside clinicians",
    caption:
      "Share of a policy's steps that give each of the 25 doses, by exact occupancy, a mean over a config's models. Fluid across, " +
      "vasopressor upwards, 0 none and 4 most; shares below 0.5% are not written." +
      (shown.length < learned.length ? ` The first ${CONFIGS} of ${learned.length} configs.` : ""),
    spec: doseGridsSpec([{ name: "clinicians", shares: references.doses }, ...shown], 4),
  };
}
