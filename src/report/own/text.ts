/**
 * Names from files and flags in Markdown, in HTML's titles and in commands: always text.
 *
 * @module
 */
import { clipped, visible } from "../../text/visible.ts";

/**
 * Text that Markdown shows as it is: nothing in it is markup, ends a cell or is cut up.
 *
 * @param text Any text.
 */
export function literal(text: string): string {
  return visible(clipped(text, 300)).replaceAll(/[!#&*+<=>[\\\]_`|~-]/g, "\\$&")
    .replace(/^(\s*\d+)([.)])/, "$1\\$2");
}

/**
 * A block of commands in Markdown.
 *
 * @param commands Lines.
 */
export function commandBlock(commands: string): string {
  const ticks = "`".repeat(
    1 + Math.max(2, ...(commands.match(/`+/g) ?? []).map((run) => run.length)),
  );
  return `${ticks}sh\n${commands}\n${ticks}`;
}

/**
 * A number of things in words.
 *
 * @param count How many.
 * @param name Singular; the plural adds an s.
 */
export function counted(count: number, name: string): string {
  return `${count.toLocaleString("en")} ${name}${count === 1 ? "" : "s"}`;
}
