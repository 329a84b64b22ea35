/**
 * The standard normal distribution: density, cumulative probability and quantile.
 *
 * @module
 */

/**
 * The density exp(-x^2 / 2) / sqrt(2 pi).
 *
 * @param x Any number.
 */
export function normalDensity(x: number): number {
  return Math.exp(-0.5 * x * x) / 2.5066282746310002;
}

/**
 * The probability of a value below x, to about 1e-15 absolutely: Marsaglia's Taylor series
 * Phi(x) = 1/2 + phi(x) (x + x^3/3 + x^5/15 + ...), "Evaluating the Normal Distribution", JSS 11(4),
 * 2004.
 *
 * @param x Any number.
 */
export function normalCdf(x: number): number {
  if (x > 8) return 1;
  if (x < -8) return 0;
  let sum = x;
  let term = x;
  for (let i = 3; Math.abs(term) > 1e-17 * Math.abs(sum); i += 2) {
    term *= x * x / i;
    sum += term;
  }
  return 0.5 + sum * normalDensity(x);
}

/**
 * The value below which a share p lies: bisection of {@link normalCdf} refined by Newton's method.
 *
 * @param p Above 0, below 1; meant for p from 1e-12 to 1 - 1e-12.
 * @throws {RangeError} If p is not between 0 and 1.
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) {
    throw new RangeError(`Cannot take a quantile: p is ${p}, expected above 0 and below 1`);
  }
  let low = -8, high = 8;
  for (let i = 0; i < 20; i++) {
    const middle = (low + high) / 2;
    if (normalCdf(middle) < p) low = middle;
    else high = middle;
  }
  let x = (low + high) / 2;
  for (let i = 0; i < 3; i++) x -= (normalCdf(x) - p) / normalDensity(x);
  return x;
}

/** Standard normal quantiles of the 65,536 shares (i + 1/2) / 65,536. */
let quantiles: Float64Array | undefined;

/**
 * (65536) the standard normal numbers that half a random word stands for: quantiles of the shares
 * (i + 1/2) / 65,536, made at the first use. The largest is 4.17.
 */
export function normalTable(): Float64Array {
  if (!quantiles) {
    quantiles = new Float64Array(65536);
    for (let i = 0; i < 32768; i++) {
      quantiles[65535 - i] = -(quantiles[i] = normalQuantile((i + 0.5) / 65536));
    }
  }
  return quantiles;
}

/**
 * The standard normal number that half a word of a draw stands for.
 *
 * @param table {@link normalTable}.
 * @param draw Four random words.
 * @param index Half a word, 0 to 7.
 */
export function normalOf(
  table: Float64Array,
  draw: readonly [number, number, number, number],
  index: number,
): number {
  const word = draw[index >> 1];
  return table[index & 1 ? word >>> 16 : word & 0xffff];
}
