/**
 * `deno task start`: the quick tour. Collects care, trains four models, scores them exactly beside
 * the reference policies.
 *
 * @module
 */
import { Command, Option } from "@commander-js/extra-typings";
import { readConfig } from "../config/read_config.ts";
import { countPairs } from "../dataset/statistics.ts";
import { networkPolicy } from "../evaluation/network_policy.ts";
import { type PolicyReport, policyReport } from "../evaluation/policy_report.ts";
import { evaluatePolicy } from "../mdp/exact_evaluation.ts";
import { clinicianPolicy, optimalPolicy, randomPolicy } from "../mdp/policies.ts";
import { latestCheckpoints } from "../runs/checkpoint_folder.ts";
import { deployedNetwork } from "../runs/model_checkpoint.ts";
import type { RunData } from "../runs/run_data.ts";
import { runPaths } from "../runs/run_folder.ts";
import { planRun, type RunPlan } from "../runs/run_plan.ts";
import { DEVICES } from "../trainer/create_trainer.ts";
import { integerFlag } from "./flags.ts";
import type { RunnableCommand } from "./run_command.ts";
import { newRunFolder } from "./run_names.ts";
import { table } from "./table.ts";
import { printJson, printNote, printResult } from "./terminal.ts";
import { type CreateTrainer, trainVisibly } from "./train_visibly.ts";
import { projectPath, shownPath } from "./user_path.ts";

/** A row of the tour's table; keys as in JSON output. */
interface TourRow extends PolicyReport {
  /** Discount the model was trained at, or null where there is none. */
  readonly training_gamma: number | null;
  /** Survival of the policy that is optimal at the training gamma: the most to hope for. */
  readonly ceiling: number | null;
  /** Step at which the model diverged, or null. */
  readonly diverged_at: number | null;
}

/** The reference policies' rows. */
function referenceRows({ mdp, datasets }: RunData, plan: RunPlan): TourRow[] {
  const { gamma, inadmissible } = plan.models[0].config;
  const counts = countPairs(datasets[0].dataset);
  const row = (policy: string, probabilities: Float64Array): TourRow => ({
    ...policyReport(mdp, { policy, probabilities }, { gamma, inadmissible, counts }),
    training_gamma: null,
    ceiling: null,
    diverged_at: null,
  });
  return [
    row("random", randomPolicy(mdp)),
    row("clinician", clinicianPolicy(mdp)),
    row("optimal", optimalPolicy(mdp)),
  ];
}

/** The trained models' rows. */
async function modelRows(data: RunData, plan: RunPlan, folder: string): Promise<TourRow[]> {
  const { mdp } = data;
  const checkpoints = await latestCheckpoints(runPaths(folder), plan);
  return checkpoints.map((checkpoint, i) => {
    const { state, config } = checkpoint;
    const { gamma, inadmissible } = config;
    const probabilities = networkPolicy(mdp, deployedNetwork(checkpoint), config.name);
    const counts = countPairs(data.datasets[data.datasetOf[i]].dataset);
    const valued = config.algorithm !== "bc";
    const ceiling = () => evaluatePolicy(mdp, optimalPolicy(mdp, { gamma }), { inadmissible });
    return {
      ...policyReport(
        mdp,
        { policy: config.name, probabilities },
        { gamma, inadmissible, counts },
      ),
      training_gamma: valued ? gamma : null,
      ceiling: valued ? ceiling().survival : null,
      diverged_at: state.divergedAt,
    };
  });
}

const percent = (share: number | null) => share === null ? "-" : `${(100 * share).toFixed(1)}%`;

/** The rows for reading. */
function tourTable(rows: readonly TourRow[]): string {
  const columns = [
    { title: "policy" },
    ...["survival", "length", "return", "n = 0", "n < 10", "inadmissible", "gamma", "ceiling"]
      .map((title) => ({ title, align: "right" as const })),
  ];
  return table(
    columns,
    rows.map((row) => [
      row.policy,
      row.survival.toFixed(4),
      row.length?.toFixed(2) ?? "endless",
      row.discounted_return?.toFixed(4) ?? "-",
      percent(row.unseen),
      percent(row.rare),
      percent(row.inadmissible_share),
      row.training_gamma === null ? "-" : String(row.training_gamma),
      row.ceiling === null ? "-" : row.ceiling.toFixed(4),
    ]),
  );
}

/** What the columns mean. */
function legend(rows: readonly TourRow[], steps: number): string[] {
  const clinician = rows.find((row) => row.policy === "clinician")!;
  const { gamma } = clinician;
  const diverged = rows.filter((row) => row.diverged_at !== null);
  return [
    `Trained for ${steps} steps; every number is exact, none is simulated.`,
    `return: E[${gamma}^(T-1) * survived], T the number of actions.`,
    "n = 0, n < 10: share of the policy's steps whose state and action the data hold so often.",
    `inadmissible: share of the policy's steps; clinicians themselves ${
      percent(clinician.inadmissible_share)
    }.`,
    "ceiling: survival of the policy that is optimal at the gamma the model was trained with.",
    ...diverged.map((row) => `${row.policy} diverged at step ${row.diverged_at}.`),
  ];
}

/**
 * Builds the command.
 *
 * @param create Makes the trainer.
 */
export function startCommand(create: CreateTrainer): RunnableCommand {
  return new Command("start")
    .description(
      "The quick tour: collects 50,000 episodes of clinicians' care, trains CQL, DQN and " +
        "behaviour cloning on them as configs/start.yaml says, and scores all exactly.",
    )
    .option("--steps <n>", "train so many steps", integerFlag("--steps", { min: 1, max: 1e9 }))
    .addOption(new Option("--device <name>", "what to train on").choices(DEVICES).default("auto"))
    .option(
      "--workers <n>",
      "workers of the CPU trainer (default: one a core)",
      integerFlag("--workers", { min: 1, max: 1024 }),
    )
    .option("--json", "print the table as JSON")
    .action(async ({ steps, device, workers, json }) => {
      const overrides = steps === undefined ? [] : [`steps=${steps}`];
      const plan = planRun(await readConfig(projectPath("configs/start.yaml"), { overrides }));
      const folder = await newRunFolder("start");
      const run = { folder, resume: false, device, workers, createTrainer: create };
      const { data } = await trainVisibly(plan, run);
      const rows = [...referenceRows(data, plan), ...await modelRows(data, plan, folder)];
      const name = shownPath(folder);
      if (json) {
        printJson({ run: name, steps: plan.settings.steps, policies: rows });
      } else {
        printResult([tourTable(rows), "", ...legend(rows, plan.settings.steps)].join("\n"));
        printNote(`The run is in ${name}`);
      }
    });
}
