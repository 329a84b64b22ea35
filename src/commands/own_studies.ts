/**
 * Studies of their own, found by their names: folders of `src/studies`.
 *
 * @module
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { InputError } from "../input_error.ts";
import type { Page } from "../report/page.ts";
import type { StudyModule } from "../report/study_module.ts";
import type { Located } from "../text/located_yaml.ts";
import { clipped } from "../text/visible.ts";
import { projectPath } from "./user_path.ts";

/** Where studies are. */
const STUDIES = "src/studies";

/** Names of all studies, in alphabetical order. */
async function studyNames(): Promise<string[]> {
  const names: string[] = [];
  try {
    for await (const { name, isDirectory } of Deno.readDir(projectPath(STUDIES))) {
      if (isDirectory) names.push(name);
    }
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  return names.sort();
}

/** Loads a study that is there. */
async function load(name: string): Promise<StudyModule> {
  const path = projectPath(join(STUDIES, name, "study.ts"));
  return (await import(pathToFileURL(path).href) as { study: StudyModule }).study;
}

/**
 * The study that a YAML names.
 *
 * @param yaml The YAML.
 * @returns Null if it names none: it is one of grids.
 * @throws {InputError} If there is none of the name.
 */
export async function ownStudy(yaml: Located): Promise<StudyModule | null> {
  const member = yaml.value instanceof Map ? yaml.value.get("study") : undefined;
  if (member === undefined) return null;
  const { value, where } = member.item as Located;
  const names = await studyNames();
  if (typeof value !== "string" || !names.includes(value)) {
    const found = typeof value === "string" ? `found "${clipped(value)}"` : "found no name";
    throw new InputError(where, `study: ${found}, expected ${names.join(" or ")}`);
  }
  return await load(value);
}

/**
 * The pages of all studies of their own that were run.
 *
 * @param results Folder of results.
 * @throws {InputError} If rows are damaged.
 */
export async function ownStudyPages(results: string): Promise<Page[]> {
  const pages: Page[] = [];
  for (const name of await studyNames()) pages.push(...await (await load(name)).pages(results));
  return pages;
}

/**
 * Whether a study of its own has this name.
 *
 * @param name The name.
 */
export function isOwnStudy(name: string): boolean {
  try {
    return Deno.statSync(projectPath(join(STUDIES, name))).isDirectory;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

/**
 * Checks a table of a study of its own.
 *
 * @param name The study.
 * @param path The file.
 * @throws {InputError} Naming file, line and column or key.
 */
export async function checkOwnTable(name: string, path: string): Promise<void> {
  await (await load(name)).check?.(path);
}
