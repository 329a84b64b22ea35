/**
 * Numbered states: planners on what a dataset of ICU-Sepsis counts, judged on other patients by the same rule as cohorts.
 *
 * Shapes: S states, A actions, N rows.
 *
 * @module
 */
import { breathe, inPieces } from "../../../breathe.ts";
import { collecting } from "../../../dataset/collect.ts";
import type { DiscreteDataset } from "../../../dataset/dataset.ts";
import { episodeStarts } from "../../../dataset/episodes.ts";
import { countTransitions, type TransitionCounts } from "../../../dataset/transition_counts.ts";
import type { JudgedEstimates } from "../../../judging/estimates.ts";
import { judgeStates } from "../../../judging/judge_states.ts";
import type { JudgingSettings } from "../../../judging/judging_settings.ts";
import type { TabularMdp } from "../../../mdp/tabular_mdp.ts";
import type { CohortRule, JudgedSeed } from "../../../selection/cohort/rule.ts";
import { exactSurvival } from "../../../study/tables/exact_survival.ts";
import { empiricalBehaviour, empiricalMdp } from "../../../tabular/empirical_mdp.ts";
import { type NamedMethod, planTabular } from "../../../tabular/tabular_method.ts";
import { selectionRow } from "./selection_row.ts";
import type { SelectionRow } from "./selection_rows.ts";

/** A candidate of numbered states. */
export interface StateCandidate extends NamedMethod {
  /** Share of what clinicians do, as counted; the rest is the plan's. */
  readonly clinicians: number;
}

/** Discount: a return is survival. */
const GAMMA = 1;

/** Planners have no seeds: the one policy of each. */
const ONLY = 0;

/** A candidate's policy. */
interface Planned {
  readonly name: string;
  /** (S,A) */
  readonly table: Float64Array;
  /** (S) what its plan promises. */
  readonly value: Float64Array;
}

/**
 * A candidate's policy on counts.
 *
 * @param counts The counts.
 * @param candidate The candidate.
 */
export function planned(
  counts: TransitionCounts,
  { name, method, clinicians }: StateCandidate,
): Planned {
  const { policy, value } = planTabular(counts, method);
  if (clinicians === 0) return { name, table: policy, value };
  const counted = empiricalBehaviour(empiricalMdp(counts));
  const table = policy.map((p, k) => clinicians * counted[k] + (1 - clinicians) * p);
  return { name, table, value };
}

/** Mean probability that a policy gives to what clinicians did. */
function agreementOf({ table }: Planned, { state, action, actions }: DiscreteDataset): number {
  let sum = 0;
  action.forEach((a, row) => sum += table[state[row] * actions + a]);
  return sum / action.length;
}

/** Mean over episodes of what a plan promises in their first states. */
function promiseOf({ value }: Planned, dataset: DiscreteDataset): number {
  const starts = episodeStarts(dataset).subarray(0, -1);
  return starts.reduce((sum, row) => sum + value[dataset.state[row]], 0) / starts.length;
}

/** Which patients. */
export interface StateQuestion {
  /** Seeds of who fits and who is evaluated. */
  readonly seeds: readonly [fitting: number, evaluated: number];
  /** How many of each. */
  readonly patients: readonly [fitting: number, evaluated: number];
  /** The candidates, in the order of trust. */
  readonly candidates: readonly StateCandidate[];
}

/**
 * Plans, judges and chooses on one dataset.
 *
 * @param mdp ICU-Sepsis.
 * @param question Patients and candidates.
 * @param options How policies are judged; the rule; stops early, by throwing; told the share of the work done.
 */
export async function stateRow(
  mdp: TabularMdp,
  { seeds, patients, candidates }: StateQuestion,
  { settings, rule, signal, onProgress }: {
    readonly settings: JudgingSettings;
    readonly rule: CohortRule;
    readonly signal?: AbortSignal;
    readonly onProgress?: (share: number) => void;
  },
): Promise<SelectionRow> {
  const care = (part: 0 | 1) =>
    inPieces(
      collecting(mdp, mdp.clinician, { episodes: patients[part], seed: seeds[part] }),
      signal,
    );
  const data = { fitting: await care(0), evaluated: await care(1) };
  const counts = countTransitions(data.fitting);
  const policies = new Map<string, Planned>();
  for (const candidate of candidates) {
    await breathe(signal);
    policies.set(candidate.name, planned(counts, candidate));
  }
  const estimates = new Map<string, JudgedEstimates>();
  const seedsOf = new Map<string, JudgedSeed>();
  await judgeStates(
    { data, gamma: GAMMA, range: [0, 1], behaviour: "fitted", where: "the dataset" },
    [...policies.values()],
    {
      settings,
      signal,
      onProgress,
      onJudged({ record, estimates: own }) {
        const { policy: name, recommended } = record;
        estimates.set(name, own);
        seedsOf.set(name, {
          seed: ONLY,
          record,
          influence: own[recommended].estimate.influence,
          agreement: agreementOf(policies.get(name)!, data.evaluated),
        });
      },
    },
  );
  const survivalOf = exactSurvival(mdp);
  const worth = (table: Float64Array) => {
    const survival = survivalOf(table);
    return { mean_return: survival, survival };
  };
  const judged = candidates.map(({ name }) => ({
    name,
    fault: null,
    seeds: [seedsOf.get(name)!],
  }));
  return selectionRow(judged, {
    rule,
    clinicians: worth(mdp.clinician),
    knownOf(name) {
      const policy = policies.get(name)!;
      return {
        ...worth(policy.table),
        promise: promiseOf(policy, data.evaluated),
        estimates: estimates.get(name)!,
      };
    },
  });
}
