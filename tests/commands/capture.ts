/**
 * Running commands in the test's own process.
 *
 * @module
 */
import { exitCodeOf, type RunnableCommand } from "../../src/commands/run_command.ts";
import { withStreams } from "./streams.ts";

/** What a command left; standard error without progress. */
export interface Captured {
  /** Exit code. */
  readonly code: number;
  /** Lines printed. */
  readonly out: string[];
  /** Lines of errors. */
  readonly err: string[];
}

/** What a line of progress looks like. */
const PROGRESS = /^[^:]+: \d+\/\d+(, .*)?$/;

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
  const decoder = new TextDecoder();
  const texts = { stdout: "", stderr: "" };
  const into = (name: keyof typeof texts) => (bytes: Uint8Array) => {
    texts[name] += decoder.decode(bytes);
    return bytes.length;
  };
  const writes = { stdout: into("stdout"), stderr: into("stderr") };
  const code = await withStreams(writes, () => exitCodeOf(command, args));
  const lines = (text: string) => text.split("\n").slice(0, -1);
  const err = lines(texts.stderr).filter((line) => !PROGRESS.test(line));
  return { code, out: lines(texts.stdout), err };
}
