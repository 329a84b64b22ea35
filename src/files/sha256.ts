/**
 * SHA-256 of bytes that are at hand, by Web Crypto: in Deno and in browsers' secure contexts.
 *
 * @module
 */

/**
 * SHA-256 of arrays' bytes, one after the other.
 *
 * @param parts The arrays.
 * @returns The digest in hexadecimal.
 */
export async function sha256(parts: readonly ArrayBufferView[]): Promise<string> {
  const whole = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of parts) {
    whole.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", whole));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
