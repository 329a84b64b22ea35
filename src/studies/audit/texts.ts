/**
 * The published numbers that are kept with the study: a YAML file a text.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
import type { Numbers } from "../../audit/numbers.ts";
import { readNumbers } from "../../audit/read_numbers.ts";

/** Where they are, in the project. */
export const NUMBERS_FOLDER = "src/studies/audit/numbers";

const FOLDER = new URL("numbers/", import.meta.url);

/** A text's numbers. */
export interface PublishedText {
  /** Name of its file. */
  readonly file: string;
  /** The numbers. */
  readonly numbers: Numbers;
}

/**
 * Reads the numbers of all texts, by name of file.
 *
 * @throws {InputError} If one is damaged.
 */
export async function publishedTexts(): Promise<PublishedText[]> {
  const files: string[] = [];
  for await (const { name } of Deno.readDir(FOLDER)) if (name.endsWith(".yaml")) files.push(name);
  return await Promise.all(
    files.sort().map(async (file) => ({
      file,
      numbers: await readNumbers(fileURLToPath(new URL(file, FOLDER)), {
        shown: () => `${NUMBERS_FOLDER}/${file}`,
      }),
    })),
  );
}
