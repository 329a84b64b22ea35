import assert from "node:assert/strict";
import type { Command } from "@commander-js/extra-typings";
import { DEV_COMMANDS, USER_COMMANDS } from "../../src/commands/commands.ts";
import { policyList } from "../../src/commands/policy_argument.ts";
import { PROGRAMS } from "../../src/commands/programs.ts";
import { exists } from "../../src/runs/run_folder.ts";
import { readStudy } from "../../src/study/grids/study_config.ts";
import { capture } from "../commands/capture.ts";
import { filesBelow } from "./files_below.ts";

const ROOT = new URL("../../", import.meta.url);
const { tasks }: { tasks: Readonly<Record<string, { command: string }>> } = JSON.parse(
  await Deno.readTextFile(new URL("deno.json", ROOT)),
);

/** Folders whose paths in a command must exist; others are the reader's own. */
const OWN_PATH = /^(src|shaders|configs|data|results|tests)\//;

/** A command that a page quotes. */
interface Quoted {
  readonly page: string;
  readonly task: string;
  readonly args: readonly string[];
}

/** The commands in code spans and lines of code, several between semicolons; a shell's variable stands for 0. */
function commandsIn(page: string, text: string): Quoted[] {
  const start = String.raw`(?:npx -y )?deno(?:@[\d.]+)? task `;
  const spans = text.matchAll(new RegExp(`(?:\`|; )${start}([^\`;]*)`, "g"));
  const lines = text.matchAll(new RegExp(`^ *${start}(.*)$`, "gm"));
  return [...spans, ...lines].map(([, command]) => {
    const plain = command.replace(/\s#.*$/, "").replaceAll(/\$\w+/g, "0").trim();
    const [task, ...args] = plain.split(/\s+/);
    return { page, task, args };
  });
}

/** The pages: the README and those of folders, of results and data, and the comments of configs. */
async function allQuoted(): Promise<Quoted[]> {
  const folders = await Promise.all(
    ["results/", "data/", "configs/", "src/"].map((path) => filesBelow(new URL(path, ROOT))),
  );
  // The page of commands names the old ones, which are no more.
  const pages = folders.flat().filter(({ pathname }) =>
    /\.(md|yaml)$/.test(pathname) && !pathname.endsWith("/src/commands/README.md")
  );
  const found: Quoted[] = [];
  for (const url of [new URL("README.md", ROOT), ...pages]) {
    const text = (await Deno.readTextFile(url)).replaceAll(/^# /gm, "");
    found.push(...commandsIn(url.href.slice(ROOT.href.length), text));
  }
  return found;
}

/** The command that a quoted one calls: a task, or one of `dev`'s. */
function called(task: string, args: readonly string[]): { name: string; own: readonly string[] } {
  return task === "dev" && args.length > 0
    ? { name: args[0], own: args.slice(1) }
    : { name: task, own: args };
}

/** The program of a command, if it is one of `src/commands`; it makes no trainer and does nothing. */
async function programOf(name: string): Promise<Command | null> {
  const entry = { ...USER_COMMANDS, ...DEV_COMMANDS }[name];
  return entry === undefined ? null : await entry.load() as Command;
}

/** Whether a quoted command is there. */
function isThere(task: string, args: readonly string[]): boolean {
  const { name } = called(task, args);
  const isProgram = task === "dev" && (Object.hasOwn(PROGRAMS, name) || name === "old");
  return Object.hasOwn(tasks, name) || isProgram;
}

/** What a program says of arguments: parsed with all its checks, and nothing done. */
async function parsed(task: string, args: readonly string[]): Promise<string> {
  const { name, own } = called(task, args);
  const program = await programOf(name);
  if (program === null) return "";
  for (const one of [program, ...program.commands]) one.action(() => {});
  const { code, err } = await capture(program, own);
  return code === 0 ? "" : err.join(" ");
}

/** Files that a path of a command names: itself, or those that a star stands for. */
async function filesOf(path: string): Promise<boolean> {
  if (!path.includes("*")) return await exists(new URL(path, ROOT).pathname);
  const form = new RegExp(`^${RegExp.escape(path).replaceAll("\\*", "[^/]*")}$`);
  const folder = await filesBelow(new URL(`${path.slice(0, path.indexOf("/"))}/`, ROOT));
  return folder.some(({ href }) => form.test(href.slice(ROOT.href.length)));
}

const quoted = await allQuoted();

Deno.test("every command that a page quotes is a task and parses", async () => {
  assert.ok(quoted.length > 60, `found ${quoted.length}`);
  for (const { page, task, args } of quoted) {
    const shown = `${page}: deno task ${task} ${args.join(" ")}`;
    assert.ok(isThere(task, args), shown);
    // A bare name speaks of the command, or of one of its sub-commands.
    const names = task === "cohort" ? 1 : 0;
    if (called(task, args).own.length > names) assert.equal(await parsed(task, args), "", shown);
  }
});

Deno.test("what quoted commands name is there: files, grids, policies", async () => {
  for (const { page, task, args } of quoted) {
    const shown = `${page}: deno task ${task} ${args.join(" ")}`;
    for (const path of args) if (OWN_PATH.test(path)) assert.ok(await filesOf(path), shown);
    const value = (flag: string) => args[args.indexOf(flag) + 1] as string | undefined;
    if (task === "study" && args.includes("--only")) {
      assert.ok((await readStudy(args[0])).grids.includes(value("--only")!), shown);
    }
    if (task === "evaluate" && args.includes("--policy")) {
      for (const policy of await policyList(value("--policy")!, () => Promise.resolve(false))) {
        assert.match(
          policy,
          /^(random|clinician|optimal|runs\/mine|table:policy\.npz|SELECTION\.json|FILE\.pt)$/,
          shown,
        );
      }
    }
  }
});

Deno.test("a command that does not parse is seen", async () => {
  const text =
    "Try `deno task evaluate --policies random` or\n`deno task study\nconfigs/x.yaml`.\n\n" +
    "    npx -y deno@2.9.6 task collect --behaviour nobody # a comment\n";
  const found = commandsIn("page.md", text);
  assert.deepEqual(found.map(({ task, args }) => [task, ...args]), [
    ["evaluate", "--policies", "random"],
    ["study", "configs/x.yaml"],
    ["collect", "--behaviour", "nobody"],
  ]);
  assert.match(await parsed("evaluate", found[0].args), /option/);
  assert.match(await parsed("collect", found[2].args), /argument 'nobody' is invalid/);
  assert.equal(isThere("tables", []), false);
  assert.equal(isThere("dev", ["table"]), false);
  assert.equal(isThere("dev", ["tables", "tabular"]), true);
  assert.match(await parsed("dev", ["tables", "nothing"]), /nothing/);
  assert.equal(await filesOf("configs/absent-*.yaml"), false);
  assert.equal(await filesOf("configs/active-*.yaml"), true);
});

Deno.test("every command's example parses", async () => {
  for (const [name, { example }] of Object.entries({ ...USER_COMMANDS, ...DEV_COMMANDS })) {
    assert.equal(await parsed(name, example.split(" ")), "", `${name} ${example}`);
  }
});

/** Modules whose commands hold names of the project alone (of commands, files of tests, studies), or words quoted already. */
const OWN_NAMES = [
  ...["commands/commands.ts", "commands/dev.ts", "commands/task_command.ts", "commands/test.ts"],
  ...[
    "report/active_page.ts",
    "report/experiments/experiments_page.ts",
    "report/selection_page.ts",
  ],
];

/** What code puts into commands that it prints, but for words of a shell. */
function unquotedIn(code: string): string[] {
  const texts = code.matchAll(/(?:deno task|go on with) ([^`]*)/g);
  return Array.from(
    texts,
    ([, text]) => text.matchAll(/\$\{(?!\s*(?:shellWord|taskCommand)\()[^}]*\}/g),
  )
    .flatMap((found) => Array.from(found, ([one]) => one));
}

Deno.test("what code puts into a command is quoted for a shell", async () => {
  const src = new URL("src/", ROOT);
  const found: string[] = [];
  for (const url of await filesBelow(src)) {
    const module = url.href.slice(src.href.length);
    if (!module.endsWith(".ts") || OWN_NAMES.includes(module)) continue;
    const unquoted = unquotedIn(await Deno.readTextFile(url));
    found.push(...unquoted.map((one) => `${module}: ${one}`));
  }
  assert.deepEqual(found, []);
  assert.deepEqual(unquotedIn("`Go on: deno task report ${shellWord(a)} ${b}`"), ["${b}"]);
});
