/**
 * The lab's server for tests: as it is, and as a host that isolates nothing.
 *
 * @module
 */
import { answer } from "../../../src/lab/server/answer.ts";

/** Where the lab is served. */
export interface ServedLab extends AsyncDisposable {
  /** Isolated from other origins. */
  readonly isolated: string;
  /** Not isolated. */
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
  const options = { hostname: "127.0.0.1", port: 0, onListen: () => {} };
  const isolated = Deno.serve(options, (request) => answer(request));
  const withRuns = Deno.serve(options, (request) => answer(request, given));
  const plain = Deno.serve(options, async (request) => {
    const { body, status, headers } = await answer(request);
    const own = new Headers(headers);
    for (const name of ["opener", "embedder"]) own.delete(`cross-origin-${name}-policy`);
    return new Response(body, { status, headers: own });
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
