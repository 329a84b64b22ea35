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
import type { TabularMdp } from "../../src/mdp/tabular_mdp.ts";
import { randomSpec, randomTable, tinyMdp } from "../mdp/tiny_mdp.ts";

const OPE = fileURLToPath(new URL("../../configs/ope.yaml", import.meta.url));

/** Estimates of a table on patients of a tiny MDP under random care. */
async function estimatesIn(
  table: (mdp: TabularMdp, behaviour: Float64Array) => Float64Array,
  residuals: number | null,
) {
  const mdp = tinyMdp(randomSpec(4));
  const behaviour = behaviourPolicy(mdp, { behaviour: "random" });
  const settings = { ...await readJudgingSettings(OPE), resamples: 100 };
  const [fitting, evaluated] = [1, 2].map((seed) =>
    collect(mdp, behaviour, { episodes: 300, seed })
  );
  const data = { fitting, evaluated };
  const where = { data, gamma: 0.9, range: null, behaviour: "logged", where: "tiny.npz" } as const;
  const ground = stateGround(where, settings);
  const policy = table(mdp, behaviour);
  const model = fitModel(loggedEpisodes(fitting), onStates(fitting, policy), 0.9);
  const placed = ground.place({ fitting: policy, evaluated: policy });
  const found = estimatesOf(ground, readTarget(ground, placed, { ...settings, model }), {
    checks: { placebo: null, residuals },
    settings,
  });
  return { found, settings };
}

Deno.test("an estimate's interval is that of its own resamples, though all share their draws", async () => {
  const { found, settings } = await estimatesIn((mdp) => randomTable(mdp, 8), null);
  const byWeights = ["is", "wis", "pdis", "cwpdis", "dr", "wdr"] as const;
  for (const name of byWeights) {
    const { estimate, interval } = found[name];
    assert.deepEqual(interval, resampledInterval(estimate, settings), name);
  }
  const ends = byWeights.map((name) => found[name].interval!.low);
  assert.equal(new Set(ends).size, ends.length, "the six differ, so that one for another is seen");
  assert.deepEqual(found.drl.interval, influenceInterval(found.drl.estimate));
});

Deno.test("what Q leaves refuses values, and the recommended number only where weights are refused too", async () => {
  const refusals = async (table: Parameters<typeof estimatesIn>[0], residuals: number) => {
    const { found } = await estimatesIn(table, residuals);
    return (["wis", "dr", "wdr", "drl", "fqe", "dm"] as const).map((name) =>
      found[name].refusal?.refused ?? null
    );
  };
  const none = [null, null, null, null, null, null];
  const near = (_: TabularMdp, behaviour: Float64Array) => behaviour;
  assert.deepEqual(await refusals(near, 4.9), none);
  assert.deepEqual(await refusals(near, 5.1), [null, null, null, null, "residuals", "residuals"]);
  const far = (mdp: TabularMdp) => randomTable(mdp, 8);
  assert.deepEqual(await refusals(far, 4.9), ["ess", "ess", "ess", null, null, null]);
  const left = ["residuals", "residuals", "residuals"];
  assert.deepEqual(await refusals(far, 5.1), ["ess", "ess", "ess", ...left]);
});
