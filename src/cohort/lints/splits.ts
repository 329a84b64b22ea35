/**
 * Lints that need all splits, computed before the test patients are sealed: of their features alone, never of outcomes or
 * actions.
 *
 * @module
 */
import { counted, type Findings } from "../import/findings.ts";
import { SPLIT_NAMES } from "../import/records.ts";
import type { FeatureLint, FeatureLook } from "./look.ts";

/** Deviations and standard errors from which splits drift. */
const [DRIFT, ERRORS] = [0.1, 5];

/** A feature whose mean at stays' first rows differs between train and another split. */
export const splitsDrift: FeatureLint = ({ feature: { name }, first }, findings) => {
  const [train, ...others] = first;
  others.forEach((other, i) => {
    if (train.count === 0 || other.count === 0 || train.sd === 0) return;
    const difference = (other.mean - train.mean) / train.sd;
    const error = Math.sqrt(1 / train.count + 1 / other.count);
    if (Math.abs(difference) <= DRIFT || Math.abs(difference) <= ERRORS * error) return;
    findings.add(
      "splits-drift",
      `${name} at first rows of ${SPLIT_NAMES[i + 1]} lies ${
        difference.toFixed(2)
      } deviations from train's`,
    );
  });
};

/** How near to 0 and 1 standardised means and deviations are, and the share of features that has to be. */
const [NEAR, MOST, LEAST] = [0.01, 0.75, 3];

/** Features that were standardised over all splits. */
export function alreadyStandardised(
  looks: readonly Pick<FeatureLook, "all" | "isBinary">[],
  findings: Findings,
): void {
  const own = looks.filter(({ isBinary, all }) => !isBinary && all.sd > 0);
  const standard = own.filter(({ all }) =>
    Math.abs(all.mean) < NEAR && Math.abs(all.sd - 1) < NEAR
  );
  if (own.length < LEAST || standard.length < MOST * own.length) return;
  findings.add(
    "already-standardised",
    `${standard.length} of ${own.length} features have mean 0 and deviation 1 over all splits together`,
  );
}

/** Patients that a split should have, for intervals over patients to say anything. */
const PATIENTS = 100;

/** Splits without patients, or with few. */
export function splitSizes(
  splits: readonly { readonly patients: number; readonly transitions: number }[],
  findings: Findings,
): void {
  splits.forEach(({ patients, transitions }, i) => {
    if (transitions === 0) {
      findings.add(
        "empty-split",
        `${SPLIT_NAMES[i]}: found no transitions of ${
          counted(patients, "patient")
        }, expected some in each split: too few patients, or a share of 0`,
      );
    } else if (patients < PATIENTS) {
      findings.add("few-patients", `${SPLIT_NAMES[i]} has ${counted(patients, "patient")}`);
    }
  });
}
