import assert from "node:assert/strict";
import type { ClaimFacts } from "../../../src/report/claims/claim_facts.ts";
import { ALPHA_CLAIMS } from "../../../src/report/claims/essay_alpha_claims.ts";
import { PUBLISHED_ALPHA } from "../../../src/report/published_scores.ts";
import type { StudyRow } from "../../../src/study/grids/study_rows.ts";

/** Facts with three trainings at each alpha: a mean and what the seeds add to it, exactly and as published. */
function facts(
  of: (alpha: number, index: number) => { exact: number; published: number; spread: number },
): ClaimFacts {
  const alpha = PUBLISHED_ALPHA.flatMap(({ alpha }, index) =>
    [42, 123, 456].map((seed, i) => {
      const { exact, published, spread } = of(alpha, index);
      const survival = exact + (i - 1) * spread;
      const course = [{ step: 1, survival, published: published + (i - 1) * spread }];
      return {
        grid: "published",
        seed,
        config: { alpha },
        survival,
        course,
      } as unknown as StudyRow;
    })
  );
  return { clinicianScores: [0.7, 0.87], runs: { main: [], alpha } } as unknown as ClaimFacts;
}

function verdict(quote: string, world: ClaimFacts) {
  return ALPHA_CLAIMS.find((one) => one.quote.includes(quote))!.check(world)!.verdict;
}

const arch = (index: number) => -((index - 2) ** 2) / 200;

Deno.test("an inverted U rises to an inner peak and falls from it, by half a point at least", () => {
  const world = (exact: (index: number) => number, published = exact) =>
    facts((_, i) => ({ exact: 0.8 + exact(i), published: 0.86 + published(i), spread: 0 }));
  assert.equal(verdict("inverted-U", world(arch)), "reproduced");
  assert.equal(verdict("inverted-U", world((i) => arch(i) / 10)), "not reproduced");
  assert.equal(verdict("inverted-U", world((i) => -i / 100)), "not reproduced");
  assert.equal(verdict("inverted-U", world((i) => -i / 100, arch)), "only under their protocol");
  const waved = (i: number) => arch(i) + (i === 4 ? 0.04 : 0);
  assert.equal(verdict("inverted-U", world(waved)), "not reproduced");
  assert.equal(verdict("peaking at α=0.5", world(arch)), "reproduced");
  assert.equal(verdict("peaking at α=0.5", world((i) => -i, arch)), "only under their protocol");
});

Deno.test("variance falls with alpha if chance seldom shows as much, and the mean falls too", () => {
  const world = (low: number, high: number, lost: number, published = 0) =>
    facts((alpha) => ({
      exact: alpha >= 2 ? 0.8 - lost : 0.8,
      published: alpha >= 2 ? 0.86 - published : 0.86,
      spread: alpha <= 0.1 ? low : high,
    }));
  const quote = "low α has high variance";
  // F(4, 6) is above 4.53 with probability 0.05: a ratio of standard deviations of 2.13.
  assert.equal(verdict(quote, world(0.022, 0.01, 0.02)), "reproduced");
  assert.equal(verdict(quote, world(0.021, 0.01, 0.02)), "cannot be told");
  assert.equal(verdict(quote, world(0.01, 0.012, 0.02)), "not reproduced");
  assert.equal(verdict(quote, world(0.022, 0.01, 0.001)), "not reproduced");
  assert.equal(verdict(quote, world(0.022, 0.01, 0.001, 0.02)), "only under their protocol");
  assert.equal(verdict(quote, world(0.021, 0.01, 0.001, 0.02)), "cannot be told");
});

Deno.test("ranges of outcomes over seeds, exactly and as published", () => {
  const world = (spread: number, exact: number) =>
    facts((alpha) => ({ exact, published: 0.85, spread: alpha <= 0.1 ? spread : 0.01 }));
  assert.equal(verdict("ranging from 79% to 89%", world(0.04, 0.84)), "reproduced");
  assert.equal(verdict("ranging from 79% to 89%", world(0.02, 0.84)), "not reproduced");
  assert.equal(verdict("82–87% band", world(0.04, 0.84)), "reproduced");
  assert.equal(verdict("82–87% band", world(0.04, 0.79)), "only under their protocol");
});
