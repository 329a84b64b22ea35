/**
 * `deno task runs`: lists the runs of a folder, and how to go on with them.
 *
 * @module
 */
import { join } from "node:path";
import { Command } from "@commander-js/extra-typings";
import { fileError } from "../files/read_bytes.ts";
import { type RunState, runState } from "../runs/run_state.ts";
import type { RunnableCommand } from "./run_command.ts";
import { table } from "./table.ts";
import { printJson, printResult } from "./terminal.ts";
import { projectPath, shownPath, userPath } from "./user_path.ts";

/** A run of the folder. */
interface ListedRun extends RunState {
  /** Its folder, as one would type it. */
  readonly run: string;
  /** The command that goes on with it, or looks at it; null of a run that is being trained, or is damaged. */
  readonly next: string | null;
}

/** The command that goes on from where a run stands. */
function nextCommand(run: string, { state }: RunState): string | null {
  if (state === "stopped") return `deno task train --resume --out ${run}`;
  return state === "finished" ? `deno task evaluate --policy ${run}` : null;
}

/** The runs right below a folder, by name. */
async function runsBelow(folder: string): Promise<ListedRun[]> {
  const names: string[] = [];
  try {
    for await (const { name, isFile } of Deno.readDir(folder)) if (!isFile) names.push(name);
  } catch (error) {
    throw fileError(shownPath(folder), error);
  }
  const listed: ListedRun[] = [];
  for (const name of names.sort()) {
    const path = join(folder, name);
    const state = await runState(path);
    const run = shownPath(path);
    if (state !== null) listed.push({ run, ...state, next: nextCommand(run, state) });
  }
  return listed;
}

/** A run for reading. */
function cells({ run, state, step, steps, models, survival, next, fault }: ListedRun): string[] {
  return [
    run,
    state === "stopped"
      ? `stopped at step ${step} of ${steps}`
      : state === "training"
      ? `being trained, saved at step ${step} of ${steps}`
      : state,
    models === null ? "-" : String(models),
    survival?.toFixed(4) ?? "-",
    next ?? fault ?? "",
  ];
}

/** The command. */
export const runsCommand: RunnableCommand = new Command("runs")
  .description(
    "Lists the runs of a folder: whether each is finished, being trained, stopped or damaged, how many models it has, " +
      "the highest survival of a model at its last exact evaluation, and how to go on.",
  )
  .argument("[folder]", "where the runs are (default: runs)")
  .option("--json", "print the list as JSON")
  .action(async (folder, { json }) => {
    const path = folder === undefined ? projectPath("runs") : userPath(folder);
    const isAbsent = folder === undefined && !(await Deno.stat(path).catch(() => null));
    const runs = isAbsent ? [] : await runsBelow(path);
    if (json) return printJson(runs);
    if (runs.length === 0) {
      return printResult(`${shownPath(path)} holds no runs: deno task train makes some`);
    }
    const columns = [
      { title: "run" },
      { title: "state" },
      { title: "models", align: "right" as const },
      { title: "survival", align: "right" as const },
      { title: "how to go on" },
    ];
    printResult(table(columns, runs.map(cells)));
  });
