/**
 * `deno task dev kills`: kills the commands that write at system calls, goes on with them, and compares what is there in the
 * end with what an uninterrupted run leaves: the same bytes and nothing more. Linux, as root, with strace (Debian and
 * Ubuntu: installed if need be); elsewhere it says that it is left out.
 *
 * Every third trial kills the resumed command once more; every second one runs in a process namespace, where process
 * numbers repeat as in a container. Trials are chosen by the seed; which thread makes the n-th call is the machine's.
 *
 * @module
 */
import { Command, Option } from "@commander-js/extra-typings";
import { fileURLToPath } from "node:url";
import { integerFlag } from "../../../src/commands/flags.ts";
import { Failure, runCommand } from "../../../src/commands/run_command.ts";
import { pcg4d } from "../../../src/random/pcg4d.ts";
import { COMMANDS, type KillableCommand } from "./commands.ts";
import { makePlace, type Place } from "./place.ts";
import { newSummary, type Summary } from "./summary.ts";
import {
  type Ended,
  KILLED,
  type Moment,
  runAndKill,
  runAndWatch,
  type RunPlace,
  runToEnd,
} from "./strace.ts";
import { differences, type Tree } from "./tree.ts";

const PROJECT = fileURLToPath(new URL("../../../", import.meta.url));

/** What an uninterrupted run of a command does and leaves. */
interface Reference {
  readonly tree: Tree;
  /** Moments by call. */
  readonly moments: ReadonlyMap<string, readonly Moment[]>;
}

/** Whether a program can be run. */
function has(program: string, ...args: string[]): boolean {
  try {
    return new Deno.Command(program, { args, stdout: "null", stderr: "null" }).outputSync().success;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

/** Why nothing can be killed here, or null; strace is installed where that is allowed. */
function obstacle(): string | null {
  if (Deno.build.os !== "linux" || Deno.uid() !== 0) return "expected Linux and root";
  if (!has("strace", "--version") && has("apt-get", "--version")) {
    has("apt-get", "update");
    has("apt-get", "install", "-y", "--no-install-recommends", "strace");
  }
  if (!has("strace", "-f", "-o", "/dev/null", "true")) return "expected strace that may trace";
  return has("unshare", "-pf", "--mount-proc", "true") ? null : "expected namespaces";
}

async function referenceOf(command: KillableCommand, place: Place): Promise<Reference> {
  await place.reset();
  const { ended: { code, last }, moments } = await runAndWatch(command, place.root);
  if (code !== 0) throw new Error(`${command.name} does not run: ${last}`);
  return { tree: place.tree(), moments: Map.groupBy(moments, ({ call }) => call) };
}

/** One of a list, by a random number. */
function pick<T>(list: readonly T[], random: number): T {
  return list[random % list.length];
}

/** The moments of a trial: a call, each as likely as the others, then one of its occasions. */
function momentsOf(
  { moments }: Reference,
  { seed, number }: { readonly seed: number; readonly number: number },
): Moment[] {
  const calls = [...moments.keys()].sort();
  return Array.from({ length: number % 3 === 2 ? 2 : 1 }, (_, kill) => {
    const [call, nth] = pcg4d(seed, 7, number, kill);
    return pick(moments.get(pick(calls, call))!, nth);
  });
}

/** How a trial came out. */
interface Outcome {
  /** How many of its moments came. */
  readonly killed: number;
  /** What was wrong in the end. */
  readonly faults: readonly string[];
}

/**
 * Runs a command from its beginning until a moment kills it. Threads share the work as it comes: where none came to its
 * n-th call, half of n is tried.
 */
async function killFirst(
  command: KillableCommand,
  moment: Moment,
  { place, at }: { readonly place: Place; readonly at: RunPlace },
): Promise<Ended> {
  await place.reset();
  const ended = await runAndKill(command, at, { moment, again: false });
  if (ended.code !== 0 || moment.nth === 1) return ended;
  return await killFirst(command, { ...moment, nth: moment.nth >> 1 }, { place, at });
}

/** Kills a command at its moments, goes on to its end and looks at what is left. */
async function outcomeOf(
  command: KillableCommand,
  moments: readonly Moment[],
  options: { readonly place: Place; readonly at: RunPlace; readonly reference: Reference },
): Promise<Outcome> {
  const { place, at, reference } = options;
  let killed = 0;
  for (const [i, moment] of moments.entries()) {
    const { code, last } = i === 0
      ? await killFirst(command, moment, options)
      : await runAndKill(command, at, { moment, again: true });
    if (code === KILLED) killed++;
    else if (code !== 0) return { killed, faults: [`ended with ${code}: ${last}`] };
  }
  const { code, last } = await runToEnd(command, at, true);
  const faults = code === 0
    ? differences(place.tree(), reference.tree)
    : [`does not go on, ended with ${code}: ${last}`];
  return { killed, faults };
}

/** A moment in words. */
function words({ call, path, nth }: Moment): string {
  return path === null ? `${call} ${nth}` : `${call} ${nth} of ${path.split("/").at(-1)}`;
}

/** Takes the trials, one command after the other. */
async function takeTrials(
  commands: readonly KillableCommand[],
  { count, seed, place }: { readonly count: number; readonly seed: number; readonly place: Place },
): Promise<Summary> {
  const references = new Map<string, Reference>();
  const summary = newSummary();
  for (let number = 0; number < count; number++) {
    const command = commands[number % commands.length];
    const reference = references.get(command.name) ?? await referenceOf(command, place);
    references.set(command.name, reference);
    const moments = momentsOf(reference, { seed, number });
    const inNamespace = Math.floor(number / commands.length) % 2 === 1;
    const at = { root: place.root, inNamespace };
    const { killed, faults } = await outcomeOf(command, moments, { place, at, reference });
    summary.add({ command: command.name, calls: moments.map(({ call }) => call), killed, faults });
    console.error([
      `${number} ${command.name}${inNamespace ? " in a namespace" : ""}`,
      moments.map(words).join(", then "),
      `killed ${killed} of ${moments.length}`,
      faults.length === 0 ? "the same bytes, nothing left" : faults.join("; "),
    ].join(": "));
  }
  return summary;
}

const program = new Command("kills")
  .description(
    "Kills the commands that write at system calls, goes on with them and compares what they leave " +
      "with what uninterrupted ones leave. Linux, as root.",
  )
  .option("--count <n>", "trials", integerFlag("--count", { min: 1 }), 10)
  .option("--seed <n>", "chooses the moments", integerFlag("--seed", { min: 0 }), 0)
  .addOption(
    new Option("--only <command>", "this command alone").choices(COMMANDS.map(({ name }) => name)),
  )
  .option("--long", "also the commands that take minutes", false)
  .action(async ({ count, seed, only, long }) => {
    const reason = obstacle();
    if (reason !== null) return console.log(`${count} kills left out: ${reason}`);
    const commands = COMMANDS.filter((one) =>
      only === undefined ? long || !one.long : one.name === only
    );
    const root = await Deno.makeTempDir();
    try {
      const place = await makePlace(PROJECT, root);
      const summary = await takeTrials(commands, { count, seed, place });
      console.log(summary.text());
      if (summary.failed() > 0) throw new Failure(`${summary.failed()} trials failed`);
    } finally {
      await Deno.remove(root, { recursive: true });
    }
  });

if (import.meta.main) await runCommand(program);
