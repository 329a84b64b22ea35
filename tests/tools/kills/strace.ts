/**
 * Running a command under strace: to see its system calls, or to be killed at one of them.
 *
 * @module
 */
import { join } from "node:path";
import type { KillableCommand } from "./commands.ts";

/** System calls that change files, or open and lock them. A name that the machine lacks is passed over. */
export const CALLS = [
  ...["openat", "write", "fsync", "ftruncate", "flock"],
  ...["rename", "renameat", "renameat2", "unlink", "unlinkat", "rmdir", "mkdir", "mkdirat"],
] as const;

/** Exit code of what SIGKILL has ended. */
export const KILLED = 137;

/** A moment: the n-th time that a thread makes a call, of those on a path where it has one. */
export interface Moment {
  /** The call. */
  readonly call: string;
  /** The path; null where it is another at every run (temporary files), or the call has none. */
  readonly path: string | null;
  /** How manieth, from 1. */
  readonly nth: number;
}

/** How a process ended. */
export interface Ended {
  /** Exit code. */
  readonly code: number;
  /** Last line of standard error. */
  readonly last: string;
}

/** Where and how a command is run. */
export interface RunPlace {
  /** The copy of the project. */
  readonly root: string;
  /** Whether it has process numbers of its own, as in a container. */
  readonly inNamespace: boolean;
}

const ENVIRONMENT = { XDG_RUNTIME_DIR: "/", NO_COLOR: "1" };

async function run(
  command: KillableCommand,
  { root, inNamespace }: RunPlace,
  options: { readonly strace: readonly string[]; readonly again: boolean },
): Promise<Ended> {
  const own = ["run", "-q", "--no-prompt", `-P=${command.permissions}`];
  const args = [...command.args, ...(options.again ? command.again ?? [] : [])];
  const traced = options.strace.length > 0
    ? ["strace", "-f", "--seccomp-bpf", "-qq", ...options.strace]
    : [];
  const alone = inNamespace ? ["unshare", "-pf", "--mount-proc", "--kill-child"] : [];
  const all = [
    ...alone,
    ...traced,
    Deno.execPath(),
    ...own,
    "src/main.ts",
    command.program,
    ...args,
  ];
  const { code, stderr } = await new Deno.Command(all[0], {
    args: all.slice(1),
    cwd: root,
    env: { ...ENVIRONMENT, INIT_CWD: root },
    stdin: "null",
    stdout: "null",
    stderr: "piped",
  }).output();
  const lines = new TextDecoder().decode(stderr).trim().split("\n");
  return { code, last: lines.at(-1) ?? "" };
}

/**
 * Runs a command to its end.
 *
 * @param command The command.
 * @param place Where.
 * @param again Whether it goes on with what a kill left.
 */
export function runToEnd(
  command: KillableCommand,
  place: RunPlace,
  again: boolean,
): Promise<Ended> {
  return run(command, place, { strace: [], again });
}

/**
 * Runs a command that is killed at a moment, or earlier where another thread comes to its n-th call first.
 *
 * @param command The command.
 * @param place Where.
 * @param options The `moment`, and whether it goes on with what a kill left.
 */
export function runAndKill(
  command: KillableCommand,
  place: RunPlace,
  { moment: { call, path, nth }, again }: { readonly moment: Moment; readonly again: boolean },
): Promise<Ended> {
  const only = path === null ? [] : ["-P", path];
  const kill = ["-e", `trace=${call}`, "-e", `inject=${call}:signal=SIGKILL:when=${nth}`];
  return run(command, place, { strace: [...only, "-o", "/dev/null", ...kill], again });
}

/** Paths in a line that stay the same from run to run: in the copy, and of no temporary file. */
function pathIn(line: string, root: string): string | null {
  const path = /[<"](\/[^>"]*)[>"]/.exec(line)?.[1] ?? /"([^"]*)"/.exec(line)?.[1] ?? null;
  if (path === null) return null;
  const whole = path.startsWith("/") ? path : join(root, path);
  return whole.startsWith(join(root, "runs")) || whole.startsWith(join(root, "results"))
    ? whole
    : null;
}

/** Moments of a log of strace: changes below the copy's `runs` and `results`. */
function momentsIn(log: string, root: string): Moment[] {
  const counts = new Map<string, number>();
  const next = (...key: readonly string[]): number => {
    const count = (counts.get(key.join(" ")) ?? 0) + 1;
    counts.set(key.join(" "), count);
    return count;
  };
  return log.split("\n").flatMap((line): Moment[] => {
    const match = /^(\d+) +(\w+)\(/.exec(line);
    if (!match) return [];
    const [, thread, call] = match;
    const path = pathIn(line, root);
    const [nth, nthOfPath] = [next(thread, call), next(thread, call, path ?? "")];
    if (path === null || (call === "openat" && !line.includes("O_CREAT"))) return [];
    const isTemporary = /\.[0-9a-f]{16}\.tmp$/.test(path);
    if (call !== "openat" && call !== "write") return [{ call, path: null, nth }];
    if (isTemporary) return call === "write" ? [{ call, path: null, nth }] : [];
    return [{ call, path, nth: nthOfPath }];
  });
}

/**
 * Runs a command to its end and lists the moments at which it changes files.
 *
 * @param command The command.
 * @param root The copy of the project.
 */
export async function runAndWatch(
  command: KillableCommand,
  root: string,
): Promise<{ readonly ended: Ended; readonly moments: readonly Moment[] }> {
  const log = await Deno.makeTempFile();
  try {
    const strace = ["-y", "-s", "0", "-o", log, "-e", `trace=${CALLS.map((one) => `?${one}`)}`];
    const place = { root, inNamespace: false };
    const ended = await run(command, place, { strace, again: false });
    return { ended, moments: momentsIn(await Deno.readTextFile(log), root) };
  } finally {
    await Deno.remove(log);
  }
}
