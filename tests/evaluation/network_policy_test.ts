import assert from "node:assert/strict";
import { actionValues, allowedValues, networkPolicy } from "../../src/evaluation/network_policy.ts";
import { behaviourPolicy } from "../../src/dataset/behaviour_policy.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { initialise } from "../../src/network/initialise.ts";
import type { NetworkShape } from "../../src/network/shape.ts";

const mdp = await loadMdp();
const shape: NetworkShape = {
  input: { kind: "embedding", states: 716, width: 1 },
  hidden: [1],
  actions: 25,
};

/** Q(s,a) = max(0, s) * w_a: the state is its own embedding. */
function linearNetwork(weights: readonly number[]): Float32Array {
  const parameters = new Float32Array(716 + 1 + 1 + 25 + 25);
  for (let s = 0; s < 716; s++) parameters[s] = s;
  parameters[716] = 1;
  parameters.set(weights, 718);
  return parameters;
}

Deno.test("the greedy action has the largest value; ties go to the lowest index", () => {
  const weights = Array.from({ length: 25 }, (_, a) => a === 7 || a === 9 ? 2 : 0);
  const network = { shape, parameters: linearNetwork(weights) };
  const values = actionValues(mdp, network, "network");
  assert.equal(values[3 * 25 + 9], 6);
  const policy = networkPolicy(mdp, network, "network");
  assert.equal(policy[0], 1, "all values of state 0 are 0");
  for (let s = 1; s < mdp.live; s++) assert.equal(policy[s * 25 + 7], 1);
  assert.equal(policy.reduce((a, b) => a + b), mdp.live);
});

Deno.test("actions that may not be chosen are never greedy and have no share of a softmax", () => {
  const weights = Array.from({ length: 25 }, (_, a) => a);
  const allowed = Uint32Array.from({ length: 716 }, (_, s) => s % 2 === 0 ? 0b10110 : 1 << 24);
  const network = { shape, parameters: linearNetwork(weights), allowed };
  const policy = networkPolicy(mdp, network, "network");
  assert.equal(policy[1], 1, "the lowest allowed of equals in state 0");
  for (let s = 1; s < mdp.live; s++) assert.equal(policy[s * 25 + (s % 2 === 0 ? 4 : 24)], 1);
  const q = allowedValues(mdp, network, "network");
  assert.deepEqual(behaviourPolicy(mdp, { behaviour: "greedy", q }), policy);
  const soft = behaviourPolicy(mdp, { behaviour: "softmax", q, temperature: 0.01 });
  const shares = [...soft.subarray(50, 75)].map((p, a) => p > 0 ? a : -1).filter((a) => a >= 0);
  assert.ok(shares.every((a) => [1, 2, 4].includes(a)) && shares.includes(4), `${shares}`);
  const wide = behaviourPolicy(mdp, { behaviour: "softmax", q, temperature: 1e6 });
  assert.deepEqual([...wide.subarray(50, 75)].flatMap((p, a) => p > 0 ? [a] : []), [1, 2, 4]);
});

Deno.test("a network that does not fit the MDP or has diverged is refused with its file", () => {
  const other: NetworkShape = { ...shape, actions: 24 };
  const parameters = initialise(other, 0);
  assert.throws(
    () => actionValues(mdp, { shape: other, parameters }, "x.safetensors"),
    /x\.safetensors: a network over 716 states and 24 actions, expected the MDP's 716 states/,
  );
  const broken = linearNetwork([NaN]);
  assert.throws(
    () => actionValues(mdp, { shape, parameters: broken }, "x.safetensors"),
    /x\.safetensors: its action values are not all finite/,
  );
});
