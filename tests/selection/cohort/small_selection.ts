/**
 * A selection on a small cohort: two configurations of three seeds each, judged with limits that nothing breaks.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { openCohort } from "../../../src/cohort/open_cohort.ts";
import type { Config } from "../../../src/config/config.ts";
import { readConfig } from "../../../src/config/read_config.ts";
import {
  type JudgingSettings,
  readJudgingSettings,
} from "../../../src/judging/judging_settings.ts";
import type { ModelCheckpoint } from "../../../src/runs/model_checkpoint.ts";
import { candidatesOf, namedCandidates } from "../../../src/selection/cohort/candidates.ts";
import { trainCandidates } from "../../../src/selection/cohort/model_files.ts";
import {
  type CohortSelecting,
  selectOnCohort,
} from "../../../src/selection/cohort/select_on_cohort.ts";
import { createCpuTrainer } from "../../../src/trainer/cpu/cpu_trainer.ts";

const config = (name: string) =>
  fileURLToPath(new URL(`../../../configs/${name}`, import.meta.url));

/** Small networks and few steps. */
const SMALL = [
  ...["hidden=[4]", "steps=16", "batch=8", "log_every=16", "evaluate_every=16"],
  ...[
    "checkpoint_every=16",
    "target_update={copy_every: 4}",
    "learning_rate=0.01",
    "seeds=[0, 1, 2]",
  ],
];

/** Trains on one core. */
export const createTrainer: typeof createCpuTrainer = (options) =>
  createCpuTrainer({ ...options, workers: 1 });

/** Settings that suit a dozen patients: weights are always refused, nothing else is. */
export async function easySettings(): Promise<JudgingSettings> {
  const { clone, limits, ...usual } = await readJudgingSettings(config("ope.yaml"));
  const easy = Object.fromEntries(
    Object.keys(limits).map((name) => [name, 1e9]),
  ) as unknown as JudgingSettings["limits"];
  return {
    ...usual,
    cells: [5],
    resamples: 100,
    subgroups: [],
    residual_network: false,
    clone: { ...clone, config: { ...clone.config, hidden: [4], steps: 20 } },
    limits: { ...easy, behaviourGain: -1e9 },
  };
}

/** Configs of two alphas on a cohort. */
export async function twoConfigs(cohort: string): Promise<Config[]> {
  const configs: Config[] = [];
  for (const alpha of [1, 0.1]) {
    const [one] = await readConfig(config("cohort-cql.yaml"), {
      cohort,
      overrides: [...SMALL, `name=cql-${alpha}`, `alpha=${alpha}`],
    });
    configs.push(one);
  }
  return configs;
}

/**
 * Selects among two configurations on a cohort.
 *
 * @param dir The cohort's folder.
 * @param folder Where the selection goes, a folder that is there.
 * @param own What differs from the usual.
 */
export async function selectSmall(
  dir: string,
  folder: string,
  { configs, models: given, onTrain, ...own }: Partial<CohortSelecting> & {
    readonly configs?: readonly Config[];
    readonly models?: readonly ModelCheckpoint[];
    readonly onTrain?: () => void;
  } = {},
) {
  const cohort = await openCohort(dir);
  const trained = configs ?? await twoConfigs(dir);
  const gather = async () => {
    onTrain?.();
    const models = given ?? await trainCandidates(folder, trained, {
      cohort,
      together: 2,
      createTrainer,
      workers: 1,
    });
    return models && candidatesOf(models, cohort);
  };
  return await selectOnCohort(folder, gather, {
    policy: "greedy",
    deploy: "first-seed",
    rule: { seeds: 3, agreement: 0, tie_standard_errors: 1 },
    cohort,
    judging: { settings: await easySettings(), createTrainer },
    code: "c".repeat(64),
    head: null,
    named: namedCandidates(
      given
        ? given.map(({ config, seed }) => ({ config, seeds: [seed] }))
        : trained.map((config) => ({ config, seeds: config.seeds })),
    ),
    ...own,
  });
}

/** The selection's file in a folder. */
export const selectionIn = (folder: string) => join(folder, "selection.json");
