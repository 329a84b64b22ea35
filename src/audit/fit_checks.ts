/**
 * What does not fit: steps, epochs, rows and batch; lengths; the order of features and of the action's axes.
 *
 * @module
 */
import { type AuditCheck, type Finding, given } from "./finding.ts";
import { type Ends, endsOf } from "./printed.ts";
import { ofSplit } from "./returns.ts";
import { apart, counted, shown } from "./words.ts";

/** Batches that an epoch of some rows can have: the last one may be left out, or made up of the next epoch's rows. */
function batchesOf(rows: number, batch: number): Ends {
  return { least: Math.floor(rows / batch) || rows / batch, largest: Math.ceil(rows / batch) };
}

/** What sizes of batches make so many steps an epoch, in words. */
function fittingBatches(rows: number, stepsAnEpoch: number): string {
  const steps = Math.round(stepsAnEpoch);
  if (steps === 0) return "fewer than one an epoch do not pass over the rows";
  const least = Math.floor(rows / (steps + 1)) + 1;
  const largest = steps > 1 ? Math.ceil(rows / (steps - 1)) - 1 : rows;
  if (largest < least) {
    return `${counted(rows, "row")} make no batches for ${shown(steps)} an epoch`;
  }
  return `${shown(steps)} an epoch are batches of ${shown(least)} to ${shown(largest)}`;
}

/** Steps an epoch against rows and batch; the last epoch may be half done. */
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
      const { least, largest } = batchesOf(rows, batch);
      if (steps >= (epochs - 0.5) * least && steps <= (epochs + 0.5) * largest) return [];
      return [{
        class: "does not fit",
        about: "training",
        because: `${counted(steps, "step")} in ${counted(epochs, "epoch")} are ${
          shown(steps / epochs)
        } an epoch, but ${counted(rows, "row")} in batches of ${shown(batch)} are ${
          shown(largest)
        }: ${fittingBatches(rows, steps / epochs)}`,
      }];
    });
  },
};

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
        const { least, largest } = endsOf(printed);
        if (least <= rows / n && rows / n <= largest) return [];
        const [own, found] = apart(printed.value, rows / n);
        return [{
          class: "does not fit",
          about: `mean length of ${name}`,
          because: `${own}, but ${counted(rows, "row")} of ${counted(n, "patient")} are ${found}`,
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
      if (!isSquare || action_counts.every((count) => count === 0)) return findings;
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
