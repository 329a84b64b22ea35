/**
 * The columns that a dataset may lack: their names in files, their types and their checks.
 *
 * Shapes: N transitions, A actions.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { type Dataset, ENDING } from "./dataset.ts";
import { at, type Called } from "./places.ts";

/** Most actions of a dataset with allowed actions, whose rows are the bits of a number. */
export const MAX_ALLOWED_ACTIONS = 32;

/** A column that may be absent. */
export type OptionalKey =
  | "patient"
  | "weight"
  | "allowed"
  | "nextAllowed"
  | "policy"
  | "nextPolicy";

/** How a column that may be absent is stored. */
export interface OptionalColumn {
  /** Its key in a dataset. */
  readonly key: OptionalKey;
  /** Its name in a file. */
  readonly name: string;
  /** Its type. */
  readonly make: Uint32ArrayConstructor | Float32ArrayConstructor;
  /** Whether a row is a number an action, rather than one number. */
  readonly perAction: boolean;
}

/** The columns, in the order of files. */
export const OPTIONAL_COLUMNS: readonly OptionalColumn[] = [
  { key: "patient", name: "patient", make: Uint32Array, perAction: false },
  { key: "weight", name: "weight", make: Float32Array, perAction: false },
  { key: "allowed", name: "allowed", make: Uint32Array, perAction: false },
  { key: "nextAllowed", name: "next_allowed", make: Uint32Array, perAction: false },
  { key: "policy", name: "policy", make: Float32Array, perAction: true },
  { key: "nextPolicy", name: "next_policy", make: Float32Array, perAction: true },
];

/** The number whose bits are all actions. */
export function allActions(actions: number): number {
  return actions >= MAX_ALLOWED_ACTIONS ? 0xffffffff : 2 ** actions - 1;
}

/** The place of an element of a named array, for errors. */
type Place = (array: string, ...index: number[]) => string;

function checkPatients({ patient, step }: Dataset, place: Place): void {
  for (let i = 0; i < (patient?.length ?? 0); i++) {
    if (step[i] === 0 || patient![i] === patient![i - 1]) continue;
    const found = `${patient![i]} after ${patient![i - 1]} in one episode`;
    throw new InputError(place("patient", i), `${found}, expected one patient an episode`);
  }
}

function checkWeights({ weight }: Dataset, place: Place): void {
  for (let i = 0; i < (weight?.length ?? 0); i++) {
    if (weight![i] >= 0 && weight![i] < Infinity) continue;
    const expected = "expected a finite number of at least 0";
    throw new InputError(place("weight", i), `${weight![i]}, ${expected}`);
  }
}

/** Whether nothing is expected from the state after a row. */
function ends({ ending }: Dataset, i: number): boolean {
  return (ending[i] & ENDING.terminated) !== 0;
}

function checkAllowed(dataset: Dataset, name: string, options: {
  readonly masks: Uint32Array | undefined;
  readonly next: boolean;
  readonly place: Place;
}): void {
  const { masks, next, place } = options;
  if (masks === undefined) return;
  const { actions } = dataset;
  if (actions > MAX_ALLOWED_ACTIONS) {
    const expected = `expected at most ${MAX_ALLOWED_ACTIONS} where some are not allowed`;
    throw new InputError(place(name), `found ${actions} actions, ${expected}`);
  }
  const all = allActions(actions);
  for (let i = 0; i < masks.length; i++) {
    if (masks[i] > all) {
      const expected = `expected none beyond the ${actions} actions`;
      throw new InputError(place(name, i), `bit mask ${masks[i]}, ${expected}`);
    }
    if (masks[i] > 0 || (next && ends(dataset, i))) continue;
    throw new InputError(place(name, i), "allows no action, expected at least one");
  }
}

function checkPolicy(dataset: Dataset, name: string, options: {
  readonly rows: Float32Array | undefined;
  readonly next: boolean;
  readonly place: Place;
}): void {
  const { rows, next, place } = options;
  const { actions } = dataset;
  for (let i = 0; i < (rows?.length ?? 0) / actions; i++) {
    let sum = 0;
    for (let a = 0; a < actions; a++) {
      const p = rows![i * actions + a];
      if (!(p >= 0 && p <= 1 + 1e-4)) {
        throw new InputError(place(name, i, a), `${p}, expected a probability`);
      }
      sum += p;
    }
    if (Math.abs(sum - 1) <= 1e-4 || (next && ends(dataset, i))) continue;
    throw new InputError(place(name, i), `the row sums to ${sum}, expected 1`);
  }
}

/**
 * Checks the columns that a dataset may lack: one patient an episode, weights, actions that may be chosen, rows of
 * probabilities. What is said of the state after a terminated row may be empty.
 *
 * @param dataset The dataset, whose other columns are checked.
 * @param where The file or source, for errors, which name array and index too.
 * @param called What the file calls an array, by its usual name.
 * @throws {InputError} At the first violation.
 */
export function checkOptionalColumns(dataset: Dataset, where: string, called: Called): void {
  const place: Place = (name, ...index) => at(where, called(name), ...index);
  const { allowed, nextAllowed, policy, nextPolicy } = dataset;
  checkPatients(dataset, place);
  checkWeights(dataset, place);
  checkAllowed(dataset, "allowed", { masks: allowed, next: false, place });
  checkAllowed(dataset, "next_allowed", { masks: nextAllowed, next: true, place });
  checkPolicy(dataset, "policy", { rows: policy, next: false, place });
  checkPolicy(dataset, "next_policy", { rows: nextPolicy, next: true, place });
}
