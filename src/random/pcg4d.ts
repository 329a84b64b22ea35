/**
 * The project's only source of randomness: the counter-based generator pcg4d.
 *
 * Jarzynski and Olano, "Hash Functions for GPU Rendering", JCGT 9(3), 2020, listing "pcg4d".
 * The same four `u32` come out of TypeScript, WGSL (`shaders/sample.wgsl`) and the CPU kernels,
 * so any draw can be replayed from (seed, stream, step, index) alone.
 *
 * @module
 */

/** The streams of simulated episodes of a tabular MDP. */
export interface EpisodeStreams {
  /** First states: (seed, start, episode, 0). */
  readonly start: number;
  /** Actions: (seed, action, episode, step). */
  readonly action: number;
  /** Next states: (seed, transition, episode, step). */
  readonly transition: number;
}

/** The streams of simulated episodes of the synthetic patient. */
export interface PatientStreams extends Omit<EpisodeStreams, "transition"> {
  /** Noise and endings: (seed, patient, episode, step). */
  readonly patient: number;
}

/** The streams of synthetic records; the third counter of a row's draws is that of {@link furtherDraw}. */
export interface RecordStreams extends EpisodeStreams {
  /** Whether a patient is frail: (seed, frailty, patient, 0). */
  readonly frailty: number;
  /** Values of a row: (seed, record, patient, step), attempt, group of eight. */
  readonly record: number;
  /** Gaps of a row: (seed, gaps, patient, step), 0, group of eight. */
  readonly gaps: number;
  /** Doses of a row: (seed, doses, patient, step). */
  readonly doses: number;
}

/** Episodes that become data: `collect`, the suite, studies, online training. */
const COLLECTION = { start: 2, action: 3, transition: 4, patient: 16 } as const;

/**
 * The number of every purpose that draws: two purposes never share one, so that no score is made of the
 * numbers its data are made of, whatever seeds a user gives. The exceptions are kept because committed results
 * hang on their numbers; each is named here and in the test of this table:
 *
 * - `published` draws what `collection` draws. A training and a dataset of equal seeds share their first
 *   episode, one of the hundred of a published score.
 * - `split`, `bootstrap`, `kernelInputs` and `rareActions` were one stream. Only `split` is drawn from where
 *   models are trained or chosen; a bootstrap is drawn for a page of results, with seeds of its own; the
 *   other two are constants of the program.
 */
export const STREAM = {
  /** Minibatch indices: (seed, sample, step, row). */
  sample: 0,
  /** Initial weights: (seed, initialise, tensor, element). */
  initialise: 1,
  /** Episodes that become data. */
  collection: COLLECTION,
  /** Episodes of the published protocol: those of {@link COLLECTION}, an exception. */
  published: COLLECTION,
  /** Which episodes go into which part of a dataset: (seed, split, position, 0). */
  split: 5,
  /** Units of a bootstrap: (seed, bootstrap, resample, index). */
  bootstrap: 5,
  /** Inputs that kernels are checked and hashed on: (salt, kernelInputs, index, kind). */
  kernelInputs: 5,
  /** The good actions of the positive control of active learning: (0, rareActions, state, 0). */
  rareActions: 5,
  /** Choices of rows to buy: (seed, select, round, row). */
  select: 17,
  /** Bootstrap weights of tabular ensembles: (seed, resample, member, row). */
  resample: 18,
  /** Prior values of tabular ensembles: (seed, prior, member, pair). */
  prior: 19,
  /** Episodes that score a policy. */
  evaluation: { start: 20, action: 21, transition: 22, patient: 23 },
  /** Episodes that time the simulator. */
  benchmark: { start: 24, action: 25, transition: 26 },
  /** Seeds of the networks of an ensemble: (seed, memberSeed, 0, member). */
  memberSeed: 27,
  /** Where systematic resampling begins: (seed, systematic, 0, 0). */
  systematic: 28,
  /** Poisson weights of patients: (seed, patients, patient, 0). */
  patients: 29,
  /** Synthetic patients who become a cohort. */
  cohort: { start: 30, action: 31, transition: 32, frailty: 33, record: 34, gaps: 35, doses: 36 },
  /** Synthetic patients who say what a policy is worth. */
  truth: { start: 37, action: 38, transition: 39, frailty: 40, record: 41, gaps: 42, doses: 43 },
  /** What features that no cluster centre holds have of a state: (0, ownFeatures, state, feature). */
  ownFeatures: 44,
  /** Orders of scores: (seed, permutation, permutation, position). */
  permutation: 45,
  /** First centres of cells: (seed, cells, cell, 0). */
  cells: 46,
  /** Actions of a negative control: (seed, control, row, 0). */
  control: 47,
  /** The patient that a visitor of the lab walks: (seed, walk, step, what is drawn). */
  walk: 48,
} as const;

/** Four unsigned 32-bit integers. */
export type Quad = [number, number, number, number];

/**
 * Hashes four unsigned 32-bit counters to four unsigned 32-bit integers.
 *
 * @param seed Seed of the model, dataset or simulation.
 * @param stream Purpose of the draw, a number of {@link STREAM}.
 * @param step First counter.
 * @param index Second counter.
 * @param out Receives the result (avoids an allocation in loops).
 * @returns `out`.
 */
export function pcg4d(
  seed: number,
  stream: number,
  step: number,
  index: number,
  out: Quad = [0, 0, 0, 0],
): Quad {
  let x = (Math.imul(seed, 1664525) + 1013904223) | 0;
  let y = (Math.imul(stream, 1664525) + 1013904223) | 0;
  let z = (Math.imul(step, 1664525) + 1013904223) | 0;
  let w = (Math.imul(index, 1664525) + 1013904223) | 0;
  x = (x + Math.imul(y, w)) | 0;
  y = (y + Math.imul(z, x)) | 0;
  z = (z + Math.imul(x, y)) | 0;
  w = (w + Math.imul(y, z)) | 0;
  x ^= x >>> 16;
  y ^= y >>> 16;
  z ^= z >>> 16;
  w ^= w >>> 16;
  x = (x + Math.imul(y, w)) | 0;
  y = (y + Math.imul(z, x)) | 0;
  z = (z + Math.imul(x, y)) | 0;
  w = (w + Math.imul(y, z)) | 0;
  out[0] = x >>> 0;
  out[1] = y >>> 0;
  out[2] = z >>> 0;
  out[3] = w >>> 0;
  return out;
}

/**
 * A draw with two counters more: the first draw, of (seed, stream, step, index), is the key of all that follow it.
 *
 * @param key Result of {@link pcg4d}; its first two words are taken.
 * @param step Third counter.
 * @param index Fourth counter.
 * @param out Receives the result.
 * @returns `out`.
 */
export function furtherDraw(key: Quad, step: number, index: number, out: Quad): Quad {
  return pcg4d(key[0], key[1], step, index, out);
}

/**
 * A uniform double in [0, 1) with 53 random bits, from the first two words of a draw.
 *
 * @param draw Result of {@link pcg4d}.
 */
export function uniform(draw: Quad): number {
  return ((draw[0] >>> 5) * 67108864 + (draw[1] >>> 6)) / 9007199254740992;
}

/** High 32 bits of the product of two unsigned 32-bit integers, from 16-bit halves. */
function multiplyHigh(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const low = Math.imul(aLow, bLow) >>> 0;
  const middle = (Math.imul(aHigh, bLow) >>> 0) + (low >>> 16);
  const other = (Math.imul(aLow, bHigh) >>> 0) + (middle & 0xffff);
  return (Math.imul(aHigh, bHigh) + Math.floor(middle / 65536) + Math.floor(other / 65536)) >>> 0;
}

/**
 * A random integer in [0, n): floor(u * n / 2^64) with u the 64-bit integer `draw[0]:draw[1]`
 * (bias below n / 2^64). Only 32-bit arithmetic, so WGSL and WebAssembly give the same integer.
 *
 * @param draw Result of {@link pcg4d}.
 * @param n Number of values, 1 to 2^32 - 1.
 */
export function below(draw: Quad, n: number): number {
  const carryIn = multiplyHigh(draw[1], n);
  const middle = Math.imul(draw[0], n) >>> 0;
  const carry = middle + carryIn > 0xffffffff ? 1 : 0;
  return (multiplyHigh(draw[0], n) + carry) >>> 0;
}
