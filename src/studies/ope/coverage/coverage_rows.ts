/**
 * Rows of a coverage study: on one set of patients, what each estimator said of each policy, beside the truth.
 *
 * @module
 */
import { join } from "node:path";
import type { Knobs } from "../../../cohort/synthetic/knobs.ts";
import type { EstimatorName } from "../../../judging/policy_record.ts";
import { type KeyedRow, readStore, type RowKind } from "../../../store/keyed_store.ts";
import {
  either,
  fields,
  finite,
  list,
  mapping,
  orNothing,
  words,
} from "../../../text/value_checks.ts";

/** What a row was computed from. */
export interface CoverageKey {
  /** Numbered states, or a point of the records. */
  readonly of: "states" | Pick<Knobs, "noise" | "clinicians">;
  /** Seeds of who fits and who is evaluated. */
  readonly seeds: readonly [fitting: number, evaluated: number];
  /** Patients who fit and who are evaluated. */
  readonly patients: readonly [fitting: number, evaluated: number];
  /** Settings of the judging, as the study's files have them. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** What an estimator said: value, interval, why it is refused; null for what there is not. */
export type Said = readonly [
  value: number | null,
  low: number | null,
  high: number | null,
  refused: string | null,
];

/** Of a policy. */
export interface CoverageFound {
  /** What it is worth. */
  readonly truth: number;
  /** What was said, by estimator; of `fqe` in cells and `dm` with the interval of the start states alone. */
  readonly said: Readonly<Record<EstimatorName, Said>>;
  /** What the simple rule says of the weights; null where it lets them stand. */
  readonly simple: string | null;
  /** Effective number of patients. */
  readonly ess: number;
  /** z of what can be predicted of the residuals; null where nothing could predict. */
  readonly residuals: number | null;
  /** Largest share of a patient in the squared influence of the recommended number; null where it is no number. */
  readonly influence: number | null;
  /** Of the behaviour's model: mean one-step ratio and calibration error; null where its probabilities were logged. */
  readonly behaviour: { readonly ratio: number | null; readonly calibration: number | null };
}

/** A row: by behaviour and policy, such as `logged optimum`. */
export type CoverageRow = Readonly<Record<string, CoverageFound>>;

const value = orNothing(finite());

/** Value, ends of an interval, a reason: each may be missing. */
const SAID = list(either(value, orNothing(words())));

/** The kind of the rows. */
export const COVERAGE_ROWS: RowKind = {
  name: "coverage",
  version: 1,
  key: fields({
    seeds: list(finite()),
    patients: list(finite()),
    settings: fields({}),
  }),
  row: mapping(fields({
    truth: finite(),
    said: mapping(SAID),
    simple: orNothing(words()),
    ess: finite({ min: 0 }),
    residuals: value,
    influence: value,
    behaviour: fields({ ratio: value, calibration: value }),
  })),
};

/** Whether a network evaluated fitted Q, its interval the spread of refits. */
export function isByNetwork({ settings }: Pick<CoverageKey, "settings">): boolean {
  return settings.fqe === "network";
}

/** Where rows of a study lie. */
export function rowsPath(results: string, name: string): string {
  return join(results, "ope", `coverage-${name}.jsonl`);
}

/** Name of the study of fitted Q evaluation by a network. */
export const NETWORK = "network";

/**
 * Reads the rows of studies.
 *
 * @param results Folder of results.
 * @param names Their names; one that was not run has none.
 * @throws {InputError} If rows are damaged.
 */
export async function readCoverage(
  results: string,
  names: readonly string[],
): Promise<KeyedRow<CoverageKey, CoverageRow>[]> {
  const rows: KeyedRow<CoverageKey, CoverageRow>[] = [];
  for (const name of names) {
    const path = rowsPath(results, name);
    rows.push(...(await readStore<CoverageKey, CoverageRow>(path, COVERAGE_ROWS)).rows);
  }
  return rows;
}
