/**
 * Compacting the dense arrays of ICU-Sepsis's `dynamics.npz`, or of another MDP of its layout.
 *
 * Shapes: S states (the last three are death, survival and absorbing), A actions, D features.
 *
 * @module
 */
import { formatShape, type NpyArray, type NpyHeader } from "../files/npy.ts";
import { InputError } from "../input_error.ts";
import { type ArrayNames, checkMdp } from "./check_mdp.ts";
import { nameFeatures } from "./feature_names.ts";
import type { MdpProvenance, UnhashedMdp } from "./tabular_mdp.ts";

/** The arrays of `dynamics.npz` that are read. */
export const DYNAMICS_ARRAYS: readonly string[] = [
  "tx_mat",
  "r_mat",
  "d_0",
  "expert_policy",
  "sofa_scores",
  "state_cluster_centers",
];

/** What is known of the files; the note on features is written here unless it is known. */
export type DynamicsProvenance =
  & Omit<MdpProvenance, "features">
  & Partial<Pick<MdpProvenance, "features">>;

/** What `dynamics.npz` calls the arrays that are taken over as they are. */
const NAMES: ArrayNames = {
  initial: "d_0",
  clinician: "expert_policy",
  sofa: "sofa_scores",
  features: "state_cluster_centers",
};

/** Dense transition and reward arrays. */
interface Dense {
  readonly path: string;
  readonly states: number;
  readonly actions: number;
  /** (S,A,S) */
  readonly probability: Float64Array;
  /** (S,A,S) */
  readonly reward: Float64Array;
  /** (S,A) */
  readonly admissible: Uint8Array;
}

/** Sparse rows under construction. */
interface Rows {
  readonly row: Uint32Array;
  readonly rowStart: number[];
  readonly next: number[];
  readonly probability: number[];
  readonly reward: number[];
}

/** Checks an array's shape, and that it holds numbers; a size of -1 is any. */
function checkNumbers(
  headers: ReadonlyMap<string, NpyHeader>,
  expected: { path: string; name: string; shape: readonly number[] },
): readonly number[] {
  const { path, name, shape } = expected;
  const array = headers.get(name);
  if (!array) throw new InputError(path, `array "${name}" is missing`);
  const fits = array.shape.length === shape.length &&
    shape.every((size, axis) => size === -1 || size === array.shape[axis]);
  if (!fits) {
    const wanted = formatShape(shape).replaceAll("-1", "any");
    const what = `shape ${formatShape(array.shape)}, expected ${wanted}`;
    throw new InputError(`${path}: ${name}`, what);
  }
  if (array.dtype === "bool") {
    throw new InputError(`${path}: ${name}`, "type bool, expected numbers");
  }
  return array.shape;
}

/** Takes an array as doubles. */
function doubles(arrays: ReadonlyMap<string, NpyArray>, name: string): Float64Array {
  const array = arrays.get(name)!;
  return array.data instanceof Float64Array ? array.data : Float64Array.from(array.data);
}

/** Half a unit of float32's last digit of a few hundred probabilities: as far as their sum may be from 1. */
const FLOAT32_TOLERANCE = 1e-6;

/**
 * Takes probabilities as doubles. Those kept in float32 sum to 1 as well as its rounding allows: each
 * distribution within 1e-6 of 1 is scaled to sum to 1. Doubles are taken to the bit.
 */
function probabilities(arrays: ReadonlyMap<string, NpyArray>, name: string): Float64Array {
  const values = doubles(arrays, name);
  const { dtype, shape } = arrays.get(name)!;
  if (dtype !== "float32") return values;
  const size = shape.at(-1)!;
  for (let from = 0; from < values.length; from += size) {
    const row = values.subarray(from, from + size);
    const sum = row.reduce((a, b) => a + b, 0);
    if (sum !== 1 && Math.abs(sum - 1) <= FLOAT32_TOLERANCE) {
      row.forEach((p, i) => row[i] = p / sum);
    }
  }
  return values;
}

/** S and A, from the shape of `tx_mat`. */
function sizesOf(headers: ReadonlyMap<string, NpyHeader>, path: string): [number, number] {
  const shape = checkNumbers(headers, { path, name: "tx_mat", shape: [-1, -1, -1] });
  const [states, actions] = shape;
  if (shape[2] !== states || states < 4 || states > 65535 || actions < 1 || actions > 255) {
    throw new InputError(
      `${path}: tx_mat`,
      `shape ${formatShape(shape)}, expected (S, A, S) with 4 to 65535 states, 1 to 255 actions`,
    );
  }
  return [states, actions];
}

/**
 * Checks that the arrays of `dynamics.npz` are all there, of numbers and of shapes that fit together.
 *
 * @param headers Types and shapes by name.
 * @param path The file, for errors.
 * @returns S and A.
 * @throws {InputError} At the first array that does not fit.
 */
export function checkDynamics(
  headers: ReadonlyMap<string, NpyHeader>,
  path: string,
): [states: number, actions: number] {
  const [states, actions] = sizesOf(headers, path);
  const check = (name: string, ...shape: number[]) => checkNumbers(headers, { path, name, shape });
  check("r_mat", states, actions, states);
  check(NAMES.features, states, -1);
  check(NAMES.initial, states);
  check(NAMES.clinician, states, actions);
  check(NAMES.sofa, states);
  return [states, actions];
}

/** Whether two pairs have bit-equal transitions and, where they can go, equal rewards. */
function sameRow(dense: Dense, a: number, b: number): boolean {
  const { states, probability, reward } = dense;
  for (let t = 0; t < states; t++) {
    const p = probability[a + t];
    if (p !== probability[b + t]) return false;
    if (p !== 0 && reward[a + t] !== reward[b + t]) return false;
  }
  return true;
}

/** Appends the row of a pair at `offset` of the dense arrays. */
function appendRow(rows: Rows, dense: Dense, offset: number): void {
  const { path, states, actions, probability, reward } = dense;
  const place = (name: string, t: number) =>
    `${path}: ${name}[${Math.floor(offset / states / actions)},${offset / states % actions},${t}]`;
  for (let t = 0; t < states; t++) {
    const p = probability[offset + t];
    if (!(p >= 0 && p <= 1 + 1e-9)) {
      throw new InputError(place("tx_mat", t), `probability ${p}, expected 0 to 1`);
    }
    if (p === 0) continue;
    if (!Number.isFinite(reward[offset + t])) {
      const what = `reward ${reward[offset + t]}, expected a finite number`;
      throw new InputError(place("r_mat", t), what);
    }
    rows.next.push(t);
    rows.probability.push(p);
    rows.reward.push(reward[offset + t]);
  }
  const sum = rows.probability.slice(rows.rowStart.at(-1)).reduce((a, b) => a + b, 0);
  if (!(Math.abs(sum - 1) <= 1e-9)) {
    const where = place("tx_mat", 0).replace(/,0\]$/, "]");
    throw new InputError(where, `probabilities sum to ${sum}, expected 1`);
  }
  rows.rowStart.push(rows.next.length);
}

/** Sparse rows of the live states; actions of a state with equal rows share one. */
function compact(dense: Dense): Rows {
  const { states, actions } = dense;
  const live = states - 3;
  const rows: Rows = {
    row: new Uint32Array(live * actions),
    rowStart: [0],
    next: [],
    probability: [],
    reward: [],
  };
  for (let s = 0; s < live; s++) {
    const firsts: { offset: number; row: number }[] = [];
    for (let a = 0; a < actions; a++) {
      const offset = (s * actions + a) * states;
      let known = firsts.find((first) => sameRow(dense, first.offset, offset));
      if (!known) {
        known = { offset, row: rows.rowStart.length - 1 };
        firsts.push(known);
        appendRow(rows, dense, offset);
      }
      rows.row[s * actions + a] = known.row;
    }
  }
  return rows;
}

/** Death and survival lead to absorbing, absorbing to itself, all without reward. */
function checkTerminal(dense: Dense): void {
  const { path, states, actions, probability, reward } = dense;
  const absorbing = states - 1;
  for (let s = states - 3; s < states; s++) {
    for (let a = 0; a < actions; a++) {
      const at = (s * actions + a) * states + absorbing;
      const place = `[${s},${a},${absorbing}]`;
      if (probability[at] !== 1) {
        throw new InputError(
          `${path}: tx_mat${place}`,
          `probability ${probability[at]}, expected 1: the last three states are death, ` +
            "survival and absorbing, and all three lead to absorbing",
        );
      }
      if (reward[at] !== 0) {
        const what = `reward ${reward[at]}, expected 0: the episode is over`;
        throw new InputError(`${path}: r_mat${place}`, what);
      }
    }
  }
}

/** The one reward with which inadmissible actions of live states die; 0 if there are none. */
function deathRewardOf(dense: Dense): number {
  const { path, states, actions, reward, admissible } = dense;
  const death = states - 3;
  let found: number | null = null;
  for (let pair = 0; pair < death * actions; pair++) {
    if (admissible[pair]) continue;
    const value = reward[pair * states + death];
    found ??= value;
    if (value !== found || !Number.isFinite(value)) {
      throw new InputError(
        `${path}: r_mat[${Math.floor(pair / actions)},${pair % actions},${death}]`,
        `reward ${value}, expected ${found}: inadmissible actions that end in death have one reward`,
      );
    }
  }
  return found ?? 0;
}

/**
 * Compacts an MDP given as dense arrays. No probability, reward or feature changes a bit, but for float32
 * probabilities, which are scaled to sum to 1 in float64.
 *
 * @param arrays The arrays of `dynamics.npz` by name.
 * @param options `path` of that file (for errors), the admissible actions given S and A, provenance.
 * @returns The process, without the checksum of its file.
 * @throws {InputError} If an array is missing, misshapen or holds a value that cannot be.
 */
export function mdpFromDynamics(
  arrays: ReadonlyMap<string, NpyArray>,
  options: {
    path: string;
    admissible: (sizes: { states: number; actions: number }) => Uint8Array;
    provenance: DynamicsProvenance;
  },
): UnhashedMdp {
  const { path, provenance } = options;
  const [states, actions] = checkDynamics(arrays, path);
  const probability = probabilities(arrays, "tx_mat");
  const reward = doubles(arrays, "r_mat");
  const features = doubles(arrays, NAMES.features);
  const rest = {
    initial: probabilities(arrays, NAMES.initial),
    clinician: probabilities(arrays, NAMES.clinician),
    sofa: doubles(arrays, NAMES.sofa),
  };
  const admissible = options.admissible({ states, actions });
  const { names, note } = nameFeatures(features.length / states);
  const dense: Dense = { path, states, actions, probability, reward, admissible };
  checkTerminal(dense);
  const rows = compact(dense);
  const mdp = {
    states,
    actions,
    live: states - 3,
    death: states - 3,
    survival: states - 2,
    row: rows.row,
    rowStart: Uint32Array.from(rows.rowStart),
    next: Uint16Array.from(rows.next),
    probability: Float64Array.from(rows.probability),
    reward: Float64Array.from(rows.reward),
    deathReward: deathRewardOf(dense),
    admissible,
    features,
    featureNames: names,
    provenance: { ...provenance, features: provenance.features ?? note },
    ...rest,
  };
  checkMdp(mdp, path, { names: NAMES });
  return mdp;
}
