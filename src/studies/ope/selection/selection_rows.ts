/**
 * Rows of a selection study: on one dataset or cohort, what was said of every candidate, what each is worth, and what the two
 * stages chose. What other rules would have chosen follows from a row.
 *
 * @module
 */
import { join } from "node:path";
import type { Knobs } from "../../../cohort/synthetic/knobs.ts";
import type { CohortRule, GateReason } from "../../../selection/cohort/rule.ts";
import type { KeyedRow, RowKind } from "../../../store/keyed_store.ts";
import {
  either,
  fields,
  finite,
  list,
  orNothing,
  sha256,
  share,
  whole,
  words,
} from "../../../text/value_checks.ts";

/** What a row was computed from. */
export interface SelectionKey {
  /** Numbered states, or how records are made. */
  readonly of: "states" | Pick<Knobs, "noise" | "clinicians">;
  /** Seeds of who fits and who is evaluated; of a cohort, which is split, its own. */
  readonly seeds: readonly number[];
  /** Patients who fit and who are evaluated; of a cohort all. */
  readonly patients: readonly number[];
  /** The rule of the two stages. */
  readonly rule: CohortRule;
  /** Hash of the candidates, in their order. */
  readonly order_sha256: string;
  /** Hash of how policies are judged. */
  readonly judging_sha256: string;
  /** Rows drawn a state for the truth; 0 where it is exact. */
  readonly draws: number;
}

/** What a policy is worth. */
export interface Worth {
  /** Its mean return. */
  readonly mean_return: number;
  /** Probability of survival. */
  readonly survival: number;
}

/** Estimators that are asked to choose alone. */
export const ALONE = ["drl", "fqe", "wis"] as const;

/** The number, refused or not, and why it is refused; null for what there is not. */
export type Said = readonly [value: number | null, refused: string | null];

/** One of a candidate's policies. */
export interface PolicyFound extends Worth {
  /** Seed of its training. */
  readonly seed: number;
  /** Mean probability that it gives to what clinicians did. */
  readonly agreement: number;
  /** What its own table or network promises: mean value of its actions in first states. */
  readonly promise: number;
  /** What estimators said of it. */
  readonly said: Readonly<Record<typeof ALONE[number], Said>>;
}

/** A candidate. */
export interface CandidateFound {
  /** Its name. */
  readonly name: string;
  /** Why the two stages leave it out; null if they do not. */
  readonly refused: GateReason | null;
  /** Its policies, first the one that is deployed; none where a training failed. */
  readonly policies: readonly PolicyFound[];
}

/** A row. */
export interface SelectionRow {
  /** Those who treated the patients. */
  readonly clinicians: Worth;
  /** The candidates, in the order of trust. */
  readonly candidates: readonly CandidateFound[];
  /** The highest mean that no gate stopped; null where all were. */
  readonly highest: string | null;
  /** What the two stages chose. */
  readonly chosen: string | null;
}

/** A row with its key. */
export type Kept = KeyedRow<SelectionKey, SelectionRow>;

const value = finite();
const worth = { mean_return: value, survival: finite({ min: 0, max: 1 }) };
/** A number and a reason: each may be missing. */
const said = list(either(orNothing(value), orNothing(words())));

/** The kind of the rows. */
export const SELECTION_ROWS: RowKind = {
  name: "selection",
  version: 1,
  key: fields({
    seeds: list(finite()),
    patients: list(finite()),
    rule: fields({ seeds: value, agreement: value, tie_standard_errors: value }),
    order_sha256: sha256,
    judging_sha256: sha256,
    draws: whole({ min: 0 }),
  }),
  row: fields({
    clinicians: fields(worth),
    candidates: list(
      fields({
        name: words(),
        refused: orNothing(words()),
        policies: list(
          fields({
            ...worth,
            seed: whole({ min: 0 }),
            agreement: share,
            promise: value,
            said: fields({ drl: said, fqe: said, wis: said }),
          }),
        ),
      }),
      { least: 1 },
    ),
    highest: orNothing(words()),
    chosen: orNothing(words()),
  }),
};

/** Where rows of a study lie. */
export function rowsPath(results: string, name: string): string {
  return join(results, "ope", `selection-${name}.jsonl`);
}

/** A group of rows in words. */
export function groupWords({ of, patients }: SelectionKey): string {
  if (of === "states") return `states, ${patients.at(-1)} patients`;
  const sees = of.clinicians === "record" ? "nothing hidden" : "clinicians see the state";
  return `records, noise ${of.noise}, ${sees}`;
}
