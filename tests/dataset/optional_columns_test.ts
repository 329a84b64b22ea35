/** The columns that a dataset may lack, in files: what is read, what is refused and where. */
import assert from "node:assert/strict";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { datasetArrays } from "../../src/dataset/dataset_arrays.ts";
import { loadDataset } from "../../src/dataset/dataset_file.ts";
import { type NpyArray, npyArray } from "../../src/files/npy.ts";
import { writeNpz } from "../../src/files/npz.ts";
import { InputError } from "../../src/input_error.ts";
import { userDataset } from "./small_datasets.ts";

type Changes = Record<string, NpyArray | null>;

const integers = (...values: number[]) => npyArray(Int32Array.from(values));
const doubles = (...values: number[]) => npyArray(Float64Array.from(values));
const rows = (columns: number, ...values: number[]) =>
  npyArray(Float64Array.from(values), { shape: [values.length / columns, columns] });
const flags = (columns: number, ...values: number[]) =>
  npyArray(Uint8Array.from(values), { shape: [values.length / columns, columns], dtype: "bool" });

/** Reads the five rows of 7 states and 3 actions, with other arrays too or instead. */
async function load(changes: Changes): Promise<Dataset> {
  const folder = await Deno.makeTempDir();
  try {
    const arrays = new Map(datasetArrays(userDataset()));
    for (const [name, array] of Object.entries(changes)) {
      if (array === null) arrays.delete(name);
      else arrays.set(name, array);
    }
    await writeNpz(`${folder}/d.npz`, arrays);
    return await loadDataset(`${folder}/d.npz`);
  } catch (error) {
    if (error instanceof InputError) {
      throw new InputError(error.where.replace(`${folder}/`, ""), error.what);
    }
    throw error;
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

const ALLOWED = flags(3, 1, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 0, 1, 0, 1);
const NEXT_ALLOWED = flags(3, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0);
const POLICY = rows(3, 1, 0, 0, 0, 0.5, 0.5, 0.25, 0.25, 0.5, 0, 1, 0, 0, 0, 1);

Deno.test("patients, weights, allowed actions and policies are read as they are said", async () => {
  const dataset = await load({
    subject_id: doubles(70, 70, 70, 8, 70),
    weight: integers(1, 0, 2, 3, 4),
    allowed: ALLOWED,
    next_allowed: NEXT_ALLOWED,
    policy: POLICY,
    next_policy: POLICY,
  });
  assert.deepEqual(dataset, {
    ...userDataset(),
    patient: Uint32Array.of(70, 70, 70, 8, 70),
    weight: Float32Array.of(1, 0, 2, 3, 4),
    allowed: Uint32Array.of(1, 6, 7, 2, 5),
    nextAllowed: Uint32Array.of(6, 7, 0, 0, 1),
    policy: Float32Array.from(POLICY.data),
    nextPolicy: Float32Array.from(POLICY.data),
  });
  const masks = await load({ allowed: doubles(1, 6, 7, 2, 5), next_allowed: NEXT_ALLOWED });
  assert.deepEqual(masks.allowed, dataset.allowed);
});

Deno.test("what is said of next states comes from the next rows where it is absent", async () => {
  const cut = { truncated: integers(0, 0, 0, 0, 0), terminated: integers(0, 0, 1, 1, 1) };
  const dataset = await load({ ...cut, allowed: ALLOWED, policy: POLICY });
  assert.deepEqual([...dataset.nextAllowed!], [6, 7, 7, 2, 5]);
  assert.deepEqual([...dataset.nextPolicy!.subarray(0, 6)], [0, 0.5, 0.5, 0.25, 0.25, 0.5]);
  // The last row of a cut episode is left out where its next state is nowhere in the file.
  const without = await load({ next_state: null, allowed: ALLOWED });
  assert.deepEqual([...without.nextAllowed!], [6, 7, 7, 2]);
});

Deno.test("columns of policies and flags say how many actions there are", async () => {
  const sizes = { actions: null };
  const four = rows(4, ...Array.from({ length: 20 }, () => 0.25));
  assert.equal((await load({ ...sizes, policy: four, next_policy: four })).actions, 4);
  const allowed = flags(5, ...new Array<number>(25).fill(1));
  assert.equal((await load({ ...sizes, allowed, next_allowed: allowed })).actions, 5);
  assert.equal((await load({ ...sizes, weight: doubles(1, 1, 1, 1, 1) })).actions, 3);
});

Deno.test("of 32 actions each has its bit; more cannot be masked", async () => {
  const [actions, all] = [integers(32), npyArray(new Uint8Array(160).fill(1), { shape: [5, 32] })];
  const scalar = { ...actions, shape: [] };
  const dataset = await load({ actions: scalar, allowed: all, next_allowed: all });
  assert.deepEqual(dataset.allowed, new Uint32Array(5).fill(0xffffffff));
  const masks = doubles(1, 1, 1, 1, 1);
  await assert.rejects(
    load({
      actions: npyArray(Int32Array.of(33), { shape: [] }),
      allowed: masks,
      next_allowed: masks,
    }),
    { message: "d.npz: allowed: found 33 actions, expected at most 32 where some are not allowed" },
  );
  await assert.rejects(
    load({ allowed: npyArray(new Uint8Array(165).fill(1), { shape: [5, 33] }) }),
    {
      message: "d.npz: allowed: 33 columns, expected at most 32 actions where some are not allowed",
    },
  );
});

Deno.test("each fault is refused by name and index, its mend accepted", async () => {
  const spoilt = (array: NpyArray, index: number, value: number) => {
    const data = array.data.slice();
    data[index] = value;
    return { ...array, data };
  };
  const allowed = { allowed: ALLOWED, next_allowed: NEXT_ALLOWED };
  const policy = { policy: POLICY, next_policy: POLICY };
  const cases: [good: Changes, name: string, bad: NpyArray | null, message: string][] = [
    [
      { patient: integers(7, 7, 7, 8, 9) },
      "patient",
      integers(7, 7, 6, 8, 9),
      "patient[2]: 6 after 7 in one episode, expected one patient an episode",
    ],
    [
      { patient: integers(7, 7, 7, 8, 9) },
      "patient",
      integers(-7, 7, 7, 8, 9),
      "patient[0]: -7, expected 0 to 4294967295",
    ],
    [
      { patient: integers(7, 7, 7, 8, 9) },
      "patient",
      integers(7, 7),
      "patient: shape (2,), expected (5,)",
    ],
    [
      { weight: doubles(1, 1, 0, 1, 1) },
      "weight",
      doubles(1, 1, -0.5, 1, 1),
      "weight[2]: -0.5, expected a finite number of at least 0",
    ],
    [
      { weight: doubles(1, 1, 0, 1, 1) },
      "weight",
      doubles(1, 1, 0, 1, NaN),
      "weight[4]: NaN, expected a finite number of at least 0",
    ],
    [
      allowed,
      "allowed",
      spoilt(ALLOWED, 0, 0),
      "allowed[0]: allows no action, expected at least one",
    ],
    [
      allowed,
      "allowed",
      integers(1, 6, 7, 8, 5),
      "allowed[3]: bit mask 8, expected none beyond the 3 actions",
    ],
    [
      allowed,
      "allowed",
      rows(3, 1, 0, 0, 0, 1, 1, 1, 2, 1, 0, 1, 0, 1, 0, 1),
      "allowed[2, 1]: 2, expected 0 or 1",
    ],
    [
      allowed,
      "allowed",
      flags(4, ...new Array<number>(20).fill(1)),
      "allowed: shape (5, 4), expected (5, 3), a column an action",
    ],
    [
      allowed,
      "next_allowed",
      flags(2, ...new Array<number>(10).fill(1)),
      "next_allowed: shape (5, 2), expected (5, 3), a column an action",
    ],
    [
      allowed,
      "next_allowed",
      spoilt(NEXT_ALLOWED, 12, 0),
      "next_allowed[4]: allows no action, expected at least one",
    ],
    [
      allowed,
      "next_allowed",
      null,
      "allowed: row 4 ends an episode that was cut, and nothing says its next state's: expected next_allowed",
    ],
    [allowed, "allowed", null, "next_allowed: the file has no allowed, expected both"],
    [policy, "policy", spoilt(POLICY, 4, 0.75), "policy[1]: the row sums to 1.25, expected 1"],
    [policy, "policy", spoilt(POLICY, 1, -0.5), "policy[0, 1]: -0.5, expected a probability"],
    [policy, "policy", spoilt(POLICY, 14, NaN), "policy[4, 2]: NaN, expected a probability"],
    [policy, "policy", doubles(1, 1, 1, 1, 1), "policy: shape (5,), expected (5, A)"],
    [
      policy,
      "next_policy",
      spoilt(POLICY, 0, 0.5),
      "next_policy[0]: the row sums to 0.5, expected 1",
    ],
    [
      policy,
      "next_policy",
      rows(2, ...new Array<number>(10).fill(0.5)),
      "next_policy: shape (5, 2), expected (5, 3), a column an action",
    ],
    [policy, "policy", null, "next_policy: the file has no policy, expected both"],
  ];
  for (const [good, name, bad, message] of cases) {
    await assert.rejects(load({ ...good, [name]: bad }), { message: `d.npz: ${message}` });
    await load(good);
  }
  // After the end nothing need be said.
  await load({ ...policy, next_policy: spoilt(POLICY, 6, 0) });
});
