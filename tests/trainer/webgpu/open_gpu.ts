/**
 * Opens the adapter in a process of its own and prints what went wrong, if anything did.
 *
 * @module
 */
import { InputError } from "../../../src/input_error.ts";
import { openGpu } from "../../../src/trainer/webgpu/device.ts";

try {
  console.log((await openGpu()).adapter);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.log(error.message);
  Deno.exit(2);
}
