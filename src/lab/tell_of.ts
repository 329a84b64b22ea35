/**
 * Telling the worker of policies, each once.
 *
 * @module
 */
import type { Lab, SharedPolicy } from "./lab.ts";

const told = new WeakMap<SharedPolicy, Promise<unknown>>();

/**
 * Tells the worker that scores of policies, so that it knows them by their ids.
 *
 * @param lab What the parts share.
 * @param policies The policies.
 */
export async function tellOf(lab: Lab, policies: readonly SharedPolicy[]): Promise<void> {
  await Promise.all(policies.map((policy) => {
    const known = told.get(policy);
    if (known) return known;
    const asked = lab.scorer.ask("knowPolicy", policy);
    told.set(policy, asked);
    asked.catch(() => told.delete(policy)); // Told again when it is next looked at.
    return asked;
  }));
}
