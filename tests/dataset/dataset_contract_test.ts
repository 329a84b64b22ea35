import assert from "node:assert/strict";
import type { DiscreteDataset } from "../../src/dataset/dataset.ts";
import { datasetArrays } from "../../src/dataset/dataset_arrays.ts";
import { DATASET_CONTRACT, findArrays } from "../../src/dataset/dataset_contract.ts";
import { loadDataset } from "../../src/dataset/dataset_file.ts";
import { type NpyArray, npyArray, type NpyDtype } from "../../src/files/npy.ts";
import { writeNpz } from "../../src/files/npz.ts";
import { InputError } from "../../src/input_error.ts";
import { contractTable } from "./contract_table.ts";
import { userDataset } from "./small_datasets.ts";

const PAGE = await Deno.readTextFile(new URL("../../data/README.md", import.meta.url));

async function withFile(work: (path: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await work(`${folder}/d.npz`);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

async function refuses(path: string, message: string): Promise<void> {
  await assert.rejects(loadDataset(path), (error: Error) => {
    assert.ok(error instanceof InputError, `${error}`);
    assert.equal(error.message, `${path}: ${message}`);
    return true;
  });
}

const array = (dtype: NpyDtype, ...shape: number[]) => ({ dtype, shape });

Deno.test("data/README.md holds the contract's table, and no other array", () => {
  assert.ok(PAGE.includes(`\n\n${contractTable()}\n\n`), contractTable());
});

Deno.test("no two arrays share a name, but for sizes, which are scalars", () => {
  const all = DATASET_CONTRACT.flatMap(({ name, aliases }) => [name, ...aliases]);
  const twice = all.filter((name, i) => all.indexOf(name) < i);
  assert.deepEqual(twice, ["states", "actions"]);
});

Deno.test("every array that is written is one of the contract", () => {
  const names = DATASET_CONTRACT.map(({ name }) => name);
  for (const [name] of datasetArrays(userDataset())) assert.ok(names.includes(name), name);
});

Deno.test("the page's example reads as the page says", async () => {
  const given = Array.from(
    PAGE.matchAll(/^ {4}(\w+) = numpy\.array\((\[[^\]]*\])\)/gm),
    ([, name, values]): [string, NpyArray] => {
      const data = Float64Array.from(JSON.parse(values) as number[]);
      return [name, npyArray(data, { dtype: values.includes(".") ? "float64" : "int64" })];
    },
  );
  for (const [name] of given) assert.ok(PAGE.includes(`${name}=${name}`), name);
  assert.equal(given.length, 5);
  await withFile(async (path) => {
    await writeNpz(path, given);
    const dataset = await loadDataset(path) as DiscreteDataset;
    assert.deepEqual(dataset, {
      kind: "discrete",
      states: 6,
      actions: 3,
      state: Uint16Array.of(3, 1, 4, 0, 2),
      nextState: Uint16Array.of(1, 4, 4, 0, 5),
      action: Uint8Array.of(0, 2, 1, 1, 0),
      reward: Float32Array.of(0, 0.5, -1, 0.25, 0),
      ending: Uint8Array.of(0, 0, 1, 1, 2),
      episode: Uint32Array.of(0, 0, 0, 1, 2),
      step: Uint16Array.of(0, 1, 2, 0, 0),
      behaviourProbability: null,
    });
    assert.match(PAGE, /In the example above 5 of 6 rows are left, of 3 episodes\./);
  });
});

Deno.test("names of d3rlpy, Minari, Gymnasium and D4RL are known", () => {
  const found = (...names: string[]) =>
    Object.fromEntries(
      findArrays(new Map(names.map((name) => [name, array("int64", 5)])), "d").names,
    );
  assert.deepEqual(found("observations", "actions", "rewards", "terminals", "timeouts"), {
    state: "observations",
    action: "actions",
    reward: "rewards",
    terminated: "terminals",
    truncated: "timeouts",
  });
  assert.deepEqual(
    found("observations", "actions", "rewards", "terminations", "truncations", "episode_ids"),
    {
      state: "observations",
      action: "actions",
      reward: "rewards",
      terminated: "terminations",
      truncated: "truncations",
      episode: "episode_ids",
    },
  );
  const rows = ["obs", "action", "reward", "terminated", "truncated", "next_obs"];
  assert.deepEqual(found(...rows, "done", "infos/qpos"), {
    state: "obs",
    next_state: "next_obs",
    action: "action",
    reward: "reward",
    terminated: "terminated",
    truncated: "truncated",
  });
  assert.equal(found("states", "actions", "rewards", "next_states", "dones").terminated, "dones");
});

Deno.test("shape and type tell numbered states from features, and scalars are sizes", () => {
  const kind = (name: string, header: ReturnType<typeof array>) => {
    const rest = ["actions", "rewards", "terminals"].map((one) =>
      [one, array("int64", 5)] as const
    );
    return findArrays(new Map([[name, header], ...rest]), "d").kind;
  };
  for (const name of ["state", "states", "observation", "observations", "obs"]) {
    assert.equal(kind(name, array("int64", 5)), "discrete");
    assert.equal(kind(name, array("uint8", 5, 1)), "discrete");
    assert.equal(kind(name, array("float64", 5, 3)), "dense");
    assert.equal(kind(name, array("int64", 5, 3)), "dense");
    assert.equal(kind(name, array("float32", 5)), name.includes("state") ? "discrete" : "dense");
  }
  const { names } = findArrays(
    new Map([
      ["states", array("int32")],
      ["actions", array("int32")],
      ...["obs", "action", "reward", "done"].map((one) => [one, array("int64", 5)] as const),
    ]),
    "d",
  );
  const sizes = ["states", "actions", "state", "action"].map((name) => names.get(name));
  assert.deepEqual(sizes, ["states", "actions", "obs", "action"]);
});

Deno.test("a file that lacks arrays is refused once, with the contract and what it has", async () => {
  const contract =
    "expected state (states) or observation (observations, obs), action (actions), reward (rewards), " +
    "terminated (terminations, terminals, terminal, dones, done); may be absent: next_state, " +
    "next_observation, truncated, episode, step, behaviour_probability, patient, weight, allowed, " +
    "next_allowed, policy, next_policy, states, actions, mdp_sha256: see data/README.md";
  const numbers = (shape: number[]) =>
    npyArray(new Float32Array(shape.reduce((a, b) => a * b, 1)), { shape });
  await withFile(async (path) => {
    await writeNpz(path, [
      ["features", numbers([4, 47])],
      ["doses", numbers([4, 2])],
      ["rewards", numbers([4])],
      ["actions", numbers([])],
    ]);
    await refuses(
      path,
      "misses state or observation, action, terminated; found features float32 (4, 47), " +
        `doses float32 (4, 2), rewards float32 (4,), actions float32 (); ${contract}`,
    );
  });
  await withFile(async (path) => {
    await writeNpz(path, []);
    await refuses(
      path,
      `misses state or observation, action, reward, terminated; found no arrays; ${contract}`,
    );
  });
});

Deno.test("an array under two of its names is refused, and what has no numbers is shown", () => {
  const rest = ["actions", "rewards", "terminals"].map((one) => [one, array("int64", 5)] as const);
  const message = (...names: string[]) => {
    const own = names.map((one) => [one, array("int64", 5)] as const);
    try {
      findArrays(new Map([...own, ...rest, ["notes", null]]), "d.npz");
    } catch (error) {
      return (error as Error).message;
    }
  };
  const both = (a: string, b: string) =>
    `d.npz: ${b}: the file has ${a} too, expected one of the two`;
  assert.equal(message("observations", "state"), both("state", "observations"));
  assert.equal(message("obs", "reward"), both("reward", "rewards"));
  assert.equal(message("obs", "terminated"), both("terminated", "terminals"));
  assert.equal(message("obs", "next_obs", "next_states"), both("next_states", "next_obs"));
  assert.equal(message("obs", "dones"), undefined);
  assert.match(message()!, /terminals int64 \(5,\), notes \(no numbers\); expected /);
});
