/**
 * Cells of observations: k-means, the same for the same numbers.
 *
 * Lloyd's sweeps from a start by k-means++ (Arthur and Vassilvitskii, "k-means++: The Advantages of Careful Seeding", SODA
 * 2007). Centres are found on at most so many rows, evenly spread; every row is then given its nearest centre.
 *
 * Shapes: R observations, D features, K cells.
 *
 * @module
 */
import { pcg4d, type Quad, STREAM, uniform } from "../../random/pcg4d.ts";

/** Observations, row-major. */
export interface Observations {
  /** (R,D), of comparable scale. */
  readonly values: Float32Array;
  /** Number of features D. */
  readonly features: number;
}

/** How cells are made. */
export interface KMeansOptions {
  /** Number of cells K, at least 1. */
  readonly cells: number;
  /** Seed of the start. */
  readonly seed: number;
  /** Most observations that centres are found on (default 20,000). */
  readonly rows?: number;
  /** Most sweeps (default 20). */
  readonly sweeps?: number;
}

/** Squared distance, or any number from `most` on if it is at least that. */
function distance(
  [x, at]: readonly [Float32Array, number],
  [y, from]: readonly [Float32Array, number],
  { features, most }: { readonly features: number; readonly most: number },
): number {
  let sum = 0;
  for (let d = 0; d < features;) {
    const end = Math.min(d + 8, features);
    for (; d < end; d++) {
      const difference = x[at + d] - y[from + d];
      sum += difference * difference;
    }
    if (sum >= most) return sum;
  }
  return sum;
}

/**
 * The nearest centre of each observation; the lowest of equals.
 *
 * @param observations The observations.
 * @param centres (K,D)
 * @param guess (R) cells to look at first, which saves time.
 * @returns (R) cell of each.
 */
export function nearestCells(
  { values, features }: Observations,
  centres: Float32Array,
  guess?: ArrayLike<number>,
): Uint32Array {
  const cells = centres.length / features;
  return Uint32Array.from({ length: values.length / features }, (_, r) => {
    const of = (cell: number, most: number) =>
      distance([values, r * features], [centres, cell * features], { features, most });
    // A little more than the guess's distance, so that the guess is found again and the lowest of equals is taken.
    let best = 0, least = guess ? of(guess[r], Infinity) * (1 + 1e-9) + Number.MIN_VALUE : Infinity;
    for (let cell = 0; cell < cells; cell++) {
      const found = of(cell, least);
      if (found < least) [best, least] = [cell, found];
    }
    return best;
  });
}

/** (K,D) first centres: each is drawn in proportion to its squared distance from those before. */
function firstCentres(
  { values, features }: Observations,
  cells: number,
  seed: number,
): Float32Array {
  const rows = values.length / features;
  const centres = new Float32Array(cells * features);
  const away = new Float64Array(rows).fill(1);
  const draw: Quad = [0, 0, 0, 0];
  for (let cell = 0; cell < cells; cell++) {
    const total = away.reduce((a, b) => a + b, 0);
    let left = uniform(pcg4d(seed, STREAM.cells, cell, 0, draw)) * total;
    let chosen = 0;
    while (chosen < rows - 1 && (left -= away[chosen]) >= 0) chosen++;
    centres.set(values.subarray(chosen * features, (chosen + 1) * features), cell * features);
    for (let r = 0; r < rows; r++) {
      const most = cell === 0 ? Infinity : away[r];
      const found = distance([values, r * features], [centres, cell * features], {
        features,
        most,
      });
      away[r] = Math.min(most, found);
    }
  }
  return centres;
}

/** Evenly spread observations, at most so many. */
function spread({ values, features }: Observations, most: number): Observations {
  const rows = values.length / features;
  if (rows <= most) return { values, features };
  const taken = new Float32Array(most * features);
  for (let k = 0; k < most; k++) {
    const from = Math.floor(k * rows / most) * features;
    taken.set(values.subarray(from, from + features), k * features);
  }
  return { values: taken, features };
}

/**
 * Finds centres.
 *
 * @param observations At least one.
 * @param options Cells, seed, limits.
 * @returns (K,D); a centre that no observation is nearest to stays where it was.
 */
export function kMeans(
  observations: Observations,
  { cells, seed, rows = 20_000, sweeps = 20 }: KMeansOptions,
): Float32Array {
  const { values, features } = spread(observations, rows);
  const centres = firstCentres({ values, features }, cells, seed);
  let cellOf = nearestCells({ values, features }, centres);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const sums = new Float64Array(centres.length);
    const counts = new Float64Array(cells);
    cellOf.forEach((cell, r) => {
      counts[cell]++;
      for (let d = 0; d < features; d++) sums[cell * features + d] += values[r * features + d];
    });
    sums.forEach((sum, k) => {
      const count = counts[Math.floor(k / features)];
      if (count > 0) centres[k] = sum / count;
    });
    const next = nearestCells({ values, features }, centres, cellOf);
    const isAtRest = next.every((cell, r) => cell === cellOf[r]);
    cellOf = next;
    if (isAtRest) break;
  }
  return centres;
}
