import assert from "node:assert/strict";
import { loadMdp } from "../../../src/mdp/load_mdp.ts";
import { clinicianGreedyPolicy, optimalPolicy } from "../../../src/mdp/policies.ts";
import type { OnlineRow } from "../../../src/online/online_rows.ts";
import type { Verdict } from "../../../src/report/claims/claim.ts";
import { claimFacts, onlineFacts } from "../../../src/report/claims/claim_facts.ts";
import { CLAIMS, claimsPage, quoteInWords } from "../../../src/report/claims/claims_page.ts";
import { fixedFinding, trainedFinding } from "../../../src/report/claims/survival_finding.ts";
import { PUBLISHED_ALPHA } from "../../../src/report/published_scores.ts";
import { policyLetters, type PublishedRow } from "../../../src/study/grids/study_rows.ts";

const mdp = await loadMdp();
const read = (name: string) =>
  Deno.readTextFile(new URL(`../../../results/first-light/${name}.csv`, import.meta.url));
const sources = { metrics: await read("metrics"), scores: await read("scores") };
const NONE = { values: new Map(), metrics: new Map() };
const empty = claimFacts(mdp, {
  ...sources,
  runs: { main: [], alpha: [] },
  kept: NONE,
  online: [],
});

/** A training as far as claims read it. */
function training(
  run: {
    readonly algorithm: string;
    readonly alpha: number;
    readonly seed: number;
    readonly exact: number;
    readonly published: number;
    readonly policy: string;
  },
): PublishedRow {
  const { algorithm, alpha, seed, exact, published, policy } = run;
  const config = { algorithm, alpha, steps: 100_000, batch: 256 };
  const course = [{ step: 1, survival: exact, published: published - 0.03 }, {
    step: 2,
    survival: exact,
    published,
  }];
  const rest = { survival: exact, length: 11, unseen: 0, course, policy };
  return { grid: "published", seed, config, ...rest } as unknown as PublishedRow;
}

const SEEDS = [42, 123, 456];
const optimum = policyLetters(optimalPolicy(mdp), mdp);
const cloning = policyLetters(clinicianGreedyPolicy(mdp), mdp);

/** Facts of a world in which CQL reports 86% and is worth 80%. */
const full = claimFacts(mdp, {
  ...sources,
  kept: NONE,
  online: [],
  runs: {
    main: SEEDS.flatMap((seed) => [
      training({
        algorithm: "cql",
        alpha: 0.5,
        seed,
        exact: 0.8,
        published: 0.86,
        policy: optimum,
      }),
      training({
        algorithm: "bc",
        alpha: 0.5,
        seed,
        exact: 0.787,
        published: 0.84,
        policy: cloning,
      }),
      training({
        algorithm: "dqn",
        alpha: 0.5,
        seed,
        exact: 0.779,
        published: 0.6,
        policy: cloning,
      }),
    ]),
    alpha: PUBLISHED_ALPHA.flatMap(({ alpha }) =>
      SEEDS.map((seed) =>
        training({
          algorithm: "cql",
          alpha,
          seed,
          exact: 0.8 - alpha / 1000 + seed / 1e6,
          published: 0.86,
          policy: optimum,
        })
      )
    ),
  },
});

function verdictOf(quote: string, facts = full): Verdict {
  const claim = CLAIMS.find((one) => one.quote === quote) ??
    CLAIMS.find((one) => one.quote.includes(quote))!;
  return claim.check(facts)?.verdict ?? "not tested yet";
}

Deno.test("claims are quoted from both texts, on one line each, none twice", () => {
  assert.ok(CLAIMS.length >= 25);
  const quotes = CLAIMS.map(({ quote }) => quote);
  assert.equal(new Set(quotes).size, quotes.length);
  for (const { quote, source } of CLAIMS) {
    assert.ok(quote.trim().length >= 10 && !quote.includes("\n"), quote);
    assert.ok(source.length > 0, quote);
  }
  for (const text of ["repository", "essay"]) {
    assert.ok(CLAIMS.filter((claim) => claim.text === text).length >= 10, text);
  }
});

Deno.test("what needs no training is judged from the MDP", () => {
  const verdict = (quote: string) => verdictOf(quote, empty);
  assert.equal(verdict("covering 51.7%"), "not reproduced");
  assert.equal(verdict("1,600 additional lives"), "not reproduced");
  assert.equal(verdict("optimal of 88%"), "reproduced");
  assert.equal(verdict("Random (81.7%)"), "only under their protocol");
  assert.equal(verdict("| Random | 22.3"), "not reproduced");
  assert.equal(verdict("rarely intervened"), "not reproduced");
  assert.equal(verdict("5×5 grid"), "not reproduced");
  assert.equal(verdict("lower-bounds the true value"), "not reproduced");
});

Deno.test("the facts behind: coverage, actions, pairs", () => {
  assert.equal(empty.clinicianPairs, 9252);
  assert.ok(Math.abs(empty.clinicianShares[20] - 0.129) < 5e-4);
  assert.ok(Math.abs(empty.clinicianShares.reduce((a, b) => a + b, 0) - 1) < 1e-9);
  assert.ok(empty.quotient.fluid > 0.95 && empty.quotient.vasopressor < 0.5);
  assert.deepEqual(empty.care.map(({ episodes }) => episodes), [5000, 50_000]);
  assert.ok(Math.abs(empty.care[0].coverage - 0.305) < 0.005);
});

Deno.test("claims on trainings wait for all three seeds, then judge themselves", () => {
  for (const quote of ["86.0% survival", "peaking at", "0, 10, and 20", "**7.9 percentage"]) {
    assert.equal(verdictOf(quote, empty), "not tested yet", quote);
    assert.notEqual(verdictOf(quote), "not tested yet", quote);
  }
  const two = { ...full, runs: { ...full.runs, main: full.runs.main.slice(3) } };
  assert.equal(verdictOf("86.0% survival", two), "not tested yet");
  assert.equal(verdictOf("86.0% survival"), "only under their protocol");
  assert.equal(verdictOf("CQL (86.0%) > BC"), "not reproduced");
  assert.equal(verdictOf("still outperforms clinicians"), "reproduced");
  assert.equal(verdictOf("imitates human clinicians (84.0%)"), "only under their protocol");
  assert.equal(verdictOf("near-equivalence to random"), "reproduced");
  assert.equal(verdictOf("inverted-U"), "not reproduced");
  assert.equal(verdictOf("**13.8"), "not reproduced");
  assert.equal(verdictOf("imitates human clinicians (84.0%)", empty), "not tested yet");
});

Deno.test("claims on online training compare with the main comparison's CQL", () => {
  const quotes = ["| Online DDQN", "**Lower frequency", "**Action distribution"];
  for (const quote of quotes) assert.equal(verdictOf(quote), "not tested yet", quote);
  const row = (policy: string, survival: number) =>
    ({ policy, survival, course: [{ environment_steps: 1e6 }] }) as unknown as OnlineRow;
  const highest = "Y".repeat(mdp.live); // the highest dose of both, everywhere
  const world = (rows: readonly OnlineRow[]) => ({ ...full, online: onlineFacts(mdp, rows) });
  const bold = world([row(highest, 0.849), row(highest, 0.855)]);
  assert.deepEqual(quotes.map((quote) => verdictOf(quote, bold)), Array(3).fill("reproduced"));
  const equal = world([row(optimum, 0.6)]);
  assert.equal(verdictOf("| Online DDQN", equal), "only under their protocol");
  assert.equal(verdictOf("**Action distribution", world([row(cloning, 0.6)])), "not reproduced");
});

Deno.test("a survival is ours exactly, under their protocol, or not", () => {
  assert.equal(fixedFinding(0.784, 0.7801).verdict, "reproduced");
  assert.equal(fixedFinding(0.82, 0.7801).verdict, "only under their protocol");
  assert.equal(fixedFinding(0.84, 0.7801).verdict, "not reproduced");
  const rows = full.runs.main.slice(0, 1);
  assert.equal(trainedFinding(0.804, rows)!.verdict, "reproduced");
  assert.equal(trainedFinding(0.9, rows)!.verdict, "only under their protocol");
  assert.equal(trainedFinding(0.93, rows)!.verdict, "not reproduced");
  assert.equal(trainedFinding(0.8, []), null);
});

/** Place of a verdict on the page. */
const order = (verdict: unknown) =>
  ["reproduced", "only under their protocol", "not reproduced", "cannot be told", "not tested yet"]
    .indexOf(String(verdict));

Deno.test("the page has a line a claim, with text that Markdown leaves as it is", () => {
  const { markdown, path, figures: [bar] } = claimsPage(empty);
  assert.equal(path, "results/claims/README.md");
  const lines = markdown.split("\n").filter((line) =>
    /^\| \*\*.*\*\*(?: \(rule set after scoring\))? \| "/.test(line)
  );
  assert.equal(lines.length, CLAIMS.length);
  for (const line of lines) assert.equal(line.match(/(?<!\\)\|/g)!.length, 5, line);
  const { data } = bar.spec as { data: { values: { verdict: string; claims: number }[] } };
  assert.deepEqual(
    data.values.map(({ verdict, claims }) => [verdict, claims]),
    [...Map.groupBy(lines, (line) => /^\| \*\*(.*?)\*\*/.exec(line)![1])]
      .map(([verdict, own]) => [verdict, own.length])
      .toSorted(([a], [b]) => order(a) - order(b)),
  );
  for (const heading of ["## The repository", "## The essay"]) {
    const own = markdown.split(heading)[1].split("\n## ")[0].split("\n")
      .flatMap((line) => /^\| \*\*(.*?)\*\*/.exec(line)?.[1] ?? []).map(order);
    assert.deepEqual(own, own.toSorted((a, b) => a - b), "verdict by verdict");
  }
  const late = lines.filter((line) => line.includes("(rule set after scoring)"));
  assert.equal(late.length, CLAIMS.filter((claim) => claim.ruleSetAfterScoring).length);
  const html = [{
    text: "essay",
    quote: "<script>alert(1)</script> *x*",
    source: "nowhere",
    check: () => null,
  }] as const;
  const escaped = claimsPage(empty, html).markdown;
  assert.ok(!escaped.includes("<script>") && escaped.includes("\\*x\\*"));
});

Deno.test("a quote of a table reads as words", () => {
  assert.equal(quoteInWords("| Random | 22.3 ± 1.8 | 0.223 |"), "Random, 22.3 ± 1.8, 0.223");
  assert.equal(quoteInWords("**0.847 ± 0.007** | **13.8** |"), "0.847 ± 0.007, 13.8");
  assert.equal(quoteInWords("a **b** `c` 5×5"), "a b c 5×5");
});
