import assert from "node:assert/strict";
import { join } from "node:path";
import { networkPolicy } from "../../../src/evaluation/network_policy.ts";
import { encodeNpy, type NpyArray, npyArray } from "../../../src/files/npy.ts";
import { npzPieces } from "../../../src/files/npz.ts";
import {
  decodeSafetensors,
  encodeSafetensors,
  type Tensor,
} from "../../../src/files/safetensors.ts";
import { writeTorchFile } from "../../../src/files/torch_write.ts";
import { readPolicy } from "../../../src/lab/policy/read_policy.ts";
import { clinicianPolicy } from "../../../src/mdp/policies.ts";
import { deployedNetwork } from "../../../src/runs/model_checkpoint.ts";
import { readCheckpoint } from "../../../src/runs/read_checkpoint.ts";
import { withFolder } from "../../with_folder.ts";
import { ICU } from "../patients/twenty_states.ts";

const CHECKPOINT = new URL(
  "../../runs/fixtures/run-0.1.0/checkpoints/step-0000025000/cql-seed0.safetensors",
  import.meta.url,
).pathname;
const SHAPE = { shape: [ICU.states, ICU.actions] };

/** Pieces of a file together. */
async function whole(pieces: Iterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  return await new Blob(Array.from(pieces, (piece) => piece.slice())).bytes();
}

const npz = (name: string, array: NpyArray) => whole(npzPieces([[name, array]]));
const npy = (array: NpyArray) => whole(encodeNpy(array));

Deno.test("tables of NumPy's are policies: probabilities or actions, .npz or .npy", async () => {
  const clinician = clinicianPolicy(ICU);
  const actions = Int32Array.from({ length: ICU.states }, (_, s) => s % 25);
  for (
    const [name, bytes] of [
      ["p.npz", await npz("policy", npyArray(clinician, SHAPE))],
      ["P.NPY", await npy(npyArray(clinician, SHAPE))],
    ] as const
  ) {
    const { table, words, values } = await readPolicy(ICU, { name, bytes });
    assert.deepEqual([words, values], ["a table of probabilities", undefined]);
    // Rows are scaled to sum to 1 exactly.
    table.forEach((p, pair) => assert.ok(Math.abs(p - clinician[pair]) < 1e-15));
  }
  const bytes = await npz("policy", npyArray(actions));
  const { table, words } = await readPolicy(ICU, { name: "a.npz", bytes });
  assert.equal(words, "an action a state");
  for (let s = 0; s < ICU.live; s++) assert.equal(table[s * 25 + s % 25], 1);
});

Deno.test("a checkpoint is the greedy policy of its network, with its values", async () => {
  const bytes = await Deno.readFile(CHECKPOINT);
  const { table, values, words } = await readPolicy(ICU, { name: "cql.safetensors", bytes });
  const network = deployedNetwork(await readCheckpoint(CHECKPOINT));
  assert.deepEqual(table, networkPolicy(ICU, network, "here"));
  assert.match(words, /^cql, config \S+, seed 0, step 25000$/);
  for (let s = 0; s < ICU.live; s += 50) {
    const row = Array.from(values!.subarray(s * 25, (s + 1) * 25));
    assert.equal(table[s * 25 + row.indexOf(Math.max(...row))], 1);
  }
});

Deno.test("a state dict of PyTorch's is the greedy policy of its network", () =>
  withFolder(async (folder) => {
    // One hidden layer that hands on: in state s action s mod 25 is valued most.
    const { states, actions } = ICU;
    const embedding = new Float32Array(states * actions);
    for (let s = 0; s < states; s++) embedding[s * actions + s % actions] = 1;
    const identity = Float32Array.from(
      { length: actions ** 2 },
      (_, i) => Number(i % (actions + 1) === 0),
    );
    const zeros = { shape: [actions], data: new Float32Array(actions) };
    const layer = { shape: [actions, actions], data: identity };
    const path = join(folder, "q.pt");
    const write = (rows: number) =>
      writeTorchFile(
        path,
        new Map<string, Tensor>([
          ["q.embedding.weight", {
            shape: [rows, actions],
            data: embedding.subarray(0, rows * actions),
          }],
          ["q.net.0.weight", layer],
          ["q.net.0.bias", zeros],
          ["q.net.2.weight", layer],
          ["q.net.2.bias", zeros],
        ]),
      );
    await write(states);
    const { table, values } = await readPolicy(ICU, {
      name: "q.pt",
      bytes: await Deno.readFile(path),
    });
    assert.deepEqual(values, Float64Array.from(embedding));
    for (let s = 0; s < ICU.live; s++) assert.equal(table[s * actions + s % actions], 1);
    await write(states - 1);
    await assert.rejects(
      readPolicy(ICU, { name: "q.pt", bytes: await Deno.readFile(path) }),
      /^InputError: q\.pt: a network over 715 states and 25 actions, expected the MDP's 716 states/,
    );
  }));

Deno.test("what is no policy is refused in one line that names file and array", async () => {
  const clinician = clinicianPolicy(ICU);
  const heavy = clinician.slice();
  heavy[50] += 0.01;
  const checkpoint = await Deno.readFile(CHECKPOINT);
  const { tensors, metadata } = decodeSafetensors(checkpoint, "it");
  const config = JSON.parse(metadata.config);
  const foreign = JSON.stringify({
    ...config,
    dataset: { path: "/somewhere/care.npz" },
  });
  const ofNobody = encodeSafetensors(tensors, { ...metadata, config: foreign });
  const damaged = checkpoint.slice();
  damaged[damaged.length - 9] ^= 1;
  const cases: [name: string, bytes: Uint8Array, error: RegExp][] = [
    [
      "p.csv",
      new Uint8Array(4),
      /^p\.csv: found a file of another kind, expected one ending in \.npz, /,
    ],
    [
      "p.npz",
      await npz("q", npyArray(clinician, SHAPE)),
      /^p\.npz: policy: array is missing, expected \(716, 25\)/,
    ],
    [
      "p.npz",
      await npz("policy", npyArray(heavy, SHAPE)),
      /^p\.npz: policy\[2\]: probabilities of state 2 sum/,
    ],
    ["p.npz", new Uint8Array(100), /^p\.npz: /],
    [
      "p.npy",
      await npy(npyArray(clinician, { shape: [25, 716] })),
      /^p\.npy: shape \(25, 716\), expected/,
    ],
    ["p.npy", new Uint8Array(300_000), /^p\.npy: has 300000 bytes, expected at most/],
    ["m.safetensors", damaged, /^m\.safetensors: .*CRC-32|damaged/],
    [
      "m.safetensors",
      ofNobody,
      /^m\.safetensors: no exact score applies: nothing says whose states/,
    ],
    ["n.pt", new Uint8Array(20), /^n\.pt: is no zip, expected a file of torch\.save$/],
  ];
  for (const [name, bytes, error] of cases) {
    await assert.rejects(
      readPolicy(ICU, { name, bytes: new Uint8Array(bytes) }),
      (found: Error) => error.test(found.message) && !found.message.includes("\n"),
      `${name} ${error}`,
    );
  }
});
