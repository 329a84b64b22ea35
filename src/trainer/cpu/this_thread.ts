/**
 * A pool of one worker that is the thread itself, for where memory cannot be shared.
 *
 * @module
 */
import { openDesk } from "./desk.ts";
import type { WorkerPool } from "./worker_pool.ts";

/** Makes the pool. Before each piece of work the thread hears messages and timers. */
export function thisThread(): WorkerPool {
  const answer = openDesk();
  let failure: Error | null = null;
  const end = (reason: string) => void (failure ??= new Error(reason));
  return {
    size: 1,
    async ask(_worker, request) {
      await new Promise((resolve) => setTimeout(resolve));
      if (failure) throw failure;
      const done = answer(request);
      if (done.kind === "done") return done;
      end(`The CPU trainer failed: ${done.reason}`);
      throw failure;
    },
    fail: () => end("The CPU trainer failed: asked to fail"),
    kill: () => end("The CPU trainer is killed"),
    close: () => end("The CPU trainer is closed"),
  };
}
