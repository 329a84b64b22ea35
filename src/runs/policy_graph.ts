/**
 * A model's policy as a graph of ONNX: raw values or numbers of states in, the action that it takes out, and what the
 * model says all actions are worth.
 *
 * Shapes: B rows, S states, A actions.
 *
 * @module
 */
import { netNamed, netsOf, type PlacedNet } from "../algorithms/nets.ts";
import { algorithmOf } from "../algorithms/registry.ts";
import { onnxPreprocessing } from "../cohort/onnx_preprocessing.ts";
import { hyperParametersOf } from "../config/config.ts";
import type { OnnxGraph, OnnxPart } from "../files/onnx.ts";
import { InputError } from "../input_error.ts";
import { ACTION_OUTPUT, type ChoiceLimit, choicePart } from "../network/onnx_choice.ts";
import { networkInput, networkOutput, networkPart } from "../network/onnx_network.ts";
import { deployedNetwork, type ModelCheckpoint } from "./model_checkpoint.ts";

/** The least of several values, named `q`. */
function leastOf(names: readonly string[]): OnnxPart[] {
  if (names.length < 2) return [];
  return [{ constants: {}, nodes: [{ operator: "Min", inputs: names, output: "q" }] }];
}

/** What of a cohort is kept with a graph, so that its numbers can be read. */
function metadataOf({ cohort, config }: ModelCheckpoint): Record<string, string> {
  const own = { algorithm: config.algorithm };
  if (cohort === undefined) return own;
  const { name, sha256, features, actions } = cohort;
  const units = features.map(({ name, unit }) => ({ name, unit }));
  return {
    ...own,
    cohort: name,
    cohort_sha256: sha256,
    features: JSON.stringify(units),
    actions: JSON.stringify(actions),
  };
}

/**
 * A model's policy as a graph. Outputs: `action` (B), and of models with action values `q` (B,A), the least of their
 * networks. A model of a cohort takes the raw values of its features.
 *
 * @param checkpoint The model.
 * @throws {InputError} If its algorithm makes no policy.
 */
export function policyGraph(checkpoint: ModelCheckpoint): OnnxGraph {
  const { shape, state, config, cohort } = checkpoint;
  const deployed = deployedNetwork(checkpoint);
  const hyper = hyperParametersOf(config);
  const { policy } = algorithmOf(hyper);
  if (policy === null) throw new InputError(config.name, "makes no policy, expected one that does");
  const before = cohort && onnxPreprocessing(cohort.features);
  const input = networkInput(shape);
  const weightsOf = ({ offset, size }: PlacedNet) =>
    state.parameters.subarray(offset, offset + size);
  const part = (net: PlacedNet, output: string) =>
    networkPart(net.shape, weightsOf(net), { input: input.name, output, prefix: `${net.name}.` });

  const nets = netsOf(hyper, shape).filter(({ hasTarget, outputs }) =>
    hasTarget && outputs === "actions"
  );
  const valueName = (net: PlacedNet) => nets.length === 1 ? "q" : `q.${net.name}`;
  const values = [...nets.map((net) => part(net, valueName(net))), ...leastOf(nets.map(valueName))];

  const isValue = config.policy_network !== "target" &&
    nets.some(({ name }) => name === policy.net);
  const scores = isValue ? valueName(netNamed(hyper, shape, policy.net)) : "scores";
  const own = isValue ? [] : [
    networkPart(deployed.shape, deployed.parameters, {
      input: input.name,
      output: scores,
      prefix: "policy.",
    }),
  ];
  const clone = deployed.among && policy.among && netNamed(hyper, shape, policy.among.net);
  const limit: ChoiceLimit | undefined = deployed.allowed
    ? { allowed: deployed.allowed, state: input.name }
    : clone && { logits: "logits", threshold: policy.among!.threshold(hyper) };
  return {
    name: "policy",
    doc: `The action that a policy takes${before ? " in rows of raw values" : ""}: no advice.`,
    inputs: [before?.input ?? input],
    outputs: [ACTION_OUTPUT, ...(nets.length === 0 ? [] : [networkOutput(shape)])],
    parts: [
      ...(before ? [before.part] : []),
      ...values,
      ...own,
      ...(clone ? [part(clone, "logits")] : []),
      choicePart(scores, shape.actions, limit),
    ],
    metadata: metadataOf(checkpoint),
  };
}
