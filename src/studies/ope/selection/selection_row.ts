/**
 * A row, of what the judging and the truth say of candidates.
 *
 * @module
 */
import type { JudgedEstimates } from "../../../judging/estimates.ts";
import {
  chooseOnCohort,
  type CohortRule,
  type JudgedCandidate,
} from "../../../selection/cohort/rule.ts";
import type { ALONE, PolicyFound, Said, SelectionRow, Worth } from "./selection_rows.ts";

/** Six digits are more than any choice needs. */
const short = (value: number) => Number(value.toPrecision(6));

/** What is known of a policy beside its judgement. */
export interface KnownPolicy extends Worth {
  /** What its own table or network promises. */
  readonly promise: number;
  /** Its estimates, refused or not. */
  readonly estimates: JudgedEstimates;
}

/** A worth, shortened. */
export const shortWorth = ({ mean_return, survival }: Worth): Worth => ({
  mean_return: short(mean_return),
  survival: short(survival),
});

/** What estimators said. */
function saidOf(estimates: JudgedEstimates): PolicyFound["said"] {
  const said = (name: typeof ALONE[number]): Said => {
    const { estimate: { value }, refusal } = estimates[name];
    const isNumber = value !== null && Number.isFinite(value);
    return [isNumber ? short(value) : null, refusal?.refused ?? null];
  };
  return { drl: said("drl"), fqe: said("fqe"), wis: said("wis") };
}

/**
 * Makes a row: the two stages choose by what was judged alone.
 *
 * @param judged The candidates, in order.
 * @param options The rule; what the clinicians are worth; what is known of a seed's policy.
 */
export function selectionRow(
  judged: readonly JudgedCandidate[],
  { rule, clinicians, knownOf }: {
    readonly rule: CohortRule;
    readonly clinicians: Worth;
    readonly knownOf: (name: string, seed: number) => KnownPolicy;
  },
): SelectionRow {
  const { outcomes, highest, chosen } = chooseOnCohort(judged, rule);
  return {
    clinicians: shortWorth(clinicians),
    candidates: outcomes.map(({ name, refusal, seeds }) => ({
      name,
      refused: refusal?.refused ?? null,
      policies: seeds.map(({ seed, agreement }) => {
        const { promise, estimates, ...worth } = knownOf(name, seed);
        return {
          seed,
          ...shortWorth(worth),
          agreement: short(agreement),
          promise: short(promise),
          said: saidOf(estimates),
        };
      }),
    })),
    highest,
    chosen,
  };
}
