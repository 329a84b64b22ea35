/**
 * A worker of the CPU trainer: takes steps, or its part of them, of whichever model it is given.
 *
 * @module
 */
import { instantiateKernels, type Kernels, STEP_PARTS, takeStep } from "./kernels.ts";
import type { Answer, Job, Request } from "./worker_messages.ts";

/** The part of a worker's global scope that is used here. */
interface Scope {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(answer: Answer): void;
}

const scope = self as unknown as Scope;
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

scope.onmessage = ({ data }) => {
  const start = performance.now();
  try {
    if (data.kind === "fail") throw new Error("asked to fail");
    if (data.kind === "setup") {
      kernels = instantiateKernels(data.module, data.memory, lap);
      kernels.configure(data.description, data.scratch, data.worker, data.workers);
    } else {
      work(data);
    }
    scope.postMessage({ kind: "done", milliseconds: performance.now() - start, parts });
  } catch (error) {
    scope.postMessage({ kind: "failed", reason: (error as Error).message });
  }
};
