/**
 * The best admissible action of every state, among equals one from which episodes end.
 *
 * At gamma 1 waiting is worth exactly what the best action is worth, so ties are common, and the lowest index
 * may be a way round for ever. Such a policy has the value of none: the optimal policy is the one that also
 * ends (Bertsekas and Tsitsiklis, "An Analysis of Stochastic Shortest Path Problems", 1991).
 *
 * Shapes: S states, L live states, A actions.
 *
 * @module
 */
import type { TabularMdp } from "./tabular_mdp.ts";

/** Actions tie whose values differ by no more than this, times the largest value where that is above 1. */
export const TIE_TOLERANCE = 1e-12;

/** (L) of each state, actions in ascending order. */
type Choices = readonly (readonly number[])[];

/** Whether some, or all, next states of a pair are in a set or terminal. */
function leads(
  mdp: TabularMdp,
  pair: number,
  { to, all }: { to: Uint8Array; all: boolean },
): boolean {
  const row = mdp.row[pair];
  for (let k = mdp.rowStart[row]; k < mdp.rowStart[row + 1]; k++) {
    const inside = mdp.next[k] >= mdp.live || to[mdp.next[k]] === 1;
    if (inside !== all) return inside;
  }
  return all;
}

/** (L) 1 for the states from which the actions at hand can end an episode. */
function endingStates(mdp: TabularMdp, choices: Choices): Uint8Array {
  const ending = new Uint8Array(mdp.live);
  for (let grown = true; grown;) {
    grown = false;
    for (let s = mdp.live - 1; s >= 0; s--) {
      if (ending[s]) continue;
      if (!choices[s].some((a) => leads(mdp, s * mdp.actions + a, { to: ending, all: false }))) {
        continue;
      }
      ending[s] = 1;
      grown = true;
    }
  }
  return ending;
}

/** The choices that keep to the states from which episodes can surely end; elsewhere all. */
function sureChoices(mdp: TabularMdp, tied: Choices): Choices {
  let sure: Uint8Array = new Uint8Array(mdp.live).fill(1);
  for (;;) {
    const within = sure;
    const kept = tied.map((choices, s) =>
      choices.filter((a) =>
        within[s] === 1 && leads(mdp, s * mdp.actions + a, { to: within, all: true })
      )
    );
    sure = endingStates(mdp, kept);
    if (sure.every((one, s) => one === within[s])) {
      return tied.map((all, s) => sure[s] ? kept[s] : all);
    }
  }
}

/** The lowest choices, but where they go round for ever the lowest that lead out. */
function lowestEnding(mdp: TabularMdp, choices: Choices): number[] {
  const action = choices.map(([lowest]) => lowest);
  for (;;) {
    const ending = endingStates(mdp, action.map((a) => [a]));
    let changed = false;
    choices.forEach((all, s) => {
      if (ending[s]) return;
      const out = all.find((a) => leads(mdp, s * mdp.actions + a, { to: ending, all: false }));
      if (out === undefined) return;
      action[s] = out;
      changed = true;
    });
    if (!changed) return action;
  }
}

/**
 * The admissible action of largest value in every state; ties within 1e-12 go to the lowest index among
 * those from which episodes end.
 *
 * @param mdp The process; every live state has an admissible action.
 * @param q (S,A) values of the pairs.
 * @returns (S), 0 for terminal states.
 */
export function bestAdmissible(mdp: TabularMdp, q: Float64Array): Uint8Array {
  const { live, actions } = mdp;
  const tolerance = TIE_TOLERANCE * q.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
  const admissible = Array.from(
    { length: live },
    (_, s) =>
      Array.from({ length: actions }, (_, a) => a).filter((a) => mdp.admissible[s * actions + a]),
  );
  const lowest = admissible.map((all, s) =>
    all.reduce((best, a) => q[s * actions + a] - q[s * actions + best] > tolerance ? a : best)
  );
  const action = new Uint8Array(mdp.states);
  action.set(lowest);
  if (endingStates(mdp, lowest.map((a) => [a])).every((one) => one === 1)) return action;
  const tied = admissible.map((all, s) => {
    const most = all.reduce((best, a) => Math.max(best, q[s * actions + a]), -Infinity);
    return all.filter((a) => q[s * actions + a] >= most - tolerance);
  });
  action.set(lowestEnding(mdp, sureChoices(mdp, tied)));
  return action;
}
