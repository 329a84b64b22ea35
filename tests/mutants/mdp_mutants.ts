/**
 * Faults of the MDP: planning, exact evaluation, policies, the simulator.
 *
 * @module
 */
import { faultsOf, type Mutant } from "./mutant.ts";

const PLANNING = "tests/mdp/value_iteration_test.ts";
const ALL = {
  test: PLANNING,
  name: "random MDPs: no deterministic policy is better than the best, none worse than the worst",
};
const OWN = {
  test: PLANNING,
  name: "the plan's values are those of its policy, and q backs them up",
};
const TIES = { test: PLANNING, name: "ties within 1e-12 go to the lowest admissible action" };
const LARGE = { test: PLANNING, name: "ties are as wide as large values are exact" };
const WAITING = {
  test: PLANNING,
  name: "at gamma 1 the best policy does not wait for ever, whatever the order of the actions",
};
const SURE = {
  test: PLANNING,
  name: "an action that may come where nothing ends gives way to one as good that surely ends",
};
const DYING = {
  test: PLANNING,
  name: "under terminate an inadmissible action is worth the reward of dying",
};
const IMPROVED = {
  test: PLANNING,
  name: "a policy is improved for the discount that is asked for",
};
const EVALUATION = "tests/mdp/exact_evaluation_test.ts";
const CHAIN = { test: EVALUATION, name: "a chain of two states by hand" };
const STEPWISE = {
  test: EVALUATION,
  name: "random MDPs with any rewards: the same as adding up distributions step by step",
};
const ENDLESS = {
  test: EVALUATION,
  name: "a policy that may go round for ever has the survival of what ends before",
};
const LOOP = { test: EVALUATION, name: "a loop that no episode comes to is none of the policy's" };
const RARE = {
  test: EVALUATION,
  name: "a policy that all but never ends is right to the last digits",
};
const RAISE = {
  test: EVALUATION,
  name: "raise refuses a reachable inadmissible action, and only a reachable one",
};
const SHARES = {
  test: EVALUATION,
  name: "state values, action shares and lengths of the reference come out to 1e-9",
};
const FIGURES = {
  test: EVALUATION,
  name: "every figure of the reference policies comes out to 1e-9",
};
const POLICIES = "tests/mdp/policy_test.ts";
const BY_HAND = { test: POLICIES, name: "the reference policies, by hand" };
const LARGEST = {
  test: POLICIES,
  name: "the largest value wins, ties go to the lowest index, however close",
};
const SIMULATOR = "tests/mdp/simulator_test.ts";
const CUT = {
  test: SIMULATOR,
  name: "episodes are cut after maxSteps, and are the beginnings of the uncut ones",
};
const INDEPENDENT = {
  test: SIMULATOR,
  name: "an action and the next state it leads to are drawn independently of the step before",
};
const EXACT = {
  test: SIMULATOR,
  name: "terminate and mean each agree with their own exact values",
};
const TOGETHER = { test: SIMULATOR, name: "transitions of an episode hang together" };
const CHUNKS = {
  test: SIMULATOR,
  name: "the same seed gives the same episodes, in chunks too, another seed others",
};
const DEATH = {
  test: SIMULATOR,
  name: "inadmissible actions: death with its reward under terminate, one line under raise",
};
const ALIAS = "tests/mdp/alias_table_test.ts";

/** Faults of `src/mdp`. */
export const MDP_MUTANTS: readonly Mutant[] = [
  ...faultsOf({ file: "src/mdp/value_iteration.ts", ...ALL }, {
    "mdp: planning takes inadmissible actions": [
      "if (mdp.admissible[pair]) rows.add(",
      "rows.add(",
    ],
    "mdp: the discount of the next reward, too": [
      "return rewards[row] + gamma * sum;",
      "return gamma * (rewards[row] + sum);",
    ],
    "mdp: the worst plan takes the best actions": ["sign === 1 ? q : q.map((x) => -x)", "q"],
  }),
  ...faultsOf({ file: "src/mdp/value_iteration.ts", ...OWN }, {
    "mdp: planning stops before values settle": [
      "change > 1e-15 * largest",
      "change > 1e-9 * largest",
    ],
  }),
  ...faultsOf({ file: "src/mdp/value_iteration.ts", ...DYING }, {
    "mdp: an inadmissible action that ends is worth 0": [
      "q[pair] = mdp.deathReward;",
      "q[pair] = 0;",
    ],
  }),
  ...faultsOf({ file: "src/mdp/best_admissible.ts", ...TIES }, {
    "mdp: no ties but equal values": ["> tolerance ? a : best", "> 0 ? a : best"],
    "mdp: the best action may be inadmissible": [
      ".filter((a) => mdp.admissible[s * actions + a]),",
      ",",
    ],
  }),
  ...faultsOf({ file: "src/mdp/best_admissible.ts", ...LARGE }, {
    "mdp: ties as wide for large values as for small": [
      "TIE_TOLERANCE * q.reduce((most, value) => Math.max(most, Math.abs(value)), 1)",
      "TIE_TOLERANCE",
    ],
  }),
  ...faultsOf({ file: "src/mdp/best_admissible.ts", ...WAITING }, {
    "mdp: the lowest of tied actions though it waits for ever": [
      "if (out === undefined) return;",
      "if (out !== undefined) return;",
    ],
  }),
  ...faultsOf({ file: "src/mdp/best_admissible.ts", ...SURE }, {
    "mdp: an action that may end is as good as one that must": [
      "lowestEnding(mdp, sureChoices(mdp, tied))",
      "lowestEnding(mdp, tied)",
    ],
  }),
  ...faultsOf({ file: "src/mdp/exact_evaluation.ts", ...CHAIN }, {
    "mdp: the chain backwards": [
      "-gamma * transition[s * live + t];",
      "-gamma * transition[t * live + s];",
    ],
    "mdp: survival itself does not survive": [
      "stateValue[mdp.survival] = 1;",
      "stateValue[mdp.survival] = 0;",
    ],
  }),
  ...faultsOf({ file: "src/mdp/exact_evaluation.ts", ...ENDLESS }, {
    "mdp: discounted episodes without an end lose the discount's exit": [
      "gamma * p + (1 - gamma)",
      "gamma * p",
    ],
  }),
  ...faultsOf({ file: "src/mdp/exact_evaluation.ts", ...LOOP }, {
    "mdp: a loop nobody comes to makes episodes endless": [
      "reached === 1 && chain.ending[s] === 0",
      "reached >= 0 && chain.ending[s] === 0",
    ],
  }),
  ...faultsOf({ file: "src/mdp/exact_evaluation.ts", ...RARE }, {
    "mdp: long episodes by pivots taken from 1": ["plain.steps < LONG", "plain.steps < Infinity"],
  }),
  ...faultsOf({ file: "src/mdp/exact_evaluation.ts", ...SHARES }, {
    "mdp: the share of admissible actions for the others": [
      "!mdp.admissible[pair]);",
      "mdp.admissible[pair]);",
    ],
    "mdp: inadmissible actions by the episode, not the step": [
      "outside.reduce((sum, x) => sum + x, 0) / length",
      "outside.reduce((sum, x) => sum + x, 0)",
    ],
  }),
  ...faultsOf({ file: "src/mdp/policy_chain.ts", ...STEPWISE }, {
    "mdp: who dies survives": ["if (next === mdp.survival)", "if (next === mdp.death)"],
    "mdp: dying of an inadmissible action costs nothing": [
      "base.reward[state] += weight * mdp.deathReward;",
      "",
    ],
    "mdp: the reward of a step without the action's probability": [
      "chain.reward[state] += p * mdp.reward[k];",
      "chain.reward[state] += mdp.probability[k] * mdp.reward[k];",
    ],
  }),
  ...faultsOf({ file: "src/mdp/policy_chain.ts", ...RAISE }, {
    "mdp: what no episode comes to is refused, too": ["if (!reachable[state] || mdp", "if (mdp"],
  }),
  ...faultsOf({ file: "src/mdp/policies.ts", ...BY_HAND }, {
    "mdp: admissible actions have the probability of all": ["= one / count)", "= one / actions)"],
    "mdp: random care in terminal states": ["mdp.live * mdp.actions,", "mdp.states * mdp.actions,"],
    "mdp: the clinicians' own table is handed out": [
      "return mdp.clinician.slice();",
      "return mdp.clinician;",
    ],
  }),
  ...faultsOf({ file: "src/mdp/policies.ts", ...LARGEST }, {
    "mdp: ties go to the highest index": [
      "> values[state * actions + best]",
      ">= values[state * actions + best]",
    ],
  }),
  ...faultsOf({ file: "src/mdp/policies.ts", ...FIGURES }, {
    "mdp: the worst policy is the best": ['{ gamma: 1, sense: "worst" }', "{ gamma: 1 }"],
  }),
  ...faultsOf({ file: "src/mdp/policies.ts", ...IMPROVED }, {
    "mdp: improvement looks ahead without the discount": [
      "pairValues(mdp, stateReturn, gamma)",
      "pairValues(mdp, stateReturn, 1)",
    ],
    "mdp: improvement of undiscounted values": [
      "evaluatePolicy(mdp, policy, { gamma });",
      "evaluatePolicy(mdp, policy);",
    ],
  }),
  ...faultsOf({ file: "src/mdp/simulator.ts", ...CUT }, {
    "mdp: an episode takes an action more than it may": [
      "step < maxSteps &&",
      "step <= maxSteps &&",
    ],
    "mdp: a cut episode is not marked": [
      "state < live && step === maxSteps",
      "state < live && step > maxSteps",
    ],
  }),
  ...faultsOf({ file: "src/mdp/simulator.ts", ...INDEPENDENT }, {
    "mdp: action and next state of one draw": [
      "pcg4d(seed, streams.transition, episode",
      "pcg4d(seed, streams.action, episode",
    ],
    "mdp: every step of an episode draws alike": [
      "streams.action, episode, step, draw",
      "streams.action, episode, 0, draw",
    ],
  }),
  ...faultsOf({ file: "src/mdp/simulator.ts", ...EXACT }, {
    "mdp: lengths not squared": ["lengthSquares += step * step;", "lengthSquares += step;"],
    "mdp: inadmissible actions end whatever is asked": [
      'if (inadmissible === "mean") return drawNext',
      'if (inadmissible !== "mean") return drawNext',
    ],
  }),
  ...faultsOf({ file: "src/mdp/simulator.ts", ...TOGETHER }, {
    "mdp: the probability of the entry before": [
      "= policy.probability[entry];",
      "= policy.probability[entry === 0 ? 0 : entry - 1];",
    ],
  }),
  ...faultsOf({ file: "src/mdp/simulator.ts", ...CHUNKS }, {
    "mdp: every chunk begins with the first episode": [
      "let episode = firstEpisode; episode < firstEpisode + episodes;",
      "let episode = 0; episode < episodes;",
    ],
  }),
  ...faultsOf({ file: "src/mdp/simulator.ts", ...DEATH }, {
    "mdp: who takes an inadmissible action keeps the last reward": [
      "transition.reward = mdp.deathReward;",
      "",
    ],
  }),
  ...faultsOf({
    file: "src/mdp/simulator.ts",
    test: "tests/evaluation/published_protocol_test.ts",
    name:
      "the published score is that of the first episode of each of a hundred seeds, cut at 100 actions",
  }, {
    "mdp: all episodes of one seed where each has its own": [
      "(seed + episode) >>> 0",
      "seed >>> 0",
    ],
  }),
  ...faultsOf({
    file: "src/mdp/alias_table.ts",
    test: ALIAS,
    name: "an alias table holds exactly the distributions it was made from",
  }, {
    "mdp: a column gives more than is missing": [
      "threshold[high] -= 1 - threshold[low];",
      "threshold[high] -= threshold[low];",
    ],
  }),
  ...faultsOf({
    file: "src/mdp/value_bounds.ts",
    test: "tests/mdp/value_bounds_test.ts",
    name: "bounds are those worked out by hand",
  }, {
    "mdp: bounds of an episode that goes on without discount": [
      "return Math.max(end, step / (1 - gamma));",
      "return Math.max(end, step / gamma);",
    ],
    "mdp: nothing is as good as ending": ["step === 0 ? Math.max(end, 0)", "step === 0 ? end"],
  }),
];
