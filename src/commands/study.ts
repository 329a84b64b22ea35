/**
 * `deno task study`: runs the experiments of a study that are not in its results yet.
 *
 * @module
 */
import { join } from "node:path";
import { Command, Option } from "@commander-js/extra-typings";
import { meanSd } from "../evaluation/mean_sd.ts";
import { InputError } from "../input_error.ts";
import type { StudyModule, StudyOptions } from "../report/study_module.ts";
import type { Located } from "../text/located_yaml.ts";
import { readYaml } from "../text/read_yaml.ts";
import { gitCommit } from "../study/grids/git_commit.ts";
import { runStudy, type RunStudyOptions } from "../study/grids/run_study.ts";
import { readStudy, type Study } from "../study/grids/study_config.ts";
import type { StudyRow } from "../study/grids/study_rows.ts";
import { checkSizes, DEVICES } from "../trainer/create_trainer.ts";
import { integerFlag } from "./flags.ts";
import { withInterrupt } from "./interrupt.ts";
import { ownStudy } from "./own_studies.ts";
import { startProgress } from "./progress.ts";
import { Failure, type RunnableCommand } from "./run_command.ts";
import { printStudyPage } from "./run_page.ts";
import { table } from "./table.ts";
import { printJson, printResult } from "./terminal.ts";
import type { CreateTrainer } from "./train_visibly.ts";
import { outputFolder, projectPath, shownPath, userPath } from "./user_path.ts";

/** Units of the progress bar. */
const UNITS = 1000;

/** What sets an experiment apart from the others of its grid, without what is averaged over. */
function experimentOf({ grid, varied }: StudyRow): string {
  const own = Object.entries(varied).filter(([key]) => key !== "dataset.seed");
  return [grid, ...own.map(([key, value]) => `${key}=${JSON.stringify(value)}`)].join(" ");
}

/** Results for reading: a line an experiment, over datasets and seeds. */
function studyTable(rows: readonly StudyRow[]): string {
  const experiments = Map.groupBy(rows, experimentOf);
  return table(
    [
      { title: "experiment" },
      ...["runs", "mean survival", "sd", "least", "greatest"].map((title) => ({
        title,
        align: "right" as const,
      })),
    ],
    [...experiments].map(([name, own]) => {
      const values = own.map((row) => row.survival);
      const { mean, sd } = meanSd(values);
      const extremes = [Math.min(...values), Math.max(...values)].map((value) => value.toFixed(4));
      return [name, String(own.length), mean.toFixed(4), sd?.toFixed(4) ?? "-", ...extremes];
    }),
  );
}

/** What studies of both kinds are run with. */
type Common = Pick<
  StudyOptions,
  | "results"
  | "runs"
  | "workers"
  | "createTrainer"
  | "checkSizes"
  | "signal"
  | "onProgress"
  | "onNote"
>;

/** What came of a study. */
interface Found {
  readonly text: string;
  readonly rows: readonly unknown[];
  readonly failures: readonly string[];
  readonly interrupted: boolean;
  /** Shown behind the table. */
  after?(): Promise<void>;
}

/** A study that the command can run. */
interface AnyStudy {
  readonly name: string;
  /** Where results and trainings go unless the user says. */
  readonly usual: { readonly results: string; readonly runs: string };
  run(options: Common): Promise<Found>;
}

/** A study of grids, all of them or one. */
function gridStudy(
  study: Study,
  { file, only }: { readonly file: string; readonly only?: string },
): AnyStudy {
  if (only !== undefined && !study.grids.includes(only)) {
    throw new InputError("--only", `found ${only}, expected ${study.grids.join(" or ")}`);
  }
  return {
    name: study.name,
    usual: { results: "results/study", runs: "runs/study" },
    async run(options) {
      const commit = await gitCommit(projectPath("."));
      const grids: RunStudyOptions = { ...options, commit, only };
      const { rows, failures, interrupted } = await runStudy(study, grids);
      const page = {
        path: userPath(file),
        rows: join(options.results, `${study.name}.jsonl`),
        planned: study.cells.reduce((sum, { config }) => sum + config.seeds.length, 0),
      };
      const after = () => printStudyPage(page, join(options.runs, `${study.name}.html`));
      return { text: studyTable(rows), rows, failures, interrupted, after };
    },
  };
}

/** A study of its own. */
function namedStudy(module: StudyModule, yaml: Located, only?: string): AnyStudy {
  if (only !== undefined) throw new InputError("--only", "the study has no grids to choose from");
  const { value } = (yaml.value as ReadonlyMap<string, { readonly item: Located }>)
    .get("study")!.item;
  return {
    name: String(value),
    usual: { results: "results", runs: "runs/study" },
    run: (options) => module.run(yaml, options),
  };
}

/**
 * Builds the command.
 *
 * @param create Makes the trainer.
 */
export function studyCommand(create: CreateTrainer): RunnableCommand {
  return new Command("study")
    .description(
      "Trains every experiment of a study that its results lack, and scores it exactly. " +
        "Interrupted or killed, it goes on where it was; a run is never computed twice.",
    )
    .argument("<study>", "YAML file, such as configs/study-alpha.yaml")
    .option("--only <grid>", "run this grid of the study alone")
    .option("--results <folder>", "where results go (default: results/study, or results)")
    .option("--runs <folder>", "where trainings are kept until done (default: runs/study)")
    .addOption(new Option("--device <name>", "what to train on").choices(DEVICES).default("auto"))
    .option(
      "--workers <n>",
      "workers of the CPU trainer (default: one a core)",
      integerFlag("--workers", { min: 1, max: 1024 }),
    )
    .option("--json", "print the rows as JSON")
    .action(async (file, options) => {
      const { only, device, workers } = options;
      const yaml = await readYaml(userPath(file), { shown: shownPath });
      const module = await ownStudy(yaml);
      const study = module === null
        ? gridStudy(await readStudy(userPath(file), { shown: shownPath }), { file, only })
        : namedStudy(module, yaml, only);
      const results = await outputFolder("--results", options.results, study.usual.results);
      const runs = await outputFolder("--runs", options.runs, study.usual.runs);
      const progress = startProgress(`study ${study.name}`, UNITS);
      try {
        const again = "Interrupted: the same command goes on from the last checkpoint";
        const { text, rows, failures, after } = await withInterrupt(again, async (signal) => {
          const outcome = await study.run({
            results,
            runs,
            workers,
            createTrainer: (trainerOptions) => create(device, trainerOptions),
            checkSizes: (sizes) => checkSizes(device, sizes),
            signal,
            onProgress: (share) => progress.update(Math.floor(UNITS * share)),
            onNote: (line) => progress.log(line),
          });
          if (outcome.interrupted) throw signal.reason;
          return outcome;
        });
        progress.close();
        if (options.json) printJson(rows);
        else printResult(text);
        await after?.();
        if (failures.length > 0) {
          throw new Failure(`${failures.length} of the trainings failed: ${failures.join("; ")}`);
        }
      } finally {
        progress.close();
      }
    });
}
