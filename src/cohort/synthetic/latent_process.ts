/**
 * The latent process of the synthetic cohort: ICU-Sepsis, with the unrecorded bit that makes patients frail.
 *
 * @module
 */
import { aliasTable, drawAlias } from "../../mdp/alias_table.ts";
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import { pcg4d, type Quad, type RecordStreams, uniform } from "../../random/pcg4d.ts";
import type { Knobs } from "./knobs.ts";

/**
 * An MDP whose odds of dying in a step are multiplied; the other next states keep their shares of the rest.
 *
 * @param mdp The process.
 * @param factor The factor.
 */
export function withDeathOdds(mdp: TabularMdp, factor: number): TabularMdp {
  if (factor === 1) return mdp;
  const probability = mdp.probability.slice();
  for (let row = 0; row + 1 < mdp.rowStart.length; row++) {
    let death = 0;
    for (let k = mdp.rowStart[row]; k < mdp.rowStart[row + 1]; k++) {
      if (mdp.next[k] === mdp.death) death += probability[k];
    }
    const scale = 1 / (1 - death + factor * death);
    for (let k = mdp.rowStart[row]; k < mdp.rowStart[row + 1]; k++) {
      probability[k] *= mdp.next[k] === mdp.death ? factor * scale : scale;
    }
  }
  return { ...mdp, probability };
}

/**
 * ICU-Sepsis for patients who are not frail and for those who are; one MDP where there is no such bit.
 *
 * @param mdp ICU-Sepsis.
 * @param frailty G.
 */
export function processesOf(mdp: TabularMdp, frailty: number): readonly TabularMdp[] {
  return frailty === 1 ? [mdp] : [mdp, withDeathOdds(mdp, Math.sqrt(frailty))];
}

/** Draws of the latent process, each keyed by seed, patient and step. */
export interface LatentProcess {
  /** Whether a patient is frail. */
  frail(patient: number): boolean;
  /** A patient's first state. */
  start(patient: number): number;
  /** An action, from its (A) probabilities. */
  action(patient: number, step: number, probabilities: ArrayLike<number>): number;
  /** The next state. */
  next(
    place: { patient: number; step: number; state: number; frail: boolean },
    action: number,
  ): number;
}

/** The entry that a uniform number falls on. */
function entryOf(probabilities: ArrayLike<number>, u: number): number {
  let last = 0;
  let rest = u;
  for (let i = 0; i < probabilities.length; i++) {
    if (probabilities[i] === 0) continue;
    last = i;
    rest -= probabilities[i];
    if (rest < 0) break;
  }
  return last;
}

/**
 * The latent process.
 *
 * @param mdp ICU-Sepsis.
 * @param options Frailty, seed and streams.
 */
export function latentProcess(
  mdp: TabularMdp,
  { frailty, seed, streams }: Pick<Knobs, "frailty" | "seed"> & {
    readonly streams: RecordStreams;
  },
): LatentProcess {
  const tables = processesOf(mdp, frailty).map(({ rowStart, probability }) =>
    aliasTable(rowStart, probability)
  );
  const draw: Quad = [0, 0, 0, 0];
  return {
    frail: (patient) =>
      frailty !== 1 && pcg4d(seed, streams.frailty, patient, 0, draw)[0] >= 2147483648,
    start: (patient) => entryOf(mdp.initial, uniform(pcg4d(seed, streams.start, patient, 0, draw))),
    action: (patient, step, probabilities) =>
      entryOf(probabilities, uniform(pcg4d(seed, streams.action, patient, step, draw))),
    next: ({ patient, step, state, frail }, action) => {
      const u = uniform(pcg4d(seed, streams.transition, patient, step, draw));
      const row = mdp.row[state * mdp.actions + action];
      return mdp.next[drawAlias(tables[frail ? 1 : 0], row, u)];
    },
  };
}
