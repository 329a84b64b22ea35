/**
 * Rows of datasets: room for them, views of some, several datasets as one.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import type { Dataset } from "./dataset.ts";
import { allActions, OPTIONAL_COLUMNS, type OptionalKey } from "./optional_columns.ts";

/** What the arrays of a dataset follow from, beside the number of rows. */
export type DatasetSpec =
  & {
    /** Number of actions A. */
    readonly actions: number;
    /** null: there are to be no behaviour probabilities. */
    readonly behaviourProbability?: Float32Array | null;
  }
  & {
    readonly [
      /** Columns that may be absent: there are to be those that are not undefined. */
      key in OptionalKey
    ]?: Float32Array | Uint32Array;
  }
  & (
    | { readonly kind: "discrete"; readonly states: number; readonly mdpSha256?: string }
    | { readonly kind: "dense"; readonly features: number }
  );

/** Contiguous transitions of a dataset. */
export interface RowRange {
  /** First row. */
  readonly offset: number;
  /** Number of rows. */
  readonly count: number;
}

/** The columns that may be absent and are not, of zeros. */
function allocateOptional(
  spec: DatasetSpec,
  rows: number,
): Pick<Dataset, OptionalKey> {
  return Object.fromEntries(
    OPTIONAL_COLUMNS.filter(({ key }) => spec[key] !== undefined)
      .map(({ key, make, perAction }) => [key, new make(rows * (perAction ? spec.actions : 1))]),
  );
}

/**
 * A dataset of zeros, to be filled.
 *
 * @param spec Kind and sizes; a dataset will do.
 * @param rows Number of transitions N.
 */
export function allocateDataset(spec: DatasetSpec, rows: number): Dataset {
  const common = {
    actions: spec.actions,
    action: new Uint8Array(rows),
    reward: new Float32Array(rows),
    ending: new Uint8Array(rows),
    episode: new Uint32Array(rows),
    step: new Uint16Array(rows),
    behaviourProbability: spec.behaviourProbability === null ? null : new Float32Array(rows),
    ...allocateOptional(spec, rows),
  };
  if (spec.kind === "discrete") {
    const { states, mdpSha256 } = spec;
    const state = new Uint16Array(rows);
    const nextState = new Uint16Array(rows);
    const identity = mdpSha256 === undefined ? {} : { mdpSha256 };
    return { kind: "discrete", states, ...identity, state, nextState, ...common };
  }
  const observation = new Float32Array(rows * spec.features);
  const nextObservation = new Float32Array(rows * spec.features);
  return { kind: "dense", features: spec.features, observation, nextObservation, ...common };
}

/**
 * Some rows of a dataset as a dataset, without copying. It is whole only if the range begins and
 * ends between episodes.
 *
 * @param dataset The dataset.
 * @param range The rows.
 */
export function sliceDataset<T extends Dataset>(dataset: T, range: RowRange): T {
  const { offset, count } = range;
  const rows = dataset.action.length;
  if (!(offset >= 0 && count >= 0 && offset + count <= rows)) {
    throw new RangeError(`Cannot take rows ${offset} to ${offset + count} of ${rows}`);
  }
  const part: Record<string, unknown> = { ...dataset };
  for (const [name, values] of Object.entries(dataset)) {
    if (!ArrayBuffer.isView(values)) continue;
    const array = values as Float32Array;
    const width = rows === 0 ? 0 : array.length / rows;
    part[name] = array.subarray(offset * width, (offset + count) * width);
  }
  return part as unknown as T;
}

/**
 * Copies all rows of a dataset into another of the same kind and sizes; arrays that the other lacks are left out.
 *
 * @param from Source.
 * @param to Destination.
 * @param offset First row written.
 */
export function copyRows(from: Dataset, to: Dataset, offset: number): void {
  const room = sliceDataset(to, { offset, count: from.action.length });
  const target = room as unknown as Record<string, unknown>;
  for (const [name, values] of Object.entries(from)) {
    if (!ArrayBuffer.isView(values)) continue;
    (target[name] as Float32Array | null)?.set(values as Float32Array);
  }
}

/** Kind and sizes in words. */
function specText(spec: DatasetSpec): string {
  const input = spec.kind === "discrete" ? `${spec.states} states` : `${spec.features} features`;
  return `${input} and ${spec.actions} actions`;
}

/** What datasets of one kind and size have in common. */
function sharedSpec(datasets: readonly Dataset[]): DatasetSpec {
  const [first] = datasets;
  const lacks = datasets.some((one) => one.behaviourProbability === null);
  const without = datasets.some((one) => one.policy === undefined);
  const optional = OPTIONAL_COLUMNS.map(({ key, perAction }) => {
    const has = datasets.find((one) => one[key] !== undefined);
    return [key, perAction && without ? undefined : has?.[key]];
  });
  const spec: DatasetSpec = {
    ...first,
    behaviourProbability: lacks ? null : undefined,
    ...Object.fromEntries(optional),
  };
  const identities = datasets.map((one) => one.kind === "discrete" ? one.mdpSha256 : undefined);
  return spec.kind === "discrete" && new Set(identities).size > 1
    ? { ...spec, mdpSha256: undefined }
    : spec;
}

/** Fills rows of a whole with what columns mean that their dataset lacks. */
function fillAbsent(one: Dataset, room: Dataset): void {
  if (one.patient === undefined) room.patient?.set(room.episode);
  if (one.weight === undefined) room.weight?.fill(1);
  if (one.allowed === undefined) {
    room.allowed?.fill(allActions(one.actions));
    room.nextAllowed?.fill(allActions(one.actions));
  }
}

/**
 * Several datasets as one, so that each of M models can have its own rows. Episodes are numbered
 * on from one dataset to the next. The whole has behaviour probabilities and policies if all of them do, patients (whose
 * numbers stay), weights and allowed actions if any does, and names an MDP if all name the same.
 *
 * @param datasets At least one, all of one kind and size.
 * @param names What they are called, for errors.
 * @returns The whole, and where each dataset lies in it.
 * @throws {InputError} If kinds or sizes differ.
 */
export function concatenateDatasets(
  datasets: readonly Dataset[],
  names: readonly string[],
): { dataset: Dataset; slices: RowRange[] } {
  const [first] = datasets;
  const different = datasets.findIndex((one) => specText(one) !== specText(first));
  if (different >= 0) {
    const expected = `expected ${specText(first)} as in ${names[0]}`;
    throw new InputError(names[different], `${specText(datasets[different])}, ${expected}`);
  }
  const rows = datasets.reduce((sum, one) => sum + one.action.length, 0);
  const dataset = allocateDataset(sharedSpec(datasets), rows);
  const slices: RowRange[] = [];
  let offset = 0;
  let episodes = 0;
  for (const one of datasets) {
    const count = one.action.length;
    copyRows(one, dataset, offset);
    for (let i = offset; i < offset + count; i++) dataset.episode[i] += episodes;
    fillAbsent(one, sliceDataset(dataset, { offset, count }));
    if (count > 0) episodes = dataset.episode[offset + count - 1] + 1;
    slices.push({ offset, count });
    offset += count;
  }
  return { dataset, slices };
}

/**
 * A dataset without some of its rows.
 *
 * @param dataset The dataset.
 * @param leftOut Rows to leave out, ascending.
 */
export function withoutRows<T extends Dataset>(dataset: T, leftOut: readonly number[]): T {
  const rest = allocateDataset(dataset, dataset.action.length - leftOut.length);
  let [from, to] = [0, 0];
  for (const row of [...leftOut, dataset.action.length]) {
    const count = row - from;
    if (count > 0) copyRows(sliceDataset(dataset, { offset: from, count }), rest, to);
    [from, to] = [row + 1, to + count];
  }
  return rest as T;
}
