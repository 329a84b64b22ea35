/**
 * What an audit finds, and what a check is.
 *
 * @module
 */
import type { CheckpointFacts } from "./checkpoint_facts.ts";
import type { Numbers, PublishedEstimate } from "./numbers.ts";

/** Classes of findings, the gravest first. */
export const CLASSES = [
  "cannot be",
  "hardly can be",
  "too sure",
  "says nothing",
  "does not fit",
  "chosen by its own number",
  "not in the file",
] as const;

/** A finding. */
export interface Finding {
  /** Its class. */
  readonly class: typeof CLASSES[number];
  /** What it is about, such as the name of an estimate. */
  readonly about: string;
  /** The arithmetic, in words. */
  readonly because: string;
}

/** What a check is given. */
export interface Published {
  /** The numbers. */
  readonly numbers: Numbers;
  /** What the checkpoint holds; null if there is none. */
  readonly checkpoint: CheckpointFacts | null;
}

/** What a check cannot say, for want of keys. */
export interface Gap {
  /** The estimate it cannot be said of; null if of nothing. */
  readonly of: string | null;
  /** The keys. */
  readonly wants: readonly string[];
}

/** What came of a check. */
export interface Outcome {
  /** Findings; null if nothing could be checked. */
  readonly findings: readonly Finding[] | null;
  /** What could not be checked. */
  readonly gaps: readonly Gap[];
}

/** A check. */
export interface AuditCheck {
  /** What is checked, in words. */
  readonly what: string;
  /** Checks it. */
  run(published: Published): Outcome;
}

/**
 * The outcome of a check for which the text says nothing.
 *
 * @param wants Keys that it wants.
 */
export function notChecked(...wants: readonly string[]): Outcome {
  return { findings: null, gaps: [{ of: null, wants }] };
}

/**
 * The outcome of a check that needs all of some values.
 *
 * @param needed Values by key; null or undefined where the text does not say.
 * @param find Finds, given that none is missing.
 */
export function given<T extends Readonly<Record<string, unknown>>>(
  needed: T,
  find: (there: { readonly [K in keyof T]: NonNullable<T[K]> }) => readonly Finding[],
): Outcome {
  const wants = Object.keys(needed).filter((key) => (needed[key] ?? null) === null);
  if (wants.length > 0) return notChecked(...wants);
  return { findings: find(needed as { readonly [K in keyof T]: NonNullable<T[K]> }), gaps: [] };
}

/**
 * Checks each estimate for itself.
 *
 * @param estimates The estimates; none if the text has none.
 * @param check Checks one.
 * @param wants What is wanted if there are none.
 */
export function eachEstimate(
  estimates: readonly PublishedEstimate[],
  check: (estimate: PublishedEstimate) => Outcome,
  wants = "estimates",
): Outcome {
  if (estimates.length === 0) return notChecked(wants);
  const outcomes = estimates.map((estimate) => ({ of: estimate.name, ...check(estimate) }));
  const found = outcomes.flatMap(({ findings }) => findings === null ? [] : [findings]);
  return {
    findings: found.length === 0 ? null : found.flat(),
    gaps: outcomes.flatMap(({ of, gaps }) => gaps.map(({ wants }) => ({ of, wants }))),
  };
}
