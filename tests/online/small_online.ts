/**
 * Online training that takes a second: a small process, a small network.
 *
 * @module
 */
import { readOnlineConfig } from "../../src/online/online_config.ts";
import type { OnlineConfig } from "../../src/online/online_config.ts";
import type { TabularMdp } from "../../src/mdp/tabular_mdp.ts";
import { tinyMdp } from "../mdp/tiny_mdp.ts";

/** Six states in a row: the right action, another one in each, mostly goes on; the others mostly kill. */
const PROCESS = tinyMdp({
  live: 6,
  actions: 4,
  next: (state, action) => {
    const on = state < 5 ? state + 1 : 7;
    const p = action === (3 * state) % 4 ? 0.9 : 0.3;
    return { [on]: p, 6: 1 - p };
  },
});

/** The process, with a hash as files have it. */
export const MDP: TabularMdp = { ...PROCESS, sha256: "0".repeat(64) };

/** Training in the small process. */
export async function smallOnline(): Promise<OnlineConfig> {
  const { config, ...online } = await readOnlineConfig("configs/online.yaml");
  const seeds = [3, 8];
  return {
    ...online,
    config: {
      ...config,
      seeds,
      input: { embedding: 8 },
      hidden: [16],
      batch: 32,
      target_update: { polyak: 0.05, every: 1 },
      learning_rate: 1e-2,
      learning_rate_decay: "none",
      steps: 12 * 60,
    },
    seeds,
    rounds: 12,
    environment_steps: 150,
    gradient_steps: 60,
    epsilon: { from: 1, to: 0.1, rounds: 8 },
    checkpoint_every: 3,
  };
}
