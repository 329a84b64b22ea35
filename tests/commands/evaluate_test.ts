import assert from "node:assert/strict";
import { join } from "node:path";
import { evaluateCommand } from "../../src/commands/evaluate.ts";
import { encodeNpy, type NpyArray, npyArray } from "../../src/files/npy.ts";
import { writeNpz } from "../../src/files/npz.ts";
import type { Tensor } from "../../src/files/safetensors.ts";
import { writeTorchFile } from "../../src/files/torch_write.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { clinicianGreedyPolicy, clinicianPolicy } from "../../src/mdp/policies.ts";
import { withFolder } from "../with_folder.ts";
import { capture } from "./capture.ts";
import { type Outcome, run } from "./spawn.ts";

const truth = JSON.parse(
  await Deno.readTextFile(new URL("../fixtures/icu_sepsis_truth.json", import.meta.url)),
).policies;
const mdp = await loadMdp();

/** Runs the command in this process. */
async function evaluate(...args: string[]): Promise<Outcome> {
  const { code, out, err } = await capture(evaluateCommand, args);
  return { code, out: out.join("\n"), err: err.join("\n") };
}

/** The JSON a command printed. */
async function json(...args: string[]): Promise<Record<string, unknown>> {
  const { code, out, err } = await evaluate(...args, "--json");
  assert.equal(code, 0, err);
  assert.equal(err, "");
  return JSON.parse(out);
}

Deno.test("a process of its own says and ends as the command here does", async () => {
  for (const args of [["--policy", "random,optimal", "--json"], ["--policy", "opitmal"]]) {
    assert.deepEqual(await run("evaluate", args), await evaluate(...args));
  }
});

Deno.test("every reference policy is scored as the reference figures say", async () => {
  const policies = {
    "random": "uniform_random",
    "random-admissible": "uniform_admissible",
    "clinician": "clinician",
    "clinician-greedy": "clinician_greedy",
    "optimal": "optimal_gamma_1",
    "optimal:0.99": "optimal_gamma_0.99",
  };
  for (const [policy, name] of Object.entries(policies)) {
    const score = await json("--policy", policy);
    assert.deepEqual(
      Object.keys(score),
      ["policy", "survival", "length", "discounted_return", "gamma", "inadmissible"],
    );
    const figures = [score.survival, score.length, score.discounted_return] as number[];
    const { survival, length, ["discounted_return_0.99"]: expectedReturn } = truth[name];
    [survival, length, expectedReturn].forEach((expected, i) =>
      assert.ok(Math.abs(figures[i] - expected) < 1e-9, `${policy}: ${figures[i]}`)
    );
    assert.deepEqual([score.policy, score.gamma, score.inadmissible], [policy, 0.99, "mean"]);
  }
});

Deno.test("a list is one table in its order, and an array of what each prints alone", async () => {
  const { code, out, err } = await evaluate("--policy", "random,clinician,optimal");
  assert.equal(code, 0, err);
  const names = out.split("\n").slice(2).map((line) => line.split(" ")[0]);
  assert.deepEqual(names, ["random", "clinician", "optimal"]);
  const list = await json("--policy", "optimal,optimal:0.99,random");
  assert.deepEqual(list, [
    await json("--policy", "optimal"),
    await json("--policy", "optimal:0.99"),
    await json("--policy", "random"),
  ]);
  for (const text of ["random,", ",random", "random,,optimal", ""]) {
    const { code, err } = await evaluate("--policy", text);
    assert.deepEqual([code, err], [
      2,
      `error: --policy: found "${text}", expected policies between its commas`,
    ]);
  }
  const unknown = await evaluate("--policy", "random,nobody");
  assert.equal(unknown.code, 2);
  assert.match(unknown.err, /^error: --policy: found "nobody", expected random, /);
});

Deno.test("a table of several ends in differences to the first, in points", async () => {
  const { out } = await evaluate("--policy", "clinician,optimal,random");
  const rows = out.split("\n").map((line) => line.trim().split(/ {2,}/));
  assert.equal(rows[0][2], "points to first");
  assert.deepEqual(rows.slice(2).map((row) => row[2]), ["-", "+9.33", "-0.18"]);
  const alone = await evaluate("--policy", "clinician");
  assert.doesNotMatch(alone.out, /points/);
});

Deno.test("what looks like a path that is not there is called one", async () => {
  const { code, err } = await evaluate("--policy", "runs/nope");
  assert.equal(code, 2);
  assert.match(err, /^error: --policy: found no file or folder "runs\/nope", expected random, /);
});

Deno.test("a policy is read from .npy, as probabilities or as an action a state", async () => {
  const folder = await Deno.makeTempDir();
  const { states, actions, live } = mdp;
  const write = async (name: string, array: NpyArray) => {
    const path = join(folder, name);
    await Deno.writeFile(
      path,
      new Uint8Array(await new Blob(encodeNpy(array) as BlobPart[]).arrayBuffer()),
    );
    return `table:${path}`;
  };
  const greedy = clinicianGreedyPolicy(mdp);
  const chosen = Int32Array.from(
    { length: states },
    (_, s) => s < live ? greedy.subarray(s * actions, (s + 1) * actions).indexOf(1) : 0,
  );
  const expected = (await json("--policy", "clinician-greedy")).survival;
  const tables = [
    await write("p.npy", npyArray(greedy, { shape: [states, actions] })),
    await write("a.npy", npyArray(chosen, { shape: [states] })),
  ];
  for (const table of tables) assert.equal((await json("--policy", table)).survival, expected);

  chosen[3] = 25;
  const wild = await evaluate(
    "--policy",
    await write("w.npy", npyArray(chosen, { shape: [states] })),
  );
  assert.match(wild.err, /w\.npy\[3\]: action 25, expected 0 to 24$/);
  const real = Float64Array.from(chosen);
  const half = await evaluate(
    "--policy",
    await write("f.npy", npyArray(real, { shape: [states] })),
  );
  assert.match(
    half.err,
    /found float64 of shape \(716,\), expected \(716, 25\), or \(716,\) actions as/,
  );
  await Deno.remove(folder, { recursive: true });
});

Deno.test("a comma within the name of a file that is there is part of the name", async () => {
  const folder = await Deno.makeTempDir();
  const path = join(folder, "a,random,b.npz");
  const shape = [mdp.states, mdp.actions];
  await writeNpz(path, [["policy", npyArray(clinicianPolicy(mdp), { shape })]]);
  const list = await json("--policy", `random,table:${path},optimal`);
  const names = (list as unknown as { policy: string }[]).map(({ policy }) => policy);
  assert.deepEqual(names, ["random", `table:${path}`, "optimal"]);
  await Deno.remove(folder, { recursive: true });
});

/** A network that values action `choice(s)` most in state s, as a state dict: S states, one hidden layer. */
function chooser(prefix: string, choice: (state: number) => number): [string, Tensor][] {
  const { states, actions } = mdp;
  const embedding = new Float32Array(states * actions);
  for (let s = 0; s < states; s++) embedding[s * actions + choice(s)] = 1;
  const identity = Float32Array.from(
    { length: actions ** 2 },
    (_, i) => Number(i % (actions + 1) === 0),
  );
  return [
    [`${prefix}.state_embedding.weight`, { shape: [states, actions], data: embedding }],
    ...[0, 2].flatMap((layer): [string, Tensor][] => [
      [`${prefix}.net.${layer}.weight`, { shape: [actions, actions], data: identity }],
      [`${prefix}.net.${layer}.bias`, { shape: [actions], data: new Float32Array(actions) }],
    ]),
  ];
}

Deno.test("a state dict of PyTorch's is a policy: what its network values most", async () => {
  const greedy = clinicianGreedyPolicy(mdp);
  const { actions } = mdp;
  const own = chooser("q", (s) => {
    const row = greedy.subarray(s * actions, (s + 1) * actions);
    return row.indexOf(Math.max(...row));
  });
  const none = chooser("target", () => 0);
  await withFolder(async (folder) => {
    const path = join(folder, "foreign.pt");
    await writeTorchFile(path, new Map(own));
    const expected = truth.clinician_greedy;
    assert.ok(
      Math.abs((await json("--policy", path)).survival as number - expected.survival) < 1e-9,
    );
    // Two networks in one file: a line in the file beside it says which.
    await writeTorchFile(path, new Map([...own, ...none]));
    const { code, err } = await evaluate("--policy", path);
    assert.equal(code, 2);
    assert.ok(
      err.startsWith(`error: ${path}: 2 networks: q.net (716 states, 25-25-25), target.net`),
      err,
    );
    assert.ok(err.endsWith(`such as layers: [net.0, net.2, net.4] in ${path}.yaml`), err);
    const line = "{layers: [q.net.0, q.net.2], embedding: q.state_embedding}";
    await Deno.writeTextFile(`${path}.yaml`, line);
    const scores = await json("--policy", `${path},clinician-greedy`) as unknown as {
      survival: number;
    }[];
    assert.ok(Math.abs(scores[0].survival - scores[1].survival) < 1e-12);
    await Deno.writeTextFile(`${path}.yaml`, "layers: [q.net.0, q.net.2]");
    const dense = await evaluate("--policy", path);
    assert.match(
      dense.err,
      /: a network over features and 25 actions, expected the MDP's 716 states/,
    );
    await Deno.writeTextFile(`${path}.yaml`, "layer: []");
    assert.match(
      (await evaluate("--policy", path)).err,
      /foreign\.pt\.yaml:1:1: found the unknown key/,
    );
  });
});

Deno.test("gamma, handling and simulation are taken from the flags", async () => {
  const score = await json(
    ...["--policy", "clinician", "--gamma", "1", "--inadmissible", "terminate"],
    ...["--episodes", "500", "--seed", "4"],
  );
  assert.ok(Math.abs(score.survival as number - truth.clinician.survival_terminate) < 1e-9);
  assert.ok(Math.abs((score.discounted_return as number) - (score.survival as number)) < 1e-9);
  const { survival, low, high } = score.simulated as Record<string, number>;
  assert.equal(survival * 500, Math.round(survival * 500));
  assert.ok(low < survival && survival < high);
  const { out } = await evaluate("--policy", "clinician", "--episodes", "500");
  assert.match(out, /^policy\s+survival\s+length\s+return \(gamma 0\.99\)\s+simulated\s+95% int/);
  assert.match(out, /\nclinician\s+0\.7818\s+9\.24\s+0\.7222\s+0\.\d{4}\s+0\.\d{4} to 0\.\d{4}$/);
});

Deno.test("a table of probabilities is a policy once its rows sum to 1", async () => {
  const folder = await Deno.makeTempDir();
  const path = join(folder, "table.npz");
  const shape = [mdp.states, mdp.actions];
  const write = (probabilities: Float64Array | Float32Array, sizes: number[] = shape) =>
    writeNpz(path, [["policy", npyArray(probabilities, { shape: sizes })]]);
  const clinician = clinicianPolicy(mdp);

  await write(Float32Array.from(clinician));
  const score = await json("--policy", `table:${path}`);
  // Rounding of the probabilities to float32.
  assert.ok(Math.abs(score.survival as number - truth.clinician.survival) < 1e-6);

  const heavy = clinician.slice();
  heavy[2 * mdp.actions] += 0.01;
  const cases: [write: () => Promise<void>, error: RegExp][] = [
    [() => write(heavy), /table\.npz: policy\[2\]: probabilities of state 2 sum to 1\.01\d*, exp/],
    [
      () => write(clinician, [25, 716]),
      /table\.npz: policy: shape \(25, 716\), expected \(716, 25\)/,
    ],
    [() => writeNpz(path, [["q", npyArray(clinician)]]), /table\.npz: policy: array is missing/],
    [() => Deno.writeTextFile(path, "PK"), /table\.npz: /],
    [() => Deno.remove(path), /table\.npz: cannot be read: there is no such file/],
  ];
  for (const [spoil, error] of cases) {
    await spoil();
    const { code, out, err } = await evaluate("--policy", `table:${path}`);
    assert.deepEqual([code, out], [2, ""]);
    assert.match(err, error);
    assert.equal(err.split("\n").length, 1);
  }
  await Deno.remove(folder, { recursive: true });
});

Deno.test("misuse is refused in one line", async () => {
  const cases: [args: string[], error: string][] = [
    [[], "error: required option '--policy <policy>' not specified"],
    [["--policy", "opitmal"], 'error: --policy: found "opitmal", expected random, random-admissib'],
    [["--policy", "optimal:2"], 'error: --policy optimal:GAMMA: found "2", expected a number from'],
    [["--policy", "random", "--gamma", "-1"], 'error: --gamma: found "-1", expected a number from'],
    [["--policy", "random", "--episodes", "0"], 'error: --episodes: found "0", expected a whole'],
    [["--policy", "random", "--seed", "1"], "error: --seed: has no meaning without --episodes"],
    [["--policy", "random", "--inadmissible", "x"], "error: option '--inadmissible <handling>'"],
    [["--policy", "random", "--inadmissible", "raise"], "error: policy: takes inadmissible action"],
    [["--policy", "tests"], "error: "],
  ];
  for (const [args, error] of cases) {
    const { code, out, err } = await evaluate(...args);
    assert.deepEqual([code, out, err.split("\n").length], [2, "", 1], err);
    assert.ok(err.startsWith(error), err);
  }
});
