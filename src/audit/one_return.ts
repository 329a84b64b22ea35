/**
 * Returns of single patients with one reward R at the last of T steps, gamma^(T-1) R, and how near to one of them a number lies
 * by chance: at gamma = 0.99 they lie 1% apart, and every number is near to one.
 *
 * @module
 */
import type { Printed } from "./printed.ts";

/** Rewards of patients and their discount. */
export interface Returns {
  /** The rewards that a patient can end with. */
  readonly rewards: readonly number[];
  /** Discount of a step. */
  readonly gamma: number;
}

/** The return of a patient whose reward comes after `steps` discounted steps. */
export interface OneReturn {
  /** The reward. */
  readonly reward: number;
  /** Power of gamma: steps before the last one. */
  readonly steps: number;
  /** The return. */
  readonly value: number;
}

/** A number beside the nearest return of a patient. */
export interface Match {
  /** The return. */
  readonly nearest: OneReturn;
  /** Distance between the two. */
  readonly distance: number;
  /** Share of the numbers between the neighbouring returns, printed to as many digits, that lie as near to a return. */
  readonly chance: number;
}

/** Share up to which as near a match is not taken for chance. */
export const TELLING = 0.05;

/** A return by its reward and number of steps. */
const returnAt = (reward: number, steps: number, gamma: number): OneReturn => ({
  reward,
  steps,
  value: reward * gamma ** steps,
});

/** The neighbours of a value among the returns of one reward of its sign, the nearer one first. */
function neighbours(value: number, reward: number, gamma: number): OneReturn[] {
  if (gamma === 1) return [returnAt(reward, 0, gamma)];
  const before = Math.max(0, Math.floor(Math.log(value / reward) / Math.log(gamma)));
  return [before, before + 1].map((steps) => returnAt(reward, steps, gamma))
    .sort((a, b) => Math.abs(value - a.value) - Math.abs(value - b.value));
}

/**
 * Sets a number beside the nearest return of a patient.
 *
 * The chance is 2 (d + h) / g for a distance d, half a printed digit h, and returns g apart; where rewards of the same sign are
 * several, the sum of theirs. Undiscounted there are no returns between a reward and 0: g is their distance.
 *
 * @param printed The number.
 * @param returns The patients' returns.
 * @returns Null if no return has the number's sign.
 */
export function matchReturn({ value, half }: Printed, { rewards, gamma }: Returns): Match | null {
  const like = rewards.filter((reward) => reward !== 0 && Math.sign(reward) === Math.sign(value));
  if (like.length === 0) return null;
  // Beyond a reward there are no returns of it; beyond all of them the nearest is a reward itself.
  const reached = like.filter((reward) => Math.abs(reward) >= Math.abs(value));
  const own = reached.length === 0 ? like : reached;
  const lines = own.map((reward) => neighbours(value, reward, gamma));
  const [nearest] = lines.map(([first]) => first)
    .sort((a, b) => Math.abs(value - a.value) - Math.abs(value - b.value));
  const distance = Math.abs(value - nearest.value);
  const reach = 2 * (distance + half);
  const shares = lines.map(([a, b]) => reach / Math.abs(a.value - (b?.value ?? 0)));
  return { nearest, distance, chance: Math.min(1, shares.reduce((sum, one) => sum + one, 0)) };
}

/**
 * The returns of patients that lie within reach of a number.
 *
 * @param value The number.
 * @param reach The reach.
 * @param returns The patients' returns.
 * @returns How many, and the one of fewest steps; a reward of 0, or one that is not discounted, counts once. Infinitely many lie
 * about 0.
 */
export function returnsWithin(
  value: number,
  reach: number,
  { rewards, gamma }: Returns,
): { readonly count: number; readonly first: OneReturn | null } {
  const found = rewards.flatMap((reward) => {
    if (reward === 0 || gamma === 1) {
      return Math.abs(value - reward) <= reach
        ? [{ count: 1, first: returnAt(reward, 0, gamma) }]
        : [];
    }
    const share = value / reward, around = reach / Math.abs(reward);
    const least = share - around, largest = share + around;
    if (largest <= 0) return [];
    const power = (of: number) => Math.log(of) / Math.log(gamma);
    const from = Math.max(0, Math.ceil(power(largest)));
    const to = least <= 0 ? Infinity : Math.floor(power(least));
    return to < from ? [] : [{ count: to - from + 1, first: returnAt(reward, from, gamma) }];
  });
  return {
    count: found.reduce((sum, { count }) => sum + count, 0),
    first: found[0]?.first ?? null,
  };
}
