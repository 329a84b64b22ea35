import assert from "node:assert/strict";
import { collect } from "../../src/dataset/collect.ts";
import { collectCounts } from "../../src/dataset/collect_counts.ts";
import { countTransitions } from "../../src/dataset/transition_counts.ts";
import { tripleIndex } from "../../src/dataset/triple_index.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { pcg4d, STREAM } from "../../src/random/pcg4d.ts";

Deno.test("episodes counted as they come are the counts of the collected dataset", async () => {
  const mdp = await loadMdp();
  for (const options of [{ episodes: 23_000, seed: 4 }, { episodes: 40, seed: 5, maxSteps: 3 }]) {
    const whole = countTransitions(collect(mdp, mdp.clinician, options));
    assert.deepEqual(collectCounts(mdp, mdp.clinician, options), whole);
  }
});

Deno.test("an index numbers what it is shown as a map does, across many doublings", () => {
  const index = tripleIndex();
  const known = new Map<string, number>();
  for (let i = 0; i < 60_000; i++) {
    // Pairs of all sizes, half of them near each other; next states too.
    const [pair, next] = [0, 1].map((which) => {
      const [wide, narrow, coin] = pcg4d(which, STREAM.split, i, 0);
      return coin % 2 === 0 ? narrow % 50 : which === 0 ? wide : wide % 2 ** 16;
    });
    const key = `${pair} ${next}`;
    if (!known.has(key)) known.set(key, known.size);
    const entry = index.entryOf(pair, next);
    assert.equal(entry, known.get(key));
    assert.equal(index.pairOf(entry), pair);
    assert.equal(index.nextOf(entry), next);
  }
  assert.equal(index.size, known.size);
  assert.ok(index.size > 30_000 && index.size < 59_000, `${index.size} distinct`);
});
