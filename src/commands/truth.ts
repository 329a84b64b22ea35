/**
 * `deno task truth`: what policies of a synthetic cohort are worth.
 *
 * @module
 */
import { Command } from "@commander-js/extra-typings";
import { inPieces } from "../breathe.ts";
import { type Cohort, openCohort } from "../cohort/open_cohort.ts";
import type { Knobs } from "../cohort/synthetic/knobs.ts";
import { latentActions } from "../cohort/synthetic/latent_actions.ts";
import type { ScoredPolicy, TruthQuestion } from "../cohort/synthetic/scored_policy.ts";
import {
  type Estimate,
  findTruth,
  type Truth,
  USUAL_DRAWS,
  USUAL_PATIENTS,
} from "../cohort/synthetic/truth.ts";
import { readTruthRecord } from "../cohort/synthetic/truth_record.ts";
import { InputError } from "../input_error.ts";
import { loadMdp } from "../mdp/load_mdp.ts";
import { deterministicPolicy, optimalPolicy, randomPolicy } from "../mdp/policies.ts";
import { readPolicyTable } from "../mdp/policy_table.ts";
import type { TabularMdp } from "../mdp/tabular_mdp.ts";
import { cohortPolicy } from "../runs/cohort_policy.ts";
import { integerFlag } from "./flags.ts";
import { withInterrupt } from "./interrupt.ts";
import { startProgress } from "./progress.ts";
import type { RunnableCommand } from "./run_command.ts";
import { table } from "./table.ts";
import { printJson, printResult } from "./terminal.ts";
import { trainedModels } from "./trained_models.ts";
import { projectPath, shownPath, userPath } from "./user_path.ts";

const FORMS =
  "clinicians, random, none (no treatment), optimal (in ICU-Sepsis, told the state), a checkpoint or run of models " +
  "trained on the cohort, or table:FILE (probabilities or actions by ICU-Sepsis's states)";

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
  const models = await trainedModels(text, { flag: "policy", forms: FORMS });
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
  options: { readonly draws: number; readonly patients: number; readonly simulate: boolean },
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

/** A number with its error. */
function cell(estimate: Estimate | null): string {
  if (estimate === null) return "-";
  const { value, standard_error } = estimate;
  return standard_error === 0
    ? value.toFixed(4)
    : `${value.toFixed(4)} ± ${standard_error.toFixed(5)}`;
}

/** The truths as a table for reading. */
function truthTable(truths: readonly (Truth & { readonly policy: string })[]): string {
  const [{ gamma, estimand }] = truths;
  const rows = truths.map(({ policy, survival, death, mean_return, method, size }) => [
    policy,
    cell(survival),
    cell(death),
    cell(mean_return),
    size === 0 ? method : `${size} ${method}${method === "drawn rows" ? " a state" : ""}`,
  ]);
  const columns = [
    { title: "policy" },
    { title: "survival", align: "right" },
    { title: "death", align: "right" },
    { title: `return (gamma ${gamma})`, align: "right" },
    { title: "found by" },
  ] as const;
  const notes = [
    ...(estimand === "survival" ? [] : [`survival: ${estimand}`]),
    ...(truths.some(({ survival }) => survival.standard_error > 0) ? ["±: standard error"] : []),
  ];
  return [table(columns, rows), ...notes].join("\n");
}

/** The command. */
export const truthCommand: RunnableCommand = new Command("truth")
  .description(
    "Says what policies of a synthetic cohort are worth: exactly, or over drawn rows, where an observation depends on " +
      "the state alone; else in simulated patients. Only tables that `deno task cohort synthesize` wrote have a truth.",
  )
  .argument("<policy...>", FORMS)
  .requiredOption("--cohort <dir>", "the cohort's folder")
  .option(
    "--draws <n>",
    "rows drawn a state, a multiple of 10",
    integerFlag("--draws", { min: 10, max: 1_000_000 }),
    USUAL_DRAWS,
  )
  .option(
    "--patients <n>",
    "patients simulated",
    integerFlag("--patients", { min: 100, max: 100_000_000 }),
    USUAL_PATIENTS,
  )
  .option("--simulate", "simulate patients even where a solve would do", false)
  .option("--json", "report as JSON", false)
  .action(async (texts, { cohort: dir, draws, patients, simulate, json }) => {
    if (draws % 10 !== 0) {
      throw new InputError("--draws", `found "${draws}", expected a multiple of 10`);
    }
    const cohort = await openCohort(userPath(dir));
    const { record } = cohort;
    const folder = projectPath("runs/truth");
    const knobs = await readTruthRecord(folder, record.source.sha256, shownPath(cohort.dir));
    latentActions(record.actions, shownPath(cohort.dir));
    const mdp = await loadMdp();
    const policies: NamedPolicy[] = [];
    for (const text of texts) policies.push(...await policiesOf(text, { mdp, cohort }));
    checkFault(knobs, policies);
    const truths: (Truth & { readonly policy: string })[] = [];
    for (const one of policies) {
      const truth = await truthOf(one, { mdp, knobs, record }, { draws, patients, simulate });
      truths.push({ policy: one.name, ...truth });
    }
    if (json) printJson(truths);
    else printResult(truthTable(truths));
  });
