/**
 * What many rolls of the protocol come to.
 *
 * @module
 */
import type { Roll } from "./protocol_rolls.ts";

/** What the rolls say. */
export interface RollSummary {
  /** Number of rolls. */
  readonly rolls: number;
  /** Mean score of each policy. */
  readonly means: readonly [number, number];
  /** Standard deviation of each policy's scores (divisor n - 1); NaN of a single roll. */
  readonly deviations: readonly [number, number];
  /** Rolls in which the first policy scored more. */
  readonly above: number;
  /** Rolls in which both scored the same. */
  readonly equal: number;
  /** Rolls in which the second scored more. */
  readonly below: number;
}

/**
 * Sums rolls up.
 *
 * @param rolls The rolls, one at least.
 */
export function rollSummary(rolls: readonly Roll[]): RollSummary {
  const of = (policy: 0 | 1) => {
    const mean = rolls.reduce((sum, { scores }) => sum + scores[policy], 0) / rolls.length;
    const squares = rolls.reduce((sum, { scores }) => sum + (scores[policy] - mean) ** 2, 0);
    return { mean, deviation: Math.sqrt(squares / (rolls.length - 1)) };
  };
  const [a, b] = [of(0), of(1)];
  const count = (sign: number) =>
    rolls.filter(({ scores }) => Math.sign(scores[0] - scores[1]) === sign).length;
  return {
    rolls: rolls.length,
    means: [a.mean, b.mean],
    deviations: [a.deviation, b.deviation],
    above: count(1),
    equal: count(0),
    below: count(-1),
  };
}
