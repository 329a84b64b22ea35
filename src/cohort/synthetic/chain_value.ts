/**
 * What a policy in the latent states is worth: by linear systems, or under a horizon by recursion.
 *
 * Shapes: L live states, S states, A actions.
 *
 * @module
 */
import { InputError } from "../../input_error.ts";
import { evaluateChain } from "../../mdp/exact_evaluation.ts";
import { type PolicyChain, policyChain } from "../../mdp/policy_chain.ts";
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import type { RewardMapping } from "../mapping/mapping.ts";
import type { Knobs } from "./knobs.ts";
import { processesOf } from "./latent_process.ts";

/** Rewards of the latent process. */
export interface LatentReward {
  /** Of survival; death is as much below 0. */
  readonly scale: number;
  /** Taken for each point that the SOFA score rises from a row to the next. */
  readonly sofa: number;
}

/** Size of the last reward where a layout's own column holds it. */
const OWN_SCALE: Readonly<Record<Knobs["layout"], number>> = {
  flat: 15,
  replay: 15,
  mimic_sepsis: 1,
};

/**
 * A cohort's reward, in the latent process; null where it depends on more than that: on values that are drawn, or on
 * others than the SOFA score that the flat layout records.
 *
 * @param reward The cohort's.
 * @param layout The table's layout, whose own rewards are sparse.
 */
export function latentReward(reward: RewardMapping, layout: Knobs["layout"]): LatentReward | null {
  if (reward.kind === "column") return { scale: OWN_SCALE[layout], sofa: 0 };
  if (reward.kind === "sparse") return { scale: reward.scale, sofa: 0 };
  const isRecorded = reward.kind === "sofa" && layout === "flat" && reward.sofa === "sofa";
  return isRecorded ? { scale: reward.scale, sofa: reward.weight } : null;
}

/** (L) expected reward of a step. */
function rewardOf(
  { sofa }: TabularMdp,
  { live, transition, exit, survive }: PolicyChain,
  { scale, sofa: weight }: LatentReward,
): Float64Array {
  return Float64Array.from({ length: live }, (_, s) => {
    let rise = 0;
    for (let t = 0; t < live; t++) rise += transition[s * live + t] * (sofa[t] - sofa[s]);
    return scale * (2 * survive[s] - exit[s]) - weight * rise;
  });
}

/** What a policy is worth. */
export interface ChainValue {
  /** Probability of survival (within the horizon, where there is one). */
  readonly survival: number;
  /** Probability of death likewise. */
  readonly death: number;
  /** Mean discounted return; null where the reward is not of the latent process. */
  readonly meanReturn: number | null;
}

/** Values within so many steps, whose last transition pays too. */
function withinHorizon(
  mdp: TabularMdp,
  policy: Float64Array,
  { reward, gamma, horizon }: { reward: LatentReward | null; gamma: number; horizon: number },
): ChainValue {
  const chain = policyChain(mdp, policy, { inadmissible: "mean" });
  const { live, transition, survive, exit } = chain;
  const paid = reward && rewardOf(mdp, chain, reward);
  let at: Float64Array = mdp.initial.slice(0, live);
  let [survival, ended, meanReturn, discount] = [0, 0, 0, 1];
  for (let step = 0; step < horizon; step++) {
    const next = new Float64Array(live);
    for (let s = 0; s < live; s++) {
      if (at[s] === 0) continue;
      survival += at[s] * survive[s];
      ended += at[s] * exit[s];
      if (paid) meanReturn += discount * at[s] * paid[s];
      for (let t = 0; t < live; t++) next[t] += at[s] * transition[s * live + t];
    }
    discount *= gamma;
    at = next;
  }
  return { survival, death: ended - survival, meanReturn: paid && meanReturn };
}

/** Values of all that follows. */
function whole(
  mdp: TabularMdp,
  policy: Float64Array,
  { reward, gamma }: { reward: LatentReward | null; gamma: number },
): ChainValue {
  const chain = policyChain(mdp, policy, { inadmissible: "mean" });
  const paid = reward ? { ...chain, reward: rewardOf(mdp, chain, reward) } : chain;
  const { survival, ends, discountedReturn } = evaluateChain(mdp, policy, paid, { gamma });
  if (reward && discountedReturn === null) {
    throw new InputError("the policy", "its rewards add up for ever, expected a gamma below 1");
  }
  return { survival, death: ends - survival, meanReturn: reward && discountedReturn };
}

/**
 * What a policy in the latent states is worth, half of the patients being frail where there is frailty.
 *
 * @param mdp ICU-Sepsis.
 * @param policies By frailty, or one where there is none: (S,A) probabilities.
 * @param options Frailty, horizon, reward and its discount.
 * @throws {InputError} If at gamma 1 rewards of stays that never end add up for ever.
 */
export function chainValue(
  mdp: TabularMdp,
  policies: readonly Float64Array[],
  { frailty, horizon, reward, gamma }: Pick<Knobs, "frailty" | "horizon"> & {
    readonly reward: LatentReward | null;
    readonly gamma: number;
  },
): ChainValue {
  const values = processesOf(mdp, frailty).map((process, u) =>
    horizon === null
      ? whole(process, policies[u], { reward, gamma })
      : withinHorizon(process, policies[u], { reward, gamma, horizon })
  );
  const mean = (part: (value: ChainValue) => number) =>
    values.reduce((sum, value) => sum + part(value) / values.length, 0);
  return {
    survival: mean(({ survival }) => survival),
    death: mean(({ death }) => death),
    meanReturn: reward && mean(({ meanReturn }) => meanReturn!),
  };
}
