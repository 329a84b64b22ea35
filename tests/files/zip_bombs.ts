/**
 * Archives that unpack to far more than their bytes: what a small file can be made to claim.
 *
 * @module
 */
import { crc32, deflateRawSync } from "node:zlib";
import { joined } from "../bad_input/good_input.ts";

/** An entry as both of its headers describe it. */
export interface BombEntry {
  /** Its name. */
  readonly name: string;
  /** CRC-32 of its content. */
  readonly crc: number;
  /** Bytes in the archive. */
  readonly packed: number;
  /** Bytes of its content. */
  readonly size: number;
}

const utf8 = new TextEncoder();

/** The fields that an entry's two headers share, from "version needed" to the extra field's length. */
function fields({ name, crc, packed, size }: BombEntry): Uint8Array {
  const view = new DataView(new ArrayBuffer(26));
  view.setUint16(0, 20, true);
  view.setUint16(2, 0x800, true);
  view.setUint16(4, 8, true);
  view.setUint16(8, 33, true);
  view.setUint32(10, crc, true);
  view.setUint32(14, packed, true);
  view.setUint32(18, size, true);
  view.setUint16(22, utf8.encode(name).length, true);
  return new Uint8Array(view.buffer);
}

function words(bytes: number, ...values: number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(bytes * values.length));
  values.forEach((value, i) =>
    bytes === 4 ? view.setUint32(4 * i, value, true) : view.setUint16(2 * i, value, true)
  );
  return new Uint8Array(view.buffer);
}

/** The header before an entry's data. */
export function localHeader(entry: BombEntry): Uint8Array<ArrayBuffer> {
  return joined([words(4, 0x04034b50), fields(entry), utf8.encode(entry.name)]);
}

/**
 * An archive with a directory of its own choosing.
 *
 * @param body What comes before the directory.
 * @param entries The directory's entries with the places of their headers.
 */
export function archive(
  body: Uint8Array,
  entries: readonly (BombEntry & { readonly offset: number })[],
): Uint8Array<ArrayBuffer> {
  const directory = joined(
    entries.flatMap((entry) => [
      words(4, 0x02014b50),
      words(2, 20),
      fields(entry),
      words(2, 0, 0, 0),
      words(4, 0, entry.offset),
      utf8.encode(entry.name),
    ]),
  );
  const { length } = entries;
  const end = [words(4, 0x06054b50), words(2, 0, 0, length, length)];
  return joined([body, directory, ...end, words(4, directory.length, body.length), words(2, 0)]);
}

/**
 * The `.npy` header of bytes of a shape, an ending multiple of 64.
 *
 * @param shape As Python writes it.
 * @param descr The type.
 */
export function npyHeader(shape: string, descr = "|u1"): Uint8Array<ArrayBuffer> {
  const text = `{'descr': '${descr}', 'fortran_order': False, 'shape': ${shape}, }`;
  const padded = text + " ".repeat((128 - 11 - text.length % 64) % 64) + "\n";
  return joined([
    Uint8Array.of(0x93, ...utf8.encode("NUMPY"), 1, 0),
    words(2, padded.length),
    utf8.encode(padded),
  ]);
}

/**
 * One entry that is an array of zeros.
 *
 * @param name The array's name.
 * @param size How many zeros.
 * @param shape What its header says (default: as many).
 */
export function zeros(
  name: string,
  size: number,
  shape = `(${size},)`,
): { readonly entry: BombEntry; readonly data: Uint8Array<ArrayBuffer> } {
  const head = npyHeader(shape);
  const content = new Uint8Array(head.length + size);
  content.set(head);
  const data = new Uint8Array(deflateRawSync(content, { level: 9 }));
  const crc = crc32(content);
  return {
    entry: { name: `${name}.npy`, crc, packed: data.length, size: content.length },
    data,
  };
}

/** An archive of entries one after the other. */
export function archiveOf(
  parts: readonly { readonly entry: BombEntry; readonly data: Uint8Array }[],
): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  const entries: (BombEntry & { offset: number })[] = [];
  let offset = 0;
  for (const { entry, data } of parts) {
    entries.push({ ...entry, offset });
    const header = localHeader(entry);
    pieces.push(header, data);
    offset += header.length + data.length;
  }
  return archive(joined(pieces), entries);
}

/**
 * Entries that all end in the same bytes: each is the next one's header, quoted in a stored block, and what the next
 * one holds.
 *
 * @param count How many.
 * @param size Zeros at the end of each.
 */
export function overlapping(count: number, size: number): Uint8Array<ArrayBuffer> {
  let content = new Uint8Array(size);
  let data = new Uint8Array(deflateRawSync(content, { level: 9 }));
  let body = new Uint8Array();
  const entries: (BombEntry & { before: number })[] = [];
  for (let i = count - 1; i >= 0; i--) {
    const entry = {
      name: `e${i}.npy`,
      crc: crc32(content),
      packed: data.length,
      size: content.length,
    };
    const header = localHeader(entry);
    body = joined([header, data]);
    entries.unshift({ ...entry, before: body.length });
    content = joined([header, content]);
    const quoted = [Uint8Array.of(0), words(2, header.length, header.length ^ 0xffff), header];
    data = joined([...quoted, data]);
  }
  return archive(
    body,
    entries.map(({ before, ...entry }) => ({ ...entry, offset: body.length - before })),
  );
}
