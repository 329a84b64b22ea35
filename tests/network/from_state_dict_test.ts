import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import type { TorchValue } from "../../src/files/torch_content.ts";
import { readTorchFile } from "../../src/files/torch_file.ts";
import type { TorchTensor } from "../../src/files/torch_storage.ts";
import { InputError } from "../../src/input_error.ts";
import { layerNames, networkFromStateDict } from "../../src/network/from_state_dict.ts";
import { qValues } from "../../src/network/q_values.ts";
import { parseLocatedYaml } from "../../src/text/located_yaml.ts";
import { fixture, VERSIONS } from "../files/torch_fixtures.ts";

const tensor = (...shape: number[]): TorchTensor => {
  const length = shape.reduce((a, b) => a * b, 1);
  return { dtype: "float32", shape, data: Float32Array.from({ length }, (_, i) => Math.sin(i)) };
};
/** A linear layer's tensors. */
const linear = (name: string, inputs: number, outputs: number): Record<string, TorchTensor> => ({
  [`${name}.weight`]: tensor(outputs, inputs),
  [`${name}.bias`]: tensor(outputs),
});
const names = (yaml: string) =>
  layerNames(
    parseLocatedYaml(yaml, {
      place: (line, column) => `n.yaml:${line}:${column}`,
      resolve: (path) => path,
    }),
    "names",
  );
const shapeOf = (content: TorchValue, yaml?: string) =>
  networkFromStateDict(content, {
    where: "x.pt",
    names: yaml === undefined ? undefined : names(yaml),
  }).shape;
const dense = (features: number, hidden: number[], actions: number) => ({
  input: { kind: "dense" as const, features },
  hidden,
  actions,
});

for (const version of VERSIONS) {
  Deno.test(`networks of PyTorch ${version} have the action values that it computed`, async () => {
    const all = await readTorchFile(fileURLToPath(fixture(version, "networks"))) as Record<
      string,
      TorchValue
    >;
    for (const name of ["dense", "embedded"]) {
      const { shape, parameters } = networkFromStateDict(all[name], { where: name });
      const input = (all[`${name}_in`] as TorchTensor).data;
      const inputs = name === "dense" ? new Float32Array(input) : Uint32Array.from(input);
      const expected = (all[`${name}_out`] as TorchTensor).data;
      const q = qValues(shape, parameters, inputs);
      assert.equal(q.length, expected.length);
      for (const [i, value] of q.entries()) {
        assert.ok(Math.abs(value - expected[i]) < 1e-6, `${name} ${i}`);
      }
    }
    // Both stand in one file: it takes a line to choose.
    assert.throws(
      () => networkFromStateDict(all, { where: "x.pt" }),
      /x\.pt: 2 networks: dense\.net \(6-8-8-4\), embedded\.network \(7 states, 5-8-4\); expected one, named by a line such as layers: \[net\.0, net\.2, net\.4\] in x\.pt\.yaml/,
    );
    assert.deepEqual(shapeOf(all, "layers: [net.0, net.2, net.4]"), dense(6, [8, 8], 4));
    assert.deepEqual(shapeOf(all, "{layers: [network.0, network.2], embedding: state_embedding}"), {
      input: { kind: "embedding", states: 7, width: 5 },
      hidden: [8],
      actions: 4,
    });
    assert.deepEqual(shapeOf(all, "layers: [network.0, network.2]"), dense(5, [8], 4));
  });

  Deno.test(`a checkpoint of PyTorch ${version} with an optimiser's state holds one network`, async () => {
    const content = await readTorchFile(fileURLToPath(fixture(version, "training")));
    assert.deepEqual(shapeOf(content), dense(5, [4, 4], 3));
  });
}

Deno.test("the published shape is found by its sizes", () => {
  const net = {
    ...linear("net.0", 62, 256),
    ...linear("net.2", 256, 256),
    ...linear("net.4", 256, 25),
  };
  assert.deepEqual(shapeOf({ q: net, epoch: 200 }), dense(62, [256, 256], 25));
  const { parameters } = networkFromStateDict(net, { where: "x.pt" });
  assert.equal(parameters[62 * 256], 0, "the first bias follows the first weight");
  assert.equal(parameters[1], Math.fround(Math.sin(1)));
});

Deno.test("what is no chain of linear layers is refused with what was found", () => {
  const bad: [TorchValue, RegExp, string?][] = [
    [{ epoch: 3 }, /x\.pt: found no weights, expected linear layers in a chain/],
    [linear("net.0", 4, 2), /found net\.0 \(2,4\), expected/],
    [
      { ...linear("net.0", 4, 8), ...linear("net.2", 9, 2) },
      /found net\.0 \(8,4\), net\.2 \(2,9\)/,
    ],
    // A layer of another kind between them.
    [
      {
        ...linear("n.0", 4, 8),
        "n.1.weight": tensor(8),
        "n.1.bias": tensor(8),
        ...linear("n.3", 8, 2),
      },
      /found n\.0 \(8,4\), n\.1 \(8\), n\.3 \(2,8\)/,
    ],
    // Two embeddings that both fit.
    [
      {
        "e.weight": tensor(9, 4),
        "f.weight": tensor(3, 4),
        ...linear("net.0", 4, 8),
        ...linear("net.2", 8, 2),
      },
      /found e \(9,4\), f \(3,4\), net\.0/,
    ],
    // An embedding that feeds something else.
    [
      { "e.weight": tensor(9, 3), ...linear("net.0", 4, 8), ...linear("net.2", 8, 2) },
      /found e \(9,3\), net\.0/,
    ],
    [
      linear("net.0", 4, 2),
      /no module of the name net\.7, expected one of net\.0/,
      "layers: [net.0, net.7]",
    ],
    [
      { a: linear("net.0", 4, 2), b: linear("net.0", 4, 2) },
      /2 modules of the name net\.0, expected one of a\.net\.0, b\.net\.0/,
      "layers: [net.0]",
    ],
    [
      { ...linear("net.0", 4, 8), ...linear("net.2", 9, 2) },
      /layers net\.0 \(8,4\), net\.2 \(2,9\), expected at least two layers/,
      "layers: [net.0, net.2]",
    ],
    [
      {
        ...linear("net.0", 4, 8),
        "net.2.weight": { ...tensor(2, 8), dtype: "int64" },
        "net.2.bias": tensor(2),
      },
      /x\.pt: net\.2\.weight: expected finite floating-point numbers/,
    ],
    [
      {
        ...linear("net.0", 1, 1),
        "net.1.weight": tensor(1, 1),
        "net.1.bias": { ...tensor(1), data: Float32Array.of(NaN) },
      },
      /x\.pt: net\.1\.bias: expected finite/,
    ],
  ];
  for (const [content, message, yaml] of bad) {
    assert.throws(() => shapeOf(content, yaml), (error) => {
      assert.ok(error instanceof InputError, `${error}`);
      assert.match(error.message, message);
      return true;
    });
  }
});

Deno.test("names of layers in YAML are refused where they stand", () => {
  assert.deepEqual(names("layers: [a, b]"), { layers: ["a", "b"], embedding: null });
  assert.throws(() => names("layers: [a, a]"), /n\.yaml:1:9: names\.layers: found a twice/);
  assert.throws(() => names("layer: [a]"), /n\.yaml:1:1: .*unknown key "layer"/);
  assert.throws(() => names("embedding: a"), /the key "layers" is missing/);
});
