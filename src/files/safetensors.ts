/**
 * The safetensors format: named tensors and a map of strings in one file.
 *
 * Beside the format's own rules, files written here carry a CRC-32 of every tensor and of the
 * metadata (metadata key `crc32`); where it is present it is checked. Libraries that do not know
 * the key read the files as any other.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { clipped } from "../text/visible.ts";
import { crc32 } from "./crc32.ts";

/** Element types that can be read and written. */
export type TensorData = Float32Array | Float64Array | Uint8Array | Int32Array | Uint32Array;

/** A tensor: shape and elements in C order. */
export interface Tensor {
  /** Sizes of the axes; empty for a scalar. */
  readonly shape: readonly number[];
  /** The elements, as many as the product of the shape. */
  readonly data: TensorData;
}

/** What a file holds. */
export interface SafetensorsContent {
  /** The tensors by name, in the file's order. */
  readonly tensors: Map<string, Tensor>;
  /** The file's own strings, without the checksums. */
  readonly metadata: Record<string, string>;
}

const TYPES = {
  F64: Float64Array,
  F32: Float32Array,
  I32: Int32Array,
  U32: Uint32Array,
  U8: Uint8Array,
} as const;
type TypeName = keyof typeof TYPES;

const CHECKSUMS = "crc32";
/** The format's own limit on the header's length. */
const MAX_HEADER = 100_000_000;

interface HeaderEntry {
  readonly dtype: TypeName;
  readonly shape: readonly number[];
  readonly data_offsets: readonly [number, number];
}

const bytesOf = (data: TensorData) => new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
const hex = (crc: number) => crc.toString(16).padStart(8, "0");
const utf8 = new TextEncoder();
const compareText = (a: string, b: string) => a < b ? -1 : a > b ? 1 : 0;

/** CRC-32 of a tensor: name, type and shape first, then the bytes. */
function tensorChecksum(name: string, entry: HeaderEntry, bytes: Uint8Array): string {
  return hex(crc32(bytes, crc32(utf8.encode(JSON.stringify([name, entry.dtype, entry.shape])))));
}

function metadataChecksum(metadata: Record<string, string>): string {
  const sorted = Object.entries(metadata).sort(([a], [b]) => compareText(a, b));
  return hex(crc32(utf8.encode(JSON.stringify(sorted))));
}

/** By place, empty tensors in the order in which they are written. */
function inFileOrder(
  [a, { dtype: typeA, data_offsets: [beginA, endA] }]: readonly [string, HeaderEntry],
  [b, { dtype: typeB, data_offsets: [beginB, endB] }]: readonly [string, HeaderEntry],
): number {
  const width = (type: TypeName) => TYPES[type].BYTES_PER_ELEMENT;
  return beginA - beginB || endA - endB || width(typeB) - width(typeA) || compareText(a, b);
}

/**
 * Encodes tensors as a safetensors file. The bytes depend on the content alone, not on the order
 * of tensors or keys: tensors are sorted by element size, then name.
 *
 * @param tensors The tensors by name.
 * @param metadata Strings to keep with them.
 * @returns The file's bytes.
 * @throws {RangeError} If a shape does not fit its data or a name is reserved.
 */
export function encodeSafetensors(
  tensors: ReadonlyMap<string, Tensor>,
  metadata: Readonly<Record<string, string>> = {},
): Uint8Array<ArrayBuffer> {
  if (CHECKSUMS in metadata || tensors.has("__metadata__")) {
    throw new RangeError(`Cannot use the names ${CHECKSUMS} and __metadata__: they are reserved`);
  }
  const sorted = [...tensors].sort(([a, x], [b, y]) =>
    y.data.BYTES_PER_ELEMENT - x.data.BYTES_PER_ELEMENT || compareText(a, b)
  );
  const entries: [string, HeaderEntry][] = [];
  const checksums: string[] = [];
  let offset = 0;
  for (const [name, { shape, data }] of sorted) {
    if (shape.reduce((a, b) => a * b, 1) !== data.length) {
      throw new RangeError(`Cannot shape ${name}: ${data.length} elements as (${shape})`);
    }
    const dtype = (Object.keys(TYPES) as TypeName[]).find((type) => data instanceof TYPES[type])!;
    const end = offset + data.byteLength;
    const entry: HeaderEntry = { dtype, shape, data_offsets: [offset, end] };
    entries.push([name, entry]);
    checksums.push(tensorChecksum(name, entry, bytesOf(data)));
    offset = end;
  }
  checksums.push(metadataChecksum(metadata));
  const strings = Object.entries({ ...metadata, [CHECKSUMS]: checksums.join(" ") })
    .sort(([a], [b]) => compareText(a, b));
  const header = Object.fromEntries<unknown>([
    ["__metadata__", Object.fromEntries(strings)],
    ...entries,
  ]);
  const json = utf8.encode(JSON.stringify(header));
  const start = 8 + Math.ceil(json.length / 8) * 8;
  const file = new Uint8Array(start + offset).fill(0x20, 8, start);
  new DataView(file.buffer).setBigUint64(0, BigInt(start - 8), true);
  file.set(json, 8);
  let at = start;
  for (const [, { data }] of sorted) {
    file.set(bytesOf(data), at);
    at += data.byteLength;
  }
  return file;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** The header as JSON, and where the tensors' bytes begin. */
function readHeader(
  bytes: Uint8Array,
  where: string,
): { header: Record<string, unknown>; start: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = bytes.length < 8 ? Infinity : Number(view.getBigUint64(0, true));
  if (length > MAX_HEADER || 8 + length > bytes.length) {
    const found = `${bytes.length} bytes cannot hold the header`;
    throw new InputError(where, `${found}: cut short, or no safetensors file`);
  }
  let header: unknown;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(8, 8 + length));
    header = JSON.parse(text);
  } catch {
    throw new InputError(where, "the safetensors header is not JSON: the file is damaged");
  }
  if (!isRecord(header)) throw new InputError(where, "the safetensors header is no JSON object");
  return { header, start: 8 + length };
}

function readMetadata(value: unknown, where: string): Record<string, string> {
  const metadata = value ?? {};
  const strings = isRecord(metadata) &&
    Object.values(metadata).every((text) => typeof text === "string");
  if (!strings) throw new InputError(`${where}: __metadata__`, "expected a map of strings");
  return metadata as Record<string, string>;
}

function checkEntry(value: unknown, where: string): HeaderEntry {
  const expected = (what: string) => new InputError(where, what);
  if (!isRecord(value)) throw expected("expected dtype, shape and data_offsets");
  const { dtype, shape, data_offsets: offsets, ...others } = value;
  if (Object.keys(others).length > 0) {
    throw expected(`unknown key ${clipped(Object.keys(others)[0])}`);
  }
  if (typeof dtype !== "string" || !Object.hasOwn(TYPES, dtype)) {
    throw expected(
      `dtype ${clipped(JSON.stringify(dtype) ?? "missing")}, expected ${
        Object.keys(TYPES).join(", ")
      }`,
    );
  }
  if (!Array.isArray(shape) || !shape.every(isCount)) {
    throw expected(
      `shape ${clipped(JSON.stringify(shape) ?? "missing")}, expected a list of sizes`,
    );
  }
  if (!Array.isArray(offsets) || offsets.length !== 2 || !offsets.every(isCount)) {
    throw expected(
      `data_offsets ${clipped(JSON.stringify(offsets) ?? "missing")}, expected [begin, end]`,
    );
  }
  const size = shape.reduce((a, b) => a * b, 1) * TYPES[dtype as TypeName].BYTES_PER_ELEMENT;
  if (offsets[1] - offsets[0] !== size) {
    throw expected(
      `${offsets[1] - offsets[0]} bytes, expected ${size} for ${dtype} (${clipped(String(shape))})`,
    );
  }
  return value as unknown as HeaderEntry;
}

/**
 * Decodes a safetensors file, every tensor checked: type, shape, that tensors follow each other
 * without gap or overlap to the file's end, and the CRC-32 where the file carries it.
 *
 * @param bytes The file.
 * @param where The file's name, for errors.
 * @param options `requireChecksums`: refuse a file without them.
 * @throws {InputError} If anything is damaged or of a type that cannot be read.
 */
export function decodeSafetensors(
  bytes: Uint8Array,
  where: string,
  options: { requireChecksums?: boolean } = {},
): SafetensorsContent {
  const { header, start } = readHeader(bytes, where);
  const { __metadata__, ...described } = header;
  const { [CHECKSUMS]: checksumText, ...metadata } = readMetadata(__metadata__, where);
  const entries = Object.entries(described)
    .map(([name, value]) => [name, checkEntry(value, `${where}: ${clipped(name)}`)] as const)
    .sort(inFileOrder);
  const checksums = checksumText?.split(" ");
  const miscounted = checksums ? checksums.length !== entries.length + 1 : options.requireChecksums;
  if (miscounted) {
    throw new InputError(`${where}: __metadata__`, "expected a CRC-32 of every tensor");
  }
  const tensors = new Map<string, Tensor>();
  let offset = 0;
  for (const [i, [name, entry]] of entries.entries()) {
    const [begin, end] = entry.data_offsets;
    const place = `${where}: ${clipped(name)}`;
    if (begin !== offset) {
      throw new InputError(place, `begins at byte ${begin} of the data, expected ${offset}`);
    }
    if (start + end > bytes.length) {
      const found = `its bytes end at ${start + end}, the file at ${bytes.length}`;
      throw new InputError(place, `${found}: the file is cut short`);
    }
    const own = bytes.slice(start + begin, start + end);
    if (checksums && tensorChecksum(name, entry, own) !== checksums[i]) {
      throw new InputError(place, "does not match its CRC-32: the file is damaged");
    }
    tensors.set(name, { shape: entry.shape, data: new TYPES[entry.dtype](own.buffer) });
    offset = end;
  }
  if (start + offset !== bytes.length) {
    throw new InputError(
      where,
      `${bytes.length - start - offset} bytes after the last tensor, expected none`,
    );
  }
  if (checksums && metadataChecksum(metadata) !== checksums.at(-1)) {
    throw new InputError(`${where}: __metadata__`, "does not match its CRC-32: damaged file");
  }
  return { tensors, metadata };
}
