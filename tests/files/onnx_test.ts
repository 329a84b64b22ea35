import assert from "node:assert/strict";
import { encodeOnnx, type OnnxGraph } from "../../src/files/onnx.ts";
import { messagePieces } from "../../src/files/protobuf.ts";
import { writeTorchFile } from "../../src/files/torch_write.ts";
import { withFolder } from "../with_folder.ts";

const bytesOf = (pieces: Uint8Array[]) => pieces.flatMap((piece) => [...piece]);

Deno.test("messages are those of the protocol buffers' own documentation", () => {
  // https://protobuf.dev/programming-guides/encoding: 150 in field 1, "testing" in field 2, both nested in field 3.
  assert.deepEqual(bytesOf(messagePieces({ fields: [[1, 150]] })), [0x08, 0x96, 0x01]);
  const testing = [0x12, 0x07, 0x74, 0x65, 0x73, 0x74, 0x69, 0x6e, 0x67];
  assert.deepEqual(bytesOf(messagePieces({ fields: [[2, "testing"]] })), testing);
  const nested = { fields: [[3, { fields: [[1, 150]] }]] } as const;
  assert.deepEqual(bytesOf(messagePieces(nested)), [0x1a, 0x03, 0x08, 0x96, 0x01]);
  const minus = [0x08, 0xfe, ...Array(8).fill(0xff), 0x01];
  assert.deepEqual(bytesOf(messagePieces({ fields: [[1, -2]] })), minus);
  assert.deepEqual(bytesOf(messagePieces({ fields: [[1, [3, 270]]] })), [
    0x08,
    3,
    0x08,
    0x8e,
    0x02,
  ]);
  assert.deepEqual(bytesOf(messagePieces({ fields: [[20, 1]] })), [0xa0, 0x01, 1]);
});

const value = (name: string) => ({ name, type: "float32", shape: ["rows"], doc: "" }) as const;
const GRAPH: OnnxGraph = {
  name: "g",
  doc: "",
  inputs: [value("x")],
  outputs: [value("y")],
  parts: [{
    constants: { one: { type: "float32", shape: [1], data: [1] } },
    nodes: [{ operator: "Add", inputs: ["x", "one"], output: "y" }],
  }],
};

Deno.test("a graph whose names or shapes do not fit is not written", () => {
  const [{ constants, nodes }] = GRAPH.parts;
  assert.ok(encodeOnnx(GRAPH).length > 0);
  const bad: [Partial<OnnxGraph>, RegExp][] = [
    [{ inputs: [] }, /no value named x/],
    [{ inputs: [value("x"), value("x")] }, /two values named x/],
    [{ outputs: [value("z")] }, /no value named z/],
    [{ parts: [{ constants, nodes: [...nodes, ...nodes] }] }, /two values named y/],
    [{ parts: [{ constants: {}, nodes }] }, /no value named one/],
    [
      { parts: [{ constants: { one: { type: "int64", shape: [2], data: [1] } }, nodes }] },
      /Cannot shape one: 1 elements as \(2\)/,
    ],
  ];
  for (const [change, message] of bad) {
    assert.throws(() => encodeOnnx({ ...GRAPH, ...change }), (error) => {
      assert.ok(error instanceof RangeError);
      assert.match(error.message, message);
      return true;
    });
  }
});

Deno.test("a state dict that PyTorch has no storage for, or whose shape lies, leaves no file", async () => {
  await withFolder(async (folder) => {
    const write = (shape: number[], data: Uint32Array | Float32Array) =>
      writeTorchFile(`${folder}/x.pt`, new Map([["a", { shape, data }]]));
    await assert.rejects(
      write([1], Uint32Array.of(1)),
      /RangeError: Cannot write unsigned integers of 32 bits/,
    );
    await assert.rejects(write([2], Float32Array.of(1)), /Cannot shape a: 1 elements as \(2\)/);
    assert.deepEqual(await Array.fromAsync(Deno.readDir(folder)), []);
    await write([1], Float32Array.of(1));
    assert.ok((await Deno.stat(`${folder}/x.pt`)).isFile);
  });
});
