import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { behaviourPolicy } from "../../src/dataset/behaviour_policy.ts";
import { collect } from "../../src/dataset/collect.ts";
import type { DenseDataset, DiscreteDataset } from "../../src/dataset/dataset.ts";
import { cloneClinicians } from "../../src/judging/clone.ts";
import type { Ground } from "../../src/judging/ground.ts";
import { judgePolicy } from "../../src/judging/judge.ts";
import { readJudgingSettings } from "../../src/judging/judging_settings.ts";
import { RECOMMENDED } from "../../src/judging/policy_record.ts";
import { prepareGround } from "../../src/judging/prepare.ts";
import {
  atPlaces,
  fittedRecord,
  recordGround,
  recordPart,
} from "../../src/judging/record_ground.ts";
import type { RecordPolicy } from "../../src/judging/record_policy.ts";
import { evaluateEnding } from "../../src/mdp/exact_evaluation.ts";
import { createTrainer } from "../../src/trainer/create_trainer.ts";
import { randomSpec, randomTable, tinyMdp } from "../mdp/tiny_mdp.ts";

const MDP = tinyMdp(randomSpec(4));
const { actions, states } = MDP;
/** Clinicians who act on the state. */
const CLINICIANS = behaviourPolicy(MDP, { behaviour: "random" }).map((p, k) =>
  0.5 * p + 0.5 * randomTable(MDP, 3)[k]
);
const OPE = fileURLToPath(new URL("../../configs/ope.yaml", import.meta.url));
const usual = await readJudgingSettings(OPE);
const settings = {
  ...usual,
  cells: [MDP.live],
  resamples: 200,
  clone: { ...usual.clone, config: { ...usual.clone.config, hidden: [16], steps: 400 } },
};

/** Numbered states as a record: the number's place in a row of noughts. */
function recordOf(data: DiscreteDataset): DenseDataset {
  const { kind: _, states: __, mdpSha256: ___, state, nextState, ...rest } = data;
  const rows = (at: Uint16Array) => {
    const values = new Float32Array(at.length * states);
    at.forEach((s, i) => values[i * states + s] = 1);
    return values;
  };
  return {
    ...rest,
    kind: "dense",
    features: states,
    observation: rows(state),
    nextObservation: rows(nextState),
    behaviourProbability: null,
  };
}

/** A policy by state, of records. */
function policyOf(name: string, table: Float64Array): RecordPolicy {
  return {
    name,
    kind: "stochastic",
    actionProbabilities(observations, rows) {
      return Float64Array.from({ length: rows * actions }, (_, k) => {
        const row = Math.floor(k / actions);
        const state = observations.subarray(row * states, (row + 1) * states).indexOf(1);
        return table[state * actions + k % actions];
      });
    },
  };
}

const [train, evaluated] = [1, 2].map((seed) =>
  recordOf(collect(MDP, CLINICIANS, { episodes: 2000, seed, maxSteps: 40 }))
);
const clone = await cloneClinicians(train, {
  settings: settings.clone,
  seed: 0,
  createTrainer: (options) => createTrainer("cpu", { ...options, workers: 1 }),
});

Deno.test("the clone is the clinicians, row by row; its temperature is near 1 where the network is right", () => {
  const part = recordPart(evaluated);
  const found = atPlaces(clone, part);
  const truth = policyOf("clinicians", CLINICIANS).actionProbabilities(
    part.observations.values,
    found.length / actions,
  );
  const away = found.map((p, k) => Math.abs(p - truth[k]));
  assert.ok(Math.max(...away) < 0.08, `${Math.max(...away)}`);
  assert.ok(Math.abs(clone.temperature - 1) < 0.25, `${clone.temperature}`);
});

const MIXED = CLINICIANS.map((p, k) => 0.6 * p + 0.4 * randomTable(MDP, 8)[k]);

/** A ground of the patients evaluated, and a policy between the clinicians' and another on it. */
function groundIn(range: Ground["range"]) {
  const fitted = fittedRecord(train, clone, settings);
  const ground = recordGround(fitted, evaluated, {
    gamma: 0.99,
    range,
    features: Array.from({ length: states }, (_, s) => `state ${s}`),
    none: 0,
  }, { ...settings, subgroups: ["state 0"] });
  const policy = policyOf("mixed", MIXED);
  const target = {
    fitting: atPlaces(policy, fitted.part),
    evaluated: atPlaces(policy, recordPart(evaluated)),
  };
  return { ground, policy: { name: "mixed", kind: "stochastic", target } as const };
}

Deno.test("a record whose cells are the states: the recommended estimate holds the truth, placebo and control stand", async () => {
  const { discountedReturn: truth } = evaluateEnding(MDP, MIXED, { gamma: 0.99 });
  const { ground, policy } = groundIn(null);
  const prepared = await prepareGround(ground, settings);
  const [record] = await judgePolicy(prepared, policy, { settings });
  const { value, low, high, refused } = record.estimates[RECOMMENDED];
  assert.equal(refused, null);
  assert.ok(low! < truth && truth < high!, `${low} to ${high}, in truth ${truth}`);
  assert.ok(Math.abs(value! - truth) < 0.06);
  assert.equal(record.behaviour.kind, "cloned");
  assert.equal(record.behaviour.refused, null);
  assert.ok(Math.abs(record.checks.placebo!.z) < 3);
  assert.ok(record.checks.residuals!.z < 3);
  assert.ok(record.checks.control!.holds);
  const groups = record.checks.subgroups;
  assert.equal(groups.reduce((sum, { patients }) => sum + patients, 0), 2000);
  assert.ok(groups.every(({ name }) => /^state 0: (lower|middle|upper) third$/.test(name)));
});

Deno.test("no interval leaves the range of the return; parts of the patients beyond it are refused by themselves", async () => {
  const judged = async (range: Ground["range"]) => {
    const { ground: own, policy } = groundIn(range);
    const groupOf = Uint8Array.from({ length: 2000 }, (_, p) => p < 300 ? 0 : 1);
    const ground = { ...own, subgroups: [{ names: ["few", "many"], groupOf }] };
    const [record] = await judgePolicy(await prepareGround(ground, settings), policy, { settings });
    return record;
  };
  const free = await judged(null);
  const value = free.estimates[RECOMMENDED].value!;
  const values = free.checks.subgroups.map((one) => one.value!);
  const near = Math.min(...values.map((one) => Math.abs(one - value)));
  assert.ok(
    values.every(Number.isFinite) && near > 0,
    JSON.stringify([free.checks.subgroups, value]),
  );
  const range = [value - near, value + near] as const;
  const held = await judged(range);
  const { low, high } = held.estimates[RECOMMENDED];
  assert.ok(
    free.estimates[RECOMMENDED].low! < range[0] && free.estimates[RECOMMENDED].high! > range[1],
  );
  assert.deepEqual([low, high], range);
  assert.deepEqual(
    held.checks.subgroups.map(({ refused }) => refused),
    values.map((one) => Math.abs(one - value) > near ? "out-of-range" : null),
  );
  for (const one of Object.values(held.references)) {
    assert.ok(one === null || (one.low >= range[0] && one.high <= range[1]));
  }
});

Deno.test("who stands beside a policy is refused as a policy is: for what Q leaves where weights are refused too", async () => {
  const { ground } = groundIn(null);
  const references = async (own: Partial<typeof settings.limits>) => {
    const limits = { ...settings.limits, ...own };
    return (await prepareGround(ground, { ...settings, limits })).references;
  };
  const usual = await references({});
  assert.ok(usual.clone !== null && usual.none !== null && usual.random !== null);
  assert.deepEqual(await references({ residuals: -100 }), { ...usual, none: null });
  assert.deepEqual(await references({ normalisedEss: 1e9 }), usual);
  const { clinicians } = usual;
  assert.deepEqual(
    await references({ residuals: -100, normalisedEss: 1e9 }),
    { clinicians, clone: null, none: null, random: null },
  );
});
