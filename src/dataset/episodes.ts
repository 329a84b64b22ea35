/**
 * Episodes of a dataset: where they begin, and splits that keep them whole.
 *
 * @module
 */
import { below, pcg4d, type Quad, STREAM } from "../random/pcg4d.ts";
import type { Dataset } from "./dataset.ts";
import { allocateDataset, copyRows, sliceDataset } from "./rows.ts";

/**
 * Where the E episodes of a dataset lie.
 *
 * @param dataset The dataset.
 * @returns (E+1) first row of each episode, then N.
 */
export function episodeStarts(dataset: Dataset): Uint32Array {
  const { step } = dataset;
  let episodes = 0;
  for (let i = 0; i < step.length; i++) if (step[i] === 0) episodes++;
  const starts = new Uint32Array(episodes + 1);
  let next = 0;
  for (let i = 0; i < step.length; i++) if (step[i] === 0) starts[next++] = i;
  starts[next] = step.length;
  return starts;
}

/** (E) numbers 0 to E - 1 in random order (Fisher and Yates). */
function shuffled(count: number, seed: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  const draw: Quad = [0, 0, 0, 0];
  for (let i = count - 1; i > 0; i--) {
    const other = below(pcg4d(seed, STREAM.split, i, 0, draw), i + 1);
    [order[i], order[other]] = [order[other], order[i]];
  }
  return order;
}

/**
 * Splits a dataset into parts of randomly chosen whole episodes, for training and validation. In
 * each part episodes keep their order and numbers.
 *
 * @param dataset The dataset.
 * @param options `shares` of the episodes for each part, which sum to 1; `seed` of the choice.
 * @returns One dataset a share.
 * @throws {RangeError} If the shares do not sum to 1.
 */
export function splitByEpisode(
  dataset: Dataset,
  options: { shares: readonly number[]; seed: number },
): Dataset[] {
  const { shares, seed } = options;
  const sum = shares.reduce((a, b) => a + b, 0);
  if (shares.some((share) => !(share >= 0)) || Math.abs(sum - 1) > 1e-9) {
    throw new RangeError(`Cannot split by shares ${shares.join(", ")}: they do not sum to 1`);
  }
  const starts = episodeStarts(dataset);
  const order = shuffled(starts.length - 1, seed);
  let taken = 0;
  let share = 0;
  return shares.map((one) => {
    share += one;
    const until = Math.round(share * order.length);
    const chosen = order.slice(taken, until).sort();
    taken = until;
    return pickEpisodes(dataset, starts, chosen);
  });
}

/** The chosen episodes, one after the other. */
function pickEpisodes(dataset: Dataset, starts: Uint32Array, chosen: Uint32Array): Dataset {
  const rows = chosen.reduce((sum, e) => sum + starts[e + 1] - starts[e], 0);
  const part = allocateDataset(dataset, rows);
  let at = 0;
  for (const e of chosen) {
    const count = starts[e + 1] - starts[e];
    copyRows(sliceDataset(dataset, { offset: starts[e], count }), part, at);
    at += count;
  }
  return part;
}
