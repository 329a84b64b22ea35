/**
 * The loop of a run: advance, log, evaluate, save, each at its interval.
 *
 * Shapes: M models.
 *
 * @module
 */
import type { ModelCohort } from "../cohort/model_cohort.ts";
import type { DataIdentity } from "../dataset/data_identity.ts";
import type { Support } from "../dataset/support_constraint.ts";
import { type Evaluator, noEvaluator } from "../evaluation/evaluator.ts";
import type { WorkLock } from "../files/file_lock.ts";
import type { NetworkShape } from "../network/shape.ts";
import type { ModelState, Trainer } from "../trainer/trainer.ts";
import {
  beginCheckpoint,
  checkpointSteps,
  type CheckpointWriter,
  readModel,
  stepFolder,
} from "./checkpoint_folder.ts";
import { writeJsonFile } from "./json_file.ts";
import { appendLines } from "./json_lines.ts";
import { evaluationLine, metricsLine } from "./log_lines.ts";
import { encodeCheckpoint, type ModelCheckpoint } from "./model_checkpoint.ts";
import type { RunPosition } from "./open_run.ts";
import { type ModelScore, type RunEvaluation, scoreModel, summarise } from "./run_evaluation.ts";
import { endsOutOfRange, rangeAlarm, type RangeWatch } from "./range_alarm.ts";
import type { RunPaths } from "./run_folder.ts";
import type { RunPlan } from "./run_plan.ts";

/** Models read back at a time, so that a large sweep does not fill the memory. */
const CHUNK = 8;

/** What the loop works with. */
export interface RunContext {
  /** The run's files. */
  readonly paths: RunPaths;
  /** Tells whether its folder is there. */
  readonly lock: WorkLock;
  /** What is trained. */
  readonly plan: RunPlan;
  /** The models' network. */
  readonly shape: NetworkShape;
  /** (M) the actions each model's policy may choose, where its config constrains them. */
  readonly supports: readonly (Support | undefined)[];
  /** (M) what is known of each model's data. */
  readonly identities: readonly DataIdentity[];
  /** (M) the cohort each model is trained on, if it is one. */
  readonly cohorts: readonly (ModelCohort | undefined)[];
  /** Which models were seen out of the range of the return. */
  readonly watch: RangeWatch;
  /** (M) what looks at each model; null where none is evaluated on the way. */
  readonly evaluators: readonly Evaluator[] | null;
  /** What trains them. */
  readonly trainer: Trainer;
  /** Stops the loop early, with a checkpoint. */
  readonly signal?: AbortSignal;
  /** Called with the steps taken so far. */
  readonly onProgress?: (step: number) => void;
  /** Called with the models' scores at each evaluation. */
  readonly onScores?: (scores: readonly ModelScore[]) => void;
  /** Called with lines for the user. */
  readonly onNote?: (line: string) => void;
}

/** Whether something that happens every so many steps is due. */
function isDue(step: number, every: number, steps: number): boolean {
  return step > 0 && (step % every === 0 || step === steps);
}

/** The next step at which something is due. */
function nextStop({ settings }: RunPlan, step: number): number {
  const intervals = [settings.log_every, settings.evaluate_every, settings.checkpoint_every];
  const stops = intervals.map((every) => (Math.floor(step / every) + 1) * every);
  return Math.min(settings.steps, ...stops);
}

async function log(
  { paths, lock, plan, trainer, watch }: RunContext,
  step: number,
): Promise<void> {
  const metrics = await trainer.metrics();
  lock.check();
  const lines = plan.models.map(({ name }, i) => metricsLine(name, step, metrics[i]));
  // What the trainer makes of models that ended, nobody keeps.
  await appendLines(paths.metrics, lines.filter(({ model }) => !watch.ended.has(String(model))));
}

/** A model as it is kept: a diverged one with the weights of its last finite checkpoint, one that ended as it ended. */
async function keptModel(
  { paths, plan, shape, supports, identities, cohorts, watch }: RunContext,
  model: number,
  state: ModelState,
): Promise<ModelCheckpoint> {
  const { name, seed, config } = plan.models[model];
  const [support, data, cohort] = [supports[model], identities[model], cohorts[model]];
  const endedAt = watch.ended.get(name);
  if (state.divergedAt === null && endedAt === undefined) {
    return { state, shape, seed, config, support, data, cohort };
  }
  const last = (await checkpointSteps(paths.checkpoints)).at(-1)!;
  const finite = await readModel(plan, model, stepFolder(paths.checkpoints, last));
  if (endedAt !== undefined) return { ...finite, endedAt };
  const { metricSums, divergedAt } = state;
  return { ...finite, data, state: { ...finite.state, metricSums, divergedAt } };
}

/** Every model as it is kept, a few at a time; gives timers and signals a turn before each. */
async function* keptModels(
  context: RunContext,
): AsyncGenerator<{ model: number; kept: ModelCheckpoint }> {
  const { plan, trainer } = context;
  for (let first = 0; first < plan.models.length; first += CHUNK) {
    const indices = plan.models.map((_, i) => i).slice(first, first + CHUNK);
    const states = await trainer.states(indices);
    for (const [i, model] of indices.entries()) {
      await new Promise((resolve) => setTimeout(resolve));
      yield { model, kept: await keptModel(context, model, states[i]) };
    }
  }
}

/** Evaluates a model as its config asks. */
function score({ plan, evaluators }: RunContext, model: number, kept: ModelCheckpoint): ModelScore {
  const { gamma, inadmissible } = kept.config;
  const { name } = plan.models[model];
  return scoreModel(kept, evaluators?.[model] ?? noEvaluator, { name, gamma, inadmissible });
}

/** Whether a model ends with a score. */
function endsNow(
  { plan: { settings } }: RunContext,
  { state, endedAt }: ModelCheckpoint,
  score: ModelScore,
): boolean {
  return endsOutOfRange(settings) && state.divergedAt === null && endedAt === undefined &&
    rangeAlarm(score, score.step) !== null;
}

/** Raises the alarm of models that are newly out of the range of the return, and remembers those that end. */
function watchRanges({ watch, onNote }: RunContext, scores: readonly ModelScore[]): void {
  for (const score of scores) {
    const { policy, step, ended_at } = score;
    const alarm = rangeAlarm(score, step);
    const ends = ended_at === undefined ? "" : ": it ends there";
    if (alarm !== null && !watch.alarmed.has(policy)) onNote?.(`${policy}: ${alarm}${ends}`);
    if (alarm !== null) watch.alarmed.add(policy);
    if (ended_at !== undefined) watch.ended.set(policy, ended_at);
  }
}

/** What is to be done with the models' states. */
interface Due {
  readonly evaluate: boolean;
  readonly save: boolean;
}

/**
 * Evaluates and saves the models as they are. When the signal fires the evaluation is dropped, for
 * the resumed run to make.
 *
 * @returns (M) the scores, or null if there was no evaluation.
 */
async function record(
  context: RunContext,
  step: number,
  due: Due,
): Promise<readonly ModelScore[] | null> {
  const { paths, lock, plan, signal } = context;
  if (!due.evaluate && !due.save) return null;
  lock.check();
  const writer: CheckpointWriter | null = due.save
    ? await beginCheckpoint(paths.checkpoints, step)
    : null;
  const scores: ModelScore[] = [];
  for await (const { model, kept } of keptModels(context)) {
    const result = due.evaluate && !signal?.aborted ? score(context, model, kept) : null;
    const ended = result && endsNow(context, kept, result) ? { endedAt: step } : {};
    if (result) scores.push("endedAt" in ended ? { ...result, ended_at: step } : result);
    await writer?.add(plan.models[model].name, encodeCheckpoint({ ...kept, ...ended }));
  }
  lock.check();
  const whole = scores.length === plan.models.length;
  if (whole) {
    await appendLines(paths.evaluations, scores.map((one) => evaluationLine(step, one)));
    watchRanges(context, scores);
    context.onScores?.(scores);
  }
  await writer?.commit();
  return whole ? scores : null;
}

/** Where a loop ended. */
export interface LoopEnd {
  /** Steps taken. */
  readonly step: number;
  /** Whether there is nothing left to train: the last step was taken, or every model ended. */
  readonly done: boolean;
  /** (M) the scores of the models as they are, or null if they were not evaluated at this step by this call. */
  readonly scores: readonly ModelScore[] | null;
}

/** A signal that fires with another, or once the run's folder is gone. */
function stopSignal({ signal }: RunContext): { signal: AbortSignal; fire: () => void } {
  const gone = new AbortController();
  const signals = signal ? [signal, gone.signal] : [gone.signal];
  return { signal: AbortSignal.any(signals), fire: () => gone.abort() };
}

/**
 * Trains until the last step or until the signal fires; either way the last step taken has a
 * checkpoint.
 *
 * Lines of a step are in the logs before its checkpoint exists, so a run that is killed in between
 * finds them beyond its last checkpoint and cuts them off.
 *
 * @param context What to work with.
 * @param position Where the run stands.
 * @returns Where it ended.
 * @throws {PlaceGone} As soon as the run's folder is not there any more.
 */
export async function trainingLoop(context: RunContext, position: RunPosition): Promise<LoopEnd> {
  const { plan, trainer, lock, onProgress } = context;
  const { steps, log_every, evaluate_every, checkpoint_every } = plan.settings;
  const stop = stopSignal(context);
  const tell = (step: number) => {
    if (!lock.isInPlace()) stop.fire();
    onProgress?.(step);
  };
  let step = position.step;
  const isEvaluation = (at: number) =>
    context.evaluators !== null && isDue(at, evaluate_every, steps);
  const allEnded = () => context.watch.ended.size === plan.models.length;
  const evaluateMissing = !position.evaluated && isEvaluation(step);
  let scores = await record(context, step, { evaluate: evaluateMissing, save: !position.saved });
  let saved = true;
  tell(step);
  while (step < steps && !allEnded() && !context.signal?.aborted) {
    const from = step;
    const taken = await trainer.advance(nextStop(plan, from) - from, {
      signal: stop.signal,
      onProgress: (done) => tell(from + done),
    });
    lock.check();
    if (taken === 0) break;
    step += taken;
    saved = isDue(step, checkpoint_every, steps) ||
      isEvaluation(step) && endsOutOfRange(plan.settings); // A model that ends is kept as it is here.
    if (isDue(step, log_every, steps)) await log(context, step);
    scores = await record(context, step, { evaluate: isEvaluation(step), save: saved });
  }
  if (!saved) await record(context, step, { evaluate: false, save: true });
  return { step, done: step === steps || allEnded(), scores };
}

/**
 * Writes the scores of a run that has taken its last step.
 *
 * @param context What to work with.
 * @param known (M) the scores of the last step if the loop made them; else they are made now, the same to the bit.
 * @returns The scores, or null if the signal fired before they were made.
 */
export async function finishRun(
  context: RunContext,
  known: readonly ModelScore[] | null,
): Promise<RunEvaluation | null> {
  const scores = known === null ? [] : [...known];
  if (known === null) {
    for await (const { model, kept } of keptModels(context)) {
      if (context.signal?.aborted) return null;
      scores.push(score(context, model, kept));
    }
  }
  const evaluation = summarise(scores);
  context.lock.check();
  await writeJsonFile(context.paths.evaluation, evaluation);
  return evaluation;
}
