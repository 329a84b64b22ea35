/**
 * Which numbers cannot be: outside of what returns can be, above what nobody dying would give, at odds with who died, or more
 * effective patients than there are.
 *
 * @module
 */
import { type AuditCheck, eachEstimate, type Finding, given } from "./finding.ts";
import type { PublishedEstimate } from "./numbers.ts";
import { type Ends, endsOf, type Printed } from "./printed.ts";
import { gammaOf, hardRange, meanDiscount, ofSplit } from "./returns.ts";
import { apart, shown } from "./words.ts";

/** Numbers of an estimate that lie beyond an end, in words. */
function beyond(
  estimate: PublishedEstimate,
  end: number,
  isBeyond: (ends: Ends) => boolean,
): string[] {
  const parts = [
    ["value", estimate.value],
    ["lower limit", estimate.low],
    ["upper limit", estimate.high],
  ] as const;
  return parts.flatMap(([what, number]) =>
    number !== null && isBeyond(endsOf(number)) ? [`${what} ${apart(number.value, end)[0]}`] : []
  );
}

/** The return if every patient survived, after as many steps as observed: how it is found, and what it is at most. */
interface AllAlive {
  readonly words: string;
  readonly largest: number;
}

/** What all patients surviving would give from the start. */
function allAlive(
  high: number,
  { gamma, length }: { readonly gamma: number; readonly length: Printed },
): AllAlive {
  const steps = length.value;
  const arithmetic = `${shown(high)} x ${shown(gamma)}^${shown(steps - 1)} = ${
    shown(high * meanDiscount(gamma, steps).least)
  }`;
  return {
    words: `if every patient survived, after ${
      shown(steps)
    } steps on average as observed, it would be about ${arithmetic}`,
    // The shorter stays are, the more is left of the reward.
    largest: high * meanDiscount(gamma, Math.max(1, endsOf(length).least)).largest,
  };
}

/** Values and limits against the hard range. */
const hardRangeCheck: AuditCheck = {
  what: "estimates against the range of the return",
  run: ({ numbers }) =>
    eachEstimate(numbers.estimates ?? [], (estimate) => {
      const { reward } = numbers;
      const needed = { "reward.low": reward?.low, "reward.high": reward?.high };
      return given(needed, ({ "reward.low": low, "reward.high": high }) => {
        const { least, largest } = hardRange({ low, high }, gammaOf(estimate, numbers));
        const finding = (numbers: string[], end: string): Finding[] =>
          numbers.length === 0 ? [] : [{
            class: "cannot be",
            about: estimate.name,
            because: `${numbers.join(", ")}: no patient's return is ${end}, so no policy's mean is`,
          }];
        return [
          ...finding(
            beyond(estimate, largest, (ends) => ends.least > largest),
            `above ${shown(largest)}`,
          ),
          ...finding(
            beyond(estimate, least, (ends) => ends.largest < least),
            `below ${shown(least)}`,
          ),
        ];
      });
    }),
};

/** Values against what all patients surviving would give from the start, with the lengths observed. */
const allAliveCheck: AuditCheck = {
  what: "estimates against the return if every patient survived",
  run: ({ numbers }) =>
    eachEstimate(numbers.estimates ?? [], (estimate) => {
      const { reward, mean_length } = numbers;
      const lengthKey = `mean_length.${estimate.split}`;
      const needed = {
        "reward: sparse": reward?.kind === "sparse" ? reward.kind : null,
        "reward.high": reward?.high,
        gamma: gammaOf(estimate, numbers),
        value: estimate.value,
        [lengthKey]: ofSplit(mean_length, estimate.split),
      };
      return given(needed, (there): Finding[] => {
        const gamma = there.gamma as number, high = there["reward.high"] as number;
        const value = there.value as Printed, length = there[lengthKey] as Printed;
        const alive = allAlive(high, { gamma, length });
        if (high <= 0 || endsOf(value).least <= alive.largest) return [];
        return [{
          class: "hardly can be",
          about: estimate.name,
          because: `${shown(value.value)}: ${alive.words}; only shorter stays could give more`,
        }];
      });
    }),
};

/** The mean return of the records against who survived. */
const observedReturnCheck: AuditCheck = {
  what: "mean return of the records against their survival",
  run({ numbers: { reward, survival, mean_return } }) {
    const splits = Object.keys(mean_return ?? {}).filter((name) =>
      ofSplit(survival, name) !== null
    );
    const needed = {
      "reward: sparse": reward?.kind === "sparse" ? reward.kind : null,
      "reward.low": reward?.low,
      "reward.high": reward?.high,
      "survival and mean_return of one split": splits.length === 0 ? null : splits,
    };
    return given(
      needed,
      ({ "reward.low": low, "reward.high": high }) =>
        splits.flatMap((name): Finding[] => {
          const { value: alive } = survival![name], { value: printed } = mean_return![name];
          const returnOf = (share: number) => share * high + (1 - share) * low;
          const share = endsOf(survival![name]), mean = endsOf(mean_return![name]);
          const least = returnOf(Math.max(0, share.least));
          const largest = returnOf(Math.min(1, share.largest));
          if (least <= mean.largest && mean.least <= largest) return [];
          const [own, implied] = apart(printed, returnOf(alive));
          return [{
            class: "cannot be",
            about: `mean return of ${name}`,
            because:
              `${own}: ${shown(alive)} survive, which makes ${shown(alive)} x ${shown(high)} + ` +
              `${shown(1 - alive)} x ${shown(low)} = ${implied} (${shown(least)} to ${
                shown(largest)
              } for what is rounded to ${shown(alive)})`,
          }];
        }),
    );
  },
};

/**
 * Effective sample sizes against what they can be: (sum w)^2 / sum w^2 of n weights is 1 where one holds all, and n where all are
 * alike.
 */
const essRangeCheck: AuditCheck = {
  what: "effective sample sizes against what they can be",
  run: ({ numbers: { estimates, patients } }) =>
    eachEstimate(
      (estimates ?? []).filter(({ ess }) => ess !== null),
      ({ name, split, ess }) => {
        const { least, largest } = endsOf(ess!);
        const finding = (because: string): Finding[] => [
          { class: "cannot be", about: name, because: `an effective sample size of ${because}` },
        ];
        if (largest < 1) {
          const because =
            `${shown(ess!.value)}: it is 1 where one patient holds all of the weight, ` +
            "and more where several do";
          return { findings: finding(because), gaps: [] };
        }
        const key = `patients.${split}`;
        return given({ [key]: ofSplit(patients, split) }, ({ [key]: n }) => {
          if (least <= n) return [];
          const [own, all] = apart(ess!.value, n);
          return finding(
            `${own}, of ${all} patient${
              n === 1 ? "" : "s"
            }: it is their number where all weigh the same, ` +
              "and less where they do not",
          );
        });
      },
      "ess",
    ),
};

/** Checks of ranges. */
export const RANGE_CHECKS: readonly AuditCheck[] = [
  hardRangeCheck,
  allAliveCheck,
  observedReturnCheck,
  essRangeCheck,
];
