import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import type { DiscreteDataset } from "../../src/dataset/dataset.ts";
import { datasetArrays } from "../../src/dataset/dataset_arrays.ts";
import { datasetChecksum } from "../../src/dataset/dataset_checksum.ts";
import { loadDataset, saveDataset } from "../../src/dataset/dataset_file.ts";
import { splitByPatient } from "../../src/dataset/episodes.ts";
import { concatenateDatasets } from "../../src/dataset/rows.ts";
import { datasetStatistics } from "../../src/dataset/statistics.ts";
import { type NpyArray, npyArray } from "../../src/files/npy.ts";
import { readNpz, writeNpz } from "../../src/files/npz.ts";
import { InputError } from "../../src/input_error.ts";
import { below, pcg4d, STREAM } from "../../src/random/pcg4d.ts";
import { anyFullDataset, userDataset, userDenseDataset } from "./small_datasets.ts";

const FIXTURES = fileURLToPath(new URL("../files/fixtures/", import.meta.url));

async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await work(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

function refuses(loading: Promise<unknown>, message: string): Promise<void> {
  return assert.rejects(loading, (error: Error) => {
    assert.ok(error instanceof InputError, `${error}`);
    assert.equal(error.message, message);
    return true;
  });
}

Deno.test("any dataset saved is loaded again, with one checksum and the same bytes", async () => {
  await withFolder(async (folder) => {
    await fc.assert(
      fc.asyncProperty(anyFullDataset(), async (dataset) => {
        await saveDataset(`${folder}/a.npz`, dataset);
        const loaded = await loadDataset(`${folder}/a.npz`);
        assert.deepEqual(loaded, dataset);
        assert.equal(datasetChecksum(loaded), datasetChecksum(dataset));
        await saveDataset(`${folder}/b.npz`, loaded);
        const [a, b] = ["a", "b"].map((name) => Deno.readFileSync(`${folder}/${name}.npz`));
        assert.deepEqual(a, b);
      }),
      { numRuns: 100, seed: 3 },
    );
  });
});

Deno.test("a NumPy user's file of int64 and float64 with only the named arrays loads", async () => {
  assert.deepEqual(await loadDataset(`${FIXTURES}user_dataset.npz`), userDataset());
  assert.deepEqual(await loadDataset(`${FIXTURES}user_dense_dataset.npz`), userDenseDataset());
  const sizes = { states: 716, actions: 25 };
  const loaded = await loadDataset(`${FIXTURES}user_dataset.npz`, sizes);
  assert.deepEqual(loaded, { ...userDataset(), ...sizes });
});

const HASH = "0123456789abcdef".repeat(4);

Deno.test("a NumPy user's file without probabilities, with sizes and an MDP's hash, loads", async () => {
  const expected = { ...userDataset(), states: 9, actions: 4, behaviourProbability: null };
  const path = `${FIXTURES}identified_dataset.npz`;
  assert.deepEqual(await loadDataset(path), { ...expected, mdpSha256: HASH });
});

Deno.test("the MDP's hash is kept by the file and is no part of the checksum", async () => {
  const dataset = { ...userDataset(), mdpSha256: HASH };
  assert.equal(datasetChecksum(dataset), datasetChecksum(userDataset()));
  await withFolder(async (folder) => {
    const path = `${folder}/a.npz`;
    await saveDataset(path, dataset);
    assert.deepEqual(await loadDataset(path), dataset);
    const stored = (await readNpz(path)).get("mdp_sha256");
    assert.deepEqual(stored, npyArray(Uint8Array.fromHex(HASH)));
    const bytes = await Deno.readFile(path);
    await saveDataset(path, await loadDataset(path));
    assert.deepEqual(await Deno.readFile(path), bytes);
    for (const part of splitByPatient(dataset, { shares: [0.5, 0.5], seed: 1 })) {
      assert.equal((part as DiscreteDataset).mdpSha256, HASH);
    }
    const whole = (others: DiscreteDataset[]) =>
      concatenateDatasets([dataset, ...others], ["a", "b"]).dataset as DiscreteDataset;
    assert.equal(whole([dataset]).mdpSha256, HASH);
    assert.equal(whole([userDataset()]).mdpSha256, undefined);
  });
});

Deno.test("what is known of an MDP gives a file that names its hash its sizes", async () => {
  await withFolder(async (folder) => {
    const path = `${folder}/a.npz`;
    const mdp = { sha256: HASH, states: 716, actions: 25 };
    const hash = npyArray(Uint8Array.fromHex(HASH));
    const sizes = async (changes: Record<string, NpyArray | null>, options = {}) => {
      await writeChanged(path, changes);
      const { states, actions } = await loadDataset(path, options) as DiscreteDataset;
      return [states, actions];
    };
    assert.deepEqual(await sizes({}, { mdp }), [7, 3]);
    assert.deepEqual(await sizes({ mdp_sha256: hash }, { mdp }), [716, 25]);
    assert.deepEqual(await sizes({ mdp_sha256: hash }), [7, 3]);
    assert.deepEqual(await sizes({ states: scalar(9) }, { actions: 5 }), [9, 5]);
    await writeChanged(path, { mdp_sha256: hash, states: scalar(9) });
    await refuses(loadDataset(path, { mdp }), `${path}: states: 9, expected 716`);
  });
});

Deno.test("datasets without probabilities: saved, split, joined; one without leaves the whole without", async () => {
  const dataset = { ...userDataset(), behaviourProbability: null };
  await withFolder(async (folder) => {
    await saveDataset(`${folder}/a.npz`, dataset);
    assert.deepEqual(await loadDataset(`${folder}/a.npz`), dataset);
  });
  assert.notEqual(datasetChecksum(dataset), datasetChecksum(userDataset()));
  assert.equal(datasetStatistics(dataset).meanBehaviourProbability, null);
  for (const part of splitByPatient(dataset, { shares: [0.5, 0.5], seed: 1 })) {
    assert.equal(part.behaviourProbability, null);
  }
  for (const pair of [[dataset, userDataset()], [userDataset(), dataset], [dataset, dataset]]) {
    const { dataset: whole } = concatenateDatasets(pair, ["a", "b"]);
    assert.equal(whole.behaviourProbability, null);
    assert.deepEqual([...whole.reward], [0, 0.5, -1, 0.25, 3, 0, 0.5, -1, 0.25, 3]);
  }
});

Deno.test("the file holds the documented arrays", () => {
  const shapes = (arrays: Iterable<[string, NpyArray]>) =>
    [...arrays].map(([name, { dtype, shape }]) => `${name} ${dtype} (${shape})`);
  const rest = [
    "actions int32 ()",
    "action uint8 (5)",
    "reward float32 (5)",
    "terminated bool (5)",
    "truncated bool (5)",
    "episode uint32 (5)",
    "step uint16 (5)",
    "behaviour_probability float32 (5)",
  ];
  assert.deepEqual(shapes(datasetArrays(userDataset())), [
    "states int32 ()",
    "state uint16 (5)",
    "next_state uint16 (5)",
    ...rest,
  ]);
  assert.deepEqual(shapes(datasetArrays(userDenseDataset())), [
    "observation float32 (5,2)",
    "next_observation float32 (5,2)",
    ...rest,
  ]);
});

Deno.test("a transition takes 20 bytes with numbered states, 8D + 16 with D features", () => {
  const bytes = (dataset: object) =>
    Object.values(dataset).reduce(
      (sum, one) => sum + (ArrayBuffer.isView(one) ? one.byteLength : 0),
      0,
    );
  assert.equal(bytes(userDataset()), 5 * 20);
  assert.equal(bytes(userDenseDataset()), 5 * (8 * 2 + 16));
});

Deno.test("the checksum depends on every array and size, not on the packing", async () => {
  const original = datasetChecksum(userDataset());
  await withFolder(async (folder) => {
    await writeNpz(`${folder}/a.npz`, datasetArrays(userDataset()), { compress: false });
    assert.equal(datasetChecksum(await loadDataset(`${folder}/a.npz`)), original);
  });
  const sums = new Set([original, datasetChecksum(userDenseDataset())]);
  let variants = 2;
  for (const [field, value] of Object.entries(userDataset())) {
    if (field === "kind") continue;
    const changed = { ...userDataset() } as unknown as Record<string, unknown>;
    if (typeof value === "number") changed[field] = value + 1;
    else changed[field] = value.map((one: number, i: number) => i === 3 ? one + 1 : one);
    sums.add(datasetChecksum(changed as unknown as ReturnType<typeof userDataset>));
    variants++;
  }
  assert.equal(sums.size, variants);
});

/** The user's file with some arrays replaced, or left out where null. */
async function writeChanged(
  path: string,
  changes: Record<string, NpyArray | null>,
  kind = "",
): Promise<void> {
  const arrays = await readNpz(`${FIXTURES}user${kind}_dataset.npz`);
  for (const [name, array] of Object.entries(changes)) {
    arrays.delete(name);
    if (array) arrays.set(name, array);
  }
  await writeNpz(path, arrays);
}

const doubles = (...values: number[]) => npyArray(Float64Array.from(values));
const integers = (...values: number[]) => npyArray(Int32Array.from(values));
const scalar = (value: number) => npyArray(Int32Array.of(value), { shape: [] });

Deno.test("each fault of type, shape and value is refused by name and index, its mend accepted", async () => {
  // [changes, message, mend]
  const cases: [Record<string, NpyArray | null>, string, Record<string, NpyArray | null>][] = [
    [{ reward: null }, "misses reward; found state int64 (5,), action int64 (5,), ", {}],
    [{ state: null, action: null }, "misses state or observation, action; found reward ", {}],
    [
      { mdp_sha256: doubles(1, 2) },
      "mdp_sha256: shape (2,), expected (32,)",
      { mdp_sha256: npyArray(new Uint8Array(32)) },
    ],
    [
      { mdp_sha256: npyArray(new Float64Array(32)) },
      "mdp_sha256: type float64, expected uint8",
      { mdp_sha256: null },
    ],
    [
      { observation: doubles(1) },
      "observation: the file has state too, expected one of the two",
      { other: doubles(1) },
    ],
    [{ action: scalar(1) }, "action: shape (), expected (N,)", {}],
    [{ actions: integers(1) }, "actions: the file has action too, expected one of the two", {}],
    [
      { reward: integers(0, 1) },
      "reward: shape (2,), expected (5,)",
      { reward: integers(0, 1, 0, 0, 1) },
    ],
    [
      { step: npyArray(Int32Array.of(0, 1, 2, 0, 0), { shape: [1, 5] }) },
      "step: shape (1, 5), expected (5,)",
      { step: npyArray(Int32Array.of(0, 1, 2, 0, 0), { shape: [5, 1] }) },
    ],
    [
      { action: npyArray(new Float32Array(10), { shape: [5, 2] }) },
      "action: shape (5, 2), expected (N,) numbered actions: of one-hot rows numpy.argmax(a, axis=1)",
      { action: npyArray(new Float32Array(5), { shape: [5, 1] }) },
    ],
    [
      { action: doubles(0, 2, 0.5, 1, 0) },
      "action[2]: 0.5, expected a whole number",
      { action: doubles(0, 2, 1, 1, 0) },
    ],
    [
      { action: doubles(0, 2, NaN, 1, 0) },
      "action[2]: NaN, expected a whole number",
      { action: npyArray(Float64Array.of(0, 2, 1, 1, 0), { dtype: "int64" }) },
    ],
    [
      { action: npyArray(Uint8Array.of(0, 1, 1, 1, 0), { dtype: "bool" }) },
      "action: type bool, expected whole numbers",
      { action: npyArray(Uint8Array.of(0, 1, 1, 1, 0)) },
    ],
    [
      { action: integers(0, 2, -1, 1, 0) },
      "action[2]: -1, expected 0 to 255",
      { action: integers(0, 2, 0, 1, 0) },
    ],
    [
      { state: integers(3, 1, 4, 65536, 2) },
      "state[3]: 65536, expected 0 to 65535",
      { state: integers(3, 1, 4, 65535, 2) },
    ],
    [
      { reward: doubles(0, 1e39, 0, 0, 0) },
      "reward[1]: 1e+39 is beyond the range of float32",
      { reward: doubles(0, 1e38, 0, 0, 0) },
    ],
    [
      { reward: doubles(0, 0, 0, 0, NaN) },
      "reward[4]: NaN, expected a finite number",
      { reward: doubles(0, 0, 0, 0, -7.5) },
    ],
    [
      { reward: npyArray(Uint8Array.of(0, 1, 1, 1, 0), { dtype: "bool" }) },
      "reward: type bool, expected numbers",
      { reward: npyArray(Uint8Array.of(0, 1, 1, 1, 0)) },
    ],
    [
      { terminated: integers(0, 0, 2, 1, 0) },
      "terminated[2]: 2, expected 0 or 1",
      { terminated: integers(0, 0, 1, 1, 0) },
    ],
    [
      { truncated: doubles(0, 0, 0, 0, 0.5) },
      "truncated[4]: 0.5, expected 0 or 1",
      { truncated: doubles(0, 0, 0, 0, 1) },
    ],
    [
      { behaviour_probability: doubles(1, 1, 0, 1, 1) },
      "behaviour_probability[2]: 0, expected a probability above 0 and at most 1",
      { behaviour_probability: doubles(1, 1, 1e-9, 1, 1) },
    ],
    [
      { behaviour_probability: doubles(1, 1, 1, 1, 1.5) },
      "behaviour_probability[4]: 1.5, expected a probability above 0 and at most 1",
      { behaviour_probability: doubles(1, 1, 1, 1, 1) },
    ],
    [
      { states: scalar(6) },
      "next_state[3]: state 6, expected 0 to 5",
      { states: scalar(7) },
    ],
    [{ states: scalar(0) }, "states: 0, expected 1 to 65536", { states: scalar(65536) }],
    [{ states: integers(7, 7) }, "states: the file has state too, expected one of the two", {
      states: scalar(7),
    }],
    [{ actions: scalar(2) }, "action[1]: action 2, expected 0 to 1", { actions: scalar(3) }],
    [{ actions: scalar(257) }, "actions: 257, expected 1 to 256", { actions: scalar(256) }],
  ];
  await withFolder(async (folder) => {
    const path = `${folder}/d.npz`;
    for (const [changes, message, mend] of cases) {
      await writeChanged(path, changes);
      await assert.rejects(loadDataset(path), (error: Error) => {
        assert.ok(error instanceof InputError, `${error}`);
        assert.ok(error.message.startsWith(`${path}: ${message}`), `${error.message} / ${message}`);
        return true;
      });
      await writeChanged(path, mend);
      await loadDataset(path);
    }
  });
});

Deno.test("observations are checked: shape, finite values, both alike", async () => {
  const matrix = (columns: number, values: number[]) =>
    npyArray(Float64Array.from(values), { shape: [values.length / columns, columns] });
  const next = [1, 1.5, 4, 4.5, 5, 5.5, 6, 6.5, 2, 2.5];
  const cases: [NpyArray, string][] = [
    [doubles(...next), "next_observation: shape (10,), expected (5, 2)"],
    [matrix(1, next), "next_observation: shape (10, 1), expected (5, 2)"],
    [matrix(3, [...next, 1, 2, 3, 4, 5]), "next_observation: shape (5, 3), expected (5, 2)"],
    [
      matrix(2, next.map((value, i) => i === 7 ? Infinity : value)),
      "next_observation[3, 1]: Infinity, expected a finite number",
    ],
    [
      matrix(2, next.map((value, i) => i === 3 ? 4.25 : value)),
      "next_observation[1]: expected observation[2], where the episode goes on",
    ],
  ];
  await withFolder(async (folder) => {
    const path = `${folder}/d.npz`;
    for (const [array, message] of cases) {
      await writeChanged(path, { next_observation: array }, "_dense");
      await refuses(loadDataset(path), `${path}: ${message}`);
    }
    await writeChanged(path, { next_observation: matrix(2, next) }, "_dense");
    assert.deepEqual(await loadDataset(path), userDenseDataset());
  });
});

Deno.test("sizes given by the caller must agree with the file's and hold its numbers", async () => {
  await withFolder(async (folder) => {
    const path = `${folder}/d.npz`;
    await saveDataset(path, userDataset());
    await refuses(loadDataset(path, { states: 716 }), `${path}: states: 7, expected 716`);
    await refuses(loadDataset(path, { actions: 25 }), `${path}: actions: 3, expected 25`);
    const user = `${FIXTURES}user_dataset.npz`;
    await refuses(
      loadDataset(user, { actions: 2 }),
      `${user}: action[1]: action 2, expected 0 to 1`,
    );
  });
});

Deno.test("of 1,000 random single-bit flips of a dataset file none loads as other data", async () => {
  await withFolder(async (folder) => {
    const path = `${folder}/d.npz`;
    await saveDataset(path, userDataset());
    const bytes = await Deno.readFile(path);
    for (let flip = 0; flip < 1000; flip++) {
      const bit = below(pcg4d(11, STREAM.split, flip, 0), bytes.length * 8);
      const damaged = bytes.slice();
      damaged[bit >> 3] ^= 1 << (bit & 7);
      await Deno.writeFile(path, damaged);
      try {
        assert.deepEqual(await loadDataset(path), userDataset(), `bit ${bit}`);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
      }
    }
  });
});
