/**
 * The bytes of a table's file, a piece at a time.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { fileError, openForReading } from "../../files/read_bytes.ts";
import { InputError } from "../../input_error.ts";

/** Bytes that are read at once. */
const PIECE = 2 ** 20;

/** A file and how errors name it. */
export interface NamedFile {
  /** The file. */
  readonly path: string;
  /** Its name in errors. */
  readonly shown: string;
}

/**
 * Reads a file in pieces.
 *
 * @param file The file.
 * @param onShare Told the share of the file that is read.
 * @returns Its bytes; each piece is in a buffer of its own.
 * @throws {InputError} If it cannot be read.
 */
export async function* filePieces(
  { path, shown }: NamedFile,
  onShare?: (share: number) => void,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  using file = await openForReading(path, { shown });
  try {
    const { size } = await file.stat();
    for (let left = size; left > 0;) {
      const bytes = new Uint8Array(Math.min(PIECE, left));
      const count = await file.read(bytes);
      if (count === null) return;
      left -= count;
      onShare?.(1 - left / size);
      yield bytes.subarray(0, count);
    }
  } catch (error) {
    throw fileError(shown, error);
  }
}

/**
 * Reads what is packed in a gzip file, or in several one behind the other, in pieces.
 *
 * @param file The file.
 * @param onShare Told the share of the packed file that is read.
 * @throws {InputError} If it cannot be read, or is damaged or cut.
 */
export async function* unpackedPieces(
  file: NamedFile,
  onShare?: (share: number) => void,
): AsyncGenerator<Uint8Array> {
  const unpacked = createGunzip();
  // Errors of either come out where the pieces are read.
  pipeline(Readable.from(filePieces(file, onShare)), unpacked, () => {});
  try {
    yield* unpacked;
  } catch (error) {
    if (!/^Z_/.test((error as { code?: string }).code ?? "")) throw error;
    throw new InputError(file.shown, "damaged gzip: its bytes are cut or changed, make it again");
  }
}

/**
 * SHA-256 of a file of any size.
 *
 * @param file The file.
 * @returns The digest in hexadecimal.
 * @throws {InputError} If it cannot be read.
 */
export async function fileSha256(file: NamedFile): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of filePieces(file)) hash.update(piece);
  return hash.digest("hex");
}
