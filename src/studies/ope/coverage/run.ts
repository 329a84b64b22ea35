/**
 * Running a coverage study: what its rows lack is made and judged.
 *
 * @module
 */
import { basename, join } from "node:path";
import { inPieces } from "../../../breathe.ts";
import { readConfig } from "../../../config/read_config.ts";
import { collect } from "../../../dataset/collect.ts";
import { countTransitions } from "../../../dataset/transition_counts.ts";
import { type JudgingSettings, readJudgingSettings } from "../../../judging/judging_settings.ts";
import { loadMdp } from "../../../mdp/load_mdp.ts";
import type { TabularMdp } from "../../../mdp/tabular_mdp.ts";
import type { OwnStudyOutcome, StudyOptions } from "../../../report/study_module.ts";
import { planRun } from "../../../runs/run_plan.ts";
import { openPolicyStore } from "../../../selection/policy_store.ts";
import { trainNetworks } from "../../../selection/train_networks.ts";
import type { KeyedStore } from "../../../store/keyed_store.ts";
import type { Located } from "../../../text/located_yaml.ts";
import { makeMissingRows } from "../missing_rows.ts";
import { APART, makeRecordRows, setsOf } from "../records/record_sets.ts";
import {
  coverageFileOf,
  type NetworkCoverage,
  type RecordCoverage,
  type StateCoverage,
} from "./coverage_file.ts";
import { COVERAGE_ROWS, type CoverageKey, type CoverageRow, rowsPath } from "./coverage_rows.ts";
import { coverageText } from "./coverage_text.ts";
import { fitCohort, recordRow } from "./record_rows.ts";
import { knownPolicies, stateRows } from "./state_rows.ts";

/** What all rows of a study share. */
interface Making {
  readonly settings: JudgingSettings;
  /** What of the settings a row depends on. */
  readonly said: CoverageKey["settings"];
  readonly mdp: TabularMdp;
  readonly store: KeyedStore<CoverageKey, CoverageRow>;
  /** All keys are added to these. */
  readonly keys: CoverageKey[];
  readonly options: StudyOptions;
  /** Sets of records, where networks are asked. */
  readonly network: NetworkCoverage | null;
}

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
async function runStates(states: StateCoverage, making: Making): Promise<void> {
  const { mdp, settings, said, store, keys: all, options: { signal, onProgress } } = making;
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
}

/** Records. */
async function runRecords(
  { points, draws, ...sets }: RecordCoverage,
  { mdp, settings, said, store, keys, options, network }: Making,
): Promise<void> {
  const { signal, createTrainer } = options;
  const [learned] = await readConfig(sets.learned, { cohort: "." });
  const own = { ...said, learned: basename(sets.learned) };
  await makeRecordRows(points, sets, {
    mdp,
    store,
    keys,
    keysOf: ({ noise, clinicians }, cohort) =>
      setsOf(sets, cohort, network?.sets).map((set): CoverageKey => ({
        of: { noise, clinicians },
        ...set,
        settings: own,
      })),
    async fit(known) {
      const fitted = await fitCohort(known, { settings, learned, draws, createTrainer, signal });
      return ({ seeds: [, seed], patients: [, patients] }) =>
        recordRow(fitted, { settings, createTrainer, signal }, { patients, seed });
    },
  }, options);
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
  const read = await readJudgingSettings(file.settings);
  const { resamples, network } = file;
  const asked = network && { fqe: "network" as const, refits: network.refits };
  const settings: JudgingSettings = { ...read, resamples, ...asked };
  const { clone: _, subgroups: __, softening: ___, ...said } = settings;
  return await makeMissingRows<CoverageKey, CoverageRow>(
    rowsPath(options.results, file.name),
    COVERAGE_ROWS,
    {
      say: coverageText,
      signal: options.signal,
      async make(store, keys) {
        const mdp = await loadMdp();
        const making = { settings, said, mdp, store, keys, options, network };
        if (file.states) await runStates(file.states, making);
        if (file.records) await runRecords(file.records, making);
      },
    },
  );
}
