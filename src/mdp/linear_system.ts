/**
 * Dense linear systems I - P of Markov chains, solved by LU factorisation in float64.
 *
 * For a substochastic P from which every state leaves with positive probability, I - P is a
 * row diagonally dominant M-matrix: elimination without pivoting is stable, and all the pivots are
 * positive (Golub and Van Loan, "Matrix Computations", section 4.1.1).
 *
 * @module
 */

/** L and U in one array: L below the diagonal (its own diagonal is 1), U on and above it. */
export interface LuFactors {
  /** Order n. */
  readonly order: number;
  /** (n,n) row-major. */
  readonly lu: Float64Array;
}

/** The rows of an (n,n) matrix, as parts of it: loops over one row's length run about twice as fast as over offsets. */
function rowsOf(matrix: Float64Array, n: number): Float64Array[] {
  return Array.from({ length: n }, (_, i) => matrix.subarray(i * n, (i + 1) * n));
}

/** Replaces a row's entries k to k + 3 by the multiples of the four pivot rows that clear them. */
function findMultiples(row: Float64Array, pivots: readonly Float64Array[], k: number): void {
  for (let p = 0; p < 4; p++) {
    let rest = row[k + p];
    for (let q = 0; q < p; q++) rest -= row[k + q] * pivots[q][k + p];
    row[k + p] = rest / pivots[p][k + p];
  }
}

/** Subtracts from two rows their multiples of the rows k to k + 3, whose first columns they thereby clear. */
function eliminateFour(
  [x, y]: readonly [Float64Array, Float64Array],
  pivots: readonly Float64Array[],
  k: number,
): void {
  findMultiples(x, pivots, k);
  findMultiples(y, pivots, k);
  const [u0, u1, u2, u3] = pivots;
  const [x0, x1, x2, x3] = [x[k], x[k + 1], x[k + 2], x[k + 3]];
  const [y0, y1, y2, y3] = [y[k], y[k + 1], y[k + 2], y[k + 3]];
  for (let j = k + 4; j < x.length; j++) {
    const v0 = u0[j], v1 = u1[j], v2 = u2[j], v3 = u3[j];
    x[j] -= x0 * v0 + x1 * v1 + x2 * v2 + x3 * v3;
    y[j] -= y0 * v0 + y1 * v1 + y2 * v2 + y3 * v3;
  }
}

/** Subtracts from a row its multiple of row k. */
function eliminateOne(row: Float64Array, pivot: Float64Array, k: number): void {
  const factor = row[k] / pivot[k];
  row[k] = factor;
  if (factor === 0) return;
  for (let j = k + 1; j < row.length; j++) row[j] -= factor * pivot[j];
}

/**
 * Factorises a matrix in place, four pivots and two rows at a time.
 *
 * @param matrix (n,n) row-major, diagonally dominant; overwritten.
 * @param order Its order n.
 */
export function factorise(matrix: Float64Array, order: number): LuFactors {
  const n = order;
  const rows = rowsOf(matrix, n);
  const spare = new Float64Array(n);
  for (let k = 0; k < n; k += 4) {
    const end = Math.min(k + 4, n);
    for (let i = k + 1; i < end; i++) {
      for (let pivot = k; pivot < i; pivot++) eliminateOne(rows[i], rows[pivot], pivot);
    }
    const pivots = rows.slice(k, end);
    for (let i = end; i < n; i += 2) eliminateFour([rows[i], rows[i + 1] ?? spare], pivots, k);
  }
  return { order, lu: matrix };
}

/**
 * Factorises I - P of a Markov chain without a subtraction: a pivot is the probability of leaving a state for
 * those not yet eliminated, summed up instead of taken from 1. So every solution is right to the last digits
 * however rarely the chain ends, where elimination loses as many as the expected length has.
 *
 * Grassmann, Taksar and Heyman, "Regenerative Analysis and Steady State Distributions for Markov Chains",
 * Operations Research 33(5), 1985. It takes several times as long as {@link factorise}.
 *
 * @param transition (n,n) row-major P; diagonal entries are not read.
 * @param exit (n) probability of leaving the chain from each state; from every state it can be left.
 */
export function factoriseChain(transition: Float64Array, exit: Float64Array): LuFactors {
  const n = exit.length;
  const lu = transition.slice();
  const rows = rowsOf(lu, n);
  const leave = exit.slice();
  for (let k = 0; k < n; k++) {
    const own = rows[k];
    let pivot = leave[k];
    for (let j = k + 1; j < n; j++) pivot += own[j];
    own[k] = pivot;
    for (let i = k + 1; i < n; i++) {
      const row = rows[i];
      const factor = row[k] / pivot;
      row[k] = -factor;
      if (factor === 0) continue;
      for (let j = k + 1; j < n; j++) row[j] += factor * own[j];
      leave[i] += factor * leave[k];
    }
    for (let j = k + 1; j < n; j++) own[j] = -own[j];
  }
  return { order: n, lu };
}

/**
 * Solves A x = b.
 *
 * @param factors Factors of A.
 * @param b (n) right-hand side.
 * @returns (n) x.
 */
export function solve({ order: n, lu }: LuFactors, b: Float64Array): Float64Array {
  const x = b.slice();
  for (let i = 0; i < n; i++) {
    let sum = x[i];
    for (let j = 0; j < i; j++) sum -= lu[i * n + j] * x[j];
    x[i] = sum;
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = x[i];
    for (let j = i + 1; j < n; j++) sum -= lu[i * n + j] * x[j];
    x[i] = sum / lu[i * n + i];
  }
  return x;
}

/**
 * Solves A^T x = b, that is x A = b for a row x.
 *
 * @param factors Factors of A.
 * @param b (n) right-hand side.
 * @returns (n) x.
 */
export function solveTransposed({ order: n, lu }: LuFactors, b: Float64Array): Float64Array {
  const x = b.slice();
  for (let i = 0; i < n; i++) {
    x[i] /= lu[i * n + i];
    for (let j = i + 1; j < n; j++) x[j] -= lu[i * n + j] * x[i];
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let j = 0; j < i; j++) x[j] -= lu[i * n + j] * x[i];
  }
  return x;
}
