/**
 * The Q-network's tensors: names, shapes and places in one flat vector, as in PyTorch.
 *
 * Every module outside the trainers holds a network's parameters as one flat vector in this order:
 * `state_embedding.weight` (S,E) if there is one, then for each linear layer i
 * `network.{2i}.weight` (out,in) row-major and `network.{2i}.bias` (out).
 *
 * @module
 */

/** Sizes of a Q-network: input, hidden layers with ReLU, linear head. */
export interface NetworkShape {
  /** An embedding of S numbered states to E features, or D given features. */
  readonly input:
    | { readonly kind: "embedding"; readonly states: number; readonly width: number }
    | { readonly kind: "dense"; readonly features: number };
  /** Widths of the hidden layers, at least one. */
  readonly hidden: readonly number[];
  /** Number of actions A. */
  readonly actions: number;
}

/** One tensor of a network. */
export interface TensorSpec {
  /** PyTorch name. */
  readonly name: string;
  /** PyTorch shape. */
  readonly shape: readonly number[];
  /** First element in the flat vector. */
  readonly offset: number;
  /** Number of elements. */
  readonly size: number;
}

/** The network of the published CQL-for-sepsis study: 716-256-256-25. */
export const SEED_SHAPE: NetworkShape = {
  input: { kind: "embedding", states: 716, width: 256 },
  hidden: [256, 256],
  actions: 25,
};

/** Widths along the linear layers: features into the first layer, hidden widths, actions. */
export function layerWidths(shape: NetworkShape): number[] {
  const first = shape.input.kind === "embedding" ? shape.input.width : shape.input.features;
  return [first, ...shape.hidden, shape.actions];
}

/** The network's tensors in the order of its flat parameter vector. */
export function tensorsOf(shape: NetworkShape): TensorSpec[] {
  const tensors: TensorSpec[] = [];
  let offset = 0;
  const add = (name: string, ...sizes: number[]) => {
    const size = sizes.reduce((a, b) => a * b, 1);
    tensors.push({ name, shape: sizes, offset, size });
    offset += size;
  };
  if (shape.input.kind === "embedding") {
    add("state_embedding.weight", shape.input.states, shape.input.width);
  }
  const widths = layerWidths(shape);
  for (let layer = 0; layer + 1 < widths.length; layer++) {
    add(`network.${2 * layer}.weight`, widths[layer + 1], widths[layer]);
    add(`network.${2 * layer}.bias`, widths[layer + 1]);
  }
  return tensors;
}

/** Number of parameters P of a network. */
export function parameterCount(shape: NetworkShape): number {
  const last = tensorsOf(shape).at(-1)!;
  return last.offset + last.size;
}
