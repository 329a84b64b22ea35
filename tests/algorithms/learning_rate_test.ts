import assert from "node:assert/strict";
import fc from "fast-check";
import { learningRateAt } from "../../src/algorithms/learning_rate.ts";
import { biasCorrections } from "../../src/trainer/schedule.ts";
import { FULL_HYPER } from "./full_problem.ts";

/** Rates of all steps, in units of the full rate. */
function rates(schedule: { warmUp: number; decay: "none" | "cosine" | "linear"; steps: number }) {
  return Array.from(
    { length: schedule.steps },
    (_, i) => learningRateAt({ learningRate: 8, schedule }, i + 1) / 8,
  );
}

function near(found: number[], expected: number[]): void {
  assert.equal(found.length, expected.length);
  found.forEach((x, i) =>
    assert.ok(Math.abs(x - expected[i]) < 1e-15, `${found}, not ${expected}`)
  );
}

Deno.test("schedules by hand", () => {
  near(rates({ warmUp: 0, decay: "none", steps: 3 }), [1, 1, 1]);
  near(rates({ warmUp: 0, decay: "linear", steps: 4 }), [1, 0.75, 0.5, 0.25]);
  near(rates({ warmUp: 2, decay: "linear", steps: 6 }), [0.5, 1, 1, 0.75, 0.5, 0.25]);
  const [low, high] = [1 - Math.SQRT1_2, 1 + Math.SQRT1_2].map((x) => x / 2);
  near(rates({ warmUp: 0, decay: "cosine", steps: 4 }), [1, high, 0.5, low]);
  near(rates({ warmUp: 3, decay: "none", steps: 4 }), [1 / 3, 2 / 3, 1, 1]);
  assert.equal(learningRateAt({ learningRate: 8 }, 5), 8);
});

Deno.test("a schedule without warm-up and decay changes no bit, and none leaves the full rate's range", () => {
  const steps = fc.integer({ min: 1, max: 1000 });
  const decay = fc.constantFrom("none" as const, "cosine" as const, "linear" as const);
  fc.assert(fc.property(steps, decay, fc.nat(999), (steps, decay, warm) => {
    const plain = { ...FULL_HYPER, schedule: { warmUp: 0, decay: "none" as const, steps } };
    assert.deepEqual(biasCorrections(plain, steps), biasCorrections(FULL_HYPER, steps));
    for (const rate of rates({ warmUp: warm % steps, decay, steps })) {
      assert.ok(rate > 0 && rate <= 1, `${rate}`);
    }
  }));
});

Deno.test("the rate is in Adam's scale, the bias correction beside it", () => {
  const schedule = { warmUp: 0, decay: "linear" as const, steps: 4 };
  const { scale, root } = biasCorrections({ ...FULL_HYPER, schedule }, 3);
  const plain = biasCorrections(FULL_HYPER, 3);
  assert.ok(Math.abs(scale - plain.scale / 2) < 1e-18);
  assert.equal(root, plain.root);
});
