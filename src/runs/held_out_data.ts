/**
 * Patients that are kept from training, to evaluate models by.
 *
 * @module
 */
import { dataName } from "../config/config.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { loadDataset } from "../dataset/dataset_file.ts";
import { episodePatients, episodeStarts, splitByPatient } from "../dataset/episodes.ts";
import { InputError } from "../input_error.ts";
import type { DataKeys, LoadingOptions, RunDataset } from "./run_data.ts";

/** Loads held-out patients, of the sizes of the data that are trained on. */
async function heldOutFile(
  path: string,
  trained: Dataset,
  { onNote }: LoadingOptions,
): Promise<Dataset> {
  const sizes = trained.kind === "discrete"
    ? { states: trained.states, actions: trained.actions }
    : { actions: trained.actions };
  const dataset = await loadDataset(path, { ...sizes, onNote });
  const widths = [dataset, trained].map((one) =>
    one.kind === "dense" ? `${one.features} features` : "numbered states"
  );
  if (widths[0] !== widths[1]) {
    throw new InputError(
      path,
      `${widths[0]}, expected ${widths[1]} as in the data that are trained on`,
    );
  }
  return dataset;
}

/**
 * The patients trained on, and those kept from training.
 *
 * @param dataset All data.
 * @param config How models are evaluated, and where the data come from.
 * @param options Who is told what was derived of a file.
 * @throws {InputError} If a share leaves no patient to train on or to evaluate by, or a file is absent, damaged or of other
 * states than the data.
 */
export async function dividedData(
  dataset: Dataset,
  { evaluate = "none", dataset: source }: DataKeys,
  options: LoadingOptions,
): Promise<Pick<RunDataset, "dataset" | "heldOut">> {
  if (typeof evaluate === "string" || !("held_out" in evaluate)) return { dataset, heldOut: null };
  const { held_out: kept } = evaluate;
  if ("path" in kept) {
    return { dataset, heldOut: await heldOutFile(kept.path, dataset, options) };
  }
  const { share, seed } = kept;
  const [rest, heldOut] = splitByPatient(dataset, { shares: [1 - share, share], seed });
  if (rest.action.length > 0 && heldOut.action.length > 0) return { dataset: rest, heldOut };
  const { patients } = episodePatients(dataset, episodeStarts(dataset));
  throw new InputError(
    dataName(source),
    `a share of ${share} of its ${patients} patients leaves none to ${
      heldOut.action.length === 0 ? "evaluate by" : "train on"
    }: expected another evaluate.held_out.share, or more patients`,
  );
}
