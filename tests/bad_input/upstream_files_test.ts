import { npyArray } from "../../src/files/npy.ts";
import { testTable } from "./bad_input.ts";
import { ADMISSIBLE, DYNAMICS_ARRAYS, dynamicsFile, withElement } from "./good_input.ts";

const spoiled = (name: string, index: number, value: number) => ({
  "dynamics.npz": dynamicsFile({ [name]: withElement(DYNAMICS_ARRAYS.get(name)!, index, value) }),
});
const mended = { files: { "dynamics.npz": dynamicsFile() } };
const list = (text: string) => ({ "list.txt": text });

testTable({
  kind: "upstream MDP files",
  command: "convert",
  args: "@/dynamics.npz @/list.txt --out @/mdp.npz",
  files: { "dynamics.npz": dynamicsFile(), "list.txt": ADMISSIBLE },
  cases: [
    {
      name: "an array is missing",
      files: { "dynamics.npz": dynamicsFile({ d_0: null }) },
      error: '@/dynamics.npz: array "d_0" is missing',
      mended,
      spawned: true,
    },
    {
      name: "transitions that are not (S, A, S)",
      files: {
        "dynamics.npz": dynamicsFile({
          tx_mat: npyArray(new Float64Array(40), { shape: [5, 2, 4] }),
        }),
      },
      error:
        "@/dynamics.npz: tx_mat: shape (5, 2, 4), expected (S, A, S) with 4 to 65535 states, 1 to 255 actions",
      mended,
    },
    {
      name: "a transition that is NaN",
      files: spoiled("tx_mat", 1, NaN),
      error: "@/dynamics.npz: tx_mat[0,0,1]: probability NaN, expected 0 to 1",
      mended,
    },
    {
      name: "transitions that do not sum to 1",
      files: spoiled("tx_mat", 1, 0.25),
      error: "@/dynamics.npz: tx_mat[0,0]: probabilities sum to 0.75, expected 1",
      mended,
    },
    {
      name: "a reward after the end",
      files: spoiled("r_mat", 24, 1),
      error: "@/dynamics.npz: r_mat[2,0,4]: reward 1, expected 0: the episode is over",
      mended,
    },
    {
      name: "a clinician's policy that does not sum to 1",
      files: spoiled("expert_policy", 1, 0.75),
      error: "@/dynamics.npz: expert_policy[0]: probabilities sum to 1.25, expected 1",
      mended,
    },
    {
      name: "a count of admissible actions too few",
      files: list(ADMISSIBLE.replace("2 2 2 2 2", "2 2 2 2")),
      error: "@/list.txt:1: 4 counts, expected one for 5 states",
      mended: { files: list(ADMISSIBLE) },
    },
    {
      name: "a word among the admissible actions",
      files: list(ADMISSIBLE.replace("\n0 1 \n", "\n0 one \n")),
      error: '@/list.txt:2: found "one", expected a whole number',
      mended: { files: list(ADMISSIBLE) },
    },
    {
      name: "an admissible action that does not exist",
      files: list(ADMISSIBLE.replace("\n0 1 \n", "\n0 2 \n")),
      error: "@/list.txt:2: action 2, expected below 2",
      mended: { files: list(ADMISSIBLE) },
    },
    {
      name: "an admissible action twice",
      files: list(ADMISSIBLE.replace("\n0 1 \n", "\n1 1 \n")),
      error: "@/list.txt:2: action 1 is listed twice",
      mended: { files: list(ADMISSIBLE) },
    },
    {
      name: "fewer admissible actions than counted",
      files: list(ADMISSIBLE.replace("\n0 1 \n", "\n0 \n")),
      error: "@/list.txt:2: 1 actions of state 0, expected 2 as line 1 says",
      mended: { files: list(ADMISSIBLE) },
    },
    {
      name: "the result in place of the source",
      args: "@/dynamics.npz @/list.txt --out @/dynamics.npz",
      error: "--out: @/dynamics.npz is one of the files to convert, expected another",
      mended: { args: "@/dynamics.npz @/list.txt --out @/other.npz" },
    },
  ],
});
