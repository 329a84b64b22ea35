/**
 * The loss over all transitions and its gradient by a loop over every transition, each with a network of
 * loops of its own: nothing here is shared with what it is compared with.
 *
 * @module
 */
import type { HyperParameters } from "../../src/algorithms/hyper_parameters.ts";
import type { DiscreteDataset } from "../../src/dataset/dataset.ts";
import type { NetworkShape } from "../../src/network/shape.ts";

/** A layer's place in the flat vector: weight (outputs,inputs), then bias. */
interface Place {
  readonly inputs: number;
  readonly outputs: number;
  readonly weight: number;
  readonly bias: number;
}

function placesOf({ input, hidden, actions }: NetworkShape): { width: number; layers: Place[] } {
  if (input.kind !== "embedding") throw new Error("expected states");
  let at = input.states * input.width;
  let inputs = input.width;
  const layers: Place[] = [];
  for (const outputs of [...hidden, actions]) {
    layers.push({ inputs, outputs, weight: at, bias: at + inputs * outputs });
    at += inputs * outputs + outputs;
    inputs = outputs;
  }
  return { width: input.width, layers };
}

/** What enters every layer for one state; Q comes last. */
function activations(shape: NetworkShape, weights: Float64Array, state: number): number[][] {
  const { width, layers } = placesOf(shape);
  const all = [Array.from(weights.slice(state * width, (state + 1) * width))];
  layers.forEach(({ inputs, outputs, weight, bias }, layer) => {
    const x = all[layer];
    const y: number[] = [];
    for (let o = 0; o < outputs; o++) {
      let sum = weights[bias + o];
      for (let i = 0; i < inputs; i++) sum += weights[weight + o * inputs + i] * x[i];
      y.push(layer + 1 < layers.length && sum < 0 ? 0 : sum);
    }
    all.push(y);
  });
  return all;
}

/** Adds the gradient of one state's values to `gradient`. */
function addGradient(
  gradient: Float64Array,
  { shape, weights, state }: { shape: NetworkShape; weights: Float64Array; state: number },
  dq: number[],
): void {
  const { width, layers } = placesOf(shape);
  const all = activations(shape, weights, state);
  let dy = dq;
  for (let layer = layers.length - 1; layer >= 0; layer--) {
    const { inputs, outputs, weight, bias } = layers[layer];
    const dx = new Array<number>(inputs).fill(0);
    for (let o = 0; o < outputs; o++) {
      gradient[bias + o] += dy[o];
      for (let i = 0; i < inputs; i++) {
        gradient[weight + o * inputs + i] += dy[o] * all[layer][i];
        dx[i] += dy[o] * weights[weight + o * inputs + i];
      }
    }
    dy = layer === 0 ? dx : dx.map((d, i) => all[layer][i] > 0 ? d : 0);
  }
  dy.forEach((d, i) => gradient[state * width + i] += d);
}

/** Index of the largest value among the allowed. */
function best(values: number[], allowed: number): number {
  let at = -1;
  values.forEach((value, a) => {
    if (Math.floor(allowed / 2 ** a) % 2 === 1 && (at === -1 || value > values[at])) at = a;
  });
  return at;
}

/** What a transition's value is drawn to, and the squared error that this leaves out. */
interface Goal {
  readonly value: number;
  readonly spread: number;
}

/** Each transition's goal: its own target, or with a target range its pair's clipped mean. */
function goalsOf(
  targets: readonly number[],
  { dataset, hyper }: { dataset: DiscreteDataset; hyper: HyperParameters },
): readonly Goal[] {
  if (!hyper.targetRange) return targets.map((value) => ({ value, spread: 0 }));
  const [low, high] = hyper.targetRange as readonly [number, number];
  const pairOf = (i: number) => 100 * dataset.state[i] + dataset.action[i];
  const own = Map.groupBy(targets.keys(), pairOf);
  return targets.map((target, i) => {
    const rows = own.get(pairOf(i))!;
    const mean = rows.reduce((sum, row) => sum + targets[row], 0) / rows.length;
    return { value: Math.min(high, Math.max(low, mean)), spread: (target - mean) ** 2 };
  });
}

/** r + gamma V(s') of every transition. */
function unclipped(
  { shape, parameters: weights, target }: {
    shape: NetworkShape;
    parameters: Float64Array;
    target: Float64Array;
  },
  options: { dataset: DiscreteDataset; hyper: HyperParameters; support?: Uint32Array },
): number[] {
  const { dataset, hyper, support } = options;
  return Array.from(dataset.reward, (reward, i) => {
    if (dataset.ending[i] % 2 === 1) return reward;
    const next = dataset.nextState[i];
    const valued = activations(shape, target, next).at(-1)!;
    const chooser = hyper.doubleDqn ? activations(shape, weights, next).at(-1)! : valued;
    const allowed = support ? support[next] : 2 ** valued.length - 1;
    return reward + hyper.gamma * valued[best(chooser, allowed)];
  });
}

/**
 * Computes loss, gradient and metrics transition by transition.
 *
 * @param model Weights of the online and of the target network.
 * @param options Transitions, hyper-parameters, support.
 */
export function naiveGradient(
  model: { shape: NetworkShape; parameters: Float64Array; target: Float64Array },
  options: { dataset: DiscreteDataset; hyper: HyperParameters; support?: Uint32Array },
): { gradient: Float64Array; metrics: Record<string, number> } {
  const { shape, parameters: weights } = model;
  const { dataset, hyper } = options;
  const n = dataset.action.length;
  const isValue = hyper.algorithm !== "bc";
  const goals = isValue ? goalsOf(unclipped(model, options), options) : [];
  const weight = hyper.algorithm === "bc"
    ? 1
    : hyper.algorithm === "dqn"
    ? 0
    : hyper.alpha as number;
  const gradient = new Float64Array(weights.length);
  let td = 0, logsumexp = 0, meanQ = 0, accuracy = 0, entropy = 0, maxQ = -Infinity;
  for (let i = 0; i < n; i++) {
    const state = dataset.state[i];
    const action = dataset.action[i];
    const q = activations(shape, weights, state).at(-1)!;
    const total = q.reduce((sum, value) => sum + Math.exp(value), 0);
    const p = q.map((value) => Math.exp(value) / total);
    const dq = p.map((probability) => weight * probability / n);
    dq[action] -= weight / n;
    if (isValue) {
      const error = q[action] - goals[i].value;
      td += (error ** 2 + goals[i].spread) / n;
      dq[action] += 2 * error / n;
    }
    addGradient(gradient, { shape, weights, state }, dq);
    logsumexp += Math.log(total) / n;
    meanQ += q[action] / n;
    accuracy += best(q, 2 ** q.length - 1) === action ? 1 / n : 0;
    entropy -= p.reduce((sum, probability) => sum + probability * Math.log(probability), 0) / n;
    maxQ = Math.max(maxQ, ...q);
  }
  const cqlPenalty = logsumexp - meanQ;
  const metrics = {
    loss: td + weight * cqlPenalty,
    tdLoss: td,
    cqlPenalty,
    logsumexp,
    meanQ,
    maxQ,
    accuracy,
    entropy,
  };
  return { gradient, metrics };
}
