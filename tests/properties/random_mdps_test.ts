import fc from "fast-check";
import { checkRandomMdp } from "./check_random_mdp.ts";
import { recipes } from "./random_mdp.ts";

Deno.test("what is said of random small MDPs is what brute force says", async () => {
  await fc.assert(
    fc.asyncProperty(recipes, (recipe) => checkRandomMdp(recipe, ["cpu"])),
    { seed: 3, numRuns: 12 },
  );
});

Deno.test("training on data of random small MDPs takes the twin's steps on WebGPU", async () => {
  await fc.assert(
    fc.asyncProperty(recipes, (recipe) => checkRandomMdp(recipe, ["webgpu"])),
    { seed: 4, numRuns: 2 },
  );
});
