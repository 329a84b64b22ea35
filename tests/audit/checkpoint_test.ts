import assert from "node:assert/strict";
import { audit } from "../../src/audit/audit.ts";
import { checkpointFacts } from "../../src/audit/checkpoint_facts.ts";
import type { TorchValue } from "../../src/files/torch_content.ts";
import { readTorchFile } from "../../src/files/torch_file.ts";
import { ofClass, parsed } from "./numbers.ts";

const training = await readTorchFile("tests/fixtures/torch/2.13/training.pt");

Deno.test("a checkpoint says its networks, learning rates and counters", () => {
  const { networks, rates, epochs, steps } = checkpointFacts(training);
  assert.deepEqual(networks, [{
    words: "model_state_dict.net (5-4-4-3)",
    features: 5,
    outputs: 3,
  }]);
  assert.deepEqual(rates, [{ key: "optimizer_state_dict.param_groups.0.lr", value: 3e-4 }]);
  assert.deepEqual(epochs, [{ key: "epoch", value: 3 }]);
  assert.deepEqual(steps, [], "the optimiser's own steps are no counters");
});

Deno.test("the checkpoint is held against the text", () => {
  const text = "{training: {learning_rate: 1.0e-4, epochs: 200}, features: [a, b]}";
  const found = audit(parsed(text), checkpointFacts(training));
  assert.deepEqual(ofClass(found, "does not fit"), [
    "learning rate: the text says 0.0001, the checkpoint 0.0003 (optimizer_state_dict.param_groups.0.lr)",
    "epochs: the text says 200, the checkpoint 3 (epoch)",
    "network model_state_dict.net (5-4-4-3): takes 5 features, the text has 2",
  ]);
  const fits = "{training: {learning_rate: 3.0e-4, epochs: 3}, features: [a, b, c, d, e]}";
  assert.deepEqual(ofClass(audit(parsed(fits), checkpointFacts(training)), "does not fit"), []);
});

Deno.test("what a checkpoint lacks is said, and nothing of one that has all", () => {
  const lacks = ofClass(audit(parsed("{}"), checkpointFacts(training)), "not in the file");
  assert.equal(lacks.length, 1);
  assert.match(
    lacks[0],
    /no names and order of the features; no statistics .*; no discount; no reward:/,
  );
  const whole: TorchValue = {
    model: training,
    config: { gamma: 0.99, reward: "sparse", action_edges: [1, 2] },
    feature_names: ["a"],
    scaler: { mean: [0], std: [1] },
  };
  assert.deepEqual(ofClass(audit(parsed("{}"), checkpointFacts(whole)), "not in the file"), []);
});

Deno.test("a number that a checkpoint lacks is not checked", () => {
  const { unchecked } = audit(parsed("{training: {steps: 7}}"), checkpointFacts(training));
  const steps = unchecked.find(({ what }) => what === "steps of the checkpoint against the text");
  assert.deepEqual(steps?.wants, ["steps in the checkpoint"]);
});
