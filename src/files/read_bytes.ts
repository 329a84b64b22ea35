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

/** How a file is read. */
export interface ReadOptions {
  /** Largest size in bytes; a larger file is refused unread (default: none). */
  readonly limit?: number;
  /** The file in the words of an error (default: its path). */
  readonly shown?: string;
  /** What a text should be, in the words of an error (default: "a text file"). */
  readonly expected?: string;
}

/** Largest text that is read unless its reader knows better: 256 MiB, half of what V8 can hold. */
const TEXT_LIMIT = 2 ** 28;

/** Refuses what is no file, or a file larger than its reader can want. */
function checkInfo({ isFile, size }: Deno.FileInfo, name: string, limit: number): void {
  if (!isFile) throw new InputError(name, "cannot be read: is a folder or device, expected a file");
  if (size <= limit) return;
  throw new InputError(name, `cannot be read: ${size} bytes, expected at most ${limit}`);
}

/**
 * Opens a file the user named for reading. What the path leads to is asked before it is opened: opening a
 * pipe would wait for its other end.
 *
 * @param path The file.
 * @param options The file's name in errors, and its largest size.
 * @returns The open file; close it.
 * @throws {InputError} If the file is absent, a folder, device or pipe, too large or not readable.
 */
export async function openForReading(
  path: string,
  { shown = path, limit = Infinity }: ReadOptions = {},
): Promise<Deno.FsFile> {
  try {
    checkInfo(await Deno.stat(path), shown, limit);
    const file = await Deno.open(path, { read: true });
    try {
      checkInfo(await file.stat(), shown, limit);
    } catch (error) {
      file.close();
      throw error;
    }
    return file;
  } catch (error) {
    throw fileError(shown, error);
  }
}

/**
 * Reads a whole file the user named.
 *
 * @param path The file.
 * @param options The file's name in errors, and its largest size.
 * @returns Its bytes.
 * @throws {InputError} If the file is absent, a folder, device or pipe, too large or not readable.
 */
export async function readBytes(
  path: string,
  options: ReadOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const file = await openForReading(path, options);
  try {
    return readRange(file, { offset: 0, length: (await file.stat()).size });
  } catch (error) {
    throw fileError(options.shown ?? path, error);
  } finally {
    file.close();
  }
}

/**
 * Reads a whole text the user named.
 *
 * @param path The file, in UTF-8.
 * @param options The file's name in errors, and its largest size (default: 256 MiB).
 * @returns The text.
 * @throws {InputError} As {@link readBytes}, or if the bytes are no UTF-8.
 */
export async function readText(path: string, options: ReadOptions = {}): Promise<string> {
  const { shown = path, expected = "a text file" } = options;
  const bytes = await readBytes(path, { limit: TEXT_LIMIT, ...options });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(shown, `is no text in UTF-8, expected ${expected}`);
  }
}

/**
 * Whether nothing has a name; what cannot be looked at is taken for there: what reads it says why it cannot.
 *
 * @param path The name.
 */
export async function isAbsent(path: string): Promise<boolean> {
  return await Deno.stat(path).then(() => false, (error) => error instanceof Deno.errors.NotFound);
}

/**
 * Reads a whole text that need not be there.
 *
 * @param path The file, in UTF-8.
 * @param options As {@link readText} takes them.
 * @returns The text; null if there is no such file.
 * @throws {InputError} As {@link readText}, but for an absent file.
 */
export async function readTextIfThere(
  path: string,
  options: ReadOptions = {},
): Promise<string | null> {
  return await isAbsent(path) ? null : await readText(path, options);
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
