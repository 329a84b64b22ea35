/**
 * A replay buffer that forgets nothing: a dataset that grows, one stretch of rows a model.
 *
 * Shapes: M models, S states, A actions.
 *
 * @module
 */
import { breathe } from "../breathe.ts";
import { type DiscreteDataset, ENDING } from "../dataset/dataset.ts";
import { allocateDataset, type RowRange } from "../dataset/rows.ts";
import { simulate } from "../mdp/simulator.ts";
import type { InadmissibleHandling, TabularMdp } from "../mdp/tabular_mdp.ts";
import { STREAM } from "../random/pcg4d.ts";

/** Episodes simulated at a time; collecting stops after the first so many that reach the target. */
const CHUNK = 20;

/** What one model has seen. */
export interface Experience {
  /** Transitions, which are actions taken in the simulator. */
  readonly transitions: number;
  /** Finished episodes. */
  readonly episodes: number;
  /** Of these, how many ended in survival. */
  readonly survived: number;
}

/** A buffer of M models' transitions. */
export interface ReplayBuffer {
  /** The transitions, of which each model's own are in its slice. */
  dataset(): DiscreteDataset;
  /** (M) each model's rows of the dataset. */
  slices(): RowRange[];
  /** What a model has seen. */
  experience(model: number): Experience;
  /**
   * Simulates whole episodes until a model has seen at least so many transitions. The same calls in the
   * same order give the same rows.
   *
   * @param model Index of the model.
   * @param policy (S,A) probabilities of its actions.
   * @param options Transitions to have; the signal ends it before, between two pieces.
   */
  collect(
    model: number,
    policy: Float64Array,
    options: { readonly transitions: number; readonly signal?: AbortSignal },
  ): Promise<void>;
}

/** Mutable counts of one model. */
type Counts = { -readonly [K in keyof Experience]: Experience[K] };

/**
 * Makes an empty buffer.
 *
 * @param mdp The process.
 * @param options (M) seeds of the models' patients, handling of inadmissible actions, and rows that a
 * model will need, as far as known.
 */
export function replayBuffer(mdp: TabularMdp, options: {
  readonly seeds: readonly number[];
  readonly inadmissible: InadmissibleHandling;
  readonly rows: number;
}): ReplayBuffer {
  const { seeds, inadmissible } = options;
  const { states, actions, sha256: mdpSha256 } = mdp;
  const spec = { kind: "discrete", states, actions, mdpSha256 } as const;
  const room = (rows: number) => allocateDataset(spec, seeds.length * rows) as DiscreteDataset;
  let capacity = options.rows;
  let dataset = room(capacity);
  const seen: Counts[] = seeds.map(() => ({ transitions: 0, episodes: 0, survived: 0 }));

  /** Moves every model's rows into a dataset with more room. */
  function grow(): void {
    const wider = Math.ceil(1.25 * capacity) + 1024;
    const larger = room(wider);
    const target = larger as unknown as Record<string, unknown>;
    for (const [name, values] of Object.entries(dataset)) {
      if (!ArrayBuffer.isView(values)) continue;
      const from = values as Uint8Array;
      seen.forEach(({ transitions }, m) =>
        (target[name] as Uint8Array).set(
          from.subarray(m * capacity, m * capacity + transitions),
          m * wider,
        )
      );
    }
    [dataset, capacity] = [larger, wider];
  }

  return {
    dataset: () => dataset,
    slices: () => seen.map(({ transitions: count }, m) => ({ offset: m * capacity, count })),
    experience: (model) => ({ ...seen[model] }),
    async collect(model, policy, { transitions, signal }) {
      const own = seen[model];
      while (own.transitions < transitions && !signal?.aborted) {
        const { survived } = simulate(mdp, policy, {
          episodes: CHUNK,
          seed: seeds[model],
          streams: STREAM.collection,
          firstEpisode: own.episodes,
          inadmissible,
          onTransition(one) {
            if (own.transitions === capacity) grow();
            const row = model * capacity + own.transitions++;
            dataset.state[row] = one.state;
            dataset.nextState[row] = one.nextState;
            dataset.action[row] = one.action;
            dataset.reward[row] = one.reward;
            dataset.ending[row] = (one.terminated ? ENDING.terminated : 0) |
              (one.truncated ? ENDING.truncated : 0);
            dataset.episode[row] = one.episode;
            dataset.step[row] = one.step;
            dataset.behaviourProbability![row] = one.behaviourProbability;
          },
        });
        own.episodes += CHUNK;
        own.survived += survived;
        await breathe();
      }
    },
  };
}
