/**
 * The grid of a cohort's actions: the first axis across, the second upwards.
 *
 * Shapes: A actions.
 *
 * @module
 */
import { actionLevels } from "../cohort/action_levels.ts";
import type { NamedAxis } from "../cohort/mapping/mapping.ts";
import type { Part } from "./chart.ts";
import { figureText } from "./figure_text.ts";

/** An axis of actions as figures need it. */
export interface GridAxis extends NamedAxis {
  /** Whether levels are doses, from none to most. */
  readonly isDose?: boolean;
}

/** An axis of the figure. */
function gridAxis(axis: GridAxis, field: string, reverse: boolean): Part {
  const levels = Array.from({ length: axis.levels }, (_, level) => level);
  const title = `${figureText(axis.name)}${
    axis.isDose ? ` (0 none, ${axis.levels - 1} most)` : ""
  }`;
  return {
    field,
    type: "ordinal",
    title,
    scale: { domain: reverse ? levels.toReversed() : levels },
    axis: { labelAngle: 0, domain: false, ticks: false, grid: false },
  };
}

/**
 * Where actions stand.
 *
 * @param axes One or two.
 * @returns Encodings of x and, of two axes, y; fields `first` and `second`.
 */
export function gridPosition([first, second]: readonly GridAxis[]): Part {
  return {
    x: gridAxis(first, "first", false),
    ...(second === undefined ? {} : { y: gridAxis(second, "second", true) }),
  };
}

/**
 * Makes a function of where an action stands: fields `first` and `second`.
 *
 * @param axes One or two.
 */
export function gridPlace(
  axes: readonly NamedAxis[],
): (action: number) => { readonly first: number; readonly second: number } {
  const levelsOf = actionLevels(axes);
  return (action) => {
    const [first, second = 0] = levelsOf(action);
    return { first, second };
  };
}
