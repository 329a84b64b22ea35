/**
 * Conservative Q-learning without a network: the table that the loss over all transitions tends to.
 *
 * L = sum n(s,a)/N (Q - y)^2 + alpha [sum n(s)/N logsumexp Q(s,.) - sum n(s,a)/N Q(s,a)] with
 * y = r + gamma sum P(s'|s,a) max over C(s') of Q(s',.), whose gradient in Q is 0 where
 *
 *   Q(s,a) = y(s,a) - (alpha / 2) (softmax(Q(s,.))(a) / pi(a|s) - 1),  pi(a|s) = n(s,a) / n(s),
 *
 * on every seen pair. (Kumar, Zhou, Tucker and Levine, "Conservative Q-Learning for Offline
 * Reinforcement Learning", NeurIPS 2020, equation 4 for a table, but without a factor 1/2 on the
 * TD term, as in all of this project.) Nothing holds the value of an unseen pair up: it falls without
 * bound, leaves logsumexp and softmax, and is never chosen. So both run over the seen actions. C(s)
 * governs the choice in the target and the deployed one, never the logsumexp.
 *
 * How it is solved: a state's Q follows from its y as in `conservative_state.ts`. That map is
 * monotone and its Jacobian a stochastic matrix, so it never stretches a difference: with
 * gamma below 1 there is one solution. Newton's iterations on V find it, each a linear system
 * swept to rest, with shorter steps where a whole one would overshoot. At gamma 1 there may be none: the penalty pays up to
 * alpha / 2 a step for common actions, and where the data rarely end nothing ever takes that back.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { type Support, supportOf, type SupportRule } from "../dataset/support_constraint.ts";
import {
  conservativeSlope,
  type ConservativeState,
  solveConservativeState,
} from "./conservative_state.ts";
import { backup, empiricalBehaviour, type EmpiricalMdp } from "./empirical_mdp.ts";
import { deterministicTable, sweepToRest, type TabularPlan } from "./tabular_plan.ts";

/** Newton's iterations on V after which there is no solution. */
const MAX_ROUNDS = 1000;
/** Sweeps of one linear system after which it has none. */
const MAX_SWEEPS = 20_000;
/** Largest move of a value at rest, relative to the largest. */
const REST = 1e-12;

/** The system: the states' problems, what may be chosen, and the discount. */
interface System {
  readonly mdp: EmpiricalMdp;
  readonly states: readonly ConservativeState[];
  readonly support: Support;
  readonly gamma: number;
  readonly alpha: number;
}

function seenStates(mdp: EmpiricalMdp): ConservativeState[] {
  const { states, actions, count } = mdp;
  const behaviour = empiricalBehaviour(mdp);
  return Array.from({ length: states }, (_, s) => {
    const pairs = Uint32Array.from({ length: actions }, (_, a) => s * actions + a)
      .filter((pair) => count[pair] > 0);
    return {
      pairs,
      share: Float64Array.from(pairs, (pair) => behaviour[pair]),
      target: new Float64Array(pairs.length),
      q: new Float64Array(pairs.length),
      penalty: new Float64Array(pairs.length),
      z: 0,
    };
  });
}

/** Index, among a state's seen pairs, of the best allowed one; the lowest of equals. */
function bestAllowed({ mdp, states, support }: System, s: number): number {
  const { pairs, q } = states[s];
  let best = -1;
  for (let i = 0; i < pairs.length; i++) {
    if ((support.allowed[s] >>> pairs[i] % mdp.actions & 1) === 0) continue;
    if (best < 0 || q[i] > q[best]) best = i;
  }
  return best;
}

/** Solves every state for its targets; returns the index of each one's choice, -1 where unseen. */
function solveStates(system: System, value: Float64Array): Int16Array {
  const { mdp, states, gamma, alpha } = system;
  return Int16Array.from(states, (state, s) => {
    if (state.pairs.length === 0) return -1;
    state.pairs.forEach((pair, i) => state.target[i] = backup(mdp, pair, { gamma, value }));
    solveConservativeState(state, alpha);
    return bestAllowed(system, s);
  });
}

/** A row of the linearised system: next states and weights. */
interface SlopeRow {
  readonly next: Uint16Array;
  readonly weight: Float64Array;
}

/** How a state's value moves with the values of all states; `dense` is (S) zeros, and left so. */
function slopeRow(
  { mdp, states, gamma }: System,
  { state, chosen }: { readonly state: number; readonly chosen: number },
  dense: Float64Array,
): SlopeRow {
  const slope = conservativeSlope(states[state], chosen);
  const touched: number[] = [];
  states[state].pairs.forEach((pair, i) => {
    for (let k = mdp.start[pair]; k < mdp.start[pair + 1]; k++) {
      const weight = gamma * slope[i] * mdp.probability[k];
      if (weight === 0) continue;
      if (dense[mdp.next[k]] === 0) touched.push(mdp.next[k]);
      dense[mdp.next[k]] += weight;
    }
  });
  const row = {
    next: Uint16Array.from(touched),
    weight: Float64Array.from(touched, (next) => dense[next]),
  };
  for (const next of touched) dense[next] = 0;
  return row;
}

/** Solves move = gap + J move, to a thousandth of the gap: Newton's next iteration does the rest. */
function newtonMove(system: System, choice: Int16Array, gap: Float64Array): Float64Array {
  const dense = new Float64Array(gap.length);
  const rows = system.states.map((_, state) => {
    const chosen = choice[state];
    return chosen < 0 ? null : slopeRow(system, { state, chosen }, dense);
  });
  const move = new Float64Array(gap.length);
  const rest = Math.max(REST / 10, largest(gap) / 1000);
  sweepToRest(move, (s) => {
    const row = rows[s];
    if (row === null) return 0;
    let sum = gap[s];
    for (let k = 0; k < row.next.length; k++) sum += row.weight[k] * move[row.next[k]];
    return sum;
  }, { rest, maxSweeps: MAX_SWEEPS });
  return move;
}

/** Values with what follows from them. */
interface Point {
  /** (S) value of each state. */
  readonly value: Float64Array;
  /** (S) index of its choice. */
  readonly choice: Int16Array;
  /** (S) how far the choice's Q is from the value. */
  readonly gap: Float64Array;
  /** Largest size of a gap. */
  readonly size: number;
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

function pointAt(system: System, value: Float64Array): Point {
  const choice = solveStates(system, value);
  const gap = value.map((v, s) => choice[s] < 0 ? 0 : system.states[s].q[choice[s]] - v);
  return { value, choice, gap, size: largest(gap) };
}

/** From the point at which the states stand: Newton's move, shortened until gaps shrink; where they do not, the plain sweep, which never widens them. */
function nextPoint(system: System, point: Point): Point {
  const move = newtonMove(system, point.choice, point.gap);
  for (let share = 1; share > 0.1; share /= 2) {
    const next = pointAt(system, point.value.map((v, s) => v + share * move[s]));
    if (next.size < (1 - share / 4) * point.size) return next;
  }
  return pointAt(system, point.value.map((v, s) => v + point.gap[s]));
}

/**
 * Solves for the table.
 *
 * @param mdp The dataset's MDP.
 * @param options Discount, `alpha`, the weight of the penalty, and the support.
 * @returns The greedy plan; `q` is NaN for unseen pairs; `sweeps` counts Newton's iterations.
 * @throws {RangeError} If alpha is below 0.
 * @throws {InputError} If no solution is found, as at gamma 1 there may be none.
 */
export function tabularCql(
  mdp: EmpiricalMdp,
  options: { readonly gamma: number; readonly alpha: number; readonly support: SupportRule },
): TabularPlan {
  const { gamma, alpha } = options;
  if (!(alpha >= 0 && alpha < Infinity)) throw new RangeError(`Cannot plan: alpha is ${alpha}`);
  const support = supportOf(mdp.count, mdp.actions, options.support);
  const system: System = { mdp, states: seenStates(mdp), support, gamma, alpha };
  let point = pointAt(system, new Float64Array(mdp.states));
  for (let rounds = 1; rounds <= MAX_ROUNDS; rounds++) {
    const scale = largest(point.value);
    if (point.size <= REST * Math.max(1, scale)) {
      return planOf(system, { ...point, sweeps: rounds });
    }
    point = nextPoint(system, point);
  }
  const what =
    `values of the planner "cql" still move after ${MAX_ROUNDS} rounds, expected rewards`;
  throw new InputError(
    "dataset: reward",
    `${what} that do not add up for ever; a smaller gamma settles`,
  );
}

/** The greedy plan of a solved system. */
function planOf(
  { mdp, states, support }: System,
  solved: { readonly choice: Int16Array; readonly value: Float64Array; readonly sweeps: number },
): TabularPlan {
  const q = new Float64Array(mdp.states * mdp.actions).fill(NaN);
  states.forEach((state) => state.pairs.forEach((pair, i) => q[pair] = state.q[i]));
  const action = Uint8Array.from(states, ({ pairs }, s) => {
    if (pairs.length > 0) return pairs[solved.choice[s]] % mdp.actions;
    return 31 - Math.clz32(support.allowed[s]); // The fallback alone.
  });
  const { value, sweeps } = solved;
  return { policy: deterministicTable(action, mdp.actions), q, value, sweeps };
}
