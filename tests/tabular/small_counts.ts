/**
 * Counts for tests: written out by hand, or of random episodes that all end.
 *
 * @module
 */
import fc from "fast-check";
import { transitionCounter, type TransitionCounts } from "../../src/dataset/transition_counts.ts";

/** A transition `times` times: to a state, to `death` (reward 0) or to `survival` (reward 1). */
export interface Told {
  from: readonly [state: number, action: number];
  to: number | "death" | "survival";
  times: number;
}

/** Counts of what is told. */
export function countsOf(
  sizes: { states: number; actions: number },
  told: readonly Told[],
): TransitionCounts {
  const counter = transitionCounter(sizes);
  for (const { from: [state, action], to, times } of told) {
    const terminated = typeof to === "string";
    const reward = to === "survival" ? 1 : 0;
    const nextState = terminated ? sizes.states - 1 : to;
    for (let i = 0; i < times; i++) {
      counter.add({ state, action, reward, nextState, terminated });
    }
  }
  return counter.counts();
}

/** Random counts in which every seen pair ends now and then, so that no policy goes on for ever. */
export function anyCounts(): fc.Arbitrary<TransitionCounts> {
  return fc.record({
    states: fc.integer({ min: 2, max: 6 }),
    actions: fc.integer({ min: 1, max: 4 }),
  })
    .chain((sizes) => {
      const pair = fc.tuple(fc.nat(sizes.states - 1), fc.nat(sizes.actions - 1));
      const outcome = fc.record({
        pair,
        to: fc.nat(sizes.states - 1),
        times: fc.integer({ min: 1, max: 20 }),
        survived: fc.integer({ min: 0, max: 5 }),
        died: fc.integer({ min: 1, max: 5 }),
      });
      return fc.array(outcome, { minLength: 1, maxLength: 20 }).map((outcomes) =>
        countsOf(
          sizes,
          outcomes.flatMap(({ pair: from, to, times, survived, died }): Told[] => [
            { from, to, times },
            { from, to: "survival", times: survived },
            { from, to: "death", times: died },
          ]),
        )
      );
    });
}
