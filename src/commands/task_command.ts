/**
 * Commands as they are advised: complete, to be pasted into a shell.
 *
 * @module
 */
import { isAbsolute } from "node:path";
import { shellWord } from "../text/shell_word.ts";
import { shownPath } from "./user_path.ts";

/**
 * A command of a task, every word quoted where a shell would take it for something else.
 *
 * @param words The task, its arguments and flags; absolute paths are shown as one would type them.
 */
export function taskCommand(...words: readonly string[]): string {
  const shown = words.map((word) => shellWord(isAbsolute(word) ? shownPath(word) : word));
  return `deno task ${shown.join(" ")}`;
}
