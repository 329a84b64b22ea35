import assert from "node:assert/strict";
import type { OnlineRow } from "../../src/online/online_rows.ts";
import { figureSvg } from "../../src/report/figure.ts";
import { onlinePage } from "../../src/report/online_page.ts";

/** A seed whose survival rises evenly to a value over a million actions. */
function row(seed: number, last: number): OnlineRow {
  const course = Array.from({ length: 200 }, (_, i) => ({
    environment_steps: 5000 * (i + 1),
    gradient_steps: 300 * (i + 1),
    epsilon: 0.1,
    collected_survival: 0.8,
    survival: last - 0.0001 * (199 - i),
  }));
  const config = {
    rounds: 200,
    environment_steps: 5000,
    gradient_steps: 300,
    epsilon: { from: 1, to: 0.05, rounds: 100 },
    experiment: { batch: 256, learning_rate: 0.001, learning_rate_decay: "cosine" },
  };
  return { seed, survival: last, course, config } as unknown as OnlineRow;
}

const page = onlinePage([row(0, 0.84), row(7, 0.86)], [{ name: "optimum", survival: 0.8751 }]);

Deno.test("the page of online training has every seed, their mean and the slope at the end", () => {
  assert.equal(page.path, "results/online/README.md");
  assert.match(page.markdown, /^\| 0 \| 1,000,000 \| 0.8400 \| 0.8400 \| 0.0020 \|$/m);
  assert.match(page.markdown, /^\| 7 \| 1,000,000 \| 0.8600 \| 0.8600 \| 0.0020 \|$/m);
  assert.match(
    page.markdown,
    /Adam at a rate of 0\.001, falling to 0 by a cosine\. In each of 200/,
  );
  // Student's t of one degree of freedom, 12.706, times 0.01.
  assert.match(page.markdown, /\*\*0\.8500 \(0\.7229 to 0\.9771\)\*\*; slope 0\.0020/);
});

Deno.test("its figure names axes and references, and ends at the last point of every seed", async () => {
  const [{ spec }] = page.figures;
  const svg = await figureSvg(spec);
  for (const text of ["actions taken in the simulator", "exact survival", "optimum", "1,000"]) {
    assert.ok(svg.includes(text), text);
  }
  const text = JSON.stringify(spec);
  for (const last of [0.84, 0.86]) assert.ok(text.includes(`"steps":1000,"survival":${last}`));
  // The mean of two seeds 0.02 apart at the end: Student's t of one degree of freedom, 12.706, times 0.01.
  assert.match(text, /"steps":1000,"mean":0\.85,"low":0\.7229\d*,"high":0\.9770\d*/);
  assert.equal(text.match(/"seed":"\d+","steps":/g)!.length, 2 * 100);
});
