/**
 * Seeded choices.
 *
 * @module
 */
import { below, pcg4d, STREAM } from "../../src/random/pcg4d.ts";

/** Draws from one seed and number, the same ones each time. */
export interface Dice {
  /** A whole number from 0 to below `n`. */
  below(n: number): number;
  /** One of some values. */
  pick<T>(values: readonly T[]): T;
  /** Whether an event of one in `n` happens. */
  oneIn(n: number): boolean;
}

/**
 * Dice of one input.
 *
 * @param seed Seed of all inputs.
 * @param input The input's number.
 */
export function diceOf(seed: number, input: number): Dice {
  let draw = 0;
  const next = (n: number) => n <= 1 ? 0 : below(pcg4d(seed, STREAM.sample, input, draw++), n);
  return {
    below: next,
    pick: (values) => values[next(values.length)],
    oneIn: (n) => next(n) === 0,
  };
}
