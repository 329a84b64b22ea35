import assert from "node:assert/strict";
import { join } from "node:path";
import { behaviourPolicy } from "../../src/dataset/behaviour_policy.ts";
import { collect } from "../../src/dataset/collect.ts";
import { saveDataset } from "../../src/dataset/dataset_file.ts";
import { npyArray } from "../../src/files/npy.ts";
import { writeNpz } from "../../src/files/npz.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { checkpointSteps } from "../../src/runs/checkpoint_folder.ts";
import { exists, runPaths } from "../../src/runs/run_folder.ts";
import { withFolder } from "../with_folder.ts";
import { copyProgram } from "./copy_program.ts";
import { outcomeOf, run, spawn } from "./spawn.ts";

/** Signals with the exit codes that they stand for, as this system has them. */
const SIGNALS: readonly (readonly [Deno.Signal, number])[] = Deno.build.os === "windows"
  ? [["SIGINT", 130], ["SIGBREAK", 149]]
  : [["SIGINT", 130], ["SIGTERM", 143], ["SIGHUP", 129]];

/** Waits until something is so. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!await isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** Names in a folder; none if it is not there. */
async function namesIn(folder: string): Promise<string[]> {
  const entries = await Array.fromAsync(Deno.readDir(folder)).catch(() => []);
  return entries.map(({ name }) => name);
}

/**
 * Starts a command whose work takes long, sends a signal once it is at work, and looks how it ends.
 *
 * @returns Whether the signal ended it: false only where it may finish and did.
 */
async function stopped(command: {
  readonly program: string;
  readonly args: readonly string[];
  /** Whether it is at work. */
  readonly isAtWork: () => Promise<boolean>;
  readonly signal: readonly [name: Deno.Signal, code: number];
  /** Root of a copy of the project. */
  readonly root?: string;
  /** The last line it says. */
  readonly says: RegExp;
  /** Whether its work may be done before the signal arrives, which is no fault. */
  readonly mayFinish?: boolean;
}): Promise<boolean> {
  const { program, args, isAtWork, signal: [name, expected], root, says } = command;
  const child = spawn(program, args, root);
  const outcome = outcomeOf(child);
  const isOver = outcome.then(({ err }) => assert.fail(`ended before it was at work: ${err}`));
  await Promise.race([until(isAtWork), isOver]);
  isOver.catch(() => {});
  child.kill(name);
  const { code, out, err } = await outcome;
  if (command.mayFinish && code === 0) return false;
  assert.deepEqual([code, out], [expected, ""], `${name}: ${err}`);
  assert.match(err.split("\n").at(-1)!, says, name);
  return true;
}

Deno.test("a training that a signal ends while it collects leaves nothing", async () => {
  await withFolder(async (folder) => {
    for (const signal of SIGNALS) {
      const out = join(folder, "run");
      const huge = ["--set", "dataset.episodes=10000000", "--device", "cpu"];
      await stopped({
        program: "train",
        args: ["configs/cql-full.yaml", ...huge, "--out", out],
        isAtWork: () => exists(out),
        signal,
        says: /^Interrupted before the first step: nothing was saved$/,
      });
      assert.deepEqual(await namesIn(folder), []);
    }
  });
});

Deno.test("a training that a signal ends has a checkpoint, and goes on from it", async () => {
  await withFolder(async (folder) => {
    const out = join(folder, "run");
    const steps = async () => (await checkpointSteps(runPaths(out).checkpoints)).at(-1) ?? 0;
    const args = ["train", "tests/runs/tiny_config.yaml", "--set", "steps=1000000", "--out", out];
    for (const [i, signal] of SIGNALS.entries()) {
      const before = await steps();
      await stopped({
        program: "tests/commands/twin_cli.ts",
        args: i === 0 ? args : [...args, "--resume"],
        isAtWork: async () => await steps() > before,
        signal,
        says: /^Interrupted: step \d+ is saved, go on with deno task train --resume --out /,
      });
      assert.ok(await steps() > before);
    }
  });
});

Deno.test("a study that a signal ends has a checkpoint", async () => {
  await withFolder(async (folder) => {
    const study = join(folder, "tiny.yaml");
    const config = new URL("../study/grids/tiny_config.yaml", import.meta.url).pathname;
    await Deno.writeTextFile(
      study,
      `format: 1\nname: tiny\nmodels_together: 4\ngrids:\n  - name: long\n    config: ${config}\n` +
        "    set: { steps: 10000000, checkpoint_every: 1000 }\n    vary: {}\n    seeds: [0]\n",
    );
    for (const signal of SIGNALS) {
      const [results, runs] = ["results", "runs"].map((name) => join(folder, signal[0], name));
      await stopped({
        program: "study",
        args: [study, "--results", results, "--runs", runs, "--device", "cpu", "--workers", "1"],
        isAtWork: async () => {
          const [name] = await namesIn(runs);
          return name !== undefined &&
            (await checkpointSteps(runPaths(join(runs, name)).checkpoints)).length > 0;
        },
        signal,
        says: /^Interrupted: the same command goes on from the last checkpoint$/,
      });
    }
  });
});

Deno.test("online training that a signal ends while it collects says so", async () => {
  await withFolder(async (folder) => {
    const config = join(folder, "online.yaml");
    const text = await Deno.readTextFile("configs/online.yaml");
    const dqn = new URL("../../configs/dqn.yaml", import.meta.url).pathname;
    await Deno.writeTextFile(
      config,
      text.replace("config: dqn.yaml", `config: ${dqn}`).replace(/^seeds: .*$/m, "seeds: [0]")
        .replace(/^rounds: .*$/m, "rounds: 1")
        .replace(/^environment_steps: .*$/m, "environment_steps: 10000000")
        .replace("rounds: 60 }", "rounds: 1 }"),
    );
    for (const signal of SIGNALS) {
      const [results, runs] = ["results", "runs"].map((name) => join(folder, signal[0], name));
      await stopped({
        program: "online",
        args: [config, "--results", results, "--runs", runs],
        isAtWork: async () => (await namesIn(runs)).length > 0,
        signal,
        says: /^Interrupted: the same command goes on from the last round$/,
      });
    }
  });
});

Deno.test("a selection among planners that a signal ends has chosen nothing", async () => {
  await withFolder(async (folder) => {
    const mdp = await loadMdp();
    const data = join(folder, "care.npz");
    const policy = behaviourPolicy(mdp, { behaviour: "clinician" });
    await saveDataset(data, collect(mdp, policy, { episodes: 20_000, seed: 1 }));
    for (const signal of SIGNALS) {
      const out = join(folder, signal[0]);
      await stopped({
        program: "select",
        args: ["configs/select-tabular.yaml", "--dataset", data, "--out", out],
        isAtWork: () => exists(join(out, "trained")),
        signal,
        says: /^Interrupted: go on with --out /,
      });
      assert.equal(await exists(join(out, "selection.json")), false);
    }
  });
});

Deno.test("a judging that a signal ends leaves no folder", async () => {
  await withFolder(async (folder) => {
    const mdp = await loadMdp();
    const [data, table, out] = ["care.npz", "policy.npz", "page"].map((name) => join(folder, name));
    const policy = behaviourPolicy(mdp, { behaviour: "random" });
    await saveDataset(data, collect(mdp, policy, { episodes: 2000, seed: 1 }));
    const shape = { shape: [mdp.states, mdp.actions] };
    await writeNpz(table, new Map([["policy", npyArray(policy, shape)]]));
    for (const signal of SIGNALS) {
      await stopped({
        program: "ope",
        args: [`table:${table}`, "--dataset", data, "--refits", "10000", "--out", out],
        async isAtWork() {
          if (!await exists(out)) return false;
          await new Promise((resolve) => setTimeout(resolve, 500));
          return true;
        },
        signal,
        says: /^Interrupted, nothing was written$/,
      });
      assert.deepEqual((await namesIn(folder)).sort(), ["care.npz", "policy.npz"]);
    }
  });
});

Deno.test("a study of buying data that a signal ends keeps its finished parts", async () => {
  await withFolder(async (folder) => {
    const study = join(folder, "tiny.yaml");
    await Deno.writeTextFile(
      study,
      "format: 1\nname: tiny\ntitle: Tiny\nevaluation: null\nbudgets: [100, 200, 400, 800]\n" +
        "environment: { kind: rare-actions, episodes: 300, horizon: 1000, gamma: 1 }\n" +
        "learner: { kind: table, sweeps: 100, rate: 1, min_visits: 1, unknown: 0, members: 20 }\n" +
        "datasets: { first_seed: 800, count: 1000 }\nrounds: 4\nstrategies: [random, uncertainty]\n",
    );
    for (const signal of SIGNALS) {
      const [out, parts] = ["out", "parts"].map((name) => join(folder, signal[0], name));
      const finished = async () => {
        const [name] = await namesIn(parts);
        return name === undefined ? [] : await namesIn(join(parts, name));
      };
      await stopped({
        program: "active",
        args: [study, "--workers", "1", "--out", out, "--parts", parts],
        isAtWork: async () => (await finished()).some((name) => name.endsWith(".json")),
        signal,
        says: /^Interrupted: finished datasets are kept, go on with the same$/,
      });
      assert.ok((await finished()).length > 0);
    }
  });
});

Deno.test("a suite that a signal ends keeps its finished datasets", async () => {
  await withFolder(async (folder) => {
    for (const signal of SIGNALS) {
      const out = join(folder, signal[0]);
      const record = join(out, "suite.json");
      await stopped({
        program: "suite",
        args: ["--out", out, "--record", record],
        isAtWork: async () => (await namesIn(out)).some((name) => name.endsWith(".npz")),
        signal,
        says: /^Interrupted: the same command goes on$/,
      });
      assert.equal(await exists(record), false);
    }
  });
});

Deno.test("tables that a signal ends are not written, and their rows kept", async () => {
  await withFolder(async (root) => {
    await copyProgram(root, ["src/", "shaders/", "configs/", "data/"]);
    // Three of its methods: a row comes soon.
    const study = join(root, "src/study/tables/tabular_study.ts");
    await Deno.writeTextFile(study, "\n(STUDY_METHODS as NamedMethod[]).splice(3);\n", {
      append: true,
    });
    for (const signal of SIGNALS) {
      await stopped({
        program: "tables",
        args: ["tabular"],
        isAtWork: () => exists(join(root, "runs/tables/tabular.jsonl")),
        signal,
        root,
        says: /^Interrupted: finished rows are kept, the same command goes on$/,
      });
      const kept = await Deno.readTextFile(join(root, "runs/tables/tabular.jsonl"));
      assert.match(kept, /^\{"key":"5000-0","rows":.*\}\n/);
      await Deno.remove(join(root, "runs"), { recursive: true });
      assert.equal(await exists(join(root, "results")), false);
    }
  });
});

Deno.test("a collection that a signal ends while it writes leaves nothing", async () => {
  await withFolder(async (folder) => {
    const out = join(folder, "care.npz");
    const isAtWork = async () => {
      const [name] = await namesIn(folder);
      const file = await Deno.stat(join(folder, name ?? "")).catch(() => null);
      return file?.isFile === true && file.size > 0;
    };
    // A quick disk has written the file before the signal arrives: then a file of twice the size.
    let episodes = 300_000;
    for (const signal of SIGNALS) {
      const args = () => ["--behaviour", "clinician", "--episodes", `${episodes}`, "--out", out];
      const says = /^Interrupted, nothing was written$/;
      const end = () =>
        stopped({ program: "collect", args: args(), isAtWork, signal, says, mayFinish: true });
      for (; !await end(); episodes *= 2) {
        assert.deepEqual(await namesIn(folder), ["care.npz"]);
        assert.ok(episodes < 5_000_000, "no signal ever came while it wrote");
        await Deno.remove(out);
      }
      assert.deepEqual(await namesIn(folder), []);
    }
  });
});

Deno.test("a second signal ends at once what the first does not", async () => {
  const [first, second] = [SIGNALS[0], SIGNALS.at(-1)!];
  const child = spawn("tests/commands/demo_cli.ts", ["stubborn"]);
  const lines = child.stderr.pipeThrough(new TextDecoderStream()).getReader();
  assert.equal((await lines.read()).value, "ready\n");
  child.kill(first[0]);
  assert.equal((await lines.read()).value, "heard\n");
  // Two that come as one, as batch systems send them, are one.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  child.kill(second[0]);
  assert.equal((await child.status).code, second[1]);
  await lines.cancel();
  await child.stdout.cancel();
});

Deno.test("what nobody awaits or catches is one line and exit code 1, never a stack trace", async () => {
  const cases = [["rejection", "nobody awaits \\u001b[31mthis"], ["error", "nobody catches this"]];
  for (const [way, message] of cases) {
    assert.deepEqual(
      await run("tests/commands/demo_cli.ts", [way]),
      { code: 1, out: "", err: `error: ${message}` },
    );
  }
});
