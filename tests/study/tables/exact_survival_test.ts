import assert from "node:assert/strict";
import { evaluatePolicy } from "../../../src/mdp/exact_evaluation.ts";
import { loadMdp } from "../../../src/mdp/load_mdp.ts";
import {
  clinicianPolicy,
  optimalPolicy,
  randomPolicy,
  worstPolicy,
} from "../../../src/mdp/policies.ts";
import { exactSurvival } from "../../../src/study/tables/exact_survival.ts";

Deno.test("sweeps give the survival that the factorisation gives, to 1e-12", async () => {
  const mdp = await loadMdp();
  const survival = exactSurvival(mdp);
  for (const make of [optimalPolicy, worstPolicy, clinicianPolicy, randomPolicy]) {
    const policy = make(mdp);
    const found = survival(policy) - evaluatePolicy(mdp, policy).survival;
    assert.ok(Math.abs(found) < 1e-12, `${make.name}: ${found}`);
  }
});
