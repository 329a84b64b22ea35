/**
 * `deno task test`: makes sure that there is an adapter, then runs all the tests, those of paths, or the quick ones.
 *
 * @module
 */
import { Command } from "@commander-js/extra-typings";
import { join, relative } from "node:path";
import { InputError } from "../input_error.ts";
import { findTests, NEED_WORDS, type TestFile } from "./find_tests.ts";
import type { RunnableCommand } from "./run_command.ts";
import { setUpAdapter } from "./setup.ts";
import { becomeDeno } from "./start_deno.ts";
import { printNote } from "./terminal.ts";
import { projectPath, userPath } from "./user_path.ts";

/** Programs that look for faults for longer than a test does. */
const LONG = ["kills", "fuzz", "random-mdps", "mutants", "peer", "levels"];

/** Paths of the project, relative to its root, with forward slashes. */
function ownPath(path: string): string {
  return relative(projectPath("."), path).replaceAll("\\", "/");
}

/** Says which files are left out and why. */
function sayLeftOut(left: readonly TestFile[], all: number): void {
  printNote(`Left out by --quick: ${left.length} of ${all} files of tests`);
  for (const [need, files] of Map.groupBy(left, ({ needs }) => needs[0])) {
    const names = files.map(({ path }) => path.replace(/^tests\/|_test\.ts$/g, "")).join(", ");
    printNote(`  ${NEED_WORDS[need]} (${files.length}): ${names}`);
  }
}

/** The files that are run quickly. */
async function quickFiles(paths: readonly string[]): Promise<string[]> {
  const within = paths.map((path) => ownPath(userPath(path)));
  const found = (await findTests(projectPath("."))).filter(({ path }) =>
    within.length === 0 || within.some((one) => path === one || path.startsWith(`${one}/`))
  );
  const quick = found.filter(({ needs }) => needs.length === 0);
  sayLeftOut(found.filter(({ needs }) => needs.length > 0), found.length);
  if (quick.length > 0) return quick.map(({ path }) => path);
  throw new InputError("--quick", "leaves out all of these tests");
}

/** The command. */
export const testCommand: RunnableCommand = new Command("test")
  .description(
    "Makes sure that there is an adapter, then runs the tests. With --quick, those that need no adapter, process, " +
      "browser, worker or many seconds: what it leaves out it counts and names.",
  )
  .argument("[paths...]", "files and folders of tests (default: all)")
  .option(
    "--quick",
    "run what needs neither adapter, process, browser, worker nor many seconds; types are not checked",
  )
  .option("--no-browser", "leave out the tests that open the report in Chromium, and say so")
  .option("--filter <text>", "run tests whose name holds the text, or /expression/")
  .action(async (paths, { quick, browser, filter }) => {
    if (!quick) await setUpAdapter();
    const files = quick ? await quickFiles(paths) : paths.map(userPath);
    if (!quick && paths.length === 0) {
      const how = LONG.map((name) => `deno task dev ${name}`).join(", ");
      printNote(`Left out, for they take long: ${how}`);
    }
    await becomeDeno([
      ...["test", "-q", "--no-prompt", "-P=test"],
      ...(quick ? ["--parallel", "--no-check"] : []),
      ...(filter === undefined ? [] : ["--filter", filter]),
      ...files.map((path) => join(".", path)),
      ...(browser ? [] : ["--", "--no-browser"]),
    ]);
  });
