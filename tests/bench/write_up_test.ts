import assert from "node:assert/strict";
import type { Results } from "./results.ts";
import { writeUp } from "./write_up.ts";

const FOLDER = new URL("../../results/bench/", import.meta.url);

Deno.test("results/bench/README.md says what bench.json holds, every section of it", async () => {
  const results: Results = JSON.parse(await Deno.readTextFile(new URL("bench.json", FOLDER)));
  assert.deepEqual(
    Object.keys(results).sort(),
    ["cpu", "episodes", "kernels", "machine", "peer", "side_by_side", "steps"],
  );
  assert.equal(await Deno.readTextFile(new URL("README.md", FOLDER)), writeUp(results));
});

Deno.test("pairs are summed up by their medians and ratios, second by first", () => {
  const machine = { cpu: "a processor", cores: 2, adapter: "an adapter", driver: "1.0", deno: "2" };
  const text = writeUp({
    machine,
    episodes: { other_load: 0.25, found: { pairs: [[10, 20], [20, 30], [40, 20]] } },
  });
  assert.match(text, /medians\s20\.00 and 20\.00 ms, ratio of the medians 1\.000/);
  assert.match(text, /pairs 0\.500 to 2\.000/);
  assert.match(text, /Other programs took 25\.0 % of the cores' time/);
});

Deno.test("a team is held to one worker, pair by pair", () => {
  const machine = { cpu: "a processor", cores: 3, adapter: "an adapter", driver: "1.0", deno: "2" };
  const pairs = [[6, 2], [8, 4], [6, 4]] as const;
  const text = writeUp({
    machine,
    team: {
      other_load: 0,
      found: {
        adapter: "CPU, 3 workers on 3 cores",
        driver: "V8 1",
        kernels: "plain",
        workers: 3,
        batches: [{ batch: "full", pairs, times_as_fast: 2, best_times_as_fast: 3 }],
      },
    },
  });
  assert.match(text, /## One model on 3 cores/);
  assert.match(text, /\| full \| 6\.00 \| 4\.00 \| 1\.50 \| 2\.00 \| 3\.00 \| 3\.00 \|/);
});

Deno.test("contenders are held to the first, round by round; who is absent is said", () => {
  const machine = { cpu: "a processor", cores: 2, adapter: "an adapter", driver: "1.0", deno: "2" };
  const text = writeUp({
    machine,
    side_by_side: {
      other_load: 0,
      found: {
        contenders: [
          { name: "ours", ms_per_model_step: [5, 10, 5] },
          { name: "theirs", ms_per_model_step: [10, 10, 15] },
        ],
        absent: [{ name: "a snake", reason: "there is no program snake" }],
      },
    },
  });
  assert.match(text, /\| theirs \| 10\.00 \| 1\.00 \| 2\.00 \| 3\.00 \| 0\.50 \|/);
  assert.match(text, /Left out: a snake \(there is no program snake\)\./);
});
