/**
 * Policies of trained models: in a state the action of greatest value among those that may be chosen.
 *
 * Shapes: S states, A actions, D features.
 *
 * @module
 */
import { netsOf } from "../algorithms/nets.ts";
import type { HyperParameters } from "../algorithms/hyper_parameters.ts";
import { algorithmOf } from "../algorithms/registry.ts";
import { allActions } from "../dataset/optional_columns.ts";
import { argmaxAllowed } from "../dataset/support_constraint.ts";
import { InputError } from "../input_error.ts";
import { greedyAction, likelyActions } from "../network/action_row.ts";
import { qValues } from "../network/q_values.ts";
import type { NetworkShape } from "../network/shape.ts";
import { refuseValue } from "../trainer/check_values.ts";

/** The number of a state, or the (D) features of an observation. */
export type Place = number | ArrayLike<number>;

/** What a trained model says of states. */
export interface TrainedPolicy {
  /**
   * The action it takes; of equal ones the first.
   *
   * @param place A state, or an observation.
   * @throws {InputError} If it is none of the network's, or the algorithm makes no policy.
   */
  action(place: Place): number;
  /**
   * (A) what its network says of the actions: values, or logits where the policy is a network of its own (BC, IQL).
   *
   * @param place A state, or an observation.
   * @throws {InputError} If it is none of the network's.
   */
  values(place: Place): Float64Array;
  /**
   * (S,A) the policy as probabilities, 0 or 1, as exact and off-policy evaluation take it.
   *
   * @throws {InputError} If its states are not numbered, or the algorithm makes no policy.
   */
  table(): Float64Array;
}

/** A model. */
export interface PolicyModel {
  /** Its hyper-parameters. */
  readonly hyper: HyperParameters;
  /** Sizes of a network with an output an action. */
  readonly shape: NetworkShape;
  /** Weights of all its networks. */
  readonly parameters: Float32Array;
  /** (S) bit a is set where action a may be chosen in a state; all may be if left out. */
  readonly support?: Uint32Array;
}

/** What enters the network in a place. */
function inputOf(place: Place, { input }: NetworkShape): Uint32Array | Float64Array {
  if (input.kind === "embedding") {
    if (Number.isInteger(place) && (place as number) >= 0 && (place as number) < input.states) {
      return Uint32Array.of(place as number);
    }
    return refuseValue("state", place, `a whole number from 0 to ${input.states - 1}`);
  }
  const { features } = input;
  if (typeof place === "number" || place?.length === undefined) {
    return refuseValue("observation", place, `${features} features`);
  }
  const values = Float64Array.from(place);
  if (values.length !== features) {
    throw new InputError("observation", `found ${values.length} features, expected ${features}`);
  }
  const wrong = values.findIndex((value) => !Number.isFinite(value));
  if (wrong < 0) return values;
  throw new InputError(`observation[${wrong}]`, `found ${values[wrong]}, expected a finite number`);
}

/**
 * The policy of a trained model.
 *
 * @param model The model.
 */
export function trainedPolicy({ hyper, shape, parameters, support }: PolicyModel): TrainedPolicy {
  const { name: algorithm, policy: source } = algorithmOf(hyper);
  const nets = new Map(netsOf(hyper, shape).map((net) => [net.name, net]));
  const outputs = (name: string, input: Uint32Array | Float64Array) => {
    const { shape: own, offset, size } = nets.get(name)!;
    return qValues(own, parameters.subarray(offset, offset + size), input);
  };
  const [first] = nets.keys();
  const allowedIn = (place: Place, input: Uint32Array | Float64Array): number => {
    const supported = support ? support[place as number] : allActions(shape.actions);
    if (!source?.among) return supported;
    const likely = likelyActions(outputs(source.among.net, input), source.among.threshold(hyper));
    // A support that leaves none of the likely actions goes before them.
    return (likely & supported) >>> 0 || supported;
  };
  const action = (place: Place): number => {
    if (source === null) {
      throw new InputError(
        "action",
        `${algorithm} evaluates a policy and makes none: ask for values`,
      );
    }
    const input = inputOf(place, shape);
    const values = outputs(source.net, input);
    if (!support && !source.among) return greedyAction(values);
    return argmaxAllowed(values, allowedIn(place, input));
  };
  return {
    action,
    values: (place) => outputs(source?.net ?? first, inputOf(place, shape)),
    table() {
      const { input, actions } = shape;
      if (input.kind === "dense") {
        throw new InputError("table", "found observations, expected numbered states");
      }
      const table = new Float64Array(input.states * actions);
      for (let s = 0; s < input.states; s++) table[s * actions + action(s)] = 1;
      return table;
    },
  };
}
