/**
 * Paths as the user means them: relative to the folder the task was called from.
 *
 * @module
 */
import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
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
 */
export function userPath(path: string): string {
  return resolve(callerFolder(), path);
}

/**
 * Makes the path of a flag that names where to write absolute, and lets the command write there.
 *
 * @param flag The flag, such as `--out`.
 * @param path As typed by the user.
 * @throws {InputError} If it is empty, or one of the project's own files and folders.
 */
export async function outputPath(flag: string, path: string): Promise<string> {
  if (path === "") throw new InputError(flag, 'found "", expected a path');
  const absolute = userPath(path);
  await nameOutput(absolute);
  return absolute;
}

/**
 * The path of a flag that names where to write, or the place in the project where its command writes without it.
 *
 * @param flag The flag, such as `--out`.
 * @param path As typed by the user; undefined without the flag.
 * @param usual Relative to the project's root.
 * @throws {InputError} As {@link outputPath}.
 */
export async function outputPathOr(
  flag: string,
  path: string | undefined,
  usual: string,
): Promise<string> {
  return path === undefined ? projectPath(usual) : await outputPath(flag, path);
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
 * A path inside the project, wherever the project lies.
 *
 * @param path Relative to the project's root, such as `configs/cql.yaml`.
 */
export function projectPath(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
