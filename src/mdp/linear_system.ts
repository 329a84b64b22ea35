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

/** Subtracts from row i its multiples of rows k to k + 3, whose first columns it thereby clears. */
function eliminateFour(a: Float64Array, n: number, { i, k }: { i: number; k: number }): void {
  const [r0, r1, r2, r3] = [k * n, (k + 1) * n, (k + 2) * n, (k + 3) * n];
  const r = i * n;
  const l0 = a[r + k] / a[r0 + k];
  const l1 = (a[r + k + 1] - l0 * a[r0 + k + 1]) / a[r1 + k + 1];
  const l2 = (a[r + k + 2] - l0 * a[r0 + k + 2] - l1 * a[r1 + k + 2]) / a[r2 + k + 2];
  const l3 = (a[r + k + 3] - l0 * a[r0 + k + 3] - l1 * a[r1 + k + 3] - l2 * a[r2 + k + 3]) /
    a[r3 + k + 3];
  a[r + k] = l0;
  a[r + k + 1] = l1;
  a[r + k + 2] = l2;
  a[r + k + 3] = l3;
  for (let j = k + 4; j < n; j++) {
    a[r + j] -= l0 * a[r0 + j] + l1 * a[r1 + j] + l2 * a[r2 + j] + l3 * a[r3 + j];
  }
}

/** Subtracts from row i its multiple of row k. */
function eliminateOne(a: Float64Array, n: number, { i, k }: { i: number; k: number }): void {
  const factor = a[i * n + k] / a[k * n + k];
  a[i * n + k] = factor;
  if (factor === 0) return;
  for (let j = k + 1; j < n; j++) a[i * n + j] -= factor * a[k * n + j];
}

/**
 * Factorises a matrix in place, four pivots at a time.
 *
 * @param matrix (n,n) row-major, diagonally dominant; overwritten.
 * @param order Its order n.
 */
export function factorise(matrix: Float64Array, order: number): LuFactors {
  const n = order;
  for (let k = 0; k < n; k += 4) {
    const end = Math.min(k + 4, n);
    for (let i = k + 1; i < end; i++) {
      for (let pivot = k; pivot < i; pivot++) eliminateOne(matrix, n, { i, k: pivot });
    }
    for (let i = end; i < n; i++) eliminateFour(matrix, n, { i, k });
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
  const a = transition.slice();
  const leave = exit.slice();
  for (let k = 0; k < n; k++) {
    let pivot = leave[k];
    for (let j = k + 1; j < n; j++) pivot += a[k * n + j];
    a[k * n + k] = pivot;
    for (let i = k + 1; i < n; i++) {
      const factor = a[i * n + k] / pivot;
      a[i * n + k] = -factor;
      if (factor === 0) continue;
      for (let j = k + 1; j < n; j++) a[i * n + j] += factor * a[k * n + j];
      leave[i] += factor * leave[k];
    }
    for (let j = k + 1; j < n; j++) a[k * n + j] = -a[k * n + j];
  }
  return { order: n, lu: a };
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
