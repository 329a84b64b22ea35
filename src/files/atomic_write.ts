/**
 * Writing a file so that it is either whole or not there.
 *
 * @module
 */
import { InputError } from "../input_error.ts";

let written = 0;

function reasonOf(error: unknown): string {
  if (error instanceof Deno.errors.NotFound) return "its folder does not exist";
  if (error instanceof Deno.errors.PermissionDenied) return "permission denied";
  if (error instanceof Deno.errors.NotCapable) return "this task has no permission for that path";
  if (error instanceof Deno.errors.IsADirectory) return "is a folder";
  return error instanceof Error ? error.message : String(error);
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
 * @throws {InputError} If the file system refuses.
 */
export async function writeFileAtomic(
  path: string,
  content: Uint8Array | Iterable<Uint8Array>,
): Promise<void> {
  const beside = `${path}.${Deno.pid}-${written++}.tmp`;
  let open: Deno.FsFile | null = null;
  let made = false;
  const attempt = async <T>(action: () => Promise<T>): Promise<T> => {
    try {
      return await action();
    } catch (error) {
      throw new InputError(path, `cannot be written: ${reasonOf(error)}`);
    }
  };
  try {
    const file = await attempt(() => Deno.open(beside, { write: true, createNew: true }));
    open = file;
    made = true;
    const pieces = content instanceof Uint8Array ? [content] : content;
    for (const piece of pieces) await attempt(() => writeAll(file, piece));
    await attempt(() => file.sync());
    file.close();
    open = null;
    await attempt(() => Deno.rename(beside, path));
    made = false;
  } finally {
    open?.close();
    if (made) await Deno.remove(beside).catch(() => {});
  }
}
