import assert from "node:assert/strict";
import { join } from "node:path";
import { activeCommand } from "../../src/commands/active.ts";
import { capture } from "./capture.ts";
import { outcomeOf, spawn } from "./spawn.ts";

const STUDY = `format: 1
name: tiny
title: A tiny study
environment: { kind: rare-actions, episodes: 300, horizon: 1000, gamma: 1 }
evaluation: null
learner: { kind: table, sweeps: 100, rate: 1, min_visits: 1, unknown: 0, members: 20 }
datasets: { first_seed: 800, count: 6 }
budgets: [100, 200, 400, 800]
rounds: 4
strategies: [random, uncertainty, uncertainty-density]
`;

/** Waits until a folder's only folder holds so many files. */
async function filesIn(folder: string, count: number): Promise<void> {
  for (;;) {
    const [inner] = await Array.fromAsync(Deno.readDir(folder)).catch(() => []);
    if (inner) {
      const files = await Array.fromAsync(Deno.readDir(join(folder, inner.name)));
      if (files.filter(({ name }) => name.endsWith(".json")).length >= count) return;
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

Deno.test("a study killed, then interrupted, then let go ends in the bytes of one that never was", async () => {
  const folder = await Deno.makeTempDir();
  const study = join(folder, "tiny.yaml");
  await Deno.writeTextFile(study, STUDY);
  const args = (name: string) => [
    study,
    "--workers",
    "1",
    "--out",
    join(folder, name),
    "--parts",
    join(folder, `${name}-parts`),
  ];
  const begin = async (parts: number) => {
    const child = spawn("active", args("stopped"));
    await filesIn(join(folder, "stopped-parts"), parts);
    return child;
  };
  const killed = await begin(2);
  killed.kill("SIGKILL");
  assert.equal((await outcomeOf(killed)).code, 137);
  const interrupted = await begin(4);
  interrupted.kill("SIGINT");
  const { code, err, out } = await outcomeOf(interrupted);
  assert.deepEqual([code, out], [130, ""]);
  assert.match(err, /^Interrupted: finished datasets are kept, go on with the same$/m);

  const last = await outcomeOf(spawn("active", args("stopped")));
  assert.equal(last.code, 0, last.err);
  const whole = await capture(activeCommand, args("whole"));
  assert.equal(whole.code, 0);
  assert.equal(whole.out.join("\n"), last.out);
  assert.match(last.out, /^A tiny study: mean over 6 datasets\n\nvalue at budget +100 +200/);
  for (const file of ["tiny/rows.csv", "tiny/curves.csv"]) {
    const [a, b] = ["stopped", "whole"].map((name) =>
      Deno.readTextFileSync(join(folder, name, file))
    );
    assert.equal(a, b);
    assert.ok(a.length > 500);
  }
  await Deno.remove(folder, { recursive: true });
});

Deno.test("a bad study is refused in one line, before any work", async () => {
  const folder = await Deno.makeTempDir();
  const study = join(folder, "bad.yaml");
  await Deno.writeTextFile(study, STUDY.replace("rounds: 4", "rounds: four"));
  const { code, out, err } = await capture(activeCommand, [study, "--out", join(folder, "out")]);
  assert.deepEqual([code, out.length, err.length], [2, 0, 1]);
  assert.match(err[0], /^error: .*bad\.yaml:9:9: rounds: found "four", expected a whole number/);
  assert.deepEqual((await Array.fromAsync(Deno.readDir(folder))).length, 1);
  const missing = await capture(activeCommand, [join(folder, "none.yaml")]);
  assert.equal(missing.code, 2);
  assert.match(missing.err[0], /none\.yaml: cannot be read: there is no such file/);
  await Deno.remove(folder, { recursive: true });
});
