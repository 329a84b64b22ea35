/**
 * The negative control redrawn many times: what its rows lack is made.
 *
 * @module
 */
import { basename, join } from "node:path";
import { inPieces } from "../../../breathe.ts";
import { readConfig } from "../../../config/read_config.ts";
import { readJudgingSettings } from "../../../judging/judging_settings.ts";
import { loadMdp } from "../../../mdp/load_mdp.ts";
import type { OwnStudyOutcome, StudyOptions } from "../../../report/study_module.ts";
import type { KeyedStore } from "../../../store/keyed_store.ts";
import type { Located } from "../../../text/located_yaml.ts";
import { integer, listOf, number, oneOf, record, refuse } from "../../../text/yaml_checks.ts";
import { NAME } from "../../../study/grids/grid_settings.ts";
import { makeMissingRows } from "../missing_rows.ts";
import { learnRecord } from "../records/record_policies.ts";
import {
  APART,
  configPath,
  makeRecordRows,
  RECORD_SETS,
  type RecordSets,
  setsOf,
} from "../records/record_sets.ts";
import { controlTable } from "./control_parts.ts";
import {
  CONTROL_ROWS,
  type ControlKey,
  type ControlPoint,
  type ControlRow,
  controlRow,
} from "./control_rows.ts";
import { recordControl } from "./record_control.ts";

/** The newest format this version reads. */
const FORMAT = 1;

/** Share of the work that numbered states are beside records. */
const STATES_SHARE = 0.2;

/** Redraws of numbered states. */
interface StateControl {
  /** Seed of the first dataset; the next has the next. */
  readonly first_seed: number;
  /** Redraws, each of a dataset of its own. */
  readonly redraws: number;
  /** Patients who fit. */
  readonly fitting: number;
  /** Patients who are evaluated. */
  readonly patients: number;
}

/** Redraws of records, one for each set of patients. */
interface RecordControl extends RecordSets {
  /** Records. */
  readonly points: readonly ControlPoint[];
}

interface ControlFile {
  readonly study: string;
  readonly format: number;
  readonly settings: string;
  readonly control: StateControl;
  readonly records: RecordControl | null;
}

const count = integer({ min: 1, max: 1e7 });

const FILE = record<ControlFile>({
  study: NAME,
  format: (item, key) => item.value === FORMAT ? FORMAT : refuse(item, key, String(FORMAT)),
  settings: configPath,
  control: record<StateControl>({
    first_seed: integer({ min: 0, max: 2 ** 31 }),
    redraws: count,
    fitting: count,
    patients: count,
  }),
  records: record<RecordControl>({
    ...RECORD_SETS,
    points: listOf(record<ControlPoint>({
      noise: number({ min: 0, max: 10 }),
      clinicians: oneOf("record", "state"),
    })),
  }),
}, { records: null });

/** Where the rows lie. */
export function controlPath(results: string): string {
  return join(results, "ope", "control.jsonl");
}

/** Keys of the redraws of numbered states. */
function stateKeys(
  { first_seed, redraws, fitting, patients }: StateControl,
  settings: ControlKey["settings"],
): ControlKey[] {
  return Array.from({ length: redraws }, (_, i) => {
    const seed = first_seed + i;
    return {
      seeds: [seed, seed + APART, seed + 2 * APART],
      patients: [fitting, patients],
      settings,
    };
  });
}

/**
 * Runs what is missing.
 *
 * @param yaml The study's YAML.
 * @param options Where results and runs are, what trains.
 */
export async function runControl(
  yaml: Located,
  options: StudyOptions,
): Promise<OwnStudyOutcome> {
  const { settings: from, control, records } = FILE(yaml, "study");
  const { results, signal, onProgress, createTrainer } = options;
  const settings = await readJudgingSettings(from);
  const { clone: _, subgroups: __, softening: ___, seed, ...said } = settings;
  /** What numbered states are of the work. */
  const first = records === null ? 1 : STATES_SHARE;

  async function runStates(
    store: KeyedStore<ControlKey, ControlRow>,
    keys: readonly ControlKey[],
  ): Promise<void> {
    const open = keys.filter((key) => store.get(key) === undefined);
    if (open.length === 0) return;
    const mdp = await loadMdp();
    for (const [i, key] of open.entries()) {
      onProgress?.(first * (keys.length - open.length + i) / keys.length);
      await store.add(key, await inPieces(controlRow(mdp, key, settings), signal));
    }
  }

  async function runRecords(
    { points, ...sets }: RecordControl,
    store: KeyedStore<ControlKey, ControlRow>,
    keys: ControlKey[],
  ): Promise<void> {
    const [learned] = await readConfig(sets.learned, { cohort: "." });
    const own = { ...said, seed, learned: basename(sets.learned) };
    await makeRecordRows(points, sets, {
      mdp: await loadMdp(),
      store,
      keys,
      keysOf: (of, cohort) =>
        setsOf(sets, cohort).map(({ seeds: [fitting, evaluated], patients }): ControlKey => ({
          of,
          seeds: [fitting, evaluated, evaluated],
          patients,
          settings: own,
        })),
      fit: async (known) =>
        recordControl(
          await learnRecord(known, { settings, learned, createTrainer, signal }),
          settings,
          signal,
        ),
    }, { ...options, onProgress: (share) => onProgress?.(first + (1 - first) * share) });
  }

  return await makeMissingRows<ControlKey, ControlRow>(controlPath(results), CONTROL_ROWS, {
    say: controlTable,
    signal,
    async make(store, keys) {
      const states = stateKeys(control, said);
      keys.push(...states);
      await runStates(store, states);
      if (records !== null) await runRecords(records, store, keys);
    },
  });
}
