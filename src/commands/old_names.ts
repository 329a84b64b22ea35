/**
 * Names that tasks had, and what does their work now: the table of `src/commands/README.md`.
 *
 * @module
 */
import { PROGRAMS } from "./programs.ts";

/** Arguments after `deno task`, by the task's old name. */
export const OLD_NAMES: Readonly<Record<string, string>> = {
  score: "evaluate --policy SELECTION.json",
  ...Object.fromEntries(
    Object.keys(PROGRAMS).filter((name) => name !== "random-mdps")
      .map((name) => [name, `dev ${name}`]),
  ),
};
