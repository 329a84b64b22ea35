/**
 * The page in each run's folder that names its files and their fields.
 *
 * @module
 */
import { join } from "node:path";
import { writeFileAtomic } from "../files/atomic_write.ts";
import text from "./folder_readme.md" with { type: "text" };
import { exists } from "./run_folder.ts";

/**
 * Writes the page, unless the folder holds a file of that name: runs of before have none, and a user may have written
 * one.
 *
 * @param folder The run's folder.
 * @throws {InputError} If it cannot be written.
 */
export async function writeFolderReadme(folder: string): Promise<void> {
  const path = join(folder, "README.md");
  if (!(await exists(path))) await writeFileAtomic(path, text);
}
