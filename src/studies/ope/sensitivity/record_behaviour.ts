/**
 * What a record without noise shows of clinicians who act by a hidden bit too.
 *
 * Shapes: S states, A actions, N rows.
 *
 * @module
 */
import { atOnce } from "../../../breathe.ts";
import { syntheticStays } from "../../../cohort/synthetic/generate.ts";
import { processesOf } from "../../../cohort/synthetic/latent_process.ts";
import type { TruthQuestion } from "../../../cohort/synthetic/scored_policy.ts";
import { GROUPS, statePolicies } from "../../../cohort/synthetic/state_policies.ts";
import { evaluateEnding } from "../../../mdp/exact_evaluation.ts";

/**
 * b(a|s) = sum_u P(u|s) b_u(a|s): the clinicians as data without end show them, P(u|s) being the share of those with the bit
 * among visits to the state. Half of the patients start with it; the frail die sooner, and come to other states.
 *
 * @param question The cohort, without noise.
 * @returns (S,A)
 * @throws {RangeError} If a row does not tell its state.
 */
export function recordBehaviour(question: TruthQuestion): Float64Array {
  const { mdp, knobs } = question;
  if (knobs.noise !== 0 || knobs.gaps !== "none") {
    throw new RangeError(
      `Cannot say what a record shows at noise ${knobs.noise}, gaps ${knobs.gaps}: expected none of either`,
    );
  }
  const { mean: tables } = atOnce(
    statePolicies(question, { kind: "clinicians" }, { draws: GROUPS }),
  );
  const visits = processesOf(mdp, knobs.frailty)
    .map((process, u) => evaluateEnding(process, tables[u]).occupancy);
  return tables[0].map((_, k) => {
    const s = Math.floor(k / mdp.actions);
    const total = visits.reduce((sum, own) => sum + own[s], 0);
    if (!(total > 0)) return tables[0][k];
    return tables.reduce((sum, table, u) => sum + visits[u][s] / total * table[k], 0);
  });
}

/**
 * The probabilities of the logged actions of new patients under a policy of the states.
 *
 * @param question The cohort.
 * @param table (S,A) the policy.
 * @param patients How many, and their seed.
 * @returns (N)
 */
export function loggedByState(
  { mdp, knobs }: TruthQuestion,
  table: Float64Array,
  patients: { readonly patients: number; readonly seed: number },
): Float64Array {
  const logged: number[] = [];
  for (const { rows } of syntheticStays(mdp, { ...knobs, ...patients })) {
    for (const { state, action } of rows) logged.push(table[state * mdp.actions + action!]);
  }
  return Float64Array.from(logged);
}
