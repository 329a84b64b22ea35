import assert from "node:assert/strict";
import { join } from "node:path";
import { USER_COMMANDS } from "../../src/commands/commands.ts";
import { PROGRAMS } from "../../src/commands/programs.ts";
import { machineSpeed } from "../../src/commands/reproduce/machine_speed.ts";
import { stepTime, type TakenStep } from "../../src/commands/reproduce/step_time.ts";
import { type Step, STEPS } from "../../src/commands/reproduce/steps.ts";
import { duration } from "../../src/commands/reproduce.ts";

const SPEED = { cores: 2, minibatch_ms: 3, full_ms: 20 };

/** The step of a task. */
function stepOf(task: string): Step {
  const found = STEPS.find((step) => step.task.join(" ") === task);
  assert.ok(found, task);
  return found;
}

/** The time of a step, with the results of a folder in place of the project's. */
const timeOf = (task: string, options: {
  results?: string;
  taken?: readonly TakenStep[];
  planned?: Set<string>;
} = {}) =>
  stepTime(stepOf(task), {
    speed: SPEED,
    taken: options.taken ?? [],
    planned: options.planned ?? new Set(),
    path: (relative) =>
      relative.startsWith("results/") ? relative.replace("results", options.results!) : relative,
  });

const close = (found: number | null, expected: number) =>
  assert.ok(Math.abs(found! - expected) <= 1e-9 * expected, `${found}, expected ${expected}`);

Deno.test("every step is a command, and every study has its step", async () => {
  for (const { task: [name, ...args] } of STEPS) {
    assert.ok(name in USER_COMMANDS || name in PROGRAMS, name);
    for (const path of args.filter((arg) => arg.startsWith("configs/"))) await Deno.stat(path);
  }
  const commands = STEPS.map(({ task }) => task.join(" "));
  for await (const { name } of Deno.readDir("configs")) {
    const text = await Deno.readTextFile(join("configs", name));
    const kind = /^study: /m.test(text) ? "study" : /^(study|active)-.*\.yaml$/.exec(name)?.[1];
    if (kind) assert.ok(commands.includes(`${kind} configs/${name}`), name);
  }
});

Deno.test("trainings that results lack take their steps at this machine's speed", async () => {
  const results = await Deno.makeTempDir();
  try {
    // 36 minibatch trainings of 100,000 steps and 50 of 1,000 steps on whole datasets.
    const planned = new Set<string>();
    const main = await timeOf("study configs/study-main.yaml", { results, planned });
    close(main.seconds, 12 * 100_000 * 0.003 + 50 * 1000 * 0.02);
    assert.equal(main.words, "62 of 62 trainings to do");
    // Of the alphas 0 (which is DQN), 0.02 and 0.5 on whole datasets and 0 and 0.5 on 100,000 minibatches are trained by then.
    const alpha = await timeOf("study configs/study-alpha.yaml", { results, planned });
    assert.equal(alpha.words, "136 of 172 trainings to do");
    const online = await timeOf("online configs/online.yaml", { results });
    close(online.seconds, 5 * 60_000 * 0.003);
    const select = "select configs/select-alpha.yaml --out runs/select-alpha";
    close((await timeOf(select, { results })).seconds, 13 * 1000 * 0.02);
    const networks = await timeOf("tables selection-networks", { results });
    close(networks.seconds, 40 * 2 * 8 * 400 * 0.02);
    assert.equal(networks.words, "8 networks on 40 datasets");
    assert.equal((await timeOf("active configs/active-sepsis.yaml", { results })).seconds, null);
  } finally {
    await Deno.remove(results, { recursive: true });
  }
});

Deno.test("what results hold takes no time, and wider networks take more", async () => {
  const full = await timeOf("study configs/study-cql-full.yaml", { results: "results" });
  assert.match(full.words, /^0 of \d+ trainings to do$/);
  assert.equal(full.seconds, 0);
  const results = await Deno.makeTempDir();
  const architecture = await timeOf("study configs/study-architecture.yaml", { results });
  await Deno.remove(results);
  // Eight shapes over an embedding of 256, two or three layers of 64 to 512.
  const published = 256 * 256 + 256 * 256 + 256;
  const products = [64, 128, 256, 512].flatMap((w) => [
    256 * w + w * w + w,
    256 * w + 2 * w * w + w,
  ]);
  const share = products.reduce((sum, one) => sum + one / published, 0);
  close(architecture.seconds, share * (3 * 50_000 * 0.003 + 10 * 1000 * 0.02));
});

Deno.test("other steps take what they took, at this machine's speed", async () => {
  const taken = [
    { step: "suite", seconds: 60, speed: { ...SPEED, minibatch_ms: 6 }, commit: null },
    { step: "suite", seconds: 80, speed: { ...SPEED, minibatch_ms: 6 }, commit: null },
  ];
  close((await timeOf("suite", { taken })).seconds, 40);
  const { seconds, words } = await timeOf("suite");
  close(seconds, 12 * 3 / 2.67);
  assert.equal(words, "as long as it took, at this machine's speed");
  const never = { seconds: null, words: "never timed" };
  assert.deepEqual(await timeOf("study configs/cohort-sweep.yaml"), never);
});

Deno.test("durations in words", () => {
  assert.deepEqual([4.4, 100, 3599, 9000].map(duration), [
    "4 s",
    "2 min",
    "1 h 0 min",
    "2 h 30 min",
  ]);
});

Deno.test("the machine's speed is measured on batches and on whole datasets", async () => {
  const { cores, minibatch_ms, full_ms } = await machineSpeed(0.1);
  assert.equal(cores, navigator.hardwareConcurrency);
  for (const ms of [minibatch_ms, full_ms]) assert.ok(ms > 0 && Number.isFinite(ms), `${ms}`);
});
