import { npyArray } from "../../src/files/npy.ts";
import { testTable } from "./bad_input.ts";
import { doubles, MDP_ARRAYS, mdpFile, withElement } from "./good_input.ts";

const good = mdpFile();
const spoiled = (name: string, index: number, value: number) => ({
  "mdp.npz": mdpFile({ [name]: withElement(MDP_ARRAYS.get(name)!, index, value) }),
});
const mended = { files: { "mdp.npz": good } };

/** The file with its description edited. */
function described(changes: Record<string, unknown>): Record<string, Uint8Array> {
  const bytes = MDP_ARRAYS.get("provenance")!.data as Uint8Array;
  const json = { ...JSON.parse(new TextDecoder().decode(bytes)), ...changes };
  return {
    "mdp.npz": mdpFile({ provenance: npyArray(new TextEncoder().encode(JSON.stringify(json))) }),
  };
}

testTable({
  kind: "MDP file",
  command: "evaluate",
  args: "--policy clinician --mdp @/mdp.npz",
  cases: [
    {
      name: "an array is missing",
      files: { "mdp.npz": mdpFile({ sofa: null }) },
      error: '@/mdp.npz: array "sofa" is missing; `deno task convert` makes such a file',
      mended,
      spawned: true,
    },
    {
      name: "an array nobody knows",
      files: { "mdp.npz": mdpFile({ extra: doubles(1) }) },
      error: "@/mdp.npz: extra: unknown array, expected those of an MDP file alone",
      mended,
    },
    {
      name: "arrays that were changed",
      files: { "mdp.npz": mdpFile({ sha256: npyArray(new Uint8Array(32)) }) },
      error:
        "@/mdp.npz: sha256: the arrays have e97734c47c1844588a1b390f98a13ca46d89d9dbd1546c53b6de7f61d2d7590d, expected 0000000000000000000000000000000000000000000000000000000000000000: the file was changed",
      mended,
    },
    {
      name: "a newer version",
      files: described({ version: 2 }),
      error: "@/mdp.npz: provenance: version 2, this program reads 1",
      mended: { files: described({ version: 1 }) },
    },
    {
      name: "another format",
      files: described({ format: "cartpole" }),
      error: '@/mdp.npz: provenance: format "cartpole", expected "icu-cql tabular mdp"',
      mended: { files: described({ format: "icu-cql tabular mdp" }) },
    },
    {
      name: "a transition that is no probability",
      files: spoiled("probability", 0, -0.5),
      error: "@/mdp.npz: probability[0]: found -0.5, expected above 0, at most 1",
      mended,
    },
    {
      name: "transitions that do not sum to 1",
      files: spoiled("probability", 0, 0.25),
      error: "@/mdp.npz: probability[0:2]: row 0 sums to 0.75, expected 1",
      mended,
    },
    {
      name: "a next state that does not exist",
      files: spoiled("next_state", 1, 5),
      error: "@/mdp.npz: next_state[1]: found 5, expected ascending, below 5",
      mended,
    },
    {
      name: "a reward that is not finite",
      files: spoiled("reward", 1, Infinity),
      error: "@/mdp.npz: reward[1]: found Infinity, expected a finite number",
      mended,
    },
    {
      name: "a start that does not sum to 1",
      files: spoiled("initial", 0, 0.9),
      error: "@/mdp.npz: initial: probabilities sum to 0.9, expected 1",
      mended,
    },
  ],
});
