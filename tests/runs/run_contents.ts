/**
 * What two runs must agree on to be the same.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { join, relative } from "node:path";

async function collect(folder: string, into: Map<string, string>, root: string): Promise<void> {
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    const path = join(folder, name);
    if (name === "report.html") continue; // Drawn of the others, and names the folder.
    if (isDirectory) await collect(path, into, root);
    else if (path.endsWith(".safetensors")) {
      const digest = createHash("sha256").update(await Deno.readFile(path)).digest("hex");
      into.set(relative(root, path), digest);
    } else into.set(relative(root, path), await Deno.readTextFile(path));
  }
}

/**
 * The files of a run but for its page: text as it is, checkpoints as SHA-256.
 *
 * @param folder The run's folder.
 * @returns Contents by path.
 */
export async function contentsOf(folder: string): Promise<Map<string, string>> {
  const contents = new Map<string, string>();
  await collect(folder, contents, folder);
  return new Map([...contents].sort(([a], [b]) => a < b ? -1 : 1));
}
