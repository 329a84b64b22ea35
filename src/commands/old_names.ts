/**
 * Names that tasks had, and what does their work now: the table of `src/commands/README.md`.
 *
 * @module
 */
import { PROGRAMS } from "./programs.ts";

/** Programs that were never tasks. */
const NEVER_TASKS = ["random-mdps", "bench:tables", "lab:bundle", "lab:picture", "synthetic"];

/** Arguments after `deno task`, by the task's old name. */
export const OLD_NAMES: Readonly<Record<string, string>> = {
  score: "evaluate --policy SELECTION.json",
  ...Object.fromEntries(
    Object.keys(PROGRAMS).filter((name) => !NEVER_TASKS.includes(name))
      .map((name) => [name, `dev ${name}`]),
  ),
};
