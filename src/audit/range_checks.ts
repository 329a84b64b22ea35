/**
 * Which numbers cannot be: outside of what returns can be, above what nobody dying would give, or at odds with who died.
 *
 * @module
 */
import { type AuditCheck, eachEstimate, type Finding, given } from "./finding.ts";
import type { PublishedEstimate } from "./numbers.ts";
import { gammaOf, hardRange, meanDiscount, ofSplit } from "./returns.ts";
import { shown } from "./words.ts";

/** Numbers of an estimate that lie beyond an end. */
function beyond(
  estimate: PublishedEstimate,
  isBeyond: (value: number) => boolean,
): string[] {
  const parts = [
    ["value", estimate.value],
    ["lower limit", estimate.low],
    ["upper limit", estimate.high],
  ] as const;
  return parts.flatMap(([what, value]) =>
    value !== null && isBeyond(value) ? [`${what} ${shown(value)}`] : []
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
  { gamma, length }: { readonly gamma: number; readonly length: number },
): AllAlive {
  const { least, largest } = meanDiscount(gamma, length);
  const arithmetic = `${shown(high)} x ${shown(gamma)}^${shown(length - 1)} = ${
    shown(high * least)
  }`;
  return {
    words: `if every patient survived, after ${
      shown(length)
    } steps on average as observed, it would be about ${arithmetic}`,
    largest: high * largest,
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
          ...finding(beyond(estimate, (value) => value > largest), `above ${shown(largest)}`),
          ...finding(beyond(estimate, (value) => value < least), `below ${shown(least)}`),
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
        const value = there.value as number, length = there[lengthKey] as number;
        const alive = allAlive(high, { gamma, length });
        if (high <= 0 || value <= alive.largest) return [];
        return [{
          class: "hardly can be",
          about: estimate.name,
          because: `${shown(value)}: ${alive.words}; only shorter stays could give more`,
        }];
      });
    }),
};

/** Rounding of a mean return and of a survival, as a share of the range. */
const ROUNDED = 0.001;

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
          const [alive, printed] = [survival![name], mean_return![name]];
          const implied = alive * high + (1 - alive) * low;
          if (Math.abs(implied - printed) <= ROUNDED * (high - low)) return [];
          return [{
            class: "cannot be",
            about: `mean return of ${name}`,
            because:
              `${shown(printed)}: ${shown(alive)} survive, which makes ${shown(alive)} x ${
                shown(high)
              } + ` +
              `${shown(1 - alive)} x ${shown(low)} = ${shown(implied)}`,
          }];
        }),
    );
  },
};

/** Checks of ranges. */
export const RANGE_CHECKS: readonly AuditCheck[] = [
  hardRangeCheck,
  allAliveCheck,
  observedReturnCheck,
];
