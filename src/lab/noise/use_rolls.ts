/**
 * Rolls of the protocol, as they come from the worker.
 *
 * @module
 */
import { useRef, useState } from "preact/hooks";
import type { Lab, SharedPolicy } from "../lab.ts";
import { tellOf } from "../tell_of.ts";
import type { Roll } from "./protocol_rolls.ts";

/** Episodes that the worker is asked for at once, so that other questions wait for moments alone. */
const AT_ONCE = 2_000;

/** What is compared. */
export interface Comparison {
  /** The two policies. */
  readonly pair: readonly [SharedPolicy, SharedPolicy];
  /** Episodes of a score. */
  readonly episodes: number;
  /** Seed of the first roll's first episode. */
  readonly seed: number;
}

/** Whether two comparisons are one. */
function isSame(one: Comparison, other: Comparison): boolean {
  return one.pair.every((policy, p) => policy === other.pair[p]) &&
    one.episodes === other.episodes && one.seed === other.seed;
}

/** Rolls, and what may be done. */
export interface Rolls {
  /** The rolls so far. */
  readonly rolls: readonly Roll[];
  /** Whether more are on their way. */
  readonly isRolling: boolean;
  /** Why they ended early, in a line; empty if they did not. */
  readonly fault: string;
  /** Rolls so many times more. */
  roll(count: number): Promise<void>;
  /** Forgets all rolls. */
  start(): void;
}

/** Rolls of a comparison. */
interface Rolled extends Pick<Rolls, "rolls" | "isRolling" | "fault"> {
  readonly of: Comparison;
}

/**
 * Rolls of a comparison: those of another are none of its.
 *
 * @param lab What the parts share.
 * @param comparison What is compared.
 */
export function useRolls(lab: Lab, comparison: Comparison): Rolls {
  const none: Rolled = { of: comparison, rolls: [], isRolling: false, fault: "" };
  const [last, setLast] = useState(none);
  const { rolls, isRolling, fault } = isSame(last.of, comparison) ? last : none;
  const latest = useRef(comparison);
  latest.current = comparison;
  const run = useRef(0);
  const roll = async (count: number) => {
    const own = ++run.current;
    const isOver = () => run.current !== own || !isSame(latest.current, comparison);
    const show = (all: readonly Roll[], rest: Partial<Rolled>) =>
      isOver() || setLast({ ...none, rolls: all, ...rest });
    const policies = [comparison.pair[0].id, comparison.pair[1].id] as const;
    const { episodes, seed } = comparison;
    const end = rolls.length + count;
    let all = rolls;
    show(all, { isRolling: true });
    try {
      await tellOf(lab, comparison.pair);
      while (all.length < end && !isOver()) {
        const some = Math.min(end - all.length, Math.max(1, Math.floor(AT_ONCE / episodes)));
        const asked = { policies, episodes, seed, from: all.length, count: some };
        all = [...all, ...await lab.scorer.ask("rollAgain", asked)];
        show(all, { isRolling: all.length < end });
      }
    } catch (error) {
      show(all, { fault: (error as Error).message });
    }
  };
  const start = () => {
    run.current++;
    setLast(none);
  };
  return { rolls, isRolling, fault, roll, start };
}
