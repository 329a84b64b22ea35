/**
 * Collecting datasets: seeded episodes of an MDP under a behaviour policy.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { atOnce } from "../breathe.ts";
import { simulate, type Transition } from "../mdp/simulator.ts";
import type { InadmissibleHandling, TabularMdp } from "../mdp/tabular_mdp.ts";
import { STREAM } from "../random/pcg4d.ts";
import { type DiscreteDataset, ENDING } from "./dataset.ts";
import { allocateDataset } from "./rows.ts";

/** What to collect. */
export interface CollectOptions {
  /** Number of episodes, at least 1. */
  readonly episodes: number;
  /** Seed of all draws, 0 to 2^32 - 1. */
  readonly seed: number;
  /** Steps after which an episode is cut and marked truncated, 1 to 65536 (default). */
  readonly maxSteps?: number;
  /** What an inadmissible action does (default `mean`). */
  readonly inadmissible?: InadmissibleHandling;
  /** Called now and then with the number of episodes done. */
  readonly onProgress?: (episodes: number) => void;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Episodes between two calls of `onProgress`. */
const CHUNK = 2000;
/** A little above ICU-Sepsis's mean length, so that most collections never grow. */
const ROWS_PER_EPISODE = 10;

/** Gives every array room for another number of rows; memory is moved, not doubled. */
function resize(dataset: Mutable<DiscreteDataset>, rows: number): void {
  const fields = dataset as unknown as Record<string, unknown>;
  for (const [name, values] of Object.entries(fields)) {
    if (!ArrayBuffer.isView(values)) continue;
    const array = values as Uint8Array<ArrayBuffer>;
    const make = array.constructor as new (buffer: ArrayBuffer) => unknown;
    fields[name] = new make(array.buffer.transfer(rows * array.BYTES_PER_ELEMENT));
  }
}

/**
 * Simulates episodes and keeps every transition. The same arguments give the same dataset, and
 * the first episodes of a longer collection are the shorter one.
 *
 * @param mdp The process.
 * @param policy (S,A) probabilities of the actions.
 * @param options Episodes, seed, limits.
 * @returns The transitions of episodes 0 to `episodes` - 1.
 * @throws {InputError} If an inadmissible action comes up under `raise`.
 */
export function collect(
  mdp: TabularMdp,
  policy: Float64Array,
  options: CollectOptions,
): DiscreteDataset {
  return atOnce(collecting(mdp, policy, options));
}

/**
 * Collects in pieces, for `inPieces`: what {@link collect} does at once.
 *
 * @param mdp The process.
 * @param policy (S,A) probabilities of the actions.
 * @param options Episodes, seed, limits.
 * @returns Yields now and then, and returns the transitions.
 * @throws {InputError} If an inadmissible action comes up under `raise`.
 */
export function* collecting(
  mdp: TabularMdp,
  policy: Float64Array,
  options: CollectOptions,
): Generator<void, DiscreteDataset> {
  const { episodes, seed, maxSteps, inadmissible, onProgress } = options;
  const { states, actions, sha256: mdpSha256 } = mdp;
  const room = Math.ceil(episodes * Math.min(ROWS_PER_EPISODE, maxSteps ?? Infinity));
  const dataset: Mutable<DiscreteDataset> = allocateDataset(
    { kind: "discrete", states, actions, mdpSha256 },
    room,
  ) as DiscreteDataset;
  let rows = 0;
  const onTransition = (transition: Readonly<Transition>) => {
    if (rows === dataset.action.length) resize(dataset, Math.ceil(rows * 1.25) + 1024);
    dataset.state[rows] = transition.state;
    dataset.nextState[rows] = transition.nextState;
    dataset.action[rows] = transition.action;
    dataset.reward[rows] = transition.reward;
    dataset.ending[rows] = (transition.terminated ? ENDING.terminated : 0) |
      (transition.truncated ? ENDING.truncated : 0);
    dataset.episode[rows] = transition.episode;
    dataset.step[rows] = transition.step;
    dataset.behaviourProbability![rows] = transition.behaviourProbability;
    rows++;
  };
  for (let firstEpisode = 0; firstEpisode < episodes; firstEpisode += CHUNK) {
    const count = Math.min(CHUNK, episodes - firstEpisode);
    simulate(mdp, policy, {
      episodes: count,
      seed,
      streams: STREAM.collection,
      firstEpisode,
      maxSteps,
      inadmissible,
      onTransition,
    });
    onProgress?.(firstEpisode + count);
    yield;
  }
  resize(dataset, rows);
  return dataset;
}
