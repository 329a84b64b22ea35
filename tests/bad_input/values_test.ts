import { testTable } from "./bad_input.ts";
import { CONFIG, datasetFile, doubles, integers, mdpFile } from "./good_input.ts";

const data = (changes: Parameters<typeof datasetFile>[0]) => ({ "data.npz": datasetFile(changes) });
const mended = { files: { "data.npz": datasetFile() } };

testTable({
  kind: "values",
  command: "train",
  args: "@/config.yaml --dataset @/data.npz --states-are mdp --out @/run",
  files: { "config.yaml": CONFIG, "mdp.npz": mdpFile() },
  cases: [
    {
      name: "a reward that is NaN",
      files: data({ reward: doubles(0, NaN, 1, 0) }),
      error: "@/data.npz: reward[1]: NaN, expected a finite number",
      mended,
      spawned: true,
    },
    {
      name: "a reward beyond single precision",
      files: data({ reward: doubles(0, 1, 1e39, 0) }),
      error:
        "@/data.npz: reward[2]: 1e+39 is beyond the range of float32, expected at most 3.4e38 in size",
      mended: {
        args: "@/config.yaml --dataset @/data.npz --out @/run",
        files: data({ reward: doubles(0, 1, 1e38, 0) }),
      },
    },
    {
      name: "a negative action",
      files: data({ action: integers(0, -1, 1, 0) }),
      error: "@/data.npz: action[1]: -1, expected 0 to 255",
      mended,
    },
    {
      name: "an action that the MDP does not have",
      files: data({ action: integers(0, 1, 2, 0) }),
      error: "@/data.npz: action[2]: action 2, expected 0 to 1",
      mended,
    },
    {
      name: "a state that the MDP does not have",
      files: data({ next_state: integers(1, 5, 3, 2) }),
      error: "@/data.npz: next_state[1]: state 5, expected 0 to 4",
      mended,
    },
    {
      name: "an episode number beyond exact integers",
      files: data({ episode: integers(0, 0, 1, 2 ** 40) }),
      error: "@/data.npz: episode[3]: 1099511627776, expected 0 to 4294967295",
      mended,
    },
    {
      name: "a behaviour probability of 0",
      files: data({ behaviour_probability: doubles(0.5, 0.5, 0, 0.5) }),
      error:
        "@/data.npz: behaviour_probability[2]: 0, expected a probability above 0 and at most 1",
      mended,
    },
    {
      name: "an end that is neither true nor false",
      files: data({ terminated: integers(0, 1, 2, 1) }),
      error: "@/data.npz: terminated[2]: 2, expected 0 or 1",
      mended: { files: data({ terminated: integers(0, 1, 1, 1) }) },
    },
    {
      name: "another number of actions than the MDP's",
      files: data({ actions: { ...integers(25), shape: [] } }),
      error: "@/data.npz: actions: 25, expected 2",
      mended: { files: data({ actions: { ...integers(2), shape: [] } }) },
    },
    {
      name: "a dataset declared to be ICU-Sepsis's that ends elsewhere",
      args: "@/config.yaml --dataset @/data.npz --states-are icu-sepsis --out @/run",
      files: { ...data({}), "config.yaml": CONFIG.replace("mdp: mdp.npz", "mdp: null") },
      error:
        "@/data.npz: terminated[1]: true, but the next state is 3: expected true exactly at 713 (death) and 714 (survival)",
      mended: { args: "@/config.yaml --dataset @/data.npz --out @/run" },
    },
    {
      name: "a transition that the declared MDP cannot make",
      files: data({ state: integers(0, 1, 0, 0), next_state: integers(1, 3, 3, 2) }),
      error:
        "@/data.npz: next_state[3]: state 0 under action 0 leads to state 2, which tiny cannot do (inadmissible: mean): these are not its states, leave out the declaration",
      mended,
    },
    {
      name: "a reward that the declared MDP does not give",
      files: data({ reward: doubles(0, 0.5, 1, 0) }),
      error: "@/data.npz: reward[1]: 0.5 on the way from state 1 to state 3, expected tiny's 1",
      mended,
    },
    {
      name: "states declared to be ICU-Sepsis's in another MDP",
      args: "@/config.yaml --dataset @/data.npz --states-are icu-sepsis --out @/run",
      files: data({}),
      error: "@/data.npz: states: found icu-sepsis, but scores are those of tiny: expected mdp",
      mended: { args: "@/config.yaml --dataset @/data.npz --states-are mdp --out @/run" },
    },
    {
      name: "a declaration of data that are collected",
      args: "@/config.yaml --states-are mdp --out @/run",
      error:
        "--states-are: has no meaning for demo: its data are collected, expected a dataset file",
      mended: { args: "@/config.yaml --out @/run" },
    },
  ],
});
