/**
 * What does not fit: steps, epochs, rows and batch; lengths; the order of features and of the action's axes.
 *
 * @module
 */
import { type AuditCheck, type Finding, given } from "./finding.ts";
import { ofSplit } from "./returns.ts";
import { counted, shown } from "./words.ts";

/** Steps an epoch against rows and batch. */
const stepsCheck: AuditCheck = {
  what: "steps, epochs, training rows and batch against each other",
  run({ numbers: { training, transitions } }) {
    const needed = {
      "training.steps": training?.steps,
      "training.epochs": training?.epochs,
      "training.batch": training?.batch,
      "transitions.train": ofSplit(transitions, "train"),
    };
    return given(needed, (there): Finding[] => {
      const [steps, epochs] = [there["training.steps"], there["training.epochs"]];
      const [batch, rows] = [there["training.batch"], there["transitions.train"]];
      const printed = Math.round(steps / epochs);
      const [whole, full] = [Math.ceil(rows / batch), Math.floor(rows / batch)];
      if (Math.abs(steps - epochs * whole) < epochs || Math.abs(steps - epochs * full) < epochs) {
        return [];
      }
      const smallest = Math.ceil(rows / printed);
      const largest = printed > 1 ? Math.ceil(rows / (printed - 1)) - 1 : rows;
      return [{
        class: "does not fit",
        about: "training",
        because: `${counted(steps, "step")} in ${counted(epochs, "epoch")} are ${
          shown(steps / epochs)
        } an epoch, but ${counted(rows, "row")} in batches of ${shown(batch)} are ${
          shown(whole)
        }: ${printed} an epoch are batches of ${shown(smallest)} to ${shown(largest)}`,
      }];
    });
  },
};

/** Rounding of a mean length. */
const LENGTH_ROUNDED = 0.0051;

/** Rows and patients against mean lengths. */
const lengthsCheck: AuditCheck = {
  what: "rows and patients against mean lengths",
  run({ numbers: { transitions, patients, mean_length } }) {
    const splits = Object.keys(mean_length ?? {}).filter((name) =>
      ofSplit(transitions, name) !== null && ofSplit(patients, name) !== null
    );
    const needed = {
      "transitions, patients and mean_length of one split": splits.length === 0 ? null : splits,
    };
    return given(needed, () =>
      splits.flatMap((name): Finding[] => {
        const [rows, n, printed] = [transitions![name], patients![name], mean_length![name]];
        if (Math.abs(rows / n - printed) <= LENGTH_ROUNDED) return [];
        return [{
          class: "does not fit",
          about: `mean length of ${name}`,
          because: `${shown(printed)}, but ${counted(rows, "row")} of ${
            counted(n, "patient")
          } are ${shown(rows / n)}`,
        }];
      }));
  },
};

/** The listed order of features against that which goes in. */
const featuresCheck: AuditCheck = {
  what: "the order of features",
  run({ numbers: { features, feature_order } }) {
    return given({ features, feature_order }, ({ features, feature_order }): Finding[] => {
      if (feature_order === "listed") return [];
      const sorted = features.toSorted();
      const moved = features.filter((name, i) => name !== sorted[i]).length;
      if (moved === 0) return [];
      return [{
        class: "does not fit",
        about: "features",
        because: `listed as ${features.slice(0, 3).join(", ")}, …, read as ${
          sorted.slice(0, 3).join(", ")
        }, … (sorted by name): ${moved} of ${
          counted(features.length, "feature")
        } stand elsewhere, and a network takes them in any order without a word`,
      }];
    });
  },
};

/** The axes of ICU-Sepsis's action, the one that is multiplied first. */
const OURS = ["fluid", "vasopressor"] as const;

/** Shares of level 0 along the first and the second axis of a square table. */
function zeroShares(counts: readonly number[]): [number, number] {
  const levels = Math.sqrt(counts.length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const share = (isZero: (i: number) => boolean) =>
    counts.reduce((sum, count, i) => sum + (isZero(i) ? count : 0), 0) / total;
  return [share((i) => i < levels), share((i) => i % levels === 0)];
}

/** The order of the axes against that of ICU-Sepsis, and of the usual counts. */
const axesCheck: AuditCheck = {
  what: "the order of the action's axes",
  run({ numbers: { action_axes, action_counts } }) {
    return given({ action_axes }, ({ action_axes }): Finding[] => {
      const [first, second] = action_axes;
      const isKnown = action_axes.length === 2 && OURS.every((name) => action_axes.includes(name));
      if (!isKnown) return [];
      const findings: Finding[] = [];
      if (first !== OURS[0]) {
        findings.push({
          class: "does not fit",
          about: "action axes",
          because:
            `action = 5 x ${first} + ${second}, the other way round from ICU-Sepsis and mimic_sepsis ` +
            `(5 x ${OURS[0]} + ${OURS[1]}): read by the other's index, fluids become vasopressors`,
        });
      }
      const isSquare = action_counts !== null && Number.isInteger(Math.sqrt(action_counts.length));
      if (!isSquare) return findings;
      const [firstZero, secondZero] = zeroShares(action_counts);
      const [vasopressor, fluid] = first === "vasopressor"
        ? [firstZero, secondZero]
        : [secondZero, firstZero];
      if (vasopressor >= fluid) return findings;
      return [...findings, {
        class: "does not fit",
        about: "action axes",
        because: `by this order ${shown(100 * vasopressor)}% of steps are without vasopressor and ${
          shown(100 * fluid)
        }% without fluid: in intensive care it is the vasopressor that is mostly not given, so the axes look transposed`,
      }];
    });
  },
};

/** Checks of what fits together. */
export const FIT_CHECKS: readonly AuditCheck[] = [
  stepsCheck,
  lengthsCheck,
  featuresCheck,
  axesCheck,
];
