import assert from "node:assert/strict";
import { USUAL_KNOBS } from "../../../src/cohort/synthetic/knobs.ts";
import { pageFiles } from "../../../src/report/page.ts";
import { openStore } from "../../../src/store/keyed_store.ts";
import {
  COHORT_ROWS,
  type CohortKey,
  type CohortRow,
  rowsPath,
} from "../../../src/studies/cohort/rows.ts";
import { study } from "../../../src/studies/cohort/study.ts";

/** What a made-up training varies. */
interface MadeUp {
  readonly cohort?: number;
  readonly seed?: number;
  readonly reads?: CohortKey["reads"];
  readonly reward?: CohortKey["reward"];
  readonly alpha?: number;
  readonly rate?: number;
  readonly noise?: number;
}

function keyOf(
  { cohort = 0, seed = 0, reads = "record", reward = "sparse", ...of }: MadeUp,
): CohortKey {
  const settings = {
    algorithm: "cql",
    alpha: of.alpha ?? 0.1,
    learning_rate: of.rate ?? 1e-3,
    steps: 100,
    batch: 256,
  };
  return {
    knobs: { ...USUAL_KNOBS, patients: 1000, noise: of.noise ?? 0, seed: cohort },
    reads,
    reward,
    settings,
    seed,
  };
}

function rowOf(survival: number, promised: number): CohortRow {
  const of = (value: number) => ({ value, standard_error: 0 });
  return {
    survival: of(survival),
    mean_return: of(20 * survival - 8),
    clinicians: { survival: 0.78, mean_return: 7.8 },
    optimum: { survival: 0.875, mean_return: 10.1 },
    ranges: { highest: 15, all_live: 14 },
    course: [50, 100].map((step) => ({
      step,
      bellman_error: 3,
      agreement: 0.3,
      mean: promised,
      largest: promised + step / 50,
      start_mean: promised,
      start_largest: promised + 1,
    })),
    effective: { words: { alpha: 0.1 }, first_step: { q: 1e-3 } },
    weights_sha256: "0".repeat(64),
    diverged: false,
  };
}

async function withRows(
  name: string,
  rows: readonly (readonly [MadeUp, number, number])[],
  work: (results: string) => Promise<void>,
): Promise<void> {
  const results = await Deno.makeTempDir();
  try {
    const store = await openStore<CohortKey, CohortRow>(rowsPath(results, name), COHORT_ROWS);
    for (const [key, survival, promised] of rows) {
      await store.add(keyOf(key), rowOf(survival, promised));
    }
    await work(results);
  } finally {
    await Deno.remove(results, { recursive: true });
  }
}

Deno.test("without rows there is no page", async () => {
  await withRows("other", [], async (results) => assert.deepEqual(await study.pages(results), []));
});

Deno.test("judged records stand beside their numbered twins, paired", async () => {
  const judged = [100, 101, 102].flatMap((cohort) =>
    [0, 1].flatMap((seed): [MadeUp, number, number][] => [
      [{ cohort, seed }, 0.81 + seed / 1000, 9],
      [{ cohort, seed, reads: "numbered" }, 0.82 + seed / 1000, 9],
    ])
  );
  await withRows("records", [[{}, 0.8, 9], ...judged], async (results) => {
    const [{ path, markdown }] = await study.pages(results);
    assert.equal(path, "results/cohort/README.md");
    assert.match(markdown, /\| CQL, alpha 0\.1 \| records \| 1 \| 0\.8000 \| 0\.0200 \|/);
    const line = markdown.split("\n").find((one) => /^\| CQL, alpha 0\.1 \| 6 \|/.test(one))!;
    assert.ok(line.includes("| -0.0100 (-0.0100 to -0.0100) | 0.0305 | 0.0405 | 0.75 |"), line);
    assert.doesNotMatch(markdown, /NaN|undefined|null|\{\{/);
  });
});

Deno.test("before anything is judged the page says how to", async () => {
  await withRows("records", [[{}, 0.8, 9]], async (results) => {
    const [{ markdown }] = await study.pages(results);
    assert.match(markdown, /Not run yet: `deno task study configs\/cohort-records\.yaml`/);
  });
});

Deno.test("the sweep is ranked by what networks promise, beside the truth and what explains it", async () => {
  const rows = ["sparse", "sofa"].flatMap((reward) =>
    [0.05, 1].flatMap((alpha) =>
      [1e-4, 1e-3].map((rate): [MadeUp, number, number] => [
        { seed: 42, reward: reward as CohortKey["reward"], alpha, rate },
        0.8 + alpha / 100,
        10 + 1000 * rate,
      ])
    )
  );
  await withRows("sweep", rows, async (results) => {
    const [page] = await study.pages(results);
    const { markdown } = page;
    const promised = [
      ...markdown.matchAll(/^\| 100 steps of 256 \| s\w+ \| 0\.0+1 \| [\d.]+ \| (\d+\.\d+)/gm),
    ]
      .map(([, value]) => Number(value));
    assert.equal(promised.length, 8);
    assert.deepEqual(promised, promised.toSorted((a, b) => b - a));
    assert.match(
      markdown,
      /\| 100 steps of 256 \| alpha \| 1\.00 \| 0\.\d\d \| 0\.00 \| 0\.\d\d \|/,
    );
    assert.match(markdown, /\| 100 steps of 256 \| learning rate \| 0\.00 \| 0\.\d\d \| 1\.00 \|/);
    // Promise goes with the rate, truth with alpha.
    const ranking = "| 8 | 0.00 | 0.8005 | 0.8100 | 0.8100 | 0.7800 |";
    assert.ok(markdown.includes(`| 100 steps of 256 ${ranking}`), markdown);
    // Promises are 10.1 and 11, of rates 1e-4 and 1e-3, largest values 2 more at the last step; the optimum returns 10.1.
    const largest = "| sofa | 1 | 13.00 | 11.00 | 15.00 | 0 of 2 | 0 of 2 | 10.10 | 1 of 2 |";
    assert.ok(markdown.includes(`| 100 steps of 256 ${largest}`), markdown);
    assert.doesNotMatch(markdown, /NaN|undefined|null|\{\{/);
    const files = await pageFiles(page);
    assert.ok(files["results/cohort/promise.svg"].includes("true mean return"));
    assert.ok(files["results/cohort/largest.svg"].includes("alpha 0.05"));
  });
});

Deno.test("noise is drawn a line a world, beside the clinicians", async () => {
  const rows = [0, 1].map((
    noise,
  ): [MadeUp, number, number] => [{ cohort: 200, noise }, 0.82 - noise / 50, 9]);
  await withRows("noise", rows, async (results) => {
    const [page] = await study.pages(results);
    const files = await pageFiles(page);
    assert.ok(files["results/cohort/noise.svg"].includes("clinicians see the record"));
  });
});
