/**
 * The one place that writes to standard output and standard error.
 *
 * Results go to standard output, everything else to standard error. Text may come from files: control
 * characters in it are shown as escapes, but for the newlines between lines.
 *
 * Nobody has to listen. What standard error does not take is dropped, and work goes on. A result that
 * standard output does not take (a pipe whose reader is gone, a full device) is remembered, and the
 * command, once its work is done, ends with exit code 1. A standard output that was closed before the
 * program began is beyond this: Deno puts `/dev/null` in its place.
 *
 * @module
 */
import { visible } from "../text/visible.ts";

/** A stream that takes bytes. */
type Stream = Pick<typeof Deno.stdout, "writeSync">;

/** Milliseconds to wait for a reader that is slow, where writing does not wait by itself. */
const PAUSE_MS = 5;

const encoder = new TextEncoder();

/** Why standard output did not take a result, or null. */
let lost: string | null = null;

/** Blocks this thread. */
function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** Writes all of a text; a stream may take less than it is given, or nothing for now. */
function write(stream: Stream, text: string): void {
  let rest = encoder.encode(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(stream.writeSync(rest));
    } catch (error) {
      if (!(error instanceof Deno.errors.WouldBlock)) throw error;
      pause(PAUSE_MS);
    }
  }
}

/** How a line looks on a terminal. */
export type Style = "plain" | "bold" | "dim";

/** What begins a style. */
const BEGINS: Readonly<Record<Style, string>> = { plain: "", bold: "\x1b[1m", dim: "\x1b[2m" };

/**
 * Lines without control characters but those of their styles, each with its newline.
 *
 * @param text One or more lines.
 * @param styles How the first ones look (default: plain).
 */
export function styledLines(text: string, styles: readonly Style[] = []): string {
  return text.split("\n").map((line, i) => {
    const begin = BEGINS[styles[i] ?? "plain"];
    return `${begin}${visible(line)}${begin && "\x1b[0m"}\n`;
  }).join("");
}

/** Whether standard output is a terminal of somebody who wants colours: `NO_COLOR` is unset. */
function showsStyles(): boolean {
  return !Deno.noColor && Deno.stdout.isTerminal();
}

/**
 * Prints a result to standard output.
 *
 * @param text One or more lines.
 * @param styles How the first ones look, if it is a terminal.
 */
export function printResult(text: string, styles: readonly Style[] = []): void {
  if (lost !== null) return;
  try {
    write(Deno.stdout, styledLines(text, showsStyles() ? styles : []));
  } catch (error) {
    lost = (error as Error).message;
  }
}

/**
 * Prints a result to standard output as JSON.
 *
 * @param value What JSON can hold.
 */
export function printJson(value: unknown): void {
  printResult(JSON.stringify(value, null, 2));
}

/**
 * Prints a message to standard error.
 *
 * @param text One or more lines.
 */
export function printNote(text: string): void {
  draw(styledLines(text));
}

/**
 * Writes to standard error as it is, control characters and all: for a progress bar, never for text
 * from elsewhere.
 *
 * @param text What the terminal is to do.
 */
export function draw(text: string): void {
  try {
    write(Deno.stderr, text);
  } catch {
    // Nobody reads it, and there is nowhere else to say so.
  }
}

/** Whether standard error is a terminal, on which a bar can move. */
export function drawsOnTerminal(): boolean {
  return Deno.stderr.isTerminal();
}

/**
 * What standard output did not take since the last call.
 *
 * @returns Why, or null if it took everything.
 */
export function lostResult(): string | null {
  const reason = lost;
  lost = null;
  return reason;
}
