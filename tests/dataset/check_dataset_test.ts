import assert from "node:assert/strict";
import fc from "fast-check";
import { checkDataset } from "../../src/dataset/check_dataset.ts";
import { type DiscreteDataset, ENDING } from "../../src/dataset/dataset.ts";
import { allocateDataset } from "../../src/dataset/rows.ts";
import { InputError } from "../../src/input_error.ts";
import { anyDataset, userDataset } from "./small_datasets.ts";

const { terminated, truncated } = ENDING;

function refuses(check: () => void, message: string): void {
  assert.throws(check, (error: Error) => {
    assert.ok(error instanceof InputError, `${error}`);
    assert.equal(error.message, message);
    return true;
  });
}

Deno.test("checkDataset accepts every legal dataset", () => {
  fc.assert(fc.property(anyDataset(), (dataset) => checkDataset(dataset, "d")), { seed: 5 });
});

Deno.test("checkDataset refuses broken episodes at the row, and accepts the mended ones", () => {
  // [changes, message, mend]
  const cases: [Partial<DiscreteDataset>, string, Partial<DiscreteDataset>][] = [
    [
      { step: Uint16Array.of(1, 2, 3, 0, 0) },
      "step[0]: episode 0 begins with step 1, expected 0",
      { step: Uint16Array.of(0, 1, 2, 0, 0) },
    ],
    [
      { step: Uint16Array.of(0, 1, 2, 3, 0) },
      "step[3]: episode 4 begins with step 3, expected 0",
      { step: Uint16Array.of(0, 1, 2, 0, 0) },
    ],
    [
      { step: Uint16Array.of(0, 2, 3, 0, 0) },
      "step[1]: step 2 after step 0 of episode 0, expected 1",
      { step: Uint16Array.of(0, 1, 2, 0, 0) },
    ],
    [
      { episode: Uint32Array.of(0, 0, 0, 9, 4) },
      "episode[4]: 4 after 9, expected no smaller number",
      { episode: Uint32Array.of(0, 0, 0, 4, 4294967295) },
    ],
    [
      { episode: Uint32Array.of(0, 0, 0, 0, 9) },
      "terminated[2]: episode 0 goes on after this row, expected it to end here",
      { episode: Uint32Array.of(0, 0, 0, 8, 9) },
    ],
    [
      { ending: Uint8Array.of(truncated, 0, terminated, terminated, terminated) },
      "truncated[0]: episode 0 goes on after this row, expected it to end here",
      { ending: Uint8Array.of(0, 0, truncated | terminated, terminated, terminated) },
    ],
    [
      { ending: Uint8Array.of(0, 0, 0, terminated, truncated) },
      "terminated[2]: episode 0 stops here, expected its last row to be terminated or truncated",
      { ending: Uint8Array.of(0, 0, truncated, terminated, truncated) },
    ],
    [
      { ending: Uint8Array.of(0, 0, terminated, terminated, 0) },
      "terminated[4]: episode 9 stops here, expected its last row to be terminated or truncated",
      { ending: Uint8Array.of(0, 0, terminated, terminated, truncated) },
    ],
    [
      { ending: Uint8Array.of(0, 0, terminated, 4, terminated) },
      "ending[3]: ending 4, expected 0 to 3",
      { ending: Uint8Array.of(0, 0, terminated, 3, terminated) },
    ],
    [
      { nextState: Uint16Array.of(1, 3, 5, 6, 2) },
      "next_state[1]: 3, expected state[2] (4), where the episode goes on",
      { nextState: Uint16Array.of(1, 4, 0, 0, 0) },
    ],
  ];
  for (const [changes, message, mend] of cases) {
    refuses(() => checkDataset({ ...userDataset(), ...changes }, "d.npz"), `d.npz: ${message}`);
    checkDataset({ ...userDataset(), ...mend }, "d.npz");
  }
  const none = allocateDataset(userDataset(), 0);
  refuses(() => checkDataset(none, "d.npz"), "d.npz: action: holds no transitions");
});
