/**
 * Files that are served beside the page.
 *
 * @module
 */
import { InputError } from "../../input_error.ts";
import { clipped } from "../../text/visible.ts";

/**
 * Fetches a file from where the worker's own script comes from.
 *
 * @param name Its name.
 * @throws {InputError} If it is not to be had.
 */
export async function fetchBytes(name: string): Promise<Uint8Array<ArrayBuffer>> {
  let found: string;
  try {
    const response = await fetch(new URL(name, self.location.href));
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
    found = clipped((await response.text()).trim(), 300);
  } catch (error) {
    found = `${(error as Error).message}: is the server still there?`;
  }
  throw new InputError(name, `cannot be fetched: ${found}`);
}
