/** An exact score belongs to the MDP whose states the data's are: who says so, and what is printed without. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { collectCommand } from "../../src/commands/collect.ts";
import { evaluateCommand } from "../../src/commands/evaluate.ts";
import { behaviourPolicy } from "../../src/dataset/behaviour_policy.ts";
import { collect } from "../../src/dataset/collect.ts";
import { type DiscreteDataset, ENDING } from "../../src/dataset/dataset.ts";
import { saveDataset } from "../../src/dataset/dataset_file.ts";
import { decodeSafetensors, encodeSafetensors } from "../../src/files/safetensors.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { mdpToArrays } from "../../src/mdp/mdp_file.ts";
import { writeNpz } from "../../src/files/npz.ts";
import { pcg4d } from "../../src/random/pcg4d.ts";
import { readLines } from "../../src/runs/json_lines.ts";
import { runPaths } from "../../src/runs/run_folder.ts";
import { randomSpec, tinyMdp } from "../mdp/tiny_mdp.ts";
import { capture } from "./capture.ts";
import { twinTrainCommand } from "./twin_train.ts";

const CONFIG = new URL("../runs/tiny_config.yaml", import.meta.url).pathname;
const ICU = await loadMdp();
const CARE = collect(ICU, behaviourPolicy(ICU, { behaviour: "clinician" }), {
  episodes: 30,
  seed: 4,
});
const { mdpSha256: _, ...NAMELESS } = CARE;

/** Numbers that happen to be below 716: 40 episodes of 6 random steps, as k-means would number them. */
function randomStates(states = 716, actions = 25): DiscreteDataset {
  const [episodes, length] = [40, 6];
  const rows = episodes * length;
  const draw = (e: number, t: number) => pcg4d(1, 5, e, t)[0] % (states - 3);
  const of = <T>(make: (e: number, t: number) => T) =>
    Array.from({ length: rows }, (_, i) => make(Math.floor(i / length), i % length));
  const last = (t: number) => t === length - 1;
  const end = (e: number) => states - 3 + e % 2;
  return {
    kind: "discrete",
    states,
    actions,
    state: Uint16Array.from(of(draw)),
    nextState: Uint16Array.from(of((e, t) => last(t) ? end(e) : draw(e, t + 1))),
    action: Uint8Array.from(of((e, t) => pcg4d(2, 5, e, t)[0] % actions)),
    reward: Float32Array.from(of((e, t) => last(t) ? e % 2 : 0)),
    ending: Uint8Array.from(of((_, t) => last(t) ? ENDING.terminated : 0)),
    episode: Uint32Array.from(of((e) => e)),
    step: Uint16Array.from(of((_, t) => t)),
    behaviourProbability: null,
  };
}

/** Does something with a folder that holds datasets by name. */
async function withData(
  datasets: Readonly<Record<string, DiscreteDataset>>,
  work: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    for (const [name, one] of Object.entries(datasets)) {
      await saveDataset(join(folder, `${name}.npz`), one);
    }
    await work(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** What a command printed; it must end well. */
async function printed(command: Parameters<typeof capture>[0], args: readonly string[]) {
  const { code, out, err } = await capture(command, args);
  assert.equal(code, 0, err.join("\n"));
  return { text: out.join("\n") };
}

const train = (folder: string, data: string, ...more: string[]) =>
  printed(twinTrainCommand(), [
    ...[CONFIG, "--dataset", join(folder, `${data}.npz`), "--out", join(folder, `run-${data}`)],
    ...["--set", "steps=20", ...more],
  ]);
const evaluate = (...args: string[]) => printed(evaluateCommand, ["--policy", ...args]);

interface Scores {
  readonly models: Record<string, unknown>[];
  readonly mean_survival: number | null;
}

/** Something that looks like a survival, a length or a return. */
const NUMBER = /\d\.\d{2}/;

Deno.test("716 random states train and print no survival; declared, they are refused by their row", async () => {
  await withData({ random: randomStates() }, async (folder) => {
    const run = join(folder, "run-random");
    const { text } = await train(folder, "random");
    assert.match(
      text,
      /^policy +survival +length +return \(gamma 0\.99\)\n-[^]*\ncql-seed0 +- +- +-\n/,
    );
    assert.match(text, /\ncql-seed0, bc-seed5: no exact score applies: nothing says whose states /);
    assert.match(text, /--states-are icu-sepsis/);
    assert.equal(NUMBER.test(text.replace("gamma 0.99", "")), false, text);

    const lines = await readLines(runPaths(run).evaluations);
    assert.deepEqual(lines.map(({ step, survival, published }) => [step, survival, published]), [
      [20, null, undefined],
      [20, null, undefined],
    ]);
    const resumed = await printed(twinTrainCommand(), ["--resume", "--out", run, "--json"]);
    const again = await evaluate(run, "--json");
    const file = join(run, "checkpoints/step-0000000020/cql-seed0.safetensors");
    const single = JSON.parse((await evaluate(file, "--episodes", "50", "--json")).text);
    for (
      const { models, mean_survival } of [resumed, again].map(({ text }) =>
        JSON.parse(text) as Scores
      )
    ) {
      assert.equal(mean_survival, null);
      for (const model of [...models, single]) {
        const { survival, length, discounted_return, published, simulated, states } = model;
        assert.deepEqual([survival, length, discounted_return, published], [
          null,
          null,
          null,
          undefined,
        ]);
        assert.deepEqual([simulated, states], [undefined, "unknown"]);
      }
    }
    const collected = ["--behaviour", "greedy", "--episodes", "5", "--checkpoint", file];
    const care = await capture(collectCommand, [...collected, "--out", join(folder, "care.npz")]);
    assert.deepEqual([care.code, care.out, care.err.length], [2, [], 1]);
    assert.match(
      care.err[0],
      /^error: .*safetensors: cannot treat patients of ICU-Sepsis 2\.0\.1: no exact score applies: noth/,
    );
    const table = await evaluate(run, "--episodes", "50");
    assert.equal(NUMBER.test(table.text.replace("gamma 0.99", "")), false, table.text);

    const { state, action, nextState } = randomStates();
    const place = `next_state[0]: state ${state[0]} under action ${action[0]} leads to state ${
      nextState[0]
    }`;
    const expected =
      `error: ${join(folder, "random.npz")}: ${place}, which ICU-Sepsis 2.0.1 cannot do ` +
      "(inadmissible: mean): these are not its states, leave out the declaration";
    const attempts = [
      await capture(twinTrainCommand(), [
        ...[CONFIG, "--dataset", join(folder, "random.npz"), "--states-are", "icu-sepsis"],
        ...["--out", join(folder, "other")],
      ]),
      await capture(evaluateCommand, ["--policy", run, "--states-are", "icu-sepsis"]),
      await capture(evaluateCommand, ["--policy", file, "--states-are", "icu-sepsis"]),
    ];
    for (const { code, out, err } of attempts) {
      assert.deepEqual([code, out, err], [2, [], [expected]]);
    }
  });
});

Deno.test("collected files score exactly; without the hash only by declaration, and alike", async () => {
  await withData({ care: CARE, nameless: NAMELESS }, async (folder) => {
    const named: Scores = JSON.parse((await train(folder, "care", "--json")).text);
    assert.deepEqual(named.models.map(({ states }) => states), ["mdp", "mdp"]);
    const [first] = named.models;
    assert.ok((first.survival as number) > 0.7 && (first.survival as number) < 0.88);

    const before: Scores = JSON.parse((await train(folder, "nameless", "--json")).text);
    assert.deepEqual(before.models.map(({ survival }) => survival), [null, null]);
    const later = await evaluate(
      join(folder, "run-nameless"),
      "--json",
      "--states-are",
      "icu-sepsis",
    );
    const declared = named.models.map((model) => ({ ...model, states: "declared" }));
    assert.deepEqual(JSON.parse(later.text).models, declared);
    assert.deepEqual(JSON.parse(later.text).mean_survival, named.mean_survival);

    const flags = ["--states-are", "icu-sepsis", "--out", join(folder, "flag"), "--json"];
    const flagged = JSON.parse((await train(folder, "nameless", ...flags)).text);
    assert.deepEqual(flagged.models, declared);
    const config = join(folder, "config.yaml");
    await Deno.writeTextFile(
      config,
      `inherit: ${CONFIG.replace("tests/runs/tiny_config.yaml", "configs/cql.yaml")}\n` +
        "steps: 20\nbatch: 8\nembedding: 4\nhidden: [8]\nname: cql\n" +
        "dataset: { path: nameless.npz, states: icu-sepsis }\n",
    );
    const out = join(folder, "keyed");
    const { text } = await printed(twinTrainCommand(), [config, "--out", out]);
    assert.match(text, /\ncql-seed0 +0\.\d{4} [^]*\ncql-seed0: exact by declaration: /);
    const scored = JSON.parse((await evaluate(out, "--json")).text);
    assert.deepEqual([scored.survival, scored.states], [first.survival, "declared"]);
  });
});

Deno.test("a model of data that are declared later needs them, as they were", async () => {
  await withData({ nameless: NAMELESS }, async (folder) => {
    await train(folder, "nameless");
    const path = join(folder, "nameless.npz");
    const args = ["--policy", join(folder, "run-nameless"), "--states-are", "icu-sepsis"];
    const refused = async () => {
      const { code, err } = await capture(evaluateCommand, args);
      return [code, err.join("\n").replaceAll(folder, "@")];
    };
    const reward = CARE.reward.slice();
    const sha256 = /[0-9a-f]{64}/g;
    await saveDataset(path, { ...NAMELESS, behaviourProbability: null });
    const [code, words] = await refused();
    assert.equal(code, 2);
    assert.equal(
      `${words}`.replace(sha256, "#"),
      "error: cql-seed0: its dataset has SHA-256 # now, expected #, that of the data it was trained on, " +
        "to check the declaration",
    );
    reward[0] = 0.5;
    await saveDataset(path, { ...NAMELESS, reward });
    assert.match(`${(await refused())[1]}`, /reward\[0\]: 0\.5 on the way from state \d+ to state/);
    await saveDataset(join(folder, "elsewhere.npz"), NAMELESS);
    await Deno.remove(path);
    const moved = await evaluate(...args.slice(1), "--dataset", join(folder, "elsewhere.npz"));
    assert.match(moved.text, /\ncql-seed0 +0\.\d{4} /);
    assert.deepEqual(await refused(), [
      2,
      "error: @/nameless.npz: cannot be read: there is no such file",
    ]);
  });
});

Deno.test("data that name another MDP, declared, are scored with the word whose they say they are", async () => {
  const other = "0123456789ab".repeat(6).slice(0, 64);
  await withData({ other: { ...NAMELESS, mdpSha256: other } }, async (folder) => {
    const run = join(folder, "run-other");
    const words = "exact by declaration: the data say that their states are those of another MDP " +
      "(mdp_sha256 0123456789ab…), the user that they are this one's";
    const before = await train(folder, "other");
    assert.match(before.text, /no exact score applies: the data are of another MDP/);
    const flags = ["--states-are", "icu-sepsis"];
    const later = await evaluate(run, ...flags);
    assert.ok(later.text.endsWith(`cql-seed0, bc-seed5: ${words}`), later.text);
    const { models } = JSON.parse((await evaluate(run, ...flags, "--json")).text);
    assert.deepEqual([models[0].states, models[0].named_mdp_sha256], ["declared", other]);

    const out = join(folder, "declared");
    const trained = await train(folder, "other", ...flags, "--out", out);
    assert.ok(trained.text.includes(words), trained.text);
    const again = await evaluate(out);
    assert.ok(again.text.endsWith(`cql-seed0, bc-seed5: ${words}`), again.text);
  });
});

Deno.test("a run goes on with a declaration it was begun without, and not without one it has", async () => {
  await withData({ nameless: NAMELESS }, async (folder) => {
    await train(folder, "nameless");
    const args = [
      CONFIG,
      "--set",
      "steps=20",
      "--dataset",
      join(folder, "nameless.npz"),
      "--resume",
    ];
    const declared = ["--states-are", "icu-sepsis"];
    const run = join(folder, "run-nameless");
    const later = await printed(twinTrainCommand(), [...args, ...declared, "--out", run]);
    assert.match(
      later.text,
      /\ncql-seed0 +0\.\d{4} [^]*\ncql-seed0, bc-seed5: exact by declaration: /,
    );
    assert.equal(later.text.includes("no exact score"), false);

    const other = join(folder, "other");
    await printed(twinTrainCommand(), [...args, ...declared, "--out", other]);
    const { code, err } = await capture(twinTrainCommand(), [...args, "--out", other]);
    assert.equal(code, 2);
    assert.match(
      err.join("\n"),
      /^error: .*other: found dataset .*"states":"icu-sepsis"\}: resume it as it was begun$/,
    );
    const again = await printed(twinTrainCommand(), ["--resume", "--out", other]);
    assert.match(again.text, /exact by declaration/);
  });
});

Deno.test("data of another MDP or of other sizes train, and are scored in their own MDP", async () => {
  const arrays = mdpToArrays(tinyMdp(randomSpec(3)));
  const folder = await Deno.makeTempDir();
  try {
    const own = join(folder, "own.mdp.npz");
    await writeNpz(own, arrays);
    const mdp = await loadMdp(own);
    const policy = behaviourPolicy(mdp, { behaviour: "random" });
    const care = collect(mdp, policy, { episodes: 40, seed: 1, inadmissible: "terminate" });
    const { mdpSha256: _, ...nameless } = care;
    await saveDataset(join(folder, "care.npz"), care);
    await saveDataset(join(folder, "nameless.npz"), nameless);
    await saveDataset(join(folder, "small.npz"), randomStates(102, 5));
    const json = async (data: string, ...more: string[]): Promise<Scores> =>
      JSON.parse((await train(folder, data, "--json", ...more)).text);
    const states = ({ models }: Scores) => models.map((one) => [one.survival !== null, one.states]);

    assert.deepEqual(states(await json("small")), [[false, "unknown"], [false, "unknown"]]);
    assert.deepEqual(states(await json("care")), [[false, "other"], [false, "other"]]);
    assert.match(
      (await evaluate(join(folder, "run-care"))).text,
      /no exact score applies: the data are of another MDP/,
    );
    const inOwn = ["--set", `mdp=${own}`, "--set", "inadmissible=terminate", "--out"];
    const named = await json("care", ...inOwn, join(folder, "own"));
    assert.deepEqual(states(named), [[true, "mdp"], [true, "mdp"]]);
    const declared = await json(
      "nameless",
      ...inOwn,
      join(folder, "declared"),
      "--states-are",
      "mdp",
    );
    assert.deepEqual(
      declared.models,
      named.models.map((model) => ({ ...model, states: "declared" })),
    );
    assert.deepEqual(
      states(await json("nameless", ...inOwn, join(folder, "undeclared"))),
      [[false, "unknown"], [false, "unknown"]],
    );
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("checkpoints from before: of collected data they are scored, of a file they ask for the declaration", async () => {
  await withData({ nameless: NAMELESS }, async (folder) => {
    await train(folder, "nameless");
    const collected = join(folder, "collected");
    await printed(twinTrainCommand(), [CONFIG, "--set", "steps=20", "--out", collected]);
    const old = async (run: string) => {
      const path = join(run, "checkpoints/step-0000000020/cql-seed0.safetensors");
      const { tensors, metadata } = decodeSafetensors(await Deno.readFile(path), path);
      const { data, ...rest } = metadata;
      assert.match(
        data,
        /^\{"sha256":"[0-9a-f]{64}","mdp_sha256":("[0-9a-f]{64}"|null),"declared":false\}$/,
      );
      await Deno.writeFile(path, encodeSafetensors(tensors, rest));
      return path;
    };
    const before = JSON.parse((await evaluate(collected, "--json")).text).models[0];
    const scored = JSON.parse((await evaluate(await old(collected), "--json")).text);
    assert.deepEqual({ ...scored, policy: before.policy }, before);
    assert.deepEqual([typeof scored.survival, scored.states], ["number", "mdp"]);
    const file = await old(join(folder, "run-nameless"));
    assert.equal(JSON.parse((await evaluate(file, "--json")).text).survival, null);
    const flagged = (await evaluate(file, "--states-are", "icu-sepsis", "--json")).text;
    assert.deepEqual([typeof JSON.parse(flagged).survival, JSON.parse(flagged).states], [
      "number",
      "declared",
    ]);
  });
});
