/**
 * Writing a file so that it is either whole or not there, and making the folder for it.
 *
 * @module
 */
import { InputError } from "../input_error.ts";

let written = 0;

/**
 * What the user is told about a place that cannot be written.
 *
 * @param error What the operating system or Deno's permissions said.
 */
export function writeReason(error: unknown): string {
  if (error instanceof Deno.errors.NotFound) return "its folder does not exist";
  if (error instanceof Deno.errors.PermissionDenied) return "permission denied";
  if (error instanceof Deno.errors.NotCapable) {
    return "this task has no permission for that path, expected another";
  }
  if (error instanceof Deno.errors.IsADirectory) return "is a folder, expected a file";
  if (error instanceof Deno.errors.NotADirectory) return "a file is where its folder should be";
  return error instanceof Error ? error.message : String(error);
}

/** A name beside the file's that no other write uses. */
function nameBeside(path: string): string {
  return `${path}.${Deno.pid}-${written++}.tmp`;
}

/** Runs a step of writing, its failure said in one line. */
async function attempt<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw new InputError(path, `cannot be written: ${writeReason(error)}`);
  }
}

/**
 * Makes a folder and those it lies in; one that is there stays as it is.
 *
 * @param path The folder.
 * @throws {InputError} If it cannot be made.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await Deno.mkdir(path, { recursive: true });
  } catch (error) {
    const isFile = error instanceof Deno.errors.AlreadyExists;
    const reason = isFile ? "is a file, expected a folder" : writeReason(error);
    throw new InputError(path, `cannot be made: ${reason}`);
  }
}

/**
 * Checks before any work that {@link writeFileAtomic} will be able to write a file: its folder
 * exists and takes new files, and it is no folder itself. Nothing is left behind.
 *
 * @param path The file.
 * @throws {InputError} If it cannot be written.
 */
export async function checkWritable(path: string): Promise<void> {
  const existing = await attempt(path, async () => {
    const beside = nameBeside(path);
    (await Deno.open(beside, { write: true, createNew: true })).close();
    await Deno.remove(beside);
    return await Deno.stat(path).catch(() => null);
  });
  if (existing && !existing.isFile) {
    throw new InputError(path, "cannot be written: is a folder or device, expected a file");
  }
}

async function writeAll(file: Deno.FsFile, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length;) done += await file.write(bytes.subarray(done));
}

/**
 * Writes a file beside its place (`<path>.<process>-<number>.tmp`), flushes it to the disk and
 * renames it: a reader sees the old file or the whole new one. On failure the temporary file is
 * removed; only a killed process leaves one behind.
 *
 * @param path The file.
 * @param content Its bytes, or a sequence of pieces that may be made while writing.
 * @param options `signal`: gives up between two pieces when it fires, leaving nothing behind.
 * @throws {InputError} If the file system refuses.
 */
export async function writeFileAtomic(
  path: string,
  content: Uint8Array | Iterable<Uint8Array>,
  options: { signal?: AbortSignal } = {},
): Promise<void> {
  const beside = nameBeside(path);
  let open: Deno.FsFile | null = null;
  let made = false;
  try {
    const file = await attempt(path, () => Deno.open(beside, { write: true, createNew: true }));
    open = file;
    made = true;
    const pieces = content instanceof Uint8Array ? [content] : content;
    for (const piece of pieces) {
      options.signal?.throwIfAborted();
      await attempt(path, () => writeAll(file, piece));
    }
    await attempt(path, () => file.sync());
    file.close();
    open = null;
    await attempt(path, () => Deno.rename(beside, path));
    made = false;
  } finally {
    open?.close();
    if (made) await Deno.remove(beside).catch(() => {});
  }
}
