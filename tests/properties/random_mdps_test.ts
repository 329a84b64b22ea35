import assert from "node:assert/strict";
import fc from "fast-check";
import { checkRandomMdp } from "./check_random_mdp.ts";
import { recipes } from "./random_mdp.ts";

Deno.test("what is said of random small MDPs is what brute force says", async () => {
  let same = 0, compared = 0;
  await fc.assert(
    fc.asyncProperty(recipes, async (recipe) => {
      const replayed = await checkRandomMdp(recipe, ["cpu"]);
      same += replayed.same;
      compared += replayed.compared;
    }),
    { seed: 3, numRuns: 12 },
  );
  // Two shares of 300 episodes are equal by chance one time in ten or less.
  assert.ok(compared > 15 && same < compared / 2, `${same} of ${compared} replay their data`);
});

Deno.test("training on data of random small MDPs takes the twin's steps on WebGPU", async () => {
  await fc.assert(
    fc.asyncProperty(recipes, async (recipe) => void await checkRandomMdp(recipe, ["webgpu"])),
    { seed: 4, numRuns: 2 },
  );
});
