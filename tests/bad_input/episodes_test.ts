import { testTable } from "./bad_input.ts";
import { booleans, CONFIG, datasetFile, integers, mdpFile } from "./good_input.ts";

const data = (changes: Parameters<typeof datasetFile>[0]) => ({ "data.npz": datasetFile(changes) });
const mended = { files: { "data.npz": datasetFile() } };

testTable({
  kind: "episode structure",
  command: "train",
  args: "@/config.yaml --dataset @/data.npz --out @/run",
  files: { "config.yaml": CONFIG, "mdp.npz": mdpFile() },
  cases: [
    {
      name: "an unfinished last episode",
      files: data({ terminated: booleans(0, 1, 1, 0) }),
      error:
        "@/data.npz: terminated[3]: episode 2 stops here, expected its last row to be terminated or truncated",
      mended: { files: data({ truncated: booleans(0, 0, 0, 1) }) },
      spawned: true,
    },
    {
      name: "an unfinished episode in the middle",
      files: data({ terminated: booleans(0, 0, 1, 1) }),
      error:
        "@/data.npz: terminated[1]: episode 0 stops here, expected its last row to be terminated or truncated",
      mended,
    },
    {
      name: "an episode that goes on after its end",
      files: data({ terminated: booleans(1, 1, 1, 1) }),
      error: "@/data.npz: terminated[0]: episode 0 goes on after this row, expected it to end here",
      mended,
    },
    {
      name: "a step left out",
      files: data({ step: integers(0, 2, 0, 0) }),
      error: "@/data.npz: step[1]: step 2 after step 0 of episode 0, expected 1",
      mended,
    },
    {
      name: "a first step that is not 0",
      files: data({ step: integers(0, 1, 1, 0) }),
      error: "@/data.npz: step[2]: episode 1 begins with step 1, expected 0",
      mended,
    },
    {
      name: "episodes out of order",
      files: data({ episode: integers(1, 1, 0, 2) }),
      error: "@/data.npz: episode[2]: 0 after 1, expected no smaller number",
      mended,
    },
    {
      name: "a row that does not go on where the last one led",
      files: data({ next_state: integers(0, 3, 3, 2) }),
      error: "@/data.npz: next_state[0]: 0, expected state[1] (1), where the episode goes on",
      mended,
    },
    {
      name: "no rewards",
      files: data({ reward: null }),
      error:
        "@/data.npz: misses reward; found state int64 (4,), action int64 (4,), next_state int64 (4,), terminated bool (4,), truncated bool (4,), episode int64 (4,), step int64 (4,), behaviour_probability float64 (4,); expected state (states) or observation (observations, obs), action (actions), reward (rewards), terminated (terminations, terminals, terminal, dones, done); may be absent: next_state, next_observation, truncated, episode, step, behaviour_probability, patient, weight, allowed, next_allowed, policy, next_policy, states, actions, mdp_sha256: see data/README.md",
      mended,
    },
  ],
});
