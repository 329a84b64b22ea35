import assert from "node:assert/strict";
import { behaviourPolicy } from "../../src/dataset/behaviour_policy.ts";
import { collect } from "../../src/dataset/collect.ts";
import { evaluateEnding } from "../../src/mdp/exact_evaluation.ts";
import { judgeStates } from "../../src/judging/judge_states.ts";
import { readJudgingSettings } from "../../src/judging/judging_settings.ts";
import { ESTIMATORS } from "../../src/judging/policy_record.ts";
import type { StateQuestion } from "../../src/judging/state_ground.ts";
import { InputError } from "../../src/input_error.ts";
import { fileURLToPath } from "node:url";
import { randomSpec, randomTable, tinyMdp } from "../mdp/tiny_mdp.ts";

const MDP = tinyMdp(randomSpec(4));
const BEHAVIOUR = behaviourPolicy(MDP, { behaviour: "random" });
const OPE = fileURLToPath(new URL("../../configs/ope.yaml", import.meta.url));
const settings = { ...await readJudgingSettings(OPE), resamples: 200 };
const data = {
  fitting: collect(MDP, BEHAVIOUR, { episodes: 3000, seed: 1 }),
  evaluated: collect(MDP, BEHAVIOUR, { episodes: 1500, seed: 2 }),
};
const QUESTION: StateQuestion = {
  data,
  gamma: 1,
  range: null,
  behaviour: "logged",
  where: "tiny.npz",
};

/** (S,A) the likeliest action of a table. */
function greedyOf(table: Float64Array): Float64Array {
  const { actions } = MDP;
  return table.map((p, k) => {
    const row = table.subarray(k - k % actions, k - k % actions + actions);
    return Number(p === Math.max(...row) && row.indexOf(p) === k % actions);
  });
}

Deno.test("numbered states: all estimators hold the truth where support is good, beside the references", async () => {
  const table = randomTable(MDP, 8);
  const mixed = table.map((p, k) => 0.7 * BEHAVIOUR[k] + 0.3 * p);
  const { discountedReturn: truth } = evaluateEnding(MDP, mixed);
  const [record, ...others] = await judgeStates(QUESTION, [{ name: "mixed", table: mixed }], {
    settings,
  });
  assert.deepEqual(others, []);
  assert.equal(record.kind, "stochastic");
  assert.equal(record.patients, 1500);
  for (const name of ESTIMATORS) {
    const { value, low, high, refused } = record.estimates[name];
    assert.equal(refused, null, name);
    assert.ok(Math.abs(value! - truth) < 0.05, `${name}: ${value}, in truth ${truth}`);
    if (name === "fqe" || name === "dm") assert.deepEqual([low, high], [null, null]);
    else assert.ok(low! < truth && truth < high!, `${name}: ${low} to ${high}`);
    const own = record.difference[name];
    assert.ok(Math.abs(own.value! - (value! - record.references.clinicians!.value)) < 1e-12, name);
  }
  const { discountedReturn: random } = evaluateEnding(MDP, BEHAVIOUR);
  for (const name of ["clinicians", "clone", "random"] as const) {
    const { low, high } = record.references[name]!;
    assert.ok(low < random && random < high, name);
  }
  assert.ok(Math.abs(record.checks.placebo!.z) < 3);
  assert.equal(record.checks.residuals, null, "a number of a state predicts nothing");
  assert.ok(record.checks.control!.holds);
  const [{ low, high }] = record.checks.sensitivity!.bounds;
  assert.ok(Math.abs(low - high) < 1e-12, "no confounding, no doubt");
});

Deno.test("a greedy policy is judged softened too, between greedy and clone", async () => {
  const table = greedyOf(randomTable(MDP, 8));
  const records = await judgeStates(QUESTION, [{ name: "greedy", table }], {
    settings,
    isShown: true,
  });
  assert.deepEqual(records.map(({ kind }) => kind), ["greedy", "softened"]);
  const clone = records[0].references.clone!.value;
  const [greedy, soft] = records.map(({ estimates }) => estimates.drl.value!);
  assert.ok(Math.abs(soft - clone) < Math.abs(greedy - clone), `${greedy}, ${soft}, ${clone}`);
  assert.ok(records[1].estimates.wis.ess! > records[0].estimates.wis.ess!);
});

Deno.test("what is refused has no value, its reason, measure and limit; --show-refused gives the number", async () => {
  const few = collect(MDP, BEHAVIOUR, { episodes: 60, seed: 3 });
  const question = { ...QUESTION, data: { ...data, evaluated: few } };
  const policies = [{ name: "far", table: greedyOf(randomTable(MDP, 8)) }];
  const [hidden] = await judgeStates(question, policies, { settings });
  const { value, low, refused, measured, limit, ess } = hidden.estimates.wis;
  assert.deepEqual([value, low, refused, limit], [null, null, "ess", 100]);
  assert.equal(measured, ess);
  assert.ok(ess! > 0 && ess! < 60);
  assert.deepEqual(hidden.difference.wis, { value: null, low: null, high: null, refused: "ess" });
  const [shown] = await judgeStates(question, policies, { settings, isShown: true });
  assert.ok(shown.estimates.wis.value !== null && shown.estimates.wis.refused === "ess");
  assert.equal(hidden.checks.sensitivity, null, "bounds around a refused number would tell it");
  assert.equal(shown.checks.sensitivity!.bounds[0].low, shown.estimates.wis.value);
});

Deno.test("weights take what was logged, or counts of other patients; without either a line", async () => {
  const policies = [{ name: "mixed", table: BEHAVIOUR }];
  const bare = { ...data.evaluated, behaviourProbability: null };
  await assert.rejects(
    judgeStates({ ...QUESTION, data: { ...data, evaluated: bare } }, policies, { settings }),
    new InputError(
      "tiny.npz",
      "holds no behaviour_probability, expected it or --behaviour fitted",
    ),
  );
  const zero = data.evaluated.behaviourProbability!.map((p, i) => i === 5 ? 0 : p);
  const broken = { ...data.evaluated, behaviourProbability: zero };
  await assert.rejects(
    judgeStates({ ...QUESTION, data: { ...data, evaluated: broken } }, policies, { settings }),
    /behaviour_probability\[5\]: found 0, expected above 0/,
  );
  const question = {
    ...QUESTION,
    behaviour: "fitted" as const,
    data: { ...data, evaluated: bare },
  };
  const [{ behaviour }] = await judgeStates(question, policies, { settings });
  assert.equal(behaviour.kind, "counted");
  assert.ok(behaviour.nll < behaviour.nll_marginal + 0.05);
});

Deno.test("a behaviour that is no better than the actions' shares refuses all weights, whatever they come to", async () => {
  // Clinicians who act alike everywhere: a model of states can gain nothing on their shares.
  const question = { ...QUESTION, behaviour: "fitted" as const };
  const [record] = await judgeStates(question, [{ name: "same", table: BEHAVIOUR }], { settings });
  assert.equal(record.behaviour.refused, "gain");
  for (const name of ["is", "wis", "pdis", "cwpdis", "dr", "wdr", "drl"] as const) {
    assert.equal(record.estimates[name].refused, "behaviour", name);
  }
  assert.equal(record.references.clone, null);
});
