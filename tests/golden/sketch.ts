/**
 * Count sketches: a vector's Euclidean distance to another from a few numbers a tensor.
 *
 * Element e of tensor t is added, with a pseudo-random sign, to a pseudo-random bucket. The map is
 * linear and keeps the expected square of the norm, so the distance of two sketches estimates that of
 * the vectors over all their elements, with a standard error of about 6% from 256 buckets and 12% from 64.
 * Tensors of no more elements than buckets are kept whole. `generate.py` computes the same in numpy.
 *
 * @module
 */
import type { TensorSpec } from "../../src/network/shape.ts";
import { pcg4d, type Quad } from "../../src/random/pcg4d.ts";

/** The generator's own stream of pcg4d. */
const SKETCH_STREAM = 1001;

/** Name of a tensor and its sketch. */
export type Sketches = Map<string, Float64Array>;

/**
 * Sketches every tensor of a flat vector.
 *
 * @param tensors The model's tensors.
 * @param vector (P) weights, gradient, moments, or a difference of such.
 * @param buckets Numbers kept of a large tensor.
 */
export function sketch(
  tensors: readonly TensorSpec[],
  vector: Float64Array | Float32Array,
  buckets: number,
): Sketches {
  const draw: Quad = [0, 0, 0, 0];
  return new Map(
    tensors.map(({ name, offset, size }, tensor) => {
      if (size <= buckets) return [name, Float64Array.from(vector.subarray(offset, offset + size))];
      const sums = new Float64Array(buckets);
      for (let element = 0; element < size; element++) {
        const [bucket, sign] = pcg4d(0, SKETCH_STREAM, tensor, element, draw);
        sums[bucket % buckets] += sign >>> 31
          ? -vector[offset + element]
          : vector[offset + element];
      }
      return [name, sums];
    }),
  );
}

/**
 * Cuts a recorded vector of sketches into tensors.
 *
 * @param tensors The tensors it is of.
 * @param recorded The sketches of all of them, one after the other.
 * @param buckets Numbers kept of a large tensor.
 */
export function splitSketches(
  tensors: readonly TensorSpec[],
  recorded: Float32Array,
  buckets: number,
): Sketches {
  let offset = 0;
  return new Map(
    tensors.map(({ name, size }) => {
      const length = Math.min(buckets, size);
      offset += length;
      return [name, Float64Array.from(recorded.subarray(offset - length, offset))];
    }),
  );
}

/**
 * norm(actual - expected) / norm(expected) of every tensor; where nothing is expected, 0 for nothing
 * and Infinity for anything else.
 *
 * @param actual Sketches of what was computed.
 * @param expected Sketches of what was recorded.
 */
export function relativeErrors(actual: Sketches, expected: Sketches): Map<string, number> {
  return new Map(
    Array.from(expected, ([name, values]) => {
      const difference = Math.hypot(...values.map((value, i) => value - actual.get(name)![i]));
      const norm = Math.hypot(...values);
      return [name, norm > 0 ? difference / norm : difference === 0 ? 0 : Infinity];
    }),
  );
}
