/**
 * CRC-32 (polynomial 0xedb88320) as zip archives and checkpoints have it, where Node's is not to be had: four bytes at a time.
 *
 * @module
 */

/** Four tables in one: remainders of a byte, and of one that 1, 2 or 3 bytes follow. */
const TABLES = new Uint32Array(4 * 256);
for (let byte = 0; byte < 256; byte++) {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? rest >>> 1 ^ 0xedb88320 : rest >>> 1;
  TABLES[byte] = rest;
}
for (let i = 256; i < TABLES.length; i++) {
  TABLES[i] = TABLES[i - 256] >>> 8 ^ TABLES[TABLES[i - 256] & 255];
}

/**
 * CRC-32 of bytes.
 *
 * @param bytes The bytes.
 * @param start CRC-32 of what comes before them (default: nothing does).
 */
export function crc32(bytes: Uint8Array, start = 0): number {
  let crc = ~start;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    crc ^= bytes[at] | bytes[at + 1] << 8 | bytes[at + 2] << 16 | bytes[at + 3] << 24;
    crc = TABLES[768 + (crc & 255)] ^ TABLES[512 + (crc >>> 8 & 255)] ^
      TABLES[256 + (crc >>> 16 & 255)] ^ TABLES[crc >>> 24];
  }
  for (; at < bytes.length; at++) crc = crc >>> 8 ^ TABLES[(crc ^ bytes[at]) & 255];
  return ~crc >>> 0;
}
