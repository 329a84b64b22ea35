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
import { pcg4d, type Quad, STREAM, uniform } from "../random/pcg4d.ts";
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
  /** Number of the first episode (default 0); the others follow. */
  readonly firstEpisode?: number;
  /** What an inadmissible action does (default `mean`). */
  readonly inadmissible?: InadmissibleHandling;
  /** Steps after which an episode is cut, 1 to 65536 (default). */
  readonly maxSteps?: number;
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
  /** Episodes that were cut. */
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

/**
 * Simulates episodes.
 *
 * @param mdp The process.
 * @param policy (S,A) probabilities of the actions; rows of live states sum to 1.
 * @returns Sums over the episodes.
 * @throws {InputError} If an inadmissible action comes up under `raise`.
 * @throws {RangeError} If the policy is none or `maxSteps` is out of range.
 */
export function simulate(
  mdp: TabularMdp,
  policy: Float64Array,
  options: SimulationOptions,
): SimulationSummary {
  const { episodes, seed, firstEpisode = 0, inadmissible = "mean", onTransition } = options;
  const { maxSteps = DEFAULT_MAX_STEPS } = options;
  if (!(maxSteps >= 1 && maxSteps <= DEFAULT_MAX_STEPS)) {
    throw new RangeError(`Cannot simulate: maxSteps is ${maxSteps}, expected 1 to 65536`);
  }
  checkPolicy(mdp, policy);
  const { live, actions, admissible, row, next, reward } = mdp;
  const sampler = mdpSampler(mdp);
  const chosen = policySampler(mdp, policy);
  const draw: Quad = [0, 0, 0, 0];
  const transition: Transition = {
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
  let transitions = 0, survived = 0, truncated = 0, inadmissibleSteps = 0, lengthSquares = 0;
  for (let episode = firstEpisode; episode < firstEpisode + episodes; episode++) {
    const first = drawAlias(sampler.start, 0, uniform(pcg4d(seed, STREAM.start, episode, 0, draw)));
    let state = sampler.startState[first];
    let step = 0;
    for (let over = false; !over; step++) {
      const choice = drawAlias(
        chosen.table,
        state,
        uniform(pcg4d(seed, STREAM.action, episode, step, draw)),
      );
      const action = chosen.action[choice];
      const pair = state * actions + action;
      const outside = admissible[pair] === 0;
      if (outside) {
        inadmissibleSteps++;
        if (inadmissible === "raise") {
          const probability = chosen.probability[choice];
          throw inadmissibleError(mdp, { state, action, probability });
        }
      }
      let nextState: number;
      if (outside && inadmissible === "terminate") {
        nextState = mdp.death;
        transition.reward = mdp.deathReward;
      } else {
        pcg4d(seed, STREAM.transition, episode, step, draw);
        const entry = drawAlias(sampler.next, row[pair], uniform(draw));
        nextState = next[entry];
        transition.reward = reward[entry];
      }
      const terminated = nextState >= live;
      over = terminated || step + 1 === maxSteps;
      if (onTransition) {
        transition.episode = episode;
        transition.step = step;
        transition.state = state;
        transition.action = action;
        transition.nextState = nextState;
        transition.terminated = terminated;
        transition.truncated = over && !terminated;
        transition.behaviourProbability = chosen.probability[choice];
        onTransition(transition);
      }
      state = nextState;
    }
    transitions += step;
    lengthSquares += step * step;
    if (state === mdp.survival) survived++;
    if (state < live) truncated++;
  }
  return {
    episodes,
    transitions,
    survived,
    truncated,
    inadmissible: inadmissibleSteps,
    lengthSquares,
  };
}
