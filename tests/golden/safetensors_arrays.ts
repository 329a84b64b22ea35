/**
 * The arrays of a safetensors file, as the golden generator writes them.
 *
 * @module
 */

/** An array of a fixture. */
export type FixtureArray = Float32Array | Uint16Array | Uint8Array;

/**
 * Reads every array of a safetensors file.
 *
 * @param bytes The whole file.
 */
export function safetensorsArrays(bytes: Uint8Array): Map<string, FixtureArray> {
  const headerLength = Number(new DataView(bytes.buffer).getBigUint64(0, true));
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + headerLength)));
  const constructors = { F32: Float32Array, U16: Uint16Array, U8: Uint8Array };
  return new Map(
    Object.entries(header).map(([name, entry]) => {
      const { dtype, data_offsets: [from, to] } = entry as {
        dtype: keyof typeof constructors;
        data_offsets: [number, number];
      };
      const start = 8 + headerLength;
      return [name, new constructors[dtype](bytes.slice(start + from, start + to).buffer)];
    }),
  );
}
