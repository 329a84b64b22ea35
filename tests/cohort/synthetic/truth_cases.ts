import type { Knobs } from "../../../src/cohort/synthetic/knobs.ts";
import type { ScoredPolicy } from "../../../src/cohort/synthetic/scored_policy.ts";
import { deterministicPolicy, optimalPolicy, randomPolicy } from "../../../src/mdp/policies.ts";
import { MDP } from "./knobs_of.ts";
import { GREEDY, SOFT } from "./read_policies.ts";

const states = (table: Float64Array): ScoredPolicy => ({ kind: "states", table });
/** Six policies: four of the states, two of observations. */
export const POLICIES: Readonly<Record<string, ScoredPolicy>> = {
  clinicians: { kind: "clinicians" },
  random: states(randomPolicy(MDP)),
  none: states(deterministicPolicy(MDP, new Uint8Array(MDP.states))),
  optimal: states(optimalPolicy(MDP)),
  soft: SOFT,
  greedy: GREEDY,
};
/** Four settings of the knobs in which rows depend on their state alone. */
export const SETTINGS: readonly [own: Partial<Knobs>, fill?: "median"][] = [
  [{}],
  [{ noise: 1, frailty: 3 }],
  [{ noise: 0.5, clinicians: "state", horizon: 8, gaps: "labs" }, "median"],
  [{ noise: 1.5, cells: "kept", frailty: 0.4, horizon: 15 }],
];
