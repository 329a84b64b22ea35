/**
 * Paths as the user means them: relative to the folder the task was called from.
 *
 * @module
 */
import { dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { makeFolder } from "../files/atomic_write.ts";
import { nameOutput } from "../files/reach.ts";
import { InputError } from "../input_error.ts";

/** The caller's folder; `deno task` itself runs in the project's root and names it in `INIT_CWD`. */
function callerFolder(): string {
  return Deno.env.get("INIT_CWD") ?? Deno.cwd();
}

/**
 * Makes a path given on the command line absolute.
 *
 * @param path As typed by the user.
 * @throws {InputError} If it is empty: it would mean the folder itself.
 */
export function userPath(path: string): string {
  if (path === "") {
    throw new InputError("a path", 'found "", expected the name of a file or folder');
  }
  return resolve(callerFolder(), path);
}

/** What a flag names to write to, absolute; the command may write there from now on. */
async function namedOutput(
  flag: string,
  path: string,
): Promise<{ absolute: string; isOutput: boolean }> {
  if (path === "") throw new InputError(flag, 'found "", expected a path');
  const absolute = userPath(path);
  return { absolute, ...await nameOutput(absolute) };
}

/**
 * The file that a command writes: the one a flag names, which the command may write from now on. In the project's
 * `runs` and `results` the folder for it is made, as it is for what has its usual place there.
 *
 * @param flag The flag, such as `--out`.
 * @param path As typed by the user; undefined without the flag.
 * @param usual The file without the flag, relative to the project's root.
 * @returns Its absolute path.
 * @throws {InputError} If it is empty, or is one of the project's own.
 */
export async function outputFile(
  flag: string,
  path: string | undefined,
  usual = "",
): Promise<string> {
  if (path === undefined) return projectPath(usual);
  const { absolute, isOutput } = await namedOutput(flag, path);
  if (isOutput) await makeFolder(dirname(absolute));
  return absolute;
}

/**
 * The folder that a command writes to: the one a flag names, below which the command may write from now on.
 *
 * @param flag The flag, such as `--out`.
 * @param path As typed by the user; undefined without the flag.
 * @param usual The folder without the flag, relative to the project's root.
 * @returns Its absolute path.
 * @throws {InputError} As {@link outputFile}, or if it is a file.
 */
export async function outputFolder(
  flag: string,
  path: string | undefined,
  usual = "",
): Promise<string> {
  if (path === undefined) return projectPath(usual);
  const { absolute } = await namedOutput(flag, path);
  const existing = await Deno.stat(absolute).catch(() => null);
  if (existing === null || existing.isDirectory) return absolute;
  throw new InputError(absolute, "cannot be made: is a file, expected a folder");
}

/**
 * A path as the user would type it: relative to the caller's folder when it lies below it.
 *
 * @param path Absolute, or relative to the working directory.
 */
export function shownPath(path: string): string {
  const absolute = resolve(path);
  const below = relative(callerFolder(), absolute);
  return below === "" || below.startsWith("..") ? absolute : below;
}

/**
 * A message whose paths below the caller's folder are relative to it, as {@link shownPath} words one path.
 *
 * @param message Any text.
 */
export function shownPaths(message: string): string {
  let folder = "/";
  try {
    folder = callerFolder();
  } catch {
    // It is gone: nothing is relative to it.
  }
  if (folder === "/") return message;
  const escaped = folder.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return message.replaceAll(new RegExp(`(?<![^\\s"'(=,:])${escaped}[/\\\\]`, "g"), "");
}

/**
 * A path inside the project, wherever the project lies.
 *
 * @param path Relative to the project's root, such as `configs/cql.yaml`.
 */
export function projectPath(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
