import assert from "node:assert/strict";
import {
  type Column,
  cql,
  createTrainer,
  type Dataset,
  datasetFromArrays,
  type DenseArrays,
  type DiscreteArrays,
  dqn,
  type HyperParameters,
  train,
  type TrainerModel,
  type TrainerOptions,
  type TrainOptions,
} from "../../src/mod.ts";
import { denseArrays, discreteArrays } from "./data.ts";

/** A wrong input: what it is, what asks for it, and the line that refuses it. */
type Case = readonly [what: string, ask: () => unknown, line: string];

const from = (changes: Partial<DiscreteArrays>) => () =>
  datasetFromArrays({ ...discreteArrays(), ...changes });
const fromDense = (changes: Partial<DenseArrays>) => () =>
  datasetFromArrays({ ...denseArrays(), ...changes });

/** A column with one element changed. */
function changed(column: ArrayLike<number | boolean>, i: number, value: number): Column {
  return Array.from(column, (own, j) => j === i ? value : Number(own));
}

const { observation, reward, action, terminated } = denseArrays();

const ARRAYS: readonly Case[] = [
  [
    "nine features for eight",
    fromDense({ features: 9 }),
    "dataset.observation: found 48 numbers, expected 54",
  ],
  [
    "action 7 of 4",
    from({ action: changed(action, 2, 7) }),
    "dataset.action[2]: found 7, expected a whole number from 0 to 3",
  ],
  ["a short reward", from({ reward: [0, 1] }), "dataset.reward: found 2 numbers, expected 6"],
  [
    "short next observations",
    fromDense({ nextObservation: Array.from(observation).slice(1) }),
    "dataset.nextObservation: found 47 numbers, expected 48",
  ],
  [
    "NaN in the data",
    fromDense({ observation: changed(observation, 11, NaN) }),
    "dataset.observation[11]: found NaN, expected a finite number within float32",
  ],
  [
    "an endless reward",
    from({ reward: changed(reward, 1, Infinity) }),
    "dataset.reward[1]: found Infinity, expected a finite number within float32",
  ],
  [
    "a reward beyond float32, in a Float64Array",
    from({ reward: Float64Array.from(changed(reward, 5, 1e300)) }),
    "dataset.reward[5]: found 1e+300, expected a finite number within float32",
  ],
  [
    "terminated 2",
    from({ terminated: changed(terminated, 2, 2) }),
    "dataset.terminated[2]: found 2, expected 0 or 1, or true or false",
  ],
  [
    "state 5 of 5",
    from({ state: [0, 1, 2, 0, 3, 5] }),
    "dataset.state[5]: found 5, expected a whole number from 0 to 4",
  ],
  [
    "half a state",
    from({ state: [0, 1, 2, 0, 3, 0.5] }),
    "dataset.state[5]: found 0.5, expected a whole number from 0 to 4",
  ],
  [
    "65,537 states",
    from({ states: 65_537 }),
    "dataset.states: found 65537, expected a whole number from 1 to 65536",
  ],
  [
    "rows that do not go on where the last one led",
    from({ nextState: [1, 3, 4, 3, 2, 4] }),
    "dataset: nextState[1]: 3, expected state[2] (2), where the episode goes on",
  ],
  [
    "no transitions",
    from({ action: [] }),
    "dataset.action: found an empty list, expected at least one transition",
  ],
  [
    "negative weights",
    from({ weight: [1, -1, 1, 1, 1, 1] }),
    "dataset: weight[1]: -1, expected a finite number of at least 0",
  ],
  [
    "probabilities that do not sum to 1",
    from({ nextPolicy: Array(24).fill(0.3) }),
    "dataset: nextPolicy[0]: the row sums to 1.2000000476837158, expected 1",
  ],
  [
    "a text for a column",
    from({ reward: "no" as unknown as Column }),
    'dataset.reward: found "no", expected an array of numbers',
  ],
  [
    "an array of another name",
    from({ rewards: [1] } as unknown as DiscreteArrays),
    "dataset.rewards: there is no such array, expected some of action, reward, terminated, truncated, actions, " +
    "behaviourProbability, weight, nextPolicy, state, nextState, states, observation, nextObservation, features",
  ],
];

const DISCRETE = datasetFromArrays(discreteArrays());
const DENSE = datasetFromArrays(denseArrays());
const GOOD: TrainOptions = {
  dataset: DISCRETE,
  algorithm: cql(),
  hidden: [4],
  embedding: 4,
  batch: 2,
  steps: 1,
  seeds: [0],
  device: "cpu",
};
const training = (changes: Record<string, unknown>) => () => train({ ...GOOD, ...changes });
const sarsa = { ...cql(), hyper: { ...cql().hyper, algorithm: "sarsa" } };

const TRAIN: readonly Case[] = [
  [
    "no hidden layer",
    training({ hidden: [] }),
    "hidden: found an empty list, expected the width of at least one layer",
  ],
  [
    "a layer of no width",
    training({ hidden: [8, 0] }),
    "hidden[1]: found 0, expected a whole number from 1 to 65536",
  ],
  [
    "an embedding of no width",
    training({ embedding: 0 }),
    "embedding: found 0, expected a whole number from 1 to 65536",
  ],
  [
    "a batch of no rows",
    training({ batch: 0 }),
    "batch: found 0, expected a whole number from 1 to 65536",
  ],
  [
    "half a row",
    training({ batch: 1.5 }),
    "batch: found 1.5, expected a whole number from 1 to 65536",
  ],
  [
    "no steps",
    training({ steps: 0 }),
    "steps: found 0, expected a whole number from 1 to 2147483647",
  ],
  ["no seeds", training({ seeds: [] }), "seeds: found an empty list, expected at least one seed"],
  [
    "seed -1",
    training({ seeds: [-1] }),
    "seeds[0]: found -1, expected a whole number from 0 to 4294967295",
  ],
  [
    "seed 2^32",
    training({ seeds: [2 ** 32] }),
    "seeds[0]: found 4294967296, expected a whole number from 0 to 4294967295",
  ],
  ["a seed twice", training({ seeds: [3, 4, 3] }), "seeds[2]: found 3, which is seeds[0] too"],
  [
    "no workers",
    training({ workers: 0 }),
    "workers: found 0, expected a whole number from 1 to 1024",
  ],
  [
    "a device that is none",
    training({ device: "gpu" }),
    'device: found "gpu", expected one of auto, webgpu, cpu',
  ],
  [
    "an unknown algorithm",
    training({ algorithm: sarsa }),
    'algorithm: found "sarsa", expected one of cql, dqn, bc, bcq, fqe, iql',
  ],
  [
    "no algorithm",
    training({ algorithm: "cql" }),
    'algorithm: found "cql", expected an algorithm, such as cql()',
  ],
  [
    "no dataset",
    training({ dataset: undefined }),
    "dataset: found nothing, expected a dataset, as of datasetFromArrays",
  ],
  [
    "an unknown option",
    training({ step: 5 }),
    "step: there is no such option, expected some of dataset, algorithm, hidden, embedding, batch, steps, seeds, " +
    "support, policy, device, workers, worker, logEvery, onProgress, signal",
  ],
  [
    "a warm-up as long as the training",
    training({ algorithm: cql({ warmUp: 1 }) }),
    "algorithm.warmUp: found 1, expected fewer than 1 steps",
  ],
  [
    "all weights 0",
    training({ dataset: datasetFromArrays({ ...discreteArrays(), weight: Array(6).fill(0) }) }),
    "models[0].weights: found only 0, expected at least one weight above 0",
  ],
  [
    "a whole dataset of observations",
    training({ dataset: DENSE, batch: "full" }),
    "batch: found full with observations, expected numbered states",
  ],
];

const SETTINGS: readonly Case[] = [
  [
    "an unknown hyper-parameter",
    () => cql({ alhpa: 0.1 } as Record<string, number>),
    "cql.alhpa: there is no such setting, expected some of alpha, beta1, beta2, decay, doubleDqn, epsilon, gamma, huber, " +
    "initialisation, learningRate, learningRates, maxNorm, targetEvery, targetRange, tau, warmUp, weightDecay",
  ],
  [
    "a setting of another algorithm",
    () => dqn({ alpha: 1 } as Record<string, number>),
    "dqn.alpha: there is no such setting, expected some of " +
    "beta1, beta2, decay, doubleDqn, epsilon, gamma, huber, initialisation, learningRate, learningRates, maxNorm, " +
    "targetEvery, targetRange, tau, warmUp, weightDecay",
  ],
  [
    "a negative alpha",
    () => cql({ alpha: -1 }),
    "cql.alpha: found -1, expected a number from 0 to 1000000",
  ],
  ["gamma 1.5", () => cql({ gamma: 1.5 }), "cql.gamma: found 1.5, expected a number from 0 to 1"],
  ["tau 2", () => cql({ tau: 2 }), "cql.tau: found 2, expected a number from 0 to 1"],
  [
    "a negative learning rate",
    () => cql({ learningRate: -1 }),
    "cql.learningRate: found -1, expected a number of at least 0",
  ],
  [
    "a learning rate that is no number",
    () => cql({ learningRate: NaN }),
    "cql.learningRate: found NaN, expected a number of at least 0",
  ],
  ["beta1 1", () => cql({ beta1: 1 }), "cql.beta1: found 1, expected a number from 0 to below 1"],
  ["epsilon 0", () => cql({ epsilon: 0 }), "cql.epsilon: found 0, expected a number above 0"],
  [
    "a range upside down",
    () => cql({ targetRange: [1, 0] }),
    "cql.targetRange: found [1, 0], expected null or [low, high], low below high",
  ],
];

/** Asks for a trainer of hand-made options. */
function low(changes: Partial<TrainerOptions>, model: Partial<TrainerModel> = {}) {
  const { schedule: _, ...hyper } = cql().hyper;
  const models = [{
    seed: 0,
    hyper: hyper as HyperParameters,
    slice: { offset: 0, count: 6 },
    ...model,
  }];
  const shape = {
    input: { kind: "embedding", states: 5, width: 4 },
    hidden: [4],
    actions: 4,
  } as const;
  return () => createTrainer("cpu", { shape, batch: 2, dataset: DISCRETE, models, ...changes });
}

const SHAPE = {
  input: { kind: "embedding", states: 5, width: 4 },
  hidden: [4],
  actions: 4,
} as const;
const DENSE_SHAPE = { ...SHAPE, input: { kind: "dense", features: 9 } } as const;
const with_ = (changes: Partial<Dataset>): Dataset => ({ ...DISCRETE, ...changes }) as Dataset;
const state = {
  step: 0,
  target: new Float32Array(9),
  metricSums: new Float32Array(),
  divergedAt: null,
};
const vectors = {
  parameters: new Float32Array(9),
  firstMoment: new Float32Array(9),
  secondMoment: new Float32Array(9),
};
const fqe = { ...cql().hyper, algorithm: "fqe" };
const half = { by: "state", probabilities: new Float32Array(20).fill(0.5) } as const;

const LOW: readonly Case[] = [
  [
    "nine features in the network for eight",
    low({ shape: DENSE_SHAPE, dataset: DENSE }),
    "dataset.features: found 8, expected the network's 9",
  ],
  [
    "three actions with indices to three",
    low({ shape: { ...SHAPE, actions: 3 } }),
    "dataset.actions: found 4, expected the network's 3",
  ],
  [
    "an action that is none",
    low({ dataset: with_({ action: Uint8Array.of(0, 0, 0, 7, 0, 0) }) }),
    "dataset.action[3]: found 7, expected 0 to 3",
  ],
  [
    "a short reward",
    low({ dataset: with_({ reward: new Float32Array(5) }) }),
    "dataset.reward: found 5 numbers, expected 6",
  ],
  [
    "a reward in float64",
    low({ dataset: with_({ reward: new Float64Array(6) as unknown as Float32Array }) }),
    "dataset.reward: found Float64Array, expected a Float32Array",
  ],
  [
    "NaN in the data",
    low({ dataset: with_({ reward: Float32Array.of(0, NaN, 0, 0, 0, 0) }) }),
    "dataset.reward[1]: found NaN, expected a finite number",
  ],
  [
    "a slice beyond the data",
    low({}, { slice: { offset: 3, count: 4 } }),
    "models[0].slice: found 4 transitions from 3, expected some of the dataset's 6",
  ],
  [
    "states of another network",
    low({ states: [{ ...state, ...vectors }] }),
    "states[0].parameters: found 9 numbers, expected the network's 60",
  ],
  [
    "no hidden layer",
    low({ shape: { ...SHAPE, hidden: [] } }),
    "shape.hidden: found an empty list, expected the width of at least one layer",
  ],
  [
    "seed -1",
    low({}, { seed: -1 }),
    "models[0].seed: found -1, expected a whole number from 0 to 4294967295",
  ],
  [
    "no policy for FQE",
    low({}, { hyper: fqe }),
    "models[0].policy: found nothing, expected the policy that fqe evaluates",
  ],
  [
    "a policy that does not sum to 1",
    low({}, { hyper: fqe, policy: half }),
    "models[0].policy.probabilities: row 0 holds probabilities that sum to 2, expected numbers of at least 0 that sum to 1",
  ],
  [
    "a policy without a probability where data go on",
    low({}, { hyper: fqe, policy: { ...half, probabilities: half.probabilities.map(() => 0) } }),
    "models[0].policy.probabilities: row 1 holds probabilities that sum to 0, expected numbers of at least 0 that sum to 1",
  ],
  [
    "too few weights",
    low({}, { weights: new Float32Array(5) }),
    "models[0].weights: found 5 numbers, expected 6",
  ],
  [
    "negative weights",
    low({}, { weights: Float32Array.of(1, 1, -1, 1, 1, 1) }),
    "models[0].weights[2]: found -1, expected a number of at least 0",
  ],
  [
    "an unknown hyper-parameter",
    low({}, { hyper: { ...cql().hyper, alhpa: 1 } as HyperParameters }),
    "models[0].hyper.alhpa: cql has no such key, expected some of alpha, " +
    "doubleDqn, targetRange, algorithm, gamma, tau, targetEvery, huber, initialisation, learningRate, learningRates, " +
    "schedule, beta1, beta2, epsilon, weightDecay, maxNorm",
  ],
  ["no models", low({ models: [] }), "models: found none, expected at least one"],
  [
    "no dataset",
    low({ dataset: undefined }),
    "dataset: found none, expected one to draw batches from",
  ],
];

for (const [what, ask, line] of [...ARRAYS, ...SETTINGS, ...TRAIN, ...LOW]) {
  Deno.test(`refused in one line: ${what}`, async () => {
    await assert.rejects(async () => await ask(), { name: "InputError", message: line });
  });
}

Deno.test("the right values of the tables above are taken", async () => {
  for (const dataset of [DISCRETE, DENSE]) {
    const { models, steps } = await train({ ...GOOD, dataset });
    assert.deepEqual([steps, models.length, models[0].state.step], [1, 1, 1]);
  }
  const trainer = await low({})();
  assert.equal(await trainer.advance(2), 2);
  trainer.close();
});
