import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { behaviourPolicy } from "../../src/dataset/behaviour_policy.ts";
import { collect } from "../../src/dataset/collect.ts";
import { influenceInterval, resampledInterval } from "../../src/evaluation/ope/intervals.ts";
import { estimatesOf } from "../../src/judging/estimates.ts";
import { fitModel, readTarget } from "../../src/judging/fit_target.ts";
import { readJudgingSettings } from "../../src/judging/judging_settings.ts";
import { stateGround } from "../../src/judging/state_ground.ts";
import { loggedEpisodes } from "../../src/evaluation/ope/episodes.ts";
import { onStates } from "../../src/evaluation/ope/placed_policy.ts";
import { randomSpec, randomTable, tinyMdp } from "../mdp/tiny_mdp.ts";

const OPE = fileURLToPath(new URL("../../configs/ope.yaml", import.meta.url));

Deno.test("an estimate's interval is that of its own resamples, though all share their draws", async () => {
  const mdp = tinyMdp(randomSpec(4));
  const behaviour = behaviourPolicy(mdp, { behaviour: "random" });
  const settings = { ...await readJudgingSettings(OPE), resamples: 100 };
  const [fitting, evaluated] = [1, 2].map((seed) =>
    collect(mdp, behaviour, { episodes: 300, seed })
  );
  const data = { fitting, evaluated };
  const where = { data, gamma: 0.9, range: null, behaviour: "logged", where: "tiny.npz" } as const;
  const ground = stateGround(where, settings);
  const table = randomTable(mdp, 8);
  const model = fitModel(loggedEpisodes(fitting), onStates(fitting, table), 0.9);
  const placed = ground.place({ fitting: table, evaluated: table });
  const checks = { placebo: null, residuals: null };
  const found = estimatesOf(ground, readTarget(ground, placed, { ...settings, model }), {
    checks,
    settings,
  });
  const byWeights = ["is", "wis", "pdis", "cwpdis", "dr", "wdr"] as const;
  for (const name of byWeights) {
    const { estimate, interval } = found[name];
    assert.deepEqual(interval, resampledInterval(estimate, settings), name);
  }
  const ends = byWeights.map((name) => found[name].interval!.low);
  assert.equal(new Set(ends).size, ends.length, "the six differ, so that one for another is seen");
  assert.deepEqual(found.drl.interval, influenceInterval(found.drl.estimate));
});
