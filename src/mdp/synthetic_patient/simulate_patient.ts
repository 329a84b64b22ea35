/**
 * Seeded episodes of the synthetic patient under a policy.
 *
 * Every draw is keyed by (seed, stream, episode, step), so an episode is the same whatever else is
 * simulated, and two policies meet the same patients and the same noise (common random numbers).
 *
 * @module
 */
import { type PatientStreams, pcg4d, type Quad, uniform } from "../../random/pcg4d.ts";
import { normalOf, normalTable } from "../../random/normal.ts";
import {
  deathProbability,
  NOISE_SD,
  recoveryProbability,
  severityMean,
  vitalMean,
  VITALS,
} from "./dynamics.ts";
import { clamp, FEATURES, SEVERITY } from "./patient.ts";
import { DEATH, RECOVERY, stepReward } from "./reward.ts";

/** How an episode ended. */
export const OUTCOME = { none: 0, recovered: 1, died: 2 } as const;

/**
 * A policy: the action in a state. It may draw from [0, 1), the same numbers for every policy.
 */
export type PatientPolicy = (state: Float64Array, uniform: () => number) => number;

/** One simulated transition. The simulator changes one record in place: copy what you keep. */
export interface PatientTransition {
  /** Number of the episode. */
  episode: number;
  /** Number of the action within the episode, from 0. */
  step: number;
  /** (D) state before the action. */
  readonly state: Float64Array;
  /** The action. */
  action: number;
  /** Reward of the transition. */
  reward: number;
  /** (D) state after the action. */
  readonly next: Float64Array;
  /** One of {@link OUTCOME}; anything but `none` ends the episode. */
  outcome: number;
  /** The episode was cut at the horizon; never together with an outcome. */
  truncated: boolean;
}

/** What to simulate. */
export interface PatientSimulation {
  /** Number of episodes. */
  readonly episodes: number;
  /** Seed of all draws, 0 to 2^32 - 1. */
  readonly seed: number;
  /** Streams of the purpose that the episodes serve. */
  readonly streams: PatientStreams;
  /** Steps after which an episode is cut, at least 1. */
  readonly horizon: number;
  /** Discount of the returns. */
  readonly gamma: number;
  /** Called after every transition, with the same record each time. */
  readonly onTransition?: (transition: Readonly<PatientTransition>) => void;
}

/** What the episodes came to. */
export interface PatientEpisodes {
  /** (episodes) discounted return of each. */
  readonly returns: Float64Array;
  /** Number of transitions. */
  readonly transitions: number;
  /** Episodes that ended in recovery. */
  readonly recovered: number;
  /** Episodes that ended in death. */
  readonly died: number;
  /** Episodes that were cut at the horizon. */
  readonly truncated: number;
}

/**
 * Draws a patient at admission: severity normal with mean 5.5 and standard deviation 1.2, kept
 * between 2.5 and 9; vitals about the levels that severity sets without treatment, with twice the
 * standard deviation of a step.
 *
 * @param state (D) receives the state.
 * @param key Seed and streams of the simulation, number of the episode.
 */
export function admit(
  state: Float64Array,
  key: Pick<PatientSimulation, "seed" | "streams"> & { readonly episode: number },
): void {
  const { seed, streams, episode } = key;
  const table = normalTable();
  const draw = pcg4d(seed, streams.start, episode, 0);
  const severity = Math.min(9, Math.max(2.5, 5.5 + 1.2 * normalOf(table, draw, SEVERITY)));
  VITALS.forEach(({ level, slope, sd }, i) => {
    state[i] = clamp(i, level + slope * severity + 2 * sd * normalOf(table, draw, i));
  });
  state[SEVERITY] = severity;
}

/** Draws the next state. */
function move(
  table: Float64Array,
  draw: Quad,
  { state, next, action }: Readonly<PatientTransition>,
): void {
  const severity = state[SEVERITY];
  for (let i = 0; i < SEVERITY; i++) {
    const mean = vitalMean(i, { value: state[i], severity, action });
    next[i] = clamp(i, mean + NOISE_SD[i] * normalOf(table, draw, i));
  }
  const mean = severityMean(state, action);
  next[SEVERITY] = clamp(SEVERITY, mean + NOISE_SD[SEVERITY] * normalOf(table, draw, SEVERITY));
}

/** Draws whether the step ends in death or recovery. */
function outcomeOf(next: Float64Array, word: number): number {
  const u = word / 4294967296;
  const death = deathProbability(next);
  if (u < death) return OUTCOME.died;
  return u - death < (1 - death) * recoveryProbability(next) ? OUTCOME.recovered : OUTCOME.none;
}

/**
 * Simulates episodes.
 *
 * @param policy What is done.
 * @param options Episodes, seed, horizon, discount.
 */
export function simulatePatient(
  policy: PatientPolicy,
  options: PatientSimulation,
): PatientEpisodes {
  const { episodes, seed, streams, horizon, gamma, onTransition } = options;
  const table = normalTable();
  const draw: Quad = [0, 0, 0, 0];
  const returns = new Float64Array(episodes);
  const transition: PatientTransition = {
    episode: 0,
    step: 0,
    state: new Float64Array(FEATURES),
    action: 0,
    reward: 0,
    next: new Float64Array(FEATURES),
    outcome: OUTCOME.none,
    truncated: false,
  };
  const { state, next } = transition;
  const choice: Quad = [0, 0, 0, 0];
  const drawAction = () =>
    uniform(pcg4d(seed, streams.action, transition.episode, transition.step, choice));
  let transitions = 0, recovered = 0, died = 0, truncated = 0;
  for (let episode = 0; episode < episodes; episode++) {
    transition.episode = episode;
    transition.outcome = OUTCOME.none;
    admit(state, { seed, streams, episode });
    let discount = 1;
    for (let step = 0; step < horizon && transition.outcome === OUTCOME.none; step++) {
      transition.step = step;
      transition.action = policy(state, drawAction);
      pcg4d(seed, streams.patient, episode, step, draw);
      move(table, draw, transition);
      transition.outcome = outcomeOf(next, draw[3]);
      transition.reward = stepReward(state[SEVERITY], transition.action, next) +
        (transition.outcome === OUTCOME.recovered ? RECOVERY : 0) +
        (transition.outcome === OUTCOME.died ? DEATH : 0);
      transition.truncated = transition.outcome === OUTCOME.none && step + 1 === horizon;
      returns[episode] += discount * transition.reward;
      discount *= gamma;
      onTransition?.(transition);
      state.set(next);
      transitions++;
    }
    if (transition.outcome === OUTCOME.recovered) recovered++;
    else if (transition.outcome === OUTCOME.died) died++;
    else truncated++;
  }
  return { returns, transitions, recovered, died, truncated };
}
