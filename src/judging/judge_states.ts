/**
 * Judges policies on numbered states, without the process.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { type JudgeOptions, judgePolicy } from "./judge.ts";
import type { PolicyKind, PolicyRecord } from "./policy_record.ts";
import { prepareGround } from "./prepare.ts";
import { stateGround, type StateQuestion } from "./state_ground.ts";

/** A policy of numbered states. */
export interface StatePolicy {
  /** Its name. */
  readonly name: string;
  /** (S,A) probabilities. */
  readonly table: Float64Array;
}

/** Greedy if it takes one action in every state that it says anything of. */
function kindOf({ table }: StatePolicy): Exclude<PolicyKind, "softened"> {
  return table.every((p) => p === 0 || p === 1) ? "greedy" : "stochastic";
}

/**
 * Judges policies.
 *
 * @param question Who fits, who is evaluated.
 * @param policies The policies.
 * @param options Settings, whether refused numbers are shown, signal, progress.
 * @returns A record a policy and kind, in order: a greedy policy is judged softened too.
 * @throws {InputError} If weights cannot be made.
 */
export async function judgeStates(
  question: StateQuestion,
  policies: readonly StatePolicy[],
  options: JudgeOptions & { readonly onProgress?: (share: number) => void },
): Promise<readonly PolicyRecord[]> {
  const { settings, signal, onProgress } = options;
  const prepared = await prepareGround(stateGround(question, settings), settings, { signal });
  const records: PolicyRecord[] = [];
  for (const [i, policy] of policies.entries()) {
    onProgress?.((i + 1) / (policies.length + 1));
    const { name, table } = policy;
    const target = { fitting: table, evaluated: table };
    records.push(...await judgePolicy(prepared, { name, kind: kindOf(policy), target }, options));
  }
  return records;
}
