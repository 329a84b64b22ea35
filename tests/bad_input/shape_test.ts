import { npyArray } from "../../src/files/npy.ts";
import { testTable } from "./bad_input.ts";
import {
  CONFIG,
  datasetFile,
  doubles,
  integers,
  MDP_ARRAYS,
  mdpFile,
  npzOf,
  POLICY,
} from "./good_input.ts";

const data = (changes: Parameters<typeof datasetFile>[0]) => ({ "data.npz": datasetFile(changes) });
const mended = { files: { "data.npz": datasetFile() } };
const table = (shape: number[]) => ({
  "table.npz": npzOf(new Map([["policy", { ...POLICY, shape }]])),
});

testTable({
  kind: "shape",
  command: "train",
  args: "@/config.yaml --dataset @/data.npz --out @/run",
  files: { "config.yaml": CONFIG, "mdp.npz": mdpFile() },
  cases: [
    {
      name: "rewards too few",
      files: data({ reward: doubles(0, 1, 1) }),
      error: "@/data.npz: reward: shape (3,), expected (4,)",
      mended,
      spawned: true,
    },
    {
      name: "actions as one-hot rows",
      files: data({ action: { ...integers(1, 0, 0, 1, 0, 1, 1, 0), shape: [4, 2] } }),
      error:
        "@/data.npz: action: shape (4, 2), expected (N,) numbered actions: of one-hot rows numpy.argmax(a, axis=1), and continuous doses in bins",
      mended: { files: data({ action: { ...integers(0, 1, 1, 0), shape: [4, 1] } }) },
    },
    {
      name: "features, where a config embeds numbered states",
      files: data({
        state: null,
        next_state: null,
        observation: npyArray(new Float32Array(8), { shape: [4, 2] }),
        next_observation: npyArray(new Float32Array(8), { shape: [4, 2] }),
        actions: { ...integers(2), shape: [] },
      }),
      error:
        "@/data.npz: 2 features a row, but the config has input: {embedding: 4}: expected {dense: true}, or numbered states: one whole number a row, as of clusters",
      mended,
    },
    {
      name: "one step for all rows",
      files: data({ step: { ...integers(0), shape: [] } }),
      error: "@/data.npz: step: shape (), expected (4,)",
      mended,
    },
    {
      name: "a list of numbers of actions",
      files: data({ actions: integers(2, 2) }),
      error: "@/data.npz: actions: the file has action too, expected one of the two",
      mended: { files: data({ actions: { ...integers(2), shape: [] } }) },
    },
    {
      name: "no transitions",
      files: data(
        Object.fromEntries(
          ["state", "action", "next_state", "episode", "step"].map((name) => [name, integers()]),
        ),
      ),
      error: "@/data.npz: reward: shape (4,), expected (0,)",
      mended,
    },
    {
      name: "an MDP's start too short",
      command: "evaluate",
      args: "--policy random --mdp @/mdp.npz",
      files: { "mdp.npz": mdpFile({ initial: doubles(1, 0) }) },
      error: "@/mdp.npz: initial: float64 (2,), expected float64 (5,)",
      mended: { files: { "mdp.npz": mdpFile({ initial: MDP_ARRAYS.get("initial")! }) } },
    },
    {
      name: "a policy lying on its side",
      command: "evaluate",
      args: "--policy table:@/table.npz --mdp @/mdp.npz",
      files: table([2, 5]),
      error: "@/table.npz: policy: shape (2, 5), expected (5, 2), or (5,) actions",
      mended: { files: table([5, 2]) },
    },
    {
      name: "a policy without rows",
      command: "evaluate",
      args: "--policy table:@/table.npz --mdp @/mdp.npz",
      files: table([10]),
      error: "@/table.npz: policy: shape (10,), expected (5, 2), or (5,) actions",
      mended: { files: table([5, 2]) },
    },
    {
      name: "an MDP's rows without actions",
      command: "evaluate",
      args: "--policy random --mdp @/mdp.npz",
      files: { "mdp.npz": mdpFile({ row: npyArray(new Uint32Array(4)) }) },
      error: "@/mdp.npz: row: uint32 (4,), expected uint32 (any, any)",
      mended: { files: { "mdp.npz": mdpFile({ row: MDP_ARRAYS.get("row")! }) } },
    },
  ],
});
