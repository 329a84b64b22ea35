/**
 * Training as commands do it: with progress, and a checkpoint when a signal asks it to end.
 *
 * @module
 */
import type { RunPlan } from "../runs/run_plan.ts";
import type { ModelScore, RunEvaluation } from "../runs/run_evaluation.ts";
import type { RunData } from "../runs/run_data.ts";
import { trainRun } from "../runs/train_run.ts";
import { shellWord } from "../text/shell_word.ts";
import { checkSizes, type Device } from "../trainer/create_trainer.ts";
import type { Trainer, TrainerOptions } from "../trainer/trainer.ts";
import { heldOutNote } from "./held_out_table.ts";
import { Interrupted, withInterrupt } from "./interrupt.ts";
import { startProgress } from "./progress.ts";
import { shownPath } from "./user_path.ts";

/** Makes a trainer on a device. */
export type CreateTrainer = (device: Device, options: TrainerOptions) => Promise<Trainer>;

/** What a finished run leaves. */
export interface FinishedRun {
  /** The scores. */
  readonly evaluation: RunEvaluation;
  /** What the models learned from. */
  readonly data: RunData;
}

/** The last evaluation in words: of a model, or of the lowest and the highest. */
function scoreNote(scores: readonly ModelScore[]): string {
  const known = scores.map(({ survival }) => survival).filter((one) => one !== null);
  if (known.length === 0) return heldOutNote(scores);
  const [low, high] = [Math.min(...known), Math.max(...known)].map((one) => one.toFixed(4));
  return `survival ${known.length === 1 ? low : `${low} to ${high}`}`;
}

/**
 * Trains a run to its end.
 *
 * @param plan What to train.
 * @param options Folder, device, whether an old run is gone on with.
 * @throws {Interrupted} When a signal asked it to end, after a checkpoint was written.
 */
export async function trainVisibly(
  plan: RunPlan,
  options: {
    readonly folder: string;
    readonly resume: boolean;
    readonly device: Device;
    readonly workers?: number;
    readonly createTrainer: CreateTrainer;
  },
): Promise<FinishedRun> {
  const { folder, resume, device, workers, createTrainer } = options;
  const count = plan.models.length;
  const label = count === 1 ? `training ${plan.models[0].name}` : `training ${count} models`;
  const progress = startProgress(label, plan.settings.steps, { unit: "steps" });
  let note = "";
  try {
    const before = resume
      ? "Interrupted: the run is as it was"
      : "Interrupted before the first step: nothing was saved";
    return await withInterrupt(before, async (signal) => {
      const { step, evaluation, data } = await trainRun(plan, {
        folder,
        resume,
        workers,
        createTrainer: (trainerOptions) => createTrainer(device, trainerOptions),
        checkSizes: (sizes) => checkSizes(device, sizes),
        signal,
        onProgress: (done) => progress.update(done, note),
        onScores: (scores) => note = scoreNote(scores),
        onTrainer: ({ adapter, kernels, reason }) =>
          progress.log(`on ${adapter}, kernels ${kernels}${reason ? `: ${reason}` : ""}`),
        onNote: (line) => progress.log(line),
      });
      if (evaluation) return { evaluation, data };
      const shown = shownPath(folder);
      throw new Interrupted(
        `Interrupted: step ${step} is saved, go on with deno task train --resume --out ${
          shellWord(shown)
        }`,
        signal,
      );
    });
  } finally {
    progress.close();
  }
}
