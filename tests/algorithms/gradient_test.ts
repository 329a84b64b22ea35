import assert from "node:assert/strict";
import type { HyperParameters } from "../../src/algorithms/hyper_parameters.ts";
import { modelTensors, netsOf, weightCount } from "../../src/algorithms/nets.ts";
import {
  startTwin,
  twinGradient,
  type TwinState,
  type TwinStepInput,
} from "../../src/algorithms/twin_step.ts";
import type { Batch } from "../../src/network/batch.ts";
import type { NetworkShape } from "../../src/network/shape.ts";
import { forward, linear, linearLayers } from "../../src/network/twin/forward.ts";
import { pcg4d, uniform } from "../../src/random/pcg4d.ts";

const ROWS = 9;
const STATES = 6;
const ACTIONS = 4;

/**
 * Central differences with h = 1e-5: the rounding of the loss leaves about 1e-16 / 1e-5 = 1e-11, the
 * cubic term about h^2 = 1e-10; gradients here are around 0.1.
 */
const H = 1e-5;
const RELATIVE = 1e-8;

/** No pre-activation lies nearer to the ReLU's kink than this: far more than a step of H moves it. */
const KINK = 1e-3;

const settings = {
  gamma: 0.9,
  tau: 0.1,
  learningRate: 1e-3,
  beta1: 0.9,
  beta2: 0.999,
  epsilon: 1e-8,
  weightDecay: 0,
  maxNorm: Infinity,
};

const losses: Record<string, HyperParameters> = {
  "cql with double DQN": { ...settings, algorithm: "cql", alpha: 0.7, doubleDqn: true },
  "cql without double DQN": { ...settings, algorithm: "cql", alpha: 0.7, doubleDqn: false },
  "dqn": { ...settings, algorithm: "dqn", alpha: 0, doubleDqn: true },
  "bc": { ...settings, algorithm: "bc", alpha: 0, doubleDqn: true },
  "cql with Huber's error": {
    ...settings,
    algorithm: "cql",
    alpha: 0.7,
    doubleDqn: true,
    huber: true,
  },
  "bcq": {
    ...settings,
    algorithm: "bcq",
    bcqThreshold: 0.4,
    selector: "online",
    logitPenalty: 0.3,
  },
  "iql": {
    ...settings,
    algorithm: "iql",
    expectile: 0.8,
    beta: 0.5,
    advantageCap: 1.2,
    qNetworks: 2,
  },
  "iql with one Q": {
    ...settings,
    algorithm: "iql",
    expectile: 0.7,
    beta: 1,
    advantageCap: 100,
    qNetworks: 1,
    huber: true,
  },
  "fqe": { ...settings, algorithm: "fqe", targetRange: [-0.5, 0.5] },
};

/** What a network is trained on where other networks' losses look at it as at a constant. */
const OWN_LOSS: Record<string, string> = { v: "vLoss", q: "qLoss", q2: "qLoss", pi: "policyLoss" };

const inputLayers: Record<string, NetworkShape["input"]> = {
  "an embedding": { kind: "embedding", states: STATES, width: 5 },
  "dense features": { kind: "dense", features: 3 },
};

/** A repeatable number in [-1, 1). */
function random(purpose: number, index: number): number {
  return 2 * uniform(pcg4d(3, 99, purpose, index)) - 1;
}

function randomBatch(shape: NetworkShape): Batch {
  const states = (purpose: number) =>
    Uint16Array.from({ length: ROWS }, (_, i) => Math.floor((random(purpose, i) + 1) * STATES / 2));
  const features = (purpose: number) =>
    Float32Array.from({ length: ROWS * 3 }, (_, i) => random(purpose, i));
  const inputs = shape.input.kind === "embedding" ? states : features;
  return {
    inputs: inputs(1),
    nextInputs: inputs(2),
    action: Uint8Array.from({ length: ROWS }, (_, i) => i % ACTIONS),
    reward: Float32Array.from({ length: ROWS }, (_, i) => random(3, i)),
    terminated: Uint8Array.from({ length: ROWS }, (_, i) => i % 3 === 0 ? 1 : 0),
  };
}

/** (B,A) probabilities of a policy in the next states. */
function randomPolicy(): Float32Array {
  const weights = Array.from({ length: ROWS * ACTIONS }, (_, i) => 1.1 + random(6, i));
  const sumOf = (row: number) =>
    weights.slice(row * ACTIONS, (row + 1) * ACTIONS).reduce((sum, weight) => sum + weight);
  return Float32Array.from(weights, (weight, i) => weight / sumOf(Math.floor(i / ACTIONS)));
}

/** A model whose weights and target networks are unrelated, so that no term vanishes; one of many. */
function randomModel(shape: NetworkShape, hyper: HyperParameters, which: number): TwinState {
  const numbers = (purpose: number) =>
    Float64Array.from(
      { length: weightCount(hyper, shape) },
      (_, i) => random(purpose + 10 * which, i),
    );
  return { ...startTwin(shape, numbers(4)), target: numbers(5) };
}

/** The pre-activation nearest to 0 of any hidden unit on the batch. */
function nearestKink(model: TwinState, { batch, hyper }: TwinStepInput): number {
  const inputs = netsOf(hyper, model.shape).flatMap(({ shape, offset, size }) => {
    const parameters = model.parameters.subarray(offset, offset + size);
    const { activations } = forward(shape, parameters, batch.inputs);
    const hidden = linearLayers(shape, parameters).slice(0, -1);
    return hidden.flatMap((layer, i) => Array.from(linear(activations[i], layer), Math.abs));
  });
  return Math.min(...inputs);
}

for (const [lossName, hyper] of Object.entries(losses)) {
  for (const [inputName, input] of Object.entries(inputLayers)) {
    for (const hidden of [[6], [6, 5], [8, 7, 6]]) {
      Deno.test(`central differences: ${lossName}, ${inputName}, hidden ${hidden}`, () => {
        const shape: NetworkShape = { input, hidden, actions: ACTIONS };
        const step = { batch: randomBatch(shape), hyper, nextPolicy: randomPolicy() };
        const models = [0, 1, 2, 3].map((which) => randomModel(shape, hyper, which));
        const model = models.find((candidate) => nearestKink(candidate, step) > KINK);
        assert.ok(model, "the inputs lie on a kink");
        const { gradient } = twinGradient(model, step);
        const lossAt = (index: number, value: number, loss: string) => {
          const kept = model.parameters[index];
          model.parameters[index] = value;
          const { report } = twinGradient(model, step);
          model.parameters[index] = kept;
          return report.metrics[loss];
        };
        for (const { name, offset, size } of modelTensors(hyper, shape)) {
          const loss = hyper.algorithm === "iql" ? OWN_LOSS[name.split(".")[0]] : "loss";
          let error = 0;
          let norm = 0;
          for (let i = offset; i < offset + size; i++) {
            const at = model.parameters[i];
            const difference = (lossAt(i, at + H, loss) - lossAt(i, at - H, loss)) / (2 * H);
            error += (difference - gradient[i]) ** 2;
            norm += difference ** 2;
          }
          assert.ok(norm > 0, `${name} has no gradient`);
          const relative = Math.sqrt(error / norm);
          assert.ok(relative < RELATIVE, `${name}: relative error ${relative}`);
        }
      });
    }
  }
}
