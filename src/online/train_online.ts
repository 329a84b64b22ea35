/**
 * Online double DQN: rounds of epsilon-greedy episodes in the simulator and of training on all of them.
 *
 * A round collects whole episodes with the greedy policy of the round before, mixed with uniformly random
 * actions, and then takes minibatch steps on everything collected so far: the trainer's own step, on a
 * dataset that has grown. The policies of all rounds are logged, so that a resumed training simulates
 * its episodes again instead of storing them, and ends in the same bits.
 *
 * Reference: van Hasselt, Guez and Silver, "Deep Reinforcement Learning with Double Q-learning", AAAI
 * 2016. Differences: the behaviour changes every round, not every step; nothing is forgotten; the
 * target network follows by Polyak averaging (`algorithms/dqn.ts` has the others).
 *
 * Shapes: M models.
 *
 * @module
 */
import { networkShapeOf } from "../config/config.ts";
import type { TabularMdp } from "../mdp/tabular_mdp.ts";
import { exactSurvival } from "../study/tables/exact_survival.ts";
import { evaluatePolicy } from "../mdp/exact_evaluation.ts";
import type { WorkLock } from "../files/file_lock.ts";
import { beginCheckpoint } from "../runs/checkpoint_folder.ts";
import { readJsonFile, writeJsonFile } from "../runs/json_file.ts";
import { appendLines, readLines } from "../runs/json_lines.ts";
import type { ManifestTrainer } from "../runs/manifest.ts";
import { encodeCheckpoint } from "../runs/model_checkpoint.ts";
import { claimFolder, folderPlan, openRun } from "../runs/open_run.ts";
import { exists, type RunPaths, runPaths, withRunFolder } from "../runs/run_folder.ts";
import { plannedSizes } from "../runs/planned_sizes.ts";
import { planRun, type RunPlan } from "../runs/run_plan.ts";
import { policyFromLetters } from "../study/grids/study_rows.ts";
import { freshState } from "../trainer/fresh_state.ts";
import type { ModelState } from "../trainer/trainer.ts";
import type { TrainingSizes } from "../trainer/training_sizes.ts";
import { epsilonAt } from "./epsilon.ts";
import type { OnlineConfig } from "./online_config.ts";
import type { OnlinePoint } from "./online_rows.ts";
import { replayBuffer } from "./replay_buffer.ts";
import { collectRound, greedyLetters, type RoundContext, trainRound } from "./round.ts";

/** How to train. */
export interface TrainOnlineOptions
  extends Pick<RoundContext, "mdp" | "workers" | "createTrainer" | "signal"> {
  /** The training's folder. */
  readonly folder: string;
  /** Refuses what the trainer's device cannot hold, before room is made (default: the trainer does). */
  readonly checkSizes?: (sizes: TrainingSizes) => Promise<void>;
  /** Called with the rounds done. */
  readonly onProgress?: (rounds: number) => void;
}

/** What the training of one model came to. */
export interface OnlineModel {
  /** The last greedy policy, a letter a live state. */
  readonly policy: string;
  /** Step at which a number stopped being finite, or null; the policy is then the last one before. */
  readonly divergedAt: number | null;
  /** After every round. */
  readonly course: readonly OnlinePoint[];
  /** Episodes simulated. */
  readonly episodes: number;
}

/** What a training came to. */
export interface OnlineOutcome {
  /** (M) the models. */
  readonly models: readonly OnlineModel[];
  /** What they were trained on. */
  readonly trainer: ManifestTrainer;
}

/** A round of one model, as the log holds it. */
interface RoundLine extends OnlinePoint {
  /** Gradient steps taken, by which logs are cut back. */
  readonly step: number;
  readonly model: string;
  /** The greedy policy after the round. */
  readonly policy: string;
  readonly [key: string]: unknown;
}

/** What a training works with. */
interface Context extends RoundContext {
  readonly plan: RunPlan;
  readonly paths: RunPaths;
  readonly lock: WorkLock;
  readonly survivalOf: (policy: string) => number;
  readonly onProgress?: (rounds: number) => void;
}

/** Where a training stands. */
interface Standing {
  readonly states: readonly ModelState[];
  /** (M) greedy policies. */
  readonly policies: readonly string[];
  /** Whether there is a checkpoint of it. */
  readonly saved: boolean;
  /** What trained the rounds before. */
  readonly trainer: ManifestTrainer | null;
}

/** The rounds of one model in a log. */
async function roundsOf({ paths }: Context, name: string): Promise<RoundLine[]> {
  const lines = await readLines(paths.evaluations) as unknown as RoundLine[];
  return lines.filter(({ model }) => model === name);
}

/** What results keep of a round. */
function pointOf(line: RoundLine): OnlinePoint {
  const { environment_steps, gradient_steps, epsilon, collected_survival, survival } = line;
  return { environment_steps, gradient_steps, epsilon, collected_survival, survival };
}

/** Writes a checkpoint of every model. */
async function save(
  { plan, paths, lock, shape }: Context,
  states: readonly ModelState[],
): Promise<void> {
  lock.check();
  const writer = await beginCheckpoint(paths.checkpoints, states[0].step);
  for (const [m, { name, seed, config }] of plan.models.entries()) {
    await writer.add(name, encodeCheckpoint({ state: states[m], shape, seed, config }));
  }
  await writer.commit();
}

/** Finds where a training stands, and simulates the episodes of the rounds that are done. */
async function open(context: Context): Promise<Standing> {
  const { plan, paths, shape } = context;
  const position = await openRun(paths, plan, shape);
  const states = position.states ?? plan.models.map(({ seed }) => freshState(shape, seed));
  const policies: string[] = [];
  for (const [m, { name, seed }] of plan.models.entries()) {
    const done = await roundsOf(context, name);
    const first = greedyLetters(context, freshState(shape, seed), "");
    const all = [first, ...done.map(({ policy }) => policy)];
    for (const round of done.keys()) await collectRound(context, m, { round, policy: all[round] });
    policies.push(all.at(-1)!);
  }
  const trainer = await exists(paths.manifest)
    ? (await readJsonFile(paths.manifest)).trainer as ManifestTrainer
    : null;
  return { states, policies, saved: position.saved, trainer };
}

/** Makes a scorer of policies in letters: their exact survival. */
function survivalScorer({ config }: OnlineConfig, mdp: TabularMdp): (policy: string) => number {
  const { inadmissible } = config;
  const isPlain = inadmissible === "mean" &&
    mdp.reward.every((reward, i) => reward === (mdp.next[i] === mdp.survival ? 1 : 0));
  const fast = isPlain ? exactSurvival(mdp) : null;
  return (letters) => {
    const policy = policyFromLetters(letters, mdp);
    return fast?.(policy) ?? evaluatePolicy(mdp, policy, { inadmissible }).survival;
  };
}

/** A round's lines of the log. */
function linesOf(context: Context, round: {
  readonly round: number;
  readonly states: readonly ModelState[];
  readonly policies: readonly string[];
  readonly collected: readonly (number | null)[];
}): RoundLine[] {
  const { plan, online, buffer, survivalOf } = context;
  return plan.models.map(({ name }, m) => {
    const policy = round.policies[m];
    const { step } = round.states[m];
    return {
      step,
      model: name,
      environment_steps: buffer.experience(m).transitions,
      gradient_steps: step,
      epsilon: epsilonAt(online.epsilon, round.round),
      collected_survival: round.collected[m],
      survival: survivalOf(policy),
      policy,
    };
  });
}

/** Takes the rounds that are left; null if the signal fired before the last. */
async function takeRounds(context: Context, begin: Standing): Promise<Standing | null> {
  const { online, plan, paths, lock, signal, onProgress } = context;
  let { states, policies, saved, trainer } = begin;
  for (let round = states[0].step / online.gradient_steps; round < online.rounds; round++) {
    onProgress?.(round);
    const collected: (number | null)[] = [];
    for (const [m, policy] of policies.entries()) {
      collected.push(await collectRound(context, m, { round, policy }));
    }
    const trained = signal?.aborted ? null : await trainRound(context, states, trainer?.kernels);
    if (trained === null) {
      if (!saved) await save(context, states);
      return null;
    }
    states = trained.states;
    lock.check();
    if (trainer === null) {
      trainer = trained.trainer!;
      await claimFolder(paths, plan);
      await writeJsonFile(paths.manifest, { trainer });
    }
    policies = states.map((state, m) => greedyLetters(context, state, policies[m]));
    await appendLines(paths.evaluations, linesOf(context, { round, states, policies, collected }));
    saved = (round + 1) % online.checkpoint_every === 0 || round + 1 === online.rounds;
    if (saved) await save(context, states);
  }
  onProgress?.(online.rounds);
  return { states, policies, saved, trainer };
}

/** Trains in the training's folder. */
async function trainIn(
  paths: RunPaths,
  online: OnlineConfig,
  { lock, ...options }: TrainOnlineOptions & { readonly lock: WorkLock },
): Promise<OnlineOutcome | null> {
  const { mdp } = options;
  const { config, seeds } = online;
  const { plan } = await folderPlan(paths, planRun([config]), true);
  const shape = networkShapeOf(config, mdp);
  const transitions = seeds.length * online.rounds * online.environment_steps;
  await options.checkSizes?.({
    ...plannedSizes(plan, mdp),
    transitions,
    workers: options.workers,
  });
  const buffer = replayBuffer(mdp, {
    seeds,
    inadmissible: config.inadmissible,
    rows: online.rounds * online.environment_steps,
  });
  const survivalOf = survivalScorer(online, mdp);
  const context: Context = { ...options, lock, online, plan, paths, shape, buffer, survivalOf };
  const end = await takeRounds(context, await open(context));
  if (end === null) return null;
  const models = plan.models.map(async ({ name }, m): Promise<OnlineModel> => ({
    policy: end.policies[m],
    divergedAt: end.states[m].divergedAt,
    course: (await roundsOf(context, name)).map(pointOf),
    episodes: buffer.experience(m).episodes,
  }));
  return { models: await Promise.all(models), trainer: end.trainer! };
}

/**
 * Trains online, from wherever the folder stands.
 *
 * @param online What to train.
 * @param options Process, folder, trainer, signal.
 * @returns What came of it, or null if the signal fired.
 * @throws {InputError} If the folder is in use, is moved or removed meanwhile, or a file in it is damaged.
 */
export async function trainOnline(
  online: OnlineConfig,
  options: TrainOnlineOptions,
): Promise<OnlineOutcome | null> {
  const paths = runPaths(options.folder);
  return await withRunFolder(
    paths.folder,
    (lock) => trainIn(paths, online, { ...options, lock }),
  );
}
