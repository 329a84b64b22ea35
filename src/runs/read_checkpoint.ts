/**
 * Reading a model's checkpoint from its file.
 *
 * @module
 */
import { readBytes } from "../files/read_bytes.ts";
import { decodeCheckpoint, type ModelCheckpoint } from "./model_checkpoint.ts";

/**
 * Reads a checkpoint; damage is found by its CRC-32.
 *
 * @param path A `.safetensors` file of a run.
 * @param where The file in the words of an error (default: the path).
 * @throws {InputError} If the file is absent, damaged, of a newer format or no checkpoint.
 */
export async function readCheckpoint(
  path: string,
  where: string = path,
): Promise<ModelCheckpoint> {
  return decodeCheckpoint(await readBytes(path), where);
}
