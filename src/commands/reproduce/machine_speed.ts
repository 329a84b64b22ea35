/**
 * How fast this machine trains, measured in ten seconds.
 *
 * @module
 */
import { REFERENCE_ALGORITHMS } from "../../algorithms/registry.ts";
import { behaviourPolicy } from "../../dataset/behaviour_policy.ts";
import { collect } from "../../dataset/collect.ts";
import { countTransitions } from "../../dataset/transition_counts.ts";
import { loadMdp } from "../../mdp/load_mdp.ts";
import { SEED_SHAPE } from "../../network/shape.ts";
import { createCpuTrainer } from "../../trainer/cpu/cpu_trainer.ts";
import { fixedModels } from "../../trainer/webgpu/fixed_inputs.ts";
import { SEED_BATCH } from "../../trainer/webgpu/step_benchmark.ts";

/** What is measured; keys as in the record. */
export interface MachineSpeed {
  /** Cores. */
  readonly cores: number;
  /** Milliseconds of a step of the published configuration, by steps and models, all cores at work. */
  readonly minibatch_ms: number;
  /** The same of a step on a whole dataset. */
  readonly full_ms: number;
}

/** Clinicians' episodes to train on. */
const EPISODES = 5000;

/**
 * Measures on the CPU, with a model a core.
 *
 * @param seconds How long to train altogether.
 */
export async function machineSpeed(seconds = 10): Promise<MachineSpeed> {
  const mdp = await loadMdp();
  const policy = behaviourPolicy(mdp, { behaviour: "clinician" });
  const dataset = collect(mdp, policy, { episodes: EPISODES, seed: 0 });
  const cores = navigator.hardwareConcurrency;
  const time = async (batch: number | "full"): Promise<number> => {
    const models = fixedModels({
      algorithms: Array.from({ length: cores }, () => REFERENCE_ALGORITHMS[0]),
      transitions: dataset.action.length,
      counts: countTransitions(dataset),
    });
    const trainer = await createCpuTrainer({ shape: SEED_SHAPE, batch, models, dataset });
    try {
      await trainer.advance(2);
      const begun = performance.now();
      let steps = 0;
      while (performance.now() - begun < 500 * seconds) {
        steps += await trainer.advance(batch === "full" ? 5 : 50);
      }
      return (performance.now() - begun) / steps / cores;
    } finally {
      trainer.close();
    }
  };
  return { cores, minibatch_ms: await time(SEED_BATCH), full_ms: await time("full") };
}
