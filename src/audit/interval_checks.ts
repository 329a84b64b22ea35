/**
 * Which intervals are too sure: narrower than patients' own returns allow, than seeds differ, or over start states only; and
 * which leave out their own estimate.
 *
 * @module
 */
import { meanSd } from "../evaluation/mean_sd.ts";
import { normalQuantile } from "../random/normal.ts";
import { type AuditCheck, eachEstimate, type Finding, given } from "./finding.ts";
import type { PublishedEstimate, SeedValues } from "./numbers.ts";
import { endsOf, isBelow, type Printed } from "./printed.ts";
import { gammaOf, meanDiscount, ofSplit, returnSd } from "./returns.ts";
import { apart, counted, shown } from "./words.ts";

/** Share of the width of a plain mean's interval below which an interval is too narrow. */
const NARROW = 0.5;

/** Half the width of an interval; null without one. */
function halfWidth({ low, high }: PublishedEstimate): Printed | null {
  if (low === null || high === null) return null;
  return { value: (high.value - low.value) / 2, half: (high.half + low.half) / 2 };
}

/** Standard errors from the middle to the end of an interval. */
const quantile = ({ level }: PublishedEstimate) => normalQuantile(0.5 + level / 2);

/** Width against that of the mean of as many patients' own returns. */
const patientsCheck: AuditCheck = {
  what: "widths of intervals against what as many patients give",
  run: ({ numbers }) =>
    eachEstimate(numbers.estimates ?? [], (estimate) => {
      const { reward, survival, mean_length, patients } = numbers;
      const { split, name } = estimate;
      const gamma = gammaOf(estimate, numbers);
      const length = ofSplit(mean_length, split);
      const keys = { survival: `survival.${split}`, n: `patients.${split}` };
      const needed = {
        "low and high": halfWidth(estimate),
        "reward: sparse": reward?.kind === "sparse" ? reward.kind : null,
        "reward.low": reward?.low,
        "reward.high": reward?.high,
        gamma,
        [keys.survival]: ofSplit(survival, split),
        [keys.n]: ofSplit(patients, split),
        // Without lengths the spread of discounted returns is not known.
        ...(gamma === null || gamma === 1 ? {} : { [`mean_length.${split}`]: length }),
      };
      return given(needed, (there): Finding[] => {
        const printedHalf = there["low and high"] as Printed, n = there[keys.n] as number;
        const alive = there[keys.survival] as Printed, gamma = there.gamma as number;
        const rewards = {
          low: there["reward.low"] as number,
          high: there["reward.high"] as number,
        };
        const sdOf = (share: number, steps: number) =>
          meanDiscount(gamma, steps).least * returnSd(rewards, share);
        const z = quantile(estimate);
        const plainOf = (sd: number) => z * sd / Math.sqrt(n);
        const steps = gamma === 1 ? { value: 1, half: 0 } : length!;
        // The least spread that rounds to what is printed: all nearer to one fate, after longer stays.
        const shares = endsOf(alive);
        const leastSd = Math.min(
          ...[Math.max(0, shares.least), Math.min(1, shares.largest)]
            .map((share) => sdOf(share, endsOf(steps).largest)),
        );
        if (endsOf(printedHalf).largest >= NARROW * plainOf(leastSd)) return [];
        const half = printedHalf.value, sd = sdOf(alive.value, steps.value), plain = plainOf(sd);
        const discounted = gamma < 1 ? `, discounted as after ${shown(steps.value)} steps` : "";
        return [{
          class: "too sure",
          about: name,
          because: `half its width is ${shown(half)} = ${shown(z)} x ${
            shown(half * Math.sqrt(n) / z)
          } / sqrt(${shown(n)}), but returns of single patients vary by ${shown(sd)} (${
            shown(alive.value)
          } survive${discounted}): even the mean of ${
            counted(n, "patient")
          }' own returns is known to ${shown(plain)} only`,
        }];
      });
    }),
};

/** The spread of one configuration's values over seeds, in words; null if the text lets none be known. */
function spread({ seeds, sd }: SeedValues): { sd: Printed; words: string } | null {
  const printed = Object.values(seeds ?? {});
  if (printed.length < 2) return sd === null ? null : { sd, words: "" };
  const values = printed.map(({ value }) => value);
  // Rounding moves a standard deviation by that of the digits lost at most.
  const lost = Math.max(...printed.map(({ half }) => half));
  return {
    sd: {
      value: meanSd(values).sd!,
      half: lost * Math.sqrt(values.length / (values.length - 1)),
    },
    words: ` (${Object.keys(seeds!).join(", ")}: ${values.map((one) => shown(one)).join(", ")})`,
  };
}

/** Width against the spread of training seeds. */
const seedsCheck: AuditCheck = {
  what: "widths of intervals against the spread of training seeds",
  run: ({ numbers: { estimates, values } }) => {
    const pairs = (estimates ?? []).flatMap((estimate) =>
      (values ?? []).filter(({ name }) => name === estimate.name)
        .map((own) => ({ estimate, spread: spread(own), half: halfWidth(estimate) }))
        .filter((pair) => pair.spread !== null && pair.half !== null)
    );
    const needed = {
      "low and high of an estimate, and values by seed under its name": pairs.length === 0
        ? null
        : pairs,
    };
    return given(needed, () =>
      pairs.flatMap(({ estimate, spread, half }): Finding[] => {
        const { words } = spread!;
        const z = quantile(estimate);
        if (endsOf(half!).largest >= z * endsOf(spread!.sd).least) return [];
        const { value: sd } = spread!.sd;
        return [{
          class: "too sure",
          about: estimate.name,
          because: `half its width is ${
            shown(half!.value)
          }, but training seeds differ by a standard deviation of ${
            shown(sd)
          }${words}: an interval that held them would be ${shown(z * sd)} wide on either side`,
        }];
      }));
  },
};

/** Intervals that draw start states alone. */
const startStatesCheck: AuditCheck = {
  what: "what is drawn again in a resample",
  run: ({ numbers }) =>
    eachEstimate(numbers.estimates ?? [], (estimate) =>
      given(
        { "low and high": halfWidth(estimate), resampled: estimate.resampled },
        ({ resampled }): Finding[] =>
          resampled === "patients" ? [] : [{
            class: "too sure",
            about: estimate.name,
            because:
              "only start states are drawn again, under one network: the interval holds how patients differ when " +
              "they come, not whether the network's values are right",
          }],
      )),
};

/** Estimates against their own limits. */
const ownLimitsCheck: AuditCheck = {
  what: "estimates against their own limits",
  run: ({ numbers }) =>
    eachEstimate(
      numbers.estimates ?? [],
      ({ name, value, low, high }) =>
        given({ value, low, high }, ({ value, low, high }): Finding[] => {
          const finding = (limit: string, where: string): Finding[] => [{
            class: "does not fit",
            about: name,
            because: `${limit}: an estimate plus and minus its error holds it, and resamples lie ` +
              `${where} it only if they are of something else, or the estimator is biased by more than it varies`,
          }];
          const words = (what: string, { value: limit }: Printed, side: string) => {
            const [one, other] = apart(value.value, limit);
            return `${one} lies ${side} its own ${what} limit ${other}`;
          };
          if (isBelow(value, low)) return finding(words("lower", low, "below"), "above");
          return isBelow(high, value) ? finding(words("upper", high, "above"), "below") : [];
        }),
    ),
};

/** Checks of intervals. */
export const INTERVAL_CHECKS: readonly AuditCheck[] = [
  patientsCheck,
  seedsCheck,
  startStatesCheck,
  ownLimitsCheck,
];
