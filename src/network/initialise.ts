/**
 * Fresh weights from the stream `initialise` of pcg4d, the same wherever they are trained.
 *
 * @module
 */
import { pcg4d, type Quad, STREAM, uniform } from "../random/pcg4d.ts";
import { type NetworkShape, tensorsOf } from "./shape.ts";

/** Standard deviation of the entries of a fresh embedding. */
const EMBEDDING_SD = 0.1;

/** A normal deviate by Box and Muller: the radius from two words of a draw, the angle from two. */
function normal(draw: Quad): number {
  const radius = Math.sqrt(-2 * Math.log(1 - uniform(draw)));
  const turn = uniform([draw[2], draw[3], 0, 0]);
  return radius * Math.cos(2 * Math.PI * turn);
}

/**
 * Draws a network's initial weights: embeddings normal with standard deviation 0.1, linear weights
 * Xavier uniform, U(-b, b) with b = sqrt(6 / (in + out)), biases 0. Element e of tensor t comes from
 * `pcg4d(seed, initialise, first + t, e)`; computed in float64 and rounded once.
 *
 * @param shape The network.
 * @param seed Seed of the model, 0 to 2^32 - 1.
 * @param first Number of the first tensor, where a model has other networks before this one.
 * @returns (P) weights in the order of `tensorsOf`.
 */
export function initialise(shape: NetworkShape, seed: number, first = 0): Float32Array {
  const tensors = tensorsOf(shape);
  const last = tensors.at(-1)!;
  const parameters = new Float32Array(last.offset + last.size);
  const draw: Quad = [0, 0, 0, 0];
  tensors.forEach((tensor, index) => {
    if (tensor.name.endsWith(".bias")) return;
    const embedding = tensor.name === "state_embedding.weight";
    const bound = Math.sqrt(6 / (tensor.shape[0] + tensor.shape[1]));
    for (let element = 0; element < tensor.size; element++) {
      pcg4d(seed, STREAM.initialise, first + index, element, draw);
      parameters[tensor.offset + element] = embedding
        ? EMBEDDING_SD * normal(draw)
        : bound * (2 * uniform(draw) - 1);
    }
  });
  return parameters;
}
