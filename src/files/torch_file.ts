/**
 * Files of PyTorch's `torch.save` since 1.6, by their path.
 *
 * @module
 */
import { openForReading, readRange } from "./read_bytes.ts";
import { checkTorchHead, TORCH_HEAD, torchContent, type TorchValue } from "./torch_content.ts";
import { withZip } from "./zip_read.ts";

/**
 * Reads a file of `torch.save`; see `torchContent`.
 *
 * @param path The file.
 * @returns What was saved.
 * @throws {InputError} If the file is absent, of the format before PyTorch 1.6, or as `torchContent` says.
 */
export async function readTorchFile(path: string): Promise<TorchValue> {
  {
    using file = await openForReading(path);
    checkTorchHead(readRange(file, { offset: 0, length: TORCH_HEAD }), path);
  }
  return await withZip(path, (all, length) => torchContent(all, { where: path, length }));
}
