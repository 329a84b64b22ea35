/**
 * A file system that runs full, without one.
 *
 * @module
 */

/**
 * Does work while all files together take so many bytes and no more, as a disk does that runs full: the write that
 * reaches the end takes what there is room for, the next one fails.
 *
 * @param room Bytes; Infinity to count alone.
 * @param work What to do.
 * @returns The bytes that were written.
 */
export async function withRoom(room: number, work: () => Promise<void>): Promise<number> {
  const { open } = Deno;
  let written = 0;
  Deno.open = async (...args: Parameters<typeof open>) => {
    const file = await open(...args);
    const write = file.write.bind(file);
    file.write = async (bytes) => {
      if (written >= room) {
        const error = new Error("No space left on device (os error 28)");
        throw Object.assign(error, { code: "ENOSPC" });
      }
      const count = await write(bytes.subarray(0, room - written));
      written += count;
      return count;
    };
    return file;
  };
  try {
    await work();
    return written;
  } finally {
    Deno.open = open;
  }
}
