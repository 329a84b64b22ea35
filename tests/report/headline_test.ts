import assert from "node:assert/strict";
import { headline } from "../../src/report/headline.ts";
import type { Replication } from "../../src/report/replication.ts";

const METHODS = `episodes,method,mean,low,high,datasets
5000,a k=1,0.79,0.78,0.8,3
5000,b,0.8,0.79,0.81,3
50000,a k=1,0.85,0.84,0.86,2
50000,b,0.84,0.83,0.85,2
`;
const CHOICES = `episodes,way,datasets,survival,survival_low,survival_high
5000,best,4,0.9,0.9,0.9
5000,rule,4,0.801,0.8,0.802
50000,rule,5,0.845,0.844,0.846
`;
const NETWORK = {
  episodes: 50_000,
  mean: 0.851,
  low: 0.85,
  high: 0.852,
  datasets: 6,
} as Replication;

Deno.test("the headline takes the best planner as tuned and the rule's choice as selected", () => {
  const references = { clinicians: 0.7818, optimum: 0.8751 };
  const rows = headline({ methods: METHODS, choices: CHOICES, network: NETWORK, references });
  assert.deepEqual(rows.map((row) => Object.values(row).join("|")), [
    "|clinicians|0.7818||",
    "5,000|selected offline|0.8010|0.8000 to 0.8020|4",
    "5,000|oracle-tuned: b|0.8000|0.7900 to 0.8100|3",
    "50,000|selected offline|0.8450|0.8440 to 0.8460|5",
    "50,000|oracle-tuned: a k=1|0.8500|0.8400 to 0.8600|2",
    "50,000|oracle-tuned: network, configs/cql-full.yaml|0.8510|0.8500 to 0.8520|6",
    "|optimum|0.8751||",
  ]);
});
