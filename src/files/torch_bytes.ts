/**
 * Files of PyTorch's `torch.save` since 1.6, from bytes at hand. Their entries are stored, so that nothing is unpacked.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { clipped } from "../text/visible.ts";
import { crc32 } from "./crc32.ts";
import { checkTorchHead, TORCH_HEAD, torchContent, type TorchValue } from "./torch_content.ts";
import { type Archive, checkContent, checkPacking, readEntries } from "./zip_directory.ts";

/**
 * Takes what a file of `torch.save` holds.
 *
 * @param bytes The file.
 * @param where What it is called, for errors.
 * @returns What was saved.
 * @throws {InputError} If it is of the format before PyTorch 1.6, or as `torchContent` says.
 */
export function torchFromBytes(bytes: Uint8Array, where: string): TorchValue {
  checkTorchHead(bytes.subarray(0, TORCH_HEAD), where);
  const archive: Archive = {
    path: where,
    length: bytes.length,
    read: ({ offset, length }) => bytes.slice(offset, offset + length),
  };
  const entries = readEntries(archive).map((entry) => ({
    name: entry.name,
    open() {
      const place = `${where}: ${clipped(entry.name)}`;
      checkPacking(entry, place);
      if (entry.method !== 0) throw new InputError(place, "is packed, expected it stored");
      const { size, offset } = entry;
      const read = () => {
        const content = archive.read({ offset, length: size });
        checkContent(entry, place, { length: content.length, crc: () => crc32(content) });
        return content;
      };
      return { size, read };
    },
  }));
  return torchContent(entries, { where, length: bytes.length });
}
