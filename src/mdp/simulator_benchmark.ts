/**
 * How fast the simulator is on this machine.
 *
 * @module
 */
import { STREAM } from "../random/pcg4d.ts";
import { clinicianPolicy } from "./policies.ts";
import { simulate } from "./simulator.ts";
import type { TabularMdp } from "./tabular_mdp.ts";

/** Transitions a second of each repeat. */
export interface SimulatorBenchmark {
  /** Transitions in one repeat. */
  readonly transitions: number;
  /** Transitions a second, one number a repeat. */
  readonly perSecond: readonly number[];
}

/**
 * Times clinician episodes on one core: drawing actions and next states and handing every transition
 * to a visitor. A shorter warm-up comes first, so that the timed code is compiled.
 *
 * @param mdp The process.
 * @param options Number of episodes of a repeat and of repeats.
 */
export function benchmarkSimulator(
  mdp: TabularMdp,
  { episodes, repeats }: { episodes: number; repeats: number },
): SimulatorBenchmark {
  const policy = clinicianPolicy(mdp);
  let visited = 0;
  const options = { streams: STREAM.benchmark, onTransition: () => void visited++ };
  simulate(mdp, policy, { ...options, episodes: Math.min(episodes, 2000), seed: 1 });
  visited = 0;
  const perSecond: number[] = [];
  let transitions = 0;
  for (let repeat = 0; repeat < repeats; repeat++) {
    const started = performance.now();
    transitions = simulate(mdp, policy, { ...options, episodes, seed: 0 }).transitions;
    perSecond.push(transitions / (performance.now() - started) * 1000);
  }
  if (visited !== transitions * repeats) {
    throw new RangeError(`Cannot time: ${visited} transitions visited of ${transitions * repeats}`);
  }
  return { transitions, perSecond };
}
