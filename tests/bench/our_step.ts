/**
 * Our step on the CPU in a process of its own, timed as `peer_process.ts` asks:
 *
 *     deno run -P=peer tests/bench/our_step.ts DATASET.npz minibatch|full WORKERS
 *
 * @module
 */
import { loadDataset } from "../../src/dataset/dataset_file.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { cpuStepBenchmark } from "../../src/trainer/cpu/benchmark.ts";
import { ourStepOptions } from "./our_step_options.ts";
import { serve } from "./serve.ts";

const [path, batch, workers] = Deno.args;
const data = await loadDataset(path, { mdp: await loadMdp() });
const { trainer } = await cpuStepBenchmark(
  ourStepOptions(data, { isFull: batch === "full", workers: Number(workers) }),
);
await serve({
  library: `icu-cql on V8 ${Deno.version.v8}`,
  async time(steps) {
    const began = performance.now();
    await trainer.advance(steps);
    return (performance.now() - began) / steps;
  },
});
trainer.close();
