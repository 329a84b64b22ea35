/**
 * Planning for the synthetic patient: value iteration on a grid, near-optimal in the process itself.
 *
 * The expectation over the next state is that of the multilinear interpolant and is exact for it: the
 * noises are independent, so the weights of the next nodes are products over the quantities, and the
 * sum is done one quantity after the other. What is left is the error of interpolation, of second order
 * in the spacing: it is shown by planning on finer grids, and by simulating the policy found.
 *
 * Shapes: A actions; grid functions are (n,n,n,n,m).
 *
 * @module
 */
import {
  deathProbability,
  recoveryProbability,
  SEVERITY_SD,
  severityMean,
  vitalMean,
  VITALS,
} from "./dynamics.ts";
import { type Grid, hatWeights, interpolate, makeGrid } from "./grid.ts";
import { ACTIONS, FEATURES, SEVERITY } from "./patient.ts";
import { COST, DEATH, IMPROVEMENT, RECOVERY, risk } from "./reward.ts";
import type { PatientPolicy } from "./simulate_patient.ts";

/** Values of the patient's states and actions on a grid. */
export interface PatientPlan {
  /** The grid. */
  readonly grid: Grid;
  /** Value of the best action. */
  readonly value: Float64Array;
  /** (A) value of each action. */
  readonly q: readonly Float64Array[];
  /** Sweeps over the grid it took. */
  readonly sweeps: number;
}

/** How to plan. */
export interface PatientPlanOptions {
  /** Intervals of each vital, as {@link makeGrid} takes them. */
  readonly intervals: number;
  /** Discount, 0 to below 1. */
  readonly gamma: number;
  /** Sweeps go on until no value moves by more (default 1e-4). */
  readonly tolerance?: number;
  /** A plan on a coarser grid to start from. */
  readonly start?: PatientPlan;
}

/** Calls `visit` with the state and index of every node, in order; the state is changed in place. */
function eachNode(grid: Grid, visit: (x: Float64Array, index: number) => void): void {
  const x = new Float64Array(FEATURES);
  for (let index = 0; index < grid.nodes; index++) {
    for (let d = FEATURES - 1, rest = index; d >= 0; d--) {
      x[d] = grid.axes[d][rest % grid.sizes[d]];
      rest = Math.floor(rest / grid.sizes[d]);
    }
    visit(x, index);
  }
}

/** A matrix with rows of neighbouring entries. */
interface Banded {
  /** (rows) first column. */
  readonly first: Int32Array;
  /** (rows + 1) where a row's entries begin. */
  readonly start: Int32Array;
  /** Entries. */
  readonly entries: Float64Array;
}

/** Keeps the entries above 1e-12 and what lies between them. */
function banded(rows: readonly Float64Array[]): Banded {
  const first = new Int32Array(rows.length);
  const start = new Int32Array(rows.length + 1);
  const kept: number[] = [];
  rows.forEach((row, i) => {
    first[i] = row.findIndex((weight) => weight > 1e-12);
    const last = row.findLastIndex((weight) => weight > 1e-12);
    kept.push(...row.subarray(first[i], last + 1));
    start[i + 1] = kept.length;
  });
  return { first, start, entries: Float64Array.from(kept) };
}

/** What {@link contract} reads and writes. */
interface Contraction {
  readonly values: Float64Array;
  readonly out: Float64Array;
  readonly outer: number;
  readonly inner: number;
}

/** out[o, i, :] = sum_j matrix[i, j] values[o, j, :], two columns at a time. */
function contract({ first, start, entries }: Banded, into: Contraction): void {
  const { values, out, outer, inner } = into;
  const n = first.length;
  for (let row = 0; row < outer * n; row++) {
    const i = row % n;
    const to = row * inner;
    let from = (row - i + first[i]) * inner;
    let k = start[i];
    const odd = (start[i + 1] - k) % 2;
    const weight = odd ? entries[k++] : 0;
    for (let j = 0; j < inner; j++) out[to + j] = weight * values[from + j];
    from += odd * inner;
    for (; k < start[i + 1]; k += 2) {
      const [w0, w1] = [entries[k], entries[k + 1]];
      const then = from + inner;
      for (let j = 0; j < inner; j++) {
        out[to + j] += w0 * values[from + j] + w1 * values[then + j];
      }
      from += 2 * inner;
    }
  }
}

/** Everything about a grid that the sweeps share. */
interface Transitions {
  readonly grid: Grid;
  /** [action][severity node][vital] weights of the next vital by the vital. */
  readonly vitals: readonly (readonly (readonly Banded[])[])[];
  /** [action] weights of the next severity by the node. */
  readonly severity: readonly Banded[];
  /** What a next node is worth beside its value: endings, risk, its severity. */
  readonly worth: Float64Array;
  /** Probability that the episode goes on from a next node. */
  readonly alive: Float64Array;
}

function transitionsOf(grid: Grid): Transitions {
  const [n, m] = [grid.sizes[0], grid.sizes[SEVERITY]];
  const worth = new Float64Array(grid.nodes);
  const alive = new Float64Array(grid.nodes);
  eachNode(grid, (x, index) => {
    const death = deathProbability(x);
    const recovery = (1 - death) * recoveryProbability(x);
    worth[index] = -IMPROVEMENT * x[SEVERITY] - risk(x) + death * DEATH + recovery * RECOVERY;
    alive[index] = 1 - death - recovery;
  });
  const actions = Array.from({ length: ACTIONS }, (_, action) => action);
  const vitals = actions.map((action) =>
    Array.from(
      { length: m },
      (_, s) =>
        VITALS.map(({ sd }, vital) =>
          banded(Array.from({ length: n }, (_, node) => {
            const value = grid.axes[vital][node];
            const severity = grid.axes[SEVERITY][s];
            return hatWeights(grid, vital, {
              mean: vitalMean(vital, { value, severity, action }),
              sd,
            });
          }))
        ),
    )
  );
  const severity = actions.map((action) => {
    const rows: Float64Array[] = [];
    eachNode(grid, (x) =>
      rows.push(
        hatWeights(grid, SEVERITY, { mean: severityMean(x, action), sd: SEVERITY_SD }),
      ));
    return banded(rows);
  });
  return { grid, vitals, severity, worth, alive };
}

/** Values of an action from what next nodes are worth. */
function backUp(
  { grid, vitals, severity }: Transitions,
  worth: Float64Array,
  { action, q }: { readonly action: number; readonly q: Float64Array },
): void {
  const [n, m] = [grid.sizes[0], grid.sizes[SEVERITY]];
  const { first, start, entries } = severity[action];
  const buffers = [new Float64Array(grid.nodes), new Float64Array(grid.nodes)];
  for (let s = 0; s < m; s++) {
    let values = worth;
    for (let vital = 0; vital < SEVERITY; vital++) {
      const out = buffers[vital % 2];
      const [outer, inner] = [n ** vital, n ** (SEVERITY - 1 - vital) * m];
      contract(vitals[action][s][vital], { values, out, outer, inner });
      values = out;
    }
    const paid = IMPROVEMENT * grid.axes[SEVERITY][s] - COST[action];
    for (let node = s; node < grid.nodes; node += m) {
      const base = node - s + first[node] - start[node];
      let sum = paid;
      for (let k = start[node]; k < start[node + 1]; k++) sum += entries[k] * values[base + k];
      q[node] = sum;
    }
  }
}

/**
 * Plans by value iteration until no value moves by more than the tolerance e, which leaves them within
 * e gamma / (1 - gamma) of the grid's own optimum.
 *
 * @param options Grid, discount, tolerance.
 */
export function planPatient(options: PatientPlanOptions): PatientPlan {
  const { gamma, tolerance = 1e-4, start } = options;
  const grid = makeGrid(options.intervals);
  const transitions = transitionsOf(grid);
  const { worth, alive } = transitions;
  const value = new Float64Array(grid.nodes);
  if (start) {
    const out = new Float64Array(1);
    eachNode(grid, (x, index) => {
      interpolate(start.grid, [start.value], { x, out });
      value[index] = out[0];
    });
  }
  const q = Array.from({ length: ACTIONS }, () => new Float64Array(grid.nodes));
  const next = new Float64Array(grid.nodes);
  let sweeps = 0;
  for (let change = Infinity; change > tolerance; sweeps++) {
    for (let i = 0; i < grid.nodes; i++) next[i] = worth[i] + gamma * alive[i] * value[i];
    for (let action = 0; action < ACTIONS; action++) {
      backUp(transitions, next, { action, q: q[action] });
    }
    change = 0;
    for (let i = 0; i < grid.nodes; i++) {
      const best = Math.max(q[0][i], q[1][i], q[2][i], q[3][i]);
      change = Math.max(change, Math.abs(best - value[i]));
      value[i] = best;
    }
  }
  return { grid, value, q, sweeps };
}

/**
 * The policy of a plan: the action of the largest interpolated value, the lowest index among equals.
 *
 * @param plan The plan.
 */
export function planPolicy({ grid, q }: PatientPlan): PatientPolicy {
  const out = new Float64Array(ACTIONS);
  return (x) => {
    interpolate(grid, q, { x, out });
    let best = 0;
    for (let action = 1; action < ACTIONS; action++) if (out[action] > out[best]) best = action;
    return best;
  };
}

/**
 * What a plan says a patient's state is worth.
 *
 * @param plan The plan.
 * @param x (D) state.
 */
export function plannedValue({ grid, value }: PatientPlan, x: ArrayLike<number>): number {
  const out = new Float64Array(1);
  interpolate(grid, [value], { x, out });
  return out[0];
}
