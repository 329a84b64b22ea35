/**
 * What is known of a model of the behaviour, and whether estimates by weights stand with it.
 *
 * Shapes: N rows, R places, S states or cells, A actions.
 *
 * @module
 */
import { behaviourDiagnostics, oneStepRatio } from "../evaluation/ope/behaviour_diagnostics.ts";
import { countedBehaviour } from "../evaluation/ope/behaviour_model.ts";
import type { LoggedEpisodes } from "../evaluation/ope/episodes.ts";
import type { PlacedPolicy } from "../evaluation/ope/placed_policy.ts";
import {
  type BehaviourRefusal,
  type RefusalLimits,
  refuseBehaviour,
} from "../evaluation/ope/refusal.ts";
import { halves, takeEpisodes } from "../evaluation/ope/take_episodes.ts";
import type { Behaviour } from "./ground.ts";
import type { BehaviourRecord } from "./policy_record.ts";

/** A model on the rows evaluated. */
export interface ModelOnRows {
  /** The rows. */
  readonly episodes: LoggedEpisodes;
  /** (R,A) the model at their places. */
  readonly model: Pick<PlacedPolicy, "policy" | "place">;
  /** (N) state or cell of each row, in which another model is counted. */
  readonly cell: ArrayLike<number>;
  /** Their number S. */
  readonly cells: number;
  /** (A) shares of the actions where the model was fitted. */
  readonly marginal: ArrayLike<number>;
}

/**
 * Mean one-step ratio of what half of the patients counted, at the rows of the others, and the other way round: rows that
 * neither model was fitted on. The counts are taken among the actions that the model gives at least the floor, so that the
 * mean is 1 where the model is right there, however coarse the cells are.
 */
function crossRatio(
  { episodes, model: { policy, place }, cell, cells }: ModelOnRows,
  { seed, floor }: { readonly seed: number; readonly floor: number },
) {
  const { action, actions } = episodes.dataset;
  const other = new Float64Array(action.length);
  const own = new Float64Array(action.length);
  const taken = halves(episodes, seed).map((half) => takeEpisodes(episodes, half).rows);
  for (const [fit, predict] of [taken, taken.toReversed()]) {
    const counted = countedBehaviour({
      actions,
      states: cells,
      action: Uint8Array.from(fit, (i) => action[i]),
      state: Uint16Array.from(fit, (i) => cell[i]),
    });
    for (const i of predict) {
      const [at, from] = [place[i] * actions, cell[i] * actions];
      let among = 0;
      for (let a = 0; a < actions; a++) if (policy[at + a] >= floor) among += counted[from + a];
      own[i] = policy[at + action[i]];
      other[i] = own[i] >= floor ? counted[from + action[i]] / among : 0;
    }
  }
  return oneStepRatio(episodes, { model: own, other, floor });
}

/** What refuses estimates by weights, of what refuses the model. */
const asRefusal = (refusal: BehaviourRefusal | null): Behaviour["refusal"] =>
  refusal && { refused: "behaviour", measured: refusal.measured, limit: refusal.limit };

/**
 * Holds a fitted model against the rows evaluated.
 *
 * @param rows The model on them.
 * @param options What kind it is, limits, floor of probabilities in weights, seed of halves.
 */
export function modelEvidence(
  rows: ModelOnRows,
  { kind, limits, seed, floor }: {
    readonly kind: "counted" | "cloned";
    readonly limits: RefusalLimits;
    readonly seed: number;
    readonly floor: number;
  },
): Pick<Behaviour, "record" | "refusal"> {
  const found = behaviourDiagnostics(rows.episodes, rows.model, { marginal: rows.marginal });
  const ratio = crossRatio(rows, { seed, floor });
  const refusal = refuseBehaviour(found, ratio, limits);
  const record: BehaviourRecord = {
    kind,
    nll: found.nll,
    nll_marginal: found.nllMarginal,
    calibration_error: found.calibrationError,
    calibration_chance: found.calibrationChance,
    one_step_ratio: ratio.value,
    least: found.least,
    reliability: found.reliability,
    refused: refusal?.refused ?? null,
    measured: refusal?.measured ?? null,
    limit: refusal?.limit ?? null,
  };
  return { record, refusal: asRefusal(refusal) };
}

/**
 * What is known of probabilities that were logged: they are not judged.
 *
 * @param logged (N) of the rows' actions, above 0.
 * @param options Actions of the rows, and (A) their shares where others were fitted.
 */
export function loggedEvidence(
  logged: Float64Array,
  { action, marginal }: {
    readonly action: ArrayLike<number>;
    readonly marginal: ArrayLike<number>;
  },
): Pick<Behaviour, "record" | "refusal"> {
  const mean = (of: (i: number) => number) =>
    logged.reduce((sum, _, i) => sum - Math.log(of(i)), 0) / logged.length;
  const record: BehaviourRecord = {
    kind: "logged",
    nll: mean((i) => logged[i]),
    nll_marginal: mean((i) => marginal[action[i]]),
    calibration_error: null,
    calibration_chance: null,
    one_step_ratio: null,
    least: logged.reduce((least, p) => Math.min(least, p), 1),
    reliability: [],
    refused: null,
    measured: null,
    limit: null,
  };
  return { record, refusal: null };
}
