/**
 * Kinds of the files that this program writes: an existing file is replaced by one of its own kind alone.
 *
 * @module
 */
import { withZip } from "./zip_read.ts";
import { openForReading, readRange, readText } from "./read_bytes.ts";

/** A kind of file. */
export interface FileKind {
  /** What such a file is, such as `dataset`. */
  readonly name: string;
  /**
   * Whether a file is of this kind; one that cannot be read is not.
   *
   * @param path The file.
   */
  fits(path: string): Promise<boolean>;
}

/**
 * A kind that is told by what reads a file; a failure to read it is a no.
 *
 * @param name What such a file is.
 * @param look Reads a file and says whether it is of this kind.
 */
export function kindBy(name: string, look: (path: string) => Promise<boolean>): FileKind {
  return { name, fits: (path) => look(path).catch(() => false) };
}

/**
 * Files that begin with certain bytes, or were cut off within them.
 *
 * @param name What such a file is.
 * @param starts Texts or bytes, any of which will do.
 */
export function startingWith(
  name: string,
  ...starts: readonly (string | Uint8Array)[]
): FileKind {
  const prefixes = starts.map((start) =>
    typeof start === "string" ? new TextEncoder().encode(start) : start
  );
  const longest = Math.max(...prefixes.map(({ length }) => length));
  return kindBy(name, async (path) => {
    using file = await openForReading(path);
    const head = readRange(file, { offset: 0, length: longest });
    return prefixes.some((prefix) =>
      prefix.subarray(0, head.length).every((byte, i) => byte === head[i])
    );
  });
}

/**
 * Files of NumPy's format that hold certain arrays.
 *
 * @param name What such a file is.
 * @param arrays Names of arrays that it has, beside others.
 */
export function holdingArrays(name: string, arrays: readonly string[]): FileKind {
  return kindBy(name, async (path) => {
    const entries = await withZip(path, (all) => new Set(all.map((entry) => entry.name)));
    return arrays.every((array) => entries.has(`${array}.npy`));
  });
}

/**
 * Files of a JSON object that has certain keys.
 *
 * @param name What such a file is.
 * @param keys Keys that it has, beside others.
 */
export function holdingKeys(name: string, keys: readonly string[]): FileKind {
  return kindBy(name, async (path) => {
    const content: unknown = JSON.parse(await readText(path));
    return typeof content === "object" && content !== null &&
      keys.every((key) => Object.hasOwn(content, key));
  });
}
