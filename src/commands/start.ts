/**
 * `deno task start`: the quick tour. Collects care, trains one model on the whole dataset and the four published
 * settings on the same data, and scores them exactly beside the reference policies.
 *
 * @module
 */
import { Command, Option } from "@commander-js/extra-typings";
import { InputError } from "../input_error.ts";
import { readConfig } from "../config/read_config.ts";
import { exactData } from "../runs/run_data.ts";
import { planRun } from "../runs/run_plan.ts";
import { DEVICES } from "../trainer/create_trainer.ts";
import { integerFlag } from "./flags.ts";
import {
  modelOutcomes,
  type Outcome,
  outcomeLegend,
  outcomeTable,
  referenceOutcomes,
  rowStyles,
} from "./outcomes.ts";
import type { RunnableCommand } from "./run_command.ts";
import { newRunFolder } from "./run_names.ts";
import { printRunPage } from "./run_page.ts";
import { printJson, printNote, printResult } from "./terminal.ts";
import { startCohort } from "./start_cohort.ts";
import { type CreateTrainer, trainVisibly } from "./train_visibly.ts";
import { outputFolder, projectPath, shownPath } from "./user_path.ts";

/** What is trained, in order, and what its run's folder is called after `start`. */
const STOPS = [
  { config: "configs/cql-full.yaml", suffix: "" },
  { config: "configs/start.yaml", suffix: "-published" },
] as const;

/** A stop that was made. */
interface Stop {
  /** The run's folder, as one would type it. */
  readonly run: string;
  /** Steps each model took. */
  readonly steps: number;
  /** The models. */
  readonly models: readonly Outcome[];
}

/** What is to be said below the table. */
function legend([best, published]: readonly Stop[], rows: readonly Outcome[]): string[] {
  return [
    `${
      best.models[0].policy
    }: the whole dataset at each of ${best.steps} steps, within the pairs it shows often. Its settings were`,
    "found while looking at exact survival (oracle-tuned): no estimate of what a choice by data alone reaches.",
    `The others are what the published settings make of the same data, in ${published.steps} steps on minibatches.`,
    ...outcomeLegend(rows),
    ...rows.flatMap(({ policy, diverged_at }) =>
      diverged_at === null ? [] : [`${policy} diverged at step ${diverged_at}.`]
    ),
  ];
}

/** Refuses flags of the other tour. */
function checkCohortFlags(flags: { readonly steps?: number; readonly json?: true }): void {
  for (const [name, value] of Object.entries(flags)) {
    if (value === undefined) continue;
    throw new InputError(`--${name}`, "has no meaning with --cohort, whose folder holds JSON");
  }
}

/**
 * Builds the command.
 *
 * @param create Makes the trainer.
 */
export function startCommand(create: CreateTrainer): RunnableCommand {
  return new Command("start")
    .description(
      "The quick tour: collects 50,000 episodes of clinicians' care, trains CQL on the whole dataset as " +
        "configs/cql-full.yaml says, then the published CQL, DQN and behaviour cloning on the same data as " +
        "configs/start.yaml says, and scores all exactly. With --cohort: from a table of synthetic patients to a model card.",
    )
    .option("--steps <n>", "train so many steps", integerFlag("--steps", { min: 1, max: 1e9 }))
    .addOption(new Option("--device <name>", "what to train on").choices(DEVICES).default("auto"))
    .option(
      "--workers <n>",
      "workers of the CPU trainer (default: one a core)",
      integerFlag("--workers", { min: 1, max: 1024 }),
    )
    .option(
      "--cohort",
      "another tour: from synthetic patients' records to the model card of a policy that was chosen without the truth",
      false,
    )
    .option(
      "--out <folder>",
      "with --cohort: a folder in runs or results, new or empty, or of a tour that was stopped, which goes on",
    )
    .option("--json", "print the table as JSON")
    .action(async ({ steps, device, workers, json, cohort, out }, command) => {
      if (cohort) {
        checkCohortFlags({ steps, json });
        const folder = out === undefined
          ? await newRunFolder("start-cohort")
          : await outputFolder("--out", out);
        // Networks this small are faster there than on most adapters.
        const own = command.getOptionValueSource("device") === "cli" ? device : "cpu";
        return await startCohort(folder, { create, device: own, workers });
      }
      if (out !== undefined) throw new InputError("--out", "has no meaning without --cohort");
      const overrides = steps === undefined ? [] : [`steps=${steps}`];
      const name = await newRunFolder("start");
      const stops: Stop[] = [];
      let references: Outcome[] = [];
      const plans = [];
      for (const { config, suffix } of STOPS) {
        const plan = planRun(await readConfig(projectPath(config), { overrides }));
        plans.push({ plan, suffix });
      }
      const { gamma } = plans.at(-1)!.plan.models[0].config;
      for (const { plan, suffix } of plans) {
        const folder = `${name}${suffix}`;
        const run = { folder, resume: false, device, workers, createTrainer: create };
        const data = exactData((await trainVisibly(plan, run)).data);
        const outcomes = await modelOutcomes(data, plan, { folder, gamma });
        const models = outcomes.map((one, i) => ({ ...one, policy: plan.models[i].config.name }));
        stops.push({ run: shownPath(folder), steps: plan.settings.steps, models });
        references = referenceOutcomes(data, plan, 0);
      }
      const rows = [...references, ...stops.flatMap(({ models }) => models)];
      if (json) {
        const runs = stops.map(({ run, steps }) => ({ run, steps }));
        printJson({ runs, policies: rows });
      } else {
        const text = [outcomeTable(rows), "", ...legend(stops, rows)].join("\n");
        printResult(text, ["plain", "plain", ...rowStyles(rows)]);
        printNote(`The runs are in ${stops.map(({ run }) => run).join(" and ")}`);
      }
      await printRunPage(...STOPS.map(({ suffix }) => `${name}${suffix}`));
    });
}
