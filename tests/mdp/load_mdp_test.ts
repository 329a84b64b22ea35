import assert from "node:assert/strict";
import { type NpyArray, npyArray } from "../../src/files/npy.ts";
import { readNpz, writeNpz } from "../../src/files/npz.ts";
import { hashArrays } from "../../src/files/array_hash.ts";
import { InputError } from "../../src/input_error.ts";
import { checkIcuSepsis } from "../../src/mdp/check_mdp.ts";
import { BUNDLED_MDP, loadMdp } from "../../src/mdp/load_mdp.ts";
import { mdpToArrays } from "../../src/mdp/mdp_file.ts";
import { randomSpec, tinyMdp } from "./tiny_mdp.ts";

/** Runs with the path of a file in a fresh folder. */
async function withFile(action: (path: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await action(`${folder}/mdp.npz`);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** Sets the checksum to that of the other arrays. */
function rehash(arrays: Map<string, NpyArray>): void {
  arrays.delete("sha256");
  const hex = hashArrays(arrays);
  arrays.set("sha256", npyArray(Uint8Array.from(hex.match(/../g)!, (byte) => parseInt(byte, 16))));
}

/** Copies of the arrays of a small MDP. */
function fresh(): Map<string, NpyArray> {
  const arrays = mdpToArrays(tinyMdp(randomSpec(11)));
  return new Map(
    [...arrays].map(([name, array]) => [name, { ...array, data: array.data.slice() }]),
  );
}

Deno.test("an MDP comes back from its file as it was, and the same file is written again", async () => {
  await withFile(async (path) => {
    const mdp = tinyMdp(randomSpec(12));
    await writeNpz(path, mdpToArrays(mdp));
    const first = await Deno.readFile(path);
    const { sha256, ...loaded } = await loadMdp(path);
    assert.deepEqual({ ...loaded, sha256: "" }, mdp);
    assert.match(sha256, /^[0-9a-f]{64}$/);
    await writeNpz(path, mdpToArrays(loaded));
    assert.deepEqual(await Deno.readFile(path), first);
  });
});

type Arrays = Map<string, NpyArray>;
type Damage = (arrays: Arrays) => void;

/** Changes one element. */
const set = (name: string, index: number, value: number): Damage => (arrays) => {
  arrays.get(name)!.data[index] = value;
};
/** Replaces an array. */
const put = (name: string, array: NpyArray): Damage => (arrays) => void arrays.set(name, array);
/** Edits the JSON of the provenance. */
const describe = (edit: (json: Record<string, unknown>) => void): Damage => (arrays) => {
  const json = JSON.parse(new TextDecoder().decode(arrays.get("provenance")!.data as Uint8Array));
  edit(json);
  arrays.set("provenance", npyArray(new TextEncoder().encode(JSON.stringify(json))));
};

/** Each is one change to a file that loads; the message is what follows the file's name. */
const BAD: [name: string, damage: Damage, message: RegExp][] = [
  [
    "a missing array",
    (a) => void a.delete("sofa"),
    /^array "sofa" is missing; `deno task convert`/,
  ],
  ["an unknown array", put("extra", npyArray(Uint8Array.of(1))), /^extra: unknown array, expected/],
  [
    "another type",
    put("sofa", npyArray(new Float32Array(9))),
    /^sofa: float32 \(9,\), expected float64/,
  ],
  [
    "another shape",
    put("initial", npyArray(new Float64Array(3))),
    /^initial: float64 \(3,\), expected float64 \(\d+,\)$/,
  ],
  [
    "other axes",
    put("row", npyArray(new Uint32Array(4))),
    /^row: uint32 \(4,\), expected uint32 \(any, any\)$/,
  ],
  [
    "no rows",
    put("row_start", npyArray(Uint32Array.of(0))),
    /^row_start: expected one row or more$/,
  ],
  ["a first row that is late", set("row_start", 0, 1), /^row_start\[0\]: found 1, expected 0$/],
  ["an empty row", set("row_start", 1, 0), /^row_start\[1\]: found 0, expected above 0/],
  [
    "an end beyond the entries",
    set("row_start", 1, 1e6),
    /^row_start\[1\]: found 1000000, expected above 0, at most/,
  ],
  ["a row that is not there", set("row", 0, 999), /^row\[0,0\]: found 999, expected < \d+$/],
  [
    "a next state that is not there",
    set("next_state", 0, 60000),
    /^next_state\[0\]: found 60000, expected ascending, below \d+$/,
  ],
  [
    "next states out of order",
    set("next_state", 1, 0),
    /^next_state\[1\]: found 0, expected ascending/,
  ],
  [
    "a probability of 0",
    set("probability", 0, 0),
    /^probability\[0\]: found 0, expected above 0, at most 1$/,
  ],
  ["a probability that is NaN", set("probability", 0, NaN), /^probability\[0\]: found NaN/],
  [
    "a row that sums to less",
    set("probability", 0, 1e-6),
    /^probability\[0:\d+\]: row 0 sums to 0\.\d+, expected 1$/,
  ],
  [
    "a reward that is infinite",
    set("reward", 2, Infinity),
    /^reward\[2\]: found Infinity, expected a finite number$/,
  ],
  [
    "a death reward that is NaN",
    set("death_reward", 0, NaN),
    /^death_reward\[0\]: NaN, expected a finite number$/,
  ],
  ["an initial sum", set("initial", 0, 0), /^initial: probabilities sum to 0\.\d+, expected 1$/],
  [
    "a negative initial probability",
    set("initial", 1, -0.1),
    /^initial\[1\]: probability -0.1, expected 0 to 1$/,
  ],
  [
    "a clinician sum",
    set("clinician_policy", 0, 0.9),
    /^clinician_policy\[0\]: probabilities sum to/,
  ],
  [
    "a clinician probability",
    set("clinician_policy", 1, 2),
    /^clinician_policy\[0,1\]: probability 2, expected 0 to 1$/,
  ],
  [
    "no admissible action",
    (a) => void a.get("admissible")!.data.fill(0),
    /^admissible\[0\]: no action is admissible/,
  ],
  [
    "a feature that is NaN",
    set("features", 3, NaN),
    /^features\[3\]: NaN, expected a finite number$/,
  ],
  [
    "a score that is infinite",
    set("sofa", 0, -Infinity),
    /^sofa\[0\]: -Infinity, expected a finite number$/,
  ],
  [
    "another format",
    describe((j) => j.format = "zip"),
    /^provenance: format "zip", expected "icu-cql tabular mdp"$/,
  ],
  [
    "a newer version",
    describe((j) => j.version = 2),
    /^provenance: version 2, this program reads 1$/,
  ],
  ["no licence", describe((j) => delete j.license), /^provenance: key "license" holds no text$/],
  [
    "a name too few",
    describe((j) => (j.featureNames as string[]).pop()),
    /^features: float64 \(\d+, 2\), expected float64 \(\d+, 1\)$/,
  ],
  [
    "names that are none",
    describe((j) => j.featureNames = [1, 2]),
    /^provenance: key "featureNames" holds no list/,
  ],
  [
    "no sources",
    describe((j) => j.sources = null),
    /^provenance: key "sources" holds no checksums/,
  ],
  [
    "JSON that is none",
    put("provenance", npyArray(Uint8Array.of(123))),
    /^provenance: is not JSON in UTF-8$/,
  ],
];
for (const [name, damage, message] of BAD) {
  Deno.test(`an MDP file is refused: ${name}`, () =>
    withFile(async (path) => {
      const arrays = fresh();
      await writeNpz(path, arrays);
      await loadMdp(path);
      damage(arrays);
      rehash(arrays);
      await writeNpz(path, arrays);
      await assert.rejects(loadMdp(path), (error) => {
        assert.ok(error instanceof InputError, String(error));
        assert.ok(error.message.startsWith(`${path}: `) && !error.message.includes("\n"));
        assert.match(error.message.slice(path.length + 2), message);
        return true;
      });
    }));
}

Deno.test("a start in a terminal state is refused", () =>
  withFile(async (path) => {
    const arrays = fresh();
    const { data } = arrays.get("initial")!;
    data[data.length - 1] = data[0];
    data[0] = 0;
    rehash(arrays);
    await writeNpz(path, arrays);
    await assert.rejects(
      loadMdp(path),
      /initial\[\d+\]: an episode cannot start in a terminal state/,
    );
  }));

Deno.test("arrays that do not match their checksum are refused", () =>
  withFile(async (path) => {
    const arrays = await readNpz(BUNDLED_MDP);
    arrays.get("sofa")!.data[5] += 1;
    await writeNpz(path, arrays);
    await assert.rejects(
      loadMdp(path),
      /sha256: the arrays have [0-9a-f]{64}, expected c84576c385399eec6d6ba914fc5d3172beb299cd37c39e0dc8b4ce5061cd1eba: the file was changed$/,
    );
  }));

Deno.test("ICU-Sepsis alone demands its sizes and rewards of 0 or 1", async () => {
  const icu = await loadMdp();
  checkIcuSepsis(icu, "f");
  const reward = icu.reward.slice();
  reward[7] = 0.5;
  assert.throws(() => checkIcuSepsis({ ...icu, reward }, "f"), /f: reward\[7\]: 0.5 for entering/);
  assert.throws(() => checkIcuSepsis({ ...icu, deathReward: 1 }, "f"), /f: death_reward: 1/);
  assert.throws(
    () => checkIcuSepsis(tinyMdp(randomSpec(1)), "f"),
    /f: \d states, \d actions, 2 features, expected the 716, 25 and 47 of ICU-Sepsis/,
  );
});
