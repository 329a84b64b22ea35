/**
 * Folders of runs that the user did not name: `runs/<stem>`, `runs/<stem>-2`, ….
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { exists } from "../runs/run_folder.ts";
import { projectPath } from "./user_path.ts";

/** The folder of the n-th run of a stem. */
function numbered(stem: string, number: number): string {
  return projectPath(`runs/${stem}${number === 1 ? "" : `-${number}`}`);
}

/** Number of the last run of a stem, 0 if there is none. */
async function lastNumber(stem: string): Promise<number> {
  let number = 0;
  while (await exists(numbered(stem, number + 1))) number++;
  return number;
}

/**
 * A folder that does not exist yet.
 *
 * @param stem What the run is of, such as the names of its configs.
 */
export async function newRunFolder(stem: string): Promise<string> {
  return numbered(stem, await lastNumber(stem) + 1);
}

/**
 * The folder of the newest run of a stem.
 *
 * @param stem What the run is of.
 * @throws {InputError} If there is none.
 */
export async function lastRunFolder(stem: string): Promise<string> {
  const number = await lastNumber(stem);
  if (number > 0) return numbered(stem, number);
  throw new InputError("--resume", `found no run runs/${stem}, expected --out with its folder`);
}
