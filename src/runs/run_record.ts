/**
 * What a run's folder tells of the run without training on: also of one that was interrupted, or is at work.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import {
  among,
  checkValue,
  fields,
  finite,
  ifThere,
  list,
  mapping,
  orNothing,
  share,
  truth,
  type ValueCheck,
  whole,
  words,
} from "../text/value_checks.ts";
import { clipped } from "../text/visible.ts";
import { checkpointSteps } from "./checkpoint_folder.ts";
import { readJsonFile } from "./json_file.ts";
import { type LogLine, readLines } from "./json_lines.ts";
import { type Manifest, readManifest } from "./manifest.ts";
import { readRunConfigs } from "./open_run.ts";
import type { HeldOutScore } from "../evaluation/held_out_score.ts";
import type { RunEvaluation } from "./run_evaluation.ts";
import { exists, runPaths } from "./run_folder.ts";
import { planRun, type RunPlan } from "./run_plan.ts";

/** What is drawn of a line of metrics; null where a number was not finite. */
export interface RecordedMetrics {
  /** Steps taken. */
  readonly step: number;
  /** The loss, a mean over the steps since the line before. */
  readonly loss: number | null;
  /** Largest action value. */
  readonly max_q: number | null;
  /** Norm of the gradient before clipping. */
  readonly gradient_norm: number | null;
}

/** What is drawn of an evaluation; null where no exact score applies. */
export interface RecordedScore {
  /** Steps taken. */
  readonly step: number;
  /** Exact survival. */
  readonly survival: number | null;
  /** Survival under the published protocol; null or absent where it did not look on. */
  readonly published?: number | null;
  /** What held-out patients say, where they were asked. */
  readonly held_out?: HeldOutScore;
  /** Return of the policy that a model evaluates. */
  readonly estimated_return?: number;
  /** Expected number of actions; null too where some episodes never end. */
  readonly length: number | null;
  /** What is said of values out of the range of the return. */
  readonly alarm?: string;
}

/** A run as its folder tells it. */
export interface RunRecord {
  /** The folder. */
  readonly folder: string;
  /** What is trained. */
  readonly plan: RunPlan;
  /** What made it; null before its first step. */
  readonly manifest: Manifest | null;
  /** (M) metrics of each model. */
  readonly metrics: readonly (readonly RecordedMetrics[])[];
  /** (M) evaluations of each model. */
  readonly evaluations: readonly (readonly RecordedScore[])[];
  /** The final scores; null if it has not taken its last step. */
  readonly evaluation: RunEvaluation | null;
  /** Steps that its files know of. */
  readonly step: number;
  /** Step of its last checkpoint; null if there is none. */
  readonly checkpoint: number | null;
}

const count = whole({ min: 0 });
const number = orNothing(finite());

/** A line of metrics. */
const METRICS: ValueCheck = fields({
  model: words(),
  step: count,
  loss: number,
  max_q: number,
  gradient_norm: number,
});

/** What models say their policies are worth. */
const VALUES: ValueCheck = fields({
  bellman_error: number,
  mean: number,
  largest: number,
  start_mean: number,
  start_largest: number,
  attainable: orNothing(list(finite(), { least: 2 })),
  all_live: number,
  out_of_range: truth,
});

/** What held-out patients say. */
const HELD_OUT: ValueCheck = fields({
  patients: count,
  episodes: count,
  observed: finite(),
  agreement: share,
  estimate: ifThere(fields({ value: finite(), standard_error: number, unseen: share })),
  metrics: ifThere(mapping(number)),
  values: ifThere(VALUES),
});

/** A line of evaluations. */
const SCORES: ValueCheck = fields({
  model: words(),
  step: count,
  survival: orNothing(share),
  published: ifThere(orNothing(share)),
  held_out: ifThere(HELD_OUT),
  estimated_return: ifThere(finite()),
  length: number,
  alarm: ifThere(words()),
  ended_at: ifThere(count),
});

/** The final scores. Folders of before say nothing of `states`. */
const EVALUATION: ValueCheck = fields({
  models: list(
    fields({
      policy: words(),
      survival: orNothing(share),
      length: number,
      seed: count,
      config: words(),
      step: count,
      published: ifThere(orNothing(share)),
      held_out: ifThere(HELD_OUT),
      estimated_return: ifThere(finite()),
      diverged_at: orNothing(count),
      ended_at: ifThere(count),
    }),
    { least: 1 },
  ),
});

/** What a model rests on, where the file says it. */
const STATES = among("mdp", "declared", "other", "unknown");

/** Lines of a log, by model. */
async function linesByModel<T>(
  path: string,
  { models }: RunPlan,
  check: ValueCheck,
): Promise<T[][]> {
  const own = new Map<unknown, LogLine[]>(models.map(({ name }) => [name, []]));
  for (const [i, line] of (await readLines(path)).entries()) {
    checkValue(line, check, `${path}:${i + 1}`);
    const lines = own.get(line.model);
    if (lines) lines.push(line);
    else {
      throw new InputError(
        `${path}:${i + 1}: model`,
        `found ${clipped(String(line.model))}, expected a model of the run's config`,
      );
    }
  }
  return [...own.values()] as unknown as T[][];
}

/** The final scores of a run's models. */
async function readEvaluation(path: string, { models }: RunPlan): Promise<RunEvaluation | null> {
  if (!(await exists(path))) return null;
  const evaluation = await readJsonFile(path) as unknown as RunEvaluation;
  checkValue(evaluation, EVALUATION, path);
  const names = evaluation.models.map(({ policy }) => policy);
  if (String(names) !== String(models.map(({ name }) => name))) {
    throw new InputError(path, "holds scores of other models, expected those of the run's config");
  }
  const known = evaluation.models.map((model, i) => {
    if (model.states === undefined) return { ...model, states: "mdp" as const };
    checkValue(model.states, orNothing(STATES), `${path}: models[${i}].states`);
    return model;
  });
  return { ...evaluation, models: known };
}

/**
 * Reads what a run's folder tells.
 *
 * @param folder The run's folder.
 * @throws {InputError} If it holds no run, or a file is damaged or of a newer format.
 */
export async function readRunRecord(folder: string): Promise<RunRecord> {
  const paths = runPaths(folder);
  const plan = planRun(await readRunConfigs(paths));
  const manifest = await exists(paths.manifest) ? await readManifest(paths.manifest) : null;
  if (manifest && manifest.models.length !== plan.models.length) {
    const found = `holds ${manifest.models.length} models`;
    throw new InputError(paths.manifest, `${found}, expected the config's ${plan.models.length}`);
  }
  const metrics = await linesByModel<RecordedMetrics>(paths.metrics, plan, METRICS);
  const evaluations = await linesByModel<RecordedScore>(paths.evaluations, plan, SCORES);
  const evaluation = await readEvaluation(paths.evaluation, plan);
  const checkpoint = (await checkpointSteps(paths.checkpoints)).at(-1) ?? null;
  const step = evaluation ? checkpoint ?? plan.settings.steps : Math.max(
    checkpoint ?? 0,
    ...[...metrics, ...evaluations].map((lines) => lines.at(-1)?.step ?? 0),
  );
  return { folder, plan, manifest, metrics, evaluations, evaluation, step, checkpoint };
}
