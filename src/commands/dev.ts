/**
 * `deno task dev`: starts a program of the project's maintainers under that program's own permission set.
 *
 * @module
 */
import { Command } from "@commander-js/extra-typings";
import { InputError } from "../input_error.ts";
import { findAdapter } from "./find_adapter.ts";
import { OLD_NAMES } from "./old_names.ts";
import { type Program, PROGRAMS } from "./programs.ts";
import type { RunnableCommand } from "./run_command.ts";
import { becomeDeno } from "./start_deno.ts";
import { table } from "./table.ts";
import { printResult } from "./terminal.ts";

const OLD = "Say what an old task is called now, or all of them";

/** The programs, with what each does. */
function programTable(): string {
  const rows = Object.entries(PROGRAMS).map(([name, { summary }]) => [name, summary]);
  return table([{ title: "program" }, { title: "what it does" }], [...rows, ["old", OLD]]);
}

/** Says what an old task is called now, or all of them. */
function printOldNames([name]: readonly string[]): void {
  const all = Object.entries(OLD_NAMES);
  const found = name === undefined ? all : all.filter(([old]) => old === name);
  if (found.length === 0) {
    const names = Object.keys(OLD_NAMES).join(", ");
    throw new InputError("old", `found "${name}", expected one of ${names}`);
  }
  const rows = found.map(([old, now]) => [`deno task ${old}`, `deno task ${now}`]);
  printResult(table([{ title: "old" }, { title: "new" }], rows));
}

/** What `--help` prints for a program that does not know the flag itself. */
function helpText(name: string, { summary, usage }: Program): string {
  return [`Usage: deno task dev ${name} ${usage}`.trimEnd(), "", `${summary}.`].join("\n");
}

/** Refuses what a program would start to work in spite of: a flag it does not know, anything where it takes nothing. */
function checkArguments(name: string, usage: string, args: readonly string[]): void {
  const flags = new Set(usage.match(/--[a-z]+/g));
  const isUnknown = (one: string) => one.startsWith("-") && !flags.has(one.split("=")[0]);
  const wrong = usage === "" ? args[0] : args.find(isUnknown);
  if (wrong === undefined) return;
  const expected = usage === "" ? "no arguments" : usage;
  throw new InputError(`dev ${name}`, `found "${wrong}", expected ${expected}`);
}

/** The command. */
export const devCommand: RunnableCommand = new Command("dev")
  .description(
    "Starts a program of the project's maintainers under its own permission set, with the arguments that " +
      "follow its name; without a name, lists them.",
  )
  .argument("[program]", "its name, or old with the name of a task that there was")
  .argument("[arguments...]", "the program's own, such as --help")
  .passThroughOptions()
  .allowUnknownOption()
  .action(async (name, args) => {
    if (name === undefined) return printResult(programTable());
    if (name === "old") return printOldNames(args);
    if (!Object.hasOwn(PROGRAMS, name)) {
      const names = [...Object.keys(PROGRAMS), "old"].join(", ");
      throw new InputError("program", `found "${name}", expected one of ${names}`);
    }
    const program = PROGRAMS[name];
    const { deno, needsDriver, usage } = program;
    if (usage !== undefined) {
      if (args.some((one) => one === "--help" || one === "-h")) {
        return printResult(helpText(name, program));
      }
      checkArguments(name, usage, args);
    }
    const driver = needsDriver ? (await findAdapter())?.driver ?? "none" : null;
    const env: Record<string, string> = driver === null ? {} : { ADAPTER_DRIVER: driver };
    await becomeDeno([...deno, ...args], { env, stdin: "inherit" });
  });
