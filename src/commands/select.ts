/**
 * `deno task select`: chooses a policy by held-out data alone. The task's permissions deny the MDP file.
 *
 * @module
 */
import { basename } from "node:path";
import { Command, Option } from "@commander-js/extra-typings";
import { InputError } from "../input_error.ts";
import { isCohortSelection } from "../selection/cohort/settings.ts";
import { readYaml } from "../text/read_yaml.ts";
import { DEVICES } from "../trainer/create_trainer.ts";
import { integerFlag } from "./flags.ts";
import type { RunnableCommand } from "./run_command.ts";
import { newRunFolder } from "./run_names.ts";
import { selectCohort } from "./select_cohort.ts";
import { selectOnDataset } from "./select_dataset.ts";
import { outputFolder, shownPath, userPath } from "./user_path.ts";

/** Refuses flags that belong to the other kind of selection. */
function refuseFlags(flags: Readonly<Record<string, unknown>>, by: string): void {
  const wrong = Object.keys(flags).find((name) => flags[name] !== undefined);
  if (wrong !== undefined) throw new InputError(`--${wrong}`, `has no meaning with ${by}`);
}

/** The command. */
export const selectCommand: RunnableCommand = new Command("select")
  .description(
    "Chooses a policy without the truth: trains the config's candidates without a part of the " +
      "data, estimates on that part what they are worth, chooses by the config's rule and trains " +
      "the chosen one on everything. The folder then holds selection.json and the policy. On a cohort " +
      "(configs/select-cohort.yaml) configurations of several seeds each are judged on its validation patients.",
  )
  .argument("<config>", "a YAML file, such as configs/select-tabular.yaml")
  .option(
    "--dataset <file>",
    "select on this .npz instead of the config's dataset (data/README.md says what it holds)",
  )
  .addOption(
    new Option(
      "--states-are <whose>",
      "declare that the dataset's states are ICU-Sepsis's, where it does not say",
    )
      .choices(["icu-sepsis"]),
  )
  .option(
    "--cohort <folder>",
    "select on this cohort: for configs such as configs/select-cohort.yaml",
  )
  .option(
    "--ledger <file>",
    "on a cohort: ledger of openings, whose head the selection notes (default: runs/ledger.jsonl)",
  )
  .option("--out <folder>", "where to write, below runs/ or results/ (default: below runs/)")
  .addOption(
    new Option(
      "--retrain <which>",
      "which candidates to train again on everything (default: chosen)",
    ).choices(["chosen", "all"] as const),
  )
  .addOption(new Option("--device <name>", "what to train on").choices(DEVICES).default("cpu"))
  .option(
    "--workers <n>",
    "workers of the CPU trainer, and networks trained together (default: one a core)",
    integerFlag("--workers", { min: 1, max: 1024 }),
  )
  .option("--json", "print selection.json's content")
  .action(async (file, flags) => {
    const { out, device, workers, json, dataset, statesAre, retrain, cohort, ledger } = flags;
    const folder = out === undefined
      ? await newRunFolder(basename(file).replace(/\.ya?ml$/, ""))
      : await outputFolder("--out", out);
    const yaml = await readYaml(userPath(file), { shown: shownPath });
    if (isCohortSelection(yaml)) {
      refuseFlags({ dataset, "states-are": statesAre, retrain }, "a selection on a cohort");
      return await selectCohort(yaml, { cohort, ledger, folder, device, workers, json });
    }
    refuseFlags({ cohort, ledger }, "a selection on a dataset");
    await selectOnDataset(file, { ...flags, folder });
  });
