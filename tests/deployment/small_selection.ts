/**
 * A selection on a small cohort as its folder holds it, made up by hand: two candidates, one chosen, its test opened or not.
 *
 * @module
 */
import { join } from "node:path";
import { type Cohort, openCohort } from "../../src/cohort/open_cohort.ts";
import { modelCohort } from "../../src/cohort/model_cohort.ts";
import { hyperParametersOf } from "../../src/config/config.ts";
import { readConfig } from "../../src/config/read_config.ts";
import { weightCount } from "../../src/algorithms/nets.ts";
import { readJudgingSettings } from "../../src/judging/judging_settings.ts";
import { type SettingsByKey, settingsByKey } from "../../src/judging/settings_by_key.ts";
import type { PolicyRecord } from "../../src/judging/policy_record.ts";
import { openTest } from "../../src/ledger/open_test.ts";
import type { ModelCheckpoint } from "../../src/runs/model_checkpoint.ts";
import { keepModel } from "../../src/selection/cohort/model_files.ts";
import {
  deployedHash,
  readCohortSelection,
  writeCohortSelection,
  writeStage,
} from "../../src/selection/cohort/selection_file.ts";
import { type SmallCohortOptions, writeSmallCohort } from "../cohort/small_cohort.ts";
import { hashOf } from "../ledger/small_opening.ts";

/** Where all of it is. */
export interface SmallSelection {
  /** `selection.json`. */
  readonly selection: string;
  /** The cohort. */
  readonly cohort: string;
  /** The ledger. */
  readonly ledger: string;
  /** Opens the test, which says what it is given. */
  readonly open: (found: PolicyRecord, reopen?: string) => Promise<void>;
}

/** The project's own settings of the judging. */
async function usualSettings(): Promise<SettingsByKey> {
  const path = new URL("../../configs/ope.yaml", import.meta.url).pathname;
  return settingsByKey(await readJudgingSettings(path));
}

/** A model whose weights were not trained. */
async function model(cohort: Cohort, dir: string): Promise<ModelCheckpoint> {
  const path = new URL("../../configs/cohort-cql.yaml", import.meta.url).pathname;
  const [read] = await readConfig(path, { cohort: dir });
  const config = { ...read, name: "cql-a", hidden: [4], seeds: [3] };
  const shape = {
    input: { kind: "dense", features: cohort.record.features.length },
    hidden: [4],
    actions: cohort.record.actions.count,
  } as const;
  const weights = Float32Array.from(
    { length: weightCount(hyperParametersOf(config), shape) },
    (_, i) => Math.fround(Math.sin(i)),
  );
  return {
    ...{ shape, config, seed: 3, cohort: modelCohort(cohort) },
    state: {
      ...{ parameters: weights, target: weights, firstMoment: weights, secondMoment: weights },
      ...{ metricSums: new Float32Array(0), step: config.steps, divergedAt: null },
    },
  };
}

/** A candidate in a ranking. */
const ranked = (config: string, value: number | null, reason: string) => ({
  ...{ config, algorithm: "cql", reward_variant: "sparse", learning_rate: 1e-4, cql_alpha: 1 },
  ...{ seed: 3, seeds: [3, 4, 5], val_n_patients: 12, val_n_episodes: 12, value, sd: value && 0.2 },
  ...{ judged: [], refused: value === null ? "unsupported" : null, refusal: null, reason },
});

/**
 * Writes one.
 *
 * @param folder Where to.
 * @param options What the cohort is.
 */
export async function writeSmallSelection(
  folder: string,
  { limits = {}, ...options }: SmallCohortOptions & {
    /** What differs from the project's own settings of the judging; null where they are not on record. */
    readonly limits?: SettingsByKey | null;
  } = {},
): Promise<SmallSelection> {
  const [dir, chosen, sealed, ledger] = ["cohort", "chosen", "sealed", "ledger.jsonl"].map((name) =>
    join(folder, name)
  );
  await writeSmallCohort(dir, { sealed, ...options });
  const cohort = await openCohort(dir);
  await Deno.mkdir(chosen, { recursive: true });
  const kept = await keepModel(chosen, await model(cohort, dir));
  const rankings = [
    ranked("cql-a", 9.25, "chosen: the highest mean"),
    ranked("cql-b", null, "refused: acts where the training records show nothing (seed 4)"),
  ];
  const stage = { stage: 1, split: "validation", n_total_configs: 2, top_configs: ["cql-a"] };
  const write = (name: string, content: object) => writeStage(join(chosen, name), content, "stage");
  const { record, sha256 } = cohort;
  const selection = {
    ...{ format: 1, kind: "cohort", policy: "greedy", deploy: "first-seed" } as const,
    cohort: {
      ...{ name: record.name, sha256, source: record.source.sha256 },
      test: record.splits.test.sha256,
    },
    rule: { seeds: 3, agreement: 0.1, tie_standard_errors: 1 },
    ...limits && { judging: { ...await usualSettings(), ...limits } },
    judging_sha256: hashOf("judging"),
    order_sha256: hashOf("order"),
    code_sha256: hashOf("code"),
    candidates: ["cql-a", "cql-b"],
    chosen: "cql-a",
    value: 9.25,
    models: [{ ...kept, seed: 3 }],
    evaluations: {
      "stage1_evaluation.json": await write("stage1_evaluation.json", { ...stage, rankings }),
      "stage2_evaluation.json": await write("stage2_evaluation.json", {
        ...stage,
        stage: 2,
        rankings: rankings.slice(0, 1),
      }),
      "stage2_multiseed_validation.json": await write("stage2_multiseed_validation.json", {
        ...{ stage: 2, split: "validation", n_episodes: 12, seeds: [3, 4, 5] },
        results: [{ config: "cql-a", mean: 9.25, sd: 0.2, values: [{ seed: 3, value: 9.25 }] }],
      }),
    },
    ledger: { head: null },
  };
  await writeCohortSelection(chosen, selection);
  const path = join(chosen, "selection.json");
  const open = async (found: PolicyRecord, reopen: string | null = null) => {
    const { sha256: own } = await readCohortSelection(path);
    await openTest(dir, {
      ...{ sealed, ledger, out: join(chosen, "final_test_evaluation.json"), reopen },
      selection: { path, sha256: own, head: null },
      candidate: { sha256: deployedHash(selection), models: selection.models },
      program: { config: hashOf("judging"), code: hashOf("code") },
      judge: () => Promise.resolve(found),
    });
  };
  return { selection: path, cohort: dir, ledger, open };
}
