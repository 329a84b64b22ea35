/**
 * What patients are known by when their names must not be told: the first 64 bits of SHA-256 of the name. It says that
 * two tables have patients of one name: the same patient, unless two sources number theirs alike; who has a list of names can find them among keys.
 *
 * @module
 */
import { createHash } from "node:crypto";
import type { PreparedCohort } from "./import/prepare.ts";

/** Bytes of a key: among a million patients two share one by chance once in 37 million cohorts. */
export const KEY_BYTES = 8;

/**
 * A patient's key.
 *
 * @param name The patient's name, as tables of all formats have it.
 * @returns 16 hexadecimal digits.
 */
export function keyOfPatient(name: string): string {
  return createHash("sha256").update(`patient\n${name}`).digest("hex").slice(0, 2 * KEY_BYTES);
}

/**
 * The keys of a split's patients.
 *
 * @param cohort The cohort.
 * @param split Number of the split.
 * @returns Sorted, each once.
 */
export function splitKeys(
  { records, stays, chosen }: Pick<PreparedCohort, "records" | "stays" | "chosen">,
  split: number,
): string[] {
  const patients = new Set(
    Array.from(chosen[split], (e) => records.patient.at(stays.order[stays.starts[e]])),
  );
  return Array.from(patients, (patient) => keyOfPatient(records.patients[patient])).sort();
}
