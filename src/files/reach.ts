/**
 * Where this program may write.
 *
 * Deno's permission sets are static and look at a path as it is named: they know neither what a flag names nor where
 * a linked folder leads. So every change of the file system asks here first. Below the project that is `runs` and
 * `results`, and never one of the project's own files and folders, by whatever name. While a command runs, all else is
 * what its flags named; code that uses these modules as a library may write anywhere outside of the project.
 *
 * @module
 */
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { InputError } from "../input_error.ts";

/** Folders of the project that take what commands make. */
const OUTPUTS = ["runs", "results"];

/** Folders of `runs` that no flag may name: what fills them keeps what others must not read. */
const CLOSED: readonly [folder: string, holds: string][] = [
  ["runs/sealed", "sealed test patients"],
  ["runs/truth", "what synthetic cohorts were made with"],
];

/** What is the project's own at its top level, beside all that begins with a dot. */
export const OWN_NAMES: readonly string[] = [
  "CHANGELOG.md",
  "CITATION.cff",
  "LICENSE",
  "README.md",
  "configs",
  "data",
  "deno.json",
  "deno.lock",
  "node_modules",
  "shaders",
  "src",
  "tests",
];

/** Whether the file system takes names that differ in case for the same. */
const ignoresCase = Deno.build.os === "darwin" || Deno.build.os === "windows";

/** Real places that flags named, or null outside of a command. */
let named: string[] | null = null;

/** The way from a folder to what lies below it, "" for itself; null if it lies elsewhere. */
function wayBelow(folder: string, place: string): string | null {
  const [from, to] = [folder, place].map((path) => ignoresCase ? path.toLowerCase() : path);
  const way = relative(from, to);
  return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way) ? null : way;
}

/** Where a path leads: links are followed as far as it exists. */
async function realPlace(path: string): Promise<string> {
  let existing = resolve(path);
  const rest: string[] = [];
  for (;;) {
    try {
      return join(await Deno.realPath(existing), ...rest);
    } catch (error) {
      // What may not be looked at is refused by Deno itself, if it may not be written.
      if (error instanceof Deno.errors.NotCapable) return join(existing, ...rest);
      const { NotFound, NotADirectory, PermissionDenied } = Deno.errors;
      const goesOn = [NotFound, NotADirectory, PermissionDenied].some((type) =>
        error instanceof type
      );
      if (!goesOn || await isLink(existing)) {
        throw new InputError(path, "cannot be written: is a link that leads nowhere");
      }
    }
    rest.unshift(basename(existing));
    existing = dirname(existing);
  }
}

async function isLink(path: string): Promise<boolean> {
  return await Deno.lstat(path).then((info) => info.isSymlink, () => false);
}

/** The project's folder, or null where this module is not on a disk. */
function projectFolder(): string | null {
  const { protocol, href } = new URL("../../", import.meta.url);
  return protocol === "file:" ? fileURLToPath(href) : null;
}

/** What a real place is to the project. */
async function kindOfPlace(place: string): Promise<"output" | "own" | "within" | "outside"> {
  const folder = projectFolder();
  if (folder === null) return "outside";
  const root = await realPlace(folder);
  const way = wayBelow(root, place);
  if (way !== null) {
    const [top] = way.split(sep);
    if (OUTPUTS.includes(top)) return "output";
    return top === "" || top.startsWith(".") || OWN_NAMES.includes(top) ? "own" : "within";
  }
  // Either folder may be a link to a larger disk.
  const outputs = await Promise.all(OUTPUTS.map((name) => realPlace(join(root, name))));
  return outputs.some((output) => wayBelow(output, place) !== null) ? "output" : "outside";
}

/** Whether this process may write outside of the project: some tasks may not. */
async function mayLeave(): Promise<boolean> {
  const path = join(projectFolder()!, "..", "elsewhere");
  return (await Deno.permissions.query({ name: "write", path })).state === "granted";
}

/** A place, checked. */
export interface WritablePlace {
  /** Whether it is the project's place for results, where files without a kind of their own are replaced too. */
  readonly isOutput: boolean;
}

/**
 * Refuses a place that may not be written.
 *
 * @param path A file or folder, there or not.
 * @param options `leadsTo`: the path may also be a folder on the way to a named place.
 * @throws {InputError} Naming the path.
 */
export async function checkReach(
  path: string,
  { leadsTo = false }: { readonly leadsTo?: boolean } = {},
): Promise<WritablePlace> {
  const place = await realPlace(path);
  const kind = await kindOfPlace(place);
  if (kind === "output") return { isOutput: true };
  if (kind === "own") {
    const advice = `expected a place in runs or results${
      await mayLeave() ? ", or outside of the project" : ""
    }`;
    throw new InputError(path, `cannot be written: is one of the project's own, ${advice}`);
  }
  const free = named === null
    ? kind === "outside"
    : named.some((one) =>
      wayBelow(one, place) !== null || leadsTo && wayBelow(place, one) !== null
    );
  if (free) return { isOutput: named === null };
  throw new InputError(path, "cannot be written: expected a place that a flag names");
}

/**
 * Limits what may be written to the project's `runs` and `results` and to what {@link nameOutput} names.
 *
 * @returns Ends the limit when disposed.
 */
export function confineWrites(): Disposable {
  const before = named;
  named = [];
  return {
    [Symbol.dispose]() {
      named = before;
    },
  };
}

/** Refuses a place in a folder that no flag may name. */
async function checkOpen(path: string, place: string): Promise<void> {
  const folder = projectFolder();
  if (folder === null) return;
  for (const [name, holds] of CLOSED) {
    if (wayBelow(await realPlace(join(folder, name)), place) === null) continue;
    throw new InputError(
      path,
      `cannot be written: ${name} is for ${holds} alone, expected another place`,
    );
  }
}

/**
 * Adds a file or folder that a flag named to what may be written, with all that lies below it.
 *
 * @param path Its path.
 * @returns What {@link checkReach} says of it.
 * @throws {InputError} If it is one of the project's own, or where test patients are sealed or truths kept.
 */
export async function nameOutput(path: string): Promise<WritablePlace> {
  const place = await realPlace(path);
  await checkOpen(path, place);
  named?.push(place);
  return await checkReach(path);
}
