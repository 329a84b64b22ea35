import assert from "node:assert/strict";
import { bcq } from "../../src/algorithms/bcq.ts";
import { likelyActions } from "../../src/network/action_row.ts";
import type { HyperParameters } from "../../src/algorithms/hyper_parameters.ts";

const actionsOf = (bits: number) => [0, 1, 2, 3].filter((a) => bits >>> a & 1);

Deno.test("likely actions by hand: those at the threshold are kept", () => {
  // Of probabilities 0.4, 0.2, 0.4 and 0: halves and ones of the likeliest's, whatever is added to all.
  for (const shift of [0, -3]) {
    const logits = Float64Array.of(0, Math.log(0.5), 0, -Infinity).map((logit) => logit + shift);
    const likely = (threshold: number) => actionsOf(likelyActions(logits, threshold));
    assert.deepEqual(likely(1), [0, 2]);
    assert.deepEqual(likely(0.6), [0, 2]);
    assert.deepEqual(likely(0.4), [0, 1, 2]);
    assert.deepEqual(likely(0), [0, 1, 2, 3]);
  }
  const one = new Float64Array(32).fill(-9);
  one[31] = 1;
  assert.equal(likelyActions(one, 1), 2 ** 31);
});

Deno.test("BCQ's choice by hand: the threshold, the support before it, who chooses and who values", () => {
  const outputs = {
    "clone.next": Float64Array.of(2, 2, 1.9, 0),
    "q.next": Float64Array.of(1, 2, 3, 4),
    "q.target.next": Float64Array.of(40, 30, 20, 10),
  };
  const value = (
    { allowed, ...own }: { bcqThreshold: number; selector: string; allowed?: number },
  ) => bcq.full!.nextValue!(outputs, own as unknown as HyperParameters, { allowed });
  const [online, target] = ["online", "target"].map((selector) => ({ selector, bcqThreshold: 1 }));
  assert.deepEqual([value(online), value(target)], [30, 40]);
  const wide = { bcqThreshold: 0.5 };
  assert.deepEqual([value({ ...online, ...wide }), value({ ...target, ...wide })], [20, 40]);
  assert.equal(value({ ...online, bcqThreshold: 0 }), 10);
  assert.equal(value({ ...online, ...wide, allowed: 0b1011 }), 30);
  // None of the likely ones may be chosen: the support goes before them.
  assert.equal(value({ ...online, ...wide, allowed: 0b1000 }), 10);
});
