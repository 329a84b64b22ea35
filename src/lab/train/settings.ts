/**
 * What the form of the training says, and what its texts mean.
 *
 * @module
 */
import type { SupportRule } from "../../dataset/support_constraint.ts";
import type { Device } from "../../trainer/create_trainer.ts";
import type { PresetName } from "../worker/presets.ts";

/** A training, as the form says it. */
export interface TrainSettings {
  /** The config that it begins from. */
  readonly preset: PresetName;
  /** Who treats the patients of the dataset. */
  readonly behaviour: "clinician" | "random" | "random-admissible";
  /** Episodes of the dataset. */
  readonly episodes: number;
  /** Seed of the dataset. */
  readonly datasetSeed: number;
  /** Weights of the penalty, a model each; none for an algorithm without. */
  readonly alphas: readonly number[];
  /** Seeds, a model each. */
  readonly seeds: readonly number[];
  /** Which actions may be chosen; null for all. */
  readonly support: SupportRule | null;
  /** Rows of a batch, or the whole dataset at every step. */
  readonly batch: number | "full";
  /** Features that a state is embedded to. */
  readonly embedding: number;
  /** Widths of the hidden layers. */
  readonly hidden: readonly number[];
  /** Steps to take. */
  readonly steps: number;
  /** Steps between two looks at the models. */
  readonly every: number;
  /** Where to train. */
  readonly device: Device;
}

/** Kinds of support, the empty word for none. */
export const SUPPORTS = ["", "count", "share", "relative"] as const;

/** Fields that are a text. */
export type TextField =
  | "episodes"
  | "datasetSeed"
  | "seeds"
  | "supportValue"
  | "batch"
  | "embedding"
  | "hidden"
  | "steps"
  | "every";

/** The form: a text a field, some of them chosen among a few. */
export type TrainForm =
  & Pick<TrainSettings, "preset" | "behaviour" | "device">
  & Readonly<Record<TextField, string>>
  & {
    /** Weights of the penalty; null for an algorithm without. */
    readonly alphas: string | null;
    readonly support: typeof SUPPORTS[number];
  };

/** A field that cannot be read, with what is wrong. */
export class FieldError extends Error {
  /** The field. */
  readonly field: keyof TrainForm;

  /**
   * Says what is wrong.
   *
   * @param field The field.
   * @param words What was found and expected.
   */
  constructor(field: keyof TrainForm, words: string) {
    super(words);
    this.field = field;
  }
}

/** Most models at once: as many as a line each can be looked at. */
const MOST_MODELS = 128;

function numberOf(field: keyof TrainForm, text: string): number {
  const value = text.trim() === "" ? NaN : Number(text);
  if (Number.isFinite(value)) return value;
  throw new FieldError(field, `found "${text}", expected a number`);
}

function wholeOf(
  field: keyof TrainForm,
  text: string,
  [min, max]: readonly [number, number],
): number {
  const value = numberOf(field, text);
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new FieldError(field, `found "${text}", expected a whole number from ${min} to ${max}`);
}

function listOf(text: string, one: (part: string) => number): number[] {
  return text.split(",").map((part) => one(part.trim()));
}

const WIDTHS = [1, 4096] as const;

const SEEDS = [0, 2 ** 32 - 1] as const;

/**
 * Reads the form. What a config's own checks refuse they refuse later, by its key.
 *
 * @param form Its texts.
 * @throws {FieldError} At the first field that cannot be read.
 */
export function settingsOf(form: TrainForm): TrainSettings {
  const { preset, behaviour, support, device } = form;
  const alphas = form.alphas === null
    ? []
    : listOf(form.alphas, (part) => numberOf("alphas", part));
  const seeds = listOf(form.seeds, (part) => wholeOf("seeds", part, SEEDS));
  const models = Math.max(1, alphas.length) * seeds.length;
  if (models > MOST_MODELS) {
    throw new FieldError("seeds", `found ${models} models, expected at most ${MOST_MODELS}`);
  }
  const steps = wholeOf("steps", form.steps, [1, 2 ** 31 - 1]);
  return {
    preset,
    behaviour,
    episodes: wholeOf("episodes", form.episodes, [1, 1_000_000]),
    datasetSeed: wholeOf("datasetSeed", form.datasetSeed, SEEDS),
    alphas,
    seeds,
    support: support === ""
      ? null
      : { [support]: numberOf("supportValue", form.supportValue) } as unknown as SupportRule,
    batch: form.batch.trim() === "full" ? "full" : wholeOf("batch", form.batch, [1, 65_536]),
    embedding: wholeOf("embedding", form.embedding, WIDTHS),
    hidden: listOf(form.hidden, (part) => wholeOf("hidden", part, WIDTHS)),
    steps,
    every: wholeOf("every", form.every, [1, steps]),
    device,
  };
}

/**
 * The form that says a training.
 *
 * @param settings The training.
 */
export function formOf(settings: TrainSettings): TrainForm {
  const [[support, value] = ["", ""]] = Object.entries(settings.support ?? {});
  const { preset, behaviour, alphas, seeds, device } = settings;
  return {
    preset,
    behaviour,
    episodes: String(settings.episodes),
    datasetSeed: String(settings.datasetSeed),
    alphas: alphas.length === 0 ? null : alphas.join(", "),
    seeds: seeds.join(", "),
    support: support as TrainForm["support"],
    supportValue: String(value),
    batch: String(settings.batch),
    embedding: String(settings.embedding),
    hidden: settings.hidden.join(", "),
    steps: String(settings.steps),
    every: String(settings.every),
    device,
  };
}
