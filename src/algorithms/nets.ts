/**
 * The networks of an algorithm: their shapes, and where each lies in a model's vectors of weights.
 *
 * A model's weights are those of its networks one after the other, in the order of its specification.
 *
 * @module
 */
import { type NetworkShape, parameterCount, tensorsOf, type TensorSpec } from "../network/shape.ts";
import type { HyperParameters } from "./hyper_parameters.ts";
import { algorithmOf } from "./registry.ts";
import type { Net } from "./specification.ts";

/** A network and its place. */
export interface PlacedNet extends Net {
  /** Sizes of the network. */
  readonly shape: NetworkShape;
  /** First of its weights in the model's. */
  readonly offset: number;
  /** Number of its weights. */
  readonly size: number;
}

/**
 * A model's networks.
 *
 * @param hyper The model's hyper-parameters.
 * @param shape Sizes of a network with an output an action.
 */
export function netsOf(hyper: HyperParameters, shape: NetworkShape): PlacedNet[] {
  let offset = 0;
  return algorithmOf(hyper).nets(hyper).map((net) => {
    const own = net.outputs === "actions" ? shape : { ...shape, actions: 1 };
    const placed = { ...net, shape: own, offset, size: parameterCount(own) };
    offset += placed.size;
    return placed;
  });
}

/** Number of weights of all of a model's networks. */
export function weightCount(hyper: HyperParameters, shape: NetworkShape): number {
  const last = netsOf(hyper, shape).at(-1)!;
  return last.offset + last.size;
}

/**
 * One of a model's networks.
 *
 * @param hyper The model's hyper-parameters.
 * @param shape Sizes of a network with an output an action.
 * @param name The network's name.
 */
export function netNamed(hyper: HyperParameters, shape: NetworkShape, name: string): PlacedNet {
  const found = netsOf(hyper, shape).find((net) => net.name === name);
  if (!found) throw new RangeError(`Cannot find a network ${name} of ${hyper.algorithm}`);
  return found;
}

/**
 * The tensors of all of a model's networks; with several networks, each name begins with its network's.
 *
 * @param hyper The model's hyper-parameters.
 * @param shape Sizes of a network with an output an action.
 */
export function modelTensors(hyper: HyperParameters, shape: NetworkShape): TensorSpec[] {
  const nets = netsOf(hyper, shape);
  return nets.flatMap((net) =>
    tensorsOf(net.shape).map((tensor) => ({
      ...tensor,
      name: nets.length === 1 ? tensor.name : `${net.name}.${tensor.name}`,
      offset: net.offset + tensor.offset,
    }))
  );
}
