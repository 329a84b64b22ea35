/**
 * Reading a file the user named, with every failure said in one line.
 *
 * @module
 */
import { InputError } from "../input_error.ts";

/** What the user is told about a failure of the operating system. */
function reasonOf(error: Error): string {
  if (error instanceof Deno.errors.NotFound) return "there is no such file";
  if (error instanceof Deno.errors.PermissionDenied) return "permission denied";
  if (error instanceof Deno.errors.NotCapable) {
    return "this task has no permission for that path, expected another";
  }
  if (error instanceof Deno.errors.IsADirectory) return "is a folder, expected a file";
  if (error instanceof Deno.errors.NotADirectory) return "a file is where its folder should be";
  return error.message.replace(/^\w+Error: /, "");
}

/**
 * Turns a failure of the operating system into an {@link InputError} that names the file.
 *
 * @param path The file.
 * @param error What was thrown; anything but an operating-system error is returned as it is.
 * @returns The error to throw.
 */
export function fileError(path: string, error: unknown): unknown {
  const fromSystem = error instanceof Error && !(error instanceof InputError) &&
    ("code" in error || Object.values(Deno.errors).some((kind) => error instanceof kind));
  return fromSystem ? new InputError(path, `cannot be read: ${reasonOf(error)}`) : error;
}

/**
 * Opens a file the user named for reading.
 *
 * @param path The file.
 * @returns The open file; close it.
 * @throws {InputError} If the file is absent, a folder or not readable.
 */
export async function openForReading(path: string): Promise<Deno.FsFile> {
  try {
    const file = await Deno.open(path, { read: true });
    if ((await file.stat()).isFile) return file;
    file.close();
    throw new InputError(path, "cannot be read: is a folder or device, expected a file");
  } catch (error) {
    throw fileError(path, error);
  }
}

/**
 * Reads a whole file the user named.
 *
 * @param path The file.
 * @returns Its bytes.
 * @throws {InputError} If the file is absent, a folder or not readable.
 */
export async function readBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await Deno.readFile(path);
  } catch (error) {
    throw fileError(path, error);
  }
}

/**
 * Reads a range of an open file.
 *
 * @param file Open file.
 * @param range First byte and number of bytes.
 * @returns The bytes, in a buffer of their own; fewer only where the file ends.
 */
export function readRange(
  file: Deno.FsFile,
  range: { offset: number; length: number },
): Uint8Array<ArrayBuffer> {
  file.seekSync(range.offset, Deno.SeekMode.Start);
  const bytes = new Uint8Array(range.length);
  let done = 0;
  while (done < bytes.length) {
    const count = file.readSync(bytes.subarray(done));
    if (count === null) break;
    done += count;
  }
  return bytes.subarray(0, done);
}
