/**
 * The two halves of a round of online training: episodes of every model, then training on all of them.
 *
 * Shapes: M models, S states, A actions.
 *
 * @module
 */
import { hyperParametersOf } from "../config/config.ts";
import { networkPolicy } from "../evaluation/network_policy.ts";
import { randomPolicy } from "../mdp/policies.ts";
import type { TabularMdp } from "../mdp/tabular_mdp.ts";
import type { NetworkShape } from "../network/shape.ts";
import { type ManifestTrainer, manifestTrainer } from "../runs/manifest.ts";
import { policyFromLetters, policyLetters } from "../study/grids/study_rows.ts";
import type { ModelState, Trainer, TrainerOptions } from "../trainer/trainer.ts";
import { epsilonAt } from "./epsilon.ts";
import type { OnlineConfig } from "./online_config.ts";
import type { ReplayBuffer } from "./replay_buffer.ts";

/** What rounds work with. */
export interface RoundContext {
  /** What is asked for. */
  readonly online: OnlineConfig;
  /** The process. */
  readonly mdp: TabularMdp;
  /** The models' network. */
  readonly shape: NetworkShape;
  /** What the models have seen. */
  readonly buffer: ReplayBuffer;
  /** Makes the trainer of each round. */
  readonly createTrainer: (options: TrainerOptions) => Promise<Trainer>;
  /** Workers of the CPU trainer (default: one a core). */
  readonly workers?: number;
  /** Stops the training early. */
  readonly signal?: AbortSignal;
}

/**
 * The greedy policy of a model.
 *
 * @param context What rounds work with.
 * @param state The model.
 * @param before Its policy before, kept if it has diverged.
 * @returns A letter a live state.
 */
export function greedyLetters(
  { online: { config }, mdp, shape }: RoundContext,
  state: ModelState,
  before: string,
): string {
  if (state.divergedAt !== null) return before;
  const parameters = config.policy_network === "target" ? state.target : state.parameters;
  return policyLetters(networkPolicy(mdp, { shape, parameters }, config.name), mdp);
}

/**
 * Simulates a round's episodes of one model.
 *
 * @param context What rounds work with.
 * @param model Index of the model.
 * @param at The round, from 0, and the model's greedy policy in letters.
 * @returns The share of the round's episodes that ended in survival; of those so far, if the signal fired. Null
 * if the rounds before had collected enough: episodes are simulated many at a time.
 */
export async function collectRound(
  { online, mdp, buffer, signal }: RoundContext,
  model: number,
  { round, policy }: { readonly round: number; readonly policy: string },
): Promise<number | null> {
  const epsilon = epsilonAt(online.epsilon, round);
  const random = randomPolicy(mdp);
  const greedy = policyFromLetters(policy, mdp);
  const behaviour = greedy.map((p, i) => (1 - epsilon) * p + epsilon * random[i]);
  const before = buffer.experience(model);
  const transitions = online.environment_steps * (round + 1);
  await buffer.collect(model, behaviour, { transitions, signal });
  const { episodes, survived } = buffer.experience(model);
  const collected = episodes - before.episodes;
  return collected === 0 ? null : (survived - before.survived) / collected;
}

/**
 * Takes a round's gradient steps of all models, on all that the buffer holds.
 *
 * @param context What rounds work with.
 * @param states (M) the models; left as they are.
 * @param kernels Variant of the kernels of the rounds before.
 * @returns The models after the round and, after the first, what trained them; null if the signal fired before its last step.
 */
export async function trainRound(
  context: RoundContext,
  states: readonly ModelState[],
  kernels: string | undefined,
): Promise<{ states: ModelState[]; trainer: ManifestTrainer | null } | null> {
  const { online: { config, seeds, gradient_steps }, shape, buffer, signal, workers } = context;
  const slices = buffer.slices();
  const hyper = hyperParametersOf(config);
  const trainer = await context.createTrainer({
    shape,
    batch: config.batch,
    models: seeds.map((seed, m) => ({ seed, hyper, slice: slices[m] })),
    dataset: buffer.dataset(),
    states,
    workers,
    kernels: kernels ?? config.kernels ?? undefined,
  });
  try {
    const taken = await trainer.advance(gradient_steps, { signal });
    if (taken < gradient_steps) return null;
    await trainer.metrics(); // The sums begin anew: nobody asks for means over all rounds.
    return {
      states: await trainer.states(),
      trainer: kernels === undefined ? await manifestTrainer(trainer) : null,
    };
  } finally {
    trainer.close();
  }
}
