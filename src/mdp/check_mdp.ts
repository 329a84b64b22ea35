/**
 * What every MDP must satisfy, and what ICU-Sepsis must on top of it.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import type { TabularMdp, UnhashedMdp } from "./tabular_mdp.ts";

/** Sums of probabilities may differ from 1 by this: rounding of a few hundred doubles. */
const SUM_TOLERANCE = 1e-9;

/** What arrays are called in the file that is checked. */
export interface ArrayNames {
  /** Distribution of the first state. */
  readonly initial: string;
  /** The clinicians' policy. */
  readonly clinician: string;
  /** SOFA scores. */
  readonly sofa: string;
  /** Features. */
  readonly features: string;
}

const OWN_NAMES: ArrayNames = {
  initial: "initial",
  clinician: "clinician_policy",
  sofa: "sofa",
  features: "features",
};

/** Throws about an element of an array. */
type Refuse = (place: string, what: string) => never;

/** Every element of a distribution is a probability and their sum is 1. */
function checkDistribution(
  values: Float64Array,
  { place, refuse }: { place: (index: number) => string; refuse: Refuse },
): void {
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    if (!(values[i] >= 0 && values[i] <= 1 + SUM_TOLERANCE)) {
      refuse(place(i), `probability ${values[i]}, expected 0 to 1`);
    }
    sum += values[i];
  }
  if (!(Math.abs(sum - 1) <= SUM_TOLERANCE)) {
    refuse(place(-1), `probabilities sum to ${sum}, expected 1`);
  }
}

/** The sparse rows: bounds, order, probabilities, sums, rewards. */
function checkRows(mdp: UnhashedMdp, refuse: Refuse): void {
  const { states, row, rowStart, next, probability, reward } = mdp;
  const rows = rowStart.length - 1;
  if (rowStart[0] !== 0) refuse("row_start[0]", `found ${rowStart[0]}, expected 0`);
  if (rowStart[rows] !== next.length) {
    refuse(`row_start[${rows}]`, `found ${rowStart[rows]}, expected ${next.length} entries`);
  }
  for (let r = 0; r < rows; r++) {
    const from = rowStart[r];
    const to = rowStart[r + 1];
    if (!(to > from && to <= next.length)) {
      refuse(`row_start[${r + 1}]`, `found ${to}, expected above ${from}, at most ${next.length}`);
    }
    let sum = 0;
    for (let k = from; k < to; k++) {
      if (next[k] >= states || (k > from && next[k] <= next[k - 1])) {
        refuse(`next_state[${k}]`, `found ${next[k]}, expected ascending, below ${states}`);
      }
      if (!(probability[k] > 0 && probability[k] <= 1 + SUM_TOLERANCE)) {
        refuse(`probability[${k}]`, `found ${probability[k]}, expected above 0, at most 1`);
      }
      if (!Number.isFinite(reward[k])) {
        refuse(`reward[${k}]`, `found ${reward[k]}, expected a finite number`);
      }
      sum += probability[k];
    }
    if (!(Math.abs(sum - 1) <= SUM_TOLERANCE)) {
      refuse(`probability[${from}:${to}]`, `row ${r} sums to ${sum}, expected 1`);
    }
  }
  const wrong = row.findIndex((r) => r >= rows);
  if (wrong >= 0) {
    refuse(`row[${pairPlace(mdp, wrong)}]`, `found ${row[wrong]}, expected < ${rows}`);
  }
}

/** Pair index as `s,a`. */
function pairPlace({ actions }: UnhashedMdp, index: number): string {
  return `${Math.floor(index / actions)},${index % actions}`;
}

/** Initial distribution, policy, admissible actions. */
function checkDecisions(mdp: UnhashedMdp, names: ArrayNames, refuse: Refuse): void {
  const { live, actions, initial, clinician, admissible } = mdp;
  checkDistribution(initial, {
    place: (i) => i < 0 ? names.initial : `${names.initial}[${i}]`,
    refuse,
  });
  const ended = initial.findIndex((p, s) => s >= live && p > 0);
  if (ended >= 0) {
    refuse(`${names.initial}[${ended}]`, "an episode cannot start in a terminal state");
  }
  for (let s = 0; s < live; s++) {
    const [from, to] = [s * actions, (s + 1) * actions];
    const place = (a: number) => `${names.clinician}[${a < 0 ? s : `${s},${a}`}]`;
    checkDistribution(clinician.subarray(from, to), { place, refuse });
    if (!admissible.subarray(from, to).includes(1)) {
      refuse(`admissible[${s}]`, "no action is admissible, expected at least one");
    }
  }
}

/**
 * Checks the values of an MDP whose arrays have the right types and shapes.
 *
 * @param mdp The process.
 * @param where File, for errors; the array and element are added.
 * @param options What the arrays are called in that file (default: as in the compact file).
 * @throws {InputError} At the first value that cannot be.
 */
export function checkMdp(
  mdp: UnhashedMdp,
  where: string,
  { names = OWN_NAMES }: { names?: ArrayNames } = {},
): void {
  const refuse: Refuse = (place, what) => {
    throw new InputError(`${where}: ${place}`, what);
  };
  checkRows(mdp, refuse);
  checkDecisions(mdp, names, refuse);
  const finite: [string, Float64Array][] = [
    ["death_reward", Float64Array.of(mdp.deathReward)],
    [names.sofa, mdp.sofa],
    [names.features, mdp.features],
  ];
  for (const [name, values] of finite) {
    const wrong = values.findIndex((value) => !Number.isFinite(value));
    if (wrong >= 0) refuse(`${name}[${wrong}]`, `${values[wrong]}, expected a finite number`);
  }
}

/**
 * Checks what is true of ICU-Sepsis beyond {@link checkMdp}: 716 states, 25 actions, 47 features,
 * and the reward 1 for reaching survival, 0 for everything else.
 *
 * @param mdp The process.
 * @param where File, for errors.
 * @throws {InputError} At the first difference.
 */
export function checkIcuSepsis(mdp: TabularMdp, where: string): void {
  const { states, actions, featureNames } = mdp;
  if (states !== 716 || actions !== 25 || featureNames.length !== 47) {
    const found = `${states} states, ${actions} actions, ${featureNames.length} features`;
    throw new InputError(where, `${found}, expected the 716, 25 and 47 of ICU-Sepsis`);
  }
  for (let k = 0; k < mdp.reward.length; k++) {
    const expected = mdp.next[k] === mdp.survival ? 1 : 0;
    if (mdp.reward[k] !== expected) {
      const what = `${mdp.reward[k]} for entering state ${mdp.next[k]}, expected ${expected}`;
      throw new InputError(`${where}: reward[${k}]`, what);
    }
  }
  if (mdp.deathReward !== 0) {
    throw new InputError(`${where}: death_reward`, `${mdp.deathReward}, expected 0`);
  }
}
