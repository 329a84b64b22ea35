/**
 * What data without end say of a learned policy where records are coarse, and what it is worth: the limit of fitted Q
 * evaluation, exactly.
 *
 * A record tells the cell of a state alone. With d(s,a) the visits of the pairs under the clinicians, data show that from
 * cell o action a leads to cell o' with probability sum_{s in o} d(s,a) P(o'|s,a) / sum_{s in o} d(s,a). A policy of cells
 * that is learned and valued in that model has its value there, and another in the process itself. If the clinicians act
 * on the cell, d(s,a) = d(s) b(a|o): a says nothing of s, and the two differ only as far as another policy meets other
 * states of a cell. If they act on the state, what they do tells of what the record does not hold.
 *
 * Shapes: L live states, S states, A actions, K cells.
 *
 * @module
 */
import { recordModel } from "../../cohort/synthetic/record_model.ts";
import { USUAL_KNOBS } from "../../cohort/synthetic/knobs.ts";
import { evaluateEnding } from "../../mdp/exact_evaluation.ts";
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";

/** Rounds of moving centres; they settle in about twenty. */
const ROUNDS = 50;

const squared = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, x, i) => sum + (x - b[i]) ** 2, 0);

/** The nearest of some points. */
function nearestOf(point: readonly number[], points: readonly (readonly number[])[]): number {
  let best = 0;
  points.forEach((one, k) => {
    if (squared(point, one) < squared(point, points[best])) best = k;
  });
  return best;
}

/**
 * Cells of like states: means of cluster centres by Lloyd's rounds, weighted by the clinicians' visits, from the most
 * visited state and then always the one furthest from those taken (Gonzalez 1985).
 *
 * @param mdp ICU-Sepsis.
 * @param count Number of cells K.
 * @returns (L) cell of each state.
 */
export function coarseCells(mdp: TabularMdp, count: number): Uint16Array {
  const { live } = mdp;
  const { centre, logPrior } = recordModel(mdp, USUAL_KNOBS);
  const weight = logPrior.map(Math.exp);
  const points = Array.from({ length: live }, (_, s) => centre.map((column) => column[s]));
  let centres = [points[weight.indexOf(Math.max(...weight))]];
  const distance = points.map((point) => squared(point, centres[0]));
  while (centres.length < count) {
    const next = points[distance.indexOf(Math.max(...distance))];
    centres.push(next);
    points.forEach((point, s) => distance[s] = Math.min(distance[s], squared(point, next)));
  }
  const cells = new Uint16Array(live);
  for (let round = 0; round < ROUNDS; round++) {
    points.forEach((point, s) => cells[s] = nearestOf(point, centres));
    centres = centres.map((old, k) => {
      const own = points.keys().filter((s) => cells[s] === k).toArray();
      const total = own.reduce((sum, s) => sum + weight[s], 0);
      if (total === 0) return old;
      return old.map((_, f) => own.reduce((sum, s) => sum + weight[s] * points[s][f], 0) / total);
    });
  }
  return cells;
}

/** (S,A) what clinicians do who see the cells: the visits' mean of what those do who see the states. */
function recordClinicians(mdp: TabularMdp, cells: Uint16Array): Float64Array {
  const { live, actions, clinician } = mdp;
  const { occupancy } = evaluateEnding(mdp, clinician);
  const count = Math.max(...cells) + 1;
  const visits = new Float64Array(count);
  const by = new Float64Array(count * actions);
  for (let s = 0; s < live; s++) {
    visits[cells[s]] += occupancy[s];
    for (let a = 0; a < actions; a++) {
      by[cells[s] * actions + a] += occupancy[s] * clinician[s * actions + a];
    }
  }
  const policy = new Float64Array(clinician.length);
  for (let s = 0; s < live; s++) {
    for (let a = 0; a < actions; a++) {
      policy[s * actions + a] = by[cells[s] * actions + a] / visits[cells[s]];
    }
  }
  return policy;
}

/** The model that data without end make. */
interface CellModel {
  readonly cells: number;
  /** (K,A) share of the actions taken in a cell. */
  readonly share: Float64Array;
  /** (K,A,K) probability of the next cell. */
  readonly next: Float64Array;
  /** (K,A) probability of survival in the step. */
  readonly survive: Float64Array;
  /** (K) distribution of first cells. */
  readonly initial: Float64Array;
}

/** What data of a policy show of cells. */
function cellModel(mdp: TabularMdp, policy: Float64Array, cells: Uint16Array): CellModel {
  const { live, actions, row, rowStart, probability, survival } = mdp;
  const count = Math.max(...cells) + 1;
  const { occupancy } = evaluateEnding(mdp, policy);
  const share = new Float64Array(count * actions);
  const next = new Float64Array(count * actions * count);
  const survive = new Float64Array(count * actions);
  const initial = new Float64Array(count);
  for (let pair = 0; pair < live * actions; pair++) {
    const state = Math.floor(pair / actions);
    const visits = occupancy[state] * policy[pair];
    const own = cells[state] * actions + pair % actions;
    share[own] += visits;
    for (let k = rowStart[row[pair]]; k < rowStart[row[pair] + 1]; k++) {
      const to = mdp.next[k];
      if (to < live) next[own * count + cells[to]] += visits * probability[k];
      else if (to === survival) survive[own] += visits * probability[k];
    }
  }
  for (let o = 0; o < count; o++) {
    let total = 0;
    for (let a = 0; a < actions; a++) {
      const own = o * actions + a;
      total += share[own];
      if (share[own] === 0) continue;
      survive[own] /= share[own];
      for (let j = 0; j < count; j++) next[own * count + j] /= share[own];
    }
    for (let a = 0; a < actions; a++) share[o * actions + a] /= total;
  }
  for (let s = 0; s < live; s++) initial[cells[s]] += mdp.initial[s];
  return { cells: count, share, next, survive, initial };
}

/** Changes of a value below which sweeps end. */
const TOLERANCE = 1e-11;

/** Values by sweeps; `choose` makes the value of a cell of those of its actions. */
function sweep(
  { cells, share, next, survive, initial }: CellModel,
  choose: (q: Float64Array, share: Float64Array, cell: number) => number,
): number {
  const actions = share.length / cells;
  const value = new Float64Array(cells);
  const q = new Float64Array(actions);
  for (let change = Infinity; change > TOLERANCE;) {
    change = 0;
    for (let o = 0; o < cells; o++) {
      for (let a = 0; a < actions; a++) {
        const own = o * actions + a;
        q[a] = survive[own];
        for (let j = 0; j < cells; j++) q[a] += next[own * cells + j] * value[j];
      }
      const now = choose(q, share.subarray(o * actions, (o + 1) * actions), o);
      change = Math.max(change, Math.abs(now - value[o]));
      value[o] = now;
    }
  }
  return initial.reduce((sum, p, o) => sum + p * value[o], 0);
}

/** What data without end say, and what is so. */
export interface CoarseLimit {
  /** Survival of the learned policy in the model of cells: what fitted Q evaluation comes to. */
  readonly model: number;
  /** Its survival. */
  readonly truth: number;
  /** Survival under the clinicians in the model. */
  readonly clinicians_model: number;
  /** Their survival. */
  readonly clinicians_truth: number;
}

/**
 * Learns the best policy of cells from data without end, among actions that are not rare, and values it.
 *
 * @param mdp ICU-Sepsis.
 * @param options `cells` (L) of the states, what clinicians act on, and the `least` share of a cell's actions below which
 * one is not taken.
 */
export function coarseLimit(
  mdp: TabularMdp,
  { cells, clinicians, least }: {
    readonly cells: Uint16Array;
    readonly clinicians: "record" | "state";
    readonly least: number;
  },
): CoarseLimit {
  const { live, actions } = mdp;
  const care = clinicians === "state" ? mdp.clinician : recordClinicians(mdp, cells);
  const model = cellModel(mdp, care, cells);
  const taken = new Uint8Array(model.cells);
  const learned = sweep(model, (q, share, o) => {
    let best = -1;
    for (let a = 0; a < actions; a++) {
      if (share[a] === 0 || share[a] < least) continue;
      if (best < 0 || q[a] > q[best] + TOLERANCE) best = a;
    }
    taken[o] = best;
    return q[best];
  });
  const policy = new Float64Array(mdp.states * actions);
  for (let s = 0; s < live; s++) policy[s * actions + taken[cells[s]]] = 1;
  return {
    model: learned,
    truth: evaluateEnding(mdp, policy).survival,
    clinicians_model: sweep(model, (q, share) => q.reduce((sum, x, a) => sum + share[a] * x, 0)),
    clinicians_truth: evaluateEnding(mdp, care).survival,
  };
}
