/**
 * Trains `configs/cql-full.yaml` on one worker and prints its policy every few steps, with the CPU time that
 * training took: the same lines as `torch_course.py`.
 *
 *     deno run -P=levels tests/levels/our_course.ts DATASET.npz STEPS EVERY SEED
 *
 * @module
 */
import process from "node:process";
import { hyperParametersOf, networkShapeOf } from "../../src/config/config.ts";
import { readConfig } from "../../src/config/read_config.ts";
import type { DiscreteDataset } from "../../src/dataset/dataset.ts";
import { loadDataset } from "../../src/dataset/dataset_file.ts";
import { supportOf } from "../../src/dataset/support_constraint.ts";
import { countTransitions, pairTable } from "../../src/dataset/transition_counts.ts";
import { networkPolicy } from "../../src/evaluation/network_policy.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { policyLetters } from "../../src/study/grids/study_rows.ts";
import { createTrainer } from "../../src/trainer/create_trainer.ts";
import { freshState } from "../../src/trainer/fresh_state.ts";

const CONFIG = new URL("../../configs/cql-full.yaml", import.meta.url).pathname;
const [path, ...numbers] = Deno.args;
const [steps, every, seed] = numbers.map(Number);

const mdp = await loadMdp();
const [config] = await readConfig(CONFIG, { overrides: [`steps=${steps}`] });
const dataset = await loadDataset(path, mdp) as DiscreteDataset;
const counts = countTransitions(dataset);
const { allowed } = supportOf(pairTable(counts), mdp.actions, config.support!);
const shape = networkShapeOf(config, mdp);
const trainer = await createTrainer("cpu", {
  shape,
  batch: "full",
  models: [{
    seed,
    hyper: hyperParametersOf(config),
    slice: { offset: 0, count: 0 },
    counts,
    support: allowed,
  }],
  states: [freshState(shape, seed)],
  workers: 1,
});
console.log(JSON.stringify({ library: `icu-cql on Deno ${Deno.version.deno}` }));
let seconds = 0;
for (let step = every; step <= steps; step += every) {
  const before = process.cpuUsage();
  await trainer.advance(every);
  const { user, system } = process.cpuUsage(before);
  seconds += (user + system) / 1e6;
  const [{ parameters }] = await trainer.states();
  const policy = policyLetters(networkPolicy(mdp, { shape, parameters, allowed }, path), mdp);
  console.log(JSON.stringify({ step, seconds, policy }));
}
trainer.close();
