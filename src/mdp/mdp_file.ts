/**
 * The compact MDP file: an `.npz` of sparse rows that numpy reads too.
 *
 * | array | type and shape | holds |
 * |---|---|---|
 * | `row` | uint32 (L,A) | the row a pair follows; actions with bit-equal rows share one |
 * | `row_start` | uint32 (R+1) | where a row's entries begin |
 * | `next_state`, `probability`, `reward` | uint16, float64, float64 (K) | the entries |
 * | `death_reward` | float64 (1) | reward when an inadmissible action is answered by death |
 * | `initial` | float64 (S) | distribution of the first state |
 * | `clinician_policy`, `admissible` | float64, bool (S,A) | what clinicians do, what may be done |
 * | `sofa`, `features` | float64 (S), (S,D) | description of the states |
 * | `provenance` | uint8 | UTF-8 JSON: format, version, source, licence, names of the features |
 * | `sha256` | uint8 (32) | SHA-256 over all the other arrays |
 *
 * In Python: `json.loads(numpy.load(file)["provenance"].tobytes())`.
 *
 * @module
 */
import { hashArrays } from "../files/array_hash.ts";
import { type FileKind, holdingArrays } from "../files/file_kind.ts";
import {
  formatShape,
  type NpyArray,
  npyArray,
  type NpyData,
  type NpyDtype,
  type NpyHeader,
} from "../files/npy.ts";
import { readNpz } from "../files/npz.ts";
import { InputError } from "../input_error.ts";
import type { MdpProvenance, TabularMdp, UnhashedMdp } from "./tabular_mdp.ts";
import { clipped } from "../text/visible.ts";

/** Marks the files of this format. */
const FORMAT = "icu-cql tabular mdp";
/** Files of a later version are refused. */
const VERSION = 1;

/** What the entry `provenance` holds. */
interface Description extends MdpProvenance {
  readonly format: string;
  readonly version: number;
  readonly featureNames: readonly string[];
}

const ARRAYS: readonly string[] = [
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

/** Files of MDPs. */
export const MDP_FILE: FileKind = holdingArrays("MDP file of this project", ARRAYS);

/**
 * The arrays of an MDP's file.
 *
 * @param mdp The process; its `sha256` is not read.
 * @returns Arrays by name, the checksum last.
 */
export function mdpToArrays(mdp: UnhashedMdp): Map<string, NpyArray> {
  const { states, actions, live } = mdp;
  const description: Description = {
    format: FORMAT,
    version: VERSION,
    ...mdp.provenance,
    featureNames: mdp.featureNames,
  };
  const text = new TextEncoder().encode(JSON.stringify(description, null, 1));
  const arrays = new Map<string, NpyArray>([
    ["row", npyArray(mdp.row, { shape: [live, actions] })],
    ["row_start", npyArray(mdp.rowStart)],
    ["next_state", npyArray(mdp.next)],
    ["probability", npyArray(mdp.probability)],
    ["reward", npyArray(mdp.reward)],
    ["death_reward", npyArray(Float64Array.of(mdp.deathReward))],
    ["initial", npyArray(mdp.initial)],
    ["clinician_policy", npyArray(mdp.clinician, { shape: [states, actions] })],
    ["admissible", npyArray(mdp.admissible, { shape: [states, actions], dtype: "bool" })],
    ["sofa", npyArray(mdp.sofa)],
    ["features", npyArray(mdp.features, { shape: [states, mdp.featureNames.length] })],
    ["provenance", npyArray(text)],
  ]);
  const digest = Uint8Array.from(hashArrays(arrays).match(/../g)!, (byte) => parseInt(byte, 16));
  arrays.set("sha256", npyArray(digest));
  return arrays;
}

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
function checkLayout(headers: ReadonlyMap<string, NpyHeader>, path: string): void {
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

/** All arrays are there, and no others. */
function checkNames(names: readonly string[], path: string): void {
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

/** The arrays match their checksum. */
function checkHash(arrays: ReadonlyMap<string, NpyArray>, path: string): string {
  const hex = (arrays.get("sha256")!.data as Uint8Array).toHex();
  const actual = hashArrays([...arrays].filter(([name]) => name !== "sha256"));
  if (actual !== hex) {
    const what = `the arrays have ${actual}, expected ${hex}: the file was changed`;
    throw new InputError(`${path}: sha256`, what);
  }
  return actual;
}

/**
 * Reads the arrays of an MDP's file; what is of another name, type or shape is refused before it is unpacked.
 *
 * @param path The file.
 * @returns The arrays by name.
 * @throws {InputError} If the file cannot be read, or an array is missing, unknown, damaged or does not fit.
 */
export async function readMdpArrays(path: string): Promise<Map<string, NpyArray>> {
  return await readNpz(path, {
    only: (found) => {
      const names = [...found.keys()];
      checkNames(names, path);
      return names;
    },
    check: (headers) => checkLayout(headers, path),
  });
}

/**
 * Takes an MDP from the arrays of its file, checking completeness, checksum, types and shapes (not
 * the values: see `check_mdp.ts`).
 *
 * @param arrays Arrays by name.
 * @param path The file, for errors.
 * @throws {InputError} If an array is missing, unknown, of another type or shape or was changed.
 */
export function mdpFromArrays(arrays: ReadonlyMap<string, NpyArray>, path: string): TabularMdp {
  checkLayout(arrays, path);
  const sha256 = checkHash(arrays, path);
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
