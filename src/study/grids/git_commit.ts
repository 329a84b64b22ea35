/**
 * The commit of the code that runs, read from the repository's files.
 *
 * @module
 */
import { join, resolve } from "node:path";
import { readText } from "../../files/read_bytes.ts";

/** A small text file, or null if there is none to read. */
async function small(path: string): Promise<string | null> {
  try {
    return (await readText(path)).trim();
  } catch {
    // Absent, a folder, or outside of what the task may read, as a linked working tree's files are.
    return null;
  }
}

/**
 * Finds the commit that is checked out; it says nothing of changes that are not committed.
 *
 * @param project The project's folder.
 * @returns 40 hexadecimal digits, or null where there is no repository to read.
 */
export async function gitCommit(project: string): Promise<string | null> {
  const link = /^gitdir: (.+)$/.exec(await small(join(project, ".git")) ?? "");
  const folder = link ? resolve(project, link[1]) : join(project, ".git");
  const head = await small(join(folder, "HEAD"));
  const ref = /^ref: (.+)$/.exec(head ?? "")?.[1];
  if (ref === undefined) return head;
  const shared = await small(join(folder, "commondir"));
  const common = shared === null ? folder : resolve(folder, shared);
  const direct = await small(join(common, ref));
  if (direct !== null) return direct;
  const packed = (await small(join(common, "packed-refs")))?.split("\n");
  return packed?.find((line) => line.endsWith(` ${ref}`))?.split(" ")[0] ?? null;
}
