import assert from "node:assert/strict";
import fc from "fast-check";
import { checkDataset } from "../../src/dataset/check_dataset.ts";
import { episodePatients, episodeStarts, splitByPatient } from "../../src/dataset/episodes.ts";
import type { DiscreteDataset } from "../../src/dataset/dataset.ts";
import {
  allocateDataset,
  concatenateDatasets,
  sliceDataset,
  withoutRows,
} from "../../src/dataset/rows.ts";
import { InputError } from "../../src/input_error.ts";
import { anyFullDataset, userDataset, userDenseDataset } from "./small_datasets.ts";

Deno.test("episodeStarts finds where episodes begin", () => {
  assert.deepEqual(episodeStarts(userDataset()), Uint32Array.of(0, 3, 4, 5));
  assert.deepEqual(episodeStarts(allocateDataset(userDataset(), 0)), Uint32Array.of(0));
});

Deno.test("sliceDataset takes rows without copying", () => {
  const dataset = userDenseDataset();
  const part = sliceDataset(dataset, { offset: 3, count: 2 });
  assert.deepEqual([...part.observation], [0, 0.5, 2, 2.5]);
  assert.deepEqual([...part.action], [1, 0]);
  assert.deepEqual([...part.episode], [4, 9]);
  assert.equal(part.features, 2);
  part.reward[0] = 42;
  assert.equal(dataset.reward[3], 42);
  assert.throws(() => sliceDataset(dataset, { offset: 3, count: 3 }), RangeError);
});

Deno.test("splitByPatient deals whole episodes out, each to one part, with every column", () => {
  fc.assert(
    fc.property(anyFullDataset(), fc.nat(1000), (dataset, seed) => {
      const parts = splitByPatient(dataset, { shares: [0.5, 0.25, 0.25], seed });
      const starts = episodeStarts(dataset);
      const numbers = parts.flatMap((part) => {
        if (part.action.length > 0) checkDataset(part, "part");
        const own = episodeStarts(part);
        return [...own.subarray(0, -1)].map((first, e) => {
          const number = part.episode[first];
          const at = starts.findIndex((start) => dataset.episode[start] === number);
          const offset = starts[at];
          const count = starts[at + 1] - offset;
          assert.deepEqual(
            sliceDataset(part, { offset: first, count: own[e + 1] - first }),
            sliceDataset(dataset, { offset, count }),
          );
          return number;
        });
      });
      const all = [...starts.subarray(0, -1)].map((start) => dataset.episode[start]);
      assert.deepEqual(numbers.sort((a, b) => a - b), all);
    }),
    { seed: 9 },
  );
});

/** Many episodes of one step. */
function shortEpisodes(count: number) {
  const dataset = allocateDataset({ kind: "discrete", states: 1, actions: 1 }, count);
  dataset.ending.fill(1);
  dataset.behaviourProbability!.fill(1);
  dataset.episode.forEach((_, e) => dataset.episode[e] = e);
  return dataset;
}

Deno.test("splitByPatient follows shares and seed, and picks evenly", () => {
  const dataset = shortEpisodes(1000);
  const split = (seed: number) => splitByPatient(dataset, { shares: [0.8, 0.2], seed });
  const [train, test] = split(0);
  assert.deepEqual([train.action.length, test.action.length], [800, 200]);
  assert.deepEqual(split(0)[1].episode, test.episode);
  assert.notDeepEqual(split(1)[1].episode, test.episode);
  // Every episode lands in the small part in a fifth of 400 splits: 80 times, with a standard
  // deviation of 8; of 1,000 episodes none is 6 deviations away.
  const landed = new Uint32Array(1000);
  for (let seed = 0; seed < 400; seed++) for (const e of split(seed)[1].episode) landed[e]++;
  assert.ok(landed.every((times) => Math.abs(times - 80) < 48), `${landed}`);
  assert.throws(() => splitByPatient(dataset, { shares: [0.8, 0.1], seed: 0 }), RangeError);
});

Deno.test("every order of patients is dealt out, each as often", () => {
  const dataset = shortEpisodes(3);
  const orders = Array.from(
    { length: 600 },
    (_, seed) =>
      splitByPatient(dataset, { shares: [1 / 3, 1 / 3, 1 / 3], seed })
        .map(({ episode }) => episode.join()).join(" "),
  );
  // Of 600 splits each of six orders comes 100 times, with a standard deviation of 9.
  const times = Array.from(Map.groupBy(orders, (order) => order), ([, own]) => own.length);
  assert.equal(times.length, 6, `${[...new Set(orders)]}`);
  for (const count of times) assert.ok(Math.abs(count - 100) < 46, `${times}`);
});

Deno.test("equal shares get equally many patients, however many they are", () => {
  // Tenths that are added up come to 0.7999999999999999 and 0.8999999999999999.
  for (const count of [2, 3, 5, 7, 10]) {
    const shares = Array<number>(count).fill(1 / count);
    const parts = splitByPatient(shortEpisodes(10 * count), { shares, seed: 1 });
    assert.deepEqual(parts.map(({ action }) => action.length), shares.map(() => 10));
  }
});

Deno.test("patients stay whole: those that are the episodes change no split, others are dealt out alike", () => {
  const dataset = shortEpisodes(1000);
  const options = { shares: [0.8, 0.2], seed: 3 };
  const plain = splitByPatient(dataset, options);
  const relabelled = { ...dataset, patient: dataset.episode.map((e) => 5000 - e) };
  splitByPatient(relabelled, options).forEach((part, p) => {
    assert.deepEqual(part.episode, plain[p].episode);
    assert.deepEqual(part.patient, part.episode.map((e) => 5000 - e));
  });
  // Episode e is of patient e mod 100: a fifth of the patients have a fifth of the episodes.
  const stays = { ...dataset, patient: dataset.episode.map((e) => e % 100) };
  const parts = splitByPatient(stays, options);
  assert.deepEqual(parts.map(({ action }) => action.length), [800, 200]);
  const [train, test] = parts.map(({ patient }) => new Set(patient));
  assert.deepEqual([train.size, test.size], [80, 20]);
  for (const patient of test) assert.ok(!train.has(patient), `${patient}`);
  assert.deepEqual(test, new Set(splitByPatient(shortEpisodes(100), options)[1].episode));
});

Deno.test("episodePatients numbers patients as they come", () => {
  const starts = episodeStarts(userDataset());
  assert.deepEqual(episodePatients(userDataset(), starts), {
    patientOf: Uint32Array.of(0, 1, 2),
    patients: 3,
  });
  const patient = Uint32Array.of(70, 70, 70, 8, 70);
  assert.deepEqual(episodePatients({ patient }, starts), {
    patientOf: Uint32Array.of(0, 1, 0),
    patients: 2,
  });
});

Deno.test("a whole has the columns that may be absent where they mean something for all", () => {
  const plain = userDataset();
  const full: DiscreteDataset = {
    ...plain,
    patient: Uint32Array.of(70, 70, 70, 8, 70),
    weight: Float32Array.of(1, 2, 3, 4, 5),
    allowed: Uint32Array.of(1, 2, 3, 4, 5),
    nextAllowed: Uint32Array.of(2, 3, 0, 0, 6),
    policy: new Float32Array(15).fill(1 / 3),
    nextPolicy: new Float32Array(15).fill(1 / 3),
  };
  checkDataset(full, "full");
  const { dataset: mixed } = concatenateDatasets([plain, full], ["a", "b"]);
  checkDataset(mixed, "mixed");
  assert.deepEqual([...mixed.patient!], [0, 0, 0, 4, 9, 70, 70, 70, 8, 70]);
  assert.deepEqual([...mixed.weight!], [1, 1, 1, 1, 1, 1, 2, 3, 4, 5]);
  assert.deepEqual([...mixed.allowed!], [7, 7, 7, 7, 7, 1, 2, 3, 4, 5]);
  assert.deepEqual([...mixed.nextAllowed!], [7, 7, 7, 7, 7, 2, 3, 0, 0, 6]);
  assert.equal(mixed.policy, undefined);
  assert.equal(mixed.nextPolicy, undefined);
  const { dataset: both } = concatenateDatasets([full, full], ["a", "b"]);
  assert.deepEqual(both.policy, new Float32Array(30).fill(1 / 3));
  assert.equal(concatenateDatasets([plain, plain], ["a", "b"]).dataset.patient, undefined);
});

Deno.test("withoutRows leaves out what it is told to, of every column", () => {
  const dataset = { ...userDataset(), policy: Float32Array.from({ length: 15 }, (_, i) => i) };
  const rest = withoutRows(dataset, [0, 1, 4]);
  assert.deepEqual([...rest.action], [1, 1]);
  assert.deepEqual([...rest.episode], [0, 4]);
  assert.deepEqual([...rest.policy], [6, 7, 8, 9, 10, 11]);
  assert.deepEqual(withoutRows(dataset, []), dataset);
  assert.equal(withoutRows(dataset, [0, 1, 2, 3, 4]).action.length, 0);
});

Deno.test("concatenateDatasets keeps every row and numbers episodes on", () => {
  const { dataset, slices } = concatenateDatasets(
    [userDataset(), userDataset(), userDataset()],
    ["a", "b", "c"],
  );
  checkDataset(dataset, "all");
  assert.deepEqual(slices, [0, 5, 10].map((offset) => ({ offset, count: 5 })));
  assert.deepEqual([...dataset.episode], [0, 0, 0, 4, 9, 10, 10, 10, 14, 19, 20, 20, 20, 24, 29]);
  const { episode: _, ...middle } = sliceDataset(dataset, slices[1]);
  const { episode: __, ...original } = userDataset();
  assert.deepEqual(middle, original);
  assert.equal(concatenateDatasets([userDenseDataset()], ["a"]).dataset.kind, "dense");
  const other = { ...userDataset(), actions: 4 };
  assert.throws(() => concatenateDatasets([userDataset(), other], ["a.npz", "b.npz"]), (error) => {
    assert.ok(error instanceof InputError);
    const expected = "b.npz: 7 states and 4 actions, expected 7 states and 3 actions as in a.npz";
    assert.equal(error.message, expected);
    return true;
  });
});
