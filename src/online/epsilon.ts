/**
 * The share of random actions of epsilon-greedy exploration.
 *
 * @module
 */
import type { EpsilonSchedule } from "./online_config.ts";

/**
 * Epsilon in a round: from `from`, linearly, to `to` in round `rounds` and after (Mnih et al., Nature
 * 518, 2015, in rounds where they have frames).
 *
 * @param schedule The schedule.
 * @param round The round, from 0.
 */
export function epsilonAt({ from, to, rounds }: EpsilonSchedule, round: number): number {
  return round >= rounds ? to : from + (to - from) * round / rounds;
}
