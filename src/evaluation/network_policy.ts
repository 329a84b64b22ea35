/**
 * The policy of a trained network: in every state the action it values most, of those that may be chosen.
 *
 * Shapes: S states, A actions, P parameters.
 *
 * @module
 */
import { argmaxAllowed } from "../dataset/support_constraint.ts";
import { InputError } from "../input_error.ts";
import { deterministicPolicy, greedyPolicy } from "../mdp/policies.ts";
import type { TabularMdp } from "../mdp/tabular_mdp.ts";
import { qValues } from "../network/q_values.ts";
import type { NetworkShape } from "../network/shape.ts";

/** A network with its weights. */
export interface TrainedNetwork {
  /** Its sizes. */
  readonly shape: NetworkShape;
  /** (P) weights. */
  readonly parameters: Float32Array;
  /** (S) bit a is set where action a may be chosen in a state; all may be if left out. */
  readonly allowed?: Uint32Array;
}

/**
 * Refuses a network of other sizes than the MDP.
 *
 * @param mdp The process.
 * @param shape The network's sizes.
 * @param where The network's file, for errors.
 * @throws {InputError} If states or actions differ.
 */
export function checkNetworkSizes(mdp: TabularMdp, shape: NetworkShape, where: string): void {
  const { input, actions } = shape;
  const { states } = mdp;
  if (input.kind === "embedding" && input.states === states && actions === mdp.actions) return;
  const found = input.kind === "embedding" ? `${input.states} states` : "features";
  const expected = `expected the MDP's ${states} states and ${mdp.actions} actions`;
  throw new InputError(where, `a network over ${found} and ${actions} actions, ${expected}`);
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
  const { shape, parameters } = network;
  checkNetworkSizes(mdp, shape, where);
  const states = Uint16Array.from({ length: mdp.states }, (_, s) => s);
  const values = qValues(shape, parameters, states);
  if (values.every(Number.isFinite)) return values;
  throw new InputError(where, "its action values are not all finite: the model diverged");
}

/**
 * Action values for policies made of them: those of actions that may not be chosen are the lowest
 * number there is, so that a greedy policy never takes them and a softmax gives them probability 0.
 *
 * @param mdp The process.
 * @param network The network.
 * @param where The network's file, for errors.
 * @returns (S,A)
 * @throws {InputError} As {@link actionValues}.
 */
export function allowedValues(
  mdp: TabularMdp,
  network: TrainedNetwork,
  where: string,
): Float64Array {
  const values = actionValues(mdp, network, where);
  const { allowed } = network;
  if (!allowed) return values;
  return values.map((value, pair) => {
    const bit = allowed[Math.floor(pair / mdp.actions)] >>> pair % mdp.actions & 1;
    return bit === 1 ? value : -Number.MAX_VALUE;
  });
}

/**
 * A network's greedy policy among the actions that may be chosen; ties go to the lowest index.
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
  const values = actionValues(mdp, network, where);
  const { allowed } = network;
  if (!allowed) return greedyPolicy(mdp, values);
  const { actions } = mdp;
  const action = Array.from(
    { length: mdp.live },
    (_, s) => argmaxAllowed(values.subarray(s * actions, (s + 1) * actions), allowed[s]),
  );
  return deterministicPolicy(mdp, action);
}
