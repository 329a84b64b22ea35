import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { readConfig } from "../../../src/config/read_config.ts";
import { collect } from "../../../src/dataset/collect.ts";
import { countTransitions } from "../../../src/dataset/transition_counts.ts";
import { readJudgingSettings } from "../../../src/judging/judging_settings.ts";
import {
  deployedBy,
  regretOf,
  type Rule,
  RULES,
} from "../../../src/studies/ope/selection/choosing.ts";
import { selectionStudyOf } from "../../../src/studies/ope/selection/selection_file.ts";
import { selectionParts } from "../../../src/studies/ope/selection/selection_parts.ts";
import {
  type Kept,
  type PolicyFound,
  SELECTION_ROWS,
  type SelectionKey,
  type SelectionRow,
} from "../../../src/studies/ope/selection/selection_rows.ts";
import { ruleRegrets } from "../../../src/studies/ope/selection/selection_text.ts";
import {
  planned,
  type StateCandidate,
  stateRow,
} from "../../../src/studies/ope/selection/state_row.ts";
import { empiricalBehaviour, empiricalMdp } from "../../../src/tabular/empirical_mdp.ts";
import { planTabular } from "../../../src/tabular/tabular_method.ts";
import { parseLocatedYaml } from "../../../src/text/located_yaml.ts";
import { readYaml } from "../../../src/text/read_yaml.ts";
import { checkValue } from "../../../src/text/value_checks.ts";
import { randomSpec, tinyMdp } from "../../mdp/tiny_mdp.ts";

const config = (name: string) =>
  fileURLToPath(new URL(`../../../configs/${name}`, import.meta.url));

/** A policy: its worth, then what is said of it. */
const policy = (
  seed: number,
  worth: number,
  { drl = 0, fqe = 0, wis = 0, promise = 0 }: {
    readonly drl?: number | null;
    readonly fqe?: number | null;
    readonly wis?: number | null;
    readonly promise?: number;
  },
): PolicyFound => ({
  seed,
  mean_return: 10 * worth,
  survival: worth,
  agreement: 0.25,
  promise,
  said: { drl: [drl, null], fqe: [fqe, "moving"], wis: [wis, wis === null ? "no-weight" : null] },
});

/** Each rule has a candidate of its own. */
const ROW: SelectionRow = {
  clinicians: { mean_return: 7, survival: 0.7 },
  candidates: [
    {
      name: "staged",
      refused: null,
      policies: [policy(0, 0.75, { drl: 1, wis: null }), policy(1, 0.8, { drl: 1 })],
    },
    {
      name: "drl",
      refused: "unsupported",
      policies: [policy(0, 0.5, { drl: 2 }), policy(1, 0.7, { drl: 2, promise: 9 })],
    },
    {
      name: "fqe",
      refused: null,
      policies: [policy(0, 0.6, { fqe: 3 }), policy(1, 0.6, { fqe: 1 })],
    },
    {
      name: "lucky",
      refused: null,
      policies: [policy(0, 0.4, { fqe: 3.5, wis: 1 }), policy(1, 0.45, { fqe: 0, wis: 0.5 })],
    },
    { name: "failed", refused: "diverged", policies: [] },
  ],
  highest: "staged",
  chosen: "staged",
};

const near = (found: number, expected: number, what = "") =>
  assert.ok(Math.abs(found - expected) < 1e-12, `${what} ${found} is not ${expected}`);

Deno.test("rules rank by the mean over seeds and deploy the first; the text's way takes one network", () => {
  const chosen = RULES.filter((rule) => rule !== "random").map((rule) => {
    const { name, policy: { seed } } = deployedBy(ROW, rule)!;
    return [rule, name, seed];
  });
  assert.deepEqual(chosen, [
    ["two stages", "staged", 0],
    ["drl", "drl", 0], // refused or not
    ["fqe", "fqe", 0], // 2 on average, though the lucky one has a seed of 3.5
    ["wis", "lucky", 0], // a candidate of whom nothing is said cannot be chosen
    ["own Q", "drl", 1],
  ]);
  const none = ROW.candidates.map((one) => ({
    ...one,
    policies: one.policies.map(({ seed, survival }) => policy(seed, survival, { wis: null })),
  }));
  assert.equal(deployedBy({ ...ROW, candidates: none }, "wis"), null);
});

Deno.test("regret is below the best of all policies; random is the mean, and nothing chosen the clinicians'", () => {
  const regrets = RULES.map((rule) => regretOf(ROW, rule, "survival").value);
  const mean = (0.75 + 0.8 + 0.5 + 0.7 + 0.6 + 0.6 + 0.4 + 0.45) / 8;
  [0.05, 0.3, 0.2, 0.4, 0.1, 0.8 - mean].forEach((one, i) => near(regrets[i], one, RULES[i]));
  near(regretOf(ROW, "two stages", "mean_return").value, 0.5);
  const refused = { ...ROW, chosen: null, highest: null };
  const { value, isChosen } = regretOf(refused, "two stages", "survival");
  near(value, 0.1);
  assert.equal(isChosen, false);
  const better = { ...refused, clinicians: { mean_return: 9, survival: 0.9 } };
  near(regretOf(better, "two stages", "survival").value, -0.1);
});

const KEY: SelectionKey = {
  of: "states",
  seeds: [1, 1_000_001],
  patients: [12_000, 2500],
  rule: { seeds: 1, agreement: 0.1, tie_standard_errors: 1 },
  order_sha256: "a".repeat(64),
  judging_sha256: "b".repeat(64),
  draws: 0,
};

Deno.test("tables read what chose nothing in both ways, and pair every rule with two stages", () => {
  const rows: Kept[] = [
    { key: KEY, row: ROW },
    { key: { ...KEY, seeds: [2, 1_000_002] }, row: { ...ROW, chosen: null, highest: null } },
    { key: { ...KEY, seeds: [3, 1_000_003] }, row: { ...ROW, chosen: "fqe" } },
  ];
  const found = ruleRegrets(rows, "survival");
  const of = (rule: Rule) => found.find((one) => one.rule === rule)!;
  assert.deepEqual(found.map(({ nothing }) => nothing), [1, 0, 0, 0, 0, 0]);
  [0.05, 0.1, 0.2].forEach((one, i) => near(of("two stages").all[i], one));
  assert.equal(of("two stages").chosen.length, 2);
  [0.25, 0.2, 0.1].forEach((one, i) => near(of("drl").beyond[i], one));
  [0.25, 0.1].forEach((one, i) => near(of("drl").beyondChosen[i], one));
  const { tables, figures } = selectionParts(rows);
  assert.match(tables!.regrets, /regret on all 3 .* regret on the 2 on which two stages chose/);
  assert.match(
    tables!.regrets,
    /^\| two stages \| 1 \| 0\.1167 \(.*\) \| - \| 0\.1250 \(.*\) \| - \|$/m,
  );
  assert.match(
    tables!.candidates,
    /^\| drl \| 0\.6000 \| 0\.25 \| unsupported 3 \| 0 \| 3 \| 0 \|/m,
  );
  assert.match(tables!.regrets, /surely less regret than two stages: none; surely more: `wis`\.$/);
  const alike = selectionParts([rows[2], rows[2]]).tables!.regrets;
  assert.match(
    alike,
    /surely less regret than two stages: `own Q`, .*; surely more: `drl`, `wis`\.$/,
  );
  assert.match(tables!.candidates, /^\| failed \| - \| - \| diverged 3 \|/m);
  const { data } = figures![0].spec as { data: { values: readonly { what: string }[] } };
  assert.equal(data.values.length, 18);
  assert.equal(data.values.filter(({ what }) => /^nothing/.test(what)).length, 1);
  const records = [{
    ...rows[0],
    key: { ...KEY, of: { noise: 0.5, clinicians: "record" as const } },
  }];
  const regrets = selectionParts(records).tables!.regrets;
  assert.match(regrets, /### records, noise 0\.5, nothing hidden: mean return\n/);
  assert.match(regrets, /^\| drl \| 0 \| 3\.0000 \| 2\.5000 \| 3\.0000 \| 2\.5000 \|$/m);
});

const CANDIDATES: readonly StateCandidate[] = [
  { name: "clone", method: { method: "cloning", gamma: 1 }, clinicians: 1 },
  {
    name: "half",
    method: { method: "value-iteration", gamma: 1, support: { count: 1 } },
    clinicians: 0.5,
  },
  {
    name: "plan",
    method: { method: "value-iteration", gamma: 1, support: { count: 1 } },
    clinicians: 0,
  },
];

const spec = randomSpec(4);
const tiny = tinyMdp({ ...spec, reward: (_s, _a, next) => next === spec.live + 1 ? 1 : 0 });

Deno.test("a candidate is its plan, with the share of what clinicians do that it says", () => {
  const counts = countTransitions(collect(tiny, tiny.clinician, { episodes: 200, seed: 1 }));
  const counted = empiricalBehaviour(empiricalMdp(counts));
  const plan = planTabular(counts, CANDIDATES[2].method);
  const [clone, half, own] = CANDIDATES.map((one) => planned(counts, one));
  assert.deepEqual(clone.table, counted);
  assert.deepEqual(own.table, plan.policy);
  assert.deepEqual(half.value, plan.value);
  half.table.forEach((p, k) => near(p, (counted[k] + plan.policy[k]) / 2));
});

Deno.test("a row of numbered states: judged on other patients, with the truth of the process beside it", async () => {
  const usual = { ...await readJudgingSettings(config("ope.yaml")), resamples: 100, softening: 0 };
  const question = { seeds: [1, 2], patients: [1000, 400], candidates: CANDIDATES } as const;
  // Who treats at random is no better known by the state: everything is refused.
  const refusing = await stateRow(tiny, question, { settings: usual, rule: KEY.rule });
  assert.deepEqual(refusing.candidates.map(({ refused }) => refused), Array(3).fill("behaviour"));
  assert.deepEqual([refusing.chosen, refusing.highest], [null, null]);
  const settings = { ...usual, limits: { ...usual.limits, behaviourGain: -1e9 } };
  const row = await stateRow(tiny, question, { settings, rule: KEY.rule });
  checkValue(row, SELECTION_ROWS.row, "the row");
  assert.deepEqual(row.candidates.map(({ name, refused }) => [name, refused]), [
    ["clone", null],
    ["half", null],
    ["plan", null],
  ]);
  const [clone, half, plan] = row.candidates.map(({ policies }) => policies[0]);
  assert.ok(Math.abs(clone.survival - row.clinicians.survival) < 0.02, `${clone.survival}`);
  assert.ok(plan.survival > half.survival && half.survival > clone.survival);
  for (const one of [clone, half, plan]) {
    assert.ok(Math.abs(one.said.drl[0]! - one.survival) < 0.1, `${one.said.drl}`);
    assert.equal(one.mean_return, one.survival);
  }
  assert.equal(half.promise, plan.promise);
  assert.ok(plan.promise > plan.survival - 0.1 && plan.promise <= 1);
  assert.equal(row.chosen, "plan");
});

Deno.test("the studies' files hold what was frozen: candidates, seeds that judge, configs that train", async () => {
  const read = async (name: string) => selectionStudyOf(await readYaml(config(name)));
  const [{ states }, { records, rule }] = [
    await read("ope-selection-states.yaml"),
    await read("ope-selection-records.yaml"),
  ];
  assert.deepEqual([states!.datasets, states!.candidates.length], [20, 24]);
  const methods = states!.candidates.map(({ method, clinicians }) =>
    JSON.stringify([method, clinicians])
  );
  assert.equal(new Set(methods).size, 24);
  assert.ok(states!.first_seed >= 10_000 && records!.first_seed >= 10_000);
  const configs = await readConfig(records!.candidates, { cohort: "." });
  assert.deepEqual([records!.cohorts, configs.length, rule.seeds], [10, 6, 3]);
  for (const { seeds, steps } of configs) assert.deepEqual([seeds.length, steps], [3, 10_000]);
});

Deno.test("mistakes of a study's file are named with their places", () => {
  const yaml = `study: ope
format: 1
name: states
settings: ope.yaml
resamples: 200
rule: { seeds: 1, agreement: 0.1, tie_standard_errors: 1 }
states:
  first_seed: 1
  datasets: 1
  fitting: 10
  patients: 10
  candidates:
    - { name: one, method: cloning, gamma: 1, clinicians: 1 }
    - { name: two, method: spibb, gamma: 1, count: 10 }
`;
  const read = (text: string) =>
    selectionStudyOf(parseLocatedYaml(text, {
      place: (line, column) => `own.yaml:${line}:${column}`,
      resolve: (path) => path,
    }));
  assert.deepEqual(read(yaml).states!.candidates.map(({ clinicians }) => clinicians), [1, 0]);
  const cases: [from: string, to: string, message: RegExp][] = [
    ["name: two", "name: one", /own\.yaml:13:5: .*candidates: found one twice/],
    ["clinicians: 1 }", "clinicians: 2 }", /own\.yaml:13:59: .*clinicians: found 2, expected/],
    ["count: 10", "penalty: 10", /own\.yaml:14:.*penalty/],
    ["agreement: 0.1, ", "", /own\.yaml:6:7: study\.rule: the key "agreement" is missing/],
  ];
  for (const [from, to, message] of cases) {
    assert.throws(() => read(yaml.replace(from, to)), { name: "InputError", message });
  }
});
