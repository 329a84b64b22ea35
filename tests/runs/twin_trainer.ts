/**
 * A trainer on the float64 twin whose states are float32, for tests of everything around training.
 *
 * @module
 */
import { fullStep } from "../../src/algorithms/full_batch.ts";
import { type TwinState, twinStep } from "../../src/algorithms/twin_step.ts";
import { startState } from "../../src/trainer/fresh_state.ts";
import { METRIC_SUMS } from "../../src/trainer/metric_sums.ts";
import type { StepMetrics } from "../../src/algorithms/step_metrics.ts";
import type { FullStepMetrics } from "../../src/algorithms/full_loss.ts";
import { sampleBatch } from "../../src/network/sample_batch.ts";
import type {
  ModelMetrics,
  ModelState,
  Trainer,
  TrainerInfo,
  TrainerOptions,
} from "../../src/trainer/trainer.ts";

/** Names of the metrics in the order of their running sums, which the number of steps follows. */
const METRICS = [
  "loss",
  "tdLoss",
  "tdVariance",
  "cqlPenalty",
  "logsumexp",
  "meanQ",
  "gradientNorm",
  "accuracy",
  "entropy",
  "maxQ",
] as const satisfies readonly (keyof FullStepMetrics)[];

/** What a test may change about the trainer. */
export interface TwinTrainerOptions {
  /** What the trainer says it is. */
  readonly info?: Partial<TrainerInfo>;
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

function emptySums(): Float32Array {
  const sums = new Float32Array(METRIC_SUMS);
  sums[METRICS.indexOf("maxQ")] = -Infinity;
  return sums;
}

function addMetrics(sums: Float32Array, metrics: StepMetrics & Partial<FullStepMetrics>): void {
  METRICS.forEach((name, i) => {
    const value = metrics[name] ?? 0;
    sums[i] = name === "maxQ" ? Math.max(sums[i], value) : sums[i] + value;
  });
  sums[METRICS.length]++;
}

function meansOf({ metricSums, step, divergedAt }: ModelState): ModelMetrics {
  const steps = metricSums[METRICS.length];
  const means = METRICS.map((name, i) =>
    [name, name === "maxQ" ? metricSums[i] : metricSums[i] / steps] as const
  );
  return {
    ...Object.fromEntries(means) as Pick<ModelMetrics, typeof METRICS[number]>,
    step,
    steps,
    divergedAt,
  };
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
    return own.metricSums.length === 0 ? { ...own, metricSums: emptySums() } : own;
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
    addMetrics(state.metricSums, metrics);
    if (!state.parameters.every(Number.isFinite)) state.divergedAt = state.step;
  };
  return Promise.resolve({
    info: {
      device: "twin",
      adapter: "float64 twin",
      kernels: options.kernels ?? "plain",
      kernelHash: "0".repeat(64),
      groups: 1,
      ...changes.info,
    },
    async advance(steps, { signal, onProgress } = {}) {
      let done = 0;
      while (done < steps && !signal?.aborted) {
        models.forEach((_, model) => takeStep(model));
        onProgress?.(++done);
        await new Promise((resolve) => setTimeout(resolve));
      }
      return done;
    },
    metrics() {
      const means = states.map(meansOf);
      for (const state of states) state.metricSums = emptySums();
      return Promise.resolve(means);
    },
    states: (which = [...states.keys()]) => Promise.resolve(which.map((i) => copied(states[i]))),
    close: () => {},
  });
}
