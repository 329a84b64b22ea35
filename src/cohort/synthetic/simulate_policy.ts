/**
 * Synthetic patients under any policy, some hundred of them in lockstep: what a policy is worth where its rows depend on
 * earlier ones.
 *
 * Shapes: B patients of a batch, F drawn values, V recorded values, C cells of a row, A actions.
 *
 * @module
 */
import { STREAM } from "../../random/pcg4d.ts";
import type { LatentReward } from "./chain_value.ts";
import { cliniciansOf } from "./clinicians.ts";
import { dosesOf } from "./doses.ts";
import { MOST_STEPS } from "./knobs.ts";
import { type LatentProcess, latentProcess } from "./latent_process.ts";
import { carry, type Layout } from "./layout.ts";
import { layoutOf } from "./layouts.ts";
import { gather, rawRow, type Remembered } from "./raw_row.ts";
import { gapDrawer, type RecordModel, recordModel, rowDrawer } from "./record_model.ts";
import {
  checkProbabilities,
  type ObservationMaker,
  observationMaker,
  type ScoredPolicy,
  type TruthQuestion,
} from "./scored_policy.ts";

/** Patients that go in lockstep. */
const BATCH = 500;

/** A patient on the way. */
interface Walker {
  readonly patient: number;
  readonly frail: boolean;
  state: number;
  /** Probabilities (A) of the actions in this step. */
  readonly probabilities: Float64Array;
  /** (F) the drawn row, and 1 where it is recorded. */
  readonly row: Float64Array;
  readonly recorded: Uint8Array;
  /** (V) the row in its units, and what was last recorded before it. */
  readonly values: Float64Array;
  readonly last: Float64Array;
  /** (C) the cells last recorded before the row. */
  readonly before: Float64Array;
  readonly memory: Remembered | null;
  /** Discounted return so far. */
  gained: number;
}

/** What simulated patients came to. */
export interface SimulatedCounts {
  /** Patients. */
  patients: number;
  /** Those who survived (within the horizon). */
  survived: number;
  /** Those who died likewise. */
  died: number;
  /** Sum of their discounted returns. */
  returns: number;
  /** Sum of the squares. */
  squares: number;
}

/** Chooses for patients in a step: fills their `probabilities`. */
type Chooser = (walkers: readonly Walker[], step: number) => void;

/** Draws the row of each patient. */
function rowsOf(question: TruthQuestion, model: RecordModel): Chooser {
  const options = { ...question.knobs, streams: STREAM.truth };
  const drawRow = rowDrawer(model, options);
  const drawGaps = gapDrawer(model, options);
  return (walkers, step) => {
    for (const walker of walkers) {
      const { patient, state, row, recorded } = walker;
      drawRow({ patient, step, state }, row);
      drawGaps({ patient, step }, recorded);
    }
  };
}

/** Observations of all rows at once, and what a policy does there. */
function observedChooser(
  question: TruthQuestion,
  { policy, model, maker, layout }: {
    readonly policy: Extract<ScoredPolicy, { kind: "observations" }>;
    readonly model: RecordModel;
    readonly maker: ObservationMaker;
    readonly layout: Layout;
  },
): Chooser {
  const { actions, sofa } = question.mdp;
  const draw = rowsOf(question, model);
  return (walkers, step) => {
    draw(walkers, step);
    const cells = new Float64Array(walkers.length * maker.cells);
    const before = new Float64Array(cells.length);
    for (const [i, walker] of walkers.entries()) {
      const { row, recorded, memory, values, last } = walker;
      rawRow(model, { row, recorded, step, memory }, values);
      const own = cells.subarray(i * maker.cells, (i + 1) * maker.cells);
      layout.valuesOf({ values, last, sofa: sofa[walker.state] }, own);
      before.set(walker.before, i * maker.cells);
      carry(values, last);
      carry(own, walker.before);
    }
    const all = policy.actionProbabilities(maker.observe(before, cells), walkers.length);
    checkProbabilities(all, { rows: walkers.length, actions });
    walkers.forEach(({ probabilities }, i) =>
      probabilities.set(all.subarray(i * actions, (i + 1) * actions))
    );
  };
}

/** What chooses as the policy says. */
function chooserOf(question: TruthQuestion, policy: ScoredPolicy, model: RecordModel): Chooser {
  const { mdp, knobs } = question;
  const { actions } = mdp;
  if (policy.kind === "states") {
    return (walkers) => {
      for (const { state, probabilities } of walkers) {
        probabilities.set(policy.table.subarray(state * actions, (state + 1) * actions));
      }
    };
  }
  if (policy.kind === "observations") {
    const [maker, layout] = [observationMaker(question), layoutOf(knobs)];
    return observedChooser(question, { policy, model, maker, layout });
  }
  const act = cliniciansOf(mdp, model, knobs);
  const draw = rowsOf(question, model);
  return (walkers, step) => {
    draw(walkers, step);
    for (const walker of walkers) act(walker, walker.probabilities);
  };
}

/** A patient at the door. */
function newWalker(
  { mdp, knobs }: TruthQuestion,
  { patient, process, model, cells }: {
    readonly patient: number;
    readonly process: LatentProcess;
    readonly model: RecordModel;
    readonly cells: number;
  },
): Walker {
  return {
    patient,
    frail: process.frail(patient),
    state: process.start(patient),
    probabilities: new Float64Array(mdp.actions),
    row: new Float64Array(model.drawn.length),
    recorded: new Uint8Array(model.drawn.length),
    values: new Float64Array(model.recorded.length),
    last: new Float64Array(model.recorded.length).fill(NaN),
    before: new Float64Array(cells).fill(NaN),
    memory: knobs.memory === "none" ? null : { age: 0, weight: 0, fluid: 0, vasopressor: 0 },
    gained: 0,
  };
}

/**
 * Simulates patients under a policy.
 *
 * @param question The cohort.
 * @param policy The policy.
 * @param options Number of patients; the reward, null where it is not of the latent process, and its discount; told of
 * progress.
 * @returns Yields after each step of a batch, and returns the counts.
 */
export function* simulatePolicy(
  question: TruthQuestion,
  policy: ScoredPolicy,
  { patients, reward, gamma, onPatients }: {
    readonly patients: number;
    readonly reward: LatentReward | null;
    readonly gamma: number;
    readonly onPatients?: (patients: number) => void;
  },
): Generator<void, SimulatedCounts> {
  const { mdp, knobs } = question;
  const { live, survival, sofa } = mdp;
  const { scale, sofa: weight } = reward ?? { scale: 0, sofa: 0 };
  const process = latentProcess(mdp, { ...knobs, streams: STREAM.truth });
  const model = recordModel(mdp, knobs);
  const choose = chooserOf(question, policy, model);
  const cells = layoutOf(knobs).valueColumns.length;
  const counts = { patients: 0, survived: 0, died: 0, returns: 0, squares: 0 };
  const horizon = knobs.horizon ?? MOST_STEPS;
  for (let first = 0; first < patients; first += BATCH) {
    const batch = Array.from(
      { length: Math.min(BATCH, patients - first) },
      (_, i) => newWalker(question, { patient: first + i, process, model, cells }),
    );
    let walking = batch;
    for (let step = 0; step < horizon && walking.length > 0; step++) {
      choose(walking, step);
      for (const walker of walking) {
        const { patient, state, probabilities, memory } = walker;
        const action = process.action(patient, step, probabilities);
        if (memory) {
          gather(memory, dosesOf(action, { ...knobs, streams: STREAM.truth, patient, step }));
        }
        walker.state = process.next({ ...walker, step }, action);
        const paid = walker.state < live
          ? -weight * (sofa[walker.state] - sofa[state])
          : walker.state === survival
          ? scale
          : -scale;
        walker.gained += gamma ** step * paid;
      }
      walking = walking.filter(({ state }) => state < live);
      yield;
    }
    for (const { state, gained } of batch) {
      counts.survived += state === survival ? 1 : 0;
      counts.died += state >= live && state !== survival ? 1 : 0;
      counts.returns += gained;
      counts.squares += gained * gained;
    }
    counts.patients += batch.length;
    onPatients?.(counts.patients);
  }
  return counts;
}
