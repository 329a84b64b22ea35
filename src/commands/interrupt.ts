/**
 * Signals that ask a command to end, for commands that have something to put in order before they do.
 *
 * A command that never asks for them is ended by the system at once, which is right for short work. One
 * that does must give the event loop a turn (`breathe`) at least every second.
 *
 * @module
 */

/** The signals there are, each with the exit code it stands for: 128 and the signal's number. */
const EXIT_CODES: Readonly<Partial<Record<Deno.Signal, number>>> = Deno.build.os === "windows"
  ? { SIGINT: 130, SIGBREAK: 149 }
  : { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

/** Their names. */
const SIGNALS = Object.keys(EXIT_CODES) as Deno.Signal[];

/**
 * Milliseconds within which a second signal counts as the first: `timeout` and batch systems send one to
 * the program and again to all of its group.
 */
const SAME_MS = 500;

/** The command stopped because a signal asked it to. */
export class Interrupted extends Error {
  /** What asked. */
  override readonly cause: Deno.Signal;

  /**
   * Says that the command stopped early.
   *
   * @param message What was saved and how to go on, in one line.
   * @param cause The signal, or that of a command that runs for this one.
   */
  constructor(message: string, cause: Deno.Signal | AbortSignal) {
    super(message);
    this.name = "Interrupted";
    this.cause = typeof cause === "string" ? cause : (cause.reason as Interrupted).cause;
  }

  /** The exit code: 128 and the signal's number. */
  get exitCode(): number {
    return EXIT_CODES[this.cause] ?? 1;
  }
}

/**
 * The signal that a command's exit code stands for.
 *
 * @param code The exit code.
 * @returns The signal's name, or null if the command ended otherwise.
 */
export function signalOf(code: number): Deno.Signal | null {
  return SIGNALS.find((name) => EXIT_CODES[name] === code) ?? null;
}

/**
 * Catches signals for as long as `work` runs: the first fires the abort signal, with an
 * {@link Interrupted} as its reason; a second one later ends the process at once.
 *
 * @param message The reason's message: what was saved and how to go on, in one line.
 * @param work Receives the abort signal. It throws the signal's reason when it stops early.
 * @returns What `work` returns.
 */
export async function withInterrupt<T>(
  message: string,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let first = 0;
  const listeners = SIGNALS.map((name) => {
    const onSignal = () => {
      if (!controller.signal.aborted) {
        first = performance.now();
        controller.abort(new Interrupted(message, name));
      } else if (performance.now() - first > SAME_MS) Deno.exit(EXIT_CODES[name]);
    };
    return { name, onSignal };
  });
  for (const { name, onSignal } of listeners) Deno.addSignalListener(name, onSignal);
  try {
    return await work(controller.signal);
  } finally {
    for (const { name, onSignal } of listeners) Deno.removeSignalListener(name, onSignal);
  }
}
