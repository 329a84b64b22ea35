/**
 * Workers that are asked and answer one thing at a time, and fail together.
 *
 * @module
 */
import type { Answer, Request } from "./worker_messages.ts";

/** What a worker did. */
export type Done = Extract<Answer, { kind: "done" }>;

/** Several workers. */
export interface WorkerPool {
  /** Number of workers. */
  readonly size: number;
  /** Asks a worker that is not busy. Rejects once any worker has failed. */
  ask(worker: number, request: Request): Promise<Done>;
  /** Makes a worker fail as soon as it is not busy, for tests. */
  fail(worker: number): void;
  /** Ends all workers at once. */
  close(): void;
}

/**
 * Starts workers. They may do nothing but compute: no files, no network, no environment.
 *
 * @param size Number of workers.
 */
export function startWorkers(size: number): WorkerPool {
  let failure: Error | null = null;
  const pending = new Map<number, { resolve: (done: Done) => void; reject: (e: Error) => void }>();
  const workers = Array.from(
    { length: size },
    () =>
      new Worker(new URL("./worker.ts", import.meta.url), {
        type: "module",
        deno: { permissions: "none" },
      }),
  );
  const end = (error: Error) => {
    failure ??= error;
    workers.forEach((worker) => worker.terminate());
    for (const { reject } of pending.values()) reject(failure);
    pending.clear();
  };
  workers.forEach((worker, index) => {
    const fail = (reason: string) => end(new Error(`CPU worker ${index + 1} failed: ${reason}`));
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.kind === "failed") return fail(data.reason);
      const waiting = pending.get(index);
      pending.delete(index);
      waiting?.resolve(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      fail(event.message);
    };
  });
  return {
    size,
    ask(worker, request) {
      if (failure) return Promise.reject(failure);
      return new Promise((resolve, reject) => {
        pending.set(worker, { resolve, reject });
        workers[worker].postMessage(request);
      });
    },
    fail: (worker) => workers[worker].postMessage({ kind: "fail" } satisfies Request),
    close: () => end(new Error("The CPU trainer is closed")),
  };
}
