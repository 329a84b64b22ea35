/**
 * What policies of numbered states are worth in ICU-Sepsis, exactly.
 *
 * @module
 */
import { scoresApply } from "../../dataset/data_identity.ts";
import { InputError } from "../../input_error.ts";
import type { StatePolicy } from "../../judging/judge_states.ts";
import { evaluatePolicy } from "../../mdp/exact_evaluation.ts";
import { loadMdp } from "../../mdp/load_mdp.ts";
import type { InadmissibleHandling, TabularMdp } from "../../mdp/tabular_mdp.ts";
import { modelBasis } from "../../runs/model_checkpoint.ts";
import { askedOfStates } from "../ope/asked_policies.ts";
import type { TrueReturn } from "./beside.ts";

/** Policies of ICU-Sepsis's states. */
export interface ExactPolicies {
  /** Their names, in order. */
  readonly names: readonly string[];
  /** Finds the truth of each at a discount. */
  readonly find: (
    options: { readonly gamma: number; readonly inadmissible: InadmissibleHandling },
  ) => TrueReturn[];
}

/** The mean return of one. */
function trueReturn(
  mdp: TabularMdp,
  { name, table }: StatePolicy,
  options: { readonly gamma: number; readonly inadmissible: InadmissibleHandling },
): TrueReturn {
  const { discountedReturn: value } = evaluatePolicy(mdp, table, options);
  return {
    policy: name,
    mean_return: value === null ? null : { value, standard_error: 0 },
    method: "exact",
  };
}

/**
 * Policies of ICU-Sepsis's states.
 *
 * @param texts The policies, as typed.
 * @throws {InputError} If one is none, or a model's states are not known to be ICU-Sepsis's.
 */
export async function askedOfIcuSepsis(texts: readonly string[]): Promise<ExactPolicies> {
  const mdp = await loadMdp();
  const policies = await askedOfStates(texts, mdp, (name, model) => {
    if (scoresApply(modelBasis(model, mdp))) return;
    throw new InputError(
      name,
      "its data do not say that their states are ICU-Sepsis's, expected a model of which that is known",
    );
  });
  return {
    names: policies.map(({ name }) => name),
    find: (options) => policies.map((policy) => trueReturn(mdp, policy, options)),
  };
}
