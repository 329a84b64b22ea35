/**
 * Starting Deno for another program of the project, as if it were this one: its terminal, its signals, its exit code.
 *
 * @module
 */
import { type Interrupted, withInterrupt } from "./interrupt.ts";
import { ChildEnded } from "./run_command.ts";
import { projectPath } from "./user_path.ts";

/** How a program is started. */
export interface StartOptions {
  /** Variables beside those of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Whether it reads this process's standard input (default: it reads nothing). */
  readonly stdin?: "inherit" | "null";
  /** Fires to ask it to end, with an {@link Interrupted} as its reason. */
  readonly signal: AbortSignal;
}

/**
 * Runs Deno in the project's root to its end; the program is told of every signal that stops this one.
 *
 * @param args Arguments of `deno`.
 * @param options Environment and signal.
 * @returns Its exit code.
 */
export async function startDeno(
  args: readonly string[],
  { env = {}, stdin = "null", signal }: StartOptions,
): Promise<number> {
  const child = new Deno.Command("deno", {
    args: [...args],
    cwd: projectPath("."),
    env,
    stdin,
    stdout: "inherit",
    stderr: "inherit",
  }).spawn();
  let ended = false;
  const tell = () => {
    if (!ended) child.kill((signal.reason as Interrupted).cause);
  };
  signal.addEventListener("abort", tell);
  const { code, signal: killedBy } = await child.status;
  ended = true;
  signal.removeEventListener("abort", tell);
  return killedBy === null ? code : Math.max(code, 1);
}

/**
 * Runs Deno in the place of this program.
 *
 * @param args Arguments of `deno`.
 * @param options Environment and standard input.
 * @throws {ChildEnded} If its exit code is not 0.
 */
export async function becomeDeno(
  args: readonly string[],
  options: Omit<StartOptions, "signal"> = {},
): Promise<void> {
  const code = await withInterrupt(
    "Interrupted",
    (signal) => startDeno(args, { ...options, signal }),
  );
  if (code !== 0) throw new ChildEnded(code);
}
