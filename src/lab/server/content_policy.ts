/**
 * What the page may do: run, style and fetch what its own origin serves, compile WebAssembly, and nothing else.
 *
 * @module
 */

const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The policy as the page itself carries it. */
export const PAGE_POLICY: string = DIRECTIVES.join("; ");

/** The policy as a header, which alone can say that nobody may frame the page. */
export const HEADER_POLICY: string = [...DIRECTIVES, "frame-ancestors 'none'"].join("; ");
