/**
 * The learners of a study: a table, or networks trained on the CPU.
 *
 * Shapes: N logged rows, n bought, M members, S states, A actions, P parameters.
 *
 * @module
 */
import type { HyperParameters } from "../algorithms/hyper_parameters.ts";
import type { NetworkLearner, TableLearner } from "../config/active_config.ts";
import type { DenseDataset } from "../dataset/dataset.ts";
import { allocateDataset, concatenateDatasets } from "../dataset/rows.ts";
import { qValues } from "../network/q_values.ts";
import type { NetworkShape } from "../network/shape.ts";
import { below, pcg4d, STREAM, uniform } from "../random/pcg4d.ts";
import { createCpuTrainer } from "../trainer/cpu/cpu_trainer.ts";
import type { BoughtRows } from "./purchase_ledger.ts";
import type { Environment, Learner, Trained, TrainingJob } from "./study_types.ts";
import { tableUncertainty } from "./table_ensemble.ts";
import { type TableOptions, tablePolicy, trainTable } from "./table_learner.ts";

/** Weights with those of pairs bought too rarely set to 0. */
function supported(
  { rows, weight }: TrainingJob,
  { actions, least }: { readonly actions: number; readonly least: number },
): Float64Array {
  const visits = new Map<number, number>();
  const pairOf = (i: number) => rows.state[i] * actions + rows.action[i];
  rows.row.forEach((_, i) => visits.set(pairOf(i), (visits.get(pairOf(i)) ?? 0) + 1));
  return Float64Array.from(
    rows.row,
    (_, i) => visits.get(pairOf(i))! < least ? 0 : weight?.[i] ?? 1,
  );
}

/**
 * Q-learning on a table. One table decides, trained on all that was bought; an ensemble only says how
 * uncertain values are.
 *
 * @param learner How to learn.
 * @param environment Sizes, discount, bounds.
 */
export function tableLearner(learner: TableLearner, environment: Environment): Learner {
  const { states, gamma, bounds } = environment;
  const unknown = new Float64Array(states).fill(learner.unknown);
  return {
    train(jobs, { data, seed }) {
      const { state, action, actions } = data.rows;
      const all = jobs.map((job): Trained => {
        const { rows, weight } = job;
        const common: TableOptions = {
          states,
          actions,
          gamma,
          bounds,
          sweeps: learner.sweeps,
          rate: learner.rate,
          weight,
          unknown,
        };
        const table = trainTable(rows, {
          ...common,
          weight: supported(job, { actions, least: learner.min_visits }),
        });
        const spread = job.wantsUncertainty
          ? tableUncertainty(rows, { ...common, members: learner.members, seed })
          : null;
        return {
          policy: { kind: "table", action: tablePolicy(table, data.cloned) },
          uncertainty: spread &&
            Float64Array.from(state, (s, row) => spread[s * actions + action[row]]),
        };
      });
      return Promise.resolve(all);
    },
  };
}

/** Rows drawn as often as their weights say: systematic resampling to 4n rows. */
function resampled(rows: BoughtRows, weight: Float64Array, seed: number): Uint32Array {
  const total = weight.reduce((a, b) => a + b, 0);
  const count = 4 * rows.row.length;
  const offset = uniform(pcg4d(seed, STREAM.systematic, 0, 0));
  const drawn = new Uint32Array(count);
  let sum = 0;
  let at = 0;
  weight.forEach((w, i) => {
    sum += w;
    while (at < count && (at + offset) / count * total < sum) drawn[at++] = rows.row[i];
  });
  return drawn.fill(rows.row.at(-1)!, at);
}

/** Copies rows of a dataset into one of their own. */
function rowsOf(dense: DenseDataset, rows: Uint32Array): DenseDataset {
  const copy = allocateDataset(dense, rows.length) as DenseDataset;
  const { features } = dense;
  rows.forEach((row, i) => {
    const [from, to] = [row * features, (row + 1) * features];
    copy.observation.set(dense.observation.subarray(from, to), i * features);
    copy.nextObservation.set(dense.nextObservation.subarray(from, to), i * features);
    copy.action[i] = dense.action[row];
    copy.reward[i] = dense.reward[row];
    copy.ending[i] = dense.ending[row];
  });
  return copy;
}

/** The hyper-parameters of a network learner: Adam's usual decays, no weight decay. */
export function learnerParameters(learner: NetworkLearner, gamma: number): HyperParameters {
  return {
    algorithm: "cql",
    alpha: learner.alpha,
    gamma,
    tau: learner.tau,
    doubleDqn: learner.double_dqn,
    learningRate: learner.learning_rate,
    beta1: 0.9,
    beta2: 0.999,
    epsilon: 1e-8,
    weightDecay: 0,
    maxNorm: learner.max_norm ?? Infinity,
  };
}

/** The spread of the values of the logged rows over networks (P each). */
function spreadOf(
  shape: NetworkShape,
  members: readonly Float32Array[],
  { observation, action, actions }: DenseDataset,
): Float64Array {
  const values = members.map((parameters) => qValues(shape, parameters, observation));
  return Float64Array.from(action, (a, row) => {
    const at = row * actions + a;
    const mean = values.reduce((sum, q) => sum + q[at], 0) / values.length;
    const squares = values.reduce((sum, q) => sum + (q[at] - mean) ** 2, 0);
    return Math.sqrt(squares / (values.length - 1));
  });
}

/**
 * Q-learning with networks, all members of all jobs in one trainer. The first member decides; all say
 * how uncertain values are. Weights become repetitions of rows. Differences from the table: targets are
 * not clipped (the CQL penalty is what keeps values of unseen actions down), and a network always
 * extrapolates.
 *
 * @param learner How to learn.
 * @param environment Sizes and discount.
 */
export function networkLearner(learner: NetworkLearner, environment: Environment): Learner {
  const hyper = learnerParameters(learner, environment.gamma);
  return {
    async train(jobs, { data, seed }) {
      const dense = data.dense!;
      const shape: NetworkShape = {
        input: { kind: "dense", features: dense.features },
        hidden: learner.hidden,
        actions: dense.actions,
      };
      const parts = jobs.map(({ rows, weight }) =>
        rowsOf(dense, weight ? resampled(rows, weight, seed) : rows.row)
      );
      const { dataset, slices } = concatenateDatasets(parts, parts.map((_, i) => `job ${i}`));
      const memberSeed = (member: number) =>
        below(pcg4d(seed, STREAM.memberSeed, 0, member), 0xffffffff);
      const models = jobs.flatMap(({ wantsUncertainty }, job) =>
        Array.from({ length: wantsUncertainty ? learner.members : 1 }, (_, member) => ({
          seed: memberSeed(member),
          hyper,
          slice: slices[job],
        }))
      );
      const trainer = await createCpuTrainer({
        shape,
        batch: learner.batch,
        models,
        dataset,
        workers: 1,
      });
      try {
        await trainer.advance(learner.steps);
        const parameters = (await trainer.states()).map((state) => state.parameters);
        let next = 0;
        return jobs.map(({ wantsUncertainty }): Trained => {
          const members = parameters.slice(next, next += wantsUncertainty ? learner.members : 1);
          return {
            policy: { kind: "network", shape, parameters: members[0] },
            uncertainty: wantsUncertainty ? spreadOf(shape, members, dense) : null,
          };
        });
      } finally {
        trainer.close();
      }
    },
  };
}
