/**
 * Rows of the study of sensitivity: records of patients with a hidden bit, what estimates by weights say without it, and
 * what bounds hold.
 *
 * **What is hidden.** A bit u, 1 in half of the patients, stays the same through a stay and multiplies the odds of any
 * treatment by G in every step (and those of dying by the square root of G). With p = b_0(0|s) the clinicians do
 *
 *     b_1(0|s) = p / (p + G (1 - p)),   b_1(a|s) = G b_0(a|s) / (p + G (1 - p)) for a > 0,
 *
 * so that b_1 / b_0 lies within [1/G, 1] for no treatment and within [1, G] for any. The record shows b(a|s) =
 * sum_u P(u|s) b_u(a|s) alone; b / b_u, a mean of 1 and of the other's ratio, lies within [1/G, G].
 *
 * **True weights.** Given u the process is Markov, and a policy that reads the record acts without u:
 * E[prod_t pi / b_u times the return | u] = V(pi | u). As many have u at the start of either kind of care, so WIS with
 * w* = prod_t pi(a_t|s_t) / b_u(a_t|s_t) finds the policy's value, as far as clinicians ever do what it does; with
 * w = prod_t pi / b it does not.
 *
 * **The true strength.** w* / w = prod_t b / b_u: one step's factor of up to G compounds. Over a stay of T rows it lies
 * within [G^-T, G^T], so L = G of whole episodes bounds stays of one row alone. Three strengths are right:
 *
 * 1. true: the least L for which all w*_e of the patients evaluated lie within [c w_e / L, c w_e L] for one c, from which
 *    self-normalised estimates are free: L = exp((max_e d_e - min_e d_e) / 2), d_e = ln w*_e - ln w_e. It is the hidden
 *    bit's alone, as the method has it: that b is itself estimated is left to the interval;
 * 2. with the clone: the same of the weights w' that judging has, by the clone. d then holds the clone's errors too, which
 *    compound likewise; at G = 1 it holds nothing else;
 * 3. in every step: L_e = G^(T_e), an episode's own, known without u.
 *
 * Bounds are made around the weights w' at each. At the second they hold the WIS of the true weights by construction.
 *
 * Shapes: N rows, E episodes.
 *
 * @module
 */
import { join } from "node:path";
import type { LoggedEpisodes } from "../../../evaluation/ope/episodes.ts";
import { resampledInterval } from "../../../evaluation/ope/intervals.ts";
import { finalLogs, logWeights, weightSummary } from "../../../evaluation/ope/log_weights.ts";
import { type RefusalReason, refuseNormalised } from "../../../evaluation/ope/refusal.ts";
import { weightedImportance } from "../../../evaluation/ope/self_normalised.ts";
import {
  resampledBounds,
  strengthBetween,
  tippingStrength,
} from "../../../evaluation/ope/sensitivity.ts";
import { observedReturn } from "../../../evaluation/observed_return.ts";
import type { Ground } from "../../../judging/ground.ts";
import type { JudgingSettings } from "../../../judging/judging_settings.ts";
import type { Knobs } from "../../../cohort/synthetic/knobs.ts";
import type { RowKind } from "../../../store/keyed_store.ts";
import { fields, finite, list, mapping, orNothing, words } from "../../../text/value_checks.ts";
import type { SetKey } from "../records/record_sets.ts";

/** What a row was computed from. */
export interface SensitivityKey extends SetKey {
  /** How strong what is hidden is in a step. */
  readonly of: Pick<Knobs, "frailty">;
  /** Strengths that are looked at, beside G and those that are right. */
  readonly strengths: readonly number[];
  /** Settings of the judging, as the study's files have them. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Bounds, and the ends of their interval. */
export type BoundsSaid = readonly [low: number, high: number, least: number, most: number];

/** The name of bounds at the true strength. */
export const TRUE = "true";

/** The name of bounds at the strength that holds the clone's errors too. */
export const WITH_CLONE = "clone";

/** The name of bounds at G in every step. */
export const EVERY_STEP = "steps";

/** What is found of a policy. */
export interface SensitivityFound {
  /** What it is worth. */
  readonly truth: number;
  /** WIS as judging has it; null where no episode has any weight. */
  readonly value: number | null;
  /** Ends of its interval. */
  readonly interval: readonly [low: number | null, high: number | null];
  /** Why it is refused; its bounds are then not shown. */
  readonly refused: RefusalReason | null;
  /** WIS with weights by what data without end show of the clinicians: what the hidden bit alone spoils. */
  readonly shown: number | null;
  /** WIS with the true weights. */
  readonly right: number | null;
  /** Strengths: the true one, and that with the clone's errors. */
  readonly strength: { readonly [TRUE]: number; readonly [WITH_CLONE]: number };
  /** The least strength at which the bounds hold the clinicians' mean return; null where none up to 1,024 does. */
  readonly tipping: number | null;
  /**
   * Bounds by strength, {@link TRUE}, {@link WITH_CLONE} and {@link EVERY_STEP}; none where no episode has any
   * weight.
   */
  readonly bounds: Readonly<Record<string, BoundsSaid>>;
}

/** A row, by policy. */
export type SensitivityRow = Readonly<Record<string, SensitivityFound>>;

const value = orNothing(finite());

/** The kind of the rows. */
export const SENSITIVITY_ROWS: RowKind = {
  name: "sensitivity",
  version: 1,
  key: fields({
    of: fields({ frailty: finite({ min: 0 }) }),
    seeds: list(finite()),
    patients: list(finite()),
    strengths: list(finite({ min: 1 })),
    settings: fields({}),
  }),
  row: mapping(fields({
    truth: finite(),
    value,
    interval: list(value),
    refused: orNothing(words()),
    shown: value,
    right: value,
    strength: fields({ [TRUE]: finite({ min: 1 }), [WITH_CLONE]: finite({ min: 1 }) }),
    tipping: value,
    bounds: mapping(list(finite())),
  })),
};

/** Six digits are more than any bound's. */
const short = (number: number) => Number(number.toPrecision(6));

const shortOr = (number: number | null | undefined) =>
  number === null || number === undefined ? null : short(number);

/** What a policy's rows are weighed by. */
export interface HiddenWeights {
  /** (N) pi of the logged actions. */
  readonly target: ArrayLike<number>;
  /** (N) the clone, which judging takes for the behaviour. */
  readonly clone: ArrayLike<number>;
  /** (N) the behaviour as the record shows it, without the hidden bit. */
  readonly shown: ArrayLike<number>;
  /** (N) the behaviour, hidden bit and all. */
  readonly right: ArrayLike<number>;
}

/** What a step's factor is at most, whichever way the bit tilts. */
const stepStrength = (frailty: number) => Math.max(frailty, 1 / frailty);

/** (E) G in every step of an episode. */
function everyStep({ starts }: LoggedEpisodes, frailty: number): Float64Array {
  return Float64Array.from(
    { length: starts.length - 1 },
    (_, e) => stepStrength(frailty) ** (starts[e + 1] - starts[e]),
  );
}

/**
 * What weights without the hidden bit say, and what bounds hold.
 *
 * @param ground Discount, hard range, episodes, and whether the behaviour's model stands.
 * @param weights What rows are weighed by.
 * @param options The truth, G, strengths; limits, resamples and seed.
 */
export function sensitivityFound(
  { gamma, range, behaviour, episodes: { evaluated } }:
    & Pick<Ground, "gamma" | "range">
    & {
      readonly behaviour: Pick<Ground["behaviour"], "refusal">;
      readonly episodes: Pick<Ground["episodes"], "evaluated">;
    },
  { target, clone, shown, right }: HiddenWeights,
  { truth, frailty, strengths, settings }: {
    readonly truth: number;
    readonly frailty: number;
    readonly strengths: readonly number[];
    readonly settings: Pick<JudgingSettings, "limits" | "resamples" | "seed">;
  },
): SensitivityFound {
  const { resamples, seed, limits } = settings;
  const weigh = (own: ArrayLike<number>) => {
    const logs = logWeights(evaluated, { target, behaviour: own });
    const final = finalLogs(evaluated, logs);
    return { logs, final, estimate: weightedImportance(evaluated, logs, { gamma }) };
  };
  const [cloned, seen, known] = [clone, shown, right].map(weigh);
  const { logs, final, estimate } = cloned;
  const weights = weightSummary(evaluated, final);
  const refusal = refuseNormalised(
    { estimate, range, behaviour: behaviour.refusal, weights },
    limits,
  );
  const interval = resampledInterval(estimate, { resamples, seed });
  const strength = {
    [TRUE]: strengthBetween(seen.final, known.final),
    [WITH_CLONE]: strengthBetween(final, known.final),
  };
  const numbers = new Set([...strengths, stepStrength(frailty)].sort((a, b) => a - b));
  const at: Readonly<Record<string, number | Float64Array>> = {
    ...Object.fromEntries(Array.from(numbers, (one) => [`L ${one}`, one])),
    ...strength,
    [EVERY_STEP]: everyStep(evaluated, frailty),
  };
  const bounds: Record<string, BoundsSaid> = {};
  for (const [name, one] of Object.entries(at)) {
    const found = resampledBounds(evaluated, logs, { gamma, strength: one, resamples, seed });
    if (found === null) continue;
    const { bounds: { low, high }, interval: wide } = found;
    bounds[name] = [short(low), short(high), short(wide.low), short(wide.high)];
  }
  const reference = observedReturn(evaluated, { gamma }).value;
  return {
    truth: short(truth),
    value: shortOr(estimate.value),
    interval: [shortOr(interval?.low), shortOr(interval?.high)],
    refused: refusal?.refused ?? null,
    shown: shortOr(seen.estimate.value),
    right: shortOr(known.estimate.value),
    strength: { [TRUE]: short(strength[TRUE]), [WITH_CLONE]: short(strength[WITH_CLONE]) },
    tipping: shortOr(tippingStrength(evaluated, logs, { gamma, reference })),
    bounds,
  };
}

/** Where the rows lie. */
export function sensitivityPath(results: string): string {
  return join(results, "ope", "sensitivity.jsonl");
}
