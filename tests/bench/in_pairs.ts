/**
 * Timing two things in turn.
 *
 * @module
 */
import type { Pairs } from "./results.ts";

/**
 * Times two things in turn; who goes first changes from pair to pair.
 *
 * @param first Times one.
 * @param second Times the other.
 * @param count Number of pairs.
 */
export async function inPairs(
  first: () => Promise<number>,
  second: () => Promise<number>,
  count = 7,
): Promise<Pairs> {
  const pairs: [number, number][] = [];
  while (pairs.length < count) {
    if (pairs.length % 2 === 0) {
      const one = await first();
      pairs.push([one, await second()]);
    } else {
      const two = await second();
      pairs.push([await first(), two]);
    }
  }
  return { pairs };
}
