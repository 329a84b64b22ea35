import assert from "node:assert/strict";
import { join } from "node:path";
import { hyperParametersOf } from "../../src/config/config.ts";
import { readOnlineConfig } from "../../src/online/online_config.ts";

const text = (await Deno.readTextFile("configs/online.yaml"))
  .replace("config: dqn.yaml", `config: ${join(Deno.cwd(), "configs/dqn.yaml")}`);

async function readText(changed: string) {
  const folder = await Deno.makeTempDir();
  const path = join(folder, "online.yaml");
  await Deno.writeTextFile(path, changed);
  try {
    return await readOnlineConfig(path, { shown: (one) => one === path ? "online.yaml" : one });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("the baseline takes a million actions and 60,000 gradient steps with each of five seeds", async () => {
  const online = await readText(text);
  const { rounds, environment_steps, gradient_steps, seeds, config } = online;
  assert.ok(rounds * environment_steps >= 1e6);
  assert.equal(rounds * gradient_steps, 60_000);
  assert.equal(seeds.length, 5);
  assert.deepEqual([config.algorithm, hyperParametersOf(config).doubleDqn, config.steps], [
    "dqn",
    true,
    60_000,
  ]);
  assert.deepEqual(config.seeds, seeds);
});

const MISTAKES: readonly (readonly [name: string, from: RegExp, to: string, error: RegExp])[] = [
  ["a newer format", /^format: 1/m, "format: 2", /yaml:3:9: online.format: found 2, expected 1/],
  ["an unknown key", /^rounds:/m, "round:", /unknown key "round" of online|unknown key "round"/],
  [
    "a share above 1",
    /from: 1,/,
    "from: 1.5,",
    /online.epsilon.from: found 1.5, expected a number/,
  ],
  ["fixed data's batches", /^set: \{.*\}/m, "set: { batch: full }", /config: found batch full/],
  [
    "cloning",
    /^set: \{.*\}/m,
    "set: { algorithm: bc }",
    /config: found algorithm bc, expected cql/,
  ],
  ["a support", /^set: \{.*\}/m, "set: { support: { count: 3 } }", /config: found a support/],
  [
    "a wrong value",
    /^set: \{.*\}/m,
    "set: { tau: 2 }",
    /^online.yaml:6:13: tau: found 2, expected/,
  ],
  [
    "a wrong value of any length",
    /^set: \{.*\}/m,
    `set: { tau: "${"a".repeat(20_000)}" }`,
    /^online.yaml:6:13: tau: found "a{20}.* expected a number from 0 to 1$/,
  ],
];

Deno.test("a mistake in a config of online training is named at its place", async (t) => {
  for (const [name, from, to, message] of MISTAKES) {
    await t.step(name, async () => {
      assert.match(text, from);
      await assert.rejects(readText(text.replace(from, to)), { name: "InputError", message });
    });
  }
});
