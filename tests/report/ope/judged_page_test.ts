import assert from "node:assert/strict";
import type { JudgedPolicies } from "../../../src/judging/judged_file.ts";
import type { PolicyRecord } from "../../../src/judging/policy_record.ts";
import { figureSvg } from "../../../src/report/figure.ts";
import { judgedHtml } from "../../../src/report/html/judged_html.ts";
import { judgedPage } from "../../../src/report/ope/judged_page.ts";
import { sectionedMarkdown } from "../../../src/report/sectioned_markdown.ts";
import { estimate, refusedEstimate, smallRecord } from "../../judging/small_record.ts";
import { checkPolicy } from "../html/check_policy.ts";
import { FIGURES } from "./small_figures.ts";

const VEGA = { code: "", interpreter: "", license: "" };

const BEHAVIOUR: PolicyRecord["behaviour"] = {
  ...smallRecord("x").behaviour,
  reliability: [
    { from: 0, count: 90, predicted: 0.1, observed: 0.12 },
    { from: 0.2, count: 0, predicted: null, observed: null },
  ],
};

const CHECKS: PolicyRecord["checks"] = {
  placebo: { value: 0.25, error: 0.5, z: 0.5 },
  residuals: { z: 1.25, flagged: false },
  calibration: [{ group: 0, count: 20, predicted: 8, observed: 9, error: 0.5 }],
  sensitivity: {
    bounds: [
      { strength: 1, low: 8.25, high: 8.25, interval: { low: 8, high: 8.5 } },
      { strength: 2, low: 4, high: 12, interval: { low: 3, high: 13 } },
    ],
    tipping: 1.25,
    unsure: 1.125,
  },
  subgroups: [{
    name: "sofa: lower third",
    patients: 3,
    value: null,
    low: null,
    high: null,
    refused: "ess",
  }],
  control: null,
};

/** All estimates stand. */
const standing = (kind: PolicyRecord["kind"], value: number) =>
  smallRecord("mine", {
    kind,
    behaviour: BEHAVIOUR,
    checks: CHECKS,
    estimates: { drl: estimate(value), wis: estimate(8.25, { ess: 2.5 }), fqe: estimate(8) },
  });

const POLICIES: JudgedPolicies = {
  data: { kind: "cohort", name: "care", sha256: "a".repeat(64) },
  axes: [{ name: "fluid", levels: 2 }, { name: "toString", levels: 2 }],
  severity: { name: "sofa", unit: null },
  settings: "limits/my_ope.yaml",
  judged: [
    { record: standing("greedy", 10.5), figures: FIGURES },
    { record: standing("softened", 9.5), figures: FIGURES },
  ],
};

/** The page's text and figures. */
function pageOf(policies: JudgedPolicies) {
  const page = judgedPage(policies);
  const figures = [page.picture!, ...page.sections.flatMap((section) => section.figures)];
  return { page, figures, text: sectionedMarkdown(page) };
}

Deno.test("a page has a section a policy, with its kinds in one figure each, and figures of all it rests on", async () => {
  const { page, figures, text } = pageOf(POLICIES);
  assert.deepEqual(page.sections.map(({ id }) => id), [
    "overview",
    "policy-1",
    "clinicians",
    "reading",
  ]);
  assert.match(text, /broke a limit that was set before\s+\(limits\/my\\_ope\.yaml\)\./);
  const own = ["estimates", "weights", "support", "agreement", "course", "sensitivity"];
  assert.deepEqual(figures.map(({ name }) => name), [
    "overview",
    ...own.map((name) => `policy-1-${name}`),
    "reliability",
    "calibration",
  ]);
  for (const { name, spec } of figures) {
    assert.match(await figureSvg(spec), /^<svg /, name);
    assert.ok(text.includes(`](${name}.svg)`), name);
  }
  assert.match(
    text,
    /greedy: 10\.5000 \(nominal 95%: 9\.5000 to 11\.5000\); minus clinicians 1\.5000 \(0\.5000 to 2\.5/,
  );
  assert.match(text, /\| mine \| softened \| 9\.5000 \| 8\.5000 to 10\.5000 \| 0\.5000 \|/);
  assert.match(
    text,
    /the difference to the clinicians may vanish at 1\.25; it is not sure from 1\.13 on/,
  );
  assert.match(
    text,
    /Placebo: .* less what the clinicians earned: 0\.2500, 0\.5 standard errors/,
  );
  const svg = await figureSvg(figures.find(({ name }) => name === "policy-1-support")!.spec);
  assert.match(svg, />fluid<\/text>/);
  assert.match(svg, /> ?toString<\/text>/);
  const weights = await figureSvg(figures.find(({ name }) => name === "policy-1-weights")!.spec);
  assert.match(weights, /greedy: 3 of 8 patients weigh nothing, ESS 2\.5/);
  const html = await judgedHtml(page, VEGA);
  checkPolicy(html);
  assert.match(html, /<h1>Policies judged on cohort care<\/h1>/);
  assert.match(html, /role="note"><strong>A research tool, never clinical advice\.<\/strong>/);
  assert.match(text, /A research tool, no clinical advice/);
});

Deno.test("what is refused prints as refused, with its reason in words, and is drawn nowhere", async () => {
  const record = smallRecord("far", {
    behaviour: BEHAVIOUR,
    checks: {
      ...CHECKS,
      calibration: [],
      sensitivity: {
        bounds: [{ strength: 1, low: 7.125, high: 7.125, interval: { low: 7, high: 7.25 } }],
        tipping: 1,
        unsure: 1,
      },
    },
    // As with --show-refused: the numbers are there.
    estimates: {
      drl: estimate(6.625, { refused: "unsupported", measured: 0.5, limit: 0.05 }),
      fqe: refusedEstimate("moving"),
      wis: estimate(7.125, { refused: "ess", measured: 1, limit: 100, ess: 1 }),
    },
  });
  const figures = { ...FIGURES, agreement: null, weights: { zero: 8, bins: [] } };
  const { figures: drawn, text } = pageOf({
    ...POLICIES,
    axes: null,
    severity: null,
    judged: [{ record, figures }],
  });
  assert.match(
    text,
    /no value; the recommended estimate \(drl\) is refused: unsupported 0\.5 \(limit 0\.05\)/,
  );
  assert.match(text, /- `unsupported`: the policy acts where no data are/);
  assert.match(text, /Fitted Q evaluation is refused: moving/);
  assert.match(text, /Weighted importance sampling is refused: ess 1 \(limit 100\)/);
  assert.match(text, /none has any weight/);
  assert.match(text, /Nothing in these records tells how ill patients are/);
  assert.match(text, /No stay came to an end/);
  const names = drawn.map(({ name }) => name);
  assert.deepEqual(names, ["overview", "policy-1-estimates", "policy-1-support", "reliability"]);
  for (const name of ["overview", "policy-1-estimates"]) {
    const svg = await figureSvg(drawn.find((figure) => figure.name === name)!.spec);
    assert.match(svg, /refused: unsupported/, name);
    // A number at 6.6 would stretch the axis, which the clinicians' 9 with 8 to 10 makes.
    assert.doesNotMatch(svg, />[67]\.\d<\/text>/, name);
  }
});

Deno.test("names from files are text; policies of one name stay apart", async () => {
  const hostile = "<img src=x>|`[a](b)";
  const { record } = POLICIES.judged[0];
  const judged = [1, 2].map(() => ({ record: { ...record, policy: hostile }, figures: FIGURES }));
  const { page, text } = pageOf({
    ...POLICIES,
    data: { kind: "states", name: "<b>.npz" },
    judged,
  });
  assert.deepEqual(page.sections.map(({ id }) => id).slice(1, 3), ["policy-1", "policy-2"]);
  assert.match(text, /^## \\<img src\\=x\\>\\\|\\`\\\[a\\\]\(b\)$/m);
  assert.match(text, /^# Policies judged on \\<b\\>\.npz\n/);
  const html = await judgedHtml(page, VEGA);
  checkPolicy(html);
  assert.doesNotMatch(html, /<img src=x|<b>/);
});
