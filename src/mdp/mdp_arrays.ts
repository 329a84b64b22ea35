/**
 * What the arrays of an MDP's file must be (`mdp_file.ts`), and the MDP that they are.
 *
 * @module
 */
import {
  formatShape,
  type NpyArray,
  type NpyData,
  type NpyDtype,
  type NpyHeader,
} from "../files/npy.ts";
import { InputError } from "../input_error.ts";
import { clipped } from "../text/visible.ts";
import type { MdpProvenance, TabularMdp } from "./tabular_mdp.ts";

/** Marks the files of this format. */
export const FORMAT = "icu-cql tabular mdp";
/** Files of a later version are refused. */
export const VERSION = 1;

/** What the entry `provenance` holds. */
export interface Description extends MdpProvenance {
  /** Marks the format. */
  readonly format: string;
  /** Its version. */
  readonly version: number;
  /** Names of the features. */
  readonly featureNames: readonly string[];
}

/** Names of the arrays. */
export const ARRAYS: readonly string[] = [
  "row",
  "row_start",
  "next_state",
  "probability",
  "reward",
  "death_reward",
  "initial",
  "clinician_policy",
  "admissible",
  "sofa",
  "features",
  "provenance",
  "sha256",
];

/** Checks an array's type and shape; a size of null is any. */
function checkHeader(
  headers: ReadonlyMap<string, NpyHeader>,
  expected: { path: string; name: string; dtype: NpyDtype; shape: readonly (number | null)[] },
): readonly number[] {
  const { path, name, dtype, shape } = expected;
  const header = headers.get(name)!;
  const fits = header.shape.length === shape.length &&
    shape.every((size, axis) => size === null || size === header.shape[axis]);
  if (header.dtype === dtype && fits) return header.shape;
  const found = `${header.dtype} ${formatShape(header.shape)}`;
  const sizes = shape.map((size) => size ?? "any").join(", ");
  const wanted = shape.length === 1 ? `(${sizes},)` : `(${sizes})`;
  throw new InputError(`${path}: ${name}`, `${found}, expected ${dtype} ${wanted}`);
}

/** Most bytes of the description: ICU-Sepsis's has 2,500. */
const MAX_DESCRIPTION = 2 ** 20;

/**
 * Checks that the arrays of an MDP's file are all there, no others, and of types and shapes that fit together.
 *
 * @param headers Types and shapes by name.
 * @param path The file, for errors.
 * @throws {InputError} At the first array that does not fit.
 */
export function checkLayout(headers: ReadonlyMap<string, NpyHeader>, path: string): void {
  checkNames([...headers.keys()], path);
  const check = (name: string, dtype: NpyDtype, shape: (number | null)[]) =>
    checkHeader(headers, { path, name, dtype, shape });
  check("sha256", "uint8", [32]);
  const [length] = check("provenance", "uint8", [null]);
  if (length > MAX_DESCRIPTION) {
    const what = `${length} bytes, expected at most ${MAX_DESCRIPTION}`;
    throw new InputError(`${path}: provenance`, what);
  }
  const [live, actions] = check("row", "uint32", [null, null]);
  if (live < 1 || live > 65532 || actions < 1 || actions > 255) {
    const what = `${live} live states and ${actions} actions, expected 1 to 65532 and 1 to 255`;
    throw new InputError(`${path}: row`, what);
  }
  const states = live + 3;
  const [entries] = check("next_state", "uint16", [null]);
  const [starts] = check("row_start", "uint32", [null]);
  if (starts < 2) throw new InputError(`${path}: row_start`, "expected one row or more");
  if (starts > live * actions + 1) {
    const what = `${starts - 1} rows, expected at most one a pair: ${live * actions}`;
    throw new InputError(`${path}: row_start`, what);
  }
  if (entries > (starts - 1) * states) {
    const what = `${entries} entries, expected at most ${states} a row: ${(starts - 1) * states}`;
    throw new InputError(`${path}: next_state`, what);
  }
  check("probability", "float64", [entries]);
  check("reward", "float64", [entries]);
  check("death_reward", "float64", [1]);
  check("initial", "float64", [states]);
  check("clinician_policy", "float64", [states, actions]);
  check("admissible", "bool", [states, actions]);
  check("sofa", "float64", [states]);
  check("features", "float64", [states, null]);
}

/** The JSON of the entry `provenance`. */
function readDescription(bytes: Uint8Array, path: string): Description {
  const where = `${path}: provenance`;
  let found: Partial<Description> | null;
  try {
    found = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new InputError(where, "is not JSON in UTF-8");
  }
  if (found?.format !== FORMAT) {
    throw new InputError(
      where,
      `format ${clipped(JSON.stringify(found?.format) ?? "missing")}, expected "${FORMAT}"`,
    );
  }
  if (found.version !== VERSION) {
    const what = `version ${
      clipped(JSON.stringify(found.version) ?? "missing")
    }, this program reads ${VERSION}`;
    throw new InputError(where, what);
  }
  for (const key of ["name", "source", "license", "features"] as const) {
    if (typeof found[key] !== "string") throw new InputError(where, `key "${key}" holds no text`);
  }
  const names = found.featureNames;
  if (!Array.isArray(names) || names.some((name) => typeof name !== "string")) {
    throw new InputError(where, `key "featureNames" holds no list of names`);
  }
  if (typeof found.sources !== "object" || found.sources === null) {
    throw new InputError(where, `key "sources" holds no checksums by file name`);
  }
  return found as Description;
}

/**
 * Checks that all arrays are there, and no others.
 *
 * @param names The arrays' names.
 * @param path The file, for errors.
 * @throws {InputError} At the first that is missing or unknown.
 */
export function checkNames(names: readonly string[], path: string): void {
  for (const name of ARRAYS) {
    if (!names.includes(name)) {
      const what = `array "${name}" is missing; \`deno task convert\` makes such a file`;
      throw new InputError(path, what);
    }
  }
  for (const name of names) {
    if (!ARRAYS.includes(name)) {
      throw new InputError(
        `${path}: ${name}`,
        "unknown array, expected those of an MDP file alone",
      );
    }
  }
}

/**
 * Takes an MDP from arrays whose layout was checked.
 *
 * @param arrays Arrays by name.
 * @param path The file, for errors.
 * @param sha256 Their checksum.
 * @throws {InputError} If its description does not fit.
 */
export function mdpOf(
  arrays: ReadonlyMap<string, NpyArray>,
  path: string,
  sha256: string,
): TabularMdp {
  const get = <T extends NpyData>(name: string): T => arrays.get(name)!.data as T;
  const { format: _format, version: _version, featureNames, ...provenance } = readDescription(
    get<Uint8Array>("provenance"),
    path,
  );
  const [live, actions] = arrays.get("row")!.shape;
  const states = live + 3;
  const shape = [states, featureNames.length];
  checkHeader(arrays, { path, name: "features", dtype: "float64", shape });
  return {
    states,
    actions,
    live,
    death: live,
    survival: live + 1,
    row: get("row"),
    rowStart: get("row_start"),
    next: get("next_state"),
    probability: get("probability"),
    reward: get("reward"),
    deathReward: get<Float64Array>("death_reward")[0],
    initial: get("initial"),
    clinician: get("clinician_policy"),
    admissible: get("admissible"),
    sofa: get("sofa"),
    features: get("features"),
    featureNames,
    provenance,
    sha256,
  };
}
