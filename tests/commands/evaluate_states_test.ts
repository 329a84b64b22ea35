/** `evaluate --json --states`: what is said by state is what the MDP's own rows give. */
import assert from "node:assert/strict";
import { evaluateCommand } from "../../src/commands/evaluate.ts";
import type { StateScores } from "../../src/evaluation/state_scores.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { argmax } from "../../src/mdp/policies.ts";
import truth from "../fixtures/icu_sepsis_truth.json" with { type: "json" };
import { capture } from "./capture.ts";

const CHECKPOINT = new URL(
  "../runs/fixtures/run-0.1.0/checkpoints/step-0000025000/cql-seed0.safetensors",
  import.meta.url,
).pathname;

const mdp = await loadMdp();
const { live, actions } = mdp;
/** Twenty live states, from first to last. */
const TWENTY = Array.from({ length: 20 }, (_, i) => Math.round(i * (live - 1) / 19));

interface Printed {
  readonly survival: number;
  readonly length: number;
  readonly by_state: StateScores;
}

async function byState(...args: string[]): Promise<Printed[]> {
  const { code, out, err } = await capture(evaluateCommand, [...args, "--json", "--states"]);
  assert.equal(code, 0, err.join("\n"));
  return [JSON.parse(out.join("\n"))].flat();
}

function near(found: number, expected: number, what: string): void {
  assert.ok(Math.abs(found - expected) < 1e-9, `${what}: ${found}, expected ${expected}`);
}

/** Sum over the next states of a pair: probability times (reward + discounted value). */
function backup(value: readonly number[], state: number, action: number, gamma: number): number {
  const row = mdp.row[state * actions + action];
  let sum = 0;
  for (let k = mdp.rowStart[row]; k < mdp.rowStart[row + 1]; k++) {
    sum += mdp.probability[k] * (mdp.reward[k] + gamma * value[mdp.next[k]]);
  }
  return sum;
}

/** Checks what is printed of a policy against the MDP's rows, in twenty states. */
function checkStates({ survival, length, by_state }: Printed, gamma: number): void {
  const { policy, q, value, visits } = by_state;
  for (const s of TWENTY) {
    near(policy[s].reduce((sum, p) => sum + p, 0), 1, `policy in ${s}`);
    near(policy[s].reduce((sum, p, a) => sum + p * q[s][a], 0), value[s], `value of ${s}`);
    for (let a = 0; a < actions; a++) near(q[s][a], backup(value, s, a, gamma), `Q(${s},${a})`);
  }
  near(visits!.reduce((sum, x) => sum + x, 0), length, "visits");
  near(by_state.survival.reduce((sum, v, s) => sum + mdp.initial[s] * v, 0), survival, "survival");
}

Deno.test("value, Q, policy and visits of the reference policies are those of the MDP, by state", async () => {
  const printed = await byState("--policy", "clinician,optimal,random", "--gamma", "1");
  const known = [truth.clinician_value_of_state, truth.optimal_value_of_state];
  printed.forEach((one, i) => {
    checkStates(one, 1);
    for (const [state, value] of Object.entries(known[i] ?? {})) {
      near(one.by_state.survival[Number(state)], value, `survival from ${state}`);
      near(one.by_state.value[Number(state)], value, `value of ${state}`);
    }
    assert.ok(!("network" in one.by_state));
  });
  const [clinician] = printed;
  for (const s of TWENTY) {
    assert.deepEqual(
      clinician.by_state.policy[s],
      Array.from(mdp.clinician.subarray(s * actions, (s + 1) * actions)),
    );
  }
});

Deno.test("of a trained model its network's values stand there too, which its policy is greedy with", async () => {
  const [printed] = await byState("--policy", CHECKPOINT);
  checkStates(printed, 0.99);
  const { policy, network } = printed.by_state;
  for (const s of TWENTY) {
    const best = argmax(network![s], { state: 0, actions });
    assert.deepEqual(policy[s], Array.from({ length: actions }, (_, a) => a === best ? 1 : 0));
  }
});

Deno.test("by state there is JSON alone", async () => {
  const { code, err } = await capture(evaluateCommand, ["--policy", "random", "--states"]);
  assert.deepEqual([code, err], [2, ["error: --states: has no meaning without --json"]]);
  const selection = ["--policy", "selection.json", "--json", "--states"];
  const refused = await capture(evaluateCommand, selection);
  assert.deepEqual([refused.code, refused.err], [2, [
    "error: --states: has no meaning for selection.json, a selection",
  ]]);
});
