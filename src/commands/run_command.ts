/**
 * How every command ends: one line for an error, an exit code, never a stack trace.
 *
 * Exit codes: 0 fine, 1 failed (or nobody took the result), 2 misused, 129, 130 or 143 ended by a signal
 * (HUP, INT, TERM).
 *
 * @module
 */
import { CommanderError } from "commander";
import { confineWrites } from "../files/reach.ts";
import { InputError } from "../input_error.ts";
import { messageLine } from "../text/visible.ts";
import { Interrupted } from "./interrupt.ts";
import { lostResult, printNote, printResult } from "./terminal.ts";
import { shownPaths } from "./user_path.ts";

/** What {@link runCommand} needs of a commander program, whatever its options. */
export interface RunnableCommand {
  /** Makes commander throw instead of exiting. */
  exitOverride(): unknown;
  /** Redirects commander's own messages. */
  configureOutput(configuration: {
    writeOut?: (text: string) => void;
    writeErr?: (text: string) => void;
    outputError?: (message: string, write: (message: string) => void) => void;
    getOutHasColors?: () => boolean;
    getErrHasColors?: () => boolean;
  }): unknown;
  /** Adds text to the help. */
  addHelpText(position: "after", text: string): unknown;
  /** Its sub-commands. */
  readonly commands?: readonly RunnableCommand[];
  /** Parses the arguments and runs the action. */
  parseAsync(args: readonly string[], options: { from: "user" }): Promise<unknown>;
}

/** A run that did its work and yet must exit 1 (a check that failed, a model that diverged). */
export class Failure extends Error {
  /**
   * Says what failed.
   *
   * @param message One line.
   */
  constructor(message: string) {
    super(message);
    this.name = "Failure";
  }
}

/** A program that was started for this one has ended, and said itself what there was to say. */
export class ChildEnded extends Error {
  /** Its exit code, which is this program's. */
  readonly exitCode: number;

  /**
   * Keeps an exit code.
   *
   * @param exitCode Not 0.
   */
  constructor(exitCode: number) {
    super(`ended with exit code ${exitCode}`);
    this.name = "ChildEnded";
    this.exitCode = exitCode;
  }
}

/** Deno's errors that speak of a path or a permission the user chose. */
const USER_ERRORS = [
  Deno.errors.NotFound,
  Deno.errors.PermissionDenied,
  Deno.errors.NotCapable,
  Deno.errors.IsADirectory,
  Deno.errors.NotADirectory,
  Deno.errors.FilesystemLoop,
];

/** The exit code an error stands for. */
function exitCodeFor(error: unknown): number {
  if (error instanceof Interrupted) return error.exitCode;
  if (error instanceof InputError) return 2;
  return USER_ERRORS.some((type) => error instanceof type) ? 2 : 1;
}

/** A message as one line, with paths as the user would type them. */
function oneLine(error: unknown): string {
  const said = error instanceof Error ? error.message || error.name : String(error);
  // Deno advises a flag of its own, which no task takes.
  const message = error instanceof Deno.errors.NotCapable
    ? said.replace(
      /^Requires \w+ access to "(.*)", run again with the --allow-\w+ flag$/,
      "$1: this task has no permission for it, expected another",
    )
    : said;
  return shownPaths(messageLine(message).replace(/^error: /, ""));
}

/** Says what went wrong; returns the exit code it stands for. */
function report(error: unknown): number {
  printNote(`${error instanceof Interrupted ? "" : "error: "}${oneLine(error)}`);
  return exitCodeFor(error);
}

/** Parses and runs. */
async function outcomeOf(command: RunnableCommand, args: readonly string[]): Promise<number> {
  try {
    await command.parseAsync(args[0] === "--" ? args.slice(1) : args, { from: "user" });
    return 0;
  } catch (error) {
    // Commander has printed its own message already.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof ChildEnded) return error.exitCode;
    return report(error);
  }
}

/** Makes a command throw instead of exiting, and speak through this program's streams. */
function speakAsProgram(command: RunnableCommand): void {
  command.exitOverride();
  command.configureOutput({
    writeOut: (text) => printResult(text.trimEnd()),
    writeErr: (text) => printNote(text.trimEnd()),
    outputError: (message) => printNote(`error: ${oneLine(message)}`),
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  });
}

/**
 * Parses the arguments, runs the command and reports what went wrong as one line on stderr.
 *
 * @param command A commander program with its action.
 * @param args Arguments after the script; a leading `--` (`deno task name -- …`) is dropped.
 * @returns The exit code.
 */
export async function exitCodeOf(
  command: RunnableCommand,
  args: readonly string[],
): Promise<number> {
  for (const one of [command, ...command.commands ?? []]) speakAsProgram(one);
  using _limit = confineWrites();
  const code = await outcomeOf(command, args);
  const lost = lostResult();
  if (lost === null) return code;
  const lostCode = report(new Error(`standard output took no result: ${lost}`));
  return code === 0 ? lostCode : code;
}

/**
 * Runs a command and ends the process with its exit code. What nobody awaits
 * ends it too, in one line.
 *
 * @param command A commander program with its action.
 * @param args Its arguments (default: the process's).
 */
export async function runCommand(
  command: RunnableCommand,
  args: readonly string[] = Deno.args,
): Promise<never> {
  addEventListener("error", (event) => {
    event.preventDefault();
    Deno.exit(report(event.error ?? event.message));
  });
  addEventListener("unhandledrejection", (event) => {
    event.preventDefault();
    Deno.exit(report(event.reason));
  });
  Deno.exit(await exitCodeOf(command, args));
}
