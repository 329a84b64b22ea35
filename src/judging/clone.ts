/**
 * The clinicians of a record as a network clones them, for weights and as a policy of its own.
 *
 * The network is trained on most of the training patients. The others say at which twentieth of the steps it is best (early
 * stopping, by their likelihood: few patients are soon learned by heart), and fit the temperature that its logits are divided
 * by (Guo et al., "On Calibration of Modern Neural Networks", ICML 2017, section 4.2). Patients who are evaluated fit
 * neither.
 *
 * Shapes: R rows, D features, A actions.
 *
 * @module
 */
import { networkShapeOf } from "../config/config.ts";
import type { DenseDataset } from "../dataset/dataset.ts";
import { splitByPatient } from "../dataset/episodes.ts";
import { InputError } from "../input_error.ts";
import { qValues } from "../network/q_values.ts";
import type { CloneSettings } from "./judging_settings.ts";
import type { RecordPolicy } from "./record_policy.ts";
import { type NetworkTraining, trainNetwork } from "./train_network.ts";

/** How a clone is made; the seed is that of the network and of the patients for the temperature. */
export interface CloneOptions extends NetworkTraining {
  /** Config and share of the patients by whom the temperature is fitted. */
  readonly settings: CloneSettings;
}

/** A clone of the clinicians. */
export interface Clone extends RecordPolicy {
  /** What its logits are divided by. */
  readonly temperature: number;
}

/** Softmax of logits / temperature, row by row and in place. */
function soften(logits: Float64Array, actions: number, temperature: number): Float64Array {
  for (let first = 0; first < logits.length; first += actions) {
    const row = logits.subarray(first, first + actions);
    const largest = row.reduce((most, one) => Math.max(most, one), -Infinity);
    let sum = 0;
    row.forEach((logit, a) => sum += row[a] = Math.exp((logit - largest) / temperature));
    row.forEach((one, a) => row[a] = one / sum);
  }
  return logits;
}

/** Mean negative log-likelihood of actions. */
function nll(logits: Float64Array, action: Uint8Array, temperature: number): number {
  const actions = logits.length / action.length;
  const p = soften(logits.slice(), actions, temperature);
  return -action.reduce((sum, a, i) => sum + Math.log(p[i * actions + a]), 0) / action.length;
}

/** The temperature of least negative log-likelihood, 1/4 to 4: that is convex in its inverse. */
function bestTemperature(logits: Float64Array, action: Uint8Array): number {
  let [low, high] = [0.25, 4];
  while (high - low > 1e-3) {
    const [a, b] = [low + (high - low) / 3, high - (high - low) / 3];
    if (nll(logits, action, 1 / a) < nll(logits, action, 1 / b)) high = b;
    else low = a;
  }
  return 2 / (low + high);
}

/**
 * Clones the clinicians.
 *
 * @param train Training patients, at least two.
 * @param options Settings, seed, what trains.
 * @throws {InputError} If the network diverges, or a share leaves nobody.
 */
export async function cloneClinicians(
  train: DenseDataset,
  { settings: { config, temperatureShare: share }, ...training }: CloneOptions,
): Promise<Clone> {
  const [fitting, others] = splitByPatient(train, {
    shares: [1 - share, share],
    seed: training.seed,
  }) as DenseDataset[];
  if (fitting.action.length === 0 || others.action.length === 0) {
    throw new InputError(
      "clone.temperature_share",
      `a share of ${share} leaves no training patient on one side, expected another share or more patients`,
    );
  }
  const shape = networkShapeOf(config, train);
  let best: { readonly loss: number; readonly parameters: Float32Array } | null = null;
  await trainNetwork(fitting, config, {
    ...training,
    onState({ parameters }) {
      const loss = nll(qValues(shape, parameters, others.observation), others.action, 1);
      if (best === null || loss < best.loss) best = { loss, parameters: parameters.slice() };
    },
  });
  const { parameters } = best!;
  const logitsOf = (observations: Float32Array) => qValues(shape, parameters, observations);
  const temperature = bestTemperature(logitsOf(others.observation), others.action);
  return {
    name: "clone",
    kind: "stochastic",
    temperature,
    actionProbabilities: (observations) =>
      soften(logitsOf(observations), train.actions, temperature),
  };
}
