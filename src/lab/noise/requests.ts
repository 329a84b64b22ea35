/**
 * What the worker is asked about the published protocol. Policies are named by their ids.
 *
 * @module
 */
import { knownPolicies } from "../worker/known_policies.ts";
import { loadedMdp } from "../worker/mdp.ts";
import {
  type Pair,
  type ProtocolTruth,
  protocolTruth,
  type Roll,
  rollProtocol,
} from "./protocol_rolls.ts";

/** Two policies by their ids, and episodes of a score. */
export interface Compared {
  /** The ids. */
  readonly policies: readonly [string, string];
  /** Episodes n of a score. */
  readonly episodes: number;
}

/** The two policies' tables. */
function pairOf({ policies }: Compared): Pair {
  const [first, second] = knownPolicies(policies);
  return [first.policy, second.policy];
}

/** What is true of two policies and of their scores. */
export async function describeProtocol(compared: Compared): Promise<ProtocolTruth> {
  return protocolTruth(await loadedMdp(), pairOf(compared), compared.episodes);
}

/** Rolls the protocol so many times, from a roll on. */
export async function rollAgain(
  { seed, from, count, ...compared }: Compared & {
    readonly seed: number;
    readonly from: number;
    readonly count: number;
  },
): Promise<Roll[]> {
  const mdp = await loadedMdp();
  const pair = pairOf(compared);
  const { episodes } = compared;
  return Array.from(
    { length: count },
    (_, i) => rollProtocol(mdp, pair, { episodes, seed, roll: from + i }),
  );
}
