/**
 * Words of commands that are printed for the user to run.
 *
 * @module
 */
import { visible } from "./visible.ts";

/**
 * A word of a command, quoted where a shell would take it for something else.
 *
 * @param text Any text.
 */
export function shellWord(text: string): string {
  if (/^[\w./:@%+=,-]+$/.test(text)) return text;
  return `'${visible(text).replaceAll("'", `'\\''`)}'`;
}
