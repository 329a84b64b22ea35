/**
 * What a line of a study's results must hold.
 *
 * @module
 */
import {
  among,
  either,
  fields,
  finite,
  list,
  mapping,
  orNothing,
  sha256,
  share,
  truth,
  type ValueCheck,
  whole,
  words,
} from "../../text/value_checks.ts";

const count = whole({ min: 0 });
const some = whole({ min: 1 });
const positive = finite({ min: 0 });

/** A run's or a training's key. */
export const KEY: ValueCheck = words(/^[0-9a-f]{16}$/, "16 hexadecimal digits");

/** A deterministic policy. */
export const LETTERS: ValueCheck = words(/^[A-Za-f]+$/, "a letter for each state");

/** What it was trained on, and by which code. */
export const ORIGIN: Readonly<Record<string, ValueCheck>> = {
  trainer: fields({
    device: words(),
    adapter: words(),
    kernels: words(),
    kernel_hash: words(),
    groups: some,
  }),
  versions: mapping(words()),
  commit: orNothing(words()),
};

/** What the score of a final policy holds; null stands where a policy that may go round for ever has no number. */
export const SCORE: Readonly<Record<string, ValueCheck>> = {
  survival: share,
  length: orNothing(finite({ min: 1 })),
  discounted_return: orNothing(finite()),
  inadmissible_share: orNothing(share),
  diverged_at: orNothing(count),
  policy: LETTERS,
};

/** The keys of an experiment that pages and keys of runs are made of. */
export const EXPERIMENT: Readonly<Record<string, ValueCheck>> = {
  algorithm: among("cql", "dqn", "bc"),
  alpha: positive,
  gamma: share,
  tau: share,
  double_dqn: truth,
  learning_rate: positive,
  batch: either(some, among("full")),
  steps: some,
  embedding: some,
  hidden: list(some, { least: 1 }),
  inadmissible: among("mean", "terminate"),
};

/** The newest format of results this version reads and the one it writes. */
export const ROWS_FORMAT = 1;

/** A line of a study's results. */
export const STUDY_ROW: ValueCheck = fields({
  format: among(ROWS_FORMAT),
  grid: words(),
  varied: mapping({ misfit: () => null }),
  seed: count,
  key: KEY,
  config: fields({
    ...EXPERIMENT,
    dataset: either(
      fields({ behaviour: words(), episodes: some, seed: count }),
      fields({ path: words() }),
    ),
  }),
  ...SCORE,
  unseen: orNothing(share),
  rare: orNothing(share),
  fallback: orNothing(fields({ empty: share, unseen: share })),
  course: list(fields({ step: some, survival: share, published: share })),
  transitions: some,
  dataset_sha256: sha256,
  ...ORIGIN,
});
