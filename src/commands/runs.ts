/**
 * `deno task runs`: lists the runs of a folder, and how to go on with them.
 *
 * @module
 */
import { join } from "node:path";
import { Command } from "@commander-js/extra-typings";
import type { Config } from "../config/config.ts";
import { fileError } from "../files/read_bytes.ts";
import { type RunState, runState } from "../runs/run_state.ts";
import { shellWord } from "../text/shell_word.ts";
import type { RunnableCommand } from "./run_command.ts";
import { runDifferences } from "./run_differences.ts";
import { type Column, table } from "./table.ts";
import { printJson, printResult } from "./terminal.ts";
import { projectPath, shownPath, userPath } from "./user_path.ts";

/** A run of the folder; keys as in JSON output. */
interface ListedRun extends Omit<RunState, "configs"> {
  /** Its folder, as one would type it. */
  readonly run: string;
  /** Names of its experiments; null of a damaged run. */
  readonly experiments: readonly string[] | null;
  /** Settings in which it differs from others of the same experiments, such as `alpha=0.1`. */
  readonly differs: readonly string[];
  /** The command that goes on with it, or looks at it; null of a run that is being trained, or is damaged. */
  readonly next: string | null;
}

/** The command that goes on from where a run stands. */
function nextCommand(run: string, state: RunState["state"]): string | null {
  if (state === "stopped") return `deno task train --resume --out ${shellWord(run)}`;
  return state === "finished" ? `deno task evaluate --policy ${shellWord(run)}` : null;
}

/** Names in the order in which numbers within them count: run-2 before run-10. */
const inOrder = new Intl.Collator("en", { numeric: true }).compare;

/** Whether a folder is out of this task's reach, as are those of sealed test patients and of truths. */
async function isDenied(path: string): Promise<boolean> {
  const { NotCapable } = Deno.errors;
  return await Deno.stat(path).then(() => false, (error) => error instanceof NotCapable);
}

/** The runs right below a folder, by name. */
async function runsBelow(folder: string): Promise<ListedRun[]> {
  const names: string[] = [];
  try {
    for await (const { name, isFile } of Deno.readDir(folder)) if (!isFile) names.push(name);
  } catch (error) {
    throw fileError(shownPath(folder), error);
  }
  const found: { run: string; configs: readonly Config[]; state: Omit<RunState, "configs"> }[] = [];
  for (const name of names.sort(inOrder)) {
    const path = join(folder, name);
    if (await isDenied(path)) continue;
    const read = await runState(path);
    if (read === null) continue;
    const { configs, ...state } = read;
    found.push({ run: shownPath(path), configs: configs ?? [], state });
  }
  const differences = runDifferences(found.map(({ configs }) => configs));
  return found.map(({ run, configs, state }, i) => ({
    run,
    experiments: state.state === "damaged" ? null : configs.map(({ name }) => name),
    differs: differences[i],
    ...state,
    next: nextCommand(run, state.state),
  }));
}

/** Columns of a line that fits a terminal. */
const WIDTH = 100;

/** The columns; that of the experiments takes what the others leave. */
const COLUMNS: readonly Column[] = [
  { title: "run" },
  { title: "begun" },
  { title: "state" },
  { title: "step", align: "right" },
  { title: "survival", align: "right" },
  { title: "models", align: "right" },
  { title: "experiments" },
];

/** A text cut to a width. */
const cut = (text: string, width: number) =>
  text.length <= width ? text : `${text.slice(0, Math.max(width - 1, 0))}…`;

/** A moment for reading, in local time. */
function momentWords(iso: string | null): string {
  if (iso === null) return "-";
  const at = new Date(iso);
  const two = (value: number) => String(value).padStart(2, "0");
  const date = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join("-");
  return `${date} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** A run for reading. */
function cells(one: ListedRun): string[] {
  const { run, begun, state, step, steps, survival, models, experiments } = one;
  return [
    run,
    momentWords(begun),
    state,
    step === null ? "-" : step === steps ? String(step) : `${step} of ${steps}`,
    survival?.toFixed(4) ?? "-",
    models === null ? "-" : String(models),
    experiments?.join(", ") ?? "-",
  ];
}

/** The runs as a table at most {@link WIDTH} wide, unless their paths are long. */
function runTable(runs: readonly ListedRun[]): string {
  const rows = runs.map(cells);
  const last = COLUMNS.length - 1;
  const others = COLUMNS.slice(0, last).map(({ title }, i) =>
    2 + Math.max(title.length, ...rows.map((row) => row[i].length))
  );
  const left = Math.max(WIDTH - others.reduce((sum, width) => sum + width, 0), 12);
  return table(COLUMNS, rows.map((row) => row.with(last, cut(row[last], left))));
}

/** What held-out patients said of a run's models, in a line. */
function heldOutWords({ run, held_out: asked }: ListedRun): string[] {
  if (!asked) return [];
  const { step, agreement, bellman_error, largest_q, largest_return } = asked;
  const range = (ends: readonly [number, number], digits: number, factor = 1) =>
    [...new Set(ends.map((one) => (factor * one).toFixed(digits)))].join(" to ");
  return [
    `${run} at step ${step}, by held-out patients: agreement ${range(agreement, 1, 100)}%` +
    (bellman_error ? `, Bellman error ${range(bellman_error, 2)}` : "") +
    (largest_q ? `, largest Q ${range(largest_q, 2)}` : "") +
    (largest_return === null ? "" : ` of at most ${largest_return.toFixed(2)}`),
  ];
}

/** What is to be said below the table: what tells runs apart, what is wrong, how to go on. */
function notes(runs: readonly ListedRun[]): string[] {
  const hints = {
    stopped: "stopped: go on with",
    finished: "finished: score again with",
  } as const;
  const commands = Object.entries(hints).flatMap(([state, words]) => {
    const first = runs.find((one) => one.state === state);
    return first?.next ? [`${words} ${first.next}`] : [];
  });
  return [
    ...runs.flatMap(({ run, differs }) =>
      differs.length === 0 ? [] : [cut(`${run} has ${differs.join(", ")}`, WIDTH)]
    ),
    ...runs.flatMap(heldOutWords),
    ...runs.flatMap(({ run, alarms }) => {
      const [first, ...others] = alarms;
      if (first === undefined) return [];
      return [`${run}: ${first}${others.length === 0 ? "" : `; and ${others.length} more`}`];
    }),
    ...runs.flatMap(({ run, fault }) => fault === null ? [] : [`${run} is damaged: ${fault}`]),
    ...commands,
  ];
}

/** The command. */
export const runsCommand: RunnableCommand = new Command("runs")
  .description(
    "Lists the runs of a folder: when each was begun, whether it is finished, being trained, stopped or damaged, at what " +
      "step, the highest survival of a model at its last exact evaluation, what held-out patients said, its experiments, the settings that tell runs " +
      "of the same experiments apart, and how to go on.",
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
    printResult([runTable(runs), "", ...notes(runs)].join("\n"));
  });
