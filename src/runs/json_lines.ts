/**
 * Logs of one JSON object a line, each with the step it speaks of.
 *
 * @module
 */
import { appendDurably, writeFileAtomic } from "../files/atomic_write.ts";
import { startingWith } from "../files/file_kind.ts";
import { readTextIfThere } from "../files/read_bytes.ts";
import { InputError } from "../input_error.ts";
import { checkFormat, RUN_FORMAT } from "./format.ts";

/** Logs of a run. */
const LOG_FILE = startingWith("log of this project", '{"format":');

/** A line of a log. */
export interface LogLine {
  /** Steps taken when the line was written. */
  readonly step: number;
  /** Anything else. */
  readonly [key: string]: unknown;
}

/**
 * Appends lines, in one write that is flushed to the disk.
 *
 * @param path The log; made if absent.
 * @param lines What to append.
 * @throws {InputError} If the file system refuses.
 */
export async function appendLines(path: string, lines: readonly LogLine[]): Promise<void> {
  const text = lines.map((line) => `${JSON.stringify({ format: RUN_FORMAT, ...line })}\n`).join("");
  await appendDurably(path, text, { kind: LOG_FILE });
}

/** The complete lines of a log; a last line without its newline was cut off by a kill. */
function completeLines(text: string): string[] {
  return text.split("\n").slice(0, -1);
}

/** A line as an object. */
function parseLine(text: string, where: string): LogLine {
  let line: { format?: unknown; step?: unknown } | null = null;
  try {
    line = JSON.parse(text);
  } catch {
    // Refused below, with the place.
  }
  if (line === null || !Number.isInteger(line.step)) {
    throw new InputError(where, "expected a JSON object with a step");
  }
  checkFormat(line.format, where);
  return line as LogLine;
}

/** Complete lines as objects. */
function parseLines(lines: readonly string[], path: string): LogLine[] {
  return lines.map((line, i) => parseLine(line, `${path}:${i + 1}`));
}

/**
 * Reads a log.
 *
 * @param path The file; an absent one is an empty log.
 * @throws {InputError} Naming file and line of what is damaged or newer.
 */
export async function readLines(path: string): Promise<LogLine[]> {
  return parseLines(completeLines(await readTextIfThere(path) ?? ""), path);
}

/**
 * Cuts a log back to a step, so that a run that goes on from there has no line twice.
 *
 * @param path The file.
 * @param step Last step to keep.
 * @returns The lines kept.
 * @throws {InputError} Naming file and line of what is damaged or newer.
 */
export async function cutBack(path: string, step: number): Promise<LogLine[]> {
  const text = await readTextIfThere(path) ?? "";
  const complete = completeLines(text);
  const lines = parseLines(complete, path);
  const kept = complete.filter((_, i) => lines[i].step <= step).map((line) => `${line}\n`).join("");
  if (kept !== text) await writeFileAtomic(path, kept, { kind: LOG_FILE });
  return lines.filter((line) => line.step <= step);
}
