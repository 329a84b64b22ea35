/**
 * The same numbers of a network that has learned nothing: what a check is worth shows in whether it
 * refuses this one.
 *
 * Shapes: B batch rows, A actions.
 *
 * @module
 */
import { dqn } from "../../src/algorithms/dqn.ts";
import type { HyperParameters } from "../../src/algorithms/hyper_parameters.ts";
import type { DiscreteDataset } from "../../src/dataset/dataset.ts";
import { actionValues } from "../../src/evaluation/network_policy.ts";
import type { TabularMdp } from "../../src/mdp/tabular_mdp.ts";
import type { NetworkInputs } from "../../src/network/batch.ts";
import { initialise } from "../../src/network/initialise.ts";
import { sampleBatch } from "../../src/network/sample_batch.ts";
import { SEED_SHAPE } from "../../src/network/shape.ts";
import type { MetricRow, Records } from "./records.ts";
import { networkPolicies, scoreRow } from "./score_row.ts";

/** What it is measured on. */
export interface UntrainedOptions {
  /** The process. */
  readonly mdp: TabularMdp;
  /** Seed of the network and of its batches. */
  readonly seed: number;
  /** The transitions. */
  readonly dataset: DiscreteDataset;
  /** Batches that the metrics are means over. */
  readonly window: number;
}

/** Rows of a batch and discount, those of the published configuration. */
const BATCH = 256, GAMMA = 0.99;

/** (B,A) the rows of the given states. */
function rowsOf(q: Float64Array, states: NetworkInputs, actions: number): Float64Array {
  const rows = new Float64Array(states.length * actions);
  states.forEach((s, row) => rows.set(q.subarray(s * actions, (s + 1) * actions), row * actions));
  return rows;
}

/** Means of what training would log at its first steps if it changed nothing. */
function means(q: Float64Array, options: UntrainedOptions): MetricRow {
  const { seed, window, dataset } = options;
  const { actions } = dataset;
  const slice = { offset: 0, count: dataset.action.length };
  const hyper = { algorithm: "dqn", doubleDqn: true, gamma: GAMMA } as unknown as HyperParameters;
  const batches = Array.from({ length: window }, (_, step) => {
    const batch = sampleBatch(dataset, { seed, step, batch: BATCH, slice });
    const nextQ = rowsOf(q, batch.nextInputs, actions);
    const own = rowsOf(q, batch.inputs, actions);
    const outputs = { "q.state": own, "q.next": nextQ, "q.target.next": nextQ };
    return dqn.loss({ outputs, batch: { ...batch, actions }, hyper }).metrics;
  });
  const mean = (key: string) => batches.reduce((sum, metrics) => sum + metrics[key], 0) / window;
  return {
    source: "untrained",
    model: "untrained",
    seed,
    step: 0,
    td_loss: mean("tdLoss"),
    cql_penalty: mean("cqlPenalty"),
    logsumexp: mean("logsumexp"),
    mean_q: mean("meanQ"),
  };
}

/**
 * Measures the network that training with this seed begins with.
 *
 * @param options Process, seed, dataset.
 */
export function untrainedRecords(options: UntrainedOptions): Records {
  const { mdp, seed } = options;
  const network = { shape: SEED_SHAPE, parameters: initialise(SEED_SHAPE, seed) };
  const key = { source: "untrained", model: "untrained", seed, step: 0 } as const;
  return {
    runs: [],
    metrics: [means(actionValues(mdp, network, "untrained"), options)],
    scores: [scoreRow(mdp, { ...networkPolicies(mdp, network, "untrained"), key })],
    course: [],
  };
}
