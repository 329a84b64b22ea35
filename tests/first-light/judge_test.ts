import assert from "node:assert/strict";
import { type Check, checksOf, judgementOf } from "./judge.ts";
import { changed, madeUpRecords } from "./made_up.ts";
import type { Verdict } from "./ranges.ts";

/** Names of the checks with a verdict. */
function named(checks: readonly Check[], verdict: Verdict): string[] {
  return checks.filter(({ found }) => found.webgpu.verdict === verdict)
    .map(({ model, check, step }) => `${model} ${check} ${step}`);
}

const near = (actual: number, expected: number) =>
  assert.ok(Math.abs(actual - expected) < 1e-12, `${actual}, expected ${expected}`);

Deno.test("equal numbers pass every check, and an untrained network fails each", () => {
  const { devices, untrained, checks } = judgementOf(madeUpRecords());
  const pass = { pass: 54, fail: 0, open: 0, narrow: { inside: 144, of: 144 } };
  assert.deepEqual(devices, { webgpu: pass });
  const none = { pass: 0, open: 0, narrow: { inside: 0, of: 48 } };
  assert.deepEqual(untrained, {
    "cql-0.5": { ...none, fail: 17 },
    "cql-0.1": { ...none, fail: 17 },
    dqn: { ...none, fail: 17 },
    bc: { ...none, fail: 3, narrow: { inside: 0, of: 0 } },
  });
  assert.equal(checks.length, 54);
});

Deno.test("one metric of one seed that is a fifth and more off fails its check alone", () => {
  const alter = (value: number) =>
    checksOf(changed(madeUpRecords(), (row) => {
      const { source, model, seed, step } = row;
      const one = source === "webgpu" && model === "dqn" && seed === 1 && step === 5000;
      return one ? { logsumexp: value } : {};
    }));
  // Allowed: 0.8 times 3 to 1.2 times 3.09375.
  for (const value of [2.39, 3.72]) {
    assert.deepEqual(named(alter(value), "fail"), ["dqn logsumexp 5000"]);
  }
  for (const value of [2.41, 3.71]) assert.deepEqual(named(alter(value), "fail"), []);
  const [check] = alter(2.41).filter(({ narrow, found }) =>
    narrow && found.webgpu.narrow!.inside < 3
  );
  assert.equal(`${check.model} ${check.check} ${check.step}`, "dqn logsumexp 5000");
  assert.deepEqual(check.found.webgpu.narrow, { inside: 2, of: 3 });
});

Deno.test("means of survival are compared over the seeds both have", () => {
  const survival = (of: (seed: number) => number | null) =>
    checksOf(changed(madeUpRecords(), (row) => {
      if (row.source !== "webgpu" || row.model !== "cql-0.5" || !("divergence" in row)) return {};
      const value = of(row.seed);
      return value === null ? null : { greedy_survival: value };
    })).find((one) => one.model === "cql-0.5" && one.check === "mean_greedy_survival")!;
  const verdict = (of: (seed: number) => number | null) => survival(of).found.webgpu.verdict;
  // PyTorch's seeds have 0.800, 0.801 and 0.802.
  near(survival(() => 0.8).allowed!.high, 0.811);
  assert.equal(verdict((seed) => seed === 0 ? 0.8289 : 0.802), "pass");
  assert.equal(verdict((seed) => seed === 0 ? 0.8291 : 0.802), "fail");
  assert.equal(verdict((seed) => seed === 2 ? 0.8119 : null), "open");
  assert.equal(verdict((seed) => seed === 2 ? 0.8121 : null), "fail");
  assert.equal(verdict(() => null), "open");
});

Deno.test("a clone too far from the clinicians fails, whichever way it is measured", () => {
  const clone = (seed: number, by: object) =>
    named(
      checksOf(changed(madeUpRecords(), (row) => {
        return row.source === "webgpu" && row.model === "bc" && row.seed === seed ? by : {};
      })),
      "fail",
    );
  assert.deepEqual(clone(0, { divergence: 0.0501 }), ["bc divergence 20000"]);
  assert.deepEqual(clone(1, { greedy_survival: 0.7909 }), ["bc greedy_survival 20000"]);
  assert.deepEqual(clone(2, { stochastic_survival: 0.7798 }), ["bc stochastic_survival 20000"]);
  const allowed = { divergence: 0.05, greedy_survival: 0.7908, stochastic_survival: 0.7799 };
  assert.deepEqual(clone(2, allowed), []);
});

Deno.test("missing seeds leave open; without all of PyTorch's no metric can be judged", () => {
  const without = (source: string) =>
    checksOf(
      changed(madeUpRecords(), (row) => row.source === source && row.seed === 2 ? null : {}),
    );
  assert.equal(named(without("webgpu"), "open").length, 54);
  const ranges = without("pytorch");
  assert.ok(
    ranges.filter(({ narrow }) => narrow !== undefined).every((one) => one.allowed === null),
  );
  // All but the three of cloning, which no number of PyTorch's is needed for.
  assert.equal(named(ranges, "open").length, 51);
  const unfinished = changed(
    madeUpRecords(),
    (row) => row.source === "webgpu" && row.step > 5000 ? null : {},
  );
  assert.equal(named(checksOf(unfinished), "pass").length, 24);
});

Deno.test("each device is judged by its own numbers", () => {
  const records = madeUpRecords();
  const onCpu = <T extends { source: string }>(rows: readonly T[]): T[] =>
    rows.filter(({ source }) => source === "webgpu").map((row) => ({ ...row, source: "cpu" }));
  const both = {
    runs: [...records.runs, ...onCpu(records.runs)],
    metrics: [...records.metrics, ...onCpu(records.metrics)],
    scores: [...records.scores, ...onCpu(records.scores)],
    course: [],
  };
  const { devices } = judgementOf(
    changed(both, (row) => row.source === "cpu" && row.step === 1000 ? { td_loss: 2 } : {}),
  );
  assert.deepEqual(Object.entries(devices).map(([device, { fail }]) => [device, fail]), [
    ["webgpu", 0],
    ["cpu", 3],
  ]);
});
