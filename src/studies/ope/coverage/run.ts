/**
 * Running a coverage study: what its rows lack is made and judged.
 *
 * @module
 */
import { join } from "node:path";
import { inPieces } from "../../../breathe.ts";
import { readConfig } from "../../../config/read_config.ts";
import { collect } from "../../../dataset/collect.ts";
import { countTransitions } from "../../../dataset/transition_counts.ts";
import { makeFolder } from "../../../files/atomic_write.ts";
import { withSoleUse } from "../../../files/file_lock.ts";
import { type JudgingSettings, readJudgingSettings } from "../../../judging/judging_settings.ts";
import { loadMdp } from "../../../mdp/load_mdp.ts";
import type { TabularMdp } from "../../../mdp/tabular_mdp.ts";
import type { OwnStudyOutcome, StudyOptions } from "../../../report/study_module.ts";
import { planRun } from "../../../runs/run_plan.ts";
import { openPolicyStore } from "../../../selection/policy_store.ts";
import { trainNetworks } from "../../../selection/train_networks.ts";
import { type KeyedStore, openStore } from "../../../store/keyed_store.ts";
import type { Located } from "../../../text/located_yaml.ts";
import { knownCohort } from "../../cohort/synthetic_cohort.ts";
import {
  type CoverageFile,
  coverageFileOf,
  knobsOf,
  type RecordCoverage,
  type StateCoverage,
} from "./coverage_file.ts";
import { COVERAGE_ROWS, type CoverageKey, type CoverageRow, rowsPath } from "./coverage_rows.ts";
import { coverageText } from "./coverage_text.ts";
import { fitCohort, recordRow } from "./record_rows.ts";
import { knownPolicies, stateRows } from "./state_rows.ts";

/** What all rows of a study share. */
interface Making {
  readonly file: CoverageFile;
  readonly settings: JudgingSettings;
  /** What of the settings a row depends on. */
  readonly said: CoverageKey["settings"];
  readonly mdp: TabularMdp;
  readonly store: KeyedStore<CoverageKey, CoverageRow>;
  readonly options: StudyOptions;
}

/** Seeds of who is evaluated are those of who fits, this much further on. */
const APART = 1_000_000;

/** The learned policy of numbered states: of patients whom no dataset holds. */
async function learnedTable(
  { network }: StateCoverage,
  { mdp, options }: Pick<Making, "mdp" | "options">,
): Promise<Float64Array> {
  const configs = await readConfig(network, { overrides: ["seeds=[0]"] });
  const plan = planRun(configs);
  const data = collect(mdp, mdp.clinician, { episodes: 5000, seed: 0 });
  const [policy] = await trainNetworks(
    [{ model: plan.models[0], counts: countTransitions(data), data: "clinicians 5000 0" }],
    plan,
    {
      createTrainer: options.createTrainer,
      together: 1,
      store: await openPolicyStore(join(options.runs, "ope", "policies")),
      signal: options.signal,
    },
  );
  if (policy === null) throw new RangeError("The learned policy diverged");
  return policy;
}

/** Keys of a dataset's rows, one a number of patients. */
function stateKeys(
  { fitting, patients, first_seed }: StateCoverage,
  dataset: number,
  settings: CoverageKey["settings"],
): CoverageKey[] {
  const seed = first_seed + dataset;
  return patients.map((count) => ({
    of: "states",
    seeds: [seed, seed + APART],
    patients: [fitting, count],
    settings,
  }));
}

/** Numbered states. */
async function runStates(states: StateCoverage, making: Making): Promise<CoverageKey[]> {
  const { mdp, settings, said, store, options: { signal, onProgress } } = making;
  const all: CoverageKey[] = [];
  let policies: ReturnType<typeof knownPolicies> | null = null;
  for (let d = 0; d < states.datasets; d++) {
    const keys = stateKeys(states, d, said);
    all.push(...keys);
    onProgress?.(d / states.datasets);
    if (keys.every((key) => store.get(key) !== undefined)) continue;
    policies ??= knownPolicies(mdp, await learnedTable(states, making));
    const { fitting, patients } = states;
    const rows = await inPieces(
      stateRows(mdp, policies, { seeds: keys[0].seeds, fitting, patients, settings }),
      signal,
    );
    for (const [i, key] of keys.entries()) {
      if (store.get(key) === undefined) await store.add(key, rows[i]);
    }
  }
  return all;
}

/** Records. */
async function runRecords(records: RecordCoverage, making: Making): Promise<CoverageKey[]> {
  const { mdp, settings, said, store, options } = making;
  const { signal, onProgress, createTrainer } = options;
  const [learned] = await readConfig(records.learned, { cohort: "." });
  const folder = join(options.runs, "cohort");
  const all: CoverageKey[] = [];
  const total = records.points.length * records.cohorts;
  let done = 0;
  for (const point of records.points) {
    for (let c = 0; c < records.cohorts; c++, done++) {
      const knobs = knobsOf(records, point, c);
      const keys = Array.from({ length: records.tests }, (_, t): CoverageKey => ({
        of: { noise: point.noise, clinicians: point.clinicians },
        seeds: [knobs.seed, knobs.seed + APART * (t + 1)],
        patients: [records.patients, records.test_patients],
        settings: { ...said, learned: records.learned.split(/[/\\]/).at(-1) },
      }));
      all.push(...keys);
      onProgress?.(done / total);
      const open = keys.filter((key) => store.get(key) === undefined);
      if (open.length === 0) continue;
      const known = await knownCohort({ knobs, reward: "sparse" }, {
        mdp,
        folder,
        sealed: join(folder, "sealed"),
        signal,
      });
      const { draws } = records;
      const work = { settings, learned, draws, seed: 0, createTrainer, signal };
      const fitted = await fitCohort(known, work);
      for (const [i, key] of open.entries()) {
        const patients = { patients: records.test_patients, seed: key.seeds[1] };
        await store.add(key, await inPieces(recordRow(fitted, settings, patients), signal));
        onProgress?.((done + (keys.length - open.length + i + 1) / keys.length) / total);
      }
    }
  }
  return all;
}

/**
 * Runs what is missing of a study.
 *
 * @param yaml The study's YAML.
 * @param options Where results and runs are, what trains.
 */
export async function runCoverage(
  yaml: Located,
  options: StudyOptions,
): Promise<OwnStudyOutcome> {
  const file = coverageFileOf(yaml);
  const path = rowsPath(options.results, file.name);
  await makeFolder(join(options.results, "ope"));
  return await withSoleUse(path, async () => {
    const store = await openStore<CoverageKey, CoverageRow>(path, COVERAGE_ROWS);
    const read = await readJudgingSettings(file.settings);
    const { resamples } = file;
    const settings = { ...read, resamples };
    const { clone: _, subgroups: __, softening: ___, ...said } = settings;
    const making = { file, settings, said, mdp: await loadMdp(), store, options };
    const keys: CoverageKey[] = [];
    let interrupted = false;
    try {
      if (file.states) keys.push(...await runStates(file.states, making));
      if (file.records) keys.push(...await runRecords(file.records, making));
      await store.arrange(keys);
    } catch (error) {
      if (!options.signal?.aborted) throw error;
      interrupted = true;
    }
    const rows = keys.flatMap((key) => {
      const row = store.get(key);
      return row === undefined ? [] : [{ key, row }];
    });
    return { text: coverageText(rows), rows, failures: [], interrupted };
  });
}
