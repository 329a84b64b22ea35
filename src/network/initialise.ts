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

/** How linear weights are drawn. */
export type Initialisation = "xavier" | "orthogonal";

/**
 * The orthogonal factor of normal numbers, times a gain, as `torch.nn.init.orthogonal_` (Saxe, McClelland and Ganguli,
 * "Exact solutions to the nonlinear dynamics of learning in deep linear neural networks", ICLR 2014): rows are orthonormal
 * where there are fewer of them than columns, else columns are.
 *
 * @param entries (rows,columns) normal numbers, row-major.
 * @param shape Rows and columns.
 * @param gain Length of the orthogonal vectors.
 * @returns (rows,columns).
 */
function orthogonal(
  entries: Float64Array,
  [rows, columns]: readonly [number, number],
  gain: number,
): Float64Array {
  const isWide = rows < columns;
  const [count, length] = isWide ? [rows, columns] : [columns, rows];
  const at = (vector: number, i: number) => isWide ? vector * columns + i : i * columns + vector;
  const out = Float64Array.from(entries);
  for (let vector = 0; vector < count; vector++) {
    // Twice: what rounding leaves of the earlier vectors after one pass is gone after two.
    for (let pass = 0; pass < 2; pass++) {
      for (let before = 0; before < vector; before++) {
        let product = 0;
        for (let i = 0; i < length; i++) product += out[at(vector, i)] * out[at(before, i)];
        for (let i = 0; i < length; i++) out[at(vector, i)] -= product * out[at(before, i)];
      }
    }
    let squares = 0;
    for (let i = 0; i < length; i++) squares += out[at(vector, i)] ** 2;
    const scale = 1 / Math.sqrt(squares);
    for (let i = 0; i < length; i++) out[at(vector, i)] *= scale;
  }
  return out.map((value) => gain * value);
}

/**
 * Draws a network's initial weights: embeddings normal with standard deviation 0.1, linear weights
 * Xavier uniform, U(-b, b) with b = sqrt(6 / (in + out)), or orthogonal, of gain sqrt(2) for hidden layers and 1 for the
 * head; biases 0. Element e of tensor t comes from
 * `pcg4d(seed, initialise, first + t, e)`; computed in float64 and rounded once.
 *
 * @param shape The network.
 * @param seed Seed of the model, 0 to 2^32 - 1.
 * @param first Number of the first tensor, where a model has other networks before this one.
 * @param how How linear weights are drawn.
 * @returns (P) weights in the order of `tensorsOf`.
 */
export function initialise(
  shape: NetworkShape,
  seed: number,
  first = 0,
  how: Initialisation = "xavier",
): Float32Array {
  const tensors = tensorsOf(shape);
  const last = tensors.at(-1)!;
  const parameters = new Float32Array(last.offset + last.size);
  const draw: Quad = [0, 0, 0, 0];
  tensors.forEach((tensor, index) => {
    if (tensor.name.endsWith(".bias")) return;
    const embedding = tensor.name === "state_embedding.weight";
    const [rows, columns] = tensor.shape;
    if (!embedding && how === "orthogonal") {
      const entries = Float64Array.from(
        { length: tensor.size },
        (_, element) => normal(pcg4d(seed, STREAM.initialise, first + index, element, draw)),
      );
      const isHead = index === tensors.length - 2;
      const drawn = orthogonal(entries, [rows, columns], isHead ? 1 : Math.SQRT2);
      parameters.set(drawn, tensor.offset);
      return;
    }
    const bound = Math.sqrt(6 / (rows + columns));
    for (let element = 0; element < tensor.size; element++) {
      pcg4d(seed, STREAM.initialise, first + index, element, draw);
      parameters[tensor.offset + element] = embedding
        ? EMBEDDING_SD * normal(draw)
        : bound * (2 * uniform(draw) - 1);
    }
  });
  return parameters;
}
