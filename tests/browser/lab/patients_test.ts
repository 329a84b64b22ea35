import assert from "node:assert/strict";
import { join } from "node:path";
import { evaluateCommand } from "../../../src/commands/evaluate.ts";
import { loadSplit, openCohort } from "../../../src/cohort/open_cohort.ts";
import { readConfig } from "../../../src/config/read_config.ts";
import { behaviourPolicy } from "../../../src/dataset/behaviour_policy.ts";
import { collectCounts } from "../../../src/dataset/collect_counts.ts";
import { pairTable } from "../../../src/dataset/transition_counts.ts";
import type { StateScores } from "../../../src/evaluation/state_scores.ts";
import { encodeNpy, npyArray } from "../../../src/files/npy.ts";
import { writeNpz } from "../../../src/files/npz.ts";
import type { Tensor } from "../../../src/files/safetensors.ts";
import { writeTorchFile } from "../../../src/files/torch_write.ts";
import { standingOf } from "../../../src/lab/noise/binomial.ts";
import { protocolTruth, rollProtocol } from "../../../src/lab/noise/protocol_rolls.ts";
import { rollSummary } from "../../../src/lab/noise/roll_summary.ts";
import { drawPatient } from "../../../src/lab/patients/walk.ts";
import { percentText } from "../../../src/lab/patients/words.ts";
import { loadMdp } from "../../../src/mdp/load_mdp.ts";
import { clinicianPolicy, optimalPolicy } from "../../../src/mdp/policies.ts";
import { writeSmallCohort } from "../../cohort/small_cohort.ts";
import { capture } from "../../commands/capture.ts";
import { withFolder } from "../../with_folder.ts";
import { inChromium } from "./in_chromium.ts";
import type { SeenPage, SeenState } from "./patients_scenarios.ts";

const CHECKPOINT = new URL(
  "../../runs/fixtures/run-0.1.0/checkpoints/step-0000025000/cql-seed0.safetensors",
  import.meta.url,
);

/** The config that the page's form begins with. */
const CONFIG = new URL("../../../configs/cql-full.yaml", import.meta.url).pathname;

const mdp = await loadMdp();
const { actions } = mdp;

/** What the command says of policies. */
async function evaluated(policies: string, ...args: string[]) {
  const all = ["--policy", policies, "--json", ...args];
  const { code, out, err } = await capture(evaluateCommand, all);
  assert.equal(code, 0, err.join("\n"));
  return JSON.parse(out.join("\n")) as { survival: number; by_state: StateScores }[];
}

function near(found: number, expected: number, what: string): void {
  assert.ok(Math.abs(found - expected) <= 1e-9, `${what}: ${found}, expected ${expected}`);
}

function allNear(found: readonly number[], expected: readonly number[], what: string): void {
  assert.equal(found.length, expected.length, what);
  found.forEach((value, i) => near(value, expected[i], `${what}, ${i}`));
}

/** Nothing went wrong, nothing was asked for elsewhere, and nothing keeps readers out in either theme. */
function assertWell({ complaints, violations, requests, barriers }: SeenPage): void {
  assert.deepEqual(violations, []);
  assert.deepEqual(barriers, []);
  const own = complaints.filter((one) => one !== "Failed to create WebGPU Context Provider");
  assert.deepEqual(own, []);
  for (const url of requests) {
    assert.match(url, /^(http:\/\/127\.0\.0\.1:\d+\/[\w.]*$|data:|blob:)/);
  }
}

/** Writes the files that the visitor has. */
async function writeGiven(folder: string): Promise<void> {
  await Deno.mkdir(folder);
  const at = (name: string) => join(folder, name);
  await Deno.copyFile(CHECKPOINT, at("cql.safetensors"));
  const shape = [mdp.states, actions];
  await writeNpz(at("table.npz"), [["policy", npyArray(clinicianPolicy(mdp), { shape })]]);
  await writeNpz(at("<img src=x>.npz"), [["q", npyArray(new Float64Array(3))]]);
  const chosen = Int32Array.from({ length: mdp.states }, (_, s) => s % actions);
  await Deno.writeFile(
    at("actions.npy"),
    await new Blob(encodeNpy(npyArray(chosen)) as BlobPart[]).bytes(),
  );
  const identity = Float32Array.from(
    { length: actions ** 2 },
    (_, i) => +(i % (actions + 1) === 0),
  );
  const layer: Tensor = { shape: [actions, actions], data: identity };
  const zeros: Tensor = { shape: [actions], data: new Float32Array(actions) };
  const embedding = Float32Array.from(
    { length: mdp.states * actions },
    (_, pair) => +(pair % actions === (3 * Math.floor(pair / actions)) % actions),
  );
  await writeTorchFile(
    at("q.pt"),
    new Map([
      ["e.weight", { shape, data: embedding }],
      ["net.0.weight", layer],
      ["net.0.bias", zeros],
      ["net.2.weight", layer],
      ["net.2.bias", zeros],
    ]),
  );
  await writeSmallCohort(at("first"));
  await writeSmallCohort(at("cohort"), { name: "second", seed: 2 });
}

/** Everything shown of twenty states is what the command and the MDP say. */
function checkStates(states: readonly SeenState[], scores: readonly StateScores[]): void {
  assert.equal(states.length, 20);
  const [clinician, optimal, , model] = scores;
  const counts = pairTable(
    collectCounts(mdp, behaviourPolicy(mdp, { behaviour: "clinician" }), {
      episodes: 5000,
      seed: 0,
    }),
  );
  for (const { state, facts, survivals, maps, leadsTo } of states) {
    const counted = Array.from(counts.subarray(state * actions, (state + 1) * actions));
    allNear(Object.values(facts), [
      state,
      mdp.sofa[state],
      clinician.visits![state],
      mdp.initial[state],
      counted.reduce((sum, n) => sum + n, 0),
    ], `facts of ${state}`);
    allNear(Object.values(survivals), scores.map((own) => own.survival[state]), `from ${state}`);
    const expected: [string, readonly number[]][] = [
      ["the data's counts", counted],
      ["clinicians: choices", clinician.policy[state]],
      ["optimum: choices", optimal.policy[state]],
      ["cql.safetensors: its network's values", model.network![state]],
      ["cql.safetensors: choices", model.policy[state]],
      [
        "Exact survival if an action is taken once and optimum goes on; choose one",
        optimal.q[state],
      ],
    ];
    assert.deepEqual(maps.map(({ caption }) => caption), expected.map(([caption]) => caption));
    maps.forEach(({ values }, m) =>
      allNear(values, expected[m][1], `${expected[m][0]} in ${state}`)
    );
    const row = mdp.row[state * actions];
    const share = (end: number) => {
      for (let k = mdp.rowStart[row]; k < mdp.rowStart[row + 1]; k++) {
        if (mdp.next[k] === end) return mdp.probability[k];
      }
      return 0;
    };
    assert.ok(leadsTo.startsWith("fluid 0, vasopressor 0"), leadsTo);
    assert.ok(
      leadsTo.includes(
        `dies in this step with ${percentText(share(mdp.death))}, survives with ${
          percentText(share(mdp.survival))
        },`,
      ),
      leadsTo,
    );
    assert.ok(leadsTo.includes(`optimum ${optimal.q[state][0].toFixed(4)}`), leadsTo);
  }
}

Deno.test("the lab shows of patients, noise, files and a cohort what the commands say", () =>
  withFolder(async (folder) => {
    await writeGiven(join(folder, "given"));
    const given = (name: string) => join(folder, "given", name);
    const names = ["patients", "trained", "walk", "noise", "policies", "cohort"] as const;
    const seen = await inChromium(folder, names);
    for (const name of names) assertWell(seen[name]);

    const asked = `clinician,optimal,random,${given("cql.safetensors")}`;
    const scores = await evaluated(asked, "--states", "--gamma", "1");
    checkStates(seen.patients.states, scores.map(({ by_state }) => by_state));

    const [{ dataset }] = await readConfig(CONFIG);
    assert.ok("behaviour" in dataset);
    const { behaviour, seed } = dataset;
    const collected = collectCounts(mdp, behaviourPolicy(mdp, { behaviour }), {
      episodes: 300,
      seed,
    });
    const { state: { maps, state }, line } = seen.trained;
    assert.equal(line, `${collected.transitions} transitions of 300 patients are counted.`);
    const own = Array.from(pairTable(collected).subarray(state * actions, (state + 1) * actions));
    assert.deepEqual(maps[0], { caption: "the data's counts", values: own });
    assert.ok(own.some((count) => count > 0));
    assert.match(maps[3].caption, /^cql-full.*: its network's values$/);

    // The odds along the walk, if the optimum went on, are its exact values.
    const [{ by_state: clinician }, { by_state: optimal }] = scores;
    const { steps, said } = seen.walk;
    assert.ok(steps.length >= 3);
    assert.equal(steps[0].cells[1], String(drawPatient(mdp, 3)));
    steps.forEach(({ cells, odds: [before, chosen, after] }, t) => {
      const [step, state, action, by, led] = cells;
      assert.equal(Number(step), t + 1);
      const [fluid, vasopressor] = Array.from(action.matchAll(/\d/g), ([digit]) => Number(digit));
      const taken = 5 * fluid + vasopressor;
      if (t === 0) assert.deepEqual([by, taken], ["you", 1]);
      else {
        assert.equal(by, "clinicians");
        assert.ok(clinician.policy[Number(state)][taken] > 0);
        assert.equal(steps[t - 1].cells[4], `state ${state}`);
      }
      const next = { died: mdp.death, survived: mdp.survival }[led] ?? Number(led.slice(6));
      near(before, optimal.survival[Number(state)], `step ${step}, before`);
      near(chosen, optimal.q[Number(state)][taken], `step ${step}, chosen`);
      near(after, optimal.survival[next], `step ${step}, after`);
    });
    assert.match(steps.at(-1)!.cells[4], /^(died|survived)$/);
    assert.match(
      said,
      /^Step \d+, chosen by (clinicians|you): fluid \d, vasopressor \d; now (died|s)/,
    );

    const pair = [clinicianPolicy(mdp), optimalPolicy(mdp)] as const;
    const rolls = Array.from(
      { length: 101 },
      (_, roll) => rollProtocol(mdp, pair, { episodes: 50, seed: 0, roll }),
    );
    const { policies: truths } = protocolTruth(mdp, pair, 50);
    const { means, deviations, above, below, equal } = rollSummary(rolls);
    const { noise } = seen;
    const rows: [string, readonly number[]][] = [
      ["exact survival", truths.map(({ survival }) => survival)],
      ["standard error of a score, exact", truths.map(({ error }) => error)],
      ["score of the last roll", rolls[100].scores],
      ["mean of the scores", means],
      ["standard deviation of the scores", deviations],
    ];
    assert.deepEqual(Object.keys(noise.scores), rows.map(([row]) => row));
    for (const [row, values] of rows) allNear(noise.scores[row], values, row);
    for (const count of [above, below, equal]) {
      assert.match(noise.line, new RegExp(`\\b${count} times|once`));
    }
    const misled = standingOf(truths[0].within, truths[1].within, 50).above;
    assert.ok(
      noise.truth.includes(`clinicians scores more in ${percentText(misled)}`),
      noise.truth,
    );
    assert.equal(
      noise.wrong,
      'Episodes of a score: found "0", expected a whole number from 1 to 10000',
    );
    const bars = [0, 1].map((p) => new Set(rolls.map(({ scores }) => scores[p])).size);
    assert.equal(noise.bars, bars[0] + bars[1]);

    const { survivals, faults, markup } = seen.policies;
    const files = ["table.npz", "actions.npy", "cql.safetensors", "q.pt"];
    const list = files.map((name) => /\.np[yz]$/.test(name) ? `table:${given(name)}` : given(name));
    const expected = await evaluated(["clinician", "optimal", "random", ...list].join(","));
    const ids = ["clinician", "optimal", "random", ...files.map((name) => `file:${name}`)];
    assert.deepEqual(Object.keys(survivals), ids);
    ids.forEach((id, i) => near(survivals[id], expected[i].survival, id));
    assert.equal(markup, 0);
    assert.match(faults.join("\n"), /^<img src=x>\.npz: policy: array is missing/);

    const opened = await openCohort(given("cohort"));
    const train = await loadSplit(opened, "train");
    const counts = new Array(train.actions).fill(0);
    train.action.forEach((action) => counts[action]++);
    const { cohort } = seen;
    assert.match(cohort.line, /^second: 40 training patients, 40 stays, 160 rows/);
    assert.deepEqual(cohort.maps, [{ caption: "the data's counts", values: counts }]);
    assert.match(cohort.row, /^Stay 39, step 3: given was /);
    const labels = opened.record.features.filter(({ kind }) => kind === "value");
    assert.equal(cohort.features.length, labels.length);
    assert.match(
      cohort.fault,
      /^cql\.safetensors: a model of no cohort, expected one of the cohort second/,
    );
  }));
