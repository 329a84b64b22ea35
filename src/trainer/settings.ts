/**
 * The words of a model's settings that kernels read, by name: those of every algorithm, then its own.
 *
 * @module
 */
import type { HyperParameters } from "../algorithms/hyper_parameters.ts";
import { algorithmOf } from "../algorithms/registry.ts";
import type { TargetRange } from "../algorithms/target_range.ts";
import type { Algorithm } from "../algorithms/specification.ts";
import type { TrainerModel } from "./trainer.ts";

/** 32-bit words of settings a network. */
export const SETTINGS = 40;

/**
 * Words of every algorithm: those before `seed` are float32 numbers, those from it on unsigned integers: places that
 * a trainer fills in (`policy`, `byTransition`, `weights`) are 0 where a model has no such thing.
 */
export const COMMON_WORDS = [
  "targetRate",
  "beta1",
  "restOfBeta1",
  "beta2",
  "restOfBeta2",
  "maxNorm",
  "epsilon",
  "decay",
  "gamma",
  "lowest",
  "highest",
  "huber",
  "targetEvery",
  "seed",
  "offset",
  "count",
  "policy",
  "byTransition",
  "weights",
] as const;

/** First of the words of an algorithm's own. */
export const OWN_WORDS = 24;

/**
 * Where each of a model's words stands, by name.
 *
 * @param hyper The model's hyper-parameters.
 */
export function wordPlaces(hyper: HyperParameters): Readonly<Record<string, number>> {
  const own = Object.keys(algorithmOf(hyper).words(hyper));
  return Object.fromEntries([
    ...COMMON_WORDS.map((name, i) => [name, i]),
    ...own.map((name, i) => [name, OWN_WORDS + i]),
  ]);
}

/**
 * The words of one of a model's networks.
 *
 * @param model The model.
 * @param options Whether the network has a target network, what stands for an infinite number, and places.
 * @returns ({@link SETTINGS}).
 */
export function settingsWords(
  { hyper, seed, slice }: TrainerModel,
  { hasTarget, infinity, places }: {
    readonly hasTarget: boolean;
    readonly infinity: number;
    readonly places?: Readonly<Partial<Record<typeof COMMON_WORDS[number], number>>>;
  },
): Uint32Array {
  const { targetRange } = hyper as { readonly targetRange?: TargetRange | null };
  const [lowest, highest] = targetRange ?? [-Infinity, Infinity];
  const finite = (value: number) => Number.isFinite(value) ? value : Math.sign(value) * infinity;
  const floats = new Float32Array(SETTINGS);
  const words = new Uint32Array(floats.buffer);
  floats.set([
    hasTarget ? hyper.tau : 0,
    hyper.beta1,
    1 - hyper.beta1,
    hyper.beta2,
    1 - hyper.beta2,
    Number.isFinite(hyper.maxNorm) ? hyper.maxNorm : 0,
    hyper.epsilon,
    hyper.weightDecay,
    hyper.gamma,
    lowest,
    highest,
    Number(hyper.huber ?? false),
    hyper.targetEvery ?? 1,
  ].map(finite));
  words.set([seed, slice.offset, slice.count], COMMON_WORDS.indexOf("seed"));
  for (const [name, place] of Object.entries(places ?? {})) {
    words[COMMON_WORDS.indexOf(name as typeof COMMON_WORDS[number])] = place;
  }
  const own = Object.values(algorithmOf(hyper).words(hyper));
  floats.set(own.map(finite), OWN_WORDS);
  return words;
}

/**
 * What the words of a model's first network say, by name: what its kernels read, whatever was asked for.
 *
 * @param hyper The model's hyper-parameters, for the names of its algorithm's own words.
 * @param words ({@link SETTINGS}) the words, as they are on the device.
 */
export function namedSettings(
  hyper: HyperParameters,
  words: Uint32Array,
): Readonly<Record<string, number>> {
  const floats = new Float32Array(Uint32Array.from(words).buffer);
  const integers = COMMON_WORDS.indexOf("seed");
  return Object.fromEntries(
    Object.entries(wordPlaces(hyper)).map(([name, place]) => [
      name,
      place >= integers && place < OWN_WORDS ? words[place] : floats[place],
    ]),
  );
}

/**
 * Words of the running sums of metrics that a model's state carries between two readings: the steps,
 * then a sum or maximum a metric, to a multiple of four.
 *
 * @param algorithm The model's algorithm.
 */
export function metricSumsOf({ metrics }: Algorithm): number {
  return 4 * Math.ceil((1 + metrics.length) / 4);
}

/**
 * Means of the metrics since they were last read.
 *
 * @param algorithm The model's algorithm.
 * @param sums (`metricSumsOf`) running sums.
 */
export function metricMeans(
  { metrics }: Algorithm,
  sums: Float32Array,
): Readonly<Record<string, number>> {
  const steps = sums[0];
  return Object.fromEntries(metrics.map(({ name, over }, i) => {
    const sum = sums[1 + i];
    return [name, steps === 0 ? NaN : over === "max" ? sum : sum / steps];
  }));
}
