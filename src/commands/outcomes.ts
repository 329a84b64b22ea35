/**
 * Trained models beside the reference policies, as `start` and `train` print them.
 *
 * @module
 */
import { scoresApply, statesBasis } from "../dataset/data_identity.ts";
import { countPairs } from "../dataset/statistics.ts";
import { networkPolicy } from "../evaluation/network_policy.ts";
import { type PolicyReport, policyReport } from "../evaluation/policy_report.ts";
import { evaluatePolicy } from "../mdp/exact_evaluation.ts";
import { clinicianPolicy, optimalPolicy, randomPolicy } from "../mdp/policies.ts";
import { latestCheckpoints } from "../runs/checkpoint_folder.ts";
import { deployedNetwork } from "../runs/model_checkpoint.ts";
import type { ExactData } from "../runs/run_data.ts";
import { readRunConfigs } from "../runs/open_run.ts";
import { runPaths } from "../runs/run_folder.ts";
import { planRun, type RunPlan } from "../runs/run_plan.ts";
import { type Column, table } from "./table.ts";
import type { Style } from "./terminal.ts";

/** A policy with its score and support; keys as in JSON output. */
export interface Outcome extends Omit<PolicyReport, "survival"> {
  /** Probability of survival; null where no exact score applies. */
  readonly survival: number | null;
  /** Discount the model was trained at, or null where there is none. */
  readonly training_gamma: number | null;
  /** Survival of the policy that is optimal at the training gamma: the most to hope for. */
  readonly ceiling: number | null;
  /** Step at which the model diverged, or null. */
  readonly diverged_at: number | null;
}

/** The reference policies, by the names they have in tables. */
const REFERENCES = {
  random: randomPolicy,
  clinician: clinicianPolicy,
  optimal: optimalPolicy,
} as const;

/**
 * The reference policies' outcomes, with the support they have in the dataset of a model.
 *
 * @param data The data of a run that is scored exactly.
 * @param plan The run.
 * @param model Index of the model, whose dataset is of the MDP's states.
 */
export function referenceOutcomes(
  { mdp, datasets, datasetOf }: ExactData,
  plan: RunPlan,
  model: number,
): Outcome[] {
  const { gamma, inadmissible } = plan.models[model].config;
  const counts = countPairs(datasets[datasetOf[model]].dataset);
  return Object.entries(REFERENCES).map(([policy, make]) => ({
    ...policyReport(
      mdp,
      { policy, probabilities: make(mdp) },
      { gamma, inadmissible, counts },
    ),
    training_gamma: null,
    ceiling: null,
    diverged_at: null,
  }));
}

/** What stands for the report of a model that no exact score applies to. */
const UNSCORED = {
  survival: null,
  length: null,
  discounted_return: null,
  unseen: null,
  rare: null,
  inadmissible_share: null,
};

/**
 * The outcomes of a run's models, read from its last checkpoints.
 *
 * @param data The data of a run that is scored exactly.
 * @param plan The run.
 * @param options Its `folder`, and the discount `gamma` of the returns, the same of all rows of a table.
 */
export async function modelOutcomes(
  data: ExactData,
  plan: RunPlan,
  { folder, gamma }: { readonly folder: string; readonly gamma: number },
): Promise<Outcome[]> {
  const { mdp } = data;
  const paths = runPaths(folder);
  // The run's own configs: it may have been gone on with under others, as files that moved.
  const checkpoints = await latestCheckpoints(paths, planRun(await readRunConfigs(paths)));
  return checkpoints.map((checkpoint, i): Outcome => {
    const { state: { divergedAt: diverged_at }, config } = checkpoint;
    const { inadmissible } = config;
    const policy = plan.models[i].name;
    const training_gamma = config.algorithm === "bc" ? null : config.gamma;
    const { dataset, identity } = data.datasets[data.datasetOf[i]];
    if (!scoresApply(statesBasis(identity, mdp))) {
      return { policy, gamma, ...UNSCORED, training_gamma, ceiling: null, diverged_at };
    }
    const probabilities = networkPolicy(mdp, deployedNetwork(checkpoint), policy);
    const counts = countPairs(dataset);
    const ceiling = (trained: number) =>
      evaluatePolicy(mdp, optimalPolicy(mdp, { gamma: trained }), { inadmissible }).survival;
    return {
      ...policyReport(mdp, { policy, probabilities }, { gamma, inadmissible, counts }),
      training_gamma,
      ceiling: training_gamma === null ? null : ceiling(training_gamma),
      diverged_at,
    };
  });
}

const percent = (share: number | null) => share === null ? "-" : `${(100 * share).toFixed(1)}%`;

/**
 * A difference of two survivals for reading.
 *
 * @param difference The difference, or null where there is none.
 * @returns Points with their sign.
 */
export function points(difference: number | null): string {
  if (difference === null) return "-";
  const text = (100 * Math.abs(difference)).toFixed(2);
  return text === "0.00" ? text : `${difference < 0 ? "-" : "+"}${text}`;
}

/** The columns beside the policy's name. */
const TITLES = [
  ...["survival", "points", "length", "return"],
  ...["n = 0", "n < 10", "inadmissible", "gamma", "ceiling"],
];

/**
 * Outcomes for reading.
 *
 * @param outcomes Those of the clinicians among them, for the differences to them.
 */
export function outcomeTable(outcomes: readonly Outcome[]): string {
  const columns: Column[] = [
    { title: "policy" },
    ...TITLES.map((title) => ({ title, align: "right" as const })),
  ];
  const { survival: clinicians } = outcomes.find(({ policy }) => policy === "clinician")!;
  return table(
    columns,
    outcomes.map(({ survival, ...row }) => [
      row.policy,
      survival?.toFixed(4) ?? "-",
      points(survival === null || row.policy === "clinician" ? null : survival - clinicians!),
      survival === null ? "-" : row.length?.toFixed(2) ?? "endless",
      row.discounted_return?.toFixed(4) ?? "-",
      percent(row.unseen),
      percent(row.rare),
      percent(row.inadmissible_share),
      row.training_gamma === null ? "-" : String(row.training_gamma),
      row.ceiling === null ? "-" : row.ceiling.toFixed(4),
    ]),
  );
}

/**
 * How rows of a table look on a terminal: references dim, the best of the others bold.
 *
 * @param rows The policies with their survival.
 * @returns (rows)
 */
export function rowStyles(
  rows: readonly { readonly policy: string; readonly survival: number | null }[],
): Style[] {
  const isReference = rows.map(({ policy }) => Object.hasOwn(REFERENCES, policy));
  const own = rows.flatMap(({ survival }, i) => isReference[i] ? [] : [survival ?? -Infinity]);
  const best = own.length > 1 ? Math.max(...own) : Infinity;
  return rows.map(({ survival }, i) =>
    isReference[i] ? "dim" : survival === best ? "bold" : "plain"
  );
}

/**
 * What the columns mean.
 *
 * @param outcomes The rows, those of the clinicians among them.
 */
export function outcomeLegend(outcomes: readonly Outcome[]): string[] {
  const { gamma, inadmissible_share } = outcomes.find(({ policy }) => policy === "clinician")!;
  return [
    "points: survival less that of the clinicians, in percentage points; exact, as every number here.",
    `return: E[${gamma}^(T-1) * survived], T the number of actions.`,
    "n = 0, n < 10: share of the policy's steps whose state and action the data hold so often.",
    `inadmissible: share of the policy's steps; clinicians themselves ${
      percent(inadmissible_share)
    }.`,
    "ceiling: survival of the policy that is optimal at the gamma the model was trained with.",
  ];
}
