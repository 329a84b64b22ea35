/**
 * What a policy comes to in each state: pi(a|s) = E[pi(a|o) | s]. Where rows depend on their state alone, the state under
 * a policy is a Markov chain with these probabilities.
 *
 * Shapes: L live states, S states, A actions, F drawn values, C cells of a row.
 *
 * @module
 */
import { STREAM } from "../../random/pcg4d.ts";
import { type Clinicians, cliniciansOf, tiltTreatment } from "./clinicians.ts";
import { layoutOf } from "./layouts.ts";
import { rawRow } from "./raw_row.ts";
import { gapDrawer, type RecordModel, recordModel, rowDrawer } from "./record_model.ts";
import {
  checkProbabilities,
  observationMaker,
  type ScoredPolicy,
  type TruthQuestion,
} from "./scored_policy.ts";

/** Groups that draws are divided in, whose spread is the error of the whole. */
export const GROUPS = 10;

/** A policy in the latent states. */
export interface StatePolicies {
  /** (2) by frailty, or one where there is none: (S,A) probabilities over all draws. */
  readonly mean: readonly Float64Array[];
  /** The same of each of ten groups of draws; none where `mean` is exact. */
  readonly groups: readonly (readonly Float64Array[])[];
}

/** How many rows are drawn. */
export interface DrawOptions {
  /** Rows a state, a multiple of {@link GROUPS}. */
  readonly draws: number;
  /** Called after each state. */
  readonly onState?: (states: number) => void;
}

/** Draws rows of a state and says what is done in each. */
type StateRows = (state: number, draws: number) => Float64Array;

/** Draws rows of a state, and shows each to `see`. */
type RowSource = (
  of: { readonly state: number; readonly draws: number },
  see: (i: number, row: Float64Array, recorded: Uint8Array) => void,
) => void;

/** What draws rows. */
function rowSource({ knobs }: TruthQuestion, model: RecordModel): RowSource {
  const options = { ...knobs, streams: STREAM.truth };
  const drawRow = rowDrawer(model, options);
  const drawGaps = gapDrawer(model, options);
  const row = new Float64Array(model.drawn.length);
  const recorded = new Uint8Array(model.drawn.length);
  return ({ state, draws }, see) => {
    for (let i = 0; i < draws; i++) {
      const place = { patient: state, step: i, state };
      drawRow(place, row);
      drawGaps(place, recorded);
      see(i, row, recorded);
    }
  };
}

/** What clinicians do in drawn rows, before frailty. */
function clinicianRows(
  { mdp, knobs }: TruthQuestion,
  model: RecordModel,
  rows: RowSource,
): StateRows {
  const act: Clinicians = cliniciansOf(mdp, model, knobs);
  return (state, draws) => {
    const probabilities = new Float64Array(draws * mdp.actions);
    rows({ state, draws }, (i, row, recorded) => {
      const out = probabilities.subarray(i * mdp.actions, (i + 1) * mdp.actions);
      act({ state, row, recorded, frail: false }, out);
    });
    return probabilities;
  };
}

/** What a policy of observations does in drawn rows. */
function observedRows(
  question: TruthQuestion,
  policy: Extract<ScoredPolicy, { kind: "observations" }>,
  { model, rows }: { readonly model: RecordModel; readonly rows: RowSource },
): StateRows {
  const { mdp, knobs } = question;
  const { valuesOf } = layoutOf(knobs);
  const maker = observationMaker(question);
  const values = new Float64Array(model.recorded.length);
  const nothing = new Float64Array(model.recorded.length).fill(NaN);
  return (state, draws) => {
    const cells = new Float64Array(draws * maker.cells);
    rows({ state, draws }, (i, row, recorded) => {
      rawRow(model, { row, recorded, step: i, memory: null }, values);
      const laid = { values, last: nothing, sofa: mdp.sofa[state] };
      valuesOf(laid, cells.subarray(i * maker.cells, (i + 1) * maker.cells));
    });
    const probabilities = policy.actionProbabilities(maker.observe(null, cells), draws);
    checkProbabilities(probabilities, { rows: draws, actions: mdp.actions });
    return probabilities;
  };
}

/** By frailty what clinicians do; others know nothing of it. */
function byFrailty(
  { mdp, knobs }: TruthQuestion,
  policy: ScoredPolicy,
  table: Float64Array,
): Float64Array[] {
  if (knobs.frailty === 1) return [table];
  if (policy.kind !== "clinicians") return [table, table];
  const frail = table.slice();
  for (let s = 0; s < mdp.live; s++) {
    tiltTreatment(frail.subarray(s * mdp.actions, (s + 1) * mdp.actions), knobs.frailty);
  }
  return [table, frail];
}

/** Adds the mean over rows `from` to `to` of (rows,A) probabilities to a state's row, tilted row by row where frail. */
function addMean(
  out: Float64Array,
  rows: Float64Array,
  { from, to, tilt }: { readonly from: number; readonly to: number; readonly tilt: number },
): void {
  const actions = out.length;
  const one = new Float64Array(actions);
  for (let i = from; i < to; i++) {
    one.set(rows.subarray(i * actions, (i + 1) * actions));
    if (tilt !== 1) tiltTreatment(one, tilt);
    for (let a = 0; a < actions; a++) out[a] += one[a] / (to - from);
  }
}

/**
 * A policy in the latent states: exactly where a state has one row, or the policy knows the state; else over drawn rows.
 *
 * @param question The cohort, whose rows depend on their state alone as far as the policy reads them.
 * @param policy The policy.
 * @param options Draws a state.
 * @returns Yields after each state, and returns the policy.
 */
export function* statePolicies(
  question: TruthQuestion,
  policy: ScoredPolicy,
  { draws, onState }: DrawOptions,
): Generator<void, StatePolicies> {
  const { mdp, knobs } = question;
  const { live, states, actions, clinician } = mdp;
  if (policy.kind === "states") {
    return { mean: byFrailty(question, policy, policy.table), groups: [] };
  }
  const { clinicians, noise, cells, gaps, frailty } = knobs;
  const told = clinicians === "state" || noise === 0 || cells === "kept";
  if (policy.kind === "clinicians" && told) {
    return { mean: byFrailty(question, policy, clinician), groups: [] };
  }
  const model = recordModel(mdp, knobs);
  const rows = rowSource(question, model);
  const rowsOf = policy.kind === "clinicians"
    ? clinicianRows(question, model, rows)
    : observedRows(question, policy, { model, rows });
  const exact = noise === 0 && gaps === "none";
  const tilts = frailty === 1 ? [1] : [1, policy.kind === "clinicians" ? frailty : 1];
  const tables = () => tilts.map(() => new Float64Array(states * actions));
  const mean = tables();
  const groups = exact ? [] : Array.from({ length: GROUPS }, tables);
  const each = draws / GROUPS;
  for (let s = 0; s < live; s++) {
    const done = rowsOf(s, exact ? 1 : draws);
    const rowIn = (table: Float64Array) => table.subarray(s * actions, (s + 1) * actions);
    for (const [u, tilt] of tilts.entries()) {
      addMean(rowIn(mean[u]), done, { from: 0, to: exact ? 1 : draws, tilt });
      groups.forEach((group, g) =>
        addMean(rowIn(group[u]), done, { from: g * each, to: (g + 1) * each, tilt })
      );
    }
    onState?.(s + 1);
    yield;
  }
  return { mean, groups };
}
