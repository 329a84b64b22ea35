/**
 * Whether models of numbered states would be judged on patients whom they, or what judges them, were fitted on.
 *
 * @module
 */
import type { Dataset, DiscreteDataset } from "../../dataset/dataset.ts";
import { datasetChecksum } from "../../dataset/dataset_checksum.ts";
import { splitByPatient } from "../../dataset/episodes.ts";
import { InputError } from "../../input_error.ts";
import type { ModelCheckpoint } from "../../runs/model_checkpoint.ts";

/**
 * Refuses to fit on the patients who are evaluated: on the same file, a copy of it, or the same records saved anew. Whether some
 * patients of two files are the same nothing in them says.
 *
 * @param fitting Who would fit.
 * @param evaluated Who would be evaluated.
 * @param where The file of those who would fit, as typed.
 */
export function checkOthers(
  fitting: DiscreteDataset,
  evaluated: DiscreteDataset,
  where: string,
): void {
  if (datasetChecksum(fitting) !== datasetChecksum(evaluated)) return;
  throw new InputError(
    "--fitting",
    `${where} holds the patients who are evaluated, expected others: without it half of them fit`,
  );
}

/** Refuses a model, called by its name, that was trained on patients who are evaluated. */
export type CheckModel = (name: string, model: Pick<ModelCheckpoint, "config" | "data">) => void;

/** The patients of a file that a model of it was trained on: those not held out of it. */
function trainedOf(file: DiscreteDataset, { evaluate }: ModelCheckpoint["config"]): Dataset {
  const kept = typeof evaluate === "object" && "held_out" in evaluate ? evaluate.held_out : null;
  if (kept === null || !("share" in kept)) return file;
  return splitByPatient(file, { shares: [1 - kept.share, kept.share], seed: kept.seed })[0];
}

/** What says whether a model was trained on patients who are evaluated. */
export interface EvaluatedPart {
  /** All of the file. */
  readonly file: DiscreteDataset;
  /** The part of it that is evaluated; episodes keep their numbers. */
  readonly evaluated: DiscreteDataset;
  /** The file as typed. */
  readonly where: string;
}

/**
 * What refuses models by the hash of their data: those of the file evaluated, unless every patient evaluated was held out of
 * their training. Of data of another hash, and of models that name none, nothing can be told.
 *
 * @param part The file and the part of it that is evaluated.
 */
export function othersThan({ file, evaluated, where }: EvaluatedPart): CheckModel {
  const episodes = new Set(evaluated.episode);
  let sha256: string | undefined;
  return (name, { config, data }) => {
    if (data?.sha256 !== (sha256 ??= datasetChecksum(file))) return;
    if (!trainedOf(file, config).episode.some((own) => episodes.has(own))) return;
    throw new InputError(
      name,
      `was trained on patients of ${where} who would be evaluated, expected others: --dataset OTHER.npz --fitting ${where}`,
    );
  };
}
