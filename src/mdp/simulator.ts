/**
 * Seeded episodes of a tabular MDP under a policy.
 *
 * Every draw is keyed by (seed, stream, episode, step), so an episode is the same whatever else is
 * simulated, and chunks of episodes put together are the whole.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { type EpisodeStreams, pcg4d, type Quad, uniform } from "../random/pcg4d.ts";
import { type AliasTable, aliasTable, drawAlias } from "./alias_table.ts";
import { inadmissibleError } from "./inadmissible.ts";
import { checkPolicy } from "./policy.ts";
import type { InadmissibleHandling, TabularMdp } from "./tabular_mdp.ts";

/** Steps after which an episode is cut unless said otherwise: as many as 16 bits can number. */
export const DEFAULT_MAX_STEPS = 65536;

/** One simulated transition. The simulator changes one record in place: copy what you keep. */
export interface Transition {
  /** Number of the episode. */
  episode: number;
  /** Number of the action within the episode, from 0. */
  step: number;
  /** State before the action. */
  state: number;
  /** The action. */
  action: number;
  /** Reward of the transition. */
  reward: number;
  /** State after the action. */
  nextState: number;
  /** The MDP ended. */
  terminated: boolean;
  /** The episode was cut after `maxSteps`; never together with `terminated`. */
  truncated: boolean;
  /** Probability with which the policy takes the action in the state. */
  behaviourProbability: number;
}

/** What to simulate. */
export interface SimulationOptions {
  /** Number of episodes. */
  readonly episodes: number;
  /** Seed of all draws, 0 to 2^32 - 1. */
  readonly seed: number;
  /** Streams of the purpose that the episodes serve. */
  readonly streams: EpisodeStreams;
  /** Number of the first episode (default 0); the others follow. */
  readonly firstEpisode?: number;
  /** Whether the i-th episode is the first one of seed + i instead of a further one of the seed. */
  readonly seedEach?: boolean;
  /** What an inadmissible action does (default `mean`). */
  readonly inadmissible?: InadmissibleHandling;
  /** Steps after which an episode is cut, 1 to 65536 (default). */
  readonly maxSteps?: number;
  /** (L) 1 for states from which episodes may still end; in others they are cut (default: all may). */
  readonly ending?: Uint8Array;
  /** Called after every transition, with the same record each time. */
  readonly onTransition?: (transition: Readonly<Transition>) => void;
}

/** Sums over the simulated episodes. */
export interface SimulationSummary {
  /** Number of episodes. */
  readonly episodes: number;
  /** Number of transitions. */
  readonly transitions: number;
  /** Episodes that ended in survival. */
  readonly survived: number;
  /** Episodes that were cut, after `maxSteps` or where they never end. */
  readonly truncated: number;
  /** Transitions whose action was inadmissible. */
  readonly inadmissible: number;
  /** Sum of the squared episode lengths. */
  readonly lengthSquares: number;
}

/** A policy as alias tables over its positive probabilities. */
interface PolicySampler {
  readonly table: AliasTable;
  /** Action of each entry. */
  readonly action: Uint8Array;
  /** Probability of each entry. */
  readonly probability: Float64Array;
}

/** Sparse rows of a policy's live states. */
function policySampler(mdp: TabularMdp, policy: Float64Array): PolicySampler {
  const { live, actions } = mdp;
  const start = new Uint32Array(live + 1);
  const action: number[] = [];
  const probability: number[] = [];
  for (let s = 0; s < live; s++) {
    for (let a = 0; a < actions; a++) {
      if (policy[s * actions + a] === 0) continue;
      action.push(a);
      probability.push(policy[s * actions + a]);
    }
    start[s + 1] = action.length;
  }
  const weight = Float64Array.from(probability);
  return { table: aliasTable(start, weight), action: Uint8Array.from(action), probability: weight };
}

/** Alias tables of an MDP: next states by row, and the first state. */
interface MdpSampler {
  readonly next: AliasTable;
  readonly start: AliasTable;
  readonly startState: Uint16Array;
}

const samplers = new WeakMap<TabularMdp, MdpSampler>();

/** The MDP's tables, built once. */
function mdpSampler(mdp: TabularMdp): MdpSampler {
  let sampler = samplers.get(mdp);
  if (!sampler) {
    const startState = Uint16Array.from(mdp.initial.keys()).filter((s) => mdp.initial[s] > 0);
    const weight = Float64Array.from(startState, (s) => mdp.initial[s]);
    sampler = {
      next: aliasTable(mdp.rowStart, mdp.probability),
      start: aliasTable(Uint32Array.of(0, weight.length), weight),
      startState,
    };
    samplers.set(mdp, sampler);
  }
  return sampler;
}

/** What the draws of a simulation depend on. */
interface Simulation {
  readonly mdp: TabularMdp;
  readonly sampler: MdpSampler;
  readonly policy: PolicySampler;
  seed: number;
  readonly streams: EpisodeStreams;
  readonly inadmissible: InadmissibleHandling;
  readonly draw: Quad;
}

/** Draws the first state of an episode. */
function drawStart({ sampler, seed, streams, draw }: Simulation, episode: number): number {
  const u = uniform(pcg4d(seed, streams.start, episode, 0, draw));
  return sampler.startState[drawAlias(sampler.start, 0, u)];
}

/** Draws the action of a transition whose episode, step and state are set. */
function drawAction({ policy, seed, streams, draw }: Simulation, transition: Transition): void {
  const { episode, step, state } = transition;
  const u = uniform(pcg4d(seed, streams.action, episode, step, draw));
  const entry = drawAlias(policy.table, state, u);
  transition.action = policy.action[entry];
  transition.behaviourProbability = policy.probability[entry];
}

/** Draws next state and reward of a transition whose action is set. */
function drawNext(simulation: Simulation, transition: Transition): void {
  const { mdp, sampler, seed, streams, draw } = simulation;
  const { episode, step, state, action } = transition;
  const u = uniform(pcg4d(seed, streams.transition, episode, step, draw));
  const entry = drawAlias(sampler.next, mdp.row[state * mdp.actions + action], u);
  transition.nextState = mdp.next[entry];
  transition.reward = mdp.reward[entry];
}

/** Answers an inadmissible action as asked for. */
function takeInadmissible(simulation: Simulation, transition: Transition): void {
  const { mdp, inadmissible } = simulation;
  if (inadmissible === "raise") {
    const { state, action, behaviourProbability: probability } = transition;
    throw inadmissibleError(mdp, { state, action, probability });
  }
  if (inadmissible === "mean") return drawNext(simulation, transition);
  transition.nextState = mdp.death;
  transition.reward = mdp.deathReward;
}

/** The record of a transition, before the first. */
function newTransition(): Transition {
  return {
    episode: 0,
    step: 0,
    state: 0,
    action: 0,
    reward: 0,
    nextState: 0,
    terminated: false,
    truncated: false,
    behaviourProbability: 0,
  };
}

/** The simulation that the options ask for. */
function prepare(
  mdp: TabularMdp,
  policy: Float64Array,
  options: SimulationOptions,
): Simulation {
  const { seed, streams, inadmissible = "mean", maxSteps = DEFAULT_MAX_STEPS } = options;
  if (!(maxSteps >= 1 && maxSteps <= DEFAULT_MAX_STEPS)) {
    throw new RangeError(`Cannot simulate: maxSteps is ${maxSteps}, expected 1 to 65536`);
  }
  checkPolicy(mdp, policy);
  const sampler = mdpSampler(mdp);
  return {
    mdp,
    sampler,
    policy: policySampler(mdp, policy),
    seed,
    streams,
    inadmissible,
    draw: [0, 0, 0, 0],
  };
}

/**
 * Simulates episodes.
 *
 * @param mdp The process.
 * @param policy (S,A) probabilities of the actions; rows of live states sum to 1.
 * @param options Episodes, seed, streams, and what to do with every transition.
 * @returns Sums over the episodes.
 * @throws {InputError} If an inadmissible action comes up under `raise`.
 * @throws {RangeError} If the array is no policy or `maxSteps` is out of range.
 */
export function simulate(
  mdp: TabularMdp,
  policy: Float64Array,
  options: SimulationOptions,
): SimulationSummary {
  const { episodes, firstEpisode = 0, maxSteps = DEFAULT_MAX_STEPS, onTransition } = options;
  const { seed, seedEach = false, ending } = options;
  const simulation = prepare(mdp, policy, options);
  const { live, actions, admissible } = mdp;
  const transition = newTransition();
  let transitions = 0, survived = 0, truncated = 0, inadmissible = 0, lengthSquares = 0;
  for (let episode = firstEpisode; episode < firstEpisode + episodes; episode++) {
    transition.episode = seedEach ? 0 : episode;
    if (seedEach) simulation.seed = (seed + episode) >>> 0;
    let state = drawStart(simulation, transition.episode);
    let step = 0;
    while (state < live && step < maxSteps && ending?.[state] !== 0) {
      transition.step = step++;
      transition.state = state;
      drawAction(simulation, transition);
      if (admissible[state * actions + transition.action]) {
        drawNext(simulation, transition);
      } else {
        inadmissible++;
        takeInadmissible(simulation, transition);
      }
      state = transition.nextState;
      transition.terminated = state >= live;
      transition.truncated = state < live && step === maxSteps;
      onTransition?.(transition);
    }
    transitions += step;
    lengthSquares += step * step;
    if (state === mdp.survival) survived++;
    if (state < live) truncated++;
  }
  return { episodes, transitions, survived, truncated, inadmissible, lengthSquares };
}
