/**
 * What policies of a synthetic cohort are worth.
 *
 * @module
 */
import { inPieces } from "../../breathe.ts";
import { type Cohort, openCohort } from "../../cohort/open_cohort.ts";
import type { Knobs } from "../../cohort/synthetic/knobs.ts";
import { latentActions } from "../../cohort/synthetic/latent_actions.ts";
import type { ScoredPolicy, TruthQuestion } from "../../cohort/synthetic/scored_policy.ts";
import { findTruth, type Truth, type TruthOptions } from "../../cohort/synthetic/truth.ts";
import { readTruthRecord } from "../../cohort/synthetic/truth_record.ts";
import { InputError } from "../../input_error.ts";
import { checkForeign } from "../../judging/model_policy.ts";
import { loadMdp } from "../../mdp/load_mdp.ts";
import { deterministicPolicy, optimalPolicy, randomPolicy } from "../../mdp/policies.ts";
import { readPolicyTable } from "../../mdp/policy_table.ts";
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import { readTorchNetwork } from "../../network/torch_network.ts";
import { cohortPolicy, latentPolicy } from "../../runs/cohort_policy.ts";
import { withInterrupt } from "../interrupt.ts";
import { startProgress } from "../progress.ts";
import { trainedModels } from "../trained_models.ts";
import { projectPath, shownPath, userPath } from "../user_path.ts";

/** The forms of a policy of a cohort. */
export const COHORT_FORMS: string =
  "clinicians, random, none (no treatment), optimal (in ICU-Sepsis, told the state), a checkpoint, run or FILE.pt of " +
  "models trained on the cohort, or table:FILE (probabilities or actions by ICU-Sepsis's states)";

/** Policies that act on the state, or on nothing. */
const BY_STATE: Readonly<Record<string, (mdp: TabularMdp) => Float64Array>> = {
  random: randomPolicy,
  none: (mdp) => deterministicPolicy(mdp, new Uint8Array(mdp.states)),
  optimal: (mdp) => optimalPolicy(mdp),
};

/** A policy under its name. */
interface NamedPolicy {
  readonly name: string;
  readonly policy: ScoredPolicy;
}

/** The policies that a text names: several if it is a run's folder. */
async function policiesOf(
  text: string,
  { mdp, cohort }: { readonly mdp: TabularMdp; readonly cohort: Cohort },
): Promise<NamedPolicy[]> {
  if (text === "clinicians") return [{ name: text, policy: { kind: "clinicians" } }];
  if (Object.hasOwn(BY_STATE, text)) {
    return [{ name: text, policy: { kind: "states", table: BY_STATE[text](mdp) } }];
  }
  if (text.startsWith("table:")) {
    const file = text.slice("table:".length);
    const states = await readPolicyTable(userPath(file), { mdp, shown: file });
    return [{ name: text, policy: { kind: "states", table: states } }];
  }
  if (text.endsWith(".pt")) {
    const network = await readTorchNetwork(userPath(text), text);
    checkForeign(text, network, cohort);
    return [{ name: text, policy: latentPolicy(text, network, cohort) }];
  }
  const models = await trainedModels(text, { flag: "policy", forms: COHORT_FORMS });
  return models.map(({ name, checkpoint }) => ({
    name,
    policy: cohortPolicy(name, checkpoint, cohort),
  }));
}

/** Refuses what a fault in the table makes unknown. */
function checkFault({ fault }: Knobs, policies: readonly NamedPolicy[]): void {
  if (fault === null) return;
  const reading = policies.find(({ policy }) => policy.kind === "observations");
  if (!reading) return;
  throw new InputError(
    reading.name,
    `reads a table that was made with the fault ${fault}: what it would read of other patients is not known`,
  );
}

/** Finds the truth of one policy, with a bar. */
async function truthOf(
  { name, policy }: NamedPolicy,
  question: TruthQuestion,
  options: TruthOptions,
): Promise<Truth> {
  let progress: ReturnType<typeof startProgress> | undefined;
  try {
    return await withInterrupt("Interrupted", (signal) => {
      const onProgress = (done: number, total: number) => {
        progress ??= startProgress(name, total);
        progress.update(done);
      };
      return inPieces(findTruth(question, policy, { ...options, onProgress }), signal);
    });
  } finally {
    progress?.close();
  }
}

/** A synthetic cohort, and policies of it whose truth can be found. */
export interface SyntheticPolicies {
  /** The cohort. */
  readonly cohort: Cohort;
  /** What its table was made with. */
  readonly knobs: Knobs;
  /** The policies' names, in order. */
  readonly names: readonly string[];
  /** Finds the truth of each, with a bar. */
  readonly find: (options: TruthOptions) => Promise<NamedTruth[]>;
}

/** What a policy is worth, with its name. */
export type NamedTruth = Truth & { readonly policy: string };

/**
 * Policies of a synthetic cohort.
 *
 * @param dir The cohort's folder, as typed.
 * @param texts The policies, as typed.
 * @param truth Folder of what tables were made with (default: the project's).
 * @throws {InputError} If the cohort has no truth, or a policy is none of it.
 */
export async function askedOfSynthetic(
  dir: string,
  texts: readonly string[],
  truth: string = projectPath("runs/truth"),
): Promise<SyntheticPolicies> {
  const cohort = await openCohort(userPath(dir));
  const { record } = cohort;
  const shown = shownPath(cohort.dir);
  const knobs = await readTruthRecord(truth, record.source.sha256, shown);
  latentActions(record.actions, shown);
  const mdp = await loadMdp();
  const policies: NamedPolicy[] = [];
  for (const text of texts) policies.push(...await policiesOf(text, { mdp, cohort }));
  checkFault(knobs, policies);
  return {
    cohort,
    knobs,
    names: policies.map(({ name }) => name),
    async find(options) {
      const truths: NamedTruth[] = [];
      for (const one of policies) {
        truths.push({
          policy: one.name,
          ...await truthOf(one, { mdp, knobs, record }, options),
        });
      }
      return truths;
    },
  };
}
