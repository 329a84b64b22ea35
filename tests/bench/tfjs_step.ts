/**
 * Times TensorFlow.js at the training step of the published configuration, after checking that it
 * takes the same steps as the float64 twin.
 *
 * `deno run --config tests/bench/deno.json … tests/bench/tfjs_step.ts --backend webgpu --repeats 5`
 *
 * @module
 */
import { parseArgs } from "node:util";
import * as tf from "@tensorflow/tfjs";
import type { HyperParameters } from "../../src/algorithms/hyper_parameters.ts";
import { startTwin, twinStep } from "../../src/algorithms/twin_step.ts";
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
const HYPER: HyperParameters = {
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

/** Reads the flags. */
function flags() {
  const { values } = parseArgs({
    args: Deno.args,
    options: {
      backend: { type: "string", default: "webgpu" },
      episodes: { type: "string", default: "50000" },
      repeats: { type: "string", default: "5" },
      steps: { type: "string", default: "20" },
    },
  });
  const { backend } = values;
  if (backend !== "webgpu" && backend !== "wasm") throw new Error(`unknown backend ${backend}`);
  const whole = (name: "episodes" | "repeats" | "steps") => {
    const value = Number(values[name]);
    if (!(Number.isInteger(value) && value > 0)) throw new Error(`--${name}: ${values[name]}`);
    return value;
  };
  return {
    backend,
    episodes: whole("episodes"),
    repeats: whole("repeats"),
    steps: whole("steps"),
  };
}

/** Largest relative difference of the two updates over the network's tensors. */
function updateError(start: Float32Array, ours: Float64Array, theirs: Float32Array): number {
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

const { backend, episodes, repeats, steps } = flags();
if (backend === "webgpu") await import("@tensorflow/tfjs-backend-webgpu");
else await import("@tensorflow/tfjs-backend-wasm");
if (!(await tf.setBackend(backend))) throw new Error(`TensorFlow.js cannot start ${backend}`);

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
    throw new Error(`step ${step}: TensorFlow.js's loss is ${found}, the twin's ${metrics.loss}`);
  }
}
const error = updateError(start, twin.parameters, await model.parameters());
if (!(error <= TOLERANCE)) throw new Error(`the weights differ by ${error} after ${step} steps`);

const batches = Array.from({ length: repeats * steps }, (_, i) => batchOf(step + i));
const before = tf.memory().numTensors;
const times: number[] = [];
for (let repeat = 0; repeat < repeats; repeat++) {
  const began = performance.now();
  for (let i = 0; i < steps; i++) {
    const loss = model.step(batches[repeat * steps + i]);
    if (i + 1 === steps) await loss.data();
    loss.dispose();
  }
  times.push((performance.now() - began) / steps);
}
if (tf.memory().numTensors !== before) throw new Error("the step leaks tensors");
times.sort((a, b) => a - b);
console.log(JSON.stringify({
  library: `TensorFlow.js ${tf.version_core}`,
  backend,
  adapter: backend === "webgpu" ? (await navigator.gpu.requestAdapter())?.info.description : "cpu",
  ms_per_step: times[Math.floor(times.length / 2)],
  best_ms_per_step: times[0],
  worst_ms_per_step: times.at(-1),
  repeats,
  steps,
  update_error: error,
  checked_steps: CHECKED_STEPS,
}));
