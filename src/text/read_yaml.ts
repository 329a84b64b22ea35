/**
 * A YAML file whose every value remembers its place.
 *
 * @module
 */
import { dirname, resolve } from "node:path";
import { readText } from "../files/read_bytes.ts";
import { InputError } from "../input_error.ts";
import { type Located, parseLocatedYaml } from "./located_yaml.ts";

/** Largest YAML file in bytes: a config has a few thousand. */
const YAML_LIMIT = 2 ** 20;

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
  const { inheritedAt } = options;
  const name = options.shown?.(path) ?? path;
  const reading = { shown: name, limit: YAML_LIMIT, expected: "a YAML file" };
  const text = await readText(path, reading).catch((error) => {
    if (inheritedAt === undefined || !(error instanceof InputError)) throw error;
    throw new InputError(inheritedAt, `inherit: ${error.message}`);
  });
  const place = (line: number, column: number) => `${name}:${line}:${column}`;
  return parseLocatedYaml(text, { place, resolve: (inner) => resolve(dirname(path), inner) });
}
