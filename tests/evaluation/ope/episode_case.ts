/**
 * Episodes of tests as plain numbers, and all estimates of them.
 *
 * @module
 */
import { doubleReinforcementLearning } from "../../../src/evaluation/ope/double_reinforcement_learning.ts";
import type { LoggedEpisodes } from "../../../src/evaluation/ope/episodes.ts";
import type { OpeEstimate } from "../../../src/evaluation/ope/estimate.ts";
import {
  doublyRobust,
  importanceSampling,
  perDecision,
} from "../../../src/evaluation/ope/importance_sampling.ts";
import { logWeights } from "../../../src/evaluation/ope/log_weights.ts";
import {
  consistentWeightedPerDecision,
  weightedDoublyRobust,
  weightedImportance,
} from "../../../src/evaluation/ope/self_normalised.ts";

/** Episodes and all that estimators want of them. */
export interface EpisodeCase {
  gamma: number;
  /** (E+1) */
  starts: readonly number[];
  /** (E) */
  patientOf: readonly number[];
  /** (N) as are those that follow. */
  reward: readonly number[];
  ending: readonly number[];
  target: readonly number[];
  behaviour: readonly number[];
  q: readonly number[];
  v: readonly number[];
  next: readonly number[];
  /** Marginal ratios. */
  marginal: readonly number[];
}

/** The episodes of a case; every action is 0. */
export function episodesOfCase(one: EpisodeCase): LoggedEpisodes {
  return {
    dataset: {
      action: new Uint8Array(one.reward.length),
      actions: 2,
      reward: Float32Array.from(one.reward),
      ending: Uint8Array.from(one.ending),
    },
    starts: Uint32Array.from(one.starts),
    patientOf: Uint32Array.from(one.patientOf),
    patients: Math.max(...one.patientOf) + 1,
  };
}

/** All estimates; cut episodes go on. */
export function estimatesOf(one: EpisodeCase): Record<string, OpeEstimate> {
  const episodes = episodesOfCase(one);
  const logs = logWeights(episodes, one);
  const { gamma, marginal: weight } = one;
  const withValues = { values: one, gamma, goesOn: true };
  return {
    is: importanceSampling(episodes, logs, one),
    pdis: perDecision(episodes, logs, one),
    dr: doublyRobust(episodes, logs, withValues),
    wis: weightedImportance(episodes, logs, one),
    cwpdis: consistentWeightedPerDecision(episodes, logs, one),
    wdr: weightedDoublyRobust(episodes, logs, withValues),
    drl: doubleReinforcementLearning(episodes, { values: one, weight, gamma }),
  };
}
