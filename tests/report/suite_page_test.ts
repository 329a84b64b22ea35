import assert from "node:assert/strict";
import { suitePage } from "../../src/report/suite_page.ts";
import type { SuiteRecord } from "../../src/dataset/suite.ts";

Deno.test("the page of the suite has the behaviours' values and what there is of each", () => {
  const dataset = { behaviour: "odd", survived: 1, sha256: "f" };
  const record: SuiteRecord = {
    format: 1,
    mdp_sha256: "m",
    behaviours: [{
      name: "odd",
      policy: "odd actions",
      survival: 0.81234,
      length: 9,
      discounted_return: 0.75,
      inadmissible_share: 0.125,
    }],
    datasets: [
      { ...dataset, file: "a", episodes: 10, seed: 0, transitions: 70 },
      { ...dataset, file: "b", episodes: 2000, seed: 0, transitions: 18_000 },
      { ...dataset, file: "c", episodes: 2000, seed: 4, transitions: 20_000 },
    ],
  };
  const { path, markdown } = suitePage(record);
  assert.equal(path, "results/suite/README.md");
  assert.match(markdown, /^\| odd \| odd actions \| 0\.8123 \| 0\.7500 \| 12\.5% \| 9\.50 \|$/m);
  assert.match(markdown, /^3 datasets .*: 1 behaviours, 10, 2,000 episodes, seeds 0, 4\.$/m);
});
