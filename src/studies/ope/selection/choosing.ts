/**
 * What rules of choosing come to on a row, and what they cost against the truth.
 *
 * All rules but two rank configurations by the mean over their seeds and deploy the first seed, as the two stages do. The
 * text's way takes the one network that promises most. A random choice is the expectation over all policies.
 *
 * Regret is the worth of the best of all policies less that of the one deployed. A rule that chooses nothing leaves the
 * clinicians' policy where it is, which may be worth more than every candidate: that regret is negative.
 *
 * @module
 */
import { ALONE, type PolicyFound, type SelectionRow, type Worth } from "./selection_rows.ts";

/** The rules, as tables name them. */
export const RULES = ["two stages", ...ALONE, "own Q", "random"] as const;

/** A rule. */
export type Rule = typeof RULES[number];

/** The rule that the others are held against. */
export const STAGES: Rule = "two stages";

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, one) => sum + one, 0) / values.length;

/** The first item of the largest number; null where no item has one. */
function largest<T>(items: readonly T[], of: (item: T) => number | null): T | null {
  let best: T | null = null;
  let most = -Infinity;
  for (const item of items) {
    const value = of(item);
    if (value === null || value <= most) continue;
    [best, most] = [item, value];
  }
  return best;
}

/** Mean over seeds of an estimate, refused or not; null where one is missing. */
function meanSaid(
  policies: readonly PolicyFound[],
  name: typeof ALONE[number],
): number | null {
  const values = policies.map(({ said }) => said[name][0]);
  if (values.length === 0 || values.includes(null)) return null;
  return meanOf(values as number[]);
}

/**
 * The policy that a rule deploys.
 *
 * @param row The row.
 * @param rule A rule that chooses one.
 * @returns Null where it chooses nothing.
 */
export function deployedBy(
  { candidates, chosen }: SelectionRow,
  rule: Exclude<Rule, "random">,
): { readonly name: string; readonly policy: PolicyFound } | null {
  if (rule === "own Q") {
    const all = candidates.flatMap(({ name, policies }) =>
      policies.map((policy) => ({ name, policy }))
    );
    return largest(all, ({ policy }) => policy.promise);
  }
  const found = rule === "two stages"
    ? candidates.find(({ name }) => name === chosen)
    : largest(candidates, ({ policies }) => meanSaid(policies, rule));
  return found ? { name: found.name, policy: found.policies[0] } : null;
}

/** What a rule costs on a row. */
export interface Regret {
  /** The regret. */
  readonly value: number;
  /** Whether a policy was chosen; else the clinicians' stays. */
  readonly isChosen: boolean;
}

/**
 * What a rule costs.
 *
 * @param row The row; at least one policy was judged.
 * @param rule The rule.
 * @param of What policies are worth it in.
 */
export function regretOf(row: SelectionRow, rule: Rule, of: keyof Worth): Regret {
  const all = row.candidates.flatMap(({ policies }) => policies.map((policy) => policy[of]));
  const best = Math.max(...all);
  if (rule === "random") return { value: best - meanOf(all), isChosen: true };
  const deployed = deployedBy(row, rule);
  const worth = (deployed?.policy ?? row.clinicians)[of];
  return { value: best - worth, isChosen: deployed !== null };
}
