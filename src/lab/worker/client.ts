/**
 * A worker as the page sees it. Requests are known here by their types alone: the page's bundle holds none of their modules.
 *
 * @module
 */
import type { Answer, Question } from "./messages.ts";
import type { Requests } from "./requests.ts";

/** The name of a request. */
export type RequestName = keyof Requests;

/** What a request is given. */
export type Input<N extends RequestName> = Parameters<Requests[N]>[0];

/** What comes of it. */
export type Output<N extends RequestName> = Awaited<ReturnType<Requests[N]>>;

/** What it tells on the way. */
export type News<N extends RequestName> = Parameters<Requests[N]> extends
  [unknown, (news: infer T) => void] ? T : never;

/** A worker that answers requests, one after the other unless they wait. */
export interface LabWorker {
  /**
   * Asks it.
   *
   * @param name The request.
   * @param input What it is given; copied.
   * @param onNews Called with what is told on the way.
   * @returns What comes of it; rejects with one line if nothing does.
   */
  ask<N extends RequestName>(
    name: N,
    input: Input<N>,
    onNews?: (news: News<N>) => void,
  ): Promise<Output<N>>;
  /** Ends it in the middle of whatever it does. */
  close(): void;
}

/** A question that waits. */
interface Waiting {
  resolve(output: unknown): void;
  reject(error: Error): void;
  onNews?(news: never): void;
}

/**
 * Starts a worker.
 *
 * @param name What browsers' tools call it.
 */
export function startLabWorker(name: string): LabWorker {
  const here = globalThis.document?.baseURI ?? self.location.href;
  const worker = new Worker(new URL("worker.js", here), { type: "module", name });
  const waiting = new Map<number, Waiting>();
  let count = 0;
  let failure: Error | null = null;
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    const question = waiting.get(data.id);
    if (data.kind === "news") return question?.onNews?.(data.news as never);
    waiting.delete(data.id);
    if (data.kind === "done") question?.resolve(data.output);
    else question?.reject(new Error(data.reason));
  };
  const end = (error: Error) => {
    failure ??= error;
    worker.terminate();
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };
  worker.onerror = (event) => {
    event.preventDefault();
    end(new Error(`The worker "${name}" failed: ${event.message ?? "it cannot be loaded"}`));
  };
  return {
    ask<N extends RequestName>(
      request: N,
      input: Input<N>,
      onNews?: (news: News<N>) => void,
    ): Promise<Output<N>> {
      if (failure) return Promise.reject(failure);
      return new Promise((resolve, reject) => {
        const id = ++count;
        waiting.set(id, { resolve: resolve as Waiting["resolve"], reject, onNews });
        worker.postMessage({ id, name: request, input } satisfies Question);
      });
    },
    close: () => end(new Error(`The worker "${name}" is closed`)),
  };
}
