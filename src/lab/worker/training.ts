/**
 * Training as requests: begin, pause, go on. Every pause closes the trainer and every going on makes a new one from the
 * states at hand, so that a pause, a reload of the page and a lost device are one thing.
 *
 * Shapes: M models.
 *
 * @module
 */
import { InputError } from "../../input_error.ts";
import type { Device } from "../../trainer/create_trainer.ts";
import type { Trainer, TrainerInfo } from "../../trainer/trainer.ts";
import { GpuLost } from "../../trainer/webgpu/device.ts";
import type { SharedPolicy } from "../lab.ts";
import type { TrainSettings } from "../train/settings.ts";
import { forgetTraining, keepTraining, keptTraining } from "./kept_training.ts";
import { createLabTrainer } from "./lab_trainer.ts";
import {
  checkpointFile,
  keepStates,
  openSession,
  type Session,
  survivals,
  trainedPolicies,
} from "./training_session.ts";

/** A look at a model. */
export interface ModelLook {
  /** Exact survival. */
  readonly survival: number;
  /** Means of its metrics since the look before, by name. */
  readonly metrics: Readonly<Record<string, number>>;
  /** Step at which it diverged, or null. */
  readonly divergedAt: number | null;
}

/** What is told of a training. */
export type TrainNews =
  /** Care is being collected. */
  | { readonly kind: "collecting"; readonly episodes: number }
  /** What trains, the names of its models and their data. */
  | {
    readonly kind: "begun";
    readonly info: TrainerInfo;
    readonly models: readonly string[];
    readonly transitions: number;
  }
  /** Steps were taken, each of so many milliseconds. */
  | { readonly kind: "step"; readonly step: number; readonly milliseconds: number }
  /** The models were looked at. */
  | { readonly kind: "looked"; readonly step: number; readonly models: readonly ModelLook[] }
  /** The device was lost at a step, and the training goes on from an earlier one. */
  | { readonly kind: "lost"; readonly at: number; readonly from: number };

/** Where a training ended or was paused. */
export interface TrainEnd {
  /** Steps taken. */
  readonly step: number;
  /** Steps to take. */
  readonly steps: number;
  /** (M) its policies. */
  readonly policies: readonly SharedPolicy[];
}

/** Hears how a training goes. */
export type TellTraining = (news: TrainNews) => void;

let session: Session | null = null;
let running: AbortController | null = null;

/** Times that a device may be lost between two looks. */
const MOST_LOSSES = 3;

/** Bytes of states that are kept at every look; more are kept at pauses alone. */
const KEPT_BYTES = 2 ** 26;

/** Keeps the last checkpoint for the next visit; a browser that keeps nothing, as in private windows, is no fault. */
async function keep({ settings, step, states }: Session): Promise<void> {
  await keepTraining({ settings, step, states }).catch(() => {});
}

/** Looks at the models, which becomes their last checkpoint. */
async function look(
  own: Session,
  trainer: Trainer,
  step: number,
  tell: TellTraining,
): Promise<void> {
  const metrics = await trainer.metrics();
  keepStates(own, step, await trainer.states());
  const survival = survivals(own);
  tell({
    kind: "looked",
    step,
    models: metrics.map(({ values, divergedAt }, m) => ({
      survival: survival[m],
      metrics: values,
      divergedAt,
    })),
  });
  const bytes = own.states.reduce((sum, { parameters }) => sum + 4 * parameters.byteLength, 0);
  if (bytes <= KEPT_BYTES) await keep(own);
}

/** Takes steps until the last or a pause. */
async function advance(
  own: Session,
  trainer: Trainer,
  { signal, tell, reach }: {
    signal: AbortSignal;
    tell: TellTraining;
    reach: (step: number) => void;
  },
): Promise<void> {
  const { steps, every } = own.settings;
  let step = own.step;
  while (step < steps && !signal.aborted) {
    const from = step;
    const next = Math.min(steps, (Math.floor(from / every) + 1) * every);
    const start = performance.now();
    const taken = await trainer.advance(next - from, {
      signal,
      onProgress: (done) => {
        reach(from + done);
        const milliseconds = (performance.now() - start) / done;
        if (done > 0) tell({ kind: "step", step: from + done, milliseconds });
      },
    });
    step += taken;
    if (step === next) await look(own, trainer, step, tell);
  }
  if (step > own.step) keepStates(own, step, await trainer.states());
}

/** Trains a session to its end or to a pause, through losses of the device. */
async function run(own: Session, tell: TellTraining): Promise<TrainEnd> {
  const { plan, data, options, settings } = own;
  const { signal } = running!;
  let before: TrainerInfo | undefined;
  let [losses, lookedAt] = [0, own.step];
  while (own.step < settings.steps && !signal.aborted) {
    const trainer = await createLabTrainer(settings.device, {
      ...options,
      states: own.states,
      kernels: before?.kernels,
      previousDevice: before?.device,
    });
    before = trainer.info;
    let reached = own.step;
    try {
      const transitions = data.whole.action.length;
      const models = plan.models.map(({ name }) => name);
      tell({ kind: "begun", info: trainer.info, models, transitions });
      await advance(own, trainer, { signal, tell, reach: (step) => reached = step });
    } catch (error) {
      losses = own.step > lookedAt ? 1 : losses + 1;
      lookedAt = own.step;
      if (!(error instanceof GpuLost) || losses > MOST_LOSSES) throw error;
      tell({ kind: "lost", at: reached, from: own.step });
    } finally {
      trainer.close();
    }
  }
  if (own.step < settings.steps) await keep(own);
  else await forgetTraining().catch(() => {});
  return { step: own.step, steps: settings.steps, policies: trainedPolicies(own, survivals(own)) };
}

/** Opens a session and trains it, if none is being trained. */
async function alone(tell: TellTraining, open: () => Promise<Session>): Promise<TrainEnd> {
  if (running) throw new InputError("training", "found one that runs, expected it to be paused");
  running = new AbortController();
  try {
    session = await open();
    return await run(session, tell);
  } finally {
    running = null;
  }
}

/**
 * Begins a training, in place of the one before.
 *
 * @param settings What the form says.
 * @param tell Hears how it goes.
 * @returns Where it ended, or was paused.
 */
export async function startTraining(
  settings: TrainSettings,
  tell: TellTraining,
): Promise<TrainEnd> {
  const onProgress = (episodes: number) => tell({ kind: "collecting", episodes });
  return await alone(tell, () => openSession(settings, { onProgress }));
}

/**
 * Goes on with the training that was paused, in this visit or an earlier one.
 *
 * @param device Where, from now on.
 * @param tell Hears how it goes.
 * @returns Where it ended, or was paused again.
 * @throws {InputError} If there is none.
 */
export async function resumeTraining(device: Device, tell: TellTraining): Promise<TrainEnd> {
  const onProgress = (episodes: number) => tell({ kind: "collecting", episodes });
  return await alone(tell, async () => {
    if (session) return { ...session, settings: { ...session.settings, device } };
    const kept = await keptTraining();
    if (kept) return await openSession({ ...kept.settings, device }, { onProgress, kept });
    throw new InputError("training", "found none to go on with, expected one that was paused");
  });
}

/** Pauses the training, once the steps under way are taken. */
export function pauseTraining(_input: null): void {
  running?.abort();
}

/** A model of the last checkpoint, as the file that `deno task train` would have written. */
export function downloadCheckpoint(model: number): { name: string; bytes: Uint8Array } {
  if (session) return checkpointFile(session, model);
  throw new InputError("checkpoint", "found no training, expected one that has begun");
}
