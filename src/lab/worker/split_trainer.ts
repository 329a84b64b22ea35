/**
 * A trainer on the CPU in a page that is not isolated from other origins, whose workers share nothing: each has a memory
 * and models of its own.
 *
 * @module
 */
import type { Trainer, TrainerOptions } from "../../trainer/trainer.ts";
import { type LabWorker, startLabWorker } from "./client.ts";

/** Milliseconds between two times that a pause is heard. */
const PIECE = 250;

/** A worker with the models that are its own. */
interface Share {
  readonly worker: LabWorker;
  readonly models: readonly number[];
}

/** What cannot be asked of it. */
const unasked = (what: string) => () =>
  Promise.reject(new RangeError(`Cannot read ${what} of workers that share nothing`));

/**
 * Makes the trainer.
 *
 * @param options What to train.
 */
export async function createSplitTrainer(options: TrainerOptions): Promise<Trainer> {
  const { models, states, batch, shape, dataset, kernels } = options;
  const cores = navigator.hardwareConcurrency;
  const count = Math.min(models.length, cores);
  const shares: Share[] = Array.from({ length: count }, (_, share) => ({
    worker: startLabWorker(`models ${share + 1}`),
    models: models.map((_, m) => m).filter((m) => m % count === share),
  }));
  const all = <T>(ask: (share: Share) => Promise<T>) => Promise.all(shares.map(ask));
  /** Answers of all workers in the order of the models. */
  const inOrder = async <T>(ask: (worker: LabWorker) => Promise<T[]>): Promise<T[]> => {
    const answers = await all(({ worker }) => ask(worker));
    return models.map((_, m) => answers[m % count][Math.floor(m / count)]);
  };
  const [info] = await all(({ worker, models: own }) =>
    worker.ask("soloTrainer", {
      shape,
      batch,
      dataset,
      kernels,
      models: own.map((m) => models[m]),
      states: states && own.map((m) => states[m]),
    })
  );
  const words = count === 1 ? "1 worker" : `${count} workers`;
  let stepMilliseconds = Infinity;
  return {
    info: {
      ...info,
      adapter: `CPU, ${words} with a memory each on ${cores} cores`,
      groups: count,
      reason: "the page is not isolated from other origins, so that workers share no memory",
    },
    async advance(steps, { signal, onProgress } = {}) {
      let done = 0;
      while (done < steps && !signal?.aborted) {
        const piece = Math.max(1, Math.min(steps - done, Math.floor(PIECE / stepMilliseconds)));
        const start = performance.now();
        await all(({ worker }) => worker.ask("soloAdvance", piece));
        stepMilliseconds = (performance.now() - start) / piece;
        done += piece;
        onProgress?.(done);
      }
      return done;
    },
    metrics: () => inOrder((worker) => worker.ask("soloMetrics", null)),
    async states(wanted = models.map((_, m) => m)) {
      const found = await inOrder((worker) => worker.ask("soloStates", null));
      return wanted.map((m) => found[m]);
    },
    kernelHash: unasked("the kernels' hash"),
    settings: unasked("settings"),
    close: () => shares.forEach(({ worker }) => worker.close()),
  };
}
