/**
 * Checks as many random small MDPs as asked for on both devices, and prints each that fails with its recipe:
 *
 *     deno run -q --no-prompt -P=test tests/tools/random_mdps.ts COUNT [SEED] [DEVICES]
 *
 * DEVICES is `cpu,webgpu` (default), `cpu`, `webgpu` or `none`. An interrupted or failed one is repeated by its seed.
 *
 * @module
 */
import fc from "fast-check";
import { checkRandomMdp } from "../properties/check_random_mdp.ts";
import { recipes } from "../properties/random_mdp.ts";
import type { TrainingDevice } from "../properties/training_properties.ts";

const [count = "300", seed = "0", devices = "cpu,webgpu"] = Deno.args;
const trained = devices.split(",").filter((name): name is TrainingDevice =>
  name === "cpu" || name === "webgpu"
);
const begun = performance.now();
const sampled = fc.sample(recipes, { seed: Number(seed), numRuns: Number(count) });
let failed = 0, same = 0, compared = 0;
for (const [i, recipe] of sampled.entries()) {
  try {
    const replayed = await checkRandomMdp(recipe, trained);
    same += replayed.same;
    compared += replayed.compared;
  } catch (error) {
    failed++;
    console.log(`${i}: ${JSON.stringify(recipe)}\n  ${(error as Error).stack}`);
  }
  if ((i + 1) % 10 === 0) console.error(`${i + 1}/${count}`);
}
const minutes = (performance.now() - begun) / 60_000;
console.log(`${sampled.length} MDPs, ${failed} failed, ${minutes.toFixed(1)} minutes`);
console.log(`${same} of ${compared} simulated scores equal those of the data of their seed`);
if (failed > 0 || same > compared / 2) Deno.exit(1);
