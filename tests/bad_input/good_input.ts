/**
 * Small good inputs, of which the tables spoil one thing at a time.
 *
 * @module
 */
import { OWN_KEYS } from "../../src/config/own_keys.ts";
import { hashArrays } from "../../src/files/array_hash.ts";
import { encodeNpy, type NpyArray, npyArray } from "../../src/files/npy.ts";
import { zipPieces } from "../../src/files/zip_write.ts";
import { mdpToArrays } from "../../src/mdp/mdp_file.ts";
import { admissibleTextOf, dynamicsOf, tinyMdp, type TinySpec } from "../mdp/tiny_mdp.ts";

/** Two live states (0 and 1) and two actions; 2 is death, 3 survival, 4 absorbing. */
export const SPEC: TinySpec = {
  live: 2,
  actions: 2,
  next: (state, action) => {
    const p = action === 0 ? 0.5 : 0.25;
    return state === 0 ? { 1: p, 3: 1 - p } : { 2: p, 3: 1 - p };
  },
};

/** Arrays by name. */
export type Arrays = ReadonlyMap<string, NpyArray>;

/** Pieces as one array of bytes. */
export function joined(pieces: Iterable<Uint8Array>): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([...pieces].flatMap((piece) => [...piece]));
}

/** A zip of entries as they are. */
export function zipOf(entries: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  const pieces = Object.entries(entries).map(([name, bytes]) => [name, [bytes]] as const);
  return joined(zipPieces(pieces, { compress: false }));
}

/** An array's `.npy` file. */
export function npyOf(array: NpyArray): Uint8Array<ArrayBuffer> {
  return joined(encodeNpy(array));
}

/** Arrays as an `.npz` file. */
export function npzOf(arrays: Arrays): Uint8Array<ArrayBuffer> {
  return zipOf(Object.fromEntries([...arrays].map(([name, one]) => [`${name}.npy`, npyOf(one)])));
}

/** Arrays with some replaced, or left out where null. */
export function changed(
  arrays: Arrays,
  changes: Readonly<Record<string, NpyArray | null>>,
): Map<string, NpyArray> {
  const result = new Map(arrays);
  for (const [name, array] of Object.entries(changes)) {
    if (array) result.set(name, array);
    else result.delete(name);
  }
  return result;
}

/** An array with one element replaced. */
export function withElement(array: NpyArray, index: number, value: number): NpyArray {
  const data = array.data.slice();
  data[index] = value;
  return { ...array, data };
}

/** The arrays of the small MDP's file. */
export const MDP_ARRAYS: Arrays = mdpToArrays(tinyMdp(SPEC));

/** An MDP file with some arrays replaced and the checksum that these have. */
export function mdpFile(changes: Readonly<Record<string, NpyArray | null>> = {}): Uint8Array {
  const arrays = changed(MDP_ARRAYS, { sha256: null, ...changes });
  const digest = npyArray(Uint8Array.fromHex(hashArrays(arrays)));
  return npzOf(changed(arrays, { sha256: changes.sha256 ?? digest }));
}

/** The arrays of the small MDP in ICU-Sepsis's own layout. */
export const DYNAMICS_ARRAYS: Arrays = dynamicsOf(SPEC);

/** `dynamics.npz` with some arrays replaced. */
export function dynamicsFile(
  changes: Readonly<Record<string, NpyArray | null>> = {},
): Uint8Array {
  return npzOf(changed(DYNAMICS_ARRAYS, changes));
}

/** `admissible_actions.txt` of the small MDP. */
export const ADMISSIBLE: string = admissibleTextOf(SPEC);

/** Whole numbers as int64, as NumPy makes them. */
export function integers(...values: number[]): NpyArray {
  return npyArray(Float64Array.from(values), { dtype: "int64" });
}

/** Numbers as float64. */
export function doubles(...values: number[]): NpyArray {
  return npyArray(Float64Array.from(values));
}

/** Truth values. */
export function booleans(...values: number[]): NpyArray {
  return npyArray(Uint8Array.from(values), { dtype: "bool" });
}

/** Three episodes of the small MDP: 0, 1, survival; 0, survival; 1, death. */
export const DATASET_ARRAYS: Arrays = new Map([
  ["state", integers(0, 1, 0, 1)],
  ["action", integers(0, 1, 1, 0)],
  ["reward", doubles(0, 1, 1, 0)],
  ["next_state", integers(1, 3, 3, 2)],
  ["terminated", booleans(0, 1, 1, 1)],
  ["truncated", booleans(0, 0, 0, 0)],
  ["episode", integers(0, 0, 1, 2)],
  ["step", integers(0, 1, 0, 0)],
  ["behaviour_probability", doubles(0.5, 0.5, 0.5, 0.5)],
]);

/** The same under the names of other libraries, with what may be absent and without what can be derived. */
export const FOREIGN_ARRAYS: Arrays = new Map([
  ["observations", integers(0, 1, 0, 1)],
  ["actions", integers(0, 1, 1, 0)],
  ["rewards", doubles(0, 1, 1, 0)],
  ["terminals", booleans(0, 1, 1, 1)],
  ["timeouts", booleans(0, 0, 0, 0)],
  ["subject_id", integers(7, 7, 8, 7)],
  ["weight", doubles(1, 0.5, 2, 0)],
  ["allowed", npyArray(Uint8Array.of(1, 1, 0, 1, 1, 1, 1, 0), { shape: [4, 2], dtype: "bool" })],
  ["policy", npyArray(Float64Array.of(1, 0, 0.5, 0.5, 1, 0, 0, 1), { shape: [4, 2] })],
]);

/** A dataset file with some arrays replaced. */
export function datasetFile(changes: Readonly<Record<string, NpyArray | null>> = {}): Uint8Array {
  return npzOf(changed(DATASET_ARRAYS, changes));
}

/** A policy of the small MDP. */
export const POLICY: NpyArray = npyArray(
  Float64Array.of(0.5, 0.5, 1, 0, 0, 0, 0, 0, 0, 0),
  { shape: [5, 2] },
);

/** Every key of a config, each on a line of its own; trains in milliseconds. */
export const CONFIG = `format: 4
name: demo
algorithm: cql
alpha: 0.5
gamma: 0.99
target_update: { polyak: 0.005, every: 1 }
target: double
learning_rate: 3.0e-4
beta1: 0.9
beta2: 0.999
epsilon: 1.0e-8
weight_decay: 0
max_norm: 1
batch: 2
steps: 2
input: { embedding: 4 }
hidden: [4]
seeds: [0]
mdp: mdp.npz
dataset: { behaviour: clinician, episodes: 3, seed: 0 }
log_every: 1
evaluate_every: 1
checkpoint_every: 1
kernels: null
on_divergence: continue
inadmissible: mean
support: null
policy_network: online
warm_up_steps: 0
learning_rate_decay: none
target_range: null
learning_rates: null
huber: false
initialisation: xavier
evaluate: exact
observers: []
`;

/** The config with the line of one key replaced; null leaves it out. */
export function configWith(key: string, line: string | null): string {
  const pattern = new RegExp(`^${key}: .*\n`, "m");
  return CONFIG.replace(pattern, line === null ? "" : `${line}\n`);
}

/** The keys that configs may have, as messages list them. */
export const KEYS: string = [
  ...["format", "name", "algorithm"],
  ...OWN_KEYS,
  ...["gamma", "target_update", "learning_rate", "learning_rates", "warm_up_steps"],
  ...["learning_rate_decay", "beta1", "beta2", "epsilon", "weight_decay", "max_norm", "huber"],
  ...["batch", "steps", "support", "policy_network", "input", "hidden", "initialisation", "seeds"],
  ...["mdp", "dataset", "evaluate", "observers", "log_every", "evaluate_every"],
  ...["checkpoint_every", "kernels", "on_divergence", "inadmissible"],
].join(", ");
