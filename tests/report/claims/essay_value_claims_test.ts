import assert from "node:assert/strict";
import type { ClaimFacts } from "../../../src/report/claims/claim_facts.ts";
import { VALUE_CLAIMS } from "../../../src/report/claims/essay_value_claims.ts";
import type { MetricLine } from "../../../src/study/grids/kept_files.ts";
import type { StudyRow } from "../../../src/study/grids/study_rows.ts";

const SEEDS = [42, 123, 456];
const SIZES = { live: 560, actions: 25 };
const PAIRS = SIZES.live * SIZES.actions;

/** Facts of a main comparison of CQL and DQN, with what is kept of each seed's training. */
function facts(
  kept: {
    readonly values?: (algorithm: string, seed: number, pair: number) => number;
    readonly metrics?: (algorithm: string, seed: number) => Partial<MetricLine>[];
  },
): ClaimFacts {
  const rows = ["cql", "dqn"].flatMap((algorithm) =>
    SEEDS.map((seed) => {
      const config = { algorithm, alpha: 0.5, steps: 100_000, batch: 256 };
      return { key: `${algorithm} ${seed}`, seed, config } as unknown as StudyRow;
    })
  );
  const each = <T>(make?: (algorithm: string, seed: number) => T) =>
    new Map(make ? rows.map(({ key, seed, config }) => [key, make(config.algorithm, seed)]) : []);
  const { values } = kept;
  return {
    sizes: SIZES,
    counts: Uint32Array.from({ length: PAIRS }, (_, pair) => pair % 2 === 0 ? 0 : 40),
    runs: { main: rows, alpha: [] },
    light: () => ({ tdLoss: 0.3, penalty: 2, meanQ: 1.9 }),
    kept: {
      values: each(
        values &&
          ((algorithm, seed) =>
            Float64Array.from({ length: PAIRS }, (_, pair) => values(algorithm, seed, pair))),
      ),
      metrics: each(kept.metrics),
    },
  } as unknown as ClaimFacts;
}

function verdict(quote: string, world: ClaimFacts) {
  return VALUE_CLAIMS.find((one) => one.quote.includes(quote))!.check(world)?.verdict ??
    "not tested yet";
}

Deno.test("without what studies keep, values and losses are not tested", () => {
  for (const quote of ["~0.2", "past 200", "runaway", "-20", "near-uniform", "uncertainty"]) {
    assert.equal(verdict(quote, facts({})), "not tested yet", quote);
  }
});

Deno.test("losses: where they end, and when they explode", () => {
  const world = (late: number, early = 1, largest = 1) =>
    facts({
      metrics: (algorithm) => [
        { step: 1000, loss: 1, td_loss: early, max_q: 1 },
        { step: 60_000, loss: 0.3, td_loss: early, max_q: 1.2 },
        { step: 100_000, loss: algorithm === "cql" ? 0.22 : late, td_loss: late, max_q: largest },
      ],
    });
  assert.equal(verdict("~0.2", world(500)), "reproduced");
  assert.equal(verdict("past 200", world(500)), "reproduced");
  assert.equal(verdict("past 200", world(50)), "not reproduced");
  assert.equal(verdict("past 200", world(500, 300)), "not reproduced");
  assert.equal(verdict("runaway", world(500)), "reproduced");
  assert.equal(verdict("runaway", world(500, 1, 1.01)), "not reproduced");
  const lost = facts({
    metrics: () => [{ step: 50_000, max_q: 1 }, { step: 100_000, loss: null, max_q: null }],
  });
  assert.equal(verdict("~0.2", lost), "not reproduced");
  assert.equal(verdict("runaway", lost), "not reproduced");
});

Deno.test("values in the essay's state, and their spread over states", () => {
  const low = facts({
    values: (algorithm, seed, pair) => {
      if (algorithm === "dqn") return 0.5;
      if (pair === 559 * 25 + 22) return -18;
      return pair % 2 === 0 ? seed / 10 : 0;
    },
  });
  assert.equal(verdict("-20", low), "reproduced");
  assert.equal(verdict("near-uniform", low), "reproduced");
  assert.equal(verdict("uncertainty", low), "not reproduced");
  const flat = facts({ values: (_, seed, pair) => pair === 559 * 25 ? -18 : seed / 100 });
  assert.equal(verdict("-20", flat), "not reproduced");
  assert.equal(verdict("near-uniform", flat), "not reproduced");
  const wide = (unseen: number) =>
    facts({ values: (_, __, pair) => pair % 2 === 0 ? unseen * Math.sin(pair) : Math.sin(pair) });
  assert.equal(verdict("uncertainty", wide(3)), "only under their protocol");
  assert.equal(verdict("uncertainty", wide(1.5)), "not reproduced");
});
