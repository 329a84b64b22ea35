/**
 * CQL's training step written with TensorFlow.js, as one would write it to be fast: fused linear
 * layers, one tape for the loss, the library's own Adam.
 *
 * Shapes: B batch rows, A actions.
 *
 * @module
 */
import * as tf from "@tensorflow/tfjs";
import type { CqlParameters } from "../../src/algorithms/cql.ts";
import type { HyperParameters } from "../../src/algorithms/hyper_parameters.ts";
import type { Batch } from "../../src/network/batch.ts";
import { type NetworkShape, parameterCount, tensorsOf } from "../../src/network/shape.ts";

/** A network's tensors in the order of `tensorsOf`, linear weights transposed to (in,out). */
type Weights = tf.Variable[];

/** A model that TensorFlow.js trains. */
export interface TfjsModel {
  /** Takes one step and returns its loss, still on the device; the caller disposes of it. */
  step(batch: Batch): tf.Scalar;
  /** (P) weights in the order of `tensorsOf`. */
  parameters(): Promise<Float32Array>;
}

/** Copies flat parameters into variables. */
function toVariables(shape: NetworkShape, parameters: Float32Array, trainable: boolean): Weights {
  return tensorsOf(shape).map(({ name, shape: sizes, offset, size }) =>
    tf.tidy(() => {
      const tensor = tf.tensor(parameters.slice(offset, offset + size), [...sizes]);
      const linear = name.startsWith("network.") && sizes.length === 2;
      return tf.variable(linear ? tf.transpose(tensor) : tensor, trainable);
    })
  );
}

/** (B,depth) rows of zeros with a one; through integers, as the wasm backend's float rows are wrong. */
function oneHot(indices: tf.Tensor1D, depth: number): tf.Tensor2D {
  return tf.cast(tf.oneHot(indices, depth, 1, 0, "int32"), "float32") as tf.Tensor2D;
}

/**
 * Rows of an embedding. The wasm backend has no gradient of `gather` (no `UnsortedSegmentSum`), so
 * there it is a matrix product.
 */
function embed(embedding: tf.Variable, states: tf.Tensor1D): tf.Tensor2D {
  if (tf.getBackend() !== "wasm") return tf.gather(embedding, states) as tf.Tensor2D;
  return tf.customGrad((weight) => ({
    value: tf.gather(weight as tf.Tensor, states),
    gradFunc: (dy: tf.Tensor) => {
      return tf.matMul(oneHot(states, embedding.shape[0]), dy as tf.Tensor2D, true, false);
    },
  }))(embedding) as tf.Tensor2D;
}

/** (B,A) action values of (B) states. */
function qValues(weights: Weights, states: tf.Tensor1D): tf.Tensor2D {
  let x = embed(weights[0], states);
  for (let i = 1; i < weights.length; i += 2) {
    x = tf.fused.matMul({
      a: x,
      b: weights[i] as tf.Tensor2D,
      bias: weights[i + 1],
      activation: i + 2 < weights.length ? "relu" : "linear",
    }) as tf.Tensor2D;
  }
  return x;
}

/**
 * Builds a model on the current backend.
 *
 * @param shape The network, with an embedding.
 * @param parameters (P) initial weights.
 * @param hyper Hyper-parameters of `cql` or `dqn`.
 */
export function tfjsModel(
  shape: NetworkShape,
  parameters: Float32Array,
  hyper: HyperParameters & CqlParameters,
): TfjsModel {
  const online = toVariables(shape, parameters, true);
  const target = toVariables(shape, parameters, false);
  const optimizer = tf.train.adam(hyper.learningRate, hyper.beta1, hyper.beta2, hyper.epsilon);
  const { alpha, gamma, tau, maxNorm } = hyper;

  /** (B) r + gamma (1 - terminated) Q'(s', argmax Q(s',.)). */
  const bellmanTargets = (next: tf.Tensor1D, reward: tf.Tensor1D, alive: tf.Tensor1D) => {
    const values = qValues(target, next);
    const choice = hyper.doubleDqn ? qValues(online, next) : values;
    const best = tf.sum(
      tf.mul(values, oneHot(tf.argMax(choice, 1) as tf.Tensor1D, shape.actions)),
      1,
    );
    return tf.add(reward, tf.mul(tf.mul(alive, gamma), best));
  };

  return {
    step: (batch) =>
      tf.tidy(() => {
        const states = tf.tensor1d(Int32Array.from(batch.inputs), "int32");
        const next = tf.tensor1d(Int32Array.from(batch.nextInputs), "int32");
        const taken = oneHot(tf.tensor1d(Int32Array.from(batch.action), "int32"), shape.actions);
        const alive = tf.tensor1d(Float32Array.from(batch.terminated, (t) => 1 - t));
        const y = bellmanTargets(next, tf.tensor1d(batch.reward), alive);
        const { value, grads } = tf.variableGrads(() => {
          const q = qValues(online, states);
          const chosen = tf.sum(tf.mul(q, taken), 1);
          const bellman = tf.mean(tf.square(tf.sub(chosen, y)));
          const penalty = tf.mean(tf.sub(tf.logSumExp(q, 1), chosen));
          return tf.add(bellman, tf.mul(penalty, alpha)) as tf.Scalar;
        }, online);
        const squares = Object.values(grads).map((g) => tf.sum(tf.square(g)));
        const norm = tf.sqrt(tf.addN(squares));
        const scale = tf.minimum(1, tf.div(maxNorm, tf.add(norm, 1e-6)));
        const clipped = Object.entries(grads).map(([name, g]) => ({
          name,
          tensor: tf.mul(g, scale),
        }));
        optimizer.applyGradients(clipped);
        target.forEach((variable, i) =>
          variable.assign(tf.add(variable, tf.mul(tf.sub(online[i], variable), tau)))
        );
        return value;
      }),
    async parameters() {
      const flat = new Float32Array(parameterCount(shape));
      const tensors = tensorsOf(shape);
      for (const [i, { name, shape: sizes, offset }] of tensors.entries()) {
        const linear = name.startsWith("network.") && sizes.length === 2;
        const tensor = linear ? tf.transpose(online[i]) : online[i];
        flat.set(await tensor.data() as Float32Array, offset);
        if (linear) tensor.dispose();
      }
      return flat;
    },
  };
}
