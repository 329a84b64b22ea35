/**
 * Every file below a folder.
 *
 * @module
 */

/**
 * Lists the files below a folder, sorted, without those git ignores here.
 *
 * @param folder URL with a slash at its end.
 */
export async function filesBelow(folder: URL): Promise<URL[]> {
  const files: URL[] = [];
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    if (["node_modules", "__pycache__"].includes(name)) continue;
    if (isDirectory) files.push(...await filesBelow(new URL(`${name}/`, folder)));
    else files.push(new URL(name, folder));
  }
  return files.sort((a, b) => (a.href < b.href ? -1 : 1));
}
