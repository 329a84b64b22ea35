/**
 * Workers that are asked and answer one thing at a time, and fail together.
 *
 * @module
 */
import { watchdog } from "./watchdog.ts";
import type { WorkerStart } from "../trainer.ts";
import type { Answer, Request } from "./worker_messages.ts";

/** What a worker did. */
export type Done = Extract<Answer, { kind: "done" }>;

/** A question that waits for its answer. */
interface Question {
  readonly resolve: (done: Done) => void;
  readonly reject: (error: Error) => void;
  /** Ends the watch over the worker. */
  readonly answered: () => void;
}

/** Several workers. */
export interface WorkerPool {
  /** Number of workers. */
  readonly size: number;
  /**
   * Asks a worker that is not busy. Rejects once any worker has failed or died.
   *
   * @param worker Which.
   * @param request What is asked.
   * @param progress A number that changes while the worker works on it.
   */
  ask(worker: number, request: Request, progress?: () => number): Promise<Done>;
  /** Makes a worker fail as soon as it is not busy, for tests. */
  fail(worker: number): void;
  /** Ends a worker in the middle of whatever it does and tells nobody, for tests. */
  kill(worker: number): void;
  /** Ends all workers at once. */
  close(): void;
}

/**
 * Starts workers. Unless their starter wants it otherwise, they may do nothing but compute: no files, no network, no
 * environment.
 *
 * A worker whose thread is gone says nothing, and Deno has no event for it: it is noticed by a
 * progress that stands still.
 *
 * @param size Number of workers.
 * @param options `patience`, milliseconds without progress after which a worker is taken for dead; the workers' module
 * and permissions.
 */
export function startWorkers(
  size: number,
  { patience, url = new URL("./worker.ts", import.meta.url), permissions = "none" }:
    & WorkerStart
    & { readonly patience: number },
): WorkerPool {
  let failure: Error | null = null;
  const pending = new Map<number, Question>();
  const watch = watchdog(patience);
  const workers = Array.from(
    { length: size },
    () =>
      new Worker(
        url,
        permissions === "inherit"
          ? { type: "module" }
          : { type: "module", deno: { permissions: "none" } },
      ),
  );
  const end = (error: Error) => {
    failure ??= error;
    workers.forEach((worker) => worker.terminate());
    for (const { reject, answered } of pending.values()) {
      answered();
      reject(failure);
    }
    pending.clear();
  };
  const fail = (worker: number, reason: string) =>
    end(new Error(`CPU worker ${worker + 1} failed: ${reason}`));
  workers.forEach((worker, index) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.kind === "failed") return fail(index, data.reason);
      const waiting = pending.get(index);
      pending.delete(index);
      waiting?.answered();
      waiting?.resolve(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      fail(index, event.message);
    };
  });
  return {
    size,
    ask(worker, request, progress = () => 0) {
      if (failure) return Promise.reject(failure);
      return new Promise((resolve, reject) => {
        const dead = () => {
          const seconds = Math.ceil(patience / 1000);
          fail(worker, `it has died or hangs, no step was taken in ${seconds} s`);
        };
        pending.set(worker, { resolve, reject, answered: watch(progress, dead) });
        workers[worker].postMessage(request);
      });
    },
    fail: (worker) => workers[worker].postMessage({ kind: "fail" } satisfies Request),
    kill: (worker) => workers[worker].terminate(),
    close: () => end(new Error("The CPU trainer is closed")),
  };
}
