/**
 * `deno task ope`: what policies would have earned, from records of others. The task's permissions deny every truth.
 *
 * @module
 */
import { Command, Option } from "@commander-js/extra-typings";
import { removeIfEmpty } from "../files/atomic_write.ts";
import { InputError } from "../input_error.ts";
import { differingRows } from "../judging/cases.ts";
import type { PolicyCases } from "../judging/cases_table.ts";
import { figureData } from "../judging/figure_data.ts";
import type { DrawnPolicy } from "../judging/judged_file.ts";
import { FQE, isRefits, readJudgingSettings, REFITS_ALLOWED } from "../judging/judging_settings.ts";
import type { PolicyRecord } from "../judging/policy_record.ts";
import { integerFlag, numberFlag } from "./flags.ts";
import { withInterrupt } from "./interrupt.ts";
import { askedCohort, type AskedData, askedStates, type Going } from "./ope/asked_data.ts";
import { casesText } from "./ope/cases_text.ts";
import { judgedPlaces, writeJudgedPage } from "./ope/judged_output.ts";
import { opeTable } from "./ope/ope_table.ts";
import { startProgress } from "./progress.ts";
import type { RunnableCommand } from "./run_command.ts";
import { printJson, printNote, printResult } from "./terminal.ts";
import type { CreateTrainer } from "./train_visibly.ts";
import { projectPath, shownPath, userPath } from "./user_path.ts";

/** A commander parser for a number of refits. */
function refitsFlag(text: string): number {
  const value = /^\d+$/.test(text) ? Number(text) : NaN;
  if (isRefits(value)) return value;
  throw new InputError("--refits", `found "${text}", expected ${REFITS_ALLOWED}`);
}

/** Judges with a bar. */
async function judging(
  options: Pick<Going, "settings" | "isShown" | "onJudged">,
  work: AskedData["judge"],
): Promise<readonly PolicyRecord[]> {
  const progress = startProgress("judging policies", 1000);
  try {
    return await withInterrupt("Interrupted, nothing was written", (signal) => {
      const onProgress = (share: number) => progress.update(Math.round(1000 * share));
      return work({ ...options, signal, onProgress });
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

/** Keeps what pages and lists of rows are made of. */
function keeper({ severity, facts: { axes } }: AskedData, { isDrawn, count }: {
  readonly isDrawn: boolean;
  readonly count: number;
}) {
  const judged: DrawnPolicy[] = [];
  const rows: PolicyCases[] = [];
  const onJudged: NonNullable<Going["onJudged"]> = (one) => {
    const { record } = one;
    if (isDrawn) judged.push({ record, figures: figureData(one, { severity }) });
    if (count === 0 || record.kind === "softened") return;
    rows.push({ record, rows: differingRows(one, { count, axes }) });
  };
  return { judged, rows, onJudged };
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
    .addOption(
      new Option(
        "--fqe <of>",
        "fitted Q evaluation by cells, or on a cohort by a network (default: the settings')",
      )
        .choices(FQE),
    )
    .option(
      "--refits <n>",
      "refits of fitted Q evaluation, whose spread is its interval: 20 or more (default: the settings')",
      refitsFlag,
    )
    .option("--show-refused", "show numbers that are refused beside the reason", false)
    .option(
      "--out <file>",
      "write a page with figures too: a name in .html or .md, or a folder (deno task report draws it with the cohort)",
    )
    .option(
      "--cases <n>",
      "list the rows where policy and clinicians differ most, for a clinician to read: a CSV beside the page, or below the table",
      integerFlag("--cases", { min: 1, max: 1_000_000 }),
    )
    .option("--json", "report as JSON", false)
    .action(async (texts, flags) => {
      const { cohort, dataset, config, showRefused: isShown, json, out, cases: count = 0 } = flags;
      if ((cohort === undefined) === (dataset === undefined)) {
        throw new InputError(
          cohort === undefined ? "--cohort" : "--dataset",
          cohort === undefined
            ? "is missing, expected it or --dataset FILE"
            : "found beside --cohort, expected one of them",
        );
      }
      if (json && count > 0 && out === undefined) {
        throw new InputError("--cases", "found beside --json, expected --out too: rows are a CSV");
      }
      const path = config === undefined ? projectPath("configs/ope.yaml") : userPath(config);
      const own = await readJudgingSettings(path, { shown: shownPath });
      const { fqe = own.fqe, refits = own.refits } = flags;
      const settings = { ...own, fqe, refits };
      if (cohort !== undefined) {
        checkFlags(flags, { only: ["fitting", "gamma", "behaviour"], by: "--cohort" });
      } else checkFlags(flags, { only: ["split", "fqe"], by: "--dataset" });
      if (dataset !== undefined && fqe === "network") {
        printNote(`${config} has fqe: network, which is of records: numbered states have cells`);
      }
      const data = cohort !== undefined
        ? await askedCohort(cohort, texts, { config: path, settings, create })
        : await askedStates(dataset!, texts, { config: path, settings, flags });
      const places = out === undefined ? null : await judgedPlaces(out, { hasCases: count > 0 });

      const { judged, rows, onJudged } = keeper(data, { isDrawn: places !== null, count });
      const records = await judging({ settings, isShown, onJudged }, data.judge)
        .catch(async (error) => {
          if (places?.made) await removeIfEmpty(places.made);
          throw error;
        });
      if (places !== null) {
        const by = { settings: config === undefined ? "configs/ope.yaml" : shownPath(path) };
        const options = { rows, facts: data.facts, isShown };
        printNote(await writeJudgedPage(places, { ...data.context, ...by, judged }, options));
      }
      if (json) return printJson(records);
      printResult(opeTable(records));
      if (places === null && count > 0) {
        printResult(`\n${casesText(rows, data.facts, { isShown })}`);
      }
    });
}
