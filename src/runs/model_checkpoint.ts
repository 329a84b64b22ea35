/**
 * One model's checkpoint: a safetensors file that PyTorch users can load weights from.
 *
 * Tensors: weights under their PyTorch names, of an algorithm of several networks behind the network's name; the target network under `target.`, Adam's moments
 * under `exp_avg.` and `exp_avg_sq.`; `metric_sums` for the unread part of the metrics; with a support
 * `support.allowed` and `support.fallback`, so that the policy needs no dataset. Metadata: format, step, diverged_at, seed, network, config, whose states the data's
 * are, and of a cohort its features with units and statistics, actions, reward and hash, so that a file alone can be evaluated.
 *
 * @module
 */
import { type ModelCohort, takeModelCohort } from "../cohort/model_cohort.ts";
import { type Config, hyperParametersOf } from "../config/config.ts";
import { parseConfig } from "../config/parse_config.ts";
import { type DataIdentity, type StatesBasis, statesBasis } from "../dataset/data_identity.ts";
import { FALLBACK, type Support } from "../dataset/support_constraint.ts";
import type { TrainedNetwork } from "../evaluation/network_policy.ts";
import { decodeSafetensors, encodeSafetensors, type Tensor } from "../files/safetensors.ts";
import { InputError } from "../input_error.ts";
import type { HyperParameters } from "../algorithms/hyper_parameters.ts";
import { modelTensors, netNamed, weightCount } from "../algorithms/nets.ts";
import { algorithmOf } from "../algorithms/registry.ts";
import { likelyActions } from "../network/action_row.ts";
import type { NetworkInputs } from "../network/batch.ts";
import { qValues } from "../network/q_values.ts";
import type { NetworkShape } from "../network/shape.ts";
import { metricSumsOf } from "../trainer/settings.ts";
import type { ModelState } from "../trainer/trainer.ts";
import { checkFormat, RUN_FORMAT } from "./format.ts";
import { clipped } from "../text/visible.ts";

/** A model with all that its training depends on. */
export interface ModelCheckpoint {
  /** Weights, target, moments, metric sums, step. */
  readonly state: ModelState;
  /** Sizes of the network. */
  readonly shape: NetworkShape;
  /** The model's seed, one of `config.seeds`. */
  readonly seed: number;
  /** The experiment the model belongs to. */
  readonly config: Config;
  /** The actions its policy may choose, where its config constrains them. */
  readonly support?: Support;
  /** What is known of its data; absent in files from before this was kept. */
  readonly data?: DataIdentity;
  /** The cohort that it was trained on, if it was one. */
  readonly cohort?: ModelCohort;
  /** Step at which it ended, because its values had left the range of the return; absent if it did not. */
  readonly endedAt?: number;
}

/**
 * Whether an exact score in an MDP applies to a model. Of a file from before its data's identity was kept it does
 * if they were collected.
 *
 * @param checkpoint The model.
 * @param mdp The MDP to be scored in.
 */
export function modelBasis(
  { data, config }: Pick<ModelCheckpoint, "data" | "config">,
  mdp: { readonly sha256: string },
): StatesBasis {
  if (data !== undefined) return statesBasis(data, mdp);
  return "behaviour" in config.dataset ? "mdp" : "unknown";
}

/**
 * The network that a model's policy is greedy with, and the actions it may choose: those of its support that
 * its algorithm leaves, or all of its support where it leaves none.
 *
 * @param checkpoint The model.
 * @throws {InputError} If its algorithm makes no policy.
 */
export function deployedNetwork(checkpoint: ModelCheckpoint): TrainedNetwork {
  const { state, config, shape: whole, support } = checkpoint;
  const hyper = hyperParametersOf(config);
  const { policy, name } = algorithmOf(hyper);
  if (!policy) {
    throw new InputError(
      config.name,
      `${name} evaluates a policy: it has none of its own to score`,
    );
  }
  const weights = config.policy_network === "target" ? state.target : state.parameters;
  const { shape, offset, size } = netNamed(hyper, whole, policy.net);
  const parameters = weights.subarray(offset, offset + size);
  const { among } = policy;
  if (!among) return { shape, parameters, allowed: support?.allowed };
  const net = netNamed(hyper, whole, among.net);
  const threshold = among.threshold(hyper);
  const own = state.parameters.subarray(net.offset, net.offset + net.size);
  const { input, actions } = whole;
  const leftIn = (inputs: NetworkInputs): Uint32Array => {
    const outputs = qValues(net.shape, own, inputs);
    const rows = outputs.length / actions;
    return Uint32Array.from(
      { length: rows },
      (_, row) => likelyActions(outputs.subarray(row * actions, (row + 1) * actions), threshold),
    );
  };
  if (input.kind === "dense") return { shape, parameters, among: leftIn };
  const states = Uint16Array.from({ length: input.states }, (_, s) => s);
  const allowed = leftIn(states).map((left, s) =>
    support ? (left & support.allowed[s]) >>> 0 || support.allowed[s] : left
  );
  return { shape, parameters, allowed };
}

/** Largest step or seed: both are 32-bit words on the devices. */
const MOST = 2 ** 32 - 1;

const SUMS = "metric_sums";
const ALLOWED = "support.allowed";
const FALLBACKS = "support.fallback";

/** Prefix of each flat vector's tensors. */
const PREFIXES = [
  ["parameters", ""],
  ["target", "target."],
  ["firstMoment", "exp_avg."],
  ["secondMoment", "exp_avg_sq."],
] as const satisfies readonly (readonly [keyof ModelState, string])[];

/**
 * Encodes a checkpoint.
 *
 * @param checkpoint The model.
 * @returns The file's bytes.
 */
export function encodeCheckpoint(checkpoint: ModelCheckpoint): Uint8Array {
  const { state, shape, seed, config, support, data, cohort, endedAt } = checkpoint;
  const tensors = new Map<string, Tensor>();
  const hyper = hyperParametersOf(config);
  for (const [field, prefix] of PREFIXES) {
    for (const { name, shape: sizes, offset, size } of modelTensors(hyper, shape)) {
      const data = state[field].subarray(offset, offset + size);
      tensors.set(prefix + name, { shape: sizes, data });
    }
  }
  const { metricSums } = state;
  tensors.set(SUMS, { shape: [metricSums.length], data: metricSums });
  if (support) {
    const { allowed, fallback } = support;
    tensors.set(ALLOWED, { shape: [allowed.length], data: allowed });
    tensors.set(FALLBACKS, { shape: [fallback.length], data: fallback });
  }
  return encodeSafetensors(tensors, {
    format: String(RUN_FORMAT),
    step: String(state.step),
    diverged_at: JSON.stringify(state.divergedAt),
    seed: String(seed),
    network: JSON.stringify(shape),
    config: JSON.stringify(config),
    ...(data && { data: JSON.stringify(data) }),
    ...(cohort && { cohort: JSON.stringify(cohort) }),
    ...(endedAt !== undefined && { ended_at: String(endedAt) }),
  });
}

/** Element types by the name the format has for them. */
const TYPES = { F32: Float32Array, U32: Uint32Array, U8: Uint8Array } as const;

/** Takes a tensor of a given shape and type. */
function take<T extends keyof typeof TYPES>(tensors: Map<string, Tensor>, name: string, expected: {
  readonly shape: readonly number[] | null;
  readonly type: T;
  readonly where: string;
}): InstanceType<typeof TYPES[T]> {
  const place = `${expected.where}: ${name}`;
  const tensor = tensors.get(name);
  if (!tensor) throw new InputError(place, "tensor is missing");
  const { shape, data } = tensor;
  if (!(data instanceof TYPES[expected.type])) {
    throw new InputError(place, `expected type ${expected.type}`);
  }
  if (expected.shape && String(expected.shape) !== String(shape)) {
    throw new InputError(place, `shape (${clipped(String(shape))}), expected (${expected.shape})`);
  }
  tensors.delete(name);
  return data as InstanceType<typeof TYPES[T]>;
}

/** A state's flat vectors. */
type Vectors = Pick<ModelState, typeof PREFIXES[number][0]>;

/**
 * Takes the flat vectors. The file's own tensors, all of the claimed network's shapes, come first and
 * room for them second: a network may claim to be of any size.
 */
function takeVectors(
  tensors: Map<string, Tensor>,
  { hyper, shape, where }: { hyper: HyperParameters; shape: NetworkShape; where: string },
): Vectors {
  const layers = shape.hidden.length + 1;
  if (2 * layers * PREFIXES.length > tensors.size) {
    throw new InputError(
      `${where}: network`,
      `a network of ${layers} layers, expected that of the file's ${tensors.size} tensors`,
    );
  }
  const specs = modelTensors(hyper, shape);
  const parts = PREFIXES.map(([field, prefix]) => {
    const found = specs.map(({ name, shape: sizes }) =>
      take(tensors, prefix + name, { shape: sizes, type: "F32", where })
    );
    return [field, found] as const;
  });
  const size = weightCount(hyper, shape);
  return Object.fromEntries(parts.map(([field, found]) => {
    const vector = new Float32Array(size);
    found.forEach((part, i) => vector.set(part, specs[i].offset));
    return [field, vector];
  })) as unknown as Vectors;
}

/** Takes the sums of metrics: all of them, or none of a model that has taken no step. */
function takeMetricSums(
  tensors: Map<string, Tensor>,
  { hyper, where }: { hyper: HyperParameters; where: string },
): Float32Array {
  const sums = take(tensors, SUMS, { shape: null, type: "F32", where });
  const expected = metricSumsOf(algorithmOf(hyper));
  if ([0, expected].includes(sums.length)) return sums;
  throw new InputError(`${where}: ${SUMS}`, `shape (${sums.length}), expected (${expected})`);
}

/** Takes the actions a policy may choose. */
function takeSupport(
  tensors: Map<string, Tensor>,
  { input, actions }: NetworkShape,
  where: string,
): Support {
  const shape = [input.kind === "embedding" ? input.states : 0];
  const allowed = take(tensors, ALLOWED, { shape, type: "U32", where });
  const fallback = take(tensors, FALLBACKS, { shape, type: "U8", where });
  const wrong = allowed.findIndex((bits) => bits === 0 || (actions < 32 && bits >>> actions !== 0));
  if (wrong >= 0) {
    const found = `${where}: ${ALLOWED}[${wrong}]`;
    throw new InputError(found, `${allowed[wrong]}, expected bits of the ${actions} actions`);
  }
  const unknown = fallback.findIndex((kind) => kind > FALLBACK.unseen);
  if (unknown < 0) return { allowed, fallback };
  const found = `${where}: ${FALLBACKS}[${unknown}]`;
  throw new InputError(found, `${fallback[unknown]}, expected 0 to ${FALLBACK.unseen}`);
}

/** Whether a value can be a network's sizes. */
function isShape(value: unknown): value is NetworkShape {
  const { input, hidden, actions } = (value ?? {}) as Partial<NetworkShape>;
  const sizes: unknown[] = [actions, ...(Array.isArray(hidden) ? hidden : [undefined])];
  if (input?.kind === "embedding") sizes.push(input.states, input.width);
  else sizes.push(input?.kind === "dense" ? input.features : undefined);
  return sizes.every((size) => Number.isSafeInteger(size) && (size as number) > 0);
}

/** Whether a value can be what is known of data. */
function isIdentity(value: unknown): value is DataIdentity {
  const { sha256, mdp_sha256, declared, named_mdp_sha256: named } = (value ?? {}) as Partial<
    DataIdentity
  >;
  const isHash = (hash: unknown) => typeof hash === "string" && /^[0-9a-f]{64}$/.test(hash);
  return isHash(sha256) && (mdp_sha256 === null || isHash(mdp_sha256)) &&
    typeof declared === "boolean" && (named === undefined || isHash(named));
}

/**
 * Decodes a checkpoint; damage is found by its CRC-32.
 *
 * @param bytes The file's bytes.
 * @param where The file, for errors.
 * @throws {InputError} If they are damaged, of a newer format or no checkpoint.
 */
export function decodeCheckpoint(bytes: Uint8Array<ArrayBuffer>, where: string): ModelCheckpoint {
  const { tensors, metadata } = decodeSafetensors(bytes, where);
  const entry = (key: string): unknown => {
    try {
      return JSON.parse(metadata[key]);
    } catch {
      throw new InputError(`${where}: ${key}`, "found no such metadata, expected a checkpoint");
    }
  };
  const count = (key: string, least = 0): number => {
    const value = entry(key) as number;
    if (Number.isInteger(value) && value >= least && value <= MOST) return value;
    const expected = `expected a whole number from ${least} to ${MOST}`;
    throw new InputError(`${where}: ${key}`, `found ${clipped(metadata[key])}, ${expected}`);
  };
  checkFormat(entry("format"), where);
  const shape = entry("network");
  if (!isShape(shape)) {
    throw new InputError(
      `${where}: network`,
      `found ${clipped(metadata.network)}, expected its sizes`,
    );
  }
  const config = parseConfig(metadata.config ?? "", `${where}: config`);
  const hyper = hyperParametersOf(config);
  const flat = takeVectors(tensors, { hyper, shape, where });
  const metricSums = takeMetricSums(tensors, { hyper, where });
  const support = config.support === null ? undefined : takeSupport(tensors, shape, where);
  const data = metadata.data === undefined ? undefined : entry("data");
  if (data !== undefined && !isIdentity(data)) {
    throw new InputError(`${where}: data`, `found ${metadata.data}, expected the data's hashes`);
  }
  const cohort = metadata.cohort === undefined
    ? undefined
    : takeModelCohort(entry("cohort"), `${where}: cohort`);
  const [unknown] = tensors.keys();
  if (unknown !== undefined) {
    throw new InputError(`${where}: ${clipped(unknown)}`, "found an unknown tensor");
  }
  return {
    shape,
    seed: count("seed"),
    config,
    support,
    data,
    cohort,
    endedAt: metadata.ended_at === undefined ? undefined : count("ended_at", 1),
    state: {
      ...flat,
      metricSums,
      step: count("step"),
      divergedAt: entry("diverged_at") === null ? null : count("diverged_at", 1),
    },
  };
}
