/**
 * What the page knows of a training, from what its worker tells.
 *
 * @module
 */
import type { TrainerInfo } from "../../trainer/trainer.ts";
import type { ModelLook, TrainNews } from "../worker/training.ts";

/** Whether a training is under way. */
export type TrainState = "none" | "starting" | "running" | "pausing" | "paused" | "finished";

/** What is known of a training. */
export interface TrainProgress {
  /** Whether it is under way. */
  readonly state: TrainState;
  /** Steps taken. */
  readonly step: number;
  /** Steps to take. */
  readonly steps: number;
  /** Episodes collected so far. */
  readonly collected: number;
  /** Milliseconds of a step, the last ones. */
  readonly milliseconds: number | null;
  /** What trains. */
  readonly info: TrainerInfo | null;
  /** Names of the models. */
  readonly models: readonly string[];
  /** Transitions of the dataset. */
  readonly transitions: number;
  /** Every look: its step, and of each model what was seen. */
  readonly looks: readonly { readonly step: number; readonly models: readonly ModelLook[] }[];
  /** What was last told, in a line. */
  readonly line: string;
}

/** Nothing is trained. */
export const NOTHING: TrainProgress = {
  state: "none",
  step: 0,
  steps: 0,
  collected: 0,
  milliseconds: null,
  info: null,
  models: [],
  transitions: 0,
  looks: [],
  line: "",
};

/** What trains, in a line. */
export function deviceLine({ device, adapter, kernels, reason }: TrainerInfo): string {
  const what = device === "webgpu" ? "WebGPU" : "WebAssembly";
  return `${what} on ${adapter} (${kernels} kernels): ${reason ?? "as asked"}`;
}

/**
 * What is known once more was told.
 *
 * @param last What was known.
 * @param news What is told.
 */
export function withNews(last: TrainProgress, news: TrainNews): TrainProgress {
  switch (news.kind) {
    case "collecting":
      return { ...last, line: "Collecting care…", collected: news.episodes };
    case "begun": {
      const { info, models, transitions } = news;
      const count = `${models.length} ${models.length === 1 ? "model" : "models"}`;
      const line = `Training ${count} on ${transitions} transitions`;
      const state = last.state === "pausing" ? last.state : "running";
      return { ...last, state, info, models, transitions, line };
    }
    case "step":
      return { ...last, step: news.step, milliseconds: news.milliseconds };
    case "looked": {
      const { step, models } = news;
      const looks = [...last.looks.filter((look) => look.step < step), { step, models }];
      return { ...last, step, looks };
    }
    case "lost": {
      const { at, from } = news;
      const back = `${at - from} ${at - from === 1 ? "step" : "steps"} back`;
      const line = `The GPU was lost at step ${at}: going on from step ${from}, ${back}`;
      return { ...last, step: from, line };
    }
  }
}
