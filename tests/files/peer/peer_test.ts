import assert from "node:assert/strict";
import { observationsOf } from "../../../src/cohort/observations.ts";
import { argmaxAllowed } from "../../../src/dataset/support_constraint.ts";
import { sha256 } from "../../../src/files/sha256.ts";
import { isTorchTensor } from "../../../src/files/torch_content.ts";
import { readTorchFile } from "../../../src/files/torch_file.ts";
import { networkFromStateDict } from "../../../src/network/from_state_dict.ts";
import { chosenValues } from "../../../src/evaluation/learned_values.ts";
import { greedyActions } from "../../../src/evaluation/network_policy.ts";
import { hyperParametersOf } from "../../../src/config/config.ts";
import { greedyAction } from "../../../src/network/action_row.ts";
import { deployedNetwork } from "../../../src/runs/model_checkpoint.ts";
import { qValues } from "../../../src/network/q_values.ts";
import { withFolder } from "../../with_folder.ts";
import { asGolden } from "../torch_fixtures.ts";
import {
  CARE,
  COHORT_NETWORK,
  FEATURES,
  NETWORKS,
  policies,
  RUN,
  STATE_DICT,
  writeFiles,
  type WrittenNetwork,
} from "./written_files.ts";

/** What PyTorch and ONNX Runtime said of the files, and which files these were: `peer.py`. */
const peer = JSON.parse(await Deno.readTextFile(new URL("peer.json", import.meta.url)));

Deno.test("files are written byte for byte as those that PyTorch and ONNX Runtime read", async () => {
  await withFolder(async (folder) => {
    const names = await writeFiles(folder);
    assert.deepEqual(Object.keys(peer.files).sort(), names.sort());
    for (const name of names) {
      assert.equal(
        await sha256([await Deno.readFile(`${folder}/${name}`)]),
        peer.files[name].sha256,
        name,
      );
    }
  });
});

Deno.test("torch.load(weights_only=True) and our reader find in a state dict what was written", async () => {
  const wide = {
    Float32Array: "float32",
    Float64Array: "float64",
    Int32Array: "int32",
    Uint8Array: "uint8",
  };
  const written = Object.fromEntries([...STATE_DICT].map(([name, { shape, data }]) => [name, {
    dtype: wide[data.constructor.name as keyof typeof wide],
    shape,
    data,
  }]));
  await withFolder(async (folder) => {
    await writeFiles(folder);
    assert.deepEqual(await readTorchFile(`${folder}/state_dict.pt`), written);
  });
  for (const [name, said] of Object.entries(peer.files["state_dict.pt"].said)) {
    const tensor = written[name];
    assert.ok(isTorchTensor(tensor as never));
    assert.deepEqual(asGolden(tensor as never), { tensor: said });
  }
  assert.equal(Object.keys(peer.files["state_dict.pt"].said).length, STATE_DICT.size);
});

/** Compares action values with a peer's. */
function compare(ours: Float64Array, file: string): void {
  const theirs = peer.files[file].said as number[];
  assert.equal(theirs.length, 4 * 25);
  assert.equal(ours.length, theirs.length);
  const error = Math.max(
    ...theirs.map((q, i) => Math.abs(q - ours[i]) / Math.max(1, Math.abs(ours[i]))),
  );
  assert.ok(error < 1e-5, `${file}: ${error}`);
}

for (const [name, { shape, parameters, inputs }] of Object.entries(NETWORKS)) {
  Deno.test(`PyTorch and ONNX Runtime find our action values to 1e-5: ${name}`, async () => {
    const q = qValues(shape, parameters, inputs);
    compare(q, `${name}.pt`);
    compare(q, `${name}.onnx`);
    await withFolder(async (folder) => {
      await writeFiles(folder);
      const content = await readTorchFile(`${folder}/${name}.pt`);
      assert.deepEqual(networkFromStateDict(content, { where: name }), { shape, parameters });
    });
  });
}

/** Observations of the raw rows that are written. */
function rawObservations(): Float32Array {
  const { inputs } = COHORT_NETWORK;
  const sources = [...new Set(FEATURES.map(({ of, name }) => of ?? name))];
  const rows = inputs.length / sources.length;
  const columns = new Map(sources.map((name, column) => [
    name,
    Float32Array.from({ length: rows }, (_, row) => inputs[row * sources.length + column]),
  ]));
  // Every row begins an episode: nothing is filled forward.
  const starts = Uint32Array.from({ length: rows }, (_, row) => row);
  return observationsOf({ rows, columns, starts }, FEATURES);
}

Deno.test("ONNX Runtime finds our action values of raw rows to 1e-5, missing and absurd ones too", () => {
  const { shape, parameters }: WrittenNetwork = COHORT_NETWORK;
  compare(qValues(shape, parameters, rawObservations()), "cohort.onnx");
});

Deno.test("ONNX Runtime takes the actions of our policies and finds their values: support, likely actions, a policy of its own", async () => {
  const models = await policies();
  for (const [name, model] of Object.entries(models)) {
    const { said } = peer.files[`${name}.policy.onnx`];
    const inputs = name === "numbered" ? Uint16Array.from(RUN.inputs) : rawObservations();
    const network = deployedNetwork(model);
    const action = greedyActions(network, inputs, { where: name, allowed: network.allowed });
    assert.deepEqual(said.action, [...action], name);
    const { shape, state: { parameters, target } } = model;
    const own = { hyper: hyperParametersOf(model.config), weights: { shape, parameters, target } };
    const values = chosenValues(own, inputs, action);
    assert.equal(said.q === undefined, name === "bc");
    values?.forEach((value, row) => {
      const theirs = said.q[row * shape.actions + action[row]];
      assert.ok(Math.abs(theirs - value) < 1e-5 * Math.max(1, Math.abs(value)), `${name} ${row}`);
    });
  }
  const choices = (name: string) => peer.files[`${name}.policy.onnx`].said.action;
  // The best of all actions would be others: what limits the choice is seen.
  const best = (name: string) => {
    const { q } = peer.files[`${name}.policy.onnx`].said;
    const { shape: { actions } } = models[name];
    return choices(name).map((_: number, row: number) =>
      greedyAction(Float64Array.from(q.slice(row * actions, (row + 1) * actions)))
    );
  };
  for (const name of ["numbered", "bcq", "iql"]) assert.notDeepEqual(choices(name), best(name));
});

Deno.test("the Python example reads a run's tensors and finds its action values and choices", async () => {
  const example = new URL("../../../src/examples/load_run.py", import.meta.url);
  assert.equal(
    await sha256([await Deno.readFile(example)]),
    peer.example,
    "the example that was run",
  );
  const { shape, parameters, inputs, allowed } = RUN;
  const said = peer.files["run.safetensors"].said;
  assert.equal(said.step, "20");
  const q = qValues(shape, parameters, inputs);
  const target = qValues(shape, parameters.map((weight) => 2 * weight), inputs);
  for (const [ours, theirs] of [[q, said.q], [target, said.target]]) {
    assert.equal(theirs.length, 7 * 4);
    for (const [i, value] of ours.entries()) assert.ok(Math.abs(value - theirs[i]) < 1e-5, `${i}`);
  }
  const actions = Array.from(
    inputs,
    (_, s) => argmaxAllowed(q.subarray(4 * s, 4 * s + 4), allowed[s]),
  );
  assert.deepEqual(said.actions, actions);
});

Deno.test("the Python example hands d3rlpy the episodes of a dataset", () => {
  const episode = (rows: number[], terminated: boolean) => {
    const of = (name: string) => rows.map((row) => CARE[name].data[row]);
    const one_hot = [[rows.length, 7], rows.map(() => 1)];
    return { state: of("state"), one_hot, action: of("action"), reward: of("reward"), terminated };
  };
  assert.deepEqual(peer.files["care.npz"].said, {
    actions: 4,
    episodes: [episode([0, 1, 2], true), episode([3, 4], false), episode([5], true)],
  });
});
