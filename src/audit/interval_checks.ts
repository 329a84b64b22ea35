/**
 * Which intervals are too sure: narrower than patients' own returns allow, than seeds differ, or over start states only.
 *
 * @module
 */
import { meanSd } from "../evaluation/mean_sd.ts";
import { normalQuantile } from "../random/normal.ts";
import { type AuditCheck, eachEstimate, type Finding, given } from "./finding.ts";
import type { PublishedEstimate, SeedValues } from "./numbers.ts";
import { gammaOf, meanDiscount, ofSplit, returnSd } from "./returns.ts";
import { counted, shown } from "./words.ts";

/** Share of the width of a plain mean's interval below which an interval is too narrow. */
const NARROW = 0.5;

/** Half the width of an interval; null without one. */
function halfWidth({ low, high }: PublishedEstimate): number | null {
  return low === null || high === null ? null : (high - low) / 2;
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
      const keys = { survival: `survival.${split}`, n: `patients.${split}` };
      const needed = {
        "low and high": halfWidth(estimate),
        "reward: sparse": reward?.kind === "sparse" ? reward.kind : null,
        "reward.low": reward?.low,
        "reward.high": reward?.high,
        gamma: gammaOf(estimate, numbers),
        [keys.survival]: ofSplit(survival, split),
        [keys.n]: ofSplit(patients, split),
      };
      return given(needed, (there): Finding[] => {
        const half = there["low and high"] as number, n = there[keys.n] as number;
        const alive = there[keys.survival] as number, gamma = there.gamma as number;
        const ends = { low: there["reward.low"] as number, high: there["reward.high"] as number };
        const length = ofSplit(mean_length, split);
        const factor = length === null ? 1 : meanDiscount(gamma, length).least;
        const sd = factor * returnSd(ends, alive);
        const z = quantile(estimate);
        const plain = z * sd / Math.sqrt(n);
        // Without lengths the discounted spread is not known: nothing is called narrow then.
        if (gamma < 1 && length === null || half >= NARROW * plain) return [];
        const discounted = gamma < 1 ? `, discounted as after ${shown(length!)} steps` : "";
        return [{
          class: "too sure",
          about: name,
          because: `half its width is ${shown(half)} = ${shown(z)} x ${
            shown(half * Math.sqrt(n) / z)
          } / sqrt(${shown(n)}), but returns of single patients vary by ${shown(sd)} (${
            shown(alive)
          } survive${discounted}): even the mean of ${
            counted(n, "patient")
          }' own returns is known to ${shown(plain)} only`,
        }];
      });
    }),
};

/** The spread of one configuration's values over seeds, in words; null if the text lets none be known. */
function spread({ seeds, sd }: SeedValues): { sd: number; words: string } | null {
  const values = Object.values(seeds ?? {});
  if (values.length < 2) return sd === null ? null : { sd, words: "" };
  return {
    sd: meanSd(values).sd!,
    words: ` (${Object.keys(seeds!).join(", ")}: ${values.map(shown).join(", ")})`,
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
        const { sd, words } = spread!;
        const z = quantile(estimate);
        if (half! >= z * sd) return [];
        return [{
          class: "too sure",
          about: estimate.name,
          because: `half its width is ${
            shown(half!)
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

/** Checks of intervals. */
export const INTERVAL_CHECKS: readonly AuditCheck[] = [
  patientsCheck,
  seedsCheck,
  startStatesCheck,
];
