/**
 * Counts the bytes that this process asks for as typed arrays. Import it before the code that is to be counted.
 *
 * @module
 */

let bytes = 0;

/** Bytes asked for so far. */
export function allocatedBytes(): number {
  return bytes;
}

const KINDS = [
  "ArrayBuffer",
  "SharedArrayBuffer",
  "Int8Array",
  "Uint8Array",
  "Int16Array",
  "Uint16Array",
  "Int32Array",
  "Uint32Array",
  "Float32Array",
  "Float64Array",
] as const;

/** Bytes that a construction takes: of a length, or of a copy; a view of a buffer takes none. */
function asked(first: unknown, width: number): number {
  if (typeof first === "number") return first * width;
  const { length } = (first ?? {}) as { length?: unknown };
  return typeof length === "number" ? length * width : 0;
}

for (const kind of KINDS) {
  const own = globalThis[kind] as unknown as { new (...args: unknown[]): object };
  const width = (own as { BYTES_PER_ELEMENT?: number }).BYTES_PER_ELEMENT ?? 1;
  const counting: object = new Proxy(own, {
    construct(target, args, made): object {
      bytes += asked(args[0], width);
      return Reflect.construct(target, args, made === counting ? target : made);
    },
  });
  Object.defineProperty(globalThis, kind, { value: counting, writable: true, configurable: true });
}
