/**
 * Running the study of sensitivity: what its rows lack is made.
 *
 * @module
 */
import { basename } from "node:path";
import { breathe } from "../../../breathe.ts";
import { GROUPS } from "../../../cohort/synthetic/state_policies.ts";
import { readConfig } from "../../../config/read_config.ts";
import { placedProbabilities } from "../../../evaluation/ope/placed_policy.ts";
import { type JudgingSettings, readJudgingSettings } from "../../../judging/judging_settings.ts";
import { atPlaces, recordPart } from "../../../judging/record_ground.ts";
import type { RecordPolicy } from "../../../judging/record_policy.ts";
import { loadMdp } from "../../../mdp/load_mdp.ts";
import type { OwnStudyOutcome, StudyOptions } from "../../../report/study_module.ts";
import { NAME } from "../../../study/grids/grid_settings.ts";
import type { Located } from "../../../text/located_yaml.ts";
import { integer, number, record, refuse, setOf } from "../../../text/yaml_checks.ts";
import { makeMissingRows } from "../missing_rows.ts";
import {
  type LearnedRecord,
  learnRecord,
  mixedPolicy,
  newPatients,
  recordTruth,
  sharpenedPolicy,
} from "../records/record_policies.ts";
import {
  configPath,
  makeRecordRows,
  RECORD_SETS,
  type RecordSets,
  setsOf,
} from "../records/record_sets.ts";
import { loggedByState, recordBehaviour } from "./record_behaviour.ts";
import { sensitivityText } from "./sensitivity_parts.ts";
import {
  SENSITIVITY_ROWS,
  sensitivityFound,
  type SensitivityKey,
  sensitivityPath,
  type SensitivityRow,
} from "./sensitivity_rows.ts";

/** The newest format this version reads. */
const FORMAT = 1;

/** The records. */
interface Sensitivity extends RecordSets {
  /** Powers of the clone that are policies beside it. */
  readonly sharpened: readonly number[];
  /** Shares of the learned policy in clones that are policies too. */
  readonly learned_shares: readonly number[];
  /** Strengths that are looked at. */
  readonly strengths: readonly number[];
  /** How strong what is hidden is in a step: G. */
  readonly frailty: readonly number[];
}

interface SensitivityFile {
  readonly study: string;
  readonly format: number;
  readonly settings: string;
  readonly resamples: number;
  readonly sensitivity: Sensitivity;
}

const FILE = record<SensitivityFile>({
  study: NAME,
  format: (item, key) => item.value === FORMAT ? FORMAT : refuse(item, key, String(FORMAT)),
  settings: configPath,
  resamples: integer({ min: 100, max: 1e6 }),
  sensitivity: record<Sensitivity>({
    ...RECORD_SETS,
    sharpened: setOf(number({ min: 1, max: 100 })),
    learned_shares: setOf(number({ min: 0, max: 1 })),
    strengths: setOf(number({ min: 1, max: 1e6 })),
    frailty: setOf(number({ min: 0.01, max: 100 })),
  }),
});

/** Policies of which estimates by weights can speak, and some of which they hardly can. */
function policiesOf(
  learned: LearnedRecord,
  { sharpened, learned_shares: shares }: Pick<Sensitivity, "sharpened" | "learned_shares">,
): RecordPolicy[] {
  return [
    learned.record.clone.policy,
    ...sharpened.map((power) => sharpenedPolicy(`sharpened by ${power}`, learned, power)),
    ...shares.map((share) => mixedPolicy(`${share} learned`, learned, share)),
  ];
}

/** What makes a row of each set of new patients. */
async function rowsOf(
  learned: LearnedRecord,
  { policies, settings, signal }: {
    readonly policies: readonly RecordPolicy[];
    readonly settings: JudgingSettings;
    readonly signal?: AbortSignal;
  },
): Promise<(key: SensitivityKey) => Promise<SensitivityRow>> {
  const { known } = learned;
  const truths: number[] = [];
  for (const policy of policies) {
    truths.push(await recordTruth(known, policy, { draws: GROUPS, signal }));
  }
  const table = recordBehaviour(known.question);
  return async ({ of: { frailty }, strengths, seeds: [, seed], patients: [, patients] }) => {
    const { evaluated, ground } = newPatients(learned, settings, { patients, seed });
    const part = recordPart(evaluated);
    const behaviours = {
      clone: ground.behaviour.logged,
      shown: loggedByState(known.question, table, { patients, seed }),
      right: evaluated.behaviourProbability!,
    };
    const row: Record<string, SensitivityRow[string]> = {};
    for (const [i, policy] of policies.entries()) {
      await breathe(signal);
      const placed = { policy: atPlaces(policy, part), place: part.places.place };
      const target = placedProbabilities(placed, evaluated);
      row[policy.name] = sensitivityFound(ground, { target, ...behaviours }, {
        truth: truths[i],
        frailty,
        strengths,
        settings,
      });
    }
    return row;
  };
}

/**
 * Runs what is missing.
 *
 * @param yaml The study's YAML.
 * @param options Where results and runs are, what trains.
 */
export async function runSensitivity(
  yaml: Located,
  options: StudyOptions,
): Promise<OwnStudyOutcome> {
  const { settings: from, resamples, sensitivity } = FILE(yaml, "study");
  const { sharpened, learned_shares, strengths, frailty, ...sets } = sensitivity;
  const mixes = { sharpened, learned_shares };
  const points = frailty.map((one) => ({ frailty: one }));
  const { signal, createTrainer } = options;
  const read = await readJudgingSettings(from);
  // Nothing is valued in cells: the coarsest ones serve the check of the clone.
  const settings = { ...read, resamples, cells: read.cells.slice(0, 1) };
  const { seed, cells, limits } = settings;
  const [learned] = await readConfig(sets.learned, { cohort: "." });
  return await makeMissingRows<SensitivityKey, SensitivityRow>(
    sensitivityPath(options.results),
    SENSITIVITY_ROWS,
    {
      say: sensitivityText,
      signal,
      async make(store, keys) {
        await makeRecordRows(points, sets, {
          mdp: await loadMdp(),
          store,
          keys,
          keysOf: (of, cohort) =>
            setsOf(sets, cohort).map((set): SensitivityKey => ({
              of,
              ...set,
              strengths,
              settings: {
                seed,
                cells,
                resamples,
                limits,
                ...mixes,
                learned: basename(sets.learned),
              },
            })),
          async fit(known) {
            const found = await learnRecord(known, { settings, learned, createTrainer, signal });
            return await rowsOf(found, { policies: policiesOf(found, mixes), settings, signal });
          },
        }, options);
      },
    },
  );
}
