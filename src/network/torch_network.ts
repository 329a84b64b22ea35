/**
 * A Q-network in a file of `torch.save`, with a file beside it that names its layers where their shapes do not say.
 *
 * @module
 */
import { readTorchFile } from "../files/torch_file.ts";
import { readYaml } from "../text/read_yaml.ts";
import { layerNames, networkFromStateDict } from "./from_state_dict.ts";
import type { NetworkShape } from "./shape.ts";

/** Whether a file is there. */
async function isThere(path: string): Promise<boolean> {
  try {
    return (await Deno.stat(path)).isFile;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

/**
 * Reads a network. `FILE.pt.yaml`, if it is there, names its layers, such as `layers: [net.0, net.2, net.4]`.
 *
 * @param path The file.
 * @param shown The file in the words of an error about the network (default: the path).
 * @returns Its sizes and (P) weights.
 * @throws {InputError} If the file or the one beside it cannot be read, or no network or several are found.
 */
export async function readTorchNetwork(
  path: string,
  shown: string = path,
): Promise<{ readonly shape: NetworkShape; readonly parameters: Float32Array }> {
  const beside = `${path}.yaml`;
  const names = await isThere(beside)
    ? layerNames(await readYaml(beside, { shown: () => `${shown}.yaml` }), "network")
    : undefined;
  return networkFromStateDict(await readTorchFile(path), { where: shown, names });
}
