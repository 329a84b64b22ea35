/**
 * The lab's server for tests, and its static files by a host that isolates nothing.
 *
 * @module
 */
import { serveLab as serve } from "../../../src/lab/server/serve.ts";
import { STATIC_SITE } from "../../../src/lab/server/site.ts";

/** Where the lab is served. */
export interface ServedLab extends AsyncDisposable {
  /** Isolated from other origins. */
  readonly isolated: string;
  /** Its static files, not isolated. */
  readonly plain: string;
  /** With the runs of the visitor's files. */
  readonly withRuns: string;
}

/**
 * Serves the lab at free ports.
 *
 * @param given Folder of a project whose runs are watched.
 */
export function serveLab(given: string): ServedLab {
  const isolated = serve({ port: 0 });
  const withRuns = serve({ port: 0, project: given });
  const options = { hostname: "127.0.0.1", port: 0, onListen: () => {} };
  const plain = Deno.serve(options, async ({ url }) => {
    const name = new URL(url).pathname.slice(1) || "index.html";
    if (!Object.hasOwn(STATIC_SITE, name)) return new Response("no such file", { status: 404 });
    const { type, read } = STATIC_SITE[name];
    return new Response(await read(), { headers: { "content-type": type } });
  });
  return {
    isolated: `http://127.0.0.1:${isolated.addr.port}/`,
    plain: `http://127.0.0.1:${plain.addr.port}/`,
    withRuns: `http://127.0.0.1:${withRuns.addr.port}/`,
    async [Symbol.asyncDispose]() {
      await Promise.all([isolated, plain, withRuns].map((server) => server.shutdown()));
    },
  };
}
