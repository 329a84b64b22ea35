/**
 * Judged policies as a file: their records, and what figures are drawn of, so that a page is made of it again.
 *
 * @module
 */
import type { NamedAxis } from "../cohort/mapping/mapping.ts";
import { type FileKind, holdingKeys } from "../files/file_kind.ts";
import { readText } from "../files/read_bytes.ts";
import { writeFileAtomic } from "../files/atomic_write.ts";
import { InputError } from "../input_error.ts";
import { parseResult } from "../text/json.ts";
import {
  among,
  either,
  fields,
  finite,
  ifThere,
  list,
  orNothing,
  sha256,
  share,
  type ValueCheck,
  whole,
  words,
} from "../text/value_checks.ts";
import type { FigureData } from "./figure_data.ts";
import type { PolicyRecord } from "./policy_record.ts";
import { POLICY_RECORD } from "./policy_record_check.ts";

/** The newest format of the file that this version reads. */
const FORMAT = 2;

/** Whose records policies were judged on. */
export type JudgedData =
  | {
    readonly kind: "cohort";
    /** The cohort's name. */
    readonly name: string;
    /** What it is known by. */
    readonly sha256: string;
  }
  | {
    readonly kind: "states";
    /** The dataset's file. */
    readonly name: string;
  };

/** What is common to all policies of a file. */
export interface JudgedContext {
  /** The data. */
  readonly data: JudgedData;
  /** Axes of the actions; null where they are mere names. */
  readonly axes: readonly NamedAxis[] | null;
  /** What agreement is split by; null where nothing tells how ill patients are. */
  readonly severity: { readonly name: string; readonly unit: string | null } | null;
}

/** Which file said how policies are judged. */
export interface JudgedBy {
  /** The file, as one would type it; absent in files from before this was kept. */
  readonly settings?: string;
}

/** A judged policy as pages draw it. */
export interface DrawnPolicy {
  /** What is said of it. */
  readonly record: PolicyRecord;
  /** What its figures are drawn of. */
  readonly figures: FigureData;
}

/** Judged policies. */
export interface JudgedPolicies extends JudgedContext, JudgedBy {
  /** Each policy and kind. */
  readonly judged: readonly DrawnPolicy[];
}

/** Files of judged policies. */
export const JUDGED_FILE: FileKind = holdingKeys("file of judged policies", ["data", "judged"]);

const count = whole({ min: 0 });
const agreement = fields({ share, error: orNothing(finite({ min: 0 })) });

/** Decimal logarithms of weights: beyond, nothing that could be drawn. */
const logarithm = finite({ min: -1e4, max: 1e4 });

const FIGURES = fields({
  weights: fields({ zero: count, bins: list(fields({ from: logarithm, patients: count, share })) }),
  support: fields({
    clinicians: list(count, { least: 1 }),
    policy: list(finite({ min: 0 }), { least: 1 }),
    likelihood: list(orNothing(share), { least: 1 }),
  }),
  agreement: orNothing(list(fields({
    low: finite(),
    high: finite(),
    rows: count,
    policy: agreement,
    clone: agreement,
  }))),
  course: either(
    fields({
      by: among("sweeps"),
      points: list(fields({ at: whole({ min: 1 }), value: finite() })),
    }),
    fields({ by: among("steps"), points: list(fields({ at: count, value: finite() })) }),
  ),
});

const CHECK: ValueCheck = fields({
  format: among(FORMAT),
  data: either(
    fields({ kind: among("cohort"), name: words(), sha256 }),
    fields({ kind: among("states"), name: words() }),
  ),
  axes: orNothing(
    list(fields({ name: words(), levels: whole({ min: 1, max: 256 }) }), { least: 1 }),
  ),
  severity: orNothing(fields({ name: words(), unit: orNothing(words()) })),
  settings: ifThere(words()),
  judged: list(fields({ record: POLICY_RECORD, figures: FIGURES }), { least: 1 }),
});

/** Refuses actions that are not those of the axes. */
function checkActions({ axes, judged }: JudgedPolicies, shown: string): void {
  const expected = axes?.reduce((product, { levels }) => product * levels, 1);
  for (const [i, { figures: { support } }] of judged.entries()) {
    const { clinicians: { length: actions } } = support;
    for (const name of ["clinicians", "policy", "likelihood"] as const) {
      const { length } = support[name];
      if (length === (expected ?? actions)) continue;
      throw new InputError(
        `${shown}: judged[${i}].figures.support.${name}`,
        `found ${length} actions, expected ${expected ?? actions}`,
      );
    }
  }
}

/**
 * Writes judged policies.
 *
 * @param path The file.
 * @param policies The policies.
 * @throws {InputError} If it cannot be written, or another kind of file is there.
 */
export async function writeJudged(path: string, policies: JudgedPolicies): Promise<void> {
  const text = JSON.stringify({ format: FORMAT, ...policies }, null, 1);
  await writeFileAtomic(path, `${text}\n`, { kind: JUDGED_FILE });
}

/**
 * Reads judged policies.
 *
 * @param path The file.
 * @param shown Its name in errors.
 * @throws {InputError} Naming file, line or key of what is damaged.
 */
export async function readJudged(path: string, shown: string): Promise<JudgedPolicies> {
  const policies = parseResult<JudgedPolicies>(await readText(path, { shown }), shown, CHECK);
  checkActions(policies, shown);
  return policies;
}
