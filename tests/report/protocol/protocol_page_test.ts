import assert from "node:assert/strict";
import { loadMdp } from "../../../src/mdp/load_mdp.ts";
import { clinicianPolicy, optimalPolicy } from "../../../src/mdp/policies.ts";
import { pageFiles } from "../../../src/report/page.ts";
import {
  BLOCK_SEEDS,
  blockEffects,
  blockRows,
  PUBLISHED_SEEDS,
} from "../../../src/report/protocol/block_table.ts";
import { protocolPage, protocolTables } from "../../../src/report/protocol/protocol_page.ts";
import { bestOfCheckpoints } from "../../../src/study/protocol/best_of_checkpoints.ts";

const mdp = await loadMdp();
const POLICIES = [
  { name: "clinicians", probabilities: clinicianPolicy(mdp) },
  { name: "optimum", probabilities: optimalPolicy(mdp) },
];

Deno.test("twenty blocks have no episode in common, and two of the published ones have nineteen", () => {
  assert.equal(BLOCK_SEEDS.length, 20);
  const all = BLOCK_SEEDS.flatMap((seed) => Array.from({ length: 100 }, (_, i) => seed + i));
  assert.equal(new Set(all).size, 2000);
  const [a, b] = PUBLISHED_SEEDS.map((seed) =>
    new Set(Array.from({ length: 100 }, (_, i) => seed + i))
  );
  assert.equal(a.intersection(b).size, 19);
});

Deno.test("exact survival of the policies of a table is apart from their scores", () => {
  const found = blockEffects("two", blockRows(mdp, POLICIES, BLOCK_SEEDS));
  assert.deepEqual([found.policies, found.blocks], [2, 20]);
  assert.ok(Math.abs(found.exactSd - (0.875142 - 0.781845) / Math.SQRT2) < 1e-5);
  // The policies differ by 9 points exactly; scores of 100 episodes spread by 4.
  assert.ok(Math.sqrt(found.effects.rows.variance) > 0.04);
  const evaluation = found.effects.columns.variance + found.effects.residual.variance;
  assert.ok(Math.sqrt(evaluation) > 0.025 && Math.sqrt(evaluation) < 0.055);
});

Deno.test("the page shows what it was given, and draws each figure it names", async () => {
  const counts = [[80, 81, 82, 79], [82, 78, 80, 84]];
  const ways = bestOfCheckpoints(counts, { survival: [0.8, 0.8], episodes: 100 });
  const rows = blockRows(mdp, POLICIES, PUBLISHED_SEEDS);
  const input = {
    sets: [{
      set: "checkpoints",
      policies: 2,
      repetitions: 4,
      mean_survival: 0.8,
      agreement: 0.9,
      score_correlation: 0.5,
      predicted_gain: 0.0123,
      ways,
    }],
    made: "steps 1 to 2",
    courses: [],
    effects: [blockEffects("these, two", rows)],
    blocks: rows,
    comparison: [
      { name: "one", repository: 22.3, essay: null, published: [0.8, 0.9], exact: [0.78] },
      { name: "other", repository: null, essay: 86, published: [], exact: [] },
    ],
  };
  const page = protocolPage(input);
  for (
    const text of [
      "| one | 22.3 |  | 85.0 (80.0, 90.0) | 78.0 |",
      "| other |  | 86.0 | not run yet | not run yet |",
      "+1.23",
      "steps 1 to 2",
      "No training with enough evaluations",
      "| these, two | 2 x 3 |",
    ]
  ) assert.ok(page.markdown.includes(text), text);
  const files = await pageFiles(page);
  for (const { name } of page.figures) {
    assert.ok(page.markdown.includes(`](${name}.svg)`), name);
    assert.match(files[`results/protocol/${name}.svg`], /^<svg /);
  }
  assert.equal(page.figures.length, 2);
  const tables = protocolTables(input);
  assert.match(tables["results/protocol/effects.csv"], /\nthese; two,2,3,/);
});
