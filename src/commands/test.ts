/**
 * `deno task test`: makes sure that there is an adapter, then runs the tests, those of a part or of paths, or the quick ones.
 *
 * @module
 */
import { Command, Option } from "@commander-js/extra-typings";
import { join, relative } from "node:path";
import { InputError } from "../input_error.ts";
import { findTests, NEED_WORDS, type TestFile } from "./find_tests.ts";
import type { RunnableCommand } from "./run_command.ts";
import { setUpAdapter } from "./setup.ts";
import { becomeDeno } from "./start_deno.ts";
import { printNote } from "./terminal.ts";
import { TEST_PART_NAMES, TEST_PARTS, type TestPart } from "./test_parts.ts";
import { projectPath, userPath } from "./user_path.ts";

/** Programs that look for faults for longer than a test does. */
const LONG = ["kills", "fuzz", "random-mdps", "mutants", "peer", "levels"];

/** Paths of the project, relative to its root, with forward slashes. */
function ownPath(path: string): string {
  return relative(projectPath("."), path).replaceAll("\\", "/");
}

/** Says which parts and programs are left out, and how to run each. */
function sayLong(): void {
  printNote("Left out, for they take long or go by the clock, each to be run alone:");
  for (const name of TEST_PART_NAMES) {
    const { words, files } = TEST_PARTS[name];
    printNote(`  deno task test --part ${name} (files: ${files.length}): ${words}`);
  }
  printNote(`  ${LONG.map((name) => `deno task dev ${name}`).join(", ")}: programs, no tests`);
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
    "Makes sure that there is an adapter, then runs the tests, several files at a time; what takes long or goes by the " +
      "clock is a part to be run alone. With --quick, those that need no adapter, process, browser, worker or many " +
      "seconds. What is left out is counted and named.",
  )
  .argument(
    "[paths...]",
    "files and folders of tests, one after the other (default: all but the parts)",
  )
  .addOption(new Option("--part <name>", "run a part alone").choices(TEST_PART_NAMES))
  .option(
    "--quick",
    "run what needs neither adapter, process, browser, worker nor many seconds; types are not checked",
  )
  .option("--filter <text>", "run tests whose name holds the text, or /expression/")
  .action(async (paths, { quick, part, filter }) => {
    if (part !== undefined && (quick || paths.length > 0)) {
      throw new InputError(
        "--part",
        "has no meaning with paths or --quick: a part has its own files",
      );
    }
    if (!quick) await setUpAdapter();
    const isAll = !quick && part === undefined && paths.length === 0;
    if (isAll) sayLong();
    const one: TestPart | undefined = part && TEST_PARTS[part];
    const isParallel = quick || isAll || one?.parallel === true;
    const named = one?.files ?? paths.map(userPath);
    const files = quick ? await quickFiles(paths) : named;
    const parts = TEST_PART_NAMES.flatMap((name) => TEST_PARTS[name].files);
    await becomeDeno([
      ...["test", "-q", "--no-prompt", "-P=test"],
      ...(quick ? ["--no-check"] : []),
      ...(isParallel ? ["--parallel"] : []),
      ...(isAll ? [`--ignore=${parts.join(",")}`] : []),
      ...(filter === undefined ? [] : ["--filter", filter]),
      ...files.map((path) => join(".", path)),
    ]);
  });
