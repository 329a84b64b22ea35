/**
 * Episodes and patients of a dataset: where they begin, and splits that keep them whole.
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

/**
 * Numbers in random order (Fisher and Yates).
 *
 * @param count How many numbers there are, from 0.
 * @param seed Seed of the order.
 */
export function shuffled(count: number, seed: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  const draw: Quad = [0, 0, 0, 0];
  for (let i = count - 1; i > 0; i--) {
    const other = below(pcg4d(seed, STREAM.split, i, 0, draw), i + 1);
    [order[i], order[other]] = [order[other], order[i]];
  }
  return order;
}

/**
 * Which patient each of the E episodes is of; patients are numbered from 0 in the order of their first episodes.
 *
 * @param dataset The dataset; without patients each episode is one.
 * @param starts (E+1) first row of each episode.
 * @returns (E) patient of each episode, and the number of patients.
 */
export function episodePatients(
  { patient }: Pick<Dataset, "patient">,
  starts: Uint32Array,
): { readonly patientOf: Uint32Array; readonly patients: number } {
  const known = new Map<number, number>();
  const patientOf = Uint32Array.from({ length: starts.length - 1 }, (_, e) => {
    const own = patient?.[starts[e]] ?? e;
    if (!known.has(own)) known.set(own, known.size);
    return known.get(own)!;
  });
  return { patientOf, patients: known.size };
}

/**
 * Splits a dataset into parts of randomly chosen patients with all their episodes, for training and validation. In
 * each part episodes keep their order and numbers.
 *
 * @param dataset The dataset.
 * @param options `shares` of the patients for each part, which sum to 1; `seed` of the choice.
 * @returns One dataset a share.
 * @throws {RangeError} If the shares do not sum to 1.
 */
export function splitByPatient(
  dataset: Dataset,
  options: { shares: readonly number[]; seed: number },
): Dataset[] {
  const { shares, seed } = options;
  const sum = shares.reduce((a, b) => a + b, 0);
  if (shares.some((share) => !(share >= 0)) || Math.abs(sum - 1) > 1e-9) {
    throw new RangeError(`Cannot split by shares ${shares.join(", ")}: they do not sum to 1`);
  }
  const starts = episodeStarts(dataset);
  const { patientOf, patients } = episodePatients(dataset, starts);
  const order = shuffled(patients, seed);
  const partOf = new Uint32Array(patients);
  let [taken, share] = [0, 0];
  shares.forEach((one, part) => {
    share += one;
    const until = Math.round(share * patients);
    for (const chosen of order.subarray(taken, until)) partOf[chosen] = part;
    taken = until;
  });
  const episodes = Uint32Array.from(patientOf.keys());
  return shares.map((_, part) =>
    pickEpisodes(dataset, starts, episodes.filter((e) => partOf[patientOf[e]] === part))
  );
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
