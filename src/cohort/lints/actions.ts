/**
 * Lints of the action grid.
 *
 * @module
 */
import type { Findings } from "../import/findings.ts";
import type { ActionGrid } from "../import/actions.ts";

/** Names of axes. */
const [FLUID, VASOPRESSOR] = [/fluid|iv|input/i, /vaso|pressor|nor/i];

/**
 * Looks at the marginal shape of the grid: clinicians give far more fluid alone than vasopressor alone.
 *
 * @param grid The grid.
 * @param counts How often each action was taken on train.
 * @param findings Receives what is found.
 */
export function axesTransposed(
  { axes }: ActionGrid,
  counts: ArrayLike<number>,
  findings: Findings,
): void {
  if (axes.length !== 2) return;
  const fast = axes[1].levels;
  let [slowAlone, fastAlone] = [0, 0];
  for (let level = 1; level < axes[0].levels; level++) slowAlone += counts[level * fast];
  for (let level = 1; level < fast; level++) fastAlone += counts[level];
  const isFluidFirst = FLUID.test(axes[0].name) && VASOPRESSOR.test(axes[1].name);
  const isFluidLast = VASOPRESSOR.test(axes[0].name) && FLUID.test(axes[1].name);
  if (!isFluidFirst && !isFluidLast) return;
  const [fluid, vasopressor] = isFluidFirst ? [slowAlone, fastAlone] : [fastAlone, slowAlone];
  if (vasopressor <= fluid) return;
  findings.add(
    "axes-transposed",
    `vasopressor alone in ${vasopressor} rows of train, fluid alone in ${fluid}: are the axes ${
      axes.map(({ name }) => name).join(", ")
    } in the table's order?`,
  );
}
