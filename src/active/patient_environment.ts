/**
 * The synthetic patient as the environment of a study.
 *
 * @module
 */
import type { StudyEnvironment, StudyEvaluation } from "../config/active_config.ts";
import { collectPatient, patientCells } from "../dataset/collect_patient.ts";
import { meanSd } from "../evaluation/mean_sd.ts";
import { cellOf, CELLS, scaled } from "../mdp/synthetic_patient/cells.ts";
import { clinicianAction, randomAction } from "../mdp/synthetic_patient/clinician.ts";
import { ACTIONS, FEATURES, PATIENT_ACTIONS } from "../mdp/synthetic_patient/patient.ts";
import {
  type PatientPlan,
  plannedValue,
  planPatient,
  planPolicy,
} from "../mdp/synthetic_patient/plan_patient.ts";
import { patientValueBounds } from "../mdp/synthetic_patient/reward.ts";
import {
  admit,
  type PatientPolicy,
  simulatePatient,
} from "../mdp/synthetic_patient/simulate_patient.ts";
import { STREAM } from "../random/pcg4d.ts";
import { networkActor } from "./network_actor.ts";
import { clonedActions, rowLook } from "./row_look.ts";
import type {
  Environment,
  GridRefinement,
  LoggedData,
  References,
  ReferenceScore,
  StudyPolicy,
  StudyScore,
} from "./study_types.ts";

/** Grids of the planner, coarse to fine. */
export const REFINEMENT: readonly number[] = [4, 6, 8];
/** Grid of the plan the oracle goes by. */
const ORACLE_INTERVALS = 6;

/** A study's policy in the simulator. */
function actorOf(policy: StudyPolicy): PatientPolicy {
  if (policy.kind === "table") return (x) => policy.action[cellOf(x)];
  const act = networkActor(policy.shape, policy.parameters);
  const features = new Float64Array(FEATURES);
  return (x) => act(scaled(x, features));
}

/** Mean and standard error of returns. */
function scoreOf(returns: Float64Array): StudyScore {
  const { mean, sd } = meanSd(Array.from(returns));
  return { value: mean, error: sd! / Math.sqrt(returns.length), returns };
}

/** The planner on finer and finer grids. */
function refine(
  gamma: number,
  evaluation: StudyEvaluation,
  score: (policy: PatientPolicy) => StudyScore,
): GridRefinement[] {
  const rows: GridRefinement[] = [];
  let plan: PatientPlan | undefined;
  let before: Float64Array | null = null;
  const x = new Float64Array(FEATURES);
  for (const intervals of REFINEMENT) {
    plan = planPatient({ intervals, gamma, start: plan });
    let planned = 0;
    for (let episode = 0; episode < evaluation.episodes; episode++) {
      admit(x, { seed: evaluation.seed, streams: STREAM.evaluation, episode });
      planned += plannedValue(plan, x) / evaluation.episodes;
    }
    const { value, error, returns } = score(planPolicy(plan));
    const change = before && scoreOf(returns!.map((r, i) => r - before![i]));
    rows.push({
      intervals,
      nodes: plan.grid.nodes,
      planned,
      simulated: value,
      error,
      change: change?.value ?? null,
      change_error: change?.error ?? null,
    });
    before = returns;
  }
  return rows;
}

/**
 * Makes the environment.
 *
 * @param environment Episodes, horizon, discount.
 * @param evaluation How policies are simulated.
 * @param options Whether an oracle has to be told the optimal actions (which takes a plan).
 */
export function patientEnvironment(
  environment: StudyEnvironment,
  evaluation: StudyEvaluation,
  { hasOracle }: { readonly hasOracle: boolean },
): Environment {
  const { gamma, episodes, horizon } = environment;
  const score = (policy: PatientPolicy): StudyScore =>
    scoreOf(
      simulatePatient(policy, {
        episodes: evaluation.episodes,
        seed: evaluation.seed,
        streams: STREAM.evaluation,
        horizon: evaluation.max_steps,
        gamma,
      }).returns,
    );
  let oracle: PatientPolicy | undefined;
  return {
    states: CELLS,
    actions: ACTIONS,
    gamma,
    bounds: patientValueBounds(gamma),
    collect(seed): LoggedData {
      const logged = collectPatient({ episodes, seed, horizon });
      const rows = patientCells(logged);
      const count = rows.action.length;
      if (hasOracle) oracle ??= planPolicy(planPatient({ intervals: ORACLE_INTERVALS, gamma }));
      const x = new Float64Array(FEATURES);
      const optimal = new Uint8Array(count);
      const features = new Float64Array(count * FEATURES);
      const observation = new Float32Array(count * FEATURES);
      const nextObservation = new Float32Array(count * FEATURES);
      const out = new Float64Array(FEATURES);
      for (let i = 0; i < count; i++) {
        x.set(logged.nextObservation.subarray(i * FEATURES, (i + 1) * FEATURES));
        nextObservation.set(scaled(x, out), i * FEATURES);
        x.set(logged.observation.subarray(i * FEATURES, (i + 1) * FEATURES));
        observation.set(scaled(x, out), i * FEATURES);
        features.set(out, i * FEATURES);
        optimal[i] = oracle && oracle(x, () => 0) === rows.action[i] ? 1 : 0;
      }
      const group = Uint32Array.from({ length: count }, (_, i) => i);
      return {
        rows,
        dense: { ...logged, observation, nextObservation },
        look: rowLook(group, features, FEATURES),
        optimal,
        cloned: clonedActions(rows),
      };
    },
    score: (policy) => score(actorOf(policy)),
    references(): References {
      const refinement = refine(gamma, evaluation, score);
      const { simulated, error } = refinement.at(-1)!;
      const named = (policy: string, actor: PatientPolicy): ReferenceScore => {
        const { value, error } = score(actor);
        return { policy, value, error };
      };
      return {
        scores: [
          named("random", randomAction),
          named("clinician", clinicianAction),
          ...PATIENT_ACTIONS.map((name, action) => named(`always ${name}`, () => action)),
          { policy: "near-optimal", value: simulated, error },
        ],
        refinement,
      };
    },
  };
}
