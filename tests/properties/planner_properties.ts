/**
 * What must hold of planners on counts and of choices among them on data of any MDP.
 *
 * @module
 */
import assert from "node:assert/strict";
import { InputError } from "../../src/input_error.ts";
import type { DiscreteDataset } from "../../src/dataset/dataset.ts";
import { countTransitions } from "../../src/dataset/transition_counts.ts";
import { evaluatePolicy } from "../../src/mdp/exact_evaluation.ts";
import type { TabularMdp } from "../../src/mdp/tabular_mdp.ts";
import type { NetworkTraining } from "../../src/selection/train_networks.ts";
import { selectPolicy } from "../../src/selection/select_policy.ts";
import {
  type NamedMethod,
  planTabular,
  TABULAR_METHODS,
} from "../../src/tabular/tabular_method.ts";
import { bestValues, bruteForce } from "./brute_force.ts";
import { near } from "./mdp_properties.ts";
import type { DenseMdp } from "./random_mdp.ts";

const support = { count: 1 } as const;

/** Every planner, with parameters in the middle of what is used. */
const METHODS: readonly NamedMethod[] = [
  { name: "best", method: { method: "value-iteration", gamma: 1, support } },
  { name: "often", method: { method: "value-iteration", gamma: 0.95, support: { count: 5 } } },
  { name: "pessimistic", method: { method: "pessimistic", gamma: 0.99, support, penalty: 0.1 } },
  {
    name: "shrunk",
    method: { method: "shrunk", gamma: 1, support, prior: "behaviour", weight: 5 },
  },
  { name: "spibb", method: { method: "spibb", gamma: 0.99, count: 5 } },
  { name: "cql", method: { method: "cql", gamma: 0.99, support, alpha: 0.1 } },
  { name: "cloning", method: { method: "cloning", gamma: 1 } },
];

/** Nothing is asked of what trains networks. */
const NO_NETWORKS: NetworkTraining = {
  createTrainer: () => Promise.reject(new Error("no networks are among the candidates")),
  together: 1,
  store: { get: () => Promise.resolve(null), set: () => Promise.resolve() },
};

/** The MDP that data look like: frequencies and mean rewards, seen pairs alone; an unseen state is the end. */
function empirical(data: DiscreteDataset, dense: DenseMdp): DenseMdp {
  const { states, live, actions } = dense;
  const times = new Float64Array(states * actions * states), sums = new Float64Array(times.length);
  data.action.forEach((action, i) => {
    const at = (data.state[i] * actions + action) * states + data.nextState[i];
    times[at]++;
    sums[at] += data.reward[i];
  });
  const admissible = new Uint8Array(states * actions);
  const probability = new Float64Array(times.length);
  for (let pair = 0; pair < states * actions; pair++) {
    const row = times.subarray(pair * states, (pair + 1) * states);
    const count = row.reduce((a, b) => a + b, 0);
    admissible[pair] = Number(count > 0);
    if (count > 0) row.forEach((n, t) => probability[pair * states + t] = n / count);
    else probability[pair * states + states - 1] = 1;
  }
  for (let s = 0; s < live; s++) {
    const row = admissible.subarray(s * actions, (s + 1) * actions);
    if (!row.includes(1)) row.fill(1);
  }
  return {
    ...dense,
    probability,
    admissible,
    reward: sums.map((sum, i) => times[i] ? sum / times[i] : 0),
  };
}

/**
 * Plans with every method and chooses among them: planners find the best of what the data look like, and every
 * policy is scored as brute force scores it.
 *
 * @param mdp The MDP.
 * @param dense The same, dense.
 * @param data Its data.
 */
export async function checkPlanners(
  mdp: TabularMdp,
  dense: DenseMdp,
  data: DiscreteDataset,
): Promise<void> {
  const counts = countTransitions(data);
  const settles = ["survival", "none"].includes(dense.recipe.rewards);
  assert.deepEqual(
    TABULAR_METHODS.filter((name) => !METHODS.some(({ method }) => method.method === name)),
    ["lower-confidence"],
  );
  const policies = METHODS.flatMap(({ name, method }) => {
    try {
      return [{ name, policy: planTabular(counts, method).policy }];
    } catch (error) {
      // Some planners need rewards of at least 0; at gamma 1 those that add up for ever have no plan.
      assert.ok(
        error instanceof InputError && /^dataset: reward: /.test(error.message),
        String(error),
      );
      assert.ok(!settles, String(error));
      return [];
    }
  });
  const seen = empirical(data, dense);
  const plan = planTabular(counts, { method: "value-iteration", gamma: 0.95, support });
  const found = bruteForce(seen, plan.policy, { gamma: 0.95, inadmissible: "mean" });
  const best = bestValues(seen, 0.95)!;
  const expected = best.reduce((sum, v, s) => sum + dense.initial[s] * v, 0);
  near(found.discountedReturn, expected, 1e-9, "return of the plan on the data's MDP");
  const planned = new Set(policies.map(({ name }) => name));
  // A part of the data may lack the way out that all of them show: its costs have a sum below gamma 1 alone. And its
  // mean rewards may be below 0 where those of all are not, which "pessimistic" refuses.
  const candidates = METHODS.filter(({ name }) =>
    planned.has(name) && (settles || name !== "pessimistic")
  ).map(({ name, method }) => ({
    name,
    method: { ...method, gamma: Math.min(method.gamma, settles ? 1 : 0.95) },
  }));
  const episodes = new Set(data.episode).size;
  const choice = episodes < 3 ? [] : [
    await selectPolicy(
      {
        dataset: "own.npz",
        estimate: { gamma: 1, prior_weight: 1 },
        split: { parts: 3, parts_with_networks: 1, seed: 0 },
        rule: { tie_standard_errors: 2, tie_goes_to: "first-listed" },
        tabular: candidates,
        networks: null,
        states: null,
      },
      data,
      {
        training: NO_NETWORKS,
      },
    ),
  ];
  for (const one of choice) assert.ok(METHODS.some(({ name }) => name === one.chosen));
  for (const { name, policy } of policies) {
    const exact = evaluatePolicy(mdp, policy);
    const brute = bruteForce(dense, policy, { gamma: 1, inadmissible: "mean" });
    const loss = 1e-12 + 1e-14 * (brute.length ?? 1e3);
    near(exact.survival, brute.survival, loss, `survival of ${name}`);
    near(exact.length, brute.length, loss * (brute.length ?? 1), `length of ${name}`);
  }
}
