/**
 * `deno task ope`: what policies would have earned, from records of others. The task's permissions deny every truth.
 *
 * @module
 */
import { Command, Option } from "@commander-js/extra-typings";
import { loadSplit, openCohort } from "../cohort/open_cohort.ts";
import { checkNumbered } from "../dataset/check_states.ts";
import type { DiscreteDataset } from "../dataset/dataset.ts";
import { loadDataset } from "../dataset/dataset_file.ts";
import { splitByPatient } from "../dataset/episodes.ts";
import { InputError } from "../input_error.ts";
import { judgeCohort } from "../judging/judge_cohort.ts";
import { judgeStates } from "../judging/judge_states.ts";
import { type JudgingSettings, readJudgingSettings } from "../judging/judging_settings.ts";
import type { PolicyRecord } from "../judging/policy_record.ts";
import type { StateQuestion } from "../judging/state_ground.ts";
import { ICU_SEPSIS } from "../mdp/icu_sepsis.ts";
import { numberFlag } from "./flags.ts";
import { withInterrupt } from "./interrupt.ts";
import { askedOfCohort, askedOfStates } from "./ope/asked_policies.ts";
import { opeTable } from "./ope/ope_table.ts";
import { startProgress } from "./progress.ts";
import type { RunnableCommand } from "./run_command.ts";
import { printJson, printNote, printResult } from "./terminal.ts";
import type { CreateTrainer } from "./train_visibly.ts";
import { projectPath, shownPath, userPath } from "./user_path.ts";

/** How judging goes on before the user's eyes. */
interface Going {
  readonly settings: JudgingSettings;
  readonly isShown: boolean;
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

/** Loads numbered states. */
async function loadStates(
  typed: string,
  sizes: { readonly states?: number; readonly actions?: number } = {},
): Promise<DiscreteDataset> {
  const path = userPath(typed);
  const dataset = await loadDataset(path, { ...sizes, mdp: ICU_SEPSIS, onNote: printNote });
  checkNumbered(dataset, shownPath(path));
  return dataset;
}

/** Who fits and who is evaluated: another file's patients, or half of the file's own. */
async function statesQuestion(
  file: string,
  { fitting: other, gamma, behaviour, seed }: {
    readonly fitting?: string;
    readonly gamma: number;
    readonly behaviour: StateQuestion["behaviour"];
    readonly seed: number;
  },
): Promise<StateQuestion> {
  const whole = await loadStates(file);
  const { states, actions, mdpSha256 } = whole;
  // Returns of ICU-Sepsis are 0 or 1, whatever the discount.
  const range = mdpSha256 === ICU_SEPSIS.sha256 ? [0, 1] as const : null;
  const asked = { gamma, behaviour, range, where: file };
  if (other !== undefined) {
    const fitting = await loadStates(other, { states, actions });
    return { ...asked, data: { fitting, evaluated: whole } };
  }
  const [fitting, evaluated] = splitByPatient(whole, {
    shares: [0.5, 0.5],
    seed,
  }) as DiscreteDataset[];
  if (fitting.action.length === 0 || evaluated.action.length === 0) {
    throw new InputError(file, "found one patient, expected at least two: half of them fit");
  }
  return { ...asked, data: { fitting, evaluated } };
}

/** Judges with a bar. */
async function judging(
  settings: JudgingSettings,
  isShown: boolean,
  work: (going: Going) => Promise<readonly PolicyRecord[]>,
): Promise<readonly PolicyRecord[]> {
  const progress = startProgress("judging policies", 1000);
  try {
    return await withInterrupt("Interrupted, nothing was written", (signal) => {
      const onProgress = (share: number) => progress.update(Math.round(1000 * share));
      return work({ settings, isShown, signal, onProgress });
    });
  } finally {
    progress.close();
  }
}

/** Refuses flags that belong to the other kind of data. */
function checkFlags(
  flags: Readonly<Record<string, unknown>>,
  { only, by }: { readonly only: readonly string[]; readonly by: string },
): void {
  const wrong = only.find((name) => flags[name] !== undefined);
  if (wrong !== undefined) throw new InputError(`--${wrong}`, `has no meaning with ${by}`);
}

/**
 * The command.
 *
 * @param create Makes the trainer of the clone.
 */
export function opeCommand(create: CreateTrainer): RunnableCommand {
  return new Command("ope")
    .description(
      "Says what policies would have earned, from records of patients whom others treated: estimates with intervals, or a " +
        "refusal with its reason. On a cohort its training patients fit; on numbered states half of the patients do.",
    )
    .argument(
      "<policy...>",
      "a checkpoint, a run's folder, FILE.pt, or table:FILE of numbered states",
    )
    .option("--cohort <dir>", "the cohort that the policies were trained on")
    .addOption(
      new Option("--split <name>", "patients of a cohort to evaluate").choices(["validation"]),
    )
    .option("--dataset <file>", "numbered states instead: an .npz (data/README.md)")
    .option(
      "--fitting <file>",
      "an .npz of other patients to fit on (default: half of the dataset's)",
    )
    .option(
      "--gamma <g>",
      "discount on numbered states (default: 1)",
      numberFlag("--gamma", { min: 0, max: 1 }),
    )
    .addOption(
      new Option("--behaviour <kind>", "probabilities of a dataset's weights (default: logged)")
        .choices(["logged", "fitted"] as const),
    )
    .option("--config <file>", "settings and limits (default: configs/ope.yaml)")
    .option("--show-refused", "show numbers that are refused beside the reason", false)
    .option("--json", "report as JSON", false)
    .action(async (texts, flags) => {
      const { cohort: dir, dataset, config, showRefused, json } = flags;
      if ((dir === undefined) === (dataset === undefined)) {
        throw new InputError(
          dir === undefined ? "--cohort" : "--dataset",
          dir === undefined
            ? "is missing, expected it or --dataset FILE"
            : "found beside --cohort, expected one of them",
        );
      }
      const path = config === undefined ? projectPath("configs/ope.yaml") : userPath(config);
      const settings = await readJudgingSettings(path, { shown: shownPath });
      const ask = async () => {
        if (dir !== undefined) {
          checkFlags(flags, { only: ["fitting", "gamma", "behaviour"], by: "--cohort" });
          const cohort = await openCohort(userPath(dir));
          const policies = await askedOfCohort(texts, cohort);
          const evaluated = await loadSplit(cohort, "validation");
          return await judging(
            settings,
            showRefused,
            (going) =>
              judgeCohort(cohort, evaluated, policies, {
                ...going,
                createTrainer: (options) => create("cpu", options),
              }),
          );
        }
        checkFlags(flags, { only: ["split"], by: "--dataset" });
        const { fitting, gamma = 1, behaviour = "logged" } = flags;
        const question = await statesQuestion(dataset!, {
          fitting,
          gamma,
          behaviour,
          seed: settings.seed,
        });
        const policies = await askedOfStates(texts, question.data.evaluated);
        return await judging(
          settings,
          showRefused,
          (going) => judgeStates(question, policies, going),
        );
      };
      const records = await ask();
      if (json) printJson(records);
      else printResult(opeTable(records));
    });
}
