import assert from "node:assert/strict";
import { behaviourPolicy } from "../../src/dataset/behaviour_policy.ts";
import { checkDataset } from "../../src/dataset/check_dataset.ts";
import { checkDeclaredStates, checkIcuSepsisDataset } from "../../src/dataset/check_states.ts";
import { collect } from "../../src/dataset/collect.ts";
import { type Dataset, type DiscreteDataset, ENDING } from "../../src/dataset/dataset.ts";
import { InputError } from "../../src/input_error.ts";
import { ICU_SEPSIS } from "../../src/mdp/icu_sepsis.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { randomSpec, randomTable, tinyMdp } from "../mdp/tiny_mdp.ts";
import { userDenseDataset } from "./small_datasets.ts";

const { terminated, truncated } = ENDING;
const ICU = await loadMdp();

function refuses(check: () => void, message: string | RegExp): void {
  assert.throws(check, (error: Error) => {
    assert.ok(error instanceof InputError, `${error}`);
    if (typeof message === "string") assert.equal(error.message, message);
    else assert.match(error.message, message);
    return true;
  });
}

/** One patient who dies, one who survives, one whose record was cut. */
function patients(): DiscreteDataset {
  return {
    kind: "discrete",
    states: 716,
    actions: 25,
    state: Uint16Array.of(5, 700, 712, 0),
    action: Uint8Array.of(24, 0, 5, 10),
    reward: Float32Array.of(0, 0, 1, 0),
    nextState: Uint16Array.of(700, 713, 714, 3),
    ending: Uint8Array.of(0, terminated, terminated, truncated),
    episode: Uint32Array.of(0, 0, 1, 2),
    step: Uint16Array.of(0, 1, 0, 0),
    behaviourProbability: Float32Array.of(1, 1, 1, 1),
  };
}

Deno.test("checkIcuSepsisDataset refuses what ICU-Sepsis cannot produce", () => {
  checkDataset(patients(), "d");
  checkIcuSepsisDataset(patients() as Dataset, "d");
  const cases: [Partial<DiscreteDataset>, string][] = [
    [{ states: 717 }, "717 states and 25 actions, expected ICU-Sepsis's 716 and 25"],
    [{ actions: 24 }, "716 states and 24 actions, expected ICU-Sepsis's 716 and 25"],
    [{ state: Uint16Array.of(5, 713, 712, 0) }, "state[1]: state 713, expected 0 to 712"],
    [
      { nextState: Uint16Array.of(700, 713, 715, 3) },
      "next_state[2]: state 715, expected 0 to 714",
    ],
    [
      { nextState: Uint16Array.of(700, 713, 714, 713) },
      "terminated[3]: false, but the next state is 713: expected true exactly at 713 (death) " +
      "and 714 (survival)",
    ],
    [
      { nextState: Uint16Array.of(700, 712, 714, 3) },
      "terminated[1]: true, but the next state is 712: expected true exactly at 713 (death) " +
      "and 714 (survival)",
    ],
    [
      { reward: Float32Array.of(0, 1, 1, 0) },
      "reward[1]: 1 on the way to state 713, expected 0",
    ],
    [
      { reward: Float32Array.of(0, 0, 0.5, 0) },
      "reward[2]: 0.5 on the way to state 714, expected 1",
    ],
  ];
  for (const [changes, message] of cases) {
    const dataset: Dataset = { ...patients(), ...changes };
    refuses(() => checkIcuSepsisDataset(dataset, "d"), `d: ${message}`);
  }
  const dense: Dataset = userDenseDataset();
  refuses(
    () => checkIcuSepsisDataset(dense, "d"),
    "d: observation: expected the discrete states of ICU-Sepsis",
  );
});

Deno.test("ICU-Sepsis is known by hash and sizes without its file", () => {
  const { sha256, states, actions } = ICU;
  assert.deepEqual(ICU_SEPSIS, { sha256, states, actions });
});

const checkMean: (dataset: Dataset) => void = (dataset) =>
  checkDeclaredStates(dataset, "d", { mdp: ICU, inadmissible: "mean" });

Deno.test("what is collected in an MDP can be of it, under the handling it was collected under", () => {
  for (const inadmissible of ["mean", "terminate"] as const) {
    for (let seed = 0; seed < 40; seed++) {
      const mdp = tinyMdp(randomSpec(seed));
      const care = collect(mdp, randomTable(mdp, seed), {
        episodes: 20,
        seed,
        inadmissible,
        maxSteps: 5,
      });
      checkDeclaredStates(care as Dataset, "care", { mdp, inadmissible });
    }
    const random = behaviourPolicy(ICU, { behaviour: "random" });
    const care: Dataset = collect(ICU, random, { episodes: 300, seed: 1, inadmissible });
    checkDeclaredStates(care, "care", { mdp: ICU, inadmissible });
    const other = inadmissible === "mean" ? "terminate" : "mean";
    refuses(
      () => checkDeclaredStates(care, "care", { mdp: ICU, inadmissible: other }),
      /^care: next_state\[\d+\]: state \d+ under action \d+ leads to state \d+, which ICU-Sepsis 2\.0\.1 cannot do \(inadmissible: (mean|terminate)\)/,
    );
    refuses(
      () => checkDeclaredStates(care, "care", { mdp: ICU, inadmissible: "raise" }),
      /next_state\[\d+\]: .* cannot do \(inadmissible: raise\)/,
    );
  }
});

Deno.test("one transition that the MDP cannot make is found, by row, state, action and next state", () => {
  const care = collect(ICU, ICU.clinician, { episodes: 50, seed: 3 });
  checkMean(care);
  const row = care.ending.indexOf(0, 40);
  const pair = care.state[row] * ICU.actions + care.action[row];
  const entries = ICU.next.subarray(
    ICU.rowStart[ICU.row[pair]],
    ICU.rowStart[ICU.row[pair] + 1],
  );
  const impossible = ICU.initial.findIndex((_, s) => s < ICU.live && !entries.includes(s));
  assert.ok(impossible >= 0);
  const nextState = care.nextState.slice();
  nextState[row] = impossible;
  refuses(
    () => checkMean({ ...care, nextState }),
    `d: next_state[${row}]: state ${care.state[row]} under action ${
      care.action[row]
    } leads to state ` +
      `${impossible}, which ICU-Sepsis 2.0.1 cannot do (inadmissible: mean): these are not its states, ` +
      "leave out the declaration",
  );
  const reward = care.reward.slice();
  reward[row] = -1;
  refuses(
    () => checkMean({ ...care, reward }),
    `d: reward[${row}]: -1 on the way from state ${care.state[row]} to state ${
      care.nextState[row]
    }, ` +
      "expected ICU-Sepsis 2.0.1's 0",
  );
  refuses(() => checkMean({ ...care, states: 717 }), /^d: 717 states and 25 actions, expected /);
  refuses(() => checkMean(userDenseDataset()), /^d: observation: expected the discrete states of/);
});
