/**
 * A trainer on the float64 twin whose states are float32, for tests of everything around training.
 *
 * @module
 */
import { fullStep } from "../../src/algorithms/full_batch.ts";
import { type TwinState, twinStep } from "../../src/algorithms/twin_step.ts";
import { startState } from "../../src/trainer/fresh_state.ts";
import { algorithmOf } from "../../src/algorithms/registry.ts";
import {
  metricMeans,
  metricSumsOf,
  namedSettings,
  settingsWords,
} from "../../src/trainer/settings.ts";
import { sampleBatch } from "../../src/network/sample_batch.ts";
import type {
  ModelMetrics,
  ModelState,
  Trainer,
  TrainerInfo,
  TrainerModel,
  TrainerOptions,
} from "../../src/trainer/trainer.ts";

/** What a test may change about the trainer. */
export interface TwinTrainerOptions {
  /** What the trainer says it is. */
  readonly info?: Partial<TrainerInfo>;
  /** What its kernels' bits come to. */
  readonly kernelHash?: string;
  /** Called before every step of a model; may damage the state. */
  readonly beforeStep?: (state: ModelState, model: number) => void;
}

const VECTORS = ["parameters", "target", "firstMoment", "secondMoment"] as const;

function widened(state: ModelState, shape: TrainerOptions["shape"]): TwinState {
  const [parameters, target, firstMoment, secondMoment] = VECTORS.map((name) =>
    Float64Array.from(state[name])
  );
  return { shape, step: state.step, parameters, target, firstMoment, secondMoment };
}

function emptySums({ hyper }: TrainerModel): Float32Array {
  return new Float32Array(metricSumsOf(algorithmOf(hyper)));
}

function addMetrics(
  sums: Float32Array,
  values: Readonly<Record<string, number>>,
  { hyper }: TrainerModel,
): void {
  algorithmOf(hyper).metrics.forEach(({ name, over }, i) => {
    const isFresh = sums[0] === 0;
    const largest = isFresh ? values[name] : Math.max(sums[1 + i], values[name]);
    sums[1 + i] = over === "max" ? largest : sums[1 + i] + values[name];
  });
  sums[0]++;
}

function meansOf(
  { metricSums, step, divergedAt }: ModelState,
  { hyper }: TrainerModel,
): ModelMetrics {
  const values = metricMeans(algorithmOf(hyper), metricSums);
  return { step, steps: metricSums[0], values, divergedAt };
}

const copied = (state: ModelState): ModelState => structuredClone(state);

/**
 * Makes the trainer.
 *
 * @param options What to train.
 * @param changes What the test changes.
 */
export function createTwinTrainer(
  options: TrainerOptions,
  changes: TwinTrainerOptions = {},
): Promise<Trainer> {
  const { shape, batch, models, dataset } = options;
  const states = models.map((_, m) => {
    const own = copied(startState(options, m));
    return own.metricSums.length === 0 ? { ...own, metricSums: emptySums(models[m]) } : own;
  });
  const takeStep = (model: number): void => {
    const state = states[model];
    if (state.divergedAt !== null) return;
    changes.beforeStep?.(state, model);
    const { seed, hyper, slice, counts, support } = models[model];
    const twin = widened(state, shape);
    const { metrics } = batch === "full"
      ? fullStep(twin, { counts: counts!, hyper, support })
      : twinStep(twin, {
        batch: sampleBatch(dataset!, { seed, step: state.step, batch, slice }),
        hyper,
        support,
      });
    state.step = twin.step;
    for (const name of VECTORS) state[name].set(twin[name]);
    addMetrics(state.metricSums, metrics, models[model]);
    if (!state.parameters.every(Number.isFinite)) state.divergedAt = state.step;
  };
  return Promise.resolve({
    info: {
      device: "twin",
      adapter: "float64 twin",
      kernels: options.kernels ?? "plain",
      groups: 1,
      ...changes.info,
    },
    kernelHash: () => Promise.resolve(changes.kernelHash ?? "0".repeat(64)),
    async advance(steps, { signal, onProgress } = {}) {
      let done = 0;
      while (done < steps && !signal?.aborted) {
        models.forEach((_, model) => takeStep(model));
        done++;
        onProgress?.(done);
        await new Promise((resolve) => setTimeout(resolve));
      }
      return done;
    },
    metrics() {
      const means = states.map((state, m) => meansOf(state, models[m]));
      states.forEach((state, m) => state.metricSums = emptySums(models[m]));
      return Promise.resolve(means);
    },
    settings() {
      const asked = models.map((model) =>
        namedSettings(model.hyper, settingsWords(model, { hasTarget: true, infinity: Infinity }))
      );
      return Promise.resolve(asked);
    },
    states: (which = [...states.keys()]) => Promise.resolve(which.map((i) => copied(states[i]))),
    close: () => {},
  });
}
