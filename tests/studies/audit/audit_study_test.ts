import assert from "node:assert/strict";
import { audit } from "../../../src/audit/audit.ts";
import { parseLocatedYaml } from "../../../src/text/located_yaml.ts";
import { numbersOf } from "../../../src/audit/read_numbers.ts";
import { InputError } from "../../../src/input_error.ts";
import { judgedClaims } from "../../../src/studies/audit/claims.ts";
import { study } from "../../../src/studies/audit/study.ts";
import { publishedTexts } from "../../../src/studies/audit/texts.ts";

Deno.test("every number kept says where it stands", async () => {
  const texts = await publishedTexts();
  assert.ok(texts.length >= 4);
  for (const { file, numbers } of texts) {
    assert.ok(numbers.title && numbers.source, file);
    const sources = numbers.sources ?? {};
    const silent = ["title", "source", "sources"];
    for (const [key, value] of Object.entries(numbers)) {
      if (value === null || silent.includes(key)) continue;
      const own = Array.isArray(value) && value.every((one) => one?.source);
      assert.ok(own || Object.hasOwn(sources, key), `${file}: ${key} has no source`);
    }
  }
});

Deno.test("the model card's FQE cannot be, its interval is too sure, its WIS says nothing", async () => {
  const texts = await publishedTexts();
  const { numbers } = texts.find(({ file }) => file === "mimic-sepsis-cql.yaml")!;
  const { findings } = audit(numbers);
  const has = (name: string, about: RegExp, because: RegExp) =>
    assert.ok(
      findings.some((one) =>
        one.class === name && about.test(one.about) && because.test(one.because)
      ),
      `${name} ${because}`,
    );
  has("cannot be", /^FQE$/, /15.69/);
  has("too sure", /^FQE$/, /1.96 x 1.803 \/ sqrt\(2,585\)/);
  has("too sure", /^FQE$/, /start states/);
  has("says nothing", /^WIS$/, /10.41 of 2,585/);
  has("says nothing", /rank 2/, /-15 x 0.99\^13/);
  has("does not fit", /training/, /35 an epoch/);
  has("chosen by its own number", /ranking/, /own networks/);
});

Deno.test("the page has a section a text", async () => {
  const pages = await study.pages("results");
  const page = pages.find(({ path }) => path === "results/audit/README.md")!;
  const sections = page.markdown.match(/^## .*$/gm) ?? [];
  assert.equal(sections.length, (await publishedTexts()).length);
});

Deno.test("run as a study it counts findings by text", async () => {
  const yaml = parseLocatedYaml("study: audit", { place: String, resolve: String });
  const options = { results: "results", runs: "runs" } as Parameters<typeof study.run>[1];
  const { text, rows, failures } = await study.run(yaml, options);
  assert.match(text, /\| MIMIC Sepsis CQL \| 8 \|/);
  assert.equal(rows.length, (await publishedTexts()).length);
  assert.deepEqual(failures, []);
});

Deno.test("each claim says why, and those that stand on a finding have its arithmetic", async () => {
  const texts = await publishedTexts();
  const { numbers } = texts.find(({ file }) => file === "mimic-sepsis-cql.yaml")!;
  const found = audit(numbers);
  const claims = (await judgedClaims(numbers, found)).flatMap(({ claims }) => claims);
  assert.ok(claims.length > 30);
  assert.equal(new Set(claims.map(({ quote }) => quote)).size, claims.length);
  for (const { because } of claims) assert.match(because, /\S/);
  const fqe = claims.find(({ quote }) => quote === "FQE mean | 15.689874")!;
  assert.equal(fqe.verdict, "does not hold");
  assert.match(fqe.because, /no patient's return is above 15/);
});

Deno.test("a claim whose finding is gone is refused at its place", async () => {
  const none = numbersOf(parseLocatedYaml("{}", { place: String, resolve: String }));
  await assert.rejects(judgedClaims(none, audit(none)), (error) => {
    assert.ok(error instanceof InputError);
    assert.match(
      error.message,
      /^src\/studies\/audit\/claims\.yaml:\d+:\d+: found no finding "cannot be" of FQE/,
    );
    return true;
  });
});

Deno.test("a claim's own numbers are computed, and one that is gone is refused at its place", async () => {
  const texts = await publishedTexts();
  const { numbers } = texts.find(({ file }) => file === "mimic-sepsis-cql.yaml")!;
  const found = audit(numbers);
  const claims = (await judgedClaims(numbers, found)).flatMap(({ claims }) => claims);
  const of = (quote: string) => claims.find((claim) => claim.quote.startsWith(quote))!.because;
  assert.match(of("Offline policy evaluation"), /-13.17 to 12.5 among the 6 .* more than 6.667 /);
  assert.match(of("WIS 95% CI"), /10.41 of 2,585 patients.* 22 in 100 numbers/);
  assert.ok(claims.every(({ because }) => !because.includes("{")));
  const fewer = { ...numbers, estimates: numbers.estimates!.filter(({ kind }) => kind !== "wis") };
  await assert.rejects(judgedClaims(fewer, found), (error) => {
    assert.ok(error instanceof InputError);
    assert.match(error.message, /^src\/studies\/audit\/claims\.yaml:\d+:\d+: found \{\{/);
    return true;
  });
});

Deno.test("the card's table, selection, data and limitations are all judged", async () => {
  const texts = await publishedTexts();
  const { numbers } = texts.find(({ file }) => file === "mimic-sepsis-cql.yaml")!;
  const [card] = await judgedClaims(numbers, audit(numbers));
  const rows = card.claims.flatMap(({ quote }) =>
    / \| /.test(quote) ? [quote.split(" | ")[0]] : []
  );
  assert.deepEqual(
    rows.toSorted(),
    [
      ...["Algorithm", "State dimension", "Action space", "Decision interval", "Reward variant"],
      ...["Learning rate", "CQL alpha", "Seed", "Epoch", "FQE mean", "FQE 95% CI", "WIS mean"],
      ...["WIS 95% CI", "ESS", "Test episodes", "Bootstrap resamples"],
    ].toSorted(),
  );
  for (
    const limitation of ["Retrospective observational", "Offline policy", "MIMIC-IV access", "This"]
  ) {
    assert.ok(card.claims.some(({ quote }) => quote.startsWith(limitation)), limitation);
  }
});
