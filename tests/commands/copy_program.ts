/**
 * Copies of the program, for commands that write into the project.
 *
 * @module
 */
import { dirname, join } from "node:path";
import type { Outcome } from "./spawn.ts";
import { filesBelow } from "../repository/files_below.ts";

const ROOT = new URL("../../", import.meta.url);

/**
 * Copies parts of the project, with what Deno needs to run them.
 *
 * @param folder Where to.
 * @param parts Files, and folders with a slash at their end.
 */
export async function copyProgram(folder: string, parts: readonly string[]): Promise<void> {
  for (const part of ["deno.json", "deno.lock", ...parts]) {
    const url = new URL(part, ROOT);
    for (const file of part.endsWith("/") ? await filesBelow(url) : [url]) {
      const to = join(folder, file.href.slice(ROOT.href.length));
      await Deno.mkdir(dirname(to), { recursive: true });
      await Deno.copyFile(file, to);
    }
  }
}

/**
 * Runs Deno in a copy.
 *
 * @param root The copy.
 * @param args Arguments of `deno run`: a permission set, a program, its arguments.
 * @returns What it left, without white space at the ends.
 */
export async function runCopy(root: string, ...args: readonly string[]): Promise<Outcome> {
  const { code, stdout, stderr } = await new Deno.Command("deno", {
    args: ["run", "-q", "--no-prompt", ...args],
    cwd: root,
    env: { INIT_CWD: root },
  }).output();
  const [out, err] = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes).trim());
  return { code, out, err };
}
