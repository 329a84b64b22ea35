/**
 * The policy of a trained network: in every state the action it values most, of those that may be chosen.
 *
 * Shapes: S states, A actions, P parameters.
 *
 * @module
 */
import { argmaxAllowed } from "../dataset/support_constraint.ts";
import { InputError } from "../input_error.ts";
import { deterministicPolicy } from "../mdp/policies.ts";
import type { TabularMdp } from "../mdp/tabular_mdp.ts";
import type { NetworkInputs } from "../network/batch.ts";
import { qValues } from "../network/q_values.ts";
import type { NetworkShape } from "../network/shape.ts";
import { deterministicTable } from "../tabular/tabular_plan.ts";

/** A network with its weights. */
export interface TrainedNetwork {
  /** Its sizes. */
  readonly shape: NetworkShape;
  /** (P) weights. */
  readonly parameters: Float32Array;
  /** (S) bit a is set where action a may be chosen in a state; all may be if left out. */
  readonly allowed?: Uint32Array;
  /** Bits of the actions that its algorithm leaves in (B) rows of features; all if left out. */
  readonly among?: (inputs: NetworkInputs) => Uint32Array;
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
  return finiteValues(qValues(shape, parameters, states), where);
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

/** Bits of actions that may all be chosen. */
const ALL = 0xffffffff;

/** Values in rows that must all be finite. */
function finiteValues(values: Float64Array, where: string): Float64Array {
  if (values.every(Number.isFinite)) return values;
  throw new InputError(where, "its action values are not all finite: the model diverged");
}

/**
 * The action a network values most in each of some rows, among those that may be chosen; ties go to the lowest index.
 *
 * @param network The network; its own `allowed` is by state and not read. Where it leaves none of those that may be chosen, all of
 * these may.
 * @param inputs (B) states or (B,D) features.
 * @param options `where`, the network for errors; `allowed` (B) bits of actions that may be chosen (default: all).
 * @returns (B)
 * @throws {InputError} If a value is not finite.
 */
export function greedyActions(
  { shape, parameters, among }: TrainedNetwork,
  inputs: NetworkInputs,
  { where, allowed }: { readonly where: string; readonly allowed?: Uint32Array },
): Uint8Array {
  const { actions } = shape;
  const values = finiteValues(qValues(shape, parameters, inputs), where);
  const left = among?.(inputs);
  return Uint8Array.from({ length: values.length / actions }, (_, row) => {
    const may = allowed?.[row] ?? ALL;
    const bits = left ? (left[row] & may) >>> 0 || may : may;
    return argmaxAllowed(values.subarray(row * actions, (row + 1) * actions), bits);
  });
}

/**
 * A network's greedy policy on numbered states, with no MDP to ask.
 *
 * @param network The network.
 * @param where The network, for errors.
 * @returns (S) the action of each state, and (S,A) the policy.
 * @throws {InputError} If it reads features, or a value is not finite.
 */
export function greedyTable(
  network: TrainedNetwork,
  where: string,
): { readonly action: Uint8Array; readonly table: Float64Array } {
  const { input, actions } = network.shape;
  if (input.kind === "dense") {
    throw new InputError(where, "a network over features, expected one over numbered states");
  }
  const states = Uint16Array.from({ length: input.states }, (_, s) => s);
  const action = greedyActions(network, states, { where, allowed: network.allowed });
  return { action, table: deterministicTable(action, actions) };
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
  checkNetworkSizes(mdp, network.shape, where);
  return deterministicPolicy(mdp, greedyTable(network, where).action);
}
