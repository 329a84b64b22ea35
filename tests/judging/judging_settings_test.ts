import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { REFUSAL_LIMITS } from "../../src/evaluation/ope/refusal.ts";
import { RATIO_BOUNDS } from "../../src/evaluation/ope/double_reinforcement_learning.ts";
import { CELLS } from "../../src/evaluation/ope/choose_cells.ts";
import { readJudgingSettings } from "../../src/judging/judging_settings.ts";
import { withFolder } from "../with_folder.ts";
import { join } from "node:path";

const OPE = fileURLToPath(new URL("../../configs/ope.yaml", import.meta.url));

Deno.test("the settings that are shipped are the estimators' own defaults", async () => {
  const { limits, ratio, cells, clone } = await readJudgingSettings(OPE);
  assert.deepEqual(limits, REFUSAL_LIMITS);
  assert.deepEqual(ratio, RATIO_BOUNDS);
  assert.deepEqual(cells, CELLS);
  assert.equal(clone.config.algorithm, "bc");
});

Deno.test("every mistake in the settings is one line with its place", async () => {
  const text = await Deno.readTextFile(OPE);
  const configs = fileURLToPath(new URL("../../configs/", import.meta.url));
  const cases: readonly (readonly [string | RegExp, string, RegExp])[] = [
    ["format: 1", "format: 2", /:2:9: format: found 2, expected 1$/],
    ["cap: 50", "cap: 0", /ratio\.cap: found 0, expected a number from 1 to/],
    ["[100, 300, 1000]", "[300, 100]", /cells: .*expected numbers of cells in ascending order$/],
    [
      "unsupported: 0.05",
      "unsupported: lots",
      /limits\.unsupported: found "lots", expected a number/,
    ],
    ["  placebo: 3\n", "", /limits: the key "placebo" is missing$/],
    ["seed: 0\n", "", /ope\.yaml:2:1: the key "seed" is missing$/],
    ["resamples: 1000", "resamples: 1", /:\d+:12: resamples: found 1, expected a whole number/],
    ["seed: 0", "sede: 0", /: found the unknown key "sede", expected one of the keys [^]*limits$/],
    ...["1", "19", "20.5", "-1", "many"].map((refits) =>
      [
        "refits: 0",
        `refits: ${refits}`,
        /:9: refits: found .*, expected 0 for no interval, or a whole number from 20 to 10000: fewer make no interval of 95%$/,
      ] as const
    ),
    [
      "config: cohort-clone.yaml",
      "config: cohort-learned.yaml",
      /algorithm: found cql, expected bc: clinicians are cloned$/,
    ],
  ];
  await withFolder(async (folder) => {
    for (const [from, to, expected] of cases) {
      const path = join(folder, "ope.yaml");
      const here = text.replace(from, to).replace(/config: (?=\S+\.yaml)/, `config: ${configs}`);
      assert.notEqual(here, text);
      await Deno.writeTextFile(path, here);
      await assert.rejects(readJudgingSettings(path), (error: Error) => {
        assert.match(error.message, expected);
        assert.ok(!error.message.includes("\n"));
        return true;
      });
    }
  });
});
