/**
 * TensorFlow.js at the training step of the published configuration, checked before it is timed: it
 * takes the same steps as the float64 twin.
 *
 * @module
 */
import * as tf from "@tensorflow/tfjs";
import { startTwin, twinStep } from "../../src/algorithms/twin_step.ts";
import type { CqlParameters } from "../../src/algorithms/cql.ts";
import type { HyperParameters } from "../../src/algorithms/hyper_parameters.ts";
import { collect } from "../../src/dataset/collect.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { initialise } from "../../src/network/initialise.ts";
import { sampleBatch } from "../../src/network/sample_batch.ts";
import { SEED_SHAPE, tensorsOf } from "../../src/network/shape.ts";
import { tfjsModel } from "./tfjs_model.ts";

const SEED = 0;
const BATCH = 256;
const CHECKED_STEPS = 10;
/** Largest relative difference to the twin: norm(dW_tfjs - dW_twin) / norm(dW_twin) of a tensor. */
const TOLERANCE = 1e-3;
const HYPER: HyperParameters & CqlParameters = {
  algorithm: "cql",
  alpha: 0.5,
  gamma: 0.99,
  tau: 0.005,
  doubleDqn: true,
  learningRate: 3e-4,
  beta1: 0.9,
  beta2: 0.999,
  epsilon: 1e-8,
  weightDecay: 0,
  maxNorm: 1,
};

/** A model in training whose steps are timed. */
export interface TfjsBenchmark {
  /** The library with its version. */
  readonly library: string;
  /** Largest relative difference of its updates to the twin's, after the checked steps. */
  readonly updateError: number;
  /** Steps that were checked. */
  readonly checkedSteps: number;
  /**
   * Times steps on batches drawn beforehand, until the last loss is read back.
   *
   * @returns Milliseconds a step.
   */
  time(steps: number): Promise<number>;
}

/** Largest relative difference of the two updates over the network's tensors. */
function updateDifference(
  start: Float32Array,
  ours: Float64Array,
  theirs: Float32Array,
): number {
  return Math.max(
    ...tensorsOf(SEED_SHAPE).map(({ offset, size }) => {
      let difference = 0, update = 0;
      for (let i = offset; i < offset + size; i++) {
        difference += (theirs[i] - ours[i]) ** 2;
        update += (ours[i] - start[i]) ** 2;
      }
      return Math.sqrt(difference / update);
    }),
  );
}

/**
 * Starts a backend, takes steps side by side with the twin and hands back the model.
 *
 * @param options Backend and clinician episodes to learn from.
 * @throws {Error} If it does not start or takes other steps.
 */
export async function tfjsBenchmark(
  options: { backend: "webgpu" | "wasm"; episodes: number },
): Promise<TfjsBenchmark> {
  const { backend, episodes } = options;
  if (backend === "webgpu") await import("@tensorflow/tfjs-backend-webgpu");
  else await import("@tensorflow/tfjs-backend-wasm");
  if (!(await tf.setBackend(backend))) {
    throw new Error(`TensorFlow.js cannot start ${backend}`);
  }

  const mdp = await loadMdp();
  const dataset = collect(mdp, mdp.clinician, { episodes, seed: SEED });
  const slice = { offset: 0, count: dataset.action.length };
  const batchOf = (step: number) => sampleBatch(dataset, { seed: SEED, step, batch: BATCH, slice });
  const start = initialise(SEED_SHAPE, SEED);
  const model = tfjsModel(SEED_SHAPE, start, HYPER);
  const twin = startTwin(SEED_SHAPE, start);

  let step = 0;
  for (; step < CHECKED_STEPS; step++) {
    const batch = batchOf(step);
    const { metrics } = twinStep(twin, { batch, hyper: HYPER });
    const loss = model.step(batch);
    const [found] = await loss.data();
    loss.dispose();
    if (!(Math.abs(found - metrics.loss) <= 1e-4 * metrics.loss)) {
      throw new Error(
        `step ${step}: TensorFlow.js's loss is ${found}, the twin's ${metrics.loss}`,
      );
    }
  }
  const updateError = updateDifference(
    start,
    twin.parameters,
    await model.parameters(),
  );
  if (!(updateError <= TOLERANCE)) {
    throw new Error(`the weights differ by ${updateError} after ${step} steps`);
  }
  const tensors = tf.memory().numTensors;
  return {
    library: `TensorFlow.js ${tf.version_core}`,
    updateError,
    checkedSteps: CHECKED_STEPS,
    async time(steps) {
      const batches = Array.from({ length: steps }, () => batchOf(step++));
      const began = performance.now();
      for (const [i, batch] of batches.entries()) {
        const loss = model.step(batch);
        if (i + 1 === steps) await loss.data();
        loss.dispose();
      }
      const spent = performance.now() - began;
      if (tf.memory().numTensors !== tensors) {
        throw new Error("the step leaks tensors");
      }
      return spent / steps;
    },
  };
}
