/**
 * The policies that a worker was told of, with their exact figures, so that later questions name them by their ids.
 *
 * @module
 */
import type { SharedPolicy } from "../lab.ts";
import { type PolicyFacts, policyFacts } from "../patients/policy_facts.ts";
import { loadedMdp } from "./mdp.ts";

const known = new Map<string, PolicyFacts>();

/**
 * Scores a policy in every state and keeps that, in place of what was known of the id.
 *
 * @param policy The policy.
 */
export async function knowPolicy(policy: SharedPolicy): Promise<null> {
  const { id, name, table, values: network } = policy;
  known.set(id, policyFacts(await loadedMdp(), { name, policy: table, network }));
  return null;
}

/**
 * Policies by their ids.
 *
 * @param ids The ids.
 * @returns Their figures, in that order.
 * @throws {RangeError} If the worker was never told of one.
 */
export function knownPolicies(ids: readonly string[]): PolicyFacts[] {
  return ids.map((id) => {
    const facts = known.get(id);
    if (!facts) throw new RangeError(`Cannot look at the policy "${id}": it was never told of`);
    return facts;
  });
}
