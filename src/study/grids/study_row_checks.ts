/**
 * What a line of a study's results must hold.
 *
 * @module
 */
import { ALGORITHMS } from "../../algorithms/registry.ts";
import { CONFIG_FORMAT } from "../../config/config.ts";
import {
  among,
  either,
  fields,
  finite,
  ifThere,
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

/** The keys of every experiment that pages and keys of runs are made of. */
const COMMON: Readonly<Record<string, ValueCheck>> = {
  algorithm: among(...ALGORITHMS.map(({ name }) => name)),
  gamma: share,
  learning_rate: positive,
  batch: either(some, among("full")),
  steps: some,
  hidden: list(some, { least: 1 }),
  inadmissible: among("mean", "terminate"),
};

/** The same in words of format 3. */
const FORMER = { ...COMMON, alpha: positive, tau: share, double_dqn: truth, embedding: some };

/**
 * An experiment in the words that results record (`config/former_format.ts`).
 *
 * @param more What else its place in the results asks for.
 */
export function experimentCheck(more: Readonly<Record<string, ValueCheck>> = {}): ValueCheck {
  const [now, before] = [COMMON, FORMER].map((own) => fields({ ...own, ...more }));
  return {
    misfit(value, key) {
      const { format } = (value ?? {}) as { readonly format?: unknown };
      return (format === CONFIG_FORMAT ? now : before).misfit(value, key);
    },
  };
}

/** The newest format of results this version reads and the one it writes. */
export const ROWS_FORMAT = 1;

/** A line of a study's results. */
export const STUDY_ROW: ValueCheck = fields({
  format: among(ROWS_FORMAT),
  grid: words(),
  varied: mapping({ misfit: () => null }),
  seed: count,
  key: KEY,
  config: experimentCheck({
    dataset: either(
      fields({ behaviour: words(), episodes: some, seed: count }),
      fields({ path: words() }),
    ),
  }),
  ...SCORE,
  unseen: orNothing(share),
  rare: orNothing(share),
  fallback: orNothing(fields({ empty: share, unseen: share })),
  course: list(fields({ step: some, survival: share, published: ifThere(share) })),
  transitions: some,
  dataset_sha256: sha256,
  ...ORIGIN,
});
