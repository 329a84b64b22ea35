/**
 * Trains networks for a selection: on counts alone, without ever asking for the MDP.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { hyperParametersOf, networkShapeOf } from "../config/config.ts";
import { learnedWords } from "../config/former_format.ts";
import { argmaxAllowed, supportOf } from "../dataset/support_constraint.ts";
import { pairTable, type TransitionCounts } from "../dataset/transition_counts.ts";
import { InputError } from "../input_error.ts";
import { qValues } from "../network/q_values.ts";
import type { NetworkShape } from "../network/shape.ts";
import type { PlannedModel, RunPlan } from "../runs/run_plan.ts";
import { deterministicTable } from "../tabular/tabular_plan.ts";
import type { ModelState, Trainer, TrainerOptions } from "../trainer/trainer.ts";
import type { PolicyKey, PolicyStore } from "./policy_store.ts";

/** A model to train on some counts. */
export interface NetworkJob {
  /** The model. */
  readonly model: PlannedModel;
  /** What its transitions come to. */
  readonly counts: TransitionCounts;
  /** Names the transitions, in the store. */
  readonly data: string;
}

/** How to train. */
export interface NetworkTraining {
  /** Makes the trainer. */
  readonly createTrainer: (options: TrainerOptions) => Promise<Trainer>;
  /** Models trained at once; more are trained one batch of them after the other. */
  readonly together: number;
  /** Keeps the policies. */
  readonly store: PolicyStore;
  /** Stops early, by throwing. */
  readonly signal?: AbortSignal;
  /** Called with the number of models that are done. */
  readonly onProgress?: (done: number) => void;
}

/** All that a trained policy depends on. */
function keyOf({ model, data }: NetworkJob): PolicyKey {
  const { seeds: _, dataset: __, name: ___, ...config } = learnedWords(model.config);
  return { data, seed: model.seed, config };
}

/** The network's choice in every state, or null if it diverged. */
function policyOf(job: NetworkJob, shape: NetworkShape, state: ModelState): Float64Array | null {
  if (state.divergedAt !== null) return null;
  const { counts, model: { config } } = job;
  const { states, actions } = counts;
  const parameters = config.policy_network === "target" ? state.target : state.parameters;
  const q = qValues(shape, parameters, Uint16Array.from({ length: states }, (_, s) => s));
  if (!q.every(Number.isFinite)) return null;
  const all = new Uint32Array(states).fill(0xffffffff);
  const allowed = config.support === null
    ? all
    : supportOf(pairTable(counts), actions, config.support).allowed;
  const action = Uint8Array.from(allowed, (bits, s) => {
    return argmaxAllowed(q.subarray(s * actions, (s + 1) * actions), bits);
  });
  return deterministicTable(action, actions);
}

/** Trains some models together. */
async function trainTogether(
  jobs: readonly NetworkJob[],
  plan: RunPlan,
  { createTrainer, signal }: NetworkTraining,
): Promise<(Float64Array | null)[]> {
  const [{ counts: sizes }] = jobs;
  const shape = networkShapeOf(plan.settings, sizes);
  const trainer = await createTrainer({
    shape,
    batch: "full",
    models: jobs.map(({ model: { seed, config }, counts }) => ({
      seed,
      hyper: hyperParametersOf(config),
      slice: { offset: 0, count: 0 },
      counts,
      support: config.support === null
        ? undefined
        : supportOf(pairTable(counts), counts.actions, config.support).allowed,
    })),
    kernels: plan.settings.kernels ?? undefined,
  });
  try {
    const { steps } = plan.settings;
    for (let step = 0; step < steps;) {
      step += await trainer.advance(Math.min(steps - step, 500), { signal });
      signal?.throwIfAborted();
    }
    const states = await trainer.states();
    return jobs.map((job, i) => policyOf(job, shape, states[i]));
  } finally {
    trainer.close();
  }
}

/**
 * Trains models to the end of their budget, or takes them from the store.
 *
 * @param jobs Models and what each is trained on.
 * @param plan The run they are planned in; its batch is `full`.
 * @param options Trainer, store, signal.
 * @returns For each job the (S,A) policy of its final weights, null if it diverged.
 * @throws {InputError} If the networks are trained on minibatches.
 */
export async function trainNetworks(
  jobs: readonly NetworkJob[],
  plan: RunPlan,
  options: NetworkTraining,
): Promise<(Float64Array | null)[]> {
  const { batch } = plan.settings;
  if (batch !== "full") {
    throw new InputError("networks", `batch: found ${batch}, expected full in a selection`);
  }
  const { store, together, onProgress } = options;
  const policies = await Promise.all(jobs.map((job) => store.get(keyOf(job))));
  const open = jobs.map((_, i) => i).filter((i) => policies[i] === undefined);
  onProgress?.(jobs.length - open.length);
  for (let at = 0; at < open.length; at += together) {
    const chunk = open.slice(at, at + together);
    const trained = await trainTogether(chunk.map((i) => jobs[i]), plan, options);
    for (const [k, i] of chunk.entries()) {
      policies[i] = trained[k];
      await store.set(keyOf(jobs[i]), trained[k]);
    }
    onProgress?.(jobs.length - open.length + at + chunk.length);
  }
  return policies.map((policy) => policy ?? null);
}
