/**
 * `deno task train`: trains the models of one or more configs together.
 *
 * @module
 */
import { basename } from "node:path";
import { Command, Option } from "@commander-js/extra-typings";
import type { Config, DatasetConfig } from "../config/config.ts";
import { readConfig } from "../config/read_config.ts";
import { type Declaration, DECLARATIONS } from "../dataset/data_identity.ts";
import { InputError } from "../input_error.ts";
import { readRunConfigs } from "../runs/open_run.ts";
import { exactData, type RunData } from "../runs/run_data.ts";
import type { ModelScore } from "../runs/run_evaluation.ts";
import { exists, runPaths } from "../runs/run_folder.ts";
import { filesOf, planRun, type RunPlan } from "../runs/run_plan.ts";
import { shellWord } from "../text/shell_word.ts";
import { DEVICES } from "../trainer/create_trainer.ts";
import { integerFlag, STATES_ARE } from "./flags.ts";
import { askedModels, heldOutTable } from "./held_out_table.ts";
import { Failure, type RunnableCommand } from "./run_command.ts";
import { lastRunFolder, newRunFolder } from "./run_names.ts";
import {
  modelOutcomes,
  outcomeLegend,
  outcomeTable,
  referenceOutcomes,
  rowStyles,
} from "./outcomes.ts";
import { printRunPage } from "./run_page.ts";
import { endlessNotes, runNotes, scoreTable } from "./score_table.ts";
import { setChoices } from "./set_lists.ts";
import { printJson, printNote, printResult, type Style } from "./terminal.ts";
import { type CreateTrainer, trainVisibly } from "./train_visibly.ts";
import { outputFolder, shownPath, userPath } from "./user_path.ts";

/** Flags that replace a key of every config. */
interface ConfigFlags {
  readonly dataset?: string;
  readonly cohort?: string;
  readonly statesAre?: Declaration;
  readonly seeds?: readonly number[];
  readonly kernels?: string;
}

/** A list of seeds such as `0,1,2`. */
function seedList(text: string): number[] {
  const seeds = text.split(",").map(integerFlag("--seeds", { min: 0, max: 2 ** 32 - 1 }));
  if (new Set(seeds).size === seeds.length) return seeds;
  throw new InputError("--seeds", `found a seed twice in "${text}", expected different seeds`);
}

/** The dataset of an experiment with what the flags say instead. */
function withDeclaration({ dataset: own, name }: Config, flags: ConfigFlags): DatasetConfig {
  const { dataset: path, cohort, statesAre: states } = flags;
  const dataset = path !== undefined
    ? { path: userPath(path) }
    : cohort !== undefined
    ? { cohort: userPath(cohort) }
    : own;
  if (states === undefined) return dataset;
  if ("path" in dataset) return { ...dataset, states };
  const data = "cohort" in dataset ? "a cohort's rows are features" : "its data are collected";
  throw new InputError(
    "--states-are",
    `has no meaning for ${name}: ${data}, expected a dataset file`,
  );
}

/** An experiment with what the flags say instead. */
function withFlags(config: Config, flags: ConfigFlags): Config {
  return {
    ...config,
    ...(flags.seeds && { seeds: flags.seeds }),
    ...(flags.kernels !== undefined && { kernels: flags.kernels }),
    dataset: withDeclaration(config, flags),
  };
}

/** The experiments of a run that is gone on with, if the files they name are where they were. */
async function storedConfigs(folder: string, flags: ConfigFlags): Promise<Config[]> {
  const configs = (await readRunConfigs(runPaths(folder))).map((one) => withFlags(one, flags));
  for (const { key, path } of filesOf(configs)) {
    if (await exists(path)) continue;
    const isCohort = configs.some(({ dataset }) => "cohort" in dataset && dataset.cohort === path);
    const out = shownPath(folder);
    const [what, flag] = isCohort ? ["cohort", "--cohort DIR"] : [key, "--dataset FILE"];
    const also = key === "dataset" ? `, or add ${flag}` : "";
    throw new InputError(
      shownPath(path),
      `there is no such ${
        isCohort ? "folder" : "file"
      }, expected the ${what} of the run in ${out}: if it was moved, ` +
        `give the run's config, as in deno task train CONFIG --resume --out ${shellWord(out)}` +
        also,
    );
  }
  return configs;
}

/** The experiments of config files. */
async function readConfigs(
  files: readonly string[],
  { set, ...flags }: ConfigFlags & { readonly set: readonly string[] },
): Promise<Config[]> {
  const places = { folder: userPath("."), shown: shownPath, cohort: flags.cohort };
  const configs: Config[] = [];
  for (const file of files) {
    for (const { overrides, suffix } of setChoices(set)) {
      const read = await readConfig(userPath(file), { overrides, ...places });
      configs.push(...read.map((config) => ({ ...config, name: config.name + suffix })));
    }
  }
  return configs.map((config) => withFlags(config, flags));
}

/** The run's folder: named by the user, or after the configs. */
async function folderOf(
  files: readonly string[],
  flags: { readonly out?: string; readonly resume: boolean },
): Promise<string> {
  if (files.length === 0 && !(flags.resume && flags.out !== undefined)) {
    throw new InputError("CONFIG", "found none, expected at least one, or --resume with --out");
  }
  if (flags.out !== undefined) return await outputFolder("--out", flags.out);
  const stem = files.map((file) => basename(file).replace(/\.ya?ml$/, "")).join("+");
  return flags.resume ? await lastRunFolder(stem) : await newRunFolder(stem);
}

/** What models came to, for reading: beside the known policies where exact scores apply. */
async function resultText({ models, data, plan, folder }: {
  readonly models: readonly ModelScore[];
  readonly data: RunData;
  readonly plan: RunPlan;
  readonly folder: string;
}): Promise<{ text: string; styles?: Style[] }> {
  const notes = [...endlessNotes(models), ...runNotes(models)];
  const scored = models.findIndex(({ survival }) => survival !== null);
  if (scored < 0) {
    const asked = askedModels(models);
    const unsaid = models.filter(({ held_out, estimated_return: value }) =>
      !held_out && value === undefined
    );
    const top = asked.length > 0
      ? [
        heldOutTable(asked, {
          ofCohort: data.datasets.every(({ cohort }) => cohort !== null),
        }),
      ]
      : unsaid.length === 0
      ? []
      : plan.settings.evaluate === "none"
      ? ["Trained, and not scored: evaluate is none."]
      : data.mdp === null
      ? ["Trained, and not scored: no exact score applies to features."]
      : [scoreTable(unsaid)];
    return { text: [...top, ...notes].join("\n") };
  }
  const exact = exactData(data);
  const { gamma } = plan.models[scored].config;
  const rows = [
    ...referenceOutcomes(exact, plan, scored),
    ...await modelOutcomes(exact, plan, { folder, gamma }),
  ];
  return {
    text: [outcomeTable(rows), "", ...outcomeLegend(rows), ...notes].join("\n"),
    styles: ["plain", "plain", ...rowStyles(rows)],
  };
}

/**
 * Builds the command.
 *
 * @param create Makes the trainer.
 * @param drawPage Draws the finished run's page.
 */
export function trainCommand(
  create: CreateTrainer,
  drawPage: (folder: string) => Promise<void> = printRunPage,
): RunnableCommand {
  return new Command("train")
    .description(
      "Trains the models of one or more configs together, one model a config and seed, and " +
        "scores them as the config asks: exactly, if their data are of the MDP's states, or by held-out patients (of a cohort, its validation split). The run's folder holds config, manifest, metrics and checkpoints.",
    )
    .argument("[configs...]", "YAML files, such as configs/cql.yaml; with --resume, none will do")
    .option(
      "--dataset <file>",
      "train on this .npz instead of the configs' datasets (data/README.md says what it holds)",
    )
    .option(
      "--cohort <folder>",
      "train on this cohort instead, as deno task cohort import makes it: configs/cohort-*.yaml are for cohorts",
    )
    .option(
      "--set <key=value>",
      "override a key of every config; repeatable, reaches into mappings as dataset.seed=1; " +
        "several values, as alpha=0.01,0.05, make models such as cql-alpha0.05",
      (setting: string, before: readonly string[]) => [...before, setting],
      [] as readonly string[],
    )
    .addOption(new Option(STATES_ARE.flags, STATES_ARE.words).choices(DECLARATIONS))
    .option("--seeds <list>", "seeds of every config's models, such as 0,1,2", seedList)
    .option("--kernels <name>", "force a matrix-kernel variant")
    .option("--out <folder>", "the run's folder (default: runs/ and the configs' names)")
    .option("--resume", "go on with the run in the folder, or begin it there", false)
    .addOption(new Option("--device <name>", "what to train on").choices(DEVICES).default("auto"))
    .option(
      "--workers <n>",
      "workers of the CPU trainer (default: one a core)",
      integerFlag("--workers", { min: 1, max: 1024 }),
    )
    .option("--json", "print the scores as JSON")
    .action(async (files, options) => {
      const folder = await folderOf(files, options);
      if (files.length === 0 && options.set.length > 0) {
        throw new InputError("--set", "has no meaning without a config");
      }
      if (options.cohort !== undefined && options.dataset !== undefined) {
        throw new InputError("--cohort", "found --dataset too, expected one of them");
      }
      if (options.cohort === "") userPath(options.cohort);
      const plan = planRun(
        files.length === 0
          ? await storedConfigs(folder, options)
          : await readConfigs(files, options),
      );
      const { resume, device, workers } = options;
      const { evaluation, data } = await trainVisibly(plan, {
        folder,
        resume,
        device,
        workers,
        createTrainer: create,
      });
      const { models } = evaluation;
      if (options.json) printJson(evaluation);
      else {
        const { text, styles } = await resultText({ models, data, plan, folder });
        printResult(text, styles);
      }
      printNote(`The run is in ${shownPath(folder)}`);
      await drawPage(folder);
      const diverged = evaluation.models.filter((model) => model.diverged_at !== null);
      if (diverged.length > 0 && plan.settings.on_divergence === "fail") {
        throw new Failure(`${diverged.map((model) => model.policy).join(", ")} diverged`);
      }
      const ended = evaluation.models.filter((model) => model.ended_at !== undefined);
      if (ended.length > 0) {
        throw new Failure(
          `${
            ended.map((model) => model.policy).join(", ")
          } ended: values out of the range of the return`,
        );
      }
    });
}
