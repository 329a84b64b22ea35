/**
 * Running a selection study: what its rows lack is planned or trained, judged, chosen and scored.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { checkKnobs, type Knobs, USUAL_KNOBS } from "../../../cohort/synthetic/knobs.ts";
import type { Config } from "../../../config/config.ts";
import { readConfig } from "../../../config/read_config.ts";
import { makeFolder } from "../../../files/atomic_write.ts";
import { type JudgingSettings, readJudgingSettings } from "../../../judging/judging_settings.ts";
import { loadMdp } from "../../../mdp/load_mdp.ts";
import type { TabularMdp } from "../../../mdp/tabular_mdp.ts";
import type { OwnStudyOutcome, StudyOptions } from "../../../report/study_module.ts";
import { candidatesOf, namedCandidates, orderHash } from "../../../selection/cohort/candidates.ts";
import { trainCandidates } from "../../../selection/cohort/model_files.ts";
import { judgingHash } from "../../../selection/cohort/selection_file.ts";
import type { KeyedStore } from "../../../store/keyed_store.ts";
import { canonicalJson } from "../../../text/canonical_json.ts";
import type { Located } from "../../../text/located_yaml.ts";
import { knownCohort } from "../../cohort/synthetic_cohort.ts";
import { makeMissingRows } from "../missing_rows.ts";
import { APART } from "../records/record_sets.ts";
import { recordRow } from "./record_row.ts";
import {
  type RecordSelection,
  type SelectionStudy,
  selectionStudyOf,
  type StateSelection,
} from "./selection_file.ts";
import {
  rowsPath,
  SELECTION_ROWS,
  type SelectionKey,
  type SelectionRow,
} from "./selection_rows.ts";
import { selectionText } from "./selection_text.ts";
import { stateRow } from "./state_row.ts";

/** What all rows of a study share. */
interface Making {
  readonly study: SelectionStudy;
  readonly settings: JudgingSettings;
  readonly mdp: TabularMdp;
  readonly options: StudyOptions;
}

/** A row that is to be there, and what makes it. */
export interface Unit {
  /** The row's key. */
  readonly key: SelectionKey;
  /** Makes it; told the share of the work done. */
  make(onProgress: (share: number) => void): Promise<SelectionRow>;
}

/** Shares of a cohort's work: the training, then the judging. */
const TRAINING = 0.5;

/** Numbered states. */
function stateUnits(
  { first_seed, datasets, fitting, patients, candidates }: StateSelection,
  { study: { rule }, settings, mdp, options: { signal } }: Making,
): Unit[] {
  const order = createHash("sha256").update(canonicalJson(candidates)).digest("hex");
  return Array.from({ length: datasets }, (_, d): Unit => {
    const seeds = [first_seed + d, first_seed + d + APART] as const;
    const question = { seeds, patients: [fitting, patients] as const, candidates };
    return {
      key: {
        of: "states",
        seeds,
        patients: question.patients,
        rule,
        order_sha256: order,
        judging_sha256: judgingHash(settings),
        draws: 0,
      },
      make: (onProgress) => stateRow(mdp, question, { settings, rule, signal, onProgress }),
    };
  });
}

/** Trains a cohort's candidates and makes its row. */
async function makeRecordRow(
  knobs: Knobs,
  configs: readonly Config[],
  { study: { rule, records }, settings, mdp, options, onProgress }: Making & {
    readonly onProgress: (share: number) => void;
  },
): Promise<SelectionRow> {
  const { runs, signal, createTrainer, checkSizes, workers, onNote } = options;
  const folder = join(runs, "cohort");
  const known = await knownCohort({ knobs, reward: "sparse" }, {
    mdp,
    folder,
    sealed: join(folder, "sealed"),
    signal,
  });
  const { cohort } = known;
  const training = join(runs, "ope", "selection", cohort.sha256.slice(0, 16));
  await makeFolder(training);
  const own = configs.map((config) => ({ ...config, dataset: { cohort: cohort.dir } }));
  const models = await trainCandidates(training, own, {
    cohort,
    together: records!.models_together,
    createTrainer,
    checkSizes,
    workers,
    signal,
    onNote,
    onProgress: (share) => onProgress(TRAINING * share),
  });
  if (models === null) throw signal!.reason;
  return await recordRow(known, candidatesOf(models, cohort), {
    settings,
    rule,
    draws: records!.draws,
    createTrainer,
    signal,
    onProgress: (share) => onProgress(TRAINING + (1 - TRAINING) * share),
  });
}

/** Records. */
async function recordUnits(
  { first_seed, cohorts, patients, noise, clinicians, candidates, draws }: RecordSelection,
  making: Making,
): Promise<Unit[]> {
  const { study: { rule }, settings } = making;
  const configs = await readConfig(candidates, { cohort: "." });
  const order = orderHash(namedCandidates(configs.map((config) => ({
    config,
    seeds: config.seeds,
  }))));
  return Array.from({ length: cohorts }, (_, c): Unit => {
    const knobs: Knobs = { ...USUAL_KNOBS, noise, clinicians, patients, seed: first_seed + c };
    checkKnobs(knobs);
    return {
      key: {
        of: { noise, clinicians },
        seeds: [knobs.seed],
        patients: [patients],
        rule,
        order_sha256: order,
        judging_sha256: judgingHash(settings),
        draws,
      },
      make: (onProgress) => makeRecordRow(knobs, configs, { ...making, onProgress }),
    };
  });
}

/**
 * Makes what a store lacks, one row after the other.
 *
 * @param units All rows.
 * @param options The store; the keys that are come to; stops early, by throwing; told the share of the work done.
 */
export async function makeUnits(
  units: readonly Unit[],
  { store, keys, signal, onProgress }: Pick<StudyOptions, "signal" | "onProgress"> & {
    readonly store: KeyedStore<SelectionKey, SelectionRow>;
    readonly keys: SelectionKey[];
  },
): Promise<void> {
  for (const [i, { key, make }] of units.entries()) {
    keys.push(key);
    const told = (share: number) => onProgress?.((i + share) / units.length);
    told(0);
    signal?.throwIfAborted();
    if (store.get(key) === undefined) await store.add(key, await make(told));
  }
}

/**
 * Runs what is missing.
 *
 * @param yaml The study's YAML.
 * @param options Where results and runs are, what trains.
 */
export async function runSelection(
  yaml: Located,
  options: StudyOptions,
): Promise<OwnStudyOutcome> {
  const study = selectionStudyOf(yaml);
  const { results, signal, onProgress } = options;
  // A policy is judged as it is deployed: its softened mode is another.
  const own = { resamples: study.resamples, softening: 0 };
  const settings = { ...await readJudgingSettings(study.settings), ...own };
  return await makeMissingRows<SelectionKey, SelectionRow>(
    rowsPath(results, study.name),
    SELECTION_ROWS,
    {
      signal,
      say: (rows) => rows.length === 0 ? "" : selectionText(rows),
      async make(store, keys) {
        const making: Making = { study, settings, mdp: await loadMdp(), options };
        const units = [
          ...study.states ? stateUnits(study.states, making) : [],
          ...study.records ? await recordUnits(study.records, making) : [],
        ];
        await makeUnits(units, { store, keys, signal, onProgress });
      },
    },
  );
}
