/**
 * The words of a model's block in shared memory, which the trainer writes and the kernels read; `kernels/words.ts` is
 * written from here by `deno task dev build:kernels`.
 *
 * @module
 */
import { ALGORITHMS } from "../../algorithms/registry.ts";
import type { HyperParameters } from "../../algorithms/hyper_parameters.ts";
import { snakeCase } from "../../text/snake_case.ts";
import { SETTINGS, wordPlaces } from "../settings.ts";

/** Most networks of a model. */
export const MOST_NETS = 4;

/** First word of each part of the block. */
export const MODEL = {
  /** Addresses of weights, target weights and moments, of all networks. */
  parameters: 0,
  target: 1,
  firstMoment: 2,
  secondMoment: 3,
  /** Steps taken, and the step of divergence or 0. */
  step: 4,
  diverged: 5,
  /** Running sums of metrics. */
  sums: 8,
  /** Settings by name (`../settings.ts`). */
  settings: 24,
  /** Addresses of counts, support, policy and weights; 0 where there are none. */
  counts: 24 + SETTINGS,
  support: 25 + SETTINGS,
  policy: 26 + SETTINGS,
  weights: 27 + SETTINGS,
  /** Place of the algorithm in the registry. */
  algorithm: 28 + SETTINGS,
  /** Number of networks. */
  nets: 29 + SETTINGS,
  /** Number of metrics, and which is a maximum and which the gradient's norm. */
  metrics: 30 + SETTINGS,
  largest: 31 + SETTINGS,
  norm: 32 + SETTINGS,
  /** First and number of the online networks that are run on s'. */
  nextFirst: 33 + SETTINGS,
  nextNets: 34 + SETTINGS,
  /** First and number of the target networks that are run, and whether on s (1) or s' (2). */
  targetFirst: 35 + SETTINGS,
  targetNets: 36 + SETTINGS,
  targetAt: 37 + SETTINGS,
  /** Polyak rate of each network. */
  targetRates: 40 + SETTINGS,
} as const;

/** Bytes of a model's block. */
export const MODEL_BYTES = 4 * 16 * Math.ceil((MODEL.targetRates + MOST_NETS) / 16);

/** The constants of `kernels/words.ts`: byte offsets of words, of settings behind those of every algorithm by its name. */
export function wordConstants(): Record<string, number> {
  const upper = (name: string) => snakeCase(name).toUpperCase();
  const constants: Record<string, number> = {};
  for (const [name, word] of Object.entries(MODEL)) constants[upper(name)] = 4 * word;
  ALGORITHMS.forEach(({ name, checked }, place) => {
    constants[`IS_${upper(name)}`] = place;
    const hyper = { ...checked[0], algorithm: name } as unknown as HyperParameters;
    for (const [word, at] of Object.entries(wordPlaces(hyper))) {
      const isOwn = Object.hasOwn(ALGORITHMS[place].words(hyper), word);
      const label = isOwn ? `${upper(name)}_${upper(word)}` : upper(word);
      constants[isOwn ? label : `SETTING_${label}`] = 4 * (MODEL.settings + at);
    }
  });
  return constants;
}
