/**
 * What small networks say of a policy on records: its value by fitted Q evaluation, and whether they can predict what the
 * values in cells leave.
 *
 * Shapes: N rows, A actions.
 *
 * @module
 */
import type { DenseDataset } from "../dataset/dataset.ts";
import { residuals } from "../evaluation/ope/episodes.ts";
import { meanEstimate } from "../evaluation/ope/estimate.ts";
import type { PlacedPolicy } from "../evaluation/ope/placed_policy.ts";
import type { Trainer, TrainerOptions } from "../trainer/trainer.ts";
import type { DirectValue } from "./estimates.ts";
import type { FittedTarget } from "./fit_target.ts";
import type { Ground } from "./ground.ts";
import type { JudgingSettings } from "./judging_settings.ts";
import { networkResidualCheck } from "./network_residuals.ts";
import { type NetworkValue, networkValue } from "./network_values.ts";

/** What networks learn of, and what trains them. */
export interface JudgingNetworks {
  /** The patients evaluated. */
  readonly evaluated: DenseDataset;
  /** Makes trainers. */
  readonly createTrainer: (options: TrainerOptions) => Promise<Trainer>;
}

/** What they said. */
export interface NetworksSaid {
  /** z of what they predict of the residuals; null where they were not asked. */
  readonly residuals: number | null;
  /** Fitted Q evaluation; null where they were not asked. */
  readonly value: NetworkValue | null;
}

/** (N,A) a policy at some places of the rows. */
function at({ policy, cellOf }: PlacedPolicy, place: ArrayLike<number>): Float64Array {
  const actions = policy.length / cellOf.length;
  return Float64Array.from(
    { length: place.length * actions },
    (_, k) => policy[place[Math.floor(k / actions)] * actions + k % actions],
  );
}

/**
 * Asks networks as the settings want.
 *
 * @param ground Where.
 * @param fitted The policy with what was fitted for it.
 * @param options Data and trainer; settings.
 */
export async function askNetworks(
  { gamma, range, episodes: { evaluated } }: Ground,
  { placed: { evaluated: placed }, values }: FittedTarget,
  { networks: { evaluated: data, createTrainer }, settings, signal }: {
    readonly networks: JudgingNetworks;
    readonly settings: Pick<JudgingSettings, "fqe" | "refits" | "seed" | "residual_network">;
    readonly signal?: AbortSignal;
  },
): Promise<NetworksSaid> {
  const { seed, refits } = settings;
  const left = () => residuals(evaluated, values, { gamma, goesOn: true });
  const check = settings.residual_network
    ? await networkResidualCheck(data, left(), { seed, createTrainer, signal })
    : null;
  if (settings.fqe === "cells" || range === null) {
    return { residuals: check?.z ?? null, value: null };
  }
  const policy = { row: at(placed, placed.place), next: at(placed, placed.nextPlace) };
  const value = await networkValue(data, policy, {
    gamma,
    range,
    refits,
    seed,
    createTrainer,
    signal,
  });
  return { residuals: check?.z ?? null, value };
}

/**
 * A network's value as an estimate: its interval is the spread of its refits; no patient has a share of it.
 *
 * @param value What it came to.
 * @param episodes The patients.
 */
export function directValue(
  { value, moving, clipped, refits }: NetworkValue,
  { starts, patientOf, patients }: Ground["episodes"]["evaluated"],
): DirectValue {
  const terms = new Float64Array(starts.length - 1).fill(value);
  return {
    estimate: meanEstimate({ patientOf, patients }, terms),
    moving,
    clipped,
    refits,
  };
}
