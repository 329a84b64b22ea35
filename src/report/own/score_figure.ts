/**
 * The configs' survival side by side: a dot a model, the mean with its interval.
 *
 * @module
 */
import { intervals, type Reference, referenceColumns, SURVIVAL } from "../chart.ts";
import type { Figure } from "../figure.ts";
import { COLOURS } from "../theme.ts";
import type { OwnConfig } from "./own_input.ts";
import { spreadOf, survivalsOf } from "./spread.ts";

/** Most rows of the figure. */
const ROWS = 40;

/**
 * The figure.
 *
 * @param configs The configs.
 * @param references Known policies.
 * @returns Null where none has a score.
 */
export function scoreFigure(
  configs: readonly OwnConfig[],
  references: readonly Reference[],
): Figure | null {
  const scored = configs.flatMap((config) => {
    const spread = spreadOf(survivalsOf(config.models));
    return spread ? [{ config, spread }] : [];
  });
  if (scored.length === 0) return null;
  const shown = scored.toSorted((a, b) => b.spread.mean - a.spread.mean).slice(0, ROWS);
  const means = shown.map(({ config: { name }, spread: { mean, low, high } }) => ({
    config: name,
    mean,
    low,
    high,
  }));
  const models = shown.flatMap(({ config }) =>
    survivalsOf(config.models).map(({ value }) => ({ config: config.name, survival: value }))
  );
  const y = {
    field: "config",
    type: "nominal",
    title: null,
    sort: shown.map(({ config }) => config.name),
    axis: { grid: true, labelLimit: 300, ticks: false, domain: false },
  };
  const left = scored.length - shown.length;
  return {
    name: "survival",
    title: "Exact survival of each config, beside known policies",
    caption:
      "Strokes are models, dots their mean with the table's interval; dashed lines are known policies." +
      (left > 0 ? ` The ${ROWS} best of ${scored.length} configs.` : ""),
    spec: {
      width: 480,
      height: { step: 30 },
      layer: [
        ...referenceColumns(references, SURVIVAL),
        {
          data: { values: models },
          mark: { type: "tick", size: 16, thickness: 1.5, opacity: 0.6, color: COLOURS[0] },
          encoding: { x: { ...SURVIVAL, field: "survival" }, y },
        },
        {
          data: { values: means },
          ...intervals({ y, color: { value: COLOURS[0] } }, ["x", SURVIVAL]),
        },
        {
          data: { values: means },
          mark: { type: "point", size: 90, color: COLOURS[0] },
          encoding: { x: { ...SURVIVAL, field: "mean" }, y },
        },
      ],
    },
  };
}
