/**
 * How far apart two parameter vectors are.
 *
 * @module
 */

/**
 * norm(a - b) / norm(b) of a stretch; norm(a) if all of b is 0.
 *
 * @param a A vector.
 * @param b Another of the same length.
 * @param at The stretch.
 */
export function relativeDistance(
  a: Float32Array,
  b: Float32Array,
  at: { offset: number; size: number },
): number {
  let difference = 0, size = 0;
  for (let i = at.offset; i < at.offset + at.size; i++) {
    difference += (a[i] - b[i]) ** 2;
    size += b[i] ** 2;
  }
  return Math.sqrt(size === 0 ? difference : difference / size);
}
