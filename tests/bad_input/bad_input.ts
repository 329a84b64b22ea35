/**
 * The tables of bad input: each case is refused in one line that leaves nothing behind, and its
 * smallest repair is accepted.
 *
 * @module
 */
import assert from "node:assert/strict";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { collectCommand } from "../../src/commands/collect.ts";
import { convertCommand } from "../../src/commands/convert.ts";
import { evaluateCommand } from "../../src/commands/evaluate.ts";
import type { RunnableCommand } from "../../src/commands/run_command.ts";
import { capture } from "../commands/capture.ts";
import { run } from "../commands/spawn.ts";
import { twinTrainCommand } from "../commands/twin_train.ts";
import { withFolder } from "../with_folder.ts";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

/** The commands as their scripts make them; those that train do so on the float64 twin. */
const COMMANDS = {
  collect: collectCommand,
  convert: convertCommand,
  evaluate: evaluateCommand,
  train: twinTrainCommand(),
} as const satisfies Record<string, RunnableCommand>;

/** A command. */
export type CommandName = keyof typeof COMMANDS;

/** Files by path below the case's folder; null makes a folder. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** What a command is given. `@/` in arguments is the case's folder, `#/` the project's. */
export interface Input {
  /** Arguments, separated by blanks if they are one text. */
  readonly args?: string | readonly string[];
  /** Files beside those of the table. */
  readonly files?: Files;
}

/** One mistake. */
export interface BadCase extends Input {
  /** What is wrong. */
  readonly name: string;
  /** All of standard error after `error: `. */
  readonly error: string;
  /** What makes the input good: replaces arguments or files. */
  readonly mended: Input;
  /** Another command than the table's. */
  readonly command?: CommandName;
  /** Whether the commands are processes of their own; training is then on WebGPU if `webgpu`. */
  readonly spawned?: boolean | "webgpu";
}

/** Mistakes of one kind. */
export interface BadTable {
  /** The kind. */
  readonly kind: string;
  /** The command that is run, unless the case says another. */
  readonly command: CommandName;
  /** Arguments, unless the case or its repair says others. */
  readonly args?: string;
  /** Files that good and bad input have in common. */
  readonly files?: Files;
  /** At least five mistakes. */
  readonly cases: readonly BadCase[];
}

/** What a command left. */
interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Everything below a folder: paths with contents, in order. */
export async function contentsOf(folder: string, prefix = ""): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for await (const { name, isDirectory } of Deno.readDir(join(folder, prefix))) {
    const path = join(prefix, name);
    if (isDirectory) found.push([path, "folder"], ...await contentsOf(folder, path));
    else found.push([path, (await Deno.readFile(join(folder, path))).toHex()]);
  }
  return found.sort(([a], [b]) => a < b ? -1 : 1);
}

/**
 * Writes files.
 *
 * @param folder The folder they go below.
 * @param files Their contents by path.
 */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const absolute = join(folder, path);
    await Deno.mkdir(content === null ? absolute : dirname(absolute), { recursive: true });
    if (typeof content === "string") await Deno.writeTextFile(absolute, content);
    else if (content) await Deno.writeFile(absolute, content);
  }
}

/** Runs a command in this process, or in one of its own. */
async function runCommand(
  name: CommandName,
  args: readonly string[],
  { spawned, webgpu }: { readonly spawned: boolean; readonly webgpu: boolean },
): Promise<Ended> {
  if (!spawned) {
    const { code, out, err } = await capture(COMMANDS[name], args);
    return { code, out: out.join("\n"), err: err.join("\n") };
  }
  return name === "train" && !webgpu
    ? await run("tests/commands/twin_cli.ts", [name, ...args])
    : await run(name, args);
}

/** Runs a command on an input in a fresh folder. */
async function runOn(
  table: BadTable,
  bad: BadCase,
  options: { readonly input: Input; readonly webgpu: boolean },
): Promise<Ended & { readonly before: unknown; readonly after: unknown }> {
  const { input, webgpu } = options;
  let result: Ended & { before: unknown; after: unknown };
  await withFolder(async (folder) => {
    await writeFiles(folder, { ...table.files, ...input.files });
    const given = input.args ?? table.args ?? "";
    const args = (typeof given === "string" ? given.split(" ") : given)
      .filter((arg) => arg !== "" || typeof given !== "string")
      .map((arg) => arg.replaceAll("@/", `${folder}/`).replaceAll("#/", PROJECT));
    const before = await contentsOf(folder);
    const command = bad.command ?? table.command;
    const ended = await runCommand(command, args, { spawned: !!bad.spawned, webgpu });
    const err = ended.err.replaceAll(`${folder}/`, "@/").replaceAll(PROJECT, "#/");
    result = { ...ended, err, before, after: await contentsOf(folder) };
  });
  return result!;
}

/** Checks one mistake and its repair. */
async function check(table: BadTable, bad: BadCase): Promise<void> {
  const refused = await runOn(table, bad, { input: bad, webgpu: true });
  assert.equal(refused.err, `error: ${bad.error}`);
  assert.equal(refused.err.includes("\n"), false);
  assert.deepEqual([refused.code, refused.out], [2, ""]);
  assert.deepEqual(refused.after, refused.before, "the folder is not as it was");

  const { args = bad.args, files } = bad.mended;
  const input = { args, files: { ...bad.files, ...files } };
  const accepted = await runOn(table, bad, { input, webgpu: bad.spawned === "webgpu" });
  assert.equal(accepted.code, 0, `the repair: ${accepted.err}`);
}

/**
 * Makes a test of every case of a table.
 *
 * @param table The table; one case at least must be spawned.
 */
export function testTable(table: BadTable): void {
  Deno.test(`bad input of the kind "${table.kind}" has five cases, one run as users do`, () => {
    assert.ok(table.cases.length >= 5);
    assert.ok(table.cases.some((bad) => bad.spawned));
    assert.equal(new Set(table.cases.map((bad) => bad.name)).size, table.cases.length);
  });
  for (const bad of table.cases) {
    Deno.test(`${table.kind}: ${bad.name}`, () => check(table, bad));
  }
}
