/**
 * Running commands in the test's own process.
 *
 * @module
 */
import { exitCodeOf, type RunnableCommand } from "../../src/cli/run_command.ts";

/** What a command left; standard error without progress. */
export interface Captured {
  /** Exit code. */
  readonly code: number;
  /** Lines printed. */
  readonly out: string[];
  /** Lines of errors. */
  readonly err: string[];
}

/**
 * Runs a command and keeps what it prints.
 *
 * @param command The command.
 * @param args Its arguments.
 */
export async function capture(
  command: RunnableCommand,
  args: readonly string[],
): Promise<Captured> {
  const out: string[] = [];
  const err: string[] = [];
  const { log, error } = console;
  console.log = (line: string) => out.push(...line.split("\n"));
  console.error = (line: string) => err.push(...line.split("\n"));
  try {
    return { code: await exitCodeOf(command, args), out, err };
  } finally {
    Object.assign(console, { log, error });
  }
}
