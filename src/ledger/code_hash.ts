/**
 * What the program is known by: a hash of its code.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readBytes } from "../files/read_bytes.ts";

/** What the program is made of, from the project's root. */
const PARTS = ["deno.json", "deno.lock", "shaders", "src"];

/** Files below a folder, in the order of their names; the file itself where it is one. */
function* filesBelow(root: string, path: string): Generator<string> {
  if (Deno.statSync(join(root, path)).isFile) return yield path;
  const names = Array.from(Deno.readDirSync(join(root, path)), ({ name }) => name).sort();
  for (const name of names) yield* filesBelow(root, `${path}/${name}`);
}

/**
 * SHA-256 over names and bytes of all files of the program.
 *
 * @param root The project's root (default: that of this module).
 */
export async function codeHash(
  root: string = fileURLToPath(new URL("../../", import.meta.url)),
): Promise<string> {
  const hash = createHash("sha256");
  for (const path of PARTS.flatMap((part) => Array.from(filesBelow(root, part)))) {
    const bytes = await readBytes(join(root, path));
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
}
