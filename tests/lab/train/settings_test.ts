import assert from "node:assert/strict";
import { FieldError, formOf, settingsOf, type TrainForm } from "../../../src/lab/train/settings.ts";
import { describePresets } from "../../../src/lab/worker/presets.ts";

const presets = describePresets(null);
const form = formOf(presets[0]);

/** Why a form with a change is refused: the field, and the words. */
function refused(change: Partial<TrainForm>): string {
  try {
    settingsOf({ ...form, ...change });
  } catch (error) {
    if (error instanceof FieldError) return `${error.field}: ${error.message}`;
    throw error;
  }
  return "nothing";
}

Deno.test("each config's form says the training that it is made of, with an alpha where the algorithm has one", () => {
  for (const settings of presets) {
    const { alphas } = formOf(settings);
    assert.deepEqual(settingsOf(formOf(settings)), settings);
    assert.equal(alphas === null, ["dqn", "bcq", "iql", "bc"].includes(settings.preset));
  }
  const sweep = settingsOf({ ...form, alphas: " 0, 0.5 ,1", seeds: "3,4" });
  assert.deepEqual([sweep.alphas, sweep.seeds], [[0, 0.5, 1], [3, 4]]);
});

Deno.test("a field that cannot be read is named, with what was found and expected", () => {
  const faults: [Partial<TrainForm>, string][] = [
    [{ alphas: "" }, 'alphas: found "", expected a number'],
    [{ alphas: "0.5, x" }, 'alphas: found "x", expected a number'],
    [{ episodes: "0" }, 'episodes: found "0", expected a whole number from 1 to 1000000'],
    [{ episodes: "1.5" }, 'episodes: found "1.5", expected a whole number from 1 to 1000000'],
    [
      { datasetSeed: "-1" },
      'datasetSeed: found "-1", expected a whole number from 0 to 4294967295',
    ],
    [{ seeds: "" }, 'seeds: found "", expected a number'],
    [{ batch: "all" }, 'batch: found "all", expected a number'],
    [{ hidden: "32, 0" }, 'hidden: found "0", expected a whole number from 1 to 4096'],
    [{ steps: "5", every: "6" }, 'every: found "6", expected a whole number from 1 to 5'],
    [{ support: "share", supportValue: "" }, 'supportValue: found "", expected a number'],
    [
      { alphas: Array(12).fill("1").join(), seeds: Array.from({ length: 11 }, (_, i) => i).join() },
      "seeds: found 132 models, expected at most 128",
    ],
  ];
  for (const [change, line] of faults) assert.equal(refused(change), line);
});
