import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { readJudgingSettings } from "../../src/judging/judging_settings.ts";
import { differingSettings, settingsByKey } from "../../src/judging/settings_by_key.ts";

const OPE = fileURLToPath(new URL("../../configs/ope.yaml", import.meta.url));

Deno.test("settings are kept by the keys of their file, without places; what differs is named", async () => {
  const usual = await readJudgingSettings(OPE);
  const known = settingsByKey(usual);
  assert.equal(known["ratio.cap"], 50);
  assert.equal(known["limits.behaviour_calibration"], 0.02);
  assert.equal(known["clone.temperature_share"], 0.1);
  assert.equal(known["clone.config.algorithm"], "bc");
  assert.deepEqual(known.cells, [100, 300, 1000]);
  assert.deepEqual(Object.keys(known).filter((key) => key.includes("dataset")), []);
  assert.deepEqual(differingSettings(known, settingsByKey(usual)), []);
  const own = settingsByKey({
    ...usual,
    cells: [100],
    ratio: { ...usual.ratio, cap: 1000 },
    limits: { ...usual.limits, capped: 0.9 },
  });
  assert.deepEqual(differingSettings(own, known), [
    { key: "cells", own: [100], usual: [100, 300, 1000] },
    { key: "ratio.cap", own: 1000, usual: 50 },
    { key: "limits.capped", own: 0.9, usual: 0.05 },
  ]);
  const { seed: _, ...older } = known;
  assert.deepEqual(differingSettings(older, known), [{ key: "seed", own: undefined, usual: 0 }]);
});
