/**
 * The policies whose value is learned, where an algorithm evaluates one: arrays of the data, a table or a checkpoint.
 *
 * Shapes: M models, N transitions, E episodes, S states, A actions.
 *
 * @module
 */
import { algorithmOf } from "../algorithms/registry.ts";
import type { Config } from "../config/config.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { episodeStarts } from "../dataset/episodes.ts";
import { greedyActions, greedyTable } from "../evaluation/network_policy.ts";
import { checkSameCohort } from "../cohort/model_cohort.ts";
import { InputError } from "../input_error.ts";
import { readPolicyTable } from "../mdp/policy_table.ts";
import type { TabularMdp } from "../mdp/tabular_mdp.ts";
import type { NetworkInputs } from "../network/batch.ts";
import type { EvaluatedPolicy } from "../trainer/trainer.ts";
import { deployedNetwork } from "./model_checkpoint.ts";
import { readCheckpoint } from "./read_checkpoint.ts";
import type { RunData } from "./run_data.ts";
import type { RunPlan } from "./run_plan.ts";

/** A policy whose value is learned. */
export interface GivenPolicy {
  /** Its actions' probabilities in next states, as trainers read them. */
  readonly trained: EvaluatedPolicy;
  /**
   * Its actions' probabilities in the first states of episodes.
   *
   * @param dataset Whole episodes, of the data's sizes.
   * @returns (E,A)
   */
  start(dataset: Dataset): Float64Array;
}

/** Rows of first states. */
const firstRows = (dataset: Dataset) => episodeStarts(dataset).slice(0, -1);

/** A policy by state. */
function byState(table: Float64Array, actions: number): GivenPolicy {
  return {
    trained: { by: "state", probabilities: Float32Array.from(table) },
    start(dataset) {
      const states = dataset.kind === "discrete" ? dataset.state : new Uint16Array();
      const rows = firstRows(dataset);
      const start = new Float64Array(rows.length * actions);
      rows.forEach((row, e) => {
        const at = states[row] * actions;
        start.set(table.subarray(at, at + actions), e * actions);
      });
      return start;
    },
  };
}

/** The policy that the data hold, a row a transition. */
function ofRows({ whole }: RunData, where: string): GivenPolicy {
  const { nextPolicy: probabilities, actions } = whole;
  if (!probabilities) {
    throw new InputError(where, "found rows, but the data hold no arrays policy and next_policy");
  }
  return {
    trained: { by: "transition", probabilities },
    start(dataset) {
      const { policy } = dataset;
      const rows = Array.from(firstRows(dataset));
      return Float64Array.from(
        rows.flatMap((row) => Array.from(policy!.subarray(row * actions, (row + 1) * actions))),
      );
    },
  };
}

/** A policy in a table of numbered states. */
async function ofTable(
  path: string,
  { whole, mdp }: { readonly whole: Dataset; readonly mdp: TabularMdp | null },
): Promise<GivenPolicy> {
  if (whole.kind === "dense") {
    throw new InputError(path, "a table is of numbered states, but the data are features");
  }
  const { states, actions } = whole;
  const live = mdp !== null && mdp.states === states ? mdp.live : states;
  const table = await readPolicyTable(path, { mdp: { states, live, actions }, shown: path });
  return byState(table, actions);
}

/** Probability 1 for each row's action. */
function certain(action: Uint8Array, actions: number): Float32Array {
  const probabilities = new Float32Array(action.length * actions);
  action.forEach((a, row) => probabilities[row * actions + a] = 1);
  return probabilities;
}

/** The greedy policy of a checkpoint, which must be of the data's cohort if they are of one. */
async function ofCheckpoint(
  path: string,
  { whole, datasets }: Pick<RunData, "whole" | "datasets">,
): Promise<GivenPolicy> {
  const checkpoint = await readCheckpoint(path);
  for (const { cohort } of datasets) checkSameCohort(checkpoint.cohort, cohort, path);
  const network = deployedNetwork(checkpoint);
  const { input, actions } = network.shape;
  const [found, expected] = [
    input.kind === "embedding" ? `${input.states} states` : `${input.features} features`,
    whole.kind === "discrete" ? `${whole.states} states` : `${whole.features} features`,
  ];
  if (found !== expected || actions !== whole.actions) {
    throw new InputError(
      path,
      `a policy over ${found} and ${actions} actions, expected the data's ${expected} and ${whole.actions}`,
    );
  }
  if (whole.kind === "discrete") return byState(greedyTable(network, path).table, actions);
  const chosen = (inputs: NetworkInputs) =>
    certain(greedyActions(network, inputs, { where: path }), actions);
  return {
    trained: { by: "transition", probabilities: chosen(whole.nextObservation) },
    start(dataset) {
      const { observation, features } = dataset as typeof whole;
      const rows = firstRows(dataset);
      const first = new Float32Array(rows.length * features);
      rows.forEach((row, e) => {
        first.set(observation.subarray(row * features, (row + 1) * features), e * features);
      });
      return Float64Array.from(chosen(first));
    },
  };
}

/** The policy that a config names. */
async function policyOf({ name, batch, policy }: Config, data: RunData): Promise<GivenPolicy> {
  const where = `${name}: policy`;
  if (policy === "rows") {
    if (batch !== "full") return ofRows(data, where);
    throw new InputError(
      where,
      "found rows, which have no form on whole datasets: expected table:FILE or a checkpoint with batch: full",
    );
  }
  return policy!.startsWith("table:")
    ? await ofTable(policy!.slice("table:".length), data)
    : await ofCheckpoint(policy!, data);
}

/**
 * The policies whose value a run's models learn, each read once.
 *
 * @param plan The run.
 * @param data Its data.
 * @returns (M) undefined for a model that learns a policy of its own.
 * @throws {InputError} If a file is absent or damaged, or of other states than the data; if the data hold no policy.
 */
export async function givenPolicies(
  plan: RunPlan,
  data: RunData,
): Promise<(GivenPolicy | undefined)[]> {
  const known = new Map<string, GivenPolicy>();
  const policies: (GivenPolicy | undefined)[] = [];
  for (const { config } of plan.models) {
    if (algorithmOf(config).policy !== null) {
      policies.push(undefined);
      continue;
    }
    const policy = known.get(config.policy!) ?? await policyOf(config, data);
    known.set(config.policy!, policy);
    policies.push(policy);
  }
  return policies;
}
