/**
 * Work that a single process does at a time, under the kernel's lock on a file.
 *
 * The kernel's lock, not a file made with `createNew` alone: it ends with its process, so what a kill leaves stops
 * nobody and no clock says when it is stale. It keeps out processes of one machine, or of machines whose file system
 * shares locks. The file goes with the lock; only a killed process leaves one, which the next holder removes.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { type FileLock, takeLock } from "./atomic_write.ts";

/**
 * Does work under a lock.
 *
 * @param path The lock's file, in a folder that is there.
 * @param use `subject`: what is locked; `taken`: what is said of it if another process has the lock.
 * @param work What to do.
 * @returns What the work returns.
 * @throws {InputError} If the lock cannot be taken; whatever the work throws.
 */
export async function withFileLock<T>(
  path: string,
  { subject, taken }: { readonly subject: string; readonly taken: string },
  work: (lock: FileLock) => Promise<T>,
): Promise<T> {
  using lock = await takeLock(path);
  if (lock === null) throw new InputError(subject, taken);
  return await work(lock);
}

/**
 * Does work on results that it reads first and writes later, with every other such work kept out: of two at once each
 * would lose what the other found. The second is refused, as a run in a used folder is. Rows could be merged instead,
 * but the two would do the same work twice and meet in the folders of their trainings.
 *
 * @param path The file or folder of results, in a folder that is there; the lock is `<path>.lock`.
 * @param work What to do.
 * @returns What the work returns.
 * @throws {InputError} If another process works on them; whatever the work throws.
 */
export async function withSoleUse<T>(path: string, work: () => Promise<T>): Promise<T> {
  const taken = "is being worked on by another process, expected to be the only one: " +
    "wait for it, or name other results";
  return await withFileLock(`${path}.lock`, { subject: path, taken }, work);
}
