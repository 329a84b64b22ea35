/**
 * Pages of a Parquet column, one at a time.
 *
 * @module
 */
import { crc32 } from "node:zlib";
import type { PageHeader } from "hyparquet/src/types.d.ts";
import { parquetHeader } from "hyparquet/src/column.js";
import { readRange } from "../../../files/read_bytes.ts";
import { InputError } from "../../../input_error.ts";
import { unpackPage } from "./codecs.ts";
import type { Chunk } from "./footer.ts";

/** A page. */
export interface Page {
  /** Whether it holds the values that others name by number. */
  readonly isDictionary: boolean;
  /** Number of cells. */
  readonly count: number;
  /** How its values are written. */
  readonly encoding: string;
  /** Runs that say which cells are there; null if all are. */
  readonly levels: Uint8Array | null;
  /** Its values. */
  readonly body: Uint8Array;
}

/** Bytes that are read at once. */
const WINDOW = 2 ** 18;

/** Where pages are read from. */
export interface PageSource {
  /** The open file. */
  readonly file: Deno.FsFile;
  /** The part of the column. */
  readonly chunk: Chunk;
  /** Whether cells may be missing. */
  readonly optional: boolean;
  /** File and column, for errors. */
  readonly where: string;
}

/** Bytes of a chunk, read ahead. */
function windowOf(file: Deno.FsFile, { end }: Chunk) {
  let bytes = new Uint8Array();
  let begin = 0;
  return (at: number, length: number): Uint8Array => {
    const wanted = Math.min(length, end - at);
    if (at < begin || at + wanted > begin + bytes.length) {
      begin = at;
      bytes = readRange(file, { offset: at, length: Math.min(Math.max(wanted, WINDOW), end - at) });
    }
    return bytes.subarray(at - begin, at - begin + wanted);
  };
}

/** A page's header and its length in bytes; null if it is not whole. */
function headerIn(bytes: Uint8Array): { header: PageHeader; length: number } | null {
  const reader = {
    view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    offset: 0,
  };
  try {
    return { header: parquetHeader(reader), length: reader.offset };
  } catch {
    return null;
  }
}

/** A length that a header says, which may say anything; NaN if it is none. */
function lengthOf(value: unknown): number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : NaN;
}

/** The levels and values of a page of cells; null if it is none. */
function partsOf(header: PageHeader, packed: Uint8Array, source: PageSource): Page | null {
  const { chunk: { codec }, optional, where } = source;
  const length = lengthOf(header.uncompressed_page_size);
  const own = header.dictionary_page_header ?? header.data_page_header ??
    header.data_page_header_v2;
  const count = lengthOf(own?.num_values);
  if (!own || Number.isNaN(count)) return null;
  const common = { count, encoding: String(own.encoding) };
  if (header.type === "DATA_PAGE_V2") {
    const own = header.data_page_header_v2;
    const before = lengthOf(own?.definition_levels_byte_length);
    if (!(before <= packed.length && own?.repetition_levels_byte_length === 0)) return null;
    const values = packed.subarray(before);
    const body = own.is_compressed === false
      ? values
      : unpackPage(values, { codec, length: length - before, where });
    const levels = optional ? packed.subarray(0, before) : null;
    return { ...common, isDictionary: false, levels, body };
  }
  const body = unpackPage(packed, { codec, length, where });
  if (header.type === "DICTIONARY_PAGE") {
    return { ...common, isDictionary: true, levels: null, body };
  }
  if (!optional) return { ...common, isDictionary: false, levels: null, body };
  if (header.data_page_header?.definition_level_encoding !== "RLE" || body.length < 4) return null;
  const size = new DataView(body.buffer, body.byteOffset).getUint32(0, true);
  if (size > body.length - 4) return null;
  const levels = body.subarray(4, 4 + size);
  return { ...common, isDictionary: false, levels, body: body.subarray(4 + size) };
}

/**
 * Reads the pages of a part of a column.
 *
 * @param source Where they are.
 * @throws {InputError} If one is damaged.
 */
export function* pagesOf(source: PageSource): Generator<Page> {
  const { file, chunk, where } = source;
  const damaged = () => new InputError(where, "damaged Parquet: its pages cannot be read");
  const read = windowOf(file, chunk);
  for (let at = chunk.begin; at < chunk.end;) {
    let found = null;
    for (let length = 2 ** 12; found === null; length *= 16) {
      found = headerIn(read(at, length));
      if (found === null && length >= chunk.end - at) throw damaged();
    }
    const { header } = found;
    const packedSize = lengthOf(header.compressed_page_size);
    at += found.length;
    if (!(packedSize >= 0 && packedSize <= chunk.end - at)) throw damaged();
    const packed = read(at, packedSize);
    if (packed.length < packedSize) throw damaged();
    if (typeof header.crc === "number" && crc32(packed) !== header.crc >>> 0) {
      throw new InputError(where, "damaged Parquet: a page does not match its CRC-32");
    }
    at += packedSize;
    if (header.type === "INDEX_PAGE") continue;
    const page = partsOf(header, packed, source);
    if (page === null) throw damaged();
    yield page;
  }
}
