/**
 * What the lab's server answers: its own page alone, the files of the page by name, and nothing of what a path could
 * otherwise lead to.
 *
 * @module
 */
import { InputError } from "../../input_error.ts";
import { HEADER_POLICY } from "./content_policy.ts";
import { listRuns, watchRun } from "./runs.ts";
import { SITE } from "./site.ts";

/** Hosts that are this machine, whatever the port: a tunnel may have another. */
const HOSTS = ["127.0.0.1", "localhost"];

/** What every answer says. */
const HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": HEADER_POLICY,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "cache-control": "no-cache",
};

/** A line as an answer. */
function line(status: number, text: string): Response {
  const type = { "content-type": "text/plain; charset=utf-8" };
  return new Response(`${text}\n`, { status, headers: { ...HEADERS, ...type } });
}

/** Why a request is not of the lab's own page, or null if it is. */
function foreignness({ method, headers }: Request): string | null {
  const host = headers.get("host") ?? "";
  const name = host.replace(/:\d+$/, "");
  if (!HOSTS.includes(name)) return `host: found "${name}", expected ${HOSTS.join(" or ")}`;
  const origin = headers.get("origin");
  if (origin !== null && origin !== `http://${host}`) return "origin: expected the page's own";
  const site = headers.get("sec-fetch-site") ?? "none";
  const isOwn = ["same-origin", "none"].includes(site);
  const isLink = headers.get("sec-fetch-mode") === "navigate" &&
    headers.get("sec-fetch-dest") === "document" && method === "GET";
  return isOwn || isLink ? null : "origin: expected the page's own";
}

/** An answer to a request for a path; null if there is nothing of that name. */
export type Answering = (
  path: string,
  project?: string,
) => Promise<{ type: string; body: BodyInit; tag?: string } | null>;

/** What tells one content of a file from another. */
async function tagOf(body: Uint8Array<ArrayBuffer>): Promise<string> {
  return `"${new Uint8Array(await crypto.subtle.digest("SHA-256", body)).toHex()}"`;
}

/** The files of the page. */
const answerSite: Answering = async (path) => {
  const name = path === "" ? "index.html" : path;
  if (!Object.hasOwn(SITE, name)) return null;
  const { type, read } = SITE[name];
  const body = await read();
  return { type, body, tag: await tagOf(body) };
};

/** The project's runs. */
const answerRuns: Answering = async (path, project) => {
  const json = (value: unknown) => ({ type: "application/json", body: JSON.stringify(value) });
  if (path === "runs.json") return json(await listRuns(project));
  const [, name] = /^runs\/([^/]+)\.json$/.exec(path) ?? [];
  if (name === undefined) return null;
  const run = await watchRun(decodeURIComponent(name), project);
  return run && json(run);
};

/**
 * Answers a request.
 *
 * @param request The request.
 * @param project Folder of the project whose runs are watched (default: this one).
 * @returns The page's file of that name; a line with another status for all else.
 */
export async function answer(request: Request, project?: string): Promise<Response> {
  const foreign = foreignness(request);
  if (foreign !== null) return line(403, foreign);
  if (!["GET", "HEAD"].includes(request.method)) return line(405, "method: expected GET");
  const path = new URL(request.url).pathname.slice(1);
  try {
    for (const own of [answerSite, answerRuns]) {
      const found = await own(path, project);
      if (found === null) continue;
      const { type, tag } = found;
      const headers = { ...HEADERS, "content-type": type, ...(tag ? { etag: tag } : {}) };
      // Two workers have one script, and a page that is opened again has it already; what compresses weakens a tag.
      const isKnown = tag && request.headers.get("if-none-match")?.replace(/^W\//, "") === tag;
      if (isKnown) return new Response(null, { status: 304, headers });
      const body = request.method === "HEAD" ? null : found.body;
      return new Response(body, { headers });
    }
    return line(404, "there is no such file");
  } catch (error) {
    if (error instanceof URIError) return line(404, "there is no such file");
    if (error instanceof InputError) return line(422, error.message);
    throw error;
  }
}
