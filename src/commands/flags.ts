/**
 * Checked values of command-line flags.
 *
 * @module
 */
import { InputError } from "../input_error.ts";

/** Bounds of a number, both included. */
export interface Bounds {
  /** Smallest value. */
  readonly min: number;
  /** Largest value (default: none). */
  readonly max?: number;
}

/** The bounds in words. */
function inWords({ min, max }: Bounds): string {
  return max === undefined ? `of at least ${min}` : `from ${min} to ${max}`;
}

/**
 * A commander parser for a whole number.
 *
 * @param flag The flag's name, such as `--episodes`.
 * @param bounds Values allowed.
 */
export function integerFlag(flag: string, bounds: Bounds): (text: string) => number {
  return (text) => {
    const value = /^[+-]?\d+$/.test(text) ? Number(text) : NaN;
    if (!(value >= bounds.min && value <= (bounds.max ?? Number.MAX_SAFE_INTEGER))) {
      throw new InputError(flag, `found "${text}", expected a whole number ${inWords(bounds)}`);
    }
    return value;
  };
}

/**
 * A commander parser for a finite number.
 *
 * @param flag The flag's name, such as `--gamma`.
 * @param bounds Values allowed.
 */
export function numberFlag(flag: string, bounds: Bounds): (text: string) => number {
  return (text) => {
    const value = text.trim() === "" ? NaN : Number(text);
    if (!(Number.isFinite(value) && value >= bounds.min && value <= (bounds.max ?? Infinity))) {
      throw new InputError(flag, `found "${text}", expected a number ${inWords(bounds)}`);
    }
    return value;
  };
}

/** A commander parser for a seed: 0 to 2^32 - 1. */
export const seedFlag: (text: string) => number = integerFlag("--seed", {
  min: 0,
  max: 2 ** 32 - 1,
});

/** The flag by which the user declares whose states a dataset's are, and its help; see `data/README.md`. */
export const STATES_ARE = {
  flags: "--states-are <whose>",
  words:
    "declare whose states the dataset's are, where it does not say: ICU-Sepsis's, or those of the MDP that " +
    "is named; the scores then say so",
} as const;

/** Help of the flag that names the data which `--states-are` is checked against. */
export const DATASET_NOW =
  "where the dataset is now that was trained on, to check --states-are (default: where it was)";
