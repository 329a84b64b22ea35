/**
 * The choice of CQL's alpha by held-out data as a table: what the studies call "selected offline".
 *
 * @module
 */
import type { Config } from "../../config/config.ts";
import type { RecordedSelection } from "../../selection/selection_file.ts";

/** One alpha; keys as in the table. */
export interface AlphaChoiceRow {
  /** Weight of CQL's penalty. */
  readonly alpha: number;
  /** Estimate that the rule goes by. */
  readonly estimate: number;
  /** Its standard error. */
  readonly standard_error: number;
  /** Estimate with unseen held-out pairs worth 0. */
  readonly strict: number;
  /** Probability that an episode comes to an unseen held-out pair. */
  readonly unseen: number;
  /** Geometric mean count of the policy's steps. */
  readonly support: number;
  /** Whether it ties with the highest estimate. */
  readonly tied: boolean;
  /** Whether the rule chose it. */
  readonly chosen: boolean;
}

/**
 * The rows of a selection among alphas.
 *
 * @param selection A finished selection whose candidates are networks, each of its own alpha.
 */
export function alphaChoice(
  { config, candidates, tied, chosen }: RecordedSelection,
): AlphaChoiceRow[] {
  return candidates.map(({ name, value, standard_error, strict, unseen, support }) => {
    const model = config.networks?.models.find((one) => one.name === name);
    if (!model) throw new RangeError(`Cannot tell the alpha of ${name}: it is no network`);
    return {
      alpha: (model.config as Config & { readonly alpha: number }).alpha,
      estimate: value ?? NaN,
      standard_error: standard_error ?? NaN,
      strict: strict ?? NaN,
      unseen,
      support,
      tied: tied.includes(name),
      chosen: name === chosen,
    };
  });
}
