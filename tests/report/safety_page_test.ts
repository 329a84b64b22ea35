import assert from "node:assert/strict";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { clinicianPolicy, randomPolicy } from "../../src/mdp/policies.ts";
import { pageFiles } from "../../src/report/page.ts";
import { groupMean, groupShares, policyGroups } from "../../src/report/policy_group.ts";
import { readCsv } from "../../src/text/csv.ts";
import { safetyPage } from "../../src/report/safety_page.ts";

const mdp = await loadMdp();
const IDENTITY = "study,grid,algorithm,alpha,steps,dataset,seed,key";
const MEASURES = [
  "survival",
  "length",
  "most_fluid",
  "most_vasopressor",
  "change_either",
  "change_fluid",
  "change_vasopressor",
  ...["disagreement", "not_usual"].flatMap((name) => [
    name,
    ...["low", "middle", "high"].map((third) => `${name}_${third}_sofa`),
  ]),
  "unseen",
  "rare",
  "inadmissible",
  "terminate_survival",
  "masked_survival",
  "q_above_states",
  "q_above_steps",
  "q_largest_excess",
  "q_mean_error",
  "q_error_correlation",
  "q_error_slope",
];
const POLICIES = [
  ["reference,clinicians,,,,,,", 0.12, false],
  ["main,main,dqn,0,1000,d,42,k1", 0.9, true],
  ["main,main,cql,0.5,1000,d,42,k2", 0.3, true],
  ["main,main,cql,0.5,1000,d,123,k3", 0.5, true],
  ["alpha,published,cql,10,500,d,42,k4", 0.2, false],
  ["alpha,published,cql,2,500,d,42,k5", 0.2, false],
] as const;

/** A table in which every measure of a policy is one number; values of networks only where they were kept. */
const safety = [
  `${IDENTITY},${MEASURES.join(",")}`,
  ...POLICIES.map(([identity, value, kept]) =>
    [identity, ...MEASURES.map((name) => name.startsWith("q_") && !kept ? "" : value)].join(",")
  ),
].map((line) => `${line}\n`).join("");
const actions = [
  `${IDENTITY},${Array.from({ length: 25 }, (_, a) => `action_${a}`).join(",")}`,
  ...POLICIES.map(([identity], i) =>
    [identity, ...Array.from({ length: 25 }, (_, a) => a === 5 * i ? 1 : 0)].join(",")
  ),
].map((line) => `${line}\n`).join("");

Deno.test("models that differ in dataset and seed alone are one group", () => {
  const groups = policyGroups(readCsv(safety));
  assert.deepEqual(groups.map(({ name, training, rows }) => [name, training, rows.length]), [
    ["clinicians", "", 1],
    ["CQL, alpha 0.5", "minibatches, 1,000 steps", 2],
    ["DQN", "minibatches, 1,000 steps", 1],
    ["CQL, alpha 2", "minibatches, 500 steps", 1],
    ["CQL, alpha 10", "minibatches, 500 steps", 1],
  ]);
  assert.equal(groupMean(groups[1], "inadmissible"), 0.4);
  assert.equal(groupMean(groups[0], "q_mean_error"), null);
  const shares = groupShares(policyGroups(readCsv(actions))[1]);
  assert.deepEqual([shares[10], shares[15]], [0.5, 0.5]);
});

Deno.test("the recommended training is bold, and a policy map counts every state once", () => {
  const page = safetyPage({
    mdp,
    safety: safety.replace("main,main,dqn,0", "cql-full,recommended,cql,0.001"),
    actions,
    bounds: [4.67, 6.97],
    maps: [
      { name: "clinicians", probabilities: clinicianPolicy(mdp) },
      { name: "uniform", probabilities: randomPolicy(mdp) },
    ],
  });
  assert.match(
    page.markdown,
    /\| \*\*CQL, alpha 0\.001\*\* \| \*\*whole dataset, [^|]*\*\* \| \*\*1\*\* /,
  );
  const { vconcat } = page.figures.find(({ name }) => name === "policy-map")!.spec as {
    vconcat: { hconcat: { data: { values: Record<string, number>[] } }[] }[];
  };
  assert.equal(vconcat.length, 3);
  for (const { hconcat: [clinicians, uniform] } of vconcat) {
    const sum = (key: string, { data }: typeof clinicians) =>
      data.values.reduce((total, one) => total + one[key], 0);
    assert.ok(Math.abs(sum("share", clinicians) - 1) < 1e-12);
    assert.ok(Math.abs(sum("points", uniform)) < 1e-9);
    for (const [a, { points }] of uniform.data.values.entries()) {
      const { share, fluid, vasopressor } = clinicians.data.values[a];
      assert.ok(Math.abs(points - 100 * (0.04 - share)) < 1e-9);
      assert.equal(a, 5 * fluid + vasopressor);
    }
  }
});

Deno.test("the page's tables and figures are of the rows", async () => {
  const page = safetyPage({
    mdp,
    safety,
    actions,
    bounds: [4.67, 6.97],
    maps: [{ name: "clinicians", probabilities: clinicianPolicy(mdp) }],
  });
  const { markdown } = page;
  assert.match(markdown, /clinicians themselves 12\.0% of steps/);
  assert.match(
    markdown,
    /\| CQL, alpha 0\.5 \| minibatches, 1,000 steps \| 2 \| 0\.4000 \| 0\.40 /,
  );
  const doseRows = markdown.split("## Doses")[1].split("![")[0].split("\n")
    .filter((line) => line.startsWith("| ")).slice(2).map((line) => line.split(" | ")[0]);
  assert.deepEqual(doseRows, ["| DQN", "| CQL, alpha 0.5", "| clinicians"], "by survival");
  const calibration = markdown.split("## Are the values")[1].split("##")[0];
  assert.match(calibration, /\| DQN \|.*\| 90\.0% \|/);
  assert.doesNotMatch(calibration, /clinicians \||alpha 2 /);
  assert.doesNotMatch(markdown, /NaN|undefined|null/);
  const files = await pageFiles(page);
  const doses = files["results/safety/doses.svg"];
  for (
    const text of [
      "clinicians",
      "CQL, alpha 0.5",
      "DQN",
      "IV fluid (0 none, 4 most)",
      ">vasopressor<",
      "50%",
    ]
  ) {
    assert.ok(doses.includes(text), text);
  }
  assert.ok(!doses.includes("alpha 2"), "the sweep is not drawn");
  for (const text of ["SOFA up to 4.7", "above 7.0", "would have done otherwise"]) {
    assert.ok(files["results/safety/disagreement.svg"].includes(text), text);
  }
  const map = files["results/safety/policy-map.svg"];
  for (const text of ["most ill third of states", "IV fluid", "clinicians: share of states"]) {
    assert.ok(map.includes(text), text);
  }
  const sweep = files["results/safety/sweep.svg"];
  for (const text of ["minibatches, 500 steps", "steps with the most fluid", ">alpha<", ">10<"]) {
    assert.ok(sweep.includes(text), text);
  }
});
