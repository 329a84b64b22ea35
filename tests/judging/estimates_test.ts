import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { atOnce } from "../../src/breathe.ts";
import { behaviourPolicy } from "../../src/dataset/behaviour_policy.ts";
import { collect } from "../../src/dataset/collect.ts";
import { meanEstimate } from "../../src/evaluation/ope/estimate.ts";
import { influenceInterval, resampledInterval } from "../../src/evaluation/ope/intervals.ts";
import { episodeReturns } from "../../src/evaluation/observed_return.ts";
import { percentileInterval } from "../../src/evaluation/percentile_interval.ts";
import { estimateRecords, estimatesOf } from "../../src/judging/estimates.ts";
import { fitModel, readTarget } from "../../src/judging/fit_target.ts";
import { readJudgingSettings } from "../../src/judging/judging_settings.ts";
import { stateGround } from "../../src/judging/state_ground.ts";
import { refitsInCells, spreadOf } from "../../src/judging/refits.ts";
import { loggedEpisodes } from "../../src/evaluation/ope/episodes.ts";
import { onStates } from "../../src/evaluation/ope/placed_policy.ts";
import type { TabularMdp } from "../../src/mdp/tabular_mdp.ts";
import { randomSpec, randomTable, tinyMdp } from "../mdp/tiny_mdp.ts";

const OPE = fileURLToPath(new URL("../../configs/ope.yaml", import.meta.url));

/** Estimates of a table on patients of a tiny MDP under random care. */
async function estimatesIn(
  table: (mdp: TabularMdp, behaviour: Float64Array) => Float64Array,
  residuals: number | null,
  refits = 0,
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
  const target = readTarget(ground, placed, { ...settings, model });
  const drawn = { gamma: 0.9, refits, seed: settings.seed };
  const found = estimatesOf(ground, target, {
    checks: { placebo: null, residuals },
    settings,
    refits: atOnce(refitsInCells(ground.episodes.evaluated, target.placed.evaluated, drawn)),
  });
  const { evaluated: patients } = ground.episodes;
  const clinicians = meanEstimate(patients, episodeReturns(patients, { gamma: 0.9 }));
  return { found, settings, clinicians };
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

Deno.test("fitted Q evaluation less the clinicians is the spread of refits less the same drawn patients' return", async () => {
  const { found, clinicians } = await estimatesIn((_, behaviour) => behaviour, null, 40);
  const options = { behaviour: "logged", byNetwork: false, range: null } as const;
  const { estimates, difference } = estimateRecords(found, clinicians, options);
  const { refits } = found.fqe;
  assert.equal(refits.length, 40);
  const { low, high } = percentileInterval(
    Float64Array.from(refits, ({ value, times }) => value - clinicians.resampled(times)!),
  );
  assert.deepEqual([difference.fqe.low, difference.fqe.high], [low, high]);
  // Of the clinicians' own policy hardly anything is left, since refits move with who was drawn.
  const width = estimates.fqe.high! - estimates.fqe.low!;
  assert.ok(low < 0 && high > 0 && high - low < width / 2, `${low} to ${high}, ${width}`);
  const values = refits.map(({ value }) => value);
  assert.ok(Math.min(...values) < found.fqe.estimate.value!);
  assert.ok(Math.max(...values) > found.fqe.estimate.value!);
});

Deno.test("without refits fitted Q evaluation has no interval, nor where one refit diverged", async () => {
  const { found, clinicians } = await estimatesIn((_, behaviour) => behaviour, null);
  const options = { behaviour: "logged", byNetwork: false, range: null } as const;
  const { estimates, difference } = estimateRecords(found, clinicians, options);
  for (const { value, low, high } of [estimates.fqe, difference.fqe, difference.dm]) {
    assert.ok(value !== null && low === null && high === null);
  }
  const refit = (value: number) => ({ value, times: [1, 1] });
  assert.deepEqual(spreadOf([1, 3].map(refit)), { low: 1.05, high: 2.95 });
  assert.equal(spreadOf([1, NaN, 3].map(refit)), null);
  assert.equal(spreadOf([1, 3].map(refit), () => null), null);
});
