/**
 * Running the commands as processes of their own.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
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

/**
 * The permission set of a program: its task's own. Those that know the project's folders alone are widened to any
 * folder, for tests work in temporary ones.
 */
function permissionSet(script: string): string {
  const commands = Object.values(project.tasks).map(({ command }) => command);
  const command = commands.find((one) => one.endsWith(` ${script}`));
  const set = /-P=(\w+) \S+$/.exec(command ?? "")?.[1] ?? "files";
  return ["compute", "select"].includes(set) ? "files" : set;
}

/**
 * Starts a command.
 *
 * @param script Path in the project, such as `src/commands/train.ts`.
 * @param args Its arguments.
 * @param root The project's root, or that of a copy.
 */
export function spawn(script: string, args: readonly string[], root = ROOT): Deno.ChildProcess {
  return new Deno.Command("deno", {
    args: [
      "run",
      "-q",
      "--no-prompt",
      `-P=${permissionSet(script)}`,
      script,
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
 * @param script Path in the project.
 * @param args Its arguments.
 */
export function run(script: string, args: readonly string[]): Promise<Outcome> {
  return outcomeOf(spawn(script, args));
}
