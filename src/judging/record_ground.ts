/**
 * Records to judge policies on: policies are asked row by row, values live in cells of k-means that the fitting patients make.
 *
 * Shapes: N rows, R places, D features, A actions, K cells.
 *
 * @module
 */
import type { DenseDataset } from "../dataset/dataset.ts";
import { marginalBehaviour } from "../evaluation/ope/behaviour_model.ts";
import { quantileGroups } from "../evaluation/ope/checks.ts";
import {
  chooseCells,
  type ChosenCells,
  type RecordCells,
  recordCells,
} from "../evaluation/ope/choose_cells.ts";
import { type LoggedEpisodes, loggedEpisodes } from "../evaluation/ope/episodes.ts";
import { nearestCells, type Observations } from "../evaluation/ope/k_means.ts";
import {
  placedProbabilities,
  type RecordPlaces,
  recordPlaces,
} from "../evaluation/ope/placed_policy.ts";
import { modelEvidence } from "./behaviour_evidence.ts";
import { featureColumn } from "./feature_column.ts";
import type { Ground, Parts, Subgroups, Target } from "./ground.ts";
import type { JudgingSettings } from "./judging_settings.ts";
import type { RecordPolicy } from "./record_policy.ts";

/** A part of a record. */
export interface RecordPart {
  /** Its episodes. */
  readonly episodes: LoggedEpisodes;
  /** Places of its rows. */
  readonly places: RecordPlaces;
  /** (R,D) observations at them. */
  readonly observations: Observations;
}

/**
 * A part of a record: its rows, and what lies beyond cut episodes.
 *
 * @param dataset Whole episodes.
 */
export function recordPart(dataset: DenseDataset): RecordPart {
  const { features, observation, nextObservation } = dataset;
  const episodes = loggedEpisodes(dataset);
  const places = recordPlaces(episodes);
  const { beyond } = places;
  if (beyond.length === 0) {
    return { episodes, places, observations: { values: observation, features } };
  }
  const values = new Float32Array(observation.length + beyond.length * features);
  values.set(observation);
  beyond.forEach((i, k) => {
    const next = nextObservation.subarray(i * features, (i + 1) * features);
    values.set(next, observation.length + k * features);
  });
  return { episodes, places, observations: { values, features } };
}

/** What fits: made once, whoever is evaluated. */
export interface FittedRecord {
  /** The fitting patients. */
  readonly part: RecordPart;
  /** Their coarsest cells. */
  readonly coarse: RecordCells["tried"][number];
  /**
   * Cells for a policy, found once for each.
   *
   * @param policy (R,A) the policy at their places.
   * @param gamma Discount.
   */
  readonly choose: (policy: Float64Array, gamma: number) => ChosenCells;
  /** (A) shares of their actions. */
  readonly marginal: Float64Array;
  /** The clone, and its probabilities at their places. */
  readonly clone: { readonly policy: RecordPolicy; readonly at: Float64Array };
}

/** (R,A) what a policy does at a part's places. */
export function atPlaces(
  { actionProbabilities }: Pick<RecordPolicy, "actionProbabilities">,
  { observations: { values, features } }: RecordPart,
): Float64Array {
  return actionProbabilities(values, values.length / features);
}

/**
 * What fits.
 *
 * @param train The training patients.
 * @param clone The clone.
 * @param settings Numbers of cells, seed.
 */
export function fittedRecord(
  train: DenseDataset,
  clone: RecordPolicy,
  { cells, seed }: Pick<JudgingSettings, "cells" | "seed">,
): FittedRecord {
  const part = recordPart(train);
  const { places: { place, nextPlace } } = part;
  const record = recordCells(part.episodes, part.observations, {
    places: part.places,
    seed,
    cells,
  });
  const chosen = new WeakMap<Float64Array, ChosenCells>();
  return {
    part,
    coarse: record.tried[0],
    choose(policy, gamma) {
      const found = chosen.get(policy) ??
        chooseCells(record, { policy, place, nextPlace }, { gamma });
      chosen.set(policy, found);
      return found;
    },
    marginal: marginalBehaviour(train),
    clone: { policy: clone, at: atPlaces(clone, part) },
  };
}

/** What of a record is not in its rows. */
export interface RecordQuestion {
  /** Discount. */
  readonly gamma: number;
  /** Hard range of the return. */
  readonly range: readonly [low: number, high: number] | null;
  /** Names of the D features. */
  readonly features: readonly string[];
  /** Action of no treatment; null where none is. */
  readonly none: number | null;
}

/** Thirds of the patients by a feature of their first rows. */
function thirds(
  { episodes: { starts }, observations: { values, features: width } }: RecordPart,
  { name, column }: { readonly name: string; readonly column: number },
): Subgroups {
  const first = Float64Array.from(
    { length: starts.length - 1 },
    (_, e) => values[starts[e] * width + column],
  );
  return {
    names: ["lower", "middle", "upper"].map((which) => `${name}: ${which} third`),
    groupOf: quantileGroups(first, 3),
  };
}

/**
 * Makes a ground of records.
 *
 * @param fitted What fits.
 * @param evaluated The patients evaluated.
 * @param question Discount, range, names.
 * @param settings Limits, bounds, seed, subgroups.
 */
export function recordGround(
  fitted: FittedRecord,
  evaluated: DenseDataset,
  { gamma, range, features, none }: RecordQuestion,
  settings: Pick<JudgingSettings, "ratio" | "limits" | "seed" | "subgroups">,
): Ground {
  const { part: fitting, coarse, marginal, clone } = fitted;
  const part = recordPart(evaluated);
  const { ratio, limits, seed, subgroups } = settings;
  const policy = atPlaces(clone.policy, part);
  const model = { policy, place: part.places.place };
  const known = new Map<Float32Array, Uint32Array>();
  const cellsBy = (centres: Float32Array) => {
    const found = known.get(centres) ?? nearestCells(part.observations, centres);
    known.set(centres, found);
    return found;
  };
  const rows = {
    episodes: part.episodes,
    model,
    cell: cellsBy(coarse.centres),
    cells: coarse.cells,
    marginal,
  };
  const options = { kind: "cloned", limits, seed, floor: ratio.floor } as const;
  return {
    gamma,
    range,
    episodes: { fitting: fitting.episodes, evaluated: part.episodes },
    behaviour: {
      clone: { fitting: clone.at, evaluated: policy },
      logged: placedProbabilities(model, evaluated),
      ...modelEvidence(rows, options),
    },
    none,
    features: evaluated.observation,
    subgroups: subgroups.flatMap((name) => {
      const column = featureColumn(features, name);
      return column < 0 ? [] : [thirds(part, { name: features[column], column })];
    }),
    place(target: Target) {
      const own = fitted.choose(target.fitting, gamma);
      const other = {
        policy: target.evaluated,
        cells: own.placed.cells,
        cellOf: cellsBy(own.centres),
        ...part.places,
      };
      return { fitting: own.placed, evaluated: other } satisfies Parts<unknown>;
    },
  };
}
