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
  /** Most observations that centres are found on (default: ten a cell, at least 5,000). */
  readonly rows?: number;
  /** Most sweeps (default 10). */
  readonly sweeps?: number;
}

/**
 * A function of row r of `x` and row c of `y` that gives their squared distance, or any number from `most` on if it is at
 * least that. Called a billion times: numbers alone go in.
 */
function distances(x: Float32Array, y: Float32Array, features: number) {
  return (r: number, c: number, most: number): number => {
    const at = r * features, from = c * features;
    let sum = 0;
    for (let d = 0; d < features;) {
      const end = d + 8 < features ? d + 8 : features;
      for (; d < end; d++) {
        const difference = x[at + d] - y[from + d];
        sum += difference * difference;
      }
      if (sum >= most) return sum;
    }
    return sum;
  };
}

/** (K,K) a quarter of the squared distances between centres. */
function quarters(centres: Float32Array, features: number): Float64Array {
  const cells = centres.length / features;
  const away = distances(centres, centres, features);
  const found = new Float64Array(cells * cells);
  for (let a = 0; a < cells; a++) {
    for (let b = 0; b < a; b++) {
      found[a * cells + b] = found[b * cells + a] = away(a, b, Infinity) / 4;
    }
  }
  return found;
}

/** More than what rounding makes of equal distances. */
const SLACK = 1 + 1e-9;

/**
 * The nearest centre of each observation; the lowest of equals. A centre that lies twice as far from the best one found as
 * that lies from the observation is not looked at: it cannot be nearer.
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
  const between = quarters(centres, features);
  const away = distances(values, centres, features);
  const cellOf = new Uint32Array(values.length / features);
  for (let r = 0; r < cellOf.length; r++) {
    // A little more than the guess's distance, so that the guess is found again and the lowest of equals is taken.
    let best = guess ? guess[r] : 0;
    let least = away(r, best, Infinity) * SLACK + Number.MIN_VALUE;
    for (let cell = 0; cell < cells; cell++) {
      if (between[best * cells + cell] > least * SLACK) continue;
      const found = away(r, cell, least);
      if (found < least) {
        best = cell;
        least = found;
      }
    }
    cellOf[r] = best;
  }
  return cellOf;
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
  const squared = distances(values, centres, features);
  const draw: Quad = [0, 0, 0, 0];
  for (let cell = 0; cell < cells; cell++) {
    const total = away.reduce((a, b) => a + b, 0);
    let left = uniform(pcg4d(seed, STREAM.cells, cell, 0, draw)) * total;
    let chosen = 0;
    while (chosen < rows - 1 && (left -= away[chosen]) >= 0) chosen++;
    centres.set(values.subarray(chosen * features, (chosen + 1) * features), cell * features);
    for (let r = 0; r < rows; r++) {
      const most = cell === 0 ? Infinity : away[r];
      away[r] = Math.min(most, squared(r, cell, most));
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
  { cells, seed, rows = Math.max(5000, 10 * cells), sweeps = 10 }: KMeansOptions,
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
