/**
 * Whether the arrays of a dataset's file fit together.
 *
 * @module
 */
import { formatShape, type NpyHeader } from "../files/npy.ts";
import { InputError } from "../input_error.ts";
import type { FoundArrays } from "./dataset_contract.ts";
import { MAX_ALLOWED_ACTIONS } from "./optional_columns.ts";
import { at } from "./places.ts";
import { checkShape } from "./take_columns.ts";

/** Arrays of one number a row. */
const COLUMNS = [
  "state",
  "next_state",
  "reward",
  "terminated",
  "truncated",
  "episode",
  "step",
  "behaviour_probability",
  "patient",
  "weight",
] as const;

/** Refuses actions that are no numbered ones: several numbers a row. */
function checkActions({ shape }: NpyHeader, place: string): void {
  if (shape.length !== 2 || shape[1] === 1) return;
  throw new InputError(
    place,
    `shape ${
      formatShape(shape)
    }, expected (N,) numbered actions: of one-hot rows numpy.argmax(a, axis=1), and ` +
      "continuous doses in bins",
  );
}

/**
 * Refuses shapes that do not fit together, before anything is unpacked. A column may be (N) or (N, 1).
 *
 * @param headers What the file's arrays say of themselves, by the file's names.
 * @param found Which are which.
 * @param path The file, for errors.
 * @throws {InputError} Naming the first array that does not fit.
 */
export function checkShapes(
  headers: ReadonlyMap<string, NpyHeader>,
  { kind, names }: FoundArrays,
  path: string,
): void {
  const headerOf = (name: string) => headers.get(names.get(name)!);
  const check = (name: string, ...forms: readonly (readonly (number | string)[])[]) => {
    const header = headerOf(name);
    if (header) checkShape(header, at(path, names.get(name)!), forms);
  };
  checkActions(headerOf("action")!, at(path, names.get("action")!));
  check("action", ["N"], ["N", 1]);
  const [rows] = headerOf("action")!.shape;
  for (const name of COLUMNS) check(name, [rows], [rows, 1]);
  if (kind === "dense") {
    const [, features = 1] = headerOf("observation")!.shape;
    const column = features === 1 ? [[rows]] : [];
    check("observation", [rows, "D"], ...column);
    check("next_observation", [rows, features], ...column);
  }
  for (const name of ["policy", "next_policy"]) check(name, [rows, "A"]);
  for (const name of ["allowed", "next_allowed"]) check(name, [rows, "A"], [rows]);
  for (const name of ["allowed", "next_allowed"]) {
    const [, actions = 1] = headerOf(name)?.shape ?? [];
    if (actions <= MAX_ALLOWED_ACTIONS) continue;
    const expected = `expected at most ${MAX_ALLOWED_ACTIONS} actions where some are not allowed`;
    throw new InputError(at(path, name), `${actions} columns, ${expected}`);
  }
  for (const name of ["states", "actions"]) check(name, []);
  check("mdp_sha256", [32]);
}
