/**
 * Judges a policy: estimates with refusals, beside the clinicians, and the checks an expert looks for.
 *
 * Shapes: N rows, E episodes, R places, A actions.
 *
 * @module
 */
import { breathe, inPieces } from "../breathe.ts";
import { subgroupEstimates } from "../evaluation/ope/checks.ts";
import { type Refusal, refuseDouble } from "../evaluation/ope/refusal.ts";
import { RESIDUAL_FLAG } from "../evaluation/ope/residual_check.ts";
import {
  sensitivityBounds,
  tippingStrength,
  unsureStrength,
} from "../evaluation/ope/sensitivity.ts";
import {
  askNetworks,
  directValue,
  type JudgingNetworks,
  type NetworksSaid,
} from "./ask_networks.ts";
import {
  estimateRecords,
  estimatesOf,
  type JudgedEstimates,
  type RecordOptions,
  targetLogs,
  withinRange,
} from "./estimates.ts";
import { fitTarget, type FittedTarget } from "./fit_target.ts";
import type { Ground, Target } from "./ground.ts";
import type { JudgingSettings } from "./judging_settings.ts";
import {
  type ChecksRecord,
  type PolicyKind,
  type PolicyRecord,
  RECOMMENDED,
  type SubgroupRecord,
} from "./policy_record.ts";
import { negativeControl, type PreparedGround } from "./prepare.ts";
import { refitsInCells } from "./refits.ts";
import { residualZ } from "./residual_z.ts";

/** A policy to judge. */
export interface JudgedPolicy {
  /** Its name. */
  readonly name: string;
  /** Greedy: it is judged softened too. */
  readonly kind: Exclude<PolicyKind, "softened">;
  /** Its probabilities. */
  readonly target: Target;
}

/** A judged policy with what the judgement was made of. */
export interface Judged {
  /** Where. */
  readonly ground: Ground;
  /** What was fitted for it. */
  readonly fitted: FittedTarget;
  /** Its estimates, and what each patient adds to them: policies that are compared are paired by it. */
  readonly estimates: JudgedEstimates;
  /** What networks said, where they were asked. */
  readonly networks: NetworksSaid | null;
  /** What is said of it. */
  readonly record: PolicyRecord;
}

/** How a policy is judged. */
export interface JudgeOptions extends RecordOptions {
  /** Settings. */
  readonly settings: JudgingSettings;
  /** Shown what each record was made of, in order: figures and comparisons need far more than a record holds. */
  readonly onJudged?: (judged: Judged) => void;
  /** Networks to be asked too, of records: without them there are cells and a ridge alone. */
  readonly networks?: JudgingNetworks;
  /** Stops early, by throwing. */
  readonly signal?: AbortSignal;
}

/** (1 - eps) greedy + eps clone: an estimand of its own. */
function softened(
  { behaviour: { clone } }: Ground,
  target: Target,
  eps: number,
): Target {
  const mix = (own: Float64Array, other: Float64Array) =>
    own.map((p, k) => (1 - eps) * p + eps * other[k]);
  return {
    fitting: mix(target.fitting, clone.fitting),
    evaluated: mix(target.evaluated, clone.evaluated),
  };
}

/** What is asked of all patients, and of no part of them again. */
const ALONE = {
  behaviour: null,
  values: { placebo: null, residuals: null, unsupported: 0 },
  capped: 0,
  weighed: null,
} as const;

/** Estimates of subgroups: refused with all patients, or each by itself. */
function subgroupRecords(
  { range, subgroups, episodes: { evaluated } }: Ground,
  { terms }: FittedTarget,
  { limits, whole }: Pick<JudgingSettings, "limits"> & { readonly whole: Refusal | null },
): SubgroupRecord[] {
  return subgroups.flatMap(({ names, groupOf }) =>
    subgroupEstimates(evaluated, terms, groupOf).map(
      ({ group, patients, estimate, interval }): SubgroupRecord => {
        const few = patients < limits.normalisedEss;
        const own = refuseDouble({ estimate, range, ...ALONE }, limits);
        const refused = whole?.refused ?? (few ? "ess" : own?.refused ?? null);
        const held = refused === null && interval ? withinRange(interval, range) : null;
        return {
          name: names[group],
          patients,
          value: refused === null ? estimate.value : null,
          low: held?.low ?? null,
          high: held?.high ?? null,
          refused,
        };
      },
    )
  );
}

/** Bounds under hidden confounding. */
function sensitivity(
  ground: Ground,
  fitted: FittedTarget,
  { reference, resamples, seed }: Pick<JudgingSettings, "resamples" | "seed"> & {
    readonly reference: number;
  },
): ChecksRecord["sensitivity"] {
  const { gamma, episodes: { evaluated } } = ground;
  const logs = targetLogs(ground, fitted);
  const drawn = { gamma, resamples, seed };
  const bounds = sensitivityBounds(evaluated, logs, drawn);
  if (bounds === null) return null;
  return {
    bounds,
    tipping: tippingStrength(evaluated, logs, { gamma, reference }),
    unsure: unsureStrength(evaluated, logs, drawn),
  };
}

/** Judges one target. */
async function judgeTarget(
  { ground, clinicians, references, checks }: PreparedGround,
  { name, kind, target }: {
    readonly name: string;
    readonly kind: PolicyKind;
    readonly target: Target;
  },
  { settings, isShown, onJudged, networks, signal }: JudgeOptions,
): Promise<PolicyRecord> {
  const { gamma, range, behaviour, episodes: { evaluated } } = ground;
  const { ratio, seed, limits } = settings;
  const fitted = fitTarget(ground, ground.place(target), { ratio });
  const said = networks ? await askNetworks(ground, fitted, { networks, settings, signal }) : null;
  const found = [residualZ(ground, fitted, seed), said?.residuals ?? null].filter((z) =>
    z !== null
  );
  const z = found.length === 0 ? null : Math.max(...found);
  const refits = said?.value ? [] : await inPieces(
    refitsInCells(evaluated, fitted.placed.evaluated, { gamma, seed, refits: settings.refits }),
    signal,
  );
  const judged = estimatesOf(ground, fitted, {
    checks: { placebo: checks.placebo?.z ?? null, residuals: z },
    settings,
    refits,
    ...(said?.value && { fqe: directValue(said.value, evaluated) }),
  });
  const record: PolicyRecord = {
    policy: name,
    kind,
    gamma,
    patients: evaluated.patients,
    recommended: RECOMMENDED,
    ...estimateRecords(judged, clinicians, {
      isShown,
      behaviour: behaviour.record.kind,
      byNetwork: said !== null && said.value !== null,
      range,
    }),
    behaviour: behaviour.record,
    references,
    checks: {
      ...checks,
      residuals: z === null ? null : { z, flagged: z > RESIDUAL_FLAG },
      sensitivity: judged.wis.refusal === null || isShown
        ? sensitivity(ground, fitted, { ...settings, reference: clinicians.value! })
        : null,
      subgroups: subgroupRecords(ground, fitted, { limits, whole: judged[RECOMMENDED].refusal }),
      control: negativeControl(ground, fitted, { ratio, seed, limits, clinicians }),
    },
  };
  onJudged?.({ ground, fitted, estimates: judged, networks: said, record });
  return record;
}

/**
 * Judges a policy.
 *
 * @param prepared Where.
 * @param policy The policy.
 * @param options Settings, whether refused numbers are shown, signal.
 * @returns Its record; of a greedy policy a second one, softened.
 */
export async function judgePolicy(
  prepared: PreparedGround,
  { name, kind, target }: JudgedPolicy,
  options: JudgeOptions,
): Promise<readonly PolicyRecord[]> {
  const { softening } = options.settings;
  await breathe(options.signal);
  const records = [await judgeTarget(prepared, { name, kind, target }, options)];
  if (kind !== "greedy" || softening === 0) return records;
  await breathe(options.signal);
  const soft = softened(prepared.ground, target, softening);
  records.push(await judgeTarget(prepared, { name, kind: "softened", target: soft }, options));
  return records;
}
