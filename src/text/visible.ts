/**
 * Text from files and flags as it may be shown: nothing in it can steer a terminal, hide or turn round
 * what stands beside it, or fill the screen.
 *
 * @module
 */

/** Control characters (C0, DEL, C1), controls of writing direction, line and paragraph separators. */
const UNSEEN = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;

/**
 * Shows characters that act instead of being seen as escapes, such as `\u001b` or `\u202e`: those of
 * JSON, so that JSON stays valid, and means the same.
 *
 * @param text Any text. Newlines and tabs are escaped too: where they are wanted, pass line by line.
 * @returns The text without control characters; unchanged if it holds none.
 */
export function visible(text: string): string {
  return text.replaceAll(
    UNSEEN,
    (unseen) => `\\u${unseen.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Characters of a message: more fills a screen. */
const MESSAGE = 1000;

/**
 * A message as one line that fits a screen, without control characters.
 *
 * @param text A message, of any length.
 * @returns Its beginning and its end, which says what was expected; all of it if it is of usual length.
 */
export function messageLine(text: string): string {
  const line = text.trim().replaceAll(/\s*\n\s*/g, " ");
  const shown = line.length <= MESSAGE
    ? line
    : `${clipped(line, MESSAGE / 2)} ${line.slice(-MESSAGE / 2)}`;
  return visible(shown);
}

/**
 * The beginning of a text, for messages that quote what a file holds.
 *
 * @param text Any text.
 * @param characters How many characters (UTF-16 code units) to show at most, besides the count.
 * @returns The text if it is short, else its beginning with an ellipsis and its full length.
 */
export function clipped(text: string, characters = 60): string {
  if (text.length <= characters) return text;
  const start = text.slice(0, characters).replace(/[\ud800-\udbff]$/, "");
  return `${start}… (${text.length} characters)`;
}
