/**
 * `deno task dev active`: studies which logged data are worth training on, and writes what came out.
 *
 * @module
 */
import { Command } from "@commander-js/extra-typings";
import { basename, join } from "node:path";
import { readSummaries, writeStudy } from "../active/study_results.ts";
import { runStudy, studySize } from "../active/run_study.ts";
import { studyTables } from "../active/study_text.ts";
import { type ActiveConfig, readActiveConfig } from "../config/active_config.ts";
import { withSoleUse } from "../files/file_lock.ts";
import { checkResultsName } from "../files/results_name.ts";
import { checkWritable, makeFolder, writeFileAtomic } from "../files/atomic_write.ts";
import { ACTIVE_PAGE, activePage } from "../report/active_page.ts";
import { FIGURE_FILE } from "../report/figure.ts";
import { pageFiles } from "../report/page.ts";
import { integerFlag } from "./flags.ts";
import { withInterrupt } from "./interrupt.ts";
import { startProgress } from "./progress.ts";
import type { RunnableCommand } from "./run_command.ts";
import { printNote, printResult } from "./terminal.ts";
import { outputFolder, shownPath, userPath } from "./user_path.ts";

/** The command. */
export const activeCommand: RunnableCommand = new Command("active")
  .description(
    "Runs studies of active offline learning: strategies buy logged transitions within a budget, a " +
      "policy is learned from what was bought, and its value is compared with that of random buying.",
  )
  .argument("<configs...>", "studies, such as configs/active-patient.yaml")
  .option("--out <folder>", "where results go (default: results/active)")
  .option("--parts <folder>", "where finished parts are kept (default: runs/active)")
  .option(
    "--workers <n>",
    "datasets worked on at once (default: one a core)",
    integerFlag("--workers", { min: 1, max: 1024 }),
  )
  .action(async (paths, { out, parts, workers = navigator.hardwareConcurrency }) => {
    const results = await outputFolder("--out", out, "results/active");
    const folder = await outputFolder("--parts", parts, "runs/active");
    const configs: ActiveConfig[] = [];
    for (const path of paths) {
      configs.push(await readActiveConfig(userPath(path), { shown: shownPath }));
    }
    await makeFolder(results);
    await checkWritable(join(results, "README.md"), ACTIVE_PAGE);
    for (const { name } of configs) await checkResultsName(join(results, name));
    await withSoleUse(join(results, "README.md"), async (lock) => {
      for (const config of configs) {
        const size = studySize(config);
        const progress = startProgress(`study ${config.name}`, size);
        try {
          const again = "Interrupted: finished datasets are kept, go on with the same";
          const result = await withInterrupt(again, (signal) => {
            const onProgress = (done: number) => progress.update(done);
            return runStudy(config, { folder, workers, signal, onProgress });
          });
          lock.check();
          const summary = await writeStudy(results, config, result);
          progress.close();
          printResult(studyTables(summary));
        } finally {
          progress.close();
        }
      }
      const files = await pageFiles(activePage(await readSummaries(results)));
      for (const [path, text] of Object.entries(files)) {
        const kind = path.endsWith(".svg") ? FIGURE_FILE : ACTIVE_PAGE;
        await writeFileAtomic(join(results, basename(path)), text, { kind });
      }
    });
    printNote(`The results are in ${shownPath(results)}`);
  });
