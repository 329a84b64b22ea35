/**
 * Ctrl-C for commands that have something to put in order before they end.
 *
 * A command that never asks for the signal is ended by the system at once, which is right for short work.
 *
 * @module
 */

/** The command stopped because the user asked; exit code 130. */
export class Interrupted extends Error {
  /**
   * Says that the command stopped early.
   *
   * @param message What was saved and how to go on, in one line.
   */
  constructor(message = "Interrupted") {
    super(message);
    this.name = "Interrupted";
  }
}

/**
 * Catches Ctrl-C for as long as `work` runs: the first one fires the signal, the second ends the
 * process at once.
 *
 * @param work Receives the signal.
 * @returns What `work` returns.
 */
export async function withInterrupt<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const onInterrupt = () => controller.signal.aborted ? Deno.exit(130) : controller.abort();
  Deno.addSignalListener("SIGINT", onInterrupt);
  try {
    return await work(controller.signal);
  } finally {
    Deno.removeSignalListener("SIGINT", onInterrupt);
  }
}
