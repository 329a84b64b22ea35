/**
 * What the worker is asked about a cohort that a visitor opened: it keeps the last one, and the last model of it.
 *
 * @module
 */
import type { TrainedNetwork } from "../../evaluation/network_policy.ts";
import { InputError } from "../../input_error.ts";
import { decodeCheckpoint } from "../../runs/model_checkpoint.ts";
import {
  cohortNetwork,
  type CohortView,
  cohortView,
  type ModelChoices,
  modelChoices,
  type RowChoice,
  rowChoice,
  type RowView,
  rowView,
} from "./cohort_view.ts";
import { type OpenedCohort, openFiles } from "./open_files.ts";

let opened: OpenedCohort | null = null;
let model: TrainedNetwork | null = null;

/** The cohort that is open. */
function theCohort(): OpenedCohort {
  if (opened === null) throw new InputError("cohort", "none is open: open its folder first");
  return opened;
}

/** Opens the folder of a cohort; a model of the one before is forgotten. */
export async function openCohort(files: readonly File[]): Promise<CohortView> {
  opened = await openFiles(files);
  model = null;
  return cohortView(opened);
}

/** Reads a checkpoint of the cohort that is open, and says what it would do. */
export async function openCohortModel(file: File): Promise<ModelChoices> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const network = cohortNetwork(theCohort(), decodeCheckpoint(bytes, file.name), file.name);
  const choices = modelChoices(theCohort(), network, file.name);
  model = network;
  return choices;
}

/** What is shown of a row of the cohort that is open, and what its model says of it, if there is one. */
export function viewRow(
  { row }: { readonly row: number },
): RowView & { readonly choice: RowChoice | null } {
  const cohort = theCohort();
  return { ...rowView(cohort, row), choice: model && rowChoice(cohort, model, row) };
}
