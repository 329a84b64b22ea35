/**
 * The JSON files of a run: written atomically, refused when damaged or newer.
 *
 * @module
 */
import { writeFileAtomic } from "../files/atomic_write.ts";
import { holdingKeys } from "../files/file_kind.ts";
import { readText } from "../files/read_bytes.ts";
import { InputError } from "../input_error.ts";
import { parseJson } from "../text/json.ts";
import { checkFormat, RUN_FORMAT } from "./format.ts";

/** Files that {@link writeJsonFile} writes. */
const JSON_FILE = holdingKeys("JSON file of this project", ["format"]);

/**
 * Writes an object as indented JSON with its format first.
 *
 * @param path The file.
 * @param content What to write.
 */
export async function writeJsonFile(path: string, content: object): Promise<void> {
  const text = JSON.stringify({ format: RUN_FORMAT, ...content }, null, 2);
  await writeFileAtomic(path, `${text}\n`, { kind: JSON_FILE });
}

/**
 * Reads an object that {@link writeJsonFile} wrote.
 *
 * @param path The file.
 * @throws {InputError} If the file is absent, no JSON object or of a newer format.
 */
export async function readJsonFile(path: string): Promise<Record<string, unknown>> {
  const text = await readText(path);
  const content = parseJson(text, path);
  if (typeof content !== "object" || content === null || Array.isArray(content)) {
    throw new InputError(path, "expected a JSON object");
  }
  const { format, ...rest } = content as Record<string, unknown>;
  checkFormat(format, path);
  return rest;
}
