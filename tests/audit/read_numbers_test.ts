import assert from "node:assert/strict";
import { InputError } from "../../src/input_error.ts";
import { parsed } from "./numbers.ts";

Deno.test("every key may be absent, those of an estimate but its name", () => {
  const numbers = parsed("estimates: [{name: WIS}]");
  assert.equal(numbers.title, null);
  assert.deepEqual(numbers.estimates, [{
    name: "WIS",
    kind: "other",
    split: "test",
    value: null,
    low: null,
    high: null,
    level: 0.95,
    ess: null,
    resamples: null,
    resampled: null,
    trimmed: null,
    gamma: null,
    source: null,
  }]);
  assert.deepEqual(parsed("training: {batch: 4}").training?.batch, 4);
});

Deno.test("what is measured keeps the digits it is written with, zeros and all", () => {
  const { mean_length, reward } = parsed(
    "{reward: {kind: sparse, low: 0, high: 15.0}, mean_length: {a: 9.30, b: 9, c: 1.20e+1, d: 0x10}}",
  );
  assert.deepEqual(mean_length, {
    a: { value: 9.3, half: 0.005 },
    b: { value: 9, half: 0.5 },
    c: { value: 12, half: 0.05 },
    d: { value: 16, half: 0.5 },
  });
  assert.deepEqual(reward?.high, 15);
});

const WRONG: readonly (readonly [string, RegExp])[] = [
  ["gama: 1", /^numbers.yaml:1:1: found the unknown key "gama", expected one of the keys title,/],
  [
    "gamma: 1.5",
    /^numbers.yaml:1:8: gamma: found 1.5, expected a number above 0, at most 1$/,
  ],
  ["gamma: 0", /found 0, expected a number above 0, at most 1$/],
  ["mean_return: {test: 2e15}", /found 2000000000000000, expected a number from -1e15 to 1e15$/],
  ["patients: 12", /^numbers.yaml:1:11: patients: found 12, expected a mapping of splits/],
  [
    "patients:\n  test: 1.5",
    /^numbers.yaml:2:9: patients.test: found 1.5, expected a whole number/,
  ],
  [
    "survival: {test: 84}",
    /^numbers.yaml:1:18: survival.test: found 84, expected a number from 0 to 1$/,
  ],
  ["estimates: [{value: 1}]", /^numbers.yaml:1:13: estimates: the key "name" is missing$/],
  [
    "estimates: [{name: a, kind: wiz}]",
    /^numbers.yaml:1:29: estimates.kind: found "wiz", expected is or pdis/,
  ],
  [
    "estimates: [{name: a, low: 2, high: 1}]",
    /^numbers.yaml:1:13: estimates: found low 2 above high 1 of a, expected low at most high$/,
  ],
  [
    "reward: {kind: sparse, low: 1, high: 1}",
    /reward: found low 1 and high 1, expected low below high$/,
  ],
  ["reward: {low: 1}", /^numbers.yaml:1:9: reward: the key "kind" is missing$/],
  ["training: {seeds: [1, 1]}", /^numbers.yaml:1:19: training.seeds: found 1 twice/],
  [
    "values: [{name: a, seeds: {42: high}}]",
    /values.seeds.42: found "high", expected a number/,
  ],
  [
    "estimates: [{name: a, ess: 0}]",
    /estimates.ess: found 0, expected a number above 0, at most 1e15$/,
  ],
  ["- 1", /^numbers.yaml:1:1: found a list, expected a mapping of title/],
];

Deno.test("mistakes are named at their place, in one line", () => {
  for (const [text, message] of WRONG) {
    assert.throws(() => parsed(text), (error) => {
      assert.ok(error instanceof InputError, text);
      assert.match(error.message, message);
      assert.doesNotMatch(error.message, /\n/);
      return true;
    });
  }
});
