import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { readYaml } from "../../../src/text/read_yaml.ts";
import { parseLocatedYaml } from "../../../src/text/located_yaml.ts";
import type { Judged } from "../../../src/judging/judge.ts";
import type { RecordPolicy } from "../../../src/judging/record_policy.ts";
import { agreementOf } from "../../../src/selection/cohort/judge_candidates.ts";
import { majorityVote } from "../../../src/selection/cohort/deployed_policy.ts";
import { isCohortSelection, takeCohortSelection } from "../../../src/selection/cohort/settings.ts";

const CONFIGS = new URL("../../../configs/", import.meta.url);
const yamlOf = (name: string) => readYaml(fileURLToPath(new URL(name, CONFIGS)));

/** A policy that takes these actions, row by row. */
const taking = (actions: readonly number[], of = 3): RecordPolicy => ({
  name: actions.join(""),
  kind: "greedy",
  actionProbabilities(_, rows) {
    const probabilities = new Float64Array(rows * of);
    actions.slice(0, rows).forEach((action, row) => probabilities[row * of + action] = 1);
    return probabilities;
  },
});

Deno.test("most votes decide; of equally many those of the first voter", () => {
  const vote = majorityVote("vote", [
    taking([2, 0, 1, 2]),
    taking([1, 0, 0, 1]),
    taking([1, 2, 0, 0]),
  ]);
  const probabilities = vote.actionProbabilities(new Float32Array(), 4);
  assert.deepEqual([...probabilities], [0, 1, 0, 1, 0, 0, 1, 0, 0, 0, 0, 1]);
  assert.deepEqual([vote.name, vote.kind], ["vote", "greedy"]);
});

Deno.test("agreement is the mean probability of what was done, greedy or softened as it is judged", () => {
  const dataset = { action: Uint8Array.of(2, 1, 1, 0), actions: 3 };
  const of = (policy: Float64Array) =>
    agreementOf(
      {
        ground: { episodes: { evaluated: { dataset } } },
        fitted: { placed: { evaluated: { policy, place: [0, 1, 2, 3] } } },
      } as unknown as Judged,
    );
  const greedy = Float64Array.from(taking([2, 0, 1, 2]).actionProbabilities(new Float32Array(), 4));
  assert.equal(of(greedy), 0.5);
  const clone = [0.25, 0.25, 0.5];
  assert.equal(of(greedy.map((p, k) => 0.5 * p + 0.5 * clone[k % 3])), 0.40625);
});

Deno.test("the YAML says by its dataset which kind of selection it is", async () => {
  assert.equal(isCohortSelection(await yamlOf("select-cohort.yaml")), true);
  for (const name of ["select.yaml", "select-tabular.yaml", "select-alpha.yaml"]) {
    assert.equal(isCohortSelection(await yamlOf(name)), false, name);
  }
  const { cohort, deploy, policy, rule, candidates } = takeCohortSelection(
    await yamlOf("select-cohort.yaml"),
  );
  assert.deepEqual([cohort, deploy, policy, rule.seeds], [null, "first-seed", "greedy", 3]);
  assert.match(candidates[0], /configs\/select-cohort-candidates\.yaml$/);
});

Deno.test("what a selection's YAML cannot say is told at its place", async () => {
  const text = await Deno.readTextFile(new URL("select-cohort.yaml", CONFIGS));
  const take = (from: string, to: string) => {
    assert.ok(text.includes(from), from);
    return takeCohortSelection(parseLocatedYaml(text.replace(from, to), {
      place: (line, column) => `s.yaml:${line}:${column}`,
      resolve: (path) => path,
    }));
  };
  const cases: [from: string, to: string, said: RegExp][] = [
    ["deploy: first-seed", "deploy: best-seed", /deploy: found "best-seed", expected .*first-seed/],
    ["seeds: 3", "seeds: 1", /seeds: found 1, expected a whole number from 2/],
    ["agreement: 0.1", "agreement: 2", /agreement: found 2, expected a number from 0 to 1/],
    ["policy: greedy", "policy: soft", /policy: found "soft", expected/],
    [
      "candidates: [select-cohort-candidates.yaml]",
      "candidates: []",
      /candidates: found .*expected/,
    ],
    ["format: 1", "format: 2", /format: found 2, expected 1/],
    ["rule:", "rules:", /rules/],
  ];
  for (const [from, to, said] of cases) {
    assert.throws(() => take(from, to), (error: Error) => {
      assert.match(error.message, said);
      return /s\.yaml:\d+:\d+/.test(error.message);
    });
  }
});
