/**
 * A folder for the time of a test.
 *
 * @module
 */

/**
 * Does something with an empty folder, which is removed afterwards.
 *
 * @param work What to do.
 */
export async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await work(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
