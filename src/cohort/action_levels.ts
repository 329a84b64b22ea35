/**
 * Actions as levels of doses.
 *
 * @module
 */
import type { ActionAxis } from "./cohort_record.ts";
import type { NamedAxis } from "./mapping/mapping.ts";

/**
 * Makes a function of an action's level on each axis: the index of an action is the first axis's level times the levels of
 * the second, plus the second's.
 *
 * @param axes The axes.
 */
export function actionLevels(
  axes: readonly Pick<NamedAxis, "levels">[],
): (action: number) => number[] {
  const strides = axes.map((_, i) =>
    axes.slice(i + 1).reduce((product, { levels }) => product * levels, 1)
  );
  return (action) => axes.map(({ levels }, i) => Math.floor(action / strides[i]) % levels);
}

/** An axis's levels as doses: `0`, `up to 50`, `50 to 120`, `above 120`; null where nobody says. */
export function doseWords({ levels, edges }: ActionAxis): readonly string[] | null {
  if (edges === null) return null;
  return Array.from({ length: levels }, (_, level) => {
    if (level === 0) return "0";
    const [low, high] = [edges[level - 2], edges[level - 1]];
    if (high === undefined) return low === undefined ? "above 0" : `above ${low}`;
    return low === undefined ? `up to ${high}` : `${low} to ${high}`;
  });
}
