/**
 * Paths as the user means them: relative to the folder the task was called from.
 *
 * @module
 */
import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

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
