/**
 * The study of safety: every policy of chosen grids, and the reference policies, looked at from every side.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { breathe } from "../../breathe.ts";
import type { Config } from "../../config/config.ts";
import { checkNumbered } from "../../dataset/check_states.ts";
import { countPairs } from "../../dataset/statistics.ts";
import { supportOf } from "../../dataset/support_constraint.ts";
import { clinicianPolicy, optimalPolicy, randomPolicy } from "../../mdp/policies.ts";
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import { loadMdp } from "../../mdp/load_mdp.ts";
import { datasetFor } from "../../runs/run_data.ts";
import {
  clinicianYardstick,
  type LearnedValues,
  type PolicySafety,
  policySafety,
} from "../../safety/policy_safety.ts";
import { policyFromLetters, type StudyRow } from "../grids/study_rows.ts";

/** Half a unit of the last digit that is kept of values. */
const TOLERANCE = 5e-5;

/** Studies and grids whose policies are looked at, in order. */
export const SAFETY_GRIDS: readonly (readonly [study: string, grid: string])[] = [
  ["cql-full", "recommended"],
  ["main", "main"],
  ["main", "main-selected"],
  ["alpha", "full"],
  ["alpha", "published"],
];

/** What a policy is. */
export interface PolicyIdentity {
  /** Name of the study, or `reference`. */
  readonly study: string;
  /** Name of the grid, or of the reference policy. */
  readonly grid: string;
  /** `cql`, `dqn`, `bc`; nothing for a reference. */
  readonly algorithm: string;
  /** Weight of CQL's penalty; nothing for a reference. */
  readonly alpha: number | "";
  /** Steps trained; nothing for a reference. */
  readonly steps: number | "";
  /** First digits of the dataset's checksum; nothing for a reference. */
  readonly dataset: string;
  /** The model's seed; nothing for a reference. */
  readonly seed: number | "";
  /** What the run is known by; nothing for a reference. */
  readonly key: string;
}

/** A policy that was looked at. */
export interface SafetyRow {
  /** Which one. */
  readonly policy: PolicyIdentity;
  /** What was found. */
  readonly safety: PolicySafety;
}

/** A study's name and rows. */
export interface NamedRows {
  /** Name of the study. */
  readonly study: string;
  /** Its rows of the chosen grids. */
  readonly rows: readonly StudyRow[];
}

/** (S,A) n(s,a) of the data of an experiment. */
export async function countsOf(
  config: Pick<Config, "dataset" | "inadmissible" | "mdp">,
): Promise<Uint32Array> {
  const { dataset: source, inadmissible, mdp } = config;
  const keys = { dataset: source, inadmissible };
  const { dataset } = await datasetFor(keys, await loadMdp(mdp ?? undefined));
  checkNumbered(dataset, "dataset");
  return countPairs(dataset);
}

const REFERENCE = { algorithm: "", alpha: "", steps: "", dataset: "", seed: "", key: "" } as const;

/**
 * Looks at the reference policies.
 *
 * @param mdp The process.
 * @param counts (S,A) n(s,a) of the data that support is judged by.
 * @returns Random care, the clinicians, the optimum.
 */
export function referenceSafety(mdp: TabularMdp, counts: Uint32Array): SafetyRow[] {
  const yardstick = clinicianYardstick(mdp);
  const policies: readonly (readonly [string, Float64Array])[] = [
    ["random", randomPolicy(mdp)],
    ["clinicians", clinicianPolicy(mdp)],
    ["optimum", optimalPolicy(mdp)],
  ];
  return policies.map(([grid, policy]) => ({
    policy: { study: "reference", grid, ...REFERENCE },
    safety: policySafety(mdp, policy, { yardstick, counts }),
  }));
}

/** What a row's network learned, if it was kept. Behaviour cloning learns no values of actions. */
function learnedOf(
  row: StudyRow,
  values: Float64Array | null,
  { counts, actions }: { readonly counts: Uint32Array; readonly actions: number },
): LearnedValues | undefined {
  const { algorithm, gamma, support } = row.config;
  if (values === null || algorithm === "bc") return undefined;
  return {
    values,
    gamma,
    tolerance: TOLERANCE,
    allowed: support === null ? undefined : supportOf(counts, actions, support).allowed,
  };
}

/**
 * Looks at every policy of some rows; each dataset is made once.
 *
 * @param mdp The process.
 * @param studies Studies with the rows of their chosen grids.
 * @param options `values` finds what was kept of a run's values; `onProgress` hears of each policy; `signal`
 * stops between two.
 * @returns A row a policy, in order.
 * @throws {InputError} If what was kept is damaged.
 * @throws What the signal was fired with, if it was.
 */
export async function studySafety(
  mdp: TabularMdp,
  studies: readonly NamedRows[],
  options: {
    readonly values: (key: string) => Promise<Float64Array | null>;
    readonly onProgress?: (done: number) => void;
    readonly signal?: AbortSignal;
  },
): Promise<SafetyRow[]> {
  const yardstick = clinicianYardstick(mdp);
  const known = new Map<string, Uint32Array>();
  const found: SafetyRow[] = [];
  for (const { study, rows } of studies) {
    for (const row of rows) {
      await breathe(options.signal);
      const { dataset_sha256: sha256, key, seed, grid, config } = row;
      const counts = known.get(sha256) ?? await countsOf(row.config);
      known.set(sha256, counts);
      const values = await options.values(key);
      const { algorithm, alpha, steps } = config;
      const dataset = sha256.slice(0, 8);
      found.push({
        policy: { study, grid, algorithm, alpha, steps, dataset, seed, key },
        safety: policySafety(mdp, policyFromLetters(row.policy, mdp), {
          yardstick,
          counts,
          learned: learnedOf(row, values, { counts, actions: mdp.actions }),
        }),
      });
      options.onProgress?.(found.length);
    }
  }
  return found;
}
