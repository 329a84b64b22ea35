/**
 * What is shown of a cohort: who is in it, how often each action was given, a row, and what a model would do.
 *
 * Shapes: N rows of train, D features, A actions.
 *
 * @module
 */
import { checkSameCohort } from "../../cohort/model_cohort.ts";
import { ENDING } from "../../dataset/dataset.ts";
import { greedyActions, type TrainedNetwork } from "../../evaluation/network_policy.ts";
import { qValues } from "../../network/q_values.ts";
import { deployedNetwork, type ModelCheckpoint } from "../../runs/model_checkpoint.ts";
import type { ActionGrid } from "../patients/action_grid.ts";
import type { FeatureText } from "../patients/feature_words.ts";
import type { OpenedCohort } from "./open_files.ts";
import { cohortTexts } from "./raw_values.ts";

/** A cohort as it is shown. */
export interface CohortView {
  /** Its name. */
  readonly name: string;
  /** What it is known by. */
  readonly sha256: string;
  /** Its patients in training. */
  readonly patients: number;
  /** Their episodes. */
  readonly episodes: number;
  /** Rows N. */
  readonly rows: number;
  /** Share of the episodes that ended in survival; null where the record does not say. */
  readonly survival: number | null;
  /** What the actions are. */
  readonly grid: ActionGrid;
  /** (A) how often each was given. */
  readonly counts: readonly number[];
  /** What lints found, in lines. */
  readonly lints: readonly string[];
}

/** A row as it is shown. */
export interface RowView {
  /** Its number, from 0. */
  readonly row: number;
  /** Number of its episode. */
  readonly episode: number;
  /** Number of the action within the episode, from 0. */
  readonly step: number;
  /** The action that was given. */
  readonly action: number;
  /** Its reward. */
  readonly reward: number;
  /** How the row ends its episode. */
  readonly ends: "goes on" | "ended" | "cut";
  /** Its features in words and units. */
  readonly features: readonly FeatureText[];
}

/** What a model would do. */
export interface ModelChoices {
  /** Its file. */
  readonly name: string;
  /** Rows that it was asked about. */
  readonly asked: number;
  /** (A) how often it would choose each action in them. */
  readonly chosen: readonly number[];
  /** Share of those rows in which it chooses what was given. */
  readonly agreement: number;
}

/** What a model says of one row. */
export interface RowChoice {
  /** The action it would choose. */
  readonly action: number;
  /** (A) what its network says of each. */
  readonly values: readonly number[];
}

/** The grid of a cohort's actions: two axes as rows and columns, one as a row. */
function gridOf({ record: { actions } }: OpenedCohort): ActionGrid {
  const [rows, columns] = actions.axes;
  const axis = ({ name, levels }: typeof rows) => ({ name, levels });
  return columns === undefined
    ? { rows: { name: "", levels: 1 }, columns: axis(rows) }
    : { rows: axis(rows), columns: axis(columns) };
}

/** How often each number up to `size` occurs. */
function occurrences(numbers: ArrayLike<number>, size: number): number[] {
  const counts = new Array<number>(size).fill(0);
  for (let i = 0; i < numbers.length; i++) counts[numbers[i]]++;
  return counts;
}

/**
 * What is shown of a cohort.
 *
 * @param cohort The cohort.
 */
export function cohortView(cohort: OpenedCohort): CohortView {
  const { record, sha256, train } = cohort;
  const { patients, episodes, survival } = record.splits.train;
  return {
    name: record.name,
    sha256,
    patients,
    episodes,
    rows: train.action.length,
    survival,
    grid: gridOf(cohort),
    counts: occurrences(train.action, train.actions),
    lints: record.lints.map(({ message }) => message),
  };
}

/**
 * What is shown of a row.
 *
 * @param cohort The cohort.
 * @param row Its number.
 * @throws {RangeError} If there is no such row.
 */
export function rowView({ record, train }: OpenedCohort, row: number): RowView {
  const { action, reward, ending, episode, step, observation, features } = train;
  if (!(Number.isInteger(row) && row >= 0 && row < action.length)) {
    throw new RangeError(`Cannot show row ${row}, expected 0 to ${action.length - 1}`);
  }
  return {
    row,
    episode: episode[row],
    step: step[row],
    action: action[row],
    reward: reward[row],
    ends: ending[row] & ENDING.terminated
      ? "ended"
      : ending[row] & ENDING.truncated
      ? "cut"
      : "goes on",
    features: cohortTexts(
      record.features,
      observation.subarray(row * features, (row + 1) * features),
    ),
  };
}

/**
 * The network of a model of the cohort.
 *
 * @param cohort The cohort.
 * @param checkpoint The model.
 * @param name Its file, for errors.
 * @throws {InputError} If it is of another cohort, or makes no policy.
 */
export function cohortNetwork(
  { record, sha256 }: OpenedCohort,
  checkpoint: ModelCheckpoint,
  name: string,
): TrainedNetwork {
  checkSameCohort(checkpoint.cohort, { name: record.name, sha256 }, name);
  return deployedNetwork(checkpoint);
}

/** Rows that a model is asked about, at most: a second of float64. */
const MOST_ASKED = 4_000;

/**
 * What a model would do in rows of the data: in all, or in so many that lie as far apart as can be.
 *
 * @param cohort The cohort.
 * @param network The model's network.
 * @param name Its file.
 * @throws {InputError} If a value is not finite.
 */
export function modelChoices(
  { train }: OpenedCohort,
  network: TrainedNetwork,
  name: string,
): ModelChoices {
  const { action, actions, observation, features } = train;
  const asked = Math.min(action.length, MOST_ASKED);
  const rows = Uint32Array.from({ length: asked }, (_, i) => Math.floor(i * action.length / asked));
  const inputs = new Float32Array(asked * features);
  rows.forEach((row, i) =>
    inputs.set(observation.subarray(row * features, (row + 1) * features), i * features)
  );
  const chosen = greedyActions(network, inputs, { where: name });
  const agreed = rows.reduce((sum, row, i) => sum + Number(action[row] === chosen[i]), 0);
  return { name, asked, chosen: occurrences(chosen, actions), agreement: agreed / asked };
}

/**
 * What a model says of one row.
 *
 * @param cohort The cohort.
 * @param network The model's network.
 * @param row The row's number.
 * @throws {InputError} If a value is not finite.
 */
export function rowChoice(
  { train }: OpenedCohort,
  network: TrainedNetwork,
  row: number,
): RowChoice {
  const { observation, features } = train;
  const inputs = observation.slice(row * features, (row + 1) * features);
  const [action] = greedyActions(network, inputs, { where: `row ${row}` });
  return { action, values: Array.from(qValues(network.shape, network.parameters, inputs)) };
}
