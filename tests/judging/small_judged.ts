/**
 * Policies judged on numbered states of a small MDP, with what the records were made of.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
import { behaviourPolicy } from "../../src/dataset/behaviour_policy.ts";
import { collect } from "../../src/dataset/collect.ts";
import type { Judged } from "../../src/judging/judge.ts";
import { judgeStates, type StatePolicy } from "../../src/judging/judge_states.ts";
import { readJudgingSettings } from "../../src/judging/judging_settings.ts";
import { randomSpec, randomTable, tinyMdp } from "../mdp/tiny_mdp.ts";

/** The MDP. */
export const MDP = tinyMdp(randomSpec(4));

const BEHAVIOUR = behaviourPolicy(MDP, { behaviour: "random" });
const OPE = fileURLToPath(new URL("../../configs/ope.yaml", import.meta.url));

/** Half of the behaviour's choices, half of others. */
export const MIXED: StatePolicy = {
  name: "mixed",
  table: randomTable(MDP, 8).map((p, k) => 0.5 * p + 0.5 * BEHAVIOUR[k]),
};

/** One action everywhere. */
export const SECOND: StatePolicy = {
  name: "second",
  table: MIXED.table.map((_, k) => Number(k % MDP.actions === 1)),
};

/** Judges policies. */
export async function smallJudged(
  policies: readonly StatePolicy[],
  { isShown = true }: { readonly isShown?: boolean } = {},
): Promise<Judged[]> {
  const settings = { ...await readJudgingSettings(OPE), resamples: 100 };
  const judged: Judged[] = [];
  const data = {
    fitting: collect(MDP, BEHAVIOUR, { episodes: 400, seed: 1, maxSteps: 12 }),
    evaluated: collect(MDP, BEHAVIOUR, { episodes: 300, seed: 2, maxSteps: 12 }),
  };
  await judgeStates(
    { data, gamma: 0.9, range: null, behaviour: "logged", where: "tiny.npz" },
    policies,
    { settings, isShown, onJudged: (one) => judged.push(one) },
  );
  return judged;
}
