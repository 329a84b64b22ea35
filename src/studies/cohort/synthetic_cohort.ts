/**
 * Synthetic cohorts of a study, made where they are missing; and the numbers of the states behind a record without noise.
 *
 * Shapes: L live states, D features, N transitions.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { prepareCohort } from "../../cohort/import/prepare.ts";
import { writeCohort } from "../../cohort/import/write_cohort.ts";
import type { Mapping } from "../../cohort/mapping/mapping.ts";
import { type Cohort, loadSplit, openCohort } from "../../cohort/open_cohort.ts";
import { layoutOf } from "../../cohort/synthetic/layouts.ts";
import type { TruthQuestion } from "../../cohort/synthetic/scored_policy.ts";
import { statePolicies } from "../../cohort/synthetic/state_policies.ts";
import { synthesize } from "../../cohort/synthetic/synthesize.ts";
import { openTable } from "../../cohort/table/open_table.ts";
import { type DiscreteDataset, ENDING } from "../../dataset/dataset.ts";
import { saveDataset } from "../../dataset/dataset_file.ts";
import { makeFolder, removePath } from "../../files/atomic_write.ts";
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import { exists } from "../../runs/run_folder.ts";
import type { Point } from "./study_file.ts";

/** What a point's cohort is made with. */
export type CohortRecipe = Pick<Point, "knobs" | "reward">;

/** A cohort of which everything is known. */
export interface KnownCohort {
  /** The cohort. */
  readonly cohort: Cohort;
  /** What its truth is asked of. */
  readonly question: TruthQuestion;
}

/** Points of SOFA that the shaped reward takes, a point gained. */
const SOFA_WEIGHT = 0.025;

/** How the table of a recipe is read. */
function mappingOf({ knobs, reward }: CohortRecipe): Mapping {
  const { mapping } = layoutOf(knobs);
  if (reward === "sparse") return mapping;
  return { ...mapping, reward: { kind: "sofa", scale: 15, weight: SOFA_WEIGHT, sofa: "sofa" } };
}

/**
 * Where a recipe's cohort lies, or will.
 *
 * @param folder Of all cohorts.
 * @param recipe The recipe.
 */
export function cohortDir(folder: string, { knobs, reward }: CohortRecipe): string {
  const text = JSON.stringify([Object.entries(knobs).sort(), reward]);
  return join(folder, createHash("sha256").update(text).digest("hex").slice(0, 16));
}

/** The discount of a recipe's cohort. */
export const discountOf = (recipe: CohortRecipe): number => mappingOf(recipe).gamma;

/**
 * Makes a recipe's cohort, or opens it where it is there.
 *
 * @param recipe The recipe.
 * @param options ICU-Sepsis; `folder` of all cohorts; `sealed`, where test patients go; a signal.
 * @throws {InputError} If the table cannot be a cohort, or a place cannot be written.
 */
export async function knownCohort(
  recipe: CohortRecipe,
  { mdp, folder, sealed, signal }: {
    readonly mdp: TabularMdp;
    readonly folder: string;
    readonly sealed: string;
    readonly signal?: AbortSignal;
  },
): Promise<KnownCohort> {
  const { knobs } = recipe;
  const dir = cohortDir(folder, recipe);
  if (!(await exists(join(dir, "cohort.json")))) {
    await makeFolder(folder);
    const path = `${dir}.parquet`;
    await synthesize(path, mdp, { knobs, layout: layoutOf(knobs), signal });
    const table = await openTable(path);
    const { cohort, findings } = await prepareCohort({ table, mapping: mappingOf(recipe) }, {
      signal,
    });
    if (cohort === null) {
      const [{ id, message }] = findings;
      throw new RangeError(`The synthetic cohort has the fault ${id}: ${message}`);
    }
    await writeCohort(dir, cohort, {
      name: "synthetic",
      source: {
        file: "synthetic.parquet",
        sha256: await table.sha256(),
        rows: cohort.records.rows,
      },
      lints: findings,
      head: null,
      sealed: { folder: sealed, beside: `${sealed}.npz` },
      replace: true,
      signal,
    });
    await removePath(path);
  }
  const cohort = await openCohort(dir);
  return { cohort, question: { mdp, knobs, record: cohort.record } };
}

/** (L,D) the one observation that each state has in a record without noise. */
function stateObservations(question: TruthQuestion, features: number): Float32Array {
  const { live, actions } = question.mdp;
  const all = new Float32Array(live * features);
  let state = 0;
  const onlooker = {
    kind: "observations",
    actionProbabilities(observations: Float32Array, rows: number): Float64Array {
      all.set(observations.subarray(0, features), features * state++);
      return new Float64Array(rows * actions).fill(1 / actions);
    },
  } as const;
  for (const _ of statePolicies(question, onlooker, { draws: 10 }));
  return all;
}

/** A row's values as a key. */
const rowKey = (values: Float32Array): string => values.join();

/**
 * The training patients of a record without noise with the numbers of their states: the same rows in the same order.
 *
 * @param known The cohort.
 * @param path The file to write, if it is not there.
 * @throws {RangeError} If a row is no state's.
 */
export async function writeNumberedTwin(
  { cohort, question }: KnownCohort,
  path: string,
): Promise<void> {
  if (await exists(path)) return;
  const { mdp } = question;
  const { live, states, death, survival, sha256: mdpSha256 } = mdp;
  const train = await loadSplit(cohort, "train");
  const { features, observation, action, ending, reward } = train;
  const all = stateObservations(question, features);
  const numberOf = new Map(
    Array.from({ length: live }, (_, s) => [
      rowKey(all.subarray(s * features, (s + 1) * features)),
      s,
    ]),
  );
  const state = Uint16Array.from(action, (_, i) => {
    const found = numberOf.get(rowKey(observation.subarray(i * features, (i + 1) * features)));
    if (found === undefined) throw new RangeError(`Row ${i} of the record is no state's`);
    return found;
  });
  const nextState = Uint16Array.from(
    action,
    (_, i) => ending[i] === ENDING.none ? state[i + 1] : reward[i] > 0 ? survival : death,
  );
  const twin: DiscreteDataset = {
    kind: "discrete",
    states,
    actions: train.actions,
    mdpSha256,
    state,
    nextState,
    action,
    reward,
    ending,
    episode: train.episode,
    step: train.step,
    behaviourProbability: null,
    patient: train.patient,
  };
  await saveDataset(path, twin);
}
