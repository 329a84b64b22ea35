/**
 * Grids over the patient's five quantities: nodes, expected hat functions, multilinear interpolation.
 *
 * Shapes: n nodes of each vital, m of severity; a grid function is a Float64Array (n,n,n,n,m).
 *
 * @module
 */
import { normalCdf, normalDensity } from "../../random/normal.ts";
import { STRAIN, VITALS } from "./dynamics.ts";
import { FEATURES, SEVERITY, VARIABLES } from "./patient.ts";

/** A grid: the nodes of each quantity, ends included. */
export interface Grid {
  /** (D) nodes of each quantity, ascending. */
  readonly axes: readonly Float64Array[];
  /** (D) number of nodes of each quantity. */
  readonly sizes: readonly number[];
  /** Number of nodes in all. */
  readonly nodes: number;
}

/** Nodes from `from` to `to` (left out), as far apart as their distance to `from` grows: by sinh. */
function graded(
  { from, to, width }: { readonly from: number; readonly to: number; readonly width: number },
  count: number,
): number[] {
  const end = Math.asinh((to - from) / width);
  return Array.from({ length: count }, (_, i) => from + width * Math.sinh(end * i / count));
}

/** Nodes of a vital: closest together where strain begins, which is a node. */
function vitalAxis(vital: number, intervals: number): Float64Array {
  const { min, max } = VARIABLES[vital];
  const from = STRAIN[vital].limit;
  const width = 1.5 * VITALS[vital].sd;
  const down = Math.asinh((from - min) / width);
  const up = Math.asinh((max - from) / width);
  const below = Math.min(intervals - 1, Math.max(1, Math.round(intervals * down / (down + up))));
  return Float64Array.of(
    min,
    ...graded({ from, to: min, width }, below).reverse(),
    ...graded({ from, to: max, width }, intervals - below).slice(1),
    max,
  );
}

/**
 * Makes a grid over the ranges of the quantities: k intervals of each vital, 2k + 2 of severity.
 *
 * @param intervals k, at least 2.
 */
export function makeGrid(intervals: number): Grid {
  const axes = VARIABLES.map(({ min, max }, d) => {
    if (d !== SEVERITY) return vitalAxis(d, intervals);
    const count = 2 * intervals + 2;
    return Float64Array.from({ length: count + 1 }, (_, i) => min + (max - min) * i / count);
  });
  const sizes = axes.map((axis) => axis.length);
  return { axes, sizes, nodes: sizes.reduce((a, b) => a * b) };
}

/**
 * E[hat_j(clamp(mean + sd z))] for all nodes j, z standard normal: the weights by which an
 * interpolated function's expectation is a sum over nodes. With c(k) = E[max(0, Y - k)], the weight
 * of a node is a difference of the slopes of c on its two sides.
 *
 * @param grid The grid.
 * @param dimension Which quantity.
 * @param normal Mean and standard deviation.
 * @returns (n) weights that sum to 1.
 */
export function hatWeights(
  grid: Grid,
  dimension: number,
  { mean, sd }: { readonly mean: number; readonly sd: number },
): Float64Array {
  const axis = grid.axes[dimension];
  const above = axis.map((node) => {
    const u = (mean - node) / sd;
    return sd * (normalDensity(u) + u * normalCdf(u));
  });
  const weights = new Float64Array(axis.length);
  // The mean of Y clipped to the cell between nodes j and j + 1, as a share of the cell.
  for (let j = 0; j + 1 < axis.length; j++) {
    const share = (above[j] - above[j + 1]) / (axis[j + 1] - axis[j]);
    weights[j + 1] += share;
    weights[j] -= share;
  }
  weights[0] += 1;
  return weights;
}

/** Where a state lies between the nodes: lowest corner and the share of the way to the next. */
const corner = new Int32Array(FEATURES);
const share = new Float64Array(FEATURES);

/**
 * Interpolates grid functions at a state, linearly in each quantity.
 *
 * @param grid The grid.
 * @param values Grid functions.
 * @param x (D) state and `out`, which receives a number a function.
 */
export function interpolate(
  grid: Grid,
  values: readonly Float64Array[],
  { x, out }: { readonly x: ArrayLike<number>; readonly out: Float64Array },
): void {
  for (let d = 0; d < FEATURES; d++) {
    const axis = grid.axes[d];
    let low = 0;
    while (low < axis.length - 2 && x[d] >= axis[low + 1]) low++;
    corner[d] = low;
    share[d] = (x[d] - axis[low]) / (axis[low + 1] - axis[low]);
  }
  out.fill(0);
  for (let bits = 0; bits < 1 << FEATURES; bits++) {
    let weight = 1, index = 0;
    for (let d = 0; d < FEATURES; d++) {
      const upper = bits >> d & 1;
      weight *= upper ? share[d] : 1 - share[d];
      index = index * grid.sizes[d] + corner[d] + upper;
    }
    if (weight === 0) continue;
    for (let f = 0; f < values.length; f++) out[f] += weight * values[f][index];
  }
}
