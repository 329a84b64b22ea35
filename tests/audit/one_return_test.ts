import assert from "node:assert/strict";
import { matchReturn, type Returns, returnsWithin, TELLING } from "../../src/audit/one_return.ts";
import { halfDigit } from "../../src/audit/printed.ts";
import { pcg4d, uniform } from "../../src/random/pcg4d.ts";
import { audited, CLEAN, ofClass } from "./numbers.ts";

/** Sparse rewards of published texts, and others. */
const CASES: readonly Returns[] = [
  { rewards: [-15, 15], gamma: 0.99 },
  { rewards: [-1, 1], gamma: 0.9 },
  { rewards: [0, 100], gamma: 0.999 },
  { rewards: [20, 100], gamma: 0.95 },
];

/** Uniform numbers in [0, 1), the same ones for a seed. */
function numbers(seed: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => uniform(pcg4d(seed, 0, 0, i)));
}

/** A number with all of its digits. */
const of = (value: number) => ({ value, half: halfDigit(String(value)) });

/** Whether an upper limit of few effective patients is said to be one survivor's. */
const fires = (high: number) =>
  ofClass(
    audited({
      estimates: [{ ...CLEAN.estimates[0], value: undefined, low: undefined, high, ess: 10.4 }],
    }),
    "says nothing",
  ).some((line) => line.includes("survivor"));

Deno.test("half a unit of the last printed digit", () => {
  assert.deepEqual(["12.66", "90", "-0.5"].map(halfDigit), [0.005, 0.5, 0.05]);
  assert.deepEqual(["9.30", "1e3", "1.50e+2"].map(halfDigit), [0.005, 500, 0.5]);
  assert.equal(halfDigit("1e-7"), 0.5e-7);
  assert.equal(halfDigit("1.5E-7"), 0.5e-8);
});

Deno.test("the chance of a match is the share of the way between two returns that is as near to one", () => {
  // 15 x 0.99^17 = 12.6441 and the next 12.7718 lie 0.1277 apart; 2 x (0.01413 + 0.0000005) is 22% of it.
  const { nearest, distance, chance } = matchReturn(of(12.658275), { rewards: [15], gamma: 0.99 })!;
  assert.equal(nearest.steps, 17);
  assert.ok(Math.abs(distance - (12.658275 - 15 * 0.99 ** 17)) < 1e-12);
  const apart = 15 * 0.99 ** 16 * 0.01;
  assert.ok(Math.abs(chance - 2 * (distance + 5e-7) / apart) < 1e-12);
  assert.equal(Math.round(100 * chance), 22);
});

Deno.test("printed to fewer digits than returns differ by, every number matches", () => {
  assert.equal(matchReturn(of(12.6), { rewards: [15], gamma: 0.99 })!.chance, 1);
  assert.ok(matchReturn(of(12.644149), { rewards: [15], gamma: 0.99 })!.chance < 1e-4);
});

Deno.test("without a return of its sign a number matches nothing", () => {
  assert.equal(matchReturn(of(-3), { rewards: [0, 100], gamma: 0.99 }), null);
  assert.equal(matchReturn(of(0), { rewards: [-15, 15], gamma: 0.99 }), null);
});

Deno.test("the chance is right: of arbitrary numbers c in 100 match with a chance of at most c in 100", () => {
  const count = 20_000;
  CASES.forEach((returns, at) => {
    const largest = Math.max(...returns.rewards);
    const drawn = numbers(at + 1, count)
      .map((u) => Number((largest * (0.4 + 0.5 * u)).toFixed(6)));
    const chances = drawn.map((value) => matchReturn(of(value), returns)!.chance);
    for (const level of [0.01, TELLING, 0.3, 0.7]) {
      const share = chances.filter((chance) => chance <= level).length / count;
      const error = Math.sqrt(level * (1 - level) / count);
      assert.ok(
        Math.abs(share - level) <= 4 * error,
        `gamma ${returns.gamma}: ${share} at ${level}`,
      );
    }
  });
});

Deno.test("arbitrary upper limits are not said to be a survivor's more often than chance allows", () => {
  for (const digits of [2, 4, 6]) {
    const drawn = numbers(digits, 1000).map((u) => Number((8 + 6.5 * u).toFixed(digits)));
    const share = drawn.filter(fires).length / drawn.length;
    assert.ok(share <= TELLING + 3 * Math.sqrt(TELLING * (1 - TELLING) / drawn.length), `${share}`);
    if (digits > 2) assert.ok(share > 0.01, `${digits} digits: ${share}`);
  }
});

/** The weighted mean of returns and the effective number of their weights. */
function weighted(weights: readonly number[], returns: readonly number[]) {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const squares = weights.reduce((all, weight) => all + weight ** 2, 0);
  const value = weights.reduce((all, weight, i) => all + weight * returns[i], 0) / sum;
  return { value, ess: sum ** 2 / squares };
}

Deno.test("an estimate made by one patient's weight, and the limit that its resamples end at, are found", () => {
  // Sixty patients, half of whom die, weigh 1 each, and a survivor of 18 steps a hundred million.
  const patients = numbers(9, 60).map((u, i) =>
    (i % 2 === 0 ? 15 : -15) * 0.99 ** Math.floor(20 * u)
  );
  const returns = [15 * 0.99 ** 17, ...patients];
  const weights = returns.map((_, i) => i === 0 ? 1e8 : 1);
  const draws = numbers(10, 400 * returns.length).map((u) => Math.floor(u * returns.length));
  const means = Array.from({ length: 400 }, (_, resample) => {
    const own = draws.slice(resample * returns.length, (resample + 1) * returns.length);
    return weighted(own.map((i) => weights[i]), own.map((i) => returns[i])).value;
  }).toSorted((a, b) => a - b);
  const { value, ess } = weighted(weights, returns);
  const printed = {
    value: Number(value.toFixed(6)),
    low: Number(means[9].toFixed(6)),
    high: Number(means[389].toFixed(6)),
    ess: Number(ess.toFixed(6)),
  };
  const found = ofClass(
    audited({ estimates: [{ ...CLEAN.estimates[0], ...printed }] }),
    "says nothing",
  );
  assert.ok(
    found.some((line) => /only 15 x 0.99\^17 = .* survived at step 18/.test(line)),
    found[1],
  );
  assert.ok(found.some((line) => /upper limit .* one survivor of 18 steps/.test(line)));
});

Deno.test("returns within reach are counted, each sign with its own", () => {
  const returns = { rewards: [-15, 15], gamma: 0.99 };
  assert.deepEqual(returnsWithin(-13.174457, 0.03, returns), {
    count: 1,
    first: { reward: -15, steps: 13, value: -15 * 0.99 ** 13 },
  });
  assert.deepEqual(returnsWithin(-13.23, 0.003, returns), { count: 0, first: null });
  assert.equal(returnsWithin(0, 0.5, returns).count, Infinity);
  const listed = (value: number, reach: number) =>
    Array.from({ length: 2000 }, (_, steps) => 15 * 0.99 ** steps)
      .filter((one) => Math.abs(one - value) <= reach).length;
  for (const [value, reach] of [[14.9, 0.4], [10, 1.5], [3, 0.2]]) {
    assert.equal(returnsWithin(value, reach, returns).count, listed(value, reach));
  }
});
