/**
 * Making the patients of a synthetic cohort, a block at a time.
 *
 * Shapes: R rows of a block, F drawn values, V recorded values, A actions.
 *
 * @module
 */
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import { STREAM } from "../../random/pcg4d.ts";
import { cliniciansOf } from "./clinicians.ts";
import { dosesOf } from "./doses.ts";
import { type Knobs, MOST_STEPS } from "./knobs.ts";
import { latentProcess } from "./latent_process.ts";
import { gather, rawRow, type Remembered } from "./raw_row.ts";
import { gapDrawer, recordModel, rowDrawer } from "./record_model.ts";

/** One row of one patient. */
export interface SyntheticRow {
  /** Number of the patient. */
  readonly patient: number;
  /** Number of the row in the stay. */
  readonly step: number;
  /** State of the latent process, which no layout holds. */
  readonly state: number;
  /** Whether the patient is frail, which no layout holds. */
  readonly frail: boolean;
  /** The action; null in the row that follows a cut. */
  readonly action: number | null;
  /** Probability with which the clinicians took it; NaN without one. */
  readonly probability: number;
  /** Its doses; NaN without one. */
  readonly doses: readonly [fluid: number, vasopressor: number];
  /** (V) values in their units; NaN where empty. */
  readonly values: Float64Array;
  /** SOFA score of the state. */
  readonly sofa: number;
}

/** A stay, whole. */
export interface SyntheticStay {
  /** Number of the patient. */
  readonly patient: number;
  /** Whether the patient died in the end, which is known of cut stays too: there the same clinicians go on. */
  readonly died: boolean;
  /** Whether the record was cut. */
  readonly cut: boolean;
  /** Its rows; a cut stay has one more, the state that follows, without an action. */
  readonly rows: readonly SyntheticRow[];
}

/** What the row that follows a cut has of an action. */
const NO_ACTION = { action: null, probability: NaN, doses: [NaN, NaN] } as const;

/**
 * Makes patients one after the other: each is the same whatever others are made.
 *
 * @param mdp ICU-Sepsis.
 * @param knobs The knobs.
 * @returns A stay a patient, in order.
 */
export function* syntheticStays(mdp: TabularMdp, knobs: Knobs): Generator<SyntheticStay> {
  const { live, actions } = mdp;
  const options = { ...knobs, streams: STREAM.cohort };
  const model = recordModel(mdp, knobs);
  const process = latentProcess(mdp, options);
  const drawRow = rowDrawer(model, options);
  const drawGaps = gapDrawer(model, options);
  const clinicians = cliniciansOf(mdp, model, knobs);
  const row = new Float64Array(model.drawn.length);
  const recorded = new Uint8Array(model.drawn.length);
  const probabilities = new Float64Array(actions);
  const horizon = knobs.horizon ?? MOST_STEPS;
  const memory: Remembered | null = knobs.memory === "none"
    ? null
    : { age: 0, weight: 0, fluid: 0, vasopressor: 0 };
  for (let patient = 0; patient < knobs.patients; patient++) {
    const rows: SyntheticRow[] = [];
    const frail = process.frail(patient);
    let state = process.start(patient);
    for (let step = 0; state < live && step < MOST_STEPS; step++) {
      const place = { patient, step, state, frail };
      drawRow(place, row);
      drawGaps(place, recorded);
      clinicians({ state, row, recorded, frail }, probabilities);
      const action = process.action(patient, step, probabilities);
      if (step <= horizon) {
        const values = new Float64Array(model.recorded.length);
        rawRow(model, { row, recorded, step, memory }, values);
        const common = { ...place, values, sofa: mdp.sofa[state] };
        if (step === horizon) rows.push({ ...common, ...NO_ACTION });
        else {
          const doses = dosesOf(action, { ...options, patient, step });
          if (memory) gather(memory, doses);
          rows.push({ ...common, action, probability: probabilities[action], doses });
        }
      }
      state = process.next(place, action);
    }
    const cut = rows[rows.length - 1].action === null;
    yield { patient, died: state !== mdp.survival, cut, rows };
  }
}
