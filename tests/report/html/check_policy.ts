/**
 * The policy of a page, held against the page.
 *
 * @module
 */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";

/**
 * Asserts that a page's policy allows its own scripts and styles by their hashes and nothing else, and that no element
 * has a style or a handler of its own, which no hash allows.
 *
 * @param html The page.
 */
export function checkPolicy(html: string): void {
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)![1];
  const texts = (element: RegExp) =>
    Array.from(
      html.matchAll(element),
      ([, text]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
    );
  const scripts = texts(/<script>([^]*?)<\/script>/g);
  const styles = texts(/<style>([^]*?)<\/style>/g);
  assert.deepEqual([scripts.length, styles.length], [2, 1]);
  assert.deepEqual(policy.split("; "), [
    "default-src 'none'",
    "img-src data:",
    `script-src ${scripts.join(" ")}`,
    `style-src ${styles.join(" ")}`,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  assert.ok(html.indexOf(policy) < html.indexOf("<style>"));
  const markup = html.replaceAll(/<(script|style)\b[^]*?<\/\1>/g, "");
  assert.doesNotMatch(markup, /<[^>]*\s(style|on\w+)=/);
}
