import assert from "node:assert/strict";
import fc from "fast-check";
import { collect } from "../../src/dataset/collect.ts";
import { collectCounts } from "../../src/dataset/collect_counts.ts";
import { countTransitions } from "../../src/dataset/transition_counts.ts";
import { tripleIndex } from "../../src/dataset/triple_index.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";

Deno.test("episodes counted as they come are the counts of the collected dataset", async () => {
  const mdp = await loadMdp();
  for (const options of [{ episodes: 23_000, seed: 4 }, { episodes: 40, seed: 5, maxSteps: 3 }]) {
    const whole = countTransitions(collect(mdp, mdp.clinician, options));
    assert.deepEqual(collectCounts(mdp, mdp.clinician, options), whole);
  }
});

Deno.test("an index numbers what it is shown as a map does, across many doublings", () => {
  const pair = fc.oneof(fc.nat(50), fc.integer({ min: 0, max: 2 ** 32 - 1 }));
  const triple = fc.tuple(pair, fc.integer({ min: 0, max: 2 ** 16 - 1 }));
  fc.assert(
    fc.property(fc.array(triple, { maxLength: 20_000, size: "max" }), (triples) => {
      const index = tripleIndex();
      const known = new Map<string, number>();
      for (const [one, next] of triples) {
        const key = `${one} ${next}`;
        if (!known.has(key)) known.set(key, known.size);
        const entry = index.entryOf(one, next);
        assert.equal(entry, known.get(key));
        assert.deepEqual([index.pairOf(entry), index.nextOf(entry)], [one, next]);
      }
      assert.equal(index.size, known.size);
    }),
    { numRuns: 20 },
  );
});
