import assert from "node:assert/strict";
import type { RecordedSelection } from "../../../src/selection/selection_file.ts";
import { alphaChoice } from "../../../src/study/tables/alpha_choice.ts";

const candidate = (name: string, value: number | null) => ({
  name,
  value,
  standard_error: value === null ? null : 0.01,
  parts: [],
  strict: 0.5,
  unseen: 0.25,
  support: 12,
  importance_sampling: null,
});

const selection = {
  config: {
    networks: {
      models: [
        { name: "a-seed0", config: { alpha: 0.1 } },
        { name: "b-seed0", config: { alpha: 2 } },
      ],
    },
  },
  candidates: [candidate("a-seed0", 0.8), candidate("b-seed0", null)],
  tied: ["a-seed0"],
  chosen: "a-seed0",
} as unknown as RecordedSelection;

Deno.test("a row an alpha, with its scores and whether it was chosen", () => {
  const rest = { strict: 0.5, unseen: 0.25, support: 12 };
  assert.deepEqual(alphaChoice(selection), [
    { alpha: 0.1, estimate: 0.8, standard_error: 0.01, ...rest, tied: true, chosen: true },
    { alpha: 2, estimate: NaN, standard_error: NaN, ...rest, tied: false, chosen: false },
  ]);
});

Deno.test("a candidate that is no network has no alpha", () => {
  const other = { ...selection, candidates: [candidate("spibb", 0.8)] };
  assert.throws(() => alphaChoice(other), /^RangeError: Cannot tell the alpha of spibb/);
});
