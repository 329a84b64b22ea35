/**
 * Files that the page hands out.
 *
 * @module
 */

/**
 * Hands a file to the browser to be saved.
 *
 * @param name Its name.
 * @param content Its text or bytes.
 */
export function download(name: string, content: string | Uint8Array): void {
  const url = URL.createObjectURL(new Blob([content as Uint8Array<ArrayBuffer>]));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
