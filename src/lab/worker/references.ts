/**
 * The policies that all others are held against.
 *
 * @module
 */
import { evaluatePolicy } from "../../mdp/exact_evaluation.ts";
import { clinicianPolicy, optimalPolicy, randomPolicy } from "../../mdp/policies.ts";
import type { SharedPolicy } from "../lab.ts";
import { loadedMdp } from "./mdp.ts";

const REFERENCES = {
  random: { name: "random care", make: randomPolicy },
  clinician: { name: "clinicians", make: clinicianPolicy },
  optimal: { name: "optimum", make: optimalPolicy },
} as const;

/** Random care, the clinicians and the optimum, scored exactly. */
export async function scoreReferences(_input: null): Promise<SharedPolicy[]> {
  const mdp = await loadedMdp();
  return Object.entries(REFERENCES).map(([id, { name, make }]) => {
    const table = make(mdp);
    return { id, name, table, survival: evaluatePolicy(mdp, table).survival };
  });
}
