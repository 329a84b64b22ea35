import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { behaviourPolicy } from "../../src/dataset/behaviour_policy.ts";
import { collect } from "../../src/dataset/collect.ts";
import type { DenseDataset, DiscreteDataset } from "../../src/dataset/dataset.ts";
import { cloneClinicians } from "../../src/judging/clone.ts";
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

Deno.test("a record whose cells are the states: the recommended estimate holds the truth, placebo and control stand", async () => {
  const table = CLINICIANS.map((p, k) => 0.6 * p + 0.4 * randomTable(MDP, 8)[k]);
  const { discountedReturn: truth } = evaluateEnding(MDP, table, { gamma: 0.99 });
  const fitted = fittedRecord(train, clone, settings);
  const ground = recordGround(fitted, evaluated, {
    gamma: 0.99,
    range: null,
    features: Array.from({ length: states }, (_, s) => `state ${s}`),
    none: 0,
  }, { ...settings, subgroups: ["state 0"] });
  const prepared = await prepareGround(ground, settings);
  const policy = policyOf("mixed", table);
  const target = {
    fitting: atPlaces(policy, fitted.part),
    evaluated: atPlaces(policy, recordPart(evaluated)),
  };
  const [record] = await judgePolicy(prepared, { name: "mixed", kind: "stochastic", target }, {
    settings,
  });
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
