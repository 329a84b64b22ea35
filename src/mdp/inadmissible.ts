/**
 * The error for an inadmissible action where none is allowed.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { actionName, LEVELS } from "./action.ts";
import type { TabularMdp } from "./tabular_mdp.ts";

/**
 * The one-line error for an inadmissible action under the handling `raise`.
 *
 * @param mdp The process.
 * @param pair State, action and the probability with which the policy takes it there.
 */
export function inadmissibleError(
  mdp: TabularMdp,
  pair: { state: number; action: number; probability: number },
): InputError {
  const name = mdp.actions === LEVELS * LEVELS ? ` (${actionName(pair.action)})` : "";
  const admissible = [];
  for (let a = 0; a < mdp.actions; a++) {
    if (mdp.admissible[pair.state * mdp.actions + a]) admissible.push(a);
  }
  return new InputError(
    "policy",
    `takes inadmissible action ${pair.action}${name} in state ${pair.state} with probability ` +
      `${pair.probability}, expected only ${admissible.join(", ")} there; ` +
      `"mean" and "terminate" allow inadmissible actions`,
  );
}
