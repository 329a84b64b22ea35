/**
 * The policy of a trained network: in every state the action it values most.
 *
 * Shapes: S states, A actions, P parameters.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { greedyPolicy } from "../mdp/policies.ts";
import type { TabularMdp } from "../mdp/tabular_mdp.ts";
import { qValues } from "../network/q_values.ts";
import type { NetworkShape } from "../network/shape.ts";

/** A network with its weights. */
export interface TrainedNetwork {
  /** Its sizes. */
  readonly shape: NetworkShape;
  /** (P) weights. */
  readonly parameters: Float32Array;
}

/**
 * A network's value of every action in every state of an MDP, in float64.
 *
 * @param mdp The process.
 * @param network The network.
 * @param where The network's file, for errors.
 * @returns (S,A)
 * @throws {InputError} If the network is of other sizes than the MDP, or a value is not finite.
 */
export function actionValues(
  mdp: TabularMdp,
  network: TrainedNetwork,
  where: string,
): Float64Array {
  const { input, actions } = network.shape;
  const { states } = mdp;
  if (input.kind !== "embedding" || input.states !== states || actions !== mdp.actions) {
    const found = input.kind === "embedding" ? `${input.states} states` : "features";
    const expected = `expected the MDP's ${states} states and ${mdp.actions} actions`;
    throw new InputError(where, `a network over ${found} and ${actions} actions, ${expected}`);
  }
  const { shape, parameters } = network;
  const values = qValues(shape, parameters, Uint16Array.from({ length: states }, (_, s) => s));
  if (values.every(Number.isFinite)) return values;
  throw new InputError(where, "its action values are not all finite: the model diverged");
}

/**
 * A network's greedy policy; ties go to the lowest index.
 *
 * @param mdp The process.
 * @param network The network.
 * @param where The network's file, for errors.
 * @returns (S,A) probabilities.
 * @throws {InputError} As {@link actionValues}.
 */
export function networkPolicy(
  mdp: TabularMdp,
  network: TrainedNetwork,
  where: string,
): Float64Array {
  return greedyPolicy(mdp, actionValues(mdp, network, where));
}
