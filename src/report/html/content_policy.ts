/**
 * What a page may do, as a Content Security Policy: run the scripts and apply the styles that stand in it, and
 * nothing else. It loads nothing, compiles no text to code and sends nothing, whatever gets into it.
 *
 * @module
 */

/** The source expression of an inline script or style. */
async function hashSource(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `'sha256-${hash.toBase64()}'`;
}

/**
 * The policy of a page.
 *
 * @param inline Texts of its `script` and `style` elements, exactly as they stand between the tags; data in
 * `application/json` are not run and not among them.
 * @returns The policy, for a `meta` element before the first of them.
 */
export async function contentPolicy(
  inline: { readonly scripts: readonly string[]; readonly styles: readonly string[] },
): Promise<string> {
  const hashes = async (texts: readonly string[]) =>
    (await Promise.all(texts.map(hashSource))).join(" ");
  return [
    "default-src 'none'",
    "img-src data:",
    `script-src ${await hashes(inline.scripts)}`,
    `style-src ${await hashes(inline.styles)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
