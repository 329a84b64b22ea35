/**
 * Standard output and standard error in the hands of a test.
 *
 * @module
 */

/** What takes the place of a stream's `writeSync`: returns how many bytes it took, or throws. */
export type Write = (bytes: Uint8Array) => number;

/**
 * Does something while writes to the process's streams go elsewhere.
 *
 * @param writes What takes them.
 * @param work What is done.
 */
export async function withStreams<T>(
  writes: { readonly stdout: Write; readonly stderr: Write },
  work: () => Promise<T>,
): Promise<T> {
  const names = ["stdout", "stderr"] as const;
  for (const name of names) {
    // On the stream itself, in front of what its class has.
    Object.defineProperty(Deno[name], "writeSync", { configurable: true, value: writes[name] });
  }
  try {
    return await work();
  } finally {
    for (const name of names) Reflect.deleteProperty(Deno[name], "writeSync");
  }
}
