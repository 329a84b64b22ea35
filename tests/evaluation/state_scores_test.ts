import assert from "node:assert/strict";
import { scorePolicy } from "../../src/evaluation/policy_score.ts";
import { tinyMdp } from "../mdp/tiny_mdp.ts";

Deno.test("two states by hand: survival, value, Q, policy and visits", () => {
  // State 0: action 0 goes to 1, action 1 survives with 1/2. State 1: 0 survives, 1 dies.
  const mdp = tinyMdp({
    live: 2,
    actions: 2,
    next: (s, a) => s === 0 ? a === 0 ? { 1: 1 } : { 2: 0.5, 3: 0.5 } : { [a === 0 ? 3 : 2]: 1 },
  });
  const policy = Float64Array.of(0.5, 0.5, 0.75, 0.25, 0, 0, 0, 0, 0, 0);
  const options = { gamma: 0.5, inadmissible: "mean" } as const;
  const { by_state } = scorePolicy(mdp, { policy: "half", probabilities: policy }, {
    ...options,
    byState: true,
  });
  const none = [0, 0];
  assert.deepEqual(by_state, {
    survival: [0.5 * 0.75 + 0.5 * 0.5, 0.75, 0, 1, 0],
    value: [0.5 * 0.5 * 0.75 + 0.5 * 0.5, 0.75, 0, 0, 0],
    q: [[0.5 * 0.75, 0.5], [1, 0], none, none, none],
    policy: [[0.5, 0.5], [0.75, 0.25], none, none, none],
    visits: [1, 0.5, 0, 0, 0],
  });
  const plain = scorePolicy(mdp, { policy: "half", probabilities: policy }, options);
  assert.ok(!("by_state" in plain));
});

Deno.test("a policy that goes round for ever has no visits, and a value only where it has one", () => {
  // State 0 stays for ever with a reward a step, or survives.
  const mdp = tinyMdp({
    live: 1,
    actions: 2,
    next: (_, a) => a === 0 ? { 0: 1 } : { 2: 1 },
    reward: (_, a) => a === 0 ? 1 : 0,
  });
  const { by_state } = scorePolicy(mdp, {
    policy: "stay",
    probabilities: Float64Array.of(1, 0, 0, 0, 0, 0, 0, 0),
  }, { gamma: 1, inadmissible: "mean", byState: true });
  assert.equal(by_state!.visits, null);
  assert.deepEqual([by_state!.survival[0], by_state!.value[0]], [0, NaN]);
  assert.deepEqual(JSON.parse(JSON.stringify(by_state)).value, [null, 0, 0, 0]);
});
