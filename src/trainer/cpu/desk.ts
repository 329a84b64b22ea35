/**
 * What a worker of the CPU trainer does, in whatever thread: takes steps, or its part of them, of the model it is given.
 *
 * @module
 */
import { instantiateKernels, type Kernels, STEP_PARTS, takeStep } from "./kernels.ts";
import type { Answer, Job, Request } from "./worker_messages.ts";

/** Makes a worker's desk: it answers requests one at a time, the set-up first. */
export function openDesk(): (request: Request) => Answer {
  let kernels: Kernels | null = null;
  let parts: number[] = [];
  let lastLap = 0;

  /** Adds the time since the last lap to a part. */
  function lap(part: number): void {
    const now = performance.now();
    parts[part] += now - lastLap;
    lastLap = now;
  }

  function work({ model, hyper, from, steps, profile }: Job): void {
    kernels!.profile(Number(profile));
    parts = profile ? STEP_PARTS.map(() => 0) : [];
    for (let step = from + 1; step <= from + steps; step++) {
      if (profile) lastLap = performance.now();
      takeStep(kernels!, model, { hyper, step });
    }
  }

  return (request) => {
    const start = performance.now();
    try {
      if (request.kind === "fail") throw new Error("asked to fail");
      if (request.kind === "setup") {
        const { module, memory, description, scratch, worker, workers } = request;
        kernels = instantiateKernels(module, memory, lap);
        kernels.configure(description, scratch, worker, workers);
      } else {
        work(request);
      }
      return { kind: "done", milliseconds: performance.now() - start, parts };
    } catch (error) {
      return { kind: "failed", reason: (error as Error).message };
    }
  };
}
