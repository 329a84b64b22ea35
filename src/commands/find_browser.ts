/**
 * Looks for a Chromium to open the report in.
 *
 * @module
 */

/** Names under which systems keep one. */
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"] as const;

/** A browser. */
export interface Browser {
  /** What to start. */
  readonly program: string;
  /** What it says it is. */
  readonly version: string;
}

/**
 * Finds the first Chromium that starts.
 *
 * @returns The browser, or null if there is none.
 */
export async function findBrowser(): Promise<Browser | null> {
  for (const program of NAMES) {
    try {
      const command = new Deno.Command(program, { args: ["--version"], stdin: "null" });
      const { success, stdout } = await command.output();
      if (success) return { program, version: new TextDecoder().decode(stdout).trim() };
    } catch (error) {
      if (error instanceof Deno.errors.NotFound || error instanceof Deno.errors.NotCapable) {
        continue;
      }
      throw error;
    }
  }
  return null;
}
