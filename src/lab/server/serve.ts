/**
 * The lab's server.
 *
 * @module
 */
import { answer } from "./answer.ts";

/** How to serve. */
export interface ServeOptions {
  /** The port; 0 for any free one. */
  readonly port: number;
  /** Folder of the project whose runs are watched (default: this one). */
  readonly project?: string;
  /** Ends it. */
  readonly signal?: AbortSignal;
  /** Hears the port. */
  onListen?(port: number): void;
  /** Hears why an answer failed. */
  onError?(error: unknown): void;
}

/**
 * Serves the lab to this machine alone, compressed to browsers that ask for it.
 *
 * @param options Where, and who hears of it.
 * @throws {Deno.errors.AddrInUse} If something else has the port.
 */
export function serveLab(
  { port, project, signal, onListen, onError }: ServeOptions,
): Deno.HttpServer<Deno.NetAddr> {
  return Deno.serve({
    hostname: "127.0.0.1",
    port,
    signal,
    automaticCompression: true,
    onListen: (address) => onListen?.(address.port),
    onError: (error) => {
      onError?.(error);
      return new Response("the server failed\n", { status: 500 });
    },
  }, (request) => answer(request, project));
}
