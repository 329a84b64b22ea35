/**
 * Finished estimates beside the truth: whose records they are, and whether their intervals hold it.
 *
 * @module
 */
import type { Estimate, Truth } from "../../cohort/synthetic/truth.ts";
import { InputError } from "../../input_error.ts";
import {
  type EstimateRecord,
  type EstimatorName,
  ESTIMATORS,
  type PolicyRecord,
} from "../../judging/policy_record.ts";

/** What a policy earns in truth. */
export interface TrueReturn extends Pick<Truth, "mean_return" | "method"> {
  /** Its name. */
  readonly policy: string;
}

/** An estimate beside the truth; keys as in JSON output. */
export interface BesideEstimate extends Pick<EstimateRecord, "value" | "low" | "high" | "refused"> {
  /** Whether the interval holds the truth; null where there is no interval, or the truth is not known. */
  readonly holds: boolean | null;
}

/** A judged policy beside its truth; keys as in JSON output. */
export interface BesideRecord
  extends Pick<PolicyRecord, "policy" | "kind" | "gamma" | "patients" | "recommended"> {
  /** Its mean return at the discount; null where it is not known, as of every softened policy. */
  readonly truth: Estimate | null;
  /** How that was found. */
  readonly method: Truth["method"] | null;
  /** All estimates. */
  readonly estimates: Readonly<Record<EstimatorName, BesideEstimate>>;
}

/** What records must agree with. */
export interface RecordsAsked {
  /** The policies named. */
  readonly names: readonly string[];
  /** Of a cohort what its records say; null of numbered states, whose records must agree with the first. */
  readonly cohort: {
    /** Discount. */
    readonly gamma: number;
    /** Patients of the validation split. */
    readonly patients: number;
    /** Their mean discounted return. */
    readonly clinicians: number;
  } | null;
}

/** How far the same mean may lie from itself by rounding, as a share. */
const ROUNDING = 1e-9;

/** The first name that is there twice. */
function repeated(names: readonly string[]): string | undefined {
  return names.find((name, i) => names.indexOf(name) < i);
}

/** What of a record is another's: its key, and what was found and expected. */
function* misfits(
  record: PolicyRecord,
  first: PolicyRecord,
  { names, cohort }: RecordsAsked,
): Generator<[key: string, what: string]> {
  const { policy, gamma, patients, behaviour, references: { clinicians } } = record;
  if (!names.includes(policy)) {
    yield ["policy", `found ${policy}, expected one of the policies named: ${names.join(", ")}`];
  }
  if ((behaviour.kind === "cloned") !== (cohort !== null)) {
    yield [
      "behaviour.kind",
      cohort === null
        ? "found cloned, a record of a cohort: expected --cohort DIR"
        : `found ${behaviour.kind}, a record of numbered states: expected none of --cohort`,
    ];
  }
  const { gamma: discount, patients: count } = cohort ?? first;
  const whose = cohort === null ? "as in the first record" : "as in the cohort";
  if (gamma !== discount) yield ["gamma", `found ${gamma}, expected ${discount} ${whose}`];
  if (patients !== count) yield ["patients", `found ${patients}, expected ${count} ${whose}`];
  if (cohort === null || clinicians === null) return;
  const { clinicians: mean } = cohort;
  if (Math.abs(clinicians.value - mean) <= ROUNDING * Math.max(1, Math.abs(mean))) return;
  yield [
    "references.clinicians.value",
    `found ${clinicians.value}, expected ${mean}, the mean return of the cohort's validation patients`,
  ];
}

/**
 * Refuses records that are not those of the policies and data asked about, as far as they tell.
 *
 * @param records The records, at least one.
 * @param asked What they must agree with.
 * @param where Their file, for errors.
 * @throws {InputError} If a policy or record is there twice, a policy has no record, or a record is another's.
 */
export function checkRecords(
  records: readonly PolicyRecord[],
  asked: RecordsAsked,
  where: string,
): void {
  const { names } = asked;
  const twice = repeated(names);
  if (twice !== undefined) {
    throw new InputError(twice, "found two policies of this name, expected one");
  }
  for (const [i, record] of records.entries()) {
    for (const [key, what] of misfits(record, records[0], asked)) {
      throw new InputError(`${where}: [${i}].${key}`, what);
    }
  }
  const again = repeated(records.map(({ policy, kind }) => `${policy}, ${kind}`));
  if (again !== undefined) {
    throw new InputError(where, `found two records of ${again}, expected one a policy and kind`);
  }
  const without = names.find((name) => !records.some(({ policy }) => policy === name));
  if (without !== undefined) {
    throw new InputError(
      without,
      `has no record in ${where}, expected that of deno task ope --json`,
    );
  }
}

/** An estimate beside the truth. */
function besideTruth(
  { value, low, high, refused }: EstimateRecord,
  truth: Estimate | null,
): BesideEstimate {
  const holds = truth === null || low === null || high === null
    ? null
    : low <= truth.value && truth.value <= high;
  return { value, low, high, refused, holds };
}

/**
 * Sets truths beside records.
 *
 * @param records Records that {@link checkRecords} has let pass.
 * @param truths The truth of each policy; that of softened ones is not known: their clone is no part of the record.
 * @returns In the order of the records.
 */
export function setBeside(
  records: readonly PolicyRecord[],
  truths: readonly TrueReturn[],
): BesideRecord[] {
  return records.map(({ policy, kind, gamma, patients, recommended, estimates }) => {
    const found = kind === "softened" ? undefined : truths.find((one) => one.policy === policy);
    const truth = found?.mean_return ?? null;
    const each = ESTIMATORS.map((name) => [name, besideTruth(estimates[name], truth)]);
    return {
      policy,
      kind,
      gamma,
      patients,
      recommended,
      truth,
      method: truth && found!.method,
      estimates: Object.fromEntries(each) as BesideRecord["estimates"],
    };
  });
}
