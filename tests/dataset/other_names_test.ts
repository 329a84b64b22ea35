/** Files under the names of other libraries, and files that leave to be derived what can be. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { type Dataset, ENDING } from "../../src/dataset/dataset.ts";
import { datasetArrays } from "../../src/dataset/dataset_arrays.ts";
import { datasetChecksum } from "../../src/dataset/dataset_checksum.ts";
import { DATASET_CONTRACT } from "../../src/dataset/dataset_contract.ts";
import { loadDataset } from "../../src/dataset/dataset_file.ts";
import type { LoadDatasetOptions } from "../../src/dataset/take_dataset.ts";
import { allocateDataset, copyRows, sliceDataset } from "../../src/dataset/rows.ts";
import { type NpyArray, npyArray, type NpyDtype } from "../../src/files/npy.ts";
import { writeNpz } from "../../src/files/npz.ts";
import { anyFullDataset, userDataset } from "./small_datasets.ts";

const RUNS = { numRuns: 150, seed: 5 };

async function withFile(work: (path: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await work(`${folder}/d.npz`);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** A dataset's arrays without its sizes, which are given to the reader instead. */
function ownArrays(dataset: Dataset): { arrays: Map<string, NpyArray>; sizes: LoadDatasetOptions } {
  const arrays = new Map(datasetArrays(dataset));
  const sizes = {
    actions: dataset.actions,
    ...(dataset.kind === "discrete" && { states: dataset.states }),
  };
  for (const name of ["states", "actions"]) arrays.delete(name);
  return { arrays, sizes };
}

async function saved(path: string, arrays: Iterable<[string, NpyArray]>): Promise<void> {
  await Deno.remove(path).catch(() => {});
  await writeNpz(path, arrays);
}

/** The same numbers as another type, and as a column. */
function retyped(array: NpyArray, dtype: NpyDtype | null, column: boolean): NpyArray {
  const shape = column && array.shape.length === 1 ? [...array.shape, 1] : array.shape;
  if (dtype === null) return { ...array, shape };
  return npyArray(Float64Array.from(array.data), { dtype, shape });
}

/** Names that an array of a dataset may go by; those of states by kind. */
function namesOf(name: string, { kind }: Dataset): string[] {
  const { aliases } = DATASET_CONTRACT.find((one) => one.name === name)!;
  const other = DATASET_CONTRACT.find((one) => one.name === name.replace("state", "observation"))!;
  const also = kind === "discrete" && other.name !== name ? [other.name, ...other.aliases] : [];
  return [name, ...aliases, ...also];
}

Deno.test("a file re-saved under other names and types reads to the same dataset", async () => {
  const dice = fc.infiniteStream(fc.nat(1000));
  await withFile(async (path) => {
    await fc.assert(
      fc.asyncProperty(anyFullDataset(), dice, async (dataset, rolls) => {
        const pick = <T>(values: readonly T[]): T => values[rolls.next().value! % values.length];
        const { arrays, sizes } = ownArrays(dataset);
        const renamed = Array.from(arrays, ([name, array]): [string, NpyArray] => {
          const called = pick(namesOf(name, dataset));
          const dense = array.dtype === "float32";
          // Numbered states are known by their type where they go by the name of observations.
          const integral = !dense && /^(next_)?obs/.test(called);
          const masks = name.endsWith("allowed");
          const types: (NpyDtype | null)[] = integral || masks
            ? [null, "int64"]
            : dense
            ? [null, "float64"]
            : [null, "int64", "float64"];
          return [called, retyped(array, pick(types), pick([true, false]))];
        });
        await saved(path, renamed);
        const loaded = await loadDataset(path, sizes);
        assert.deepEqual(loaded, dataset);
        assert.equal(datasetChecksum(loaded), datasetChecksum(dataset));
      }),
      RUNS,
    );
  });
});

/** Episodes numbered from 0. */
function numbered(dataset: Dataset): Dataset {
  let episode = -1;
  return {
    ...dataset,
    episode: dataset.episode.map((_, i) => dataset.step[i] > 0 ? episode : ++episode),
  };
}

Deno.test("endings, episodes and steps are derived where they are absent", async () => {
  await withFile(async (path) => {
    await fc.assert(
      fc.asyncProperty(
        anyFullDataset(),
        fc.subarray(["truncated", "episode", "step"]),
        async (dataset, absent) => {
          const { arrays, sizes } = ownArrays(dataset);
          const has = (name: string) => !absent.includes(name);
          const cut = dataset.ending.subarray(0, -1).includes(ENDING.truncated);
          // Neither says then where an episode was cut.
          fc.pre(has("truncated") || has("episode") || !cut);
          for (const name of absent) arrays.delete(name);
          await saved(path, arrays);
          const expected = has("episode") ? dataset : numbered(dataset);
          const ending = has("truncated")
            ? dataset.ending
            : dataset.ending.map((bits) => bits & ENDING.terminated ? ENDING.terminated : bits);
          assert.deepEqual(await loadDataset(path, sizes), { ...expected, ending });
        },
      ),
      RUNS,
    );
  });
});

/** The dataset that is left without any next state in the file: row by row, as the page says it. */
function withoutNext(dataset: Dataset): Dataset {
  const { ending, step } = dataset;
  const rows = [...ending.keys()].filter((i) => ending[i] !== ENDING.truncated);
  const rest = allocateDataset(dataset, rows.length);
  const pairs: [string, string][] = [
    ["state", "nextState"],
    ["observation", "nextObservation"],
    ["allowed", "nextAllowed"],
    ["policy", "nextPolicy"],
  ];
  const columns = rest as unknown as Record<string, Float32Array | undefined>;
  const sources = dataset as unknown as Record<string, Float32Array | undefined>;
  rows.forEach((row, to) => {
    copyRows(sliceDataset(dataset, { offset: row, count: 1 }), rest, to);
    const goesOn = step[row + 1] > 0;
    if (goesOn && ending[row + 1] === ENDING.truncated) rest.ending[to] = ENDING.truncated;
    for (const [own, next] of pairs) {
      const values = sources[own];
      if (values === undefined) continue;
      const width = values.length / ending.length;
      const from = goesOn ? row + 1 : row;
      columns[next]!.set(values.subarray(from * width, (from + 1) * width), to * width);
    }
  });
  return rest;
}

Deno.test("next states are derived from next rows; a cut episode's last row is left out", async () => {
  await withFile(async (path) => {
    await fc.assert(
      fc.asyncProperty(anyFullDataset(), async (dataset) => {
        const { arrays, sizes } = ownArrays(dataset);
        for (const name of [...arrays.keys()]) if (name.startsWith("next_")) arrays.delete(name);
        await saved(path, arrays);
        const expected = withoutNext(dataset);
        if (expected.action.length > 0) {
          assert.deepEqual(await loadDataset(path, sizes), {
            ...(dataset.behaviourProbability === null ? { behaviourProbability: null } : {}),
            ...expected,
          });
        } else await assert.rejects(loadDataset(path, sizes), /every row ends an episode that was/);
      }),
      RUNS,
    );
  });
});

const column = (values: number[]) => npyArray(Float64Array.from(values));

Deno.test("what is read otherwise than it is in the file is said in one line", async () => {
  await withFile(async (path) => {
    const noted = async (arrays: Record<string, NpyArray>, options = {}) => {
      const notes: string[] = [];
      await saved(path, Object.entries(arrays));
      await loadDataset(path, { ...options, onNote: (line) => notes.push(line) });
      return notes;
    };
    const care = {
      observations: npyArray(Int32Array.of(3, 1, 4, 0, 2, 5)),
      actions: column([0, 2, 1, 1, 0, 2]),
      rewards: column([0, 0.5, -1, 0, 0, 0]),
      terminals: column([0, 0, 1, 1, 0, 0]),
      timeouts: column([0, 0, 0, 0, 0, 1]),
    };
    assert.deepEqual(await noted(care), [
      `${path}: reads observations as state, actions as action, rewards as reward, terminals as terminated, ` +
      "timeouts as truncated; derives episode, step, next_state; leaves out 1 row at cuts, whose next " +
      "states it does not hold; has 6 states, the largest number in use and one; " +
      "3 actions, the largest number in use and one",
    ]);
    const own = Object.fromEntries(datasetArrays(userDataset()));
    assert.deepEqual(await noted(own), []);
    const { states: _, ...sizeless } = own;
    assert.deepEqual(await noted(sizeless), [
      `${path}: has 7 states, the largest number in use and one`,
    ]);
    assert.deepEqual(await noted(sizeless, { states: 9 }), []);
  });
});
