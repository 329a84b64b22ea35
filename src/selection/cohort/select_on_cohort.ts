/**
 * A selection on a cohort: candidates and their order are on disk before anything is scored; then stages, rule, choice.
 *
 * @module
 */
import { join } from "node:path";
import { type Cohort, loadSplit } from "../../cohort/open_cohort.ts";
import { readTextIfThere } from "../../files/read_bytes.ts";
import { InputError } from "../../input_error.ts";
import type { CohortJudging } from "../../judging/judge_cohort.ts";
import { settingsByKey } from "../../judging/settings_by_key.ts";
import { parseJson } from "../../text/json.ts";
import { type Candidate, type NamedCandidate, orderHash } from "./candidates.ts";
import { deployedModels } from "./deployed_policy.ts";
import { judgeCandidates } from "./judge_candidates.ts";
import { keepModel } from "./model_files.ts";
import { chooseOnCohort, type CohortChoice } from "./rule.ts";
import {
  COHORT_SELECTION_FILE,
  type CohortSelection,
  judgingHash,
  readCohortSelection,
  writeCohortSelection,
  writeStage,
} from "./selection_file.ts";
import type { CohortSelectionSettings } from "./settings.ts";
import { type StageFiles, stageFiles } from "./stage_files.ts";

/** The file with the candidates, written first. */
const ORDER_FILE = "candidates.json";

/** What is chosen among, and how. */
export interface CohortSelecting
  extends Pick<CohortSelectionSettings, "policy" | "deploy" | "rule"> {
  /** The cohort. */
  readonly cohort: Cohort;
  /** How policies are judged. */
  readonly judging: Omit<CohortJudging, "isShown" | "onJudged">;
  /** Hash of the program's code. */
  readonly code: string;
  /** Head of the ledger of openings. */
  readonly head: string | null;
}

/** What a selection came to. */
export interface SelectedOnCohort {
  /** What the stages say. */
  readonly stages: StageFiles;
  /** What `selection.json` says; null where nothing is left. */
  readonly selection: CohortSelection | null;
}

/**
 * Refuses a folder that holds something and no selection.
 *
 * @param folder The folder, which is there.
 * @throws {InputError} Naming what it holds.
 */
export async function checkSelectionFolder(folder: string): Promise<void> {
  const names = await Array.fromAsync(Deno.readDir(folder), ({ name }) => name);
  const others = names.filter((name) => !/\.(tmp|lock)$/.test(name)).sort();
  if (others.length === 0 || others.includes(ORDER_FILE)) return;
  throw new InputError(
    folder,
    `holds ${others[0]} and no selection, expected a new or empty folder, or a selection's`,
  );
}

/**
 * Puts on record what is to be chosen among, before anything is scored.
 *
 * @param folder The selection's folder.
 * @param named The candidates, in order.
 * @param about The cohort, the rule, and how policies are judged.
 * @returns Hash of the order.
 * @throws {InputError} If another selection was begun in the folder.
 */
export async function recordOrder(
  folder: string,
  named: readonly NamedCandidate[],
  { cohort, policy, deploy, rule, judging }: Omit<CohortSelecting, "code" | "head">,
): Promise<string> {
  const path = join(folder, ORDER_FILE);
  const order = orderHash(named);
  const content = {
    format: 1,
    order_sha256: order,
    cohort_sha256: cohort.sha256,
    judging_sha256: judgingHash(judging.settings),
    policy,
    deploy,
    rule,
    candidates: named.map(({ name, seeds }) => ({ name, seeds })),
  };
  const there = await readTextIfThere(path);
  if (there === null) await writeStage(path, content, "order_sha256");
  else if (JSON.stringify(parseJson(there, path)) !== JSON.stringify(content)) {
    throw new InputError(
      folder,
      "holds another selection: other candidates, order, cohort or settings, expected another folder",
    );
  }
  return order;
}

/** The selection that a folder holds; null if there is none yet. */
async function finished(folder: string): Promise<SelectedOnCohort | null> {
  const path = join(folder, COHORT_SELECTION_FILE);
  if (await readTextIfThere(path) === null) return null;
  const { selection } = await readCohortSelection(path);
  const stages = {} as Record<keyof StageFiles, unknown>;
  for (const name of Object.keys(selection.evaluations) as (keyof StageFiles)[]) {
    const file = join(folder, name);
    stages[name] = parseJson((await readTextIfThere(file))!, file);
  }
  return { stages: stages as unknown as StageFiles, selection };
}

/** Writes what a choice came to. */
async function writeChoice(
  folder: string,
  choice: CohortChoice,
  { candidates, order, counts, ...what }: CohortSelecting & {
    readonly candidates: readonly Candidate[];
    readonly order: string;
    readonly counts: Parameters<typeof stageFiles>[1]["counts"];
  },
): Promise<SelectedOnCohort> {
  const { cohort, policy, deploy, rule, judging, code, head } = what;
  const stages = stageFiles(choice, { candidates, cohort, counts });
  const evaluations = {} as Record<keyof StageFiles, string>;
  for (const name of Object.keys(stages) as (keyof StageFiles)[]) {
    evaluations[name] = await writeStage(join(folder, name), stages[name], "stage");
  }
  if (choice.chosen === null) return { stages, selection: null };
  const chosen = candidates.find(({ name }) => name === choice.chosen)!;
  const models: CohortSelection["models"][number][] = [];
  for (const model of deployedModels(chosen.models, { deploy })) {
    models.push({ ...await keepModel(folder, model), seed: model.seed });
  }
  const { record: { name, source, splits } } = cohort;
  const selection: CohortSelection = {
    format: 1,
    kind: "cohort",
    cohort: { name, sha256: cohort.sha256, source: source.sha256, test: splits.test.sha256 },
    policy,
    deploy,
    rule,
    judging: settingsByKey(judging.settings),
    judging_sha256: judgingHash(judging.settings),
    order_sha256: order,
    code_sha256: code,
    candidates: candidates.map((one) => one.name),
    chosen: chosen.name,
    value: choice.outcomes.find((one) => one.name === chosen.name)!.mean!,
    models,
    evaluations,
    ledger: { head },
  };
  await writeCohortSelection(folder, selection);
  return { stages, selection };
}

/**
 * Selects. In a folder whose selection is finished nothing is done again.
 *
 * @param folder Where the selection goes, a folder that is there.
 * @param gather Makes the candidates, models and all, once their order is on record; null if a signal stopped it.
 * @param selecting What is chosen among, and how; `named`: the candidates, in order.
 * @returns Null if a signal stopped it.
 * @throws {InputError} If the folder holds another selection, or a candidate cannot be judged.
 */
export async function selectOnCohort(
  folder: string,
  gather: () => Promise<readonly Candidate[] | null>,
  { named, ...selecting }: CohortSelecting & {
    readonly named: readonly NamedCandidate[];
  },
): Promise<SelectedOnCohort | null> {
  const { cohort, rule, policy, judging } = selecting;
  const order = await recordOrder(folder, named, selecting);
  const there = await finished(folder);
  if (there !== null) return there;
  const candidates = await gather();
  if (candidates === null) return null;
  const validation = await loadSplit(cohort, "validation");
  const judged = await judgeCandidates(candidates, { cohort, validation }, {
    policy,
    rule,
    ...judging,
  });
  const { patients, episodes } = cohort.record.splits.validation;
  return await writeChoice(folder, chooseOnCohort(judged, rule), {
    ...selecting,
    candidates,
    order,
    counts: { patients, episodes },
  });
}
