/**
 * Names of results among those that are there.
 *
 * @module
 */
import { basename, dirname } from "node:path";
import { InputError } from "../input_error.ts";
import { fileNameFault } from "./file_names.ts";

/**
 * Refuses results whose file or folder would be another's where names ignore case, or a device on Windows. Results that
 * are there go on.
 *
 * @param path Where the results are to be, in a folder that is there.
 * @throws {InputError} Naming the path.
 */
export async function checkResultsName(path: string): Promise<void> {
  const name = basename(path);
  const names = (await Array.fromAsync(Deno.readDir(dirname(path)))).map((entry) => entry.name);
  if (names.includes(name)) return;
  const other = names.find((one) => one.toLowerCase() === name.toLowerCase());
  const wrong = fileNameFault(other === undefined ? [name] : [other, name]);
  if (wrong) throw new InputError(path, wrong.fault);
}
