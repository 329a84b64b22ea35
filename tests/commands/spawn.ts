/**
 * Running the commands as processes of their own.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
import { PROGRAMS } from "../../src/commands/programs.ts";
import project from "../../deno.json" with { type: "json" };

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** What a command left. */
export interface Outcome {
  /** Exit code. */
  readonly code: number;
  /** Standard output. */
  readonly out: string;
  /** Standard error. */
  readonly err: string;
}

/** Tasks of users with their commands. */
const TASKS: Readonly<Record<string, { readonly command: string }>> = project.tasks;

/**
 * The permission set of a command: its task's own, or that under which `dev` starts it. Those that know the project's
 * folders alone are widened to any folder, for tests work in temporary ones.
 */
function permissionSet(name: string): string {
  const command = TASKS[name]?.command ?? PROGRAMS[name]?.deno.join(" ") ?? "";
  const set = /.* -P=(\w+) src/.exec(command)?.[1] ?? "files";
  return ["compute", "select"].includes(set) ? "files" : set;
}

/**
 * Starts a command.
 *
 * @param program A command, such as `train`, or the path of a program of the tests.
 * @param args Its arguments.
 * @param root The project's root, or that of a copy.
 */
export function spawn(program: string, args: readonly string[], root = ROOT): Deno.ChildProcess {
  return new Deno.Command("deno", {
    args: [
      "run",
      "-q",
      "--no-prompt",
      `-P=${permissionSet(program)}`,
      ...(program.includes("/") ? [program] : ["src/main.ts", program]),
      ...args,
    ],
    cwd: root,
    env: { INIT_CWD: root },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
}

/**
 * Waits for a command to end.
 *
 * @param child The process.
 */
export async function outcomeOf(child: Deno.ChildProcess): Promise<Outcome> {
  const { code, stdout, stderr } = await child.output();
  const [out, err] = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes).trim());
  return { code, out, err };
}

/**
 * Runs a command to its end.
 *
 * @param program A command, or the path of a program of the tests.
 * @param args Its arguments.
 */
export function run(program: string, args: readonly string[]): Promise<Outcome> {
  return outcomeOf(spawn(program, args));
}
