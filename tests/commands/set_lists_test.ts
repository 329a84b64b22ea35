import assert from "node:assert/strict";
import { setChoices } from "../../src/commands/set_lists.ts";
import { withFolder } from "../with_folder.ts";
import { capture } from "./capture.ts";
import { twinTrainCommand } from "./twin_train.ts";

Deno.test("a list makes a choice of each value, two lists every pair", () => {
  assert.deepEqual(setChoices(["steps=5", "alpha=0.1,1.0e-2", "dataset.seed=1,2"]), [
    { overrides: ["steps=5", "alpha=0.1", "dataset.seed=1"], suffix: "-alpha0.1-seed1" },
    { overrides: ["steps=5", "alpha=0.1", "dataset.seed=2"], suffix: "-alpha0.1-seed2" },
    { overrides: ["steps=5", "alpha=1.0e-2", "dataset.seed=1"], suffix: "-alpha1.0e-2-seed1" },
    { overrides: ["steps=5", "alpha=1.0e-2", "dataset.seed=2"], suffix: "-alpha1.0e-2-seed2" },
  ]);
});

Deno.test("what is no list of numbers or words stays one value", () => {
  const whole = ["hidden=[64,64]", "support={count: 3}", "mdp=a,b", "alpha=1,", "alpha", "x=,"];
  assert.deepEqual(setChoices(whole), [{ overrides: whole, suffix: "" }]);
  assert.deepEqual(setChoices([]), [{ overrides: [], suffix: "" }]);
});

Deno.test("the models of a list train together, each under its value's name", async () => {
  await withFolder(async (folder) => {
    const train = twinTrainCommand();
    const sets = ["gamma=0.1,0.5", "steps=1", "dataset.episodes=20"].flatMap((
      one,
    ) => ["--set", one]);
    const args = ["tests/runs/tiny_config.yaml", ...sets, "--out", `${folder}/run`, "--json"];
    const { code, out, err } = await capture(train, args);
    assert.equal(code, 0, err.join("\n"));
    const { models } = JSON.parse(out.join("\n"));
    assert.deepEqual(models.map(({ config }: { config: string }) => config), [
      "cql-gamma0.1",
      "bc-gamma0.1",
      "cql-gamma0.5",
      "bc-gamma0.5",
    ]);
  });
});
