import assert from "node:assert/strict";
import { readConfig } from "../../src/config/read_config.ts";
import { decodeSafetensors, encodeSafetensors } from "../../src/files/safetensors.ts";
import { InputError } from "../../src/input_error.ts";
import type { NetworkShape } from "../../src/network/shape.ts";
import { encodeCheckpoint } from "../../src/runs/model_checkpoint.ts";
import { readCheckpoint } from "../../src/runs/read_checkpoint.ts";
import { freshState } from "../../src/trainer/fresh_state.ts";

const SHAPE: NetworkShape = {
  input: { kind: "embedding", states: 13, width: 4 },
  hidden: [8],
  actions: 5,
};

/** A checkpoint's bytes, as they are and with other metadata; every CRC-32 is right. */
async function checkpoint(changes: Record<string, string> = {}): Promise<Uint8Array> {
  const [config] = await readConfig("configs/cql-full.yaml", {
    overrides: ["embedding=4", "hidden=[8]", "support=null"],
  });
  const support = undefined;
  const bytes = encodeCheckpoint({
    state: freshState(SHAPE, 3),
    shape: SHAPE,
    seed: 3,
    config,
    support,
  });
  const { tensors, metadata } = decodeSafetensors(bytes, "checkpoint");
  return encodeSafetensors(tensors, { ...metadata, ...changes });
}

/** Most bytes that one array of numbers took while something ran. */
async function largestArray(run: () => Promise<unknown>): Promise<number> {
  const Kept = globalThis.Float32Array;
  let largest = 0;
  globalThis.Float32Array = new Proxy(Kept, {
    construct(target, args, self) {
      const array: Float32Array = Reflect.construct(target, args, self);
      largest = Math.max(largest, array.byteLength);
      return array;
    },
  });
  try {
    await run();
  } finally {
    globalThis.Float32Array = Kept;
  }
  return largest;
}

/** Reads bytes as a checkpoint. */
async function read(bytes: Uint8Array) {
  const path = await Deno.makeTempFile({ suffix: ".safetensors" });
  try {
    await Deno.writeFile(path, bytes);
    return await readCheckpoint(path, "model.safetensors");
  } finally {
    await Deno.remove(path);
  }
}

const claim = (network: Partial<NetworkShape>) => ({
  network: JSON.stringify({ ...SHAPE, ...network }),
});

/** What a file may claim, and the line that refuses it. */
const REFUSED: readonly (readonly [string, Record<string, string>, RegExp])[] = [
  ["a network of 10^12 weights", claim({ hidden: [1e6, 1e6] }), /: network: a network of 3 layers/],
  ["a layer of 30,000", claim({ hidden: [30_000] }), /: network\.0\.weight: shape \(8,4\), expect/],
  ["a layer of 2^31", claim({ hidden: [2 ** 31] }), /: network\.0\.weight: shape \(8,4\), expect/],
  ["2^53 - 1 actions", claim({ actions: 2 ** 53 - 1 }), /: network\.2\.weight: shape \(5,8\), exp/],
  [
    "2^40 states",
    claim({ input: { kind: "embedding", states: 2 ** 40, width: 4 } }),
    /: state_embedding\.weight: shape \(13,4\), expected \(1099511627776,4\)$/,
  ],
  [
    "observations of 2^40 features",
    claim({ input: { kind: "dense", features: 2 ** 40 } }),
    /: network\.0\.weight: shape \(8,4\), expected \(8,1099511627776\)$/,
  ],
  [
    "a million layers",
    claim({ hidden: new Array(1e6).fill(1) }),
    /: network: a network of 1000001 layers, expected that of the file's 21 tensors$/,
  ],
  ["a step that no device counts to", { step: "4294967296" }, /: step: found 4294967296, expected/],
  ["a seed of no stream", { seed: "4294967296" }, /: seed: found 4294967296, expected a whole/],
  ["divergence at step 0", { diverged_at: "0" }, /: diverged_at: found 0, expected a whole number/],
  ["no step", { step: "NaN" }, /: step: found no such metadata/],
];

for (const [what, changes, line] of REFUSED) {
  Deno.test(`a checkpoint that claims ${what} is refused before room is taken`, async () => {
    const bytes = await checkpoint(changes);
    const largest = await largestArray(() =>
      assert.rejects(read(bytes), (error: Error) => {
        assert.ok(error instanceof InputError, `${error}`);
        assert.match(error.message, /^model\.safetensors: /);
        assert.match(error.message, line);
        return true;
      })
    );
    assert.ok(largest <= bytes.length, `an array of ${largest} bytes for ${bytes.length}`);
  });
}

Deno.test("a checkpoint with other sums of metrics than a trainer's is refused", async () => {
  const { tensors, metadata } = decodeSafetensors(await checkpoint(), "checkpoint");
  tensors.set("metric_sums", { shape: [13], data: new Float32Array(13) });
  await assert.rejects(
    read(encodeSafetensors(tensors, metadata)),
    new InputError("model.safetensors: metric_sums", "shape (13), expected (12)"),
  );
});

Deno.test("a checkpoint of the network it claims is read with no array larger than the file", async () => {
  const bytes = await checkpoint();
  const expected = freshState(SHAPE, 3);
  const largest = await largestArray(async () => {
    const { state, seed, shape } = await read(bytes);
    assert.deepEqual({ state, seed, shape }, { state: expected, seed: 3, shape: SHAPE });
  });
  assert.ok(largest > 0 && largest <= bytes.length, `${largest} bytes`);
});
