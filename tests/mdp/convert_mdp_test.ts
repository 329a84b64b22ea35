import assert from "node:assert/strict";
import { type NpyArray, npyArray } from "../../src/files/npy.ts";
import { writeNpz } from "../../src/files/npz.ts";
import { InputError } from "../../src/input_error.ts";
import { convertMdp } from "../../src/mdp/convert_mdp.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import type { TabularMdp } from "../../src/mdp/tabular_mdp.ts";
import { admissibleTextOf, dynamicsOf, randomSpec, type TinySpec } from "./tiny_mdp.ts";

/** Paths of the two inputs and the output in a fresh folder. */
interface Paths {
  dynamics: string;
  admissible: string;
  out: string;
}

async function withInputs(
  input: { arrays: Iterable<readonly [string, NpyArray]>; text: string },
  action: (paths: Paths) => Promise<void>,
): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    const dynamics = `${folder}/dynamics.npz`, admissible = `${folder}/admissible.txt`;
    await writeNpz(dynamics, input.arrays);
    await Deno.writeTextFile(admissible, input.text);
    await action({ dynamics, admissible, out: `${folder}/out.npz` });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** A state's distribution over next states, dense, and its rewards where it can go. */
function dense(mdp: TabularMdp, pair: number) {
  const probability = new Float64Array(mdp.states), reward = new Float64Array(mdp.states);
  const r = mdp.row[pair];
  for (let k = mdp.rowStart[r]; k < mdp.rowStart[r + 1]; k++) {
    probability[mdp.next[k]] = mdp.probability[k];
    reward[mdp.next[k]] = mdp.reward[k];
  }
  return { probability, reward };
}

Deno.test("a converted MDP holds every number of its source, to the bit", async () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const spec = randomSpec(seed);
    const arrays = dynamicsOf(spec);
    await withInputs({ arrays, text: admissibleTextOf(spec) }, async (paths) => {
      await convertMdp({ ...paths, name: "mine", license: "CC0" });
      const mdp = await loadMdp(paths.out);
      const { states, actions, live } = mdp;
      assert.deepEqual([live, actions], [spec.live, spec.actions]);
      const tx = arrays.get("tx_mat")!.data, r = arrays.get("r_mat")!.data;
      for (let pair = 0; pair < live * actions; pair++) {
        const expected = tx.slice(pair * states, (pair + 1) * states);
        const { probability, reward } = dense(mdp, pair);
        assert.deepEqual(probability, expected);
        reward.forEach((x, t) => assert.equal(x, expected[t] ? r[pair * states + t] : 0));
      }
      for (let pair = 0; pair < states * actions; pair++) {
        const [s, a] = [Math.floor(pair / actions), pair % actions];
        const expected = s >= live || spec.admissible!(s, a);
        assert.equal(mdp.admissible[pair], Number(expected));
      }
      assert.deepEqual(mdp.initial, arrays.get("d_0")!.data);
      assert.deepEqual(mdp.featureNames, ["feature_0", "feature_1"]);
      assert.equal(
        mdp.provenance.features,
        "The source names no columns: they are numbered, feature_0 to feature_1.",
      );
      assert.deepEqual([mdp.provenance.name, mdp.provenance.license], ["mine", "CC0"]);
      assert.deepEqual(Object.keys(mdp.provenance.sources), ["dynamics.npz", "admissible.txt"]);
      assert.equal(mdp.deathReward, mdp.admissible.includes(0) ? -0.7 : 0);
    });
  }
});

Deno.test("actions of a state share a row only if transitions and rewards are equal", async () => {
  const spec: TinySpec = {
    live: 1,
    actions: 4,
    next: (_, a) => a === 3 ? { 0: 0.5, 2: 0.5 } : { 0: 0.25, 2: 0.75 },
    reward: (_s, a, t) => t === 3 ? a : a === 1 ? 2 : 1,
  };
  await withInputs({ arrays: dynamicsOf(spec), text: admissibleTextOf(spec) }, async (paths) => {
    const mdp = await convertMdp(paths);
    assert.deepEqual([...mdp.row], [0, 1, 0, 2]);
    assert.deepEqual([...mdp.reward], [1, 1, 2, 2, 1, 1]);
  });
});

const SPEC: TinySpec = {
  live: 2,
  actions: 3,
  next: (s, a) => ({ [1 - s]: 0.25, 2: 0.25, 3: a === 0 ? 0.5 : 0.25, 4: a === 0 ? 0 : 0.25 }),
  admissible: (_, a) => a > 0,
};

type Damage = (arrays: Map<string, NpyArray>) => void;
const set = (name: string, index: number, value: number): Damage => (arrays) => {
  arrays.get(name)!.data[index] = value;
};
const put = (name: string, array: NpyArray): Damage => (arrays) => void arrays.set(name, array);
/** Index into the (5,3,5) arrays. */
const at = (s: number, a: number, t: number) => (s * 3 + a) * 5 + t;

/** Each is one change to arrays that convert; the message is what follows the file's name. */
const BAD_ARRAYS: [name: string, damage: Damage, message: RegExp][] = [
  ["a missing array", (a) => void a.delete("r_mat"), /^array "r_mat" is missing$/],
  [
    "axes",
    put("tx_mat", npyArray(new Float64Array(4))),
    /^tx_mat: shape \(4,\), expected \(any, any, any\)$/,
  ],
  [
    "unequal axes",
    put("tx_mat", npyArray(new Float64Array(60), { shape: [5, 3, 4] })),
    /^tx_mat: shape \(5, 3, 4\), expected \(S, A, S\)/,
  ],
  [
    "too few states",
    put("tx_mat", npyArray(new Float64Array(9), { shape: [3, 1, 3] })),
    /^tx_mat: shape \(3, 1, 3\), expected \(S, A, S\) with 4 to 65535/,
  ],
  [
    "a shape",
    put("expert_policy", npyArray(new Float64Array(10), { shape: [5, 2] })),
    /^expert_policy: shape \(5, 2\), expected \(5, 3\)$/,
  ],
  [
    "booleans",
    put("d_0", npyArray(Uint8Array.of(1, 0, 0, 0, 0), { dtype: "bool" })),
    /^d_0: type bool, expected numbers$/,
  ],
  [
    "a negative probability",
    set("tx_mat", at(1, 2, 3), -0.25),
    /^tx_mat\[1,2,3\]: probability -0.25, expected 0 to 1$/,
  ],
  ["a NaN", set("tx_mat", at(0, 1, 1), NaN), /^tx_mat\[0,1,1\]: probability NaN/],
  [
    "a sum",
    set("tx_mat", at(1, 1, 0), 0.5),
    /^tx_mat\[1,1\]: probabilities sum to 1.25, expected 1$/,
  ],
  [
    "a reward",
    set("r_mat", at(0, 0, 3), NaN),
    /^r_mat\[0,0,3\]: reward NaN, expected a finite number$/,
  ],
  [
    "two rewards of death",
    set("r_mat", at(1, 0, 2), -1),
    /^r_mat\[1,0,2\]: reward -1, expected 0: inadmissible actions/,
  ],
  [
    "a terminal state that goes on",
    set("tx_mat", at(2, 1, 4), 0),
    /^tx_mat\[2,1,4\]: probability 0, expected 1: the last three/,
  ],
  [
    "a reward after the end",
    set("r_mat", at(3, 0, 4), 1),
    /^r_mat\[3,0,4\]: reward 1, expected 0: the episode is over$/,
  ],
  [
    "a first state that is terminal",
    put("d_0", npyArray(Float64Array.of(0, 0, 1, 0, 0))),
    /^d_0\[2\]: an episode cannot start in a terminal state$/,
  ],
  ["a first state sum", set("d_0", 1, 0.5), /^d_0: probabilities sum to 1.5, expected 1$/],
  [
    "a policy sum",
    set("expert_policy", 0, 0),
    /^expert_policy\[0\]: probabilities sum to 0.6\d+, expected 1$/,
  ],
  ["a score", set("sofa_scores", 1, NaN), /^sofa_scores\[1\]: NaN, expected a finite number$/],
  ["a feature", set("state_cluster_centers", 1, Infinity), /^state_cluster_centers\[1\]: Infinity/],
];

const GOOD_TEXT = "2 2 3 3 3\n1 2\n1 2\n0 1 2\n0 1 2\n0 1 2\n";

/** Each is one change to a text that converts; the message is what follows the file's name. */
const BAD_TEXTS: [name: string, text: string, message: RegExp][] = [
  ["empty", "", /^:1: 0 counts, expected one for 5 states$/],
  [
    "a count too few",
    GOOD_TEXT.replace("2 2 3 3 3", "2 2 3 3"),
    /^:1: 4 counts, expected one for 5 states$/,
  ],
  ["a word", GOOD_TEXT.replace("2 2 3", "2 two 3"), /^:1: found "two", expected a whole number$/],
  [
    "a fraction",
    GOOD_TEXT.replace("\n1 2", "\n1 1.5"),
    /^:2: found "1.5", expected a whole number$/,
  ],
  ["a negative", GOOD_TEXT.replace("\n1 2", "\n-1 2"), /^:2: found "-1", expected a whole number$/],
  [
    "an action too few",
    GOOD_TEXT.replace("\n1 2", "\n1"),
    /^:2: 1 actions of state 0, expected 2 as line 1 says$/,
  ],
  ["an action too large", GOOD_TEXT.replace("\n1 2", "\n1 3"), /^:2: action 3, expected below 3$/],
  ["an action twice", GOOD_TEXT.replace("\n1 2", "\n2 2"), /^:2: action 2 is listed twice$/],
  [
    "a line too few",
    "2 2 3 3 3\n1 2\n1 2\n0 1 2\n0 1 2\n",
    /^:6: 0 actions of state 4, expected 3/,
  ],
  ["a line too many", GOOD_TEXT + "0\n", /^:7: expected nothing after 5 states$/],
];

/** Converting is refused with a line about the given file, and nothing is written. */
async function refused(paths: Paths, about: string, message: RegExp): Promise<void> {
  await assert.rejects(convertMdp(paths), (error) => {
    assert.ok(error instanceof InputError, String(error));
    assert.ok(error.message.startsWith(about) && !error.message.includes("\n"), error.message);
    assert.match(error.message.slice(about.length), message);
    return true;
  });
  await assert.rejects(Deno.stat(paths.out), Deno.errors.NotFound);
}

for (const [name, damage, message] of BAD_ARRAYS) {
  Deno.test(`dynamics that cannot be are refused: ${name}`, () => {
    const arrays = dynamicsOf(SPEC);
    damage(arrays);
    return withInputs(
      { arrays, text: GOOD_TEXT },
      (paths) => refused(paths, `${paths.dynamics}: `, message),
    );
  });
}
for (const [name, text, message] of BAD_TEXTS) {
  Deno.test(`admissible actions that cannot be are refused: ${name}`, () =>
    withInputs(
      { arrays: dynamicsOf(SPEC), text },
      (paths) => refused(paths, paths.admissible, message),
    ));
}

Deno.test("a live state without an admissible action is refused", () =>
  withInputs(
    { arrays: dynamicsOf(SPEC), text: GOOD_TEXT.replace("2 2", "0 2").replace("\n1 2", "\n") },
    (paths) => refused(paths, paths.dynamics, /^: admissible\[0\]: no action is admissible/),
  ));

Deno.test("the same inputs without the fault are accepted, in other types and line ends too", () =>
  withInputs(
    { arrays: dynamicsOf(SPEC), text: GOOD_TEXT.replaceAll("\n", " \r\n") },
    async (paths) => {
      const arrays = dynamicsOf(SPEC);
      assert.equal(admissibleTextOf(SPEC).replaceAll(" \n", "\n"), GOOD_TEXT);
      const expected = await convertMdp(paths);
      for (const [name, { data, shape }] of arrays) {
        if (name !== "expert_policy") {
          arrays.set(name, npyArray(Float32Array.from(data), { shape }));
        }
      }
      await writeNpz(paths.dynamics, arrays);
      const { probability, row, reward, initial } = await convertMdp(paths);
      const { probability: p, row: w, reward: r, initial: d } = expected;
      assert.deepEqual({ probability, row, reward, initial }, {
        probability: p,
        row: w,
        reward: r,
        initial: d,
      });
    },
  ));

/** The arrays of a spec with some of them in float32. */
function inFloat32(spec: TinySpec, names: readonly string[]): Map<string, NpyArray> {
  const arrays = dynamicsOf(spec);
  for (const name of names) {
    const { data, shape } = arrays.get(name)!;
    arrays.set(name, npyArray(Float32Array.from(data), { shape }));
  }
  return arrays;
}

/** Rows of thirds, sevenths and so on, which float32 holds to 1e-7 only. */
const THIRDS: TinySpec = {
  live: 20,
  actions: 3,
  next: (s, a) => {
    const weights = Array.from({ length: 22 }, (_, t) => 1 + (s * 7 + a * 5 + t * 3) % 11);
    const sum = weights.reduce((x, y) => x + y);
    return Object.fromEntries(weights.map((w, t) => [t, w / sum]));
  },
  initial: Array(20).fill(1 / 20),
};

Deno.test("probabilities in float32 are scaled to sum to 1, those in float64 stay to the bit", () => {
  const probabilities = ["tx_mat", "d_0", "expert_policy"];
  const arrays = inFloat32(THIRDS, [...probabilities, "r_mat", "sofa_scores"]);
  const sums = Array.from(
    { length: 60 },
    (_, row) =>
      Array.from(arrays.get("tx_mat")!.data.slice(row * 23, (row + 1) * 23)).reduce(
        (a, b) => a + b,
        0,
      ),
  );
  assert.ok(sums.some((sum) => Math.abs(sum - 1) > 1e-9));
  return withInputs({ arrays, text: admissibleTextOf(THIRDS) }, async (paths) => {
    const mdp = await convertMdp(paths);
    const rowSums = Array.from(
      mdp.rowStart.subarray(1),
      (end, row) => mdp.probability.subarray(mdp.rowStart[row], end).reduce((a, b) => a + b, 0),
    );
    for (const sum of [...rowSums, mdp.initial.reduce((a, b) => a + b)]) {
      assert.ok(Math.abs(sum - 1) < 1e-15, `${sum}`);
    }
    const [first, tx] = [dense(mdp, 0).probability, arrays.get("tx_mat")!.data];
    first.forEach((p, t) => assert.ok(Math.abs(p - tx[t] / sums[0]) < 1e-16));
    const clinician = mdp.clinician.subarray(0, 3);
    assert.ok(Math.abs(clinician.reduce((a, b) => a + b) - 1) < 1e-15);
    // float64 beside it is not scaled, however near its sum is to 1.
    const near = dynamicsOf(THIRDS);
    near.get("tx_mat")!.data[0] += 1e-12;
    await writeNpz(paths.dynamics, near);
    const kept = dense(await convertMdp(paths), 0).probability;
    assert.deepEqual(kept, near.get("tx_mat")!.data.slice(0, 23));
  });
});

Deno.test("float32 is no excuse for a sum that is wrong, nor is float64 for float32's rounding", async () => {
  const text = admissibleTextOf(THIRDS);
  for (const name of ["tx_mat", "d_0", "expert_policy"]) {
    const arrays = inFloat32(THIRDS, [name]);
    arrays.get(name)!.data[0] += 2e-6;
    await withInputs(
      { arrays, text },
      (paths) =>
        refused(
          paths,
          `${paths.dynamics}: ${name}`,
          /probabilities sum to 1\.00000[12]\d*, expected 1$/,
        ),
    );
    const wide = inFloat32(THIRDS, [name]);
    const { data, shape } = wide.get(name)!;
    wide.set(name, npyArray(Float64Array.from(data), { shape }));
    await withInputs(
      { arrays: wide, text },
      (paths) =>
        refused(
          paths,
          `${paths.dynamics}: ${name}`,
          /probabilities sum to (1\.|0\.9999)\d*, expected 1$/,
        ),
    );
  }
});

Deno.test("the provenance says of features what their names say", async () => {
  const notes: [count: number, first: string[], note: RegExp][] = [
    [0, [], /^The source has no features\.$/],
    [1, ["feature_0"], /^The source names no columns: they are numbered, feature_0\.$/],
    [46, ["feature_0", "feature_1"], /they are numbered, feature_0 to feature_45\.$/],
    [
      47,
      ["gender", "mechvent"],
      /As there are 47, they are assumed to be those of the AI Clinician/,
    ],
  ];
  for (const [count, first, note] of notes) {
    const arrays = dynamicsOf(SPEC);
    arrays.set(
      "state_cluster_centers",
      npyArray(new Float64Array(5 * count), { shape: [5, count] }),
    );
    await withInputs({ arrays, text: GOOD_TEXT }, async (paths) => {
      const mdp = await convertMdp(paths);
      assert.deepEqual(mdp.featureNames.slice(0, 2), first);
      assert.match((await loadMdp(paths.out)).provenance.features, note);
    });
  }
});

Deno.test("an output that is an input is refused and left as it was", () =>
  withInputs({ arrays: dynamicsOf(SPEC), text: GOOD_TEXT }, async (paths) => {
    const before = await Deno.readFile(paths.dynamics);
    await assert.rejects(
      convertMdp({ ...paths, out: paths.dynamics }),
      /^InputError: --out: .* is one of the files to convert, expected another$/,
    );
    assert.deepEqual(await Deno.readFile(paths.dynamics), before);
  }));
