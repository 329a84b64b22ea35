import assert from "node:assert/strict";
import { loadMdp } from "../../../src/mdp/load_mdp.ts";
import { decompositionRows } from "../../../src/study/tables/decomposition.ts";
import { tabularPage } from "../../../src/report/tabular_page.ts";
import { tabularFiles } from "../../../src/study/tables/tabular_report.ts";
import { SIZES, STUDY_METHODS } from "../../../src/study/tables/tabular_study.ts";

Deno.test("stages never rise from the optimum to the discounted plan, and the losses add up", async () => {
  const rows = await decompositionRows(await loadMdp(), { episodes: 2000, seed: 4 });
  for (const { gamma, optimum, supported, discounted, planner } of rows) {
    assert.ok(Math.abs(optimum - 0.87514) < 1e-5);
    assert.ok(optimum > supported && supported >= discounted - 1e-12);
    assert.ok(planner <= supported + 1e-12);
    if (gamma === 1) assert.equal(discounted, supported);
  }
});

Deno.test("means, shares below the clinician and worst tenths are those of the rows", () => {
  const rows = SIZES.flatMap((episodes) =>
    STUDY_METHODS.flatMap(({ name }, m) =>
      [0, 1, 2, 3].map((seed) => ({
        episodes,
        seed,
        method: name,
        survival: 0.76 + 0.01 * seed + 0.001 * m,
      }))
    )
  );
  const stage = { count: 30, gamma: 1, optimum: 0.87, supported: 0.86, discounted: 0.86 };
  const stages = SIZES.flatMap((episodes) =>
    [0, 1].map((seed) => ({ episodes, seed, ...stage, planner: 0.84 + 0.01 * seed }))
  );
  const files = tabularFiles(rows, stages);
  const [head, first] = files["methods.csv"].split("\n").map((line) => line.split(","));
  const cells = Object.fromEntries(head.map((key, i) => [key, first[i]]));
  assert.equal(cells.method, STUDY_METHODS[0].name);
  assert.equal(cells.mean, "0.775000");
  assert.equal(cells.worse_than_clinician, "0.750000");
  assert.equal(cells.worst_tenth, "0.760000");
  const { markdown } = tabularPage({
    methods: files["methods.csv"],
    decomposition: files["decomposition.csv"],
  });
  assert.match(
    markdown,
    /\| 30 \| 1 \| 0\.8700 \| 0\.8600 \| 0\.0100 \(0\.0100 to 0\.0100\)/,
  );
  assert.match(markdown, /\| 0\.8450 \| 0\.0150 \(0\.0100 to 0\.0200\) \|/);
  assert.equal(files["survival.csv"].trim().split("\n").length, 1 + rows.length);
});
