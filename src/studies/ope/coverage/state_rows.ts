/**
 * Numbered states: datasets of ICU-Sepsis's clinicians, each fitted on patients of its own.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { collect } from "../../../dataset/collect.ts";
import type { DiscreteDataset } from "../../../dataset/dataset.ts";
import { episodeStarts } from "../../../dataset/episodes.ts";
import { sliceDataset } from "../../../dataset/rows.ts";
import { countedBehaviour } from "../../../evaluation/ope/behaviour_model.ts";
import { placebo } from "../../../evaluation/ope/checks.ts";
import { loggedEpisodes } from "../../../evaluation/ope/episodes.ts";
import { meanEstimate } from "../../../evaluation/ope/estimate.ts";
import { onStates } from "../../../evaluation/ope/placed_policy.ts";
import { episodeReturns } from "../../../evaluation/observed_return.ts";
import {
  fitModel,
  type FittedModel,
  type FittedTarget,
  readTarget,
} from "../../../judging/fit_target.ts";
import type { JudgingSettings } from "../../../judging/judging_settings.ts";
import { stateGround } from "../../../judging/state_ground.ts";
import { evaluateEnding } from "../../../mdp/exact_evaluation.ts";
import { optimalPolicy, randomPolicy } from "../../../mdp/policies.ts";
import type { TabularMdp } from "../../../mdp/tabular_mdp.ts";
import type { CoverageRow } from "./coverage_rows.ts";
import { saidOf } from "./said_of.ts";

/** A policy whose worth is known. */
export interface KnownPolicy {
  /** Its name. */
  readonly name: string;
  /** (S,A) */
  readonly table: Float64Array;
  /** Its survival. */
  readonly truth: number;
}

/** Discount: a return is survival. */
export const GAMMA = 1;

/** Share of the clinicians in their softened mode. */
const SOFTENING = 0.5;

/** Half of the time the clinicians' likeliest action, else what they do. */
export function softened({ clinician, actions }: TabularMdp): Float64Array {
  return clinician.map((p, k) => {
    const row = clinician.subarray(k - k % actions, k - k % actions + actions);
    const isBest = row.indexOf(Math.max(...row)) === k % actions && p > 0;
    return SOFTENING * p + (1 - SOFTENING) * Number(isBest);
  });
}

/**
 * The policies that are judged.
 *
 * @param mdp ICU-Sepsis.
 * @param learned (S,A) the learned one.
 */
export function knownPolicies(mdp: TabularMdp, learned: Float64Array): KnownPolicy[] {
  const tables = {
    clinicians: mdp.clinician,
    softened: softened(mdp),
    cql: learned,
    optimum: optimalPolicy(mdp),
    random: randomPolicy(mdp),
  };
  return Object.entries(tables).map(([name, table]) => ({
    name,
    table,
    truth: evaluateEnding(mdp, table).survival,
  }));
}

/** The first episodes of a dataset. */
function firstEpisodes(dataset: DiscreteDataset, count: number): DiscreteDataset {
  return sliceDataset(dataset, { offset: 0, count: episodeStarts(dataset)[count] });
}

/** Which patients. */
export interface StateCase {
  /** Seeds of who fits and who is evaluated. */
  readonly seeds: readonly [fitting: number, evaluated: number];
  /** Patients who fit. */
  readonly fitting: number;
  /** Numbers of patients evaluated, ascending. */
  readonly patients: readonly number[];
}

/**
 * Judges all policies on one dataset; what is fitted serves all numbers of patients and both behaviours.
 *
 * @param mdp ICU-Sepsis.
 * @param policies The policies.
 * @param question Patients and settings.
 * @returns For each number of patients its row, one after the other.
 */
export function* stateRows(
  mdp: TabularMdp,
  policies: readonly KnownPolicy[],
  { seeds, fitting: many, patients, settings }: StateCase & {
    readonly settings: JudgingSettings;
  },
): Generator<void, CoverageRow[]> {
  const { clinician } = mdp;
  const fitting = collect(mdp, clinician, { episodes: many, seed: seeds[0] });
  const most = collect(mdp, clinician, { episodes: patients.at(-1)!, seed: seeds[1] });
  yield;
  const episodes = loggedEpisodes(fitting);
  const models = new Map<Float64Array, FittedModel>();
  const modelOf = (table: Float64Array) => {
    const model = models.get(table) ?? fitModel(episodes, onStates(fitting, table), GAMMA);
    models.set(table, model);
    return model;
  };
  const clone = countedBehaviour(fitting);
  const rows: CoverageRow[] = [];
  for (const count of patients) {
    const row: Record<string, CoverageRow[string]> = {};
    const evaluated = firstEpisodes(most, count);
    for (const behaviour of ["logged", "fitted"] as const) {
      const ground = stateGround({
        data: { fitting, evaluated },
        gamma: GAMMA,
        range: [0, 1],
        behaviour,
        where: "the dataset",
      }, settings);
      const read = (table: Float64Array): FittedTarget =>
        readTarget(ground, ground.place({ fitting: table, evaluated: table }), {
          ...settings,
          model: modelOf(table),
        });
      const returns = episodeReturns(ground.episodes.evaluated, { gamma: GAMMA });
      const observed = meanEstimate(ground.episodes.evaluated, returns);
      const z = placebo(read(clone).double, observed)?.z ?? null;
      yield;
      for (const { name, table, truth } of policies) {
        row[`${behaviour} ${name}`] = saidOf(ground, read(table), { truth, placebo: z, settings });
        yield;
      }
    }
    rows.push(row);
  }
  return rows;
}
