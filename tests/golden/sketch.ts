/**
 * Count sketches: a vector's Euclidean distance to another from 256 numbers a tensor.
 *
 * Element e of tensor t is added, with a pseudo-random sign, to a pseudo-random bucket. The map is
 * linear and keeps the expected square of the norm, so the distance of two sketches estimates that of
 * the vectors over all their elements, with a standard error of about 6%. Tensors of up to 256
 * elements are kept whole. `generate.py` computes the same in numpy.
 *
 * @module
 */
import { type NetworkShape, tensorsOf } from "../../src/network/shape.ts";
import { pcg4d, type Quad } from "../../src/random/pcg4d.ts";

/** Numbers kept of a large tensor. */
const BUCKETS = 256;
/** The generator's own stream of pcg4d. */
const SKETCH_STREAM = 1001;

/** Name of a tensor and its sketch. */
export type Sketches = Map<string, Float64Array>;

/**
 * Sketches every tensor of a flat vector.
 *
 * @param shape The network.
 * @param vector (P) weights, gradient, moments, or a difference of such.
 */
export function sketch(shape: NetworkShape, vector: Float64Array | Float32Array): Sketches {
  const draw: Quad = [0, 0, 0, 0];
  return new Map(
    tensorsOf(shape).map(({ name, offset, size }, tensor) => {
      if (size <= BUCKETS) return [name, Float64Array.from(vector.subarray(offset, offset + size))];
      const sums = new Float64Array(BUCKETS);
      for (let element = 0; element < size; element++) {
        const [bucket, sign] = pcg4d(0, SKETCH_STREAM, tensor, element, draw);
        sums[bucket % BUCKETS] += sign >>> 31
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
 * @param shape The network.
 * @param recorded The sketches of all tensors, one after the other.
 */
export function splitSketches(shape: NetworkShape, recorded: Float32Array): Sketches {
  let offset = 0;
  return new Map(
    tensorsOf(shape).map(({ name, size }) => {
      const length = Math.min(BUCKETS, size);
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
