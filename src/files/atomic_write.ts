/**
 * The one place that changes the file system: every file is written, appended to, renamed, locked and removed here,
 * where `reach.ts` lets it.
 *
 * A file is written beside its place, under a name with 64 random bits (`<path>.<16 hexadecimal digits>.tmp`), flushed
 * and renamed: a reader sees the old file or the whole new one. The name is used once, so what a killed process left
 * behind stops nobody: not where process numbers repeat, and not on another machine that shares the folder. While a
 * temporary file is written its process holds the kernel's lock on it, which ends with the process, however it ends.
 * The next write of the same file removes every temporary file of it whose lock is free. Where a file system has no
 * locks, nothing is removed; where machines do not see each other's locks, the one that writes the same file at the
 * same time may lose its temporary file and says so. The file itself is whole in any case.
 *
 * @module
 */
import { basename, dirname, join } from "node:path";
import { InputError } from "../input_error.ts";
import type { FileKind } from "./file_kind.ts";
import { checkReach } from "./reach.ts";

/** What follows a file's name in that of a temporary file. */
const TEMPORARY = /^\.[0-9a-f]{16}\.tmp$/;

/** System errors in words. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EROFS: "the file system is read-only",
  EFBIG: "the file system takes no file of that size",
};

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
  const { code, message } = error as { code?: string; message?: string };
  // What follows the system's own words names the temporary file.
  return REASONS[code ?? ""] ?? (message ?? String(error)).replace(/( \(os error \d+\)).*$/s, "$1");
}

/** A place that cannot be written, such as a full disk: other work that writes there will fare no better. */
export class WriteError extends InputError {}

/** Takes a step that changes the file system, its failure said in one line. */
async function attempt<T>(path: string, what: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw new WriteError(path, `cannot be ${what}: ${writeReason(error)}`);
  }
}

async function writeAll(file: Deno.FsFile, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length;) done += await file.write(bytes.subarray(done));
}

/** Takes the lock of an open file: whether it was free, or undefined where the file system has no locks. */
async function lockOf(file: Deno.FsFile): Promise<boolean | undefined> {
  return await file.tryLock(true).catch(() => undefined);
}

/** Whether a name still stands for the open file; another process may have removed it. */
async function isNamed(file: Deno.FsFile, path: string): Promise<boolean> {
  try {
    const [open, named] = await Promise.all([file.stat(), Deno.lstat(path)]);
    return open.ino === named.ino && open.dev === named.dev;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

/** Removes the temporary files of a file that no living process writes. */
async function removeStale(path: string): Promise<void> {
  const name = basename(path);
  try {
    for await (const entry of Deno.readDir(dirname(path))) {
      const suffix = entry.name.startsWith(name) ? entry.name.slice(name.length) : "";
      if (!entry.isFile || !TEMPORARY.test(suffix)) continue;
      const stale = join(dirname(path), entry.name);
      using file = await Deno.open(stale, { write: true });
      if (await lockOf(file)) await Deno.remove(stale);
    }
  } catch {
    // A folder that cannot be listed or a file that has just gone: litter is no reason not to write.
  }
}

/** A temporary file, open and locked. */
interface Temporary {
  readonly path: string;
  readonly file: Deno.FsFile;
}

/** Makes a temporary file beside a file, after removing those that killed processes left. */
async function openTemporary(path: string): Promise<Temporary> {
  await removeStale(path);
  for (;;) {
    const beside = `${path}.${crypto.getRandomValues(new Uint8Array(8)).toHex()}.tmp`;
    const file = await Deno.open(beside, { write: true, createNew: true });
    // Before it was locked, another process may have taken it for a stale one.
    if (await lockOf(file) !== false && await isNamed(file, beside)) return { path: beside, file };
    file.close();
  }
}

/** Refuses a place that may not be written, or where something stands that may not be replaced. */
async function checkPlace(path: string, kind?: FileKind): Promise<void> {
  const { isOutput } = await checkReach(path);
  const existing = await Deno.stat(path).catch(() => null);
  if (existing === null) return;
  if (!existing.isFile) {
    throw new WriteError(path, "cannot be written: is a folder or device, expected a file");
  }
  if (existing.size === 0 || (kind === undefined && isOutput) || await kind?.fits(path)) return;
  const what = kind === undefined ? "" : ` and is no ${kind.name}`;
  throw new WriteError(path, `exists${what}, expected a new name: nothing was written`);
}

/**
 * Makes a folder and those it lies in; one that is there stays as it is.
 *
 * @param path The folder.
 * @param options `recursive`: false where the folder it lies in must be there.
 * @throws {InputError} If it cannot be made.
 */
export async function makeFolder(
  path: string,
  { recursive = true }: { recursive?: boolean } = {},
): Promise<void> {
  await checkReach(path, { leadsTo: true });
  await attempt(path, "made", async () => {
    try {
      await Deno.mkdir(path, { recursive });
    } catch (error) {
      if (!(error instanceof Deno.errors.AlreadyExists)) throw error;
      if ((await Deno.stat(path)).isDirectory) return;
      throw new Error("is a file, expected a folder");
    }
  });
}

/**
 * Checks before any work that {@link writeFileAtomic} will be able to write a file: it may be written, its folder
 * exists and takes new files, and what stands there may be replaced. Nothing is left behind.
 *
 * @param path The file.
 * @param kind What the file will be.
 * @throws {InputError} If it cannot be written.
 */
export async function checkWritable(path: string, kind?: FileKind): Promise<void> {
  await checkPlace(path, kind);
  await attempt(path, "written", async () => {
    const { path: beside, file } = await openTemporary(path);
    await Deno.remove(beside);
    file.close();
  });
}

/** How a file is written. */
export interface WriteOptions {
  /**
   * What the file is: an existing file of another kind is not replaced. Without it, a command replaces files in the
   * project's `runs` and `results` alone.
   */
  readonly kind?: FileKind;
  /** Gives up between two pieces when it fires, leaving nothing behind. */
  readonly signal?: AbortSignal;
  /**
   * A file beside which the temporary one is made (default: the file itself), on the same disk. So a process fills
   * folders that it may not read: a rename reads the old name alone.
   */
  readonly beside?: string;
}

/**
 * Writes a file beside its place, flushes it to the disk and renames it: a reader sees the old file or the whole new
 * one. On failure nothing is left; what a killed process left is removed by the next write of the same file.
 *
 * @param path The file.
 * @param content Its bytes, its text, or a sequence of pieces that may be made while writing.
 * @param options The file's kind, and a signal to give up.
 * @throws {InputError} If the file may not be written, or the file system refuses.
 */
export async function writeFileAtomic(
  path: string,
  content: string | Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  { kind, signal, beside: place = path }: WriteOptions = {},
): Promise<void> {
  await checkPlace(path, kind);
  if (place !== path) await checkReach(place);
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const pieces = bytes instanceof Uint8Array ? [bytes] : bytes;
  const { path: beside, file } = await attempt(path, "written", () => openTemporary(place));
  let renamed = false;
  try {
    for await (const piece of pieces) {
      signal?.throwIfAborted();
      await attempt(path, "written", () => writeAll(file, piece));
    }
    await attempt(path, "written", () => file.sync());
    await attempt(path, "written", () => Deno.rename(beside, path));
    renamed = true;
  } finally {
    if (!renamed) await Deno.remove(beside).catch(() => {});
    file.close(); // Last: its lock says that the temporary file is not stale.
  }
}

/**
 * Appends to a file and flushes it to the disk. What a failure has written in part is cut off again.
 *
 * @param path The file; made if absent. It has one writer at a time.
 * @param content Text or bytes.
 * @param options The file's kind.
 * @throws {InputError} If the file may not be written, or the file system refuses.
 */
export async function appendDurably(
  path: string,
  content: string | Uint8Array,
  { kind }: Pick<WriteOptions, "kind"> = {},
): Promise<void> {
  await checkPlace(path, kind);
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  await attempt(path, "written", async () => {
    using file = await Deno.open(path, { append: true, create: true });
    const { size } = await file.stat();
    try {
      await writeAll(file, bytes);
      await file.sync();
    } catch (error) {
      await file.truncate(size).catch(() => {});
      throw error;
    }
  });
}

/**
 * Makes the names in a folder as durable as the files.
 *
 * @param folder The folder.
 * @throws {InputError} If the file system refuses.
 */
export async function syncFolder(folder: string): Promise<void> {
  await attempt(folder, "written", async () => {
    using handle = await Deno.open(folder);
    await handle.sync();
  });
}

/**
 * Gives a folder or file another name.
 *
 * @param from The folder or file.
 * @param to Its new name, on the same file system; where a folder gets it nothing is there, or an empty folder.
 * @throws {InputError} If either may not be written, or the file system refuses.
 */
export async function renamePath(from: string, to: string): Promise<void> {
  for (const path of [from, to]) await checkReach(path);
  await attempt(to, "written", () => Deno.rename(from, to));
}

/**
 * Removes a file or folder; one that is not there is fine.
 *
 * @param path The file or folder.
 * @param options `recursive`: also a folder that holds something.
 * @throws {InputError} If it may not or cannot be removed.
 */
export async function removePath(
  path: string,
  options: { recursive?: boolean } = {},
): Promise<void> {
  await checkReach(path);
  await attempt(path, "removed", async () => {
    try {
      await Deno.remove(path, options);
    } catch (error) {
      if (!(error instanceof Deno.errors.NotFound)) throw error;
    }
  });
}

/**
 * Removes a folder that holds nothing; one that is not there is fine.
 *
 * @param folder The folder.
 * @throws {InputError} If it may not or cannot be removed.
 */
export async function removeIfEmpty(folder: string): Promise<void> {
  const names = await Array.fromAsync(Deno.readDir(folder)).catch(() => null);
  if (names?.length === 0) await removePath(folder);
}

/** The kernel's lock on a file, held. */
export interface FileLock extends Disposable {
  /**
   * Whether the file is where it was locked: no longer once it, or a folder it lies in, was moved or removed. Where the
   * system cannot say it counts as there: the next write will tell.
   */
  isInPlace(): boolean;
  /** Removes the file, if it still is the locked one, and frees the lock. Never throws: it follows other work. */
  [Symbol.dispose](): void;
}

/** Whether a path leads to an open file. */
function leadsTo(path: string, file: Deno.FsFile): boolean {
  try {
    const [one, other] = [Deno.statSync(path), file.statSync()];
    return one.dev === other.dev && one.ino === other.ino;
  } catch (error) {
    const { NotFound, NotADirectory } = Deno.errors;
    return !(error instanceof NotFound || error instanceof NotADirectory);
  }
}

/** Refuses a file that holds something: locks are empty, and are removed by their holder. */
async function checkIsLock(path: string): Promise<void> {
  const existing = await Deno.stat(path).catch(() => null);
  if (existing === null || existing.isFile && existing.size === 0) return;
  throw new InputError(path, "cannot be locked: is no lock of this project, expected a new name");
}

/**
 * Takes the kernel's lock on a file, which is made if absent. The lock ends with the process, however it ends; the file
 * of a killed one stops nobody.
 *
 * @param path The file, empty if it is there.
 * @param options `beside`: the file or folder that it is the lock of and stands beside, as temporary files do: where
 * that may be written, so may the lock.
 * @returns The lock, or null where another process holds it.
 * @throws {InputError} If the file may not or cannot be made or locked.
 */
export async function takeLock(
  path: string,
  { beside = path }: { readonly beside?: string } = {},
): Promise<FileLock | null> {
  await checkReach(beside);
  await checkIsLock(path);
  return await attempt(path, "locked", async () => {
    for (;;) {
      const file = await Deno.open(path, { write: true, create: true });
      const locked = await file.tryLock(true).catch((error) => {
        file.close();
        throw error;
      });
      if (locked && leadsTo(path, file)) return heldLock(path, file);
      file.close();
      if (!locked) return null;
      // Its holder has removed it in the meantime: a new one is made.
    }
  });
}

/**
 * Whether another process holds a lock; it is left as it is.
 *
 * @param path The lock's file; an absent one is free.
 */
export async function isLocked(path: string): Promise<boolean> {
  try {
    using file = await Deno.open(path);
    return !(await file.tryLock(false));
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

/** The lock of an open file that has it. */
function heldLock(path: string, file: Deno.FsFile): FileLock {
  return {
    isInPlace: () => leadsTo(path, file),
    [Symbol.dispose]() {
      try {
        if (leadsTo(path, file)) Deno.removeSync(path);
      } catch {
        // The lock is free all the same; the next holder removes the file.
      }
      file.close();
    },
  };
}
