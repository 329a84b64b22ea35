/**
 * What every policy is judged beside: the clinicians' return, their clone, no treatment, chance; the placebo and the
 * negative control, which are of the data and of no policy.
 *
 * Shapes: N rows, E episodes, R places, A actions.
 *
 * @module
 */
import { breathe } from "../breathe.ts";
import {
  placebo,
  quantileGroups,
  redrawnActions,
  valueCalibration,
} from "../evaluation/ope/checks.ts";
import type { LoggedEpisodes } from "../evaluation/ope/episodes.ts";
import { meanEstimate, type OpeEstimate } from "../evaluation/ope/estimate.ts";
import { influenceInterval, pairedEstimate } from "../evaluation/ope/intervals.ts";
import { type PlacedPolicy, placedProbabilities } from "../evaluation/ope/placed_policy.ts";
import { refuseDouble } from "../evaluation/ope/refusal.ts";
import { episodeReturns } from "../evaluation/observed_return.ts";
import { estimatesOf, withinRange } from "./estimates.ts";
import { fitTarget, type FittedTarget } from "./fit_target.ts";
import type { Ground, Target } from "./ground.ts";
import type { JudgingSettings } from "./judging_settings.ts";
import {
  type ChecksRecord,
  RECOMMENDED,
  type Reference,
  type ReferencesRecord,
} from "./policy_record.ts";
import { residualZ } from "./residual_z.ts";

/** A ground on which policies can be judged. */
export interface PreparedGround {
  /** The ground. */
  readonly ground: Ground;
  /** The mean return of the patients evaluated. */
  readonly clinicians: OpeEstimate;
  /** The clone with what was fitted for it. */
  readonly clone: FittedTarget;
  /** Who is to be seen beside every policy. */
  readonly references: ReferencesRecord;
  /** Checks of the data. */
  readonly checks: Pick<ChecksRecord, "placebo" | "calibration">;
}

/** Tenths of the prediction. */
const DECILES = 10;

/** An estimate with its interval as a reference. */
function reference(estimate: OpeEstimate, range: Ground["range"]): Reference {
  const interval = influenceInterval(estimate);
  if (estimate.value === null || interval === null) return null;
  return { value: estimate.value, ...withinRange(interval, range) };
}

/** A target whose every place is alike. */
function everywhere(
  { behaviour: { clone } }: Ground,
  row: (action: number) => number,
  actions: number,
): Target {
  const fill = (like: Float64Array) => like.map((_, k) => row(k % actions));
  return { fitting: fill(clone.fitting), evaluated: fill(clone.evaluated) };
}

/** The record with actions redrawn from the model of the behaviour. */
function redrawn(
  episodes: LoggedEpisodes,
  placed: Pick<PlacedPolicy, "policy" | "place">,
  seed: number,
): LoggedEpisodes {
  const { dataset } = episodes;
  const action = redrawnActions(placed, { actions: dataset.actions, seed });
  return { ...episodes, dataset: { ...dataset, action } };
}

/**
 * Negative control: what a policy seems to gain where actions explain nothing.
 *
 * @param ground Where.
 * @param fitted A policy in its cells.
 * @param options Bounds of ratios, limits, seed of the actions, the clinicians' return.
 * @returns Null where the estimate is refused with these actions.
 */
export function negativeControl(
  ground: Ground,
  { placed }: Pick<FittedTarget, "placed">,
  { ratio, seed, limits, clinicians }: Pick<JudgingSettings, "ratio" | "seed" | "limits"> & {
    readonly clinicians: OpeEstimate;
  },
): ChecksRecord["control"] {
  const { episodes, behaviour: { clone } } = ground;
  const by = (part: "fitting" | "evaluated") => ({
    policy: clone[part],
    place: placed[part].place,
  });
  const drawn = {
    fitting: redrawn(episodes.fitting, by("fitting"), seed),
    evaluated: redrawn(episodes.evaluated, by("evaluated"), seed + 1),
  };
  const logged = placedProbabilities(by("evaluated"), drawn.evaluated.dataset);
  const { double, capped, unsupported } = fitTarget(ground, placed, {
    ratio,
    ...drawn,
    logged,
  });
  const refusal = refuseDouble({
    estimate: double,
    range: ground.range,
    behaviour: null,
    values: { placebo: null, residuals: null, unsupported },
    capped,
    weighed: null,
  }, limits);
  const found = pairedEstimate(double, clinicians);
  if (refusal !== null || found === null) return null;
  const { value, low, high } = found;
  return { value, low, high, holds: low <= 0 && 0 <= high };
}

/**
 * Prepares a ground.
 *
 * @param ground The ground.
 * @param settings How policies are judged.
 * @param options Stops early, by throwing.
 */
export async function prepareGround(
  ground: Ground,
  settings: Pick<JudgingSettings, "ratio" | "limits" | "seed">,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<PreparedGround> {
  const { gamma, range, none, behaviour, episodes: { evaluated } } = ground;
  const { ratio, limits, seed } = settings;
  const { actions } = evaluated.dataset;
  const fit = async (target: Target) => {
    await breathe(signal);
    return fitTarget(ground, ground.place(target), { ratio });
  };
  const clinicians = meanEstimate(evaluated, episodeReturns(evaluated, { gamma }));
  const clone = await fit(behaviour.clone);
  const placed = placebo(clone.double, clinicians);
  const kept = (fitted: FittedTarget): Reference => {
    const { estimate, refusal } = estimatesOf(ground, fitted, {
      checks: { placebo: placed?.z ?? null, residuals: residualZ(ground, fitted, seed) },
      settings: { limits, seed, resamples: 1 },
    })[RECOMMENDED];
    return refusal === null ? reference(estimate, range) : null;
  };
  const at = async (row: (action: number) => number) =>
    kept(await fit(everywhere(ground, row, actions)));
  return {
    ground,
    clinicians,
    clone,
    references: {
      clinicians: reference(clinicians, range),
      clone: kept(clone),
      none: none === null ? null : await at((a) => Number(a === none)),
      random: await at(() => 1 / actions),
    },
    checks: {
      placebo: placed && { value: placed.value, error: placed.error, z: placed.z },
      calibration: valueCalibration(evaluated, clone.values.q, {
        gamma,
        group: quantileGroups(clone.values.q, DECILES),
      }),
    },
  };
}
