/**
 * A YAML file whose every value remembers its place.
 *
 * @module
 */
import { dirname } from "node:path";
import { fileError } from "../files/read_bytes.ts";
import { InputError } from "../input_error.ts";
import { type Located, parseLocatedYaml } from "./located_yaml.ts";

/**
 * Reads a YAML file.
 *
 * @param path The file.
 * @param options `shown` words a file's path in messages (default: as it is); `inheritedAt` is the place
 * that names the file, unless the user does.
 * @throws {InputError} If it cannot be read or is no YAML.
 */
export async function readYaml(
  path: string,
  options: { readonly shown?: (path: string) => string; readonly inheritedAt?: string } = {},
): Promise<Located> {
  const { shown, inheritedAt } = options;
  const name = shown?.(path) ?? path;
  const bytes = await Deno.readFile(path).catch((failure) => {
    const error = fileError(name, failure);
    if (inheritedAt === undefined || !(error instanceof InputError)) throw error;
    throw new InputError(inheritedAt, `inherit: ${error.message}`);
  });
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(name, "is no text in UTF-8, expected a YAML file");
  }
  const place = (line: number, column: number) => `${name}:${line}:${column}`;
  return parseLocatedYaml(text, { place, folder: dirname(path) });
}
