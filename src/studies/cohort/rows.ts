/**
 * Rows of a study of synthetic cohorts: a trained model's truth beside what its network promised on the way.
 *
 * @module
 */
import { join } from "node:path";
import type { Config } from "../../config/config.ts";
import type { Estimate } from "../../cohort/synthetic/truth.ts";
import type { EffectiveSettings } from "../../runs/effective_settings.ts";
import type { RowKind } from "../../store/keyed_store.ts";
import {
  fields,
  finite,
  list,
  mapping,
  orNothing,
  sha256,
  truth,
  whole,
} from "../../text/value_checks.ts";
import type { Point } from "./study_file.ts";

/** What a row was computed from. */
export interface CohortKey extends Pick<Point, "knobs" | "reward" | "reads"> {
  /** Everything a model learns by, keys as in configs. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** The model's seed. */
  readonly seed: number;
}

/** What the network promised at a step, on validation patients. */
export interface Promised {
  /** The step. */
  readonly step: number;
  /** Root mean square error to the Bellman target. */
  readonly bellman_error: number;
  /** Share of the clinicians' actions that the policy takes too. */
  readonly agreement: number;
  /** Mean value of the policy's actions. */
  readonly mean: number;
  /** The largest of them. */
  readonly largest: number;
  /** Mean over first states. */
  readonly start_mean: number;
  /** The largest in a first state. */
  readonly start_largest: number;
}

/** What a training came to. */
export interface CohortRow {
  /** Probability of survival under the policy. */
  readonly survival: Estimate;
  /** Its mean return. */
  readonly mean_return: Estimate;
  /** The same of who treated. */
  readonly clinicians: { readonly survival: number; readonly mean_return: number };
  /** The same of the policy that is optimal for survival, told the state. */
  readonly optimum: { readonly survival: number; readonly mean_return: number };
  /** Hard bound of the return from above, and the mean return if everybody lived. */
  readonly ranges: { readonly highest: number; readonly all_live: number };
  /** What the network promised on the way; none where states are numbered. */
  readonly course: readonly Promised[];
  /** The settings in effect, read back from the trainer. */
  readonly effective: EffectiveSettings;
  /** SHA-256 of the last weights. */
  readonly weights_sha256: string;
  /** Whether numbers stopped being finite. */
  readonly diverged: boolean;
}

const value = finite();
const estimate = fields({ value, standard_error: finite({ min: 0 }) });
const known = fields({ survival: finite({ min: 0, max: 1 }), mean_return: value });

/** The kind of the rows. */
export const COHORT_ROWS: RowKind = {
  name: "synthetic cohort",
  version: 1,
  key: fields({
    knobs: fields({ patients: whole({ min: 1 }) }),
    settings: fields({}),
    seed: whole({ min: 0 }),
  }),
  row: fields({
    survival: estimate,
    mean_return: estimate,
    clinicians: known,
    optimum: known,
    ranges: fields({ highest: value, all_live: value }),
    course: list(
      fields({
        step: whole({ min: 1 }),
        bellman_error: orNothing(value),
        agreement: value,
        mean: orNothing(value),
        largest: orNothing(value),
        start_mean: orNothing(value),
        start_largest: orNothing(value),
      }),
    ),
    effective: fields({ words: mapping(value), first_step: mapping(value) }),
    weights_sha256: sha256,
    diverged: truth,
  }),
};

/** Keys of a config that do not change what is learned, or are said by the rest of a key. */
const LEFT_OUT: readonly string[] = [
  "format",
  "name",
  "seeds",
  "mdp",
  "dataset",
  "evaluate",
  "observers",
  "kernels",
  "on_divergence",
  "log_every",
  "checkpoint_every",
  "inadmissible",
];

/**
 * What a training's row is kept under.
 *
 * @param point The point.
 * @param config Its config.
 * @param seed The model's seed.
 */
export function cohortKey(
  { knobs, reward, reads }: Pick<Point, "knobs" | "reward" | "reads">,
  config: Config,
  seed: number,
): CohortKey {
  const settings = Object.entries(config).filter(([key]) => !LEFT_OUT.includes(key));
  return { knobs, reward, reads, settings: Object.fromEntries(settings), seed };
}

/** Where rows of a study lie. */
export function rowsPath(results: string, name: string): string {
  return join(results, "cohort", `${name}.jsonl`);
}
