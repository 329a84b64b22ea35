/**
 * `deno task dev online`: trains double DQN on episodes of its own, the upper baseline.
 *
 * @module
 */
import { Command, Option } from "@commander-js/extra-typings";
import { loadMdp } from "../mdp/load_mdp.ts";
import { readOnlineConfig } from "../online/online_config.ts";
import type { OnlineRow } from "../online/online_rows.ts";
import { runOnlineStudy } from "../online/online_study.ts";
import { meanInterval, onlineSummary } from "../online/online_summary.ts";
import { gitCommit } from "../study/grids/git_commit.ts";
import { checkSizes, DEVICES } from "../trainer/create_trainer.ts";
import { integerFlag } from "./flags.ts";
import { withInterrupt } from "./interrupt.ts";
import { startProgress } from "./progress.ts";
import type { RunnableCommand } from "./run_command.ts";
import { table } from "./table.ts";
import { printNote, printResult } from "./terminal.ts";
import type { CreateTrainer } from "./train_visibly.ts";
import { outputFolder, projectPath, shownPath, userPath } from "./user_path.ts";

/** Results for reading: a line a seed, then the mean. */
function onlineTable(rows: readonly OnlineRow[]): string {
  const all = rows.map(onlineSummary);
  const mean = (of: (one: typeof all[number]) => number | null) =>
    meanInterval(all.map((one) => of(one) ?? NaN)).mean;
  const line = (name: string, [steps, survival, best, slope]: readonly (number | null)[]) => [
    name,
    steps!.toFixed(0),
    survival!.toFixed(4),
    best!.toFixed(4),
    slope === null || Number.isNaN(slope) ? "-" : slope.toFixed(5),
  ];
  return table(
    [
      { title: "seed" },
      ...["environment steps", "survival", "best on the way", "slope of the last tenth"].map((
        title,
      ) => ({ title, align: "right" as const })),
    ],
    [
      ...all.map(({ seed, environmentSteps, survival, best, slope }) =>
        line(String(seed), [environmentSteps, survival, best, slope])
      ),
      line("mean", [
        mean((one) => one.environmentSteps),
        mean((one) => one.survival),
        mean((one) => one.best),
        mean((one) => one.slope),
      ]),
    ],
  );
}

/**
 * Builds the command.
 *
 * @param create Makes the trainers.
 */
export function onlineCommand(create: CreateTrainer): RunnableCommand {
  return new Command("online")
    .description(
      "Trains online double DQN: epsilon-greedy episodes in the simulator and training on them by " +
        "turns. Interrupted or killed, it goes on where it was; seeds that the results hold are not " +
        "trained again.",
    )
    .argument("<config>", "YAML file, such as configs/online.yaml")
    .option("--results <folder>", "where results go (default: results/online)")
    .option("--runs <folder>", "where trainings are kept until done (default: runs/online)")
    .addOption(new Option("--device <name>", "what to train on").choices(DEVICES).default("cpu"))
    .option(
      "--workers <n>",
      "workers of the CPU trainer (default: one a core)",
      integerFlag("--workers", { min: 1, max: 1024 }),
    )
    .action(async (file, { device, workers, ...flags }) => {
      const results = await outputFolder("--results", flags.results, "results/online");
      const runs = await outputFolder("--runs", flags.runs, "runs/online");
      const online = await readOnlineConfig(userPath(file), { shown: shownPath });
      const { mdp: path } = online.config;
      const progress = startProgress(`online ${online.name}, rounds`, online.rounds);
      try {
        const mdp = await loadMdp(path ?? undefined);
        const commit = await gitCommit(projectPath("."));
        const again = "Interrupted: the same command goes on from the last round";
        const rows = await withInterrupt(again, async (signal) => {
          const found = await runOnlineStudy(online, {
            mdp,
            results,
            runs,
            commit,
            workers,
            createTrainer: (options) => create(device, options),
            checkSizes: (sizes) => checkSizes(device, sizes),
            signal,
            onProgress: (rounds) => progress.update(rounds),
          });
          if (found === null) throw signal.reason;
          return found;
        });
        progress.close();
        printResult(onlineTable(rows));
        printResult(
          "\nSurvival is exact, of the greedy policy; the slope is per 100,000 environment steps.",
        );
        printNote(`The results are in ${shownPath(results)}`);
      } finally {
        progress.close();
      }
    });
}
