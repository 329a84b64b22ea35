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

/** What a lock is for. */
export interface LockUse {
  /** What is locked, for errors. */
  readonly subject: string;
  /** What is said of it if another process has the lock. */
  readonly taken: string;
  /** What it is expected to do as long as it is locked, such as `stay while the run trains`. */
  readonly stay: string;
  /** The file or folder that the lock stands beside (default: it stands in its folder). */
  readonly beside?: string;
}

/** What was locked was moved or removed while work on it went on. */
export class PlaceGone extends InputError {
  /**
   * Says so.
   *
   * @param use What was locked.
   */
  constructor({ subject, stay }: LockUse) {
    super(subject, `is no longer there, expected it to ${stay}`);
    this.name = "PlaceGone";
  }
}

/** A lock that work goes on under. */
export interface WorkLock extends Pick<FileLock, "isInPlace"> {
  /**
   * Refuses to go on where what is locked is gone; nothing is then begun anew in its place.
   *
   * @throws {PlaceGone} If it was moved or removed.
   */
  check(): void;
}

/**
 * Does work under a lock.
 *
 * @param path The lock's file, in a folder that is there.
 * @param use What it is for.
 * @param work What to do; it checks the lock before it writes.
 * @returns What the work returns.
 * @throws {InputError} If the lock cannot be taken; {@link PlaceGone} if what is locked was moved or removed before the
 * work ended, whatever the work stumbled over then; else whatever the work throws.
 */
export async function withFileLock<T>(
  path: string,
  use: LockUse,
  work: (lock: WorkLock) => Promise<T>,
): Promise<T> {
  using lock = await takeLock(path, { beside: use.beside });
  if (lock === null) throw new InputError(use.subject, use.taken);
  const { isInPlace } = lock;
  const check = () => {
    if (!isInPlace()) throw new PlaceGone(use);
  };
  try {
    return await work({ isInPlace, check });
  } catch (error) {
    check();
    throw error;
  }
}

/**
 * Does work on results that it reads first and writes later, with every other such work kept out: of two at once each
 * would lose what the other found. The second is refused, as a run in a used folder is. Rows could be merged instead,
 * but the two would do the same work twice and meet in the folders of their trainings.
 *
 * @param path The file or folder of results, in a folder that is there; the lock is `<path>.lock`.
 * @param work What to do; it checks the lock before it writes.
 * @returns What the work returns.
 * @throws {InputError} If another process works on them; as {@link withFileLock} throws.
 */
export async function withSoleUse<T>(
  path: string,
  work: (lock: WorkLock) => Promise<T>,
): Promise<T> {
  const use = {
    subject: path,
    taken: "is being worked on by another process, expected to be the only one: " +
      "wait for it to end",
    stay: "stay while it is worked on",
    beside: path,
  };
  return await withFileLock(`${path}.lock`, use, work);
}
