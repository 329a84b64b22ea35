/**
 * The knobs of the synthetic cohort.
 *
 * @module
 */
import { InputError } from "../../input_error.ts";
import { DEFAULT_MAX_STEPS } from "../../mdp/simulator.ts";

/** Layouts that are written. */
export const LAYOUTS = ["flat", "replay", "mimic_sepsis"] as const;

/** What a synthetic cohort is like. */
export interface Knobs {
  /** Number of patients, each with one stay. */
  readonly patients: number;
  /** Standard deviation of the noise of a recorded value, in units of its cluster centres' own, weighted by visits. */
  readonly noise: number;
  /**
   * `record`: clinicians draw from b(a|o) = sum_s P(s|o) b(a|s), P the posterior of the values this row records (prior:
   * the visits of ICU-Sepsis's clinicians): nothing is hidden. `state`: they draw from b(a|s), and see what the record
   * does not hold.
   */
  readonly clinicians: "record" | "state";
  /**
   * `kept`: a row is drawn again until the state's own centre is the nearest, so that the record is an MDP at any noise.
   * `crossed`: it is drawn once.
   */
  readonly cells: "kept" | "crossed";
  /**
   * `none`: every value is drawn anew from the state. `patient`: age and weight are those of the stay's first row,
   * cumulative doses are sums of the doses before, hours are 4 a step.
   */
  readonly memory: "none" | "patient";
  /** `labs`: cells are empty at the rates of `features.csv`, each by itself. */
  readonly gaps: "none" | "labs";
  /**
   * G: an unrecorded bit, 1 in half of the patients, multiplies their odds of any treatment by G and, in every step,
   * their odds of dying by the square root of G. 1: no such bit.
   */
  readonly frailty: number;
  /** Steps after which a record is cut; null: none is. */
  readonly horizon: number | null;
  /** Id of a lint whose fault is put into the table; null: none. */
  readonly fault: string | null;
  /** How the table is laid out. */
  readonly layout: typeof LAYOUTS[number];
  /** Seed of every draw, 0 to 2^32 - 1. */
  readonly seed: number;
}

/** The knobs where nothing is said. */
export const USUAL_KNOBS: Omit<Knobs, "patients"> = {
  noise: 0,
  clinicians: "record",
  cells: "crossed",
  memory: "none",
  gaps: "none",
  frailty: 1,
  horizon: null,
  fault: null,
  layout: "flat",
  seed: 0,
};

/** Largest noise at which cells are kept. */
const MOST_KEPT_NOISE = 2;

/**
 * Refuses knobs that contradict each other.
 *
 * @param knobs The knobs.
 * @throws {InputError} Naming the flag.
 */
export function checkKnobs({ cells, gaps, layout, horizon, fault, noise }: Knobs): void {
  if (fault !== null && layout !== "flat") {
    throw new InputError(
      "--fault",
      `found --layout ${layout}, expected flat, which has a fault for each lint`,
    );
  }
  if (cells === "kept" && gaps !== "none") {
    throw new InputError(
      "--cells kept",
      `found --gaps ${gaps}, expected none: without all values nobody knows the nearest centre`,
    );
  }
  if (cells === "kept" && noise > MOST_KEPT_NOISE) {
    throw new InputError(
      "--cells kept",
      `found --noise ${noise}, expected at most ${MOST_KEPT_NOISE}: beyond, rows near their own centre are too rare`,
    );
  }
  if (layout === "mimic_sepsis" && gaps !== "none") {
    throw new InputError("--layout mimic_sepsis", `has no gaps, found --gaps ${gaps}`);
  }
  if (layout === "mimic_sepsis" && horizon !== null) {
    throw new InputError(
      "--layout mimic_sepsis",
      "cannot say that a stay was cut, found --horizon",
    );
  }
}

/** Steps after which a record ends whatever the knobs: a policy may go round for ever. */
export const MOST_STEPS: number = DEFAULT_MAX_STEPS;
