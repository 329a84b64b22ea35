import assert from "node:assert/strict";
import fc from "fast-check";
import { interquartileMean } from "../../src/evaluation/interquartile_mean.ts";
import { performanceProfile } from "../../src/evaluation/performance_profile.ts";
import { probabilityOfImprovement } from "../../src/evaluation/probability_of_improvement.ts";
import { stratifiedBootstrap } from "../../src/evaluation/stratified_bootstrap.ts";
import { pcg4d, uniform } from "../../src/random/pcg4d.ts";

const scores = fc.array(
  fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 6 }),
  { minLength: 1, maxLength: 4 },
);

Deno.test("interquartile mean: a quarter is left out at each end, over all tasks together", () => {
  assert.equal(interquartileMean([[100, 1, 2], [3, -100, 4, 5, 6]]), (2 + 3 + 4 + 5) / 4);
  assert.equal(interquartileMean([[1, 2, 9]]), 4, "three scores lose none");
  assert.equal(interquartileMean([[7]]), 7);
  // scipy.stats.trim_mean(range(10), 0.25) leaves out floor(2.5) = 2 at each end.
  assert.equal(interquartileMean([[0, 1, 2, 3, 9], [4, 5, 6, 7, 8]]), 4.5);
  assert.throws(() => interquartileMean([]), /no scores/);
  assert.throws(() => interquartileMean([[1], []]), /no scores/);
});

Deno.test("performance profile: the share of runs strictly above a level, tasks alike", () => {
  assert.deepEqual(performanceProfile([[1, 2, 3, 4], [2]], [0, 1, 2, 4]), [1, 0.875, 0.25, 0]);
  assert.throws(() => performanceProfile([[]], [0]), /no scores/);
});

Deno.test("probability of improvement: pairs within a task, ties are halves", () => {
  assert.equal(probabilityOfImprovement([[1, 3]], [[2, 3]]), (0 + 0 + 1 + 0.5) / 4);
  assert.equal(probabilityOfImprovement([[1], [5, 6]], [[2], [1]]), 0.5);
  assert.throws(() => probabilityOfImprovement([[1]], [[1], [2]]), /1 tasks and 2/);
  assert.throws(() => probabilityOfImprovement([[1]], [[]]), /no scores/);
});

Deno.test("profiles fall from 1 to 0 and their area is the mean of the tasks' means", () => {
  fc.assert(fc.property(scores, (all) => {
    const levels = Array.from({ length: 20 }, (_, i) => i - 10);
    const profile = performanceProfile(all, levels);
    assert.deepEqual([profile[0], profile.at(-1)], [1, 0]);
    assert.ok(profile.every((share, i) => i === 0 || share <= profile[i - 1]));
    const mean = all.reduce((sum, runs) => {
      return sum + runs.reduce((a, b) => a + b, 0) / runs.length;
    }, 0) / all.length;
    const area = profile.reduce((a, b) => a + b, 0);
    assert.ok(Math.abs(area - 10 - mean) < 1e-9);
  }));
});

Deno.test("one method's chance to improve and the other's are 1 together, and no order counts", () => {
  fc.assert(fc.property(scores, fc.integer({ min: -3, max: 3 }), (x, shift) => {
    const y = x.map((runs) => runs.map((score) => score * 2 + shift));
    const there = probabilityOfImprovement(x, y);
    assert.ok(Math.abs(there + probabilityOfImprovement(y, x) - 1) < 1e-12);
    assert.equal(probabilityOfImprovement(x, x), 0.5);
    const turned = x.map((runs) => runs.toReversed()).toReversed();
    assert.ok(Math.abs(probabilityOfImprovement(turned, y.toReversed()) - there) < 1e-12);
    assert.ok(Math.abs(interquartileMean(turned) - interquartileMean(x)) < 1e-12);
  }));
});

Deno.test("resampling stays within tasks: of constant tasks nothing varies", () => {
  const mean = ([one]: readonly (readonly (readonly number[])[])[]) => interquartileMean(one);
  const { value, low, high } = stratifiedBootstrap([[[1, 1], [3, 3, 3]]], mean, {
    resamples: 50,
    seed: 1,
  });
  assert.deepEqual([value, low, high], [7 / 3, 7 / 3, 7 / 3]);
  const one = () =>
    stratifiedBootstrap([[[1, 2, 5]], [[2, 3]]], ([x, y]) => {
      assert.deepEqual([x[0].length, y[0].length], [3, 2]);
      return probabilityOfImprovement(x, y);
    }, { resamples: 300, seed: 4 });
  assert.deepEqual(one(), one());
  assert.ok(one().low <= one().value && one().value <= one().high && one().low < one().high);
  assert.throws(() => stratifiedBootstrap([[[]]], mean, { resamples: 1, seed: 0 }), /no scores/);
});

Deno.test("tasks of a stratum are drawn together, others apart", () => {
  const seen = new Set<string>();
  const draw = (strata: readonly string[]) => {
    seen.clear();
    stratifiedBootstrap([[[1, 2], [1, 2], [1, 2]]], ([scores]) => {
      seen.add(scores.map((runs) => runs.join("")).join(" "));
      return 0;
    }, { resamples: 400, seed: 2, strata });
    return [...seen];
  };
  const drawn = draw(["a", "b", "a"]);
  assert.ok(drawn.every((one) => one.slice(0, 2) === one.slice(6)), String(drawn));
  assert.equal(drawn.length, 16, "four draws of each stratum");
  assert.equal(draw(["a", "b", "c"]).length, 64);
  assert.throws(() => draw(["a", "b"]), /found 2 strata for 3 tasks/);
  assert.throws(
    () =>
      stratifiedBootstrap([[[1, 2], [1]]], () => 0, {
        resamples: 1,
        seed: 0,
        strata: ["a", "a"],
      }),
    /as many runs in every task of a stratum/,
  );
});

Deno.test("the interval of a probability of improvement holds one half about 95 times in 100", () => {
  let held = 0;
  for (let seed = 0; seed < 200; seed++) {
    const sample = (method: number) =>
      Array.from(
        { length: 2 },
        (_, task) =>
          Array.from({ length: 12 }, (_, run) => uniform(pcg4d(seed, 5, 2 * method + task, run))),
      );
    const { low, high } = stratifiedBootstrap(
      [sample(3), sample(4)],
      ([x, y]) => probabilityOfImprovement(x, y),
      { resamples: 300, seed },
    );
    if (low <= 0.5 && high >= 0.5) held++;
  }
  assert.ok(held >= 178 && held < 200, `${held} of 200`);
});
