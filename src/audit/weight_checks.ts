/**
 * Which estimates say nothing: so few patients carry the weight that the number is theirs.
 *
 * @module
 */
import { REFUSAL_LIMITS } from "../evaluation/ope/refusal.ts";
import {
  type AuditCheck,
  eachEstimate,
  type Finding,
  given,
  type Outcome,
  type Published,
} from "./finding.ts";
import type { PublishedEstimate } from "./numbers.ts";
import { type Match, matchReturn, type OneReturn, returnsWithin, TELLING } from "./one_return.ts";
import { endsOf, type Printed } from "./printed.ts";
import { gammaOf, hardRange, ofSplit } from "./returns.ts";
import { counted, shown } from "./words.ts";

/** Kinds that weight patients. */
const WEIGHTED: readonly PublishedEstimate["kind"][] = ["is", "pdis", "cwpdis", "wis", "dr", "wdr"];
/** Kinds whose weights do not add up to 1 by themselves: they need more patients. */
const UNNORMALISED: readonly PublishedEstimate["kind"][] = ["is", "pdis", "cwpdis"];

/** Effective patients up to which one patient holds nearly all the weight: at least 1/ESS of it. */
const ONE_PATIENT = 1.1;
/** Effective patients up to which an upper limit is looked at for a single survivor. */
const FEW = 30;

/** Weighted estimates, each checked for itself. */
function eachWeighted(
  { numbers: { estimates } }: Published,
  check: (estimate: PublishedEstimate) => Outcome,
): Outcome {
  const weighted = (estimates ?? []).filter(({ kind }) => WEIGHTED.includes(kind));
  return eachEstimate(
    weighted,
    check,
    "an estimate by weights (kind: is, pdis, cwpdis, wis, dr or wdr)",
  );
}

/** Effective patients below which our own estimates are refused. */
const { importanceEssShare, normalisedEss, normalisedEssShare } = REFUSAL_LIMITS;

/** ESS against the number of patients. */
const essCheck: AuditCheck = {
  what: "effective sample sizes against the number of patients",
  run: (published) =>
    eachWeighted(published, (estimate) => {
      const patients = `patients.${estimate.split}`;
      const needed = {
        ess: estimate.ess,
        [patients]: ofSplit(published.numbers.patients, estimate.split),
      };
      return given(needed, (there): Finding[] => {
        const ess = there.ess as Printed, n = there[patients] as number;
        const isUnnormalised = UNNORMALISED.includes(estimate.kind);
        const least = isUnnormalised
          ? importanceEssShare * n
          : Math.max(normalisedEss, normalisedEssShare * n);
        if (endsOf(ess).largest >= least) return [];
        const rule = isUnnormalised
          ? `${100 * importanceEssShare}% of the patients`
          : `the larger of ${normalisedEss} and ${100 * normalisedEssShare}% of the patients`;
        return [{
          class: "says nothing",
          about: estimate.name,
          because: `its weights are as good as ${shown(ess.value)} of ${counted(n, "patient")}, ` +
            `${shown(100 * ess.value / n)}%; a number is refused below ${shown(least)} (${rule})`,
        }];
      });
    }),
};

/** A single return in words. */
function inWords({ reward, steps, value }: OneReturn, gamma: number): string {
  if (gamma === 1 || reward === 0) return shown(value);
  return `${shown(reward)} x ${shown(gamma)}^${steps} = ${shown(value)}`;
}

/** How often chance gives as near a match, in words. */
function byChance({ chance }: Match): string {
  const share = Number((100 * chance).toPrecision(2));
  return `${share} in 100 numbers of that size lie as near to a patient's return`;
}

/** What checks of single patients need. */
function single({ numbers }: Published, estimate: PublishedEstimate) {
  const { reward } = numbers;
  return {
    "reward: sparse": reward?.kind === "sparse" ? reward.kind : null,
    "reward.low": reward?.low,
    "reward.high": reward?.high,
    gamma: gammaOf(estimate, numbers),
    ess: estimate.ess,
  };
}

/**
 * A weighted mean that is one patient's return. The largest share w of normalised weights is at least 1/ESS, the sum of their
 * squares being at most w: the rest moves the mean from that patient's return by 1 - w of the range at most. So it is the
 * effective sample size that tells, and it names the patient where a single return is within that reach; that the number is
 * near to a return tells nothing by itself.
 */
const onePatientCheck: AuditCheck = {
  what: "estimates that are one patient's return",
  run: (published) =>
    eachWeighted(published, (estimate) =>
      given(
        { ...single(published, estimate), value: estimate.value },
        ({ "reward.low": low, "reward.high": high, gamma, ess, value }): Finding[] => {
          const returns = { rewards: [low, high], gamma };
          const { least, largest } = hardRange({ low, high }, gamma);
          const effective = endsOf(ess).largest;
          // Fewer than one cannot be, and is said elsewhere.
          if (effective > ONE_PATIENT || effective < 1) return [];
          const others = 1 - 1 / effective;
          const reach = others * (largest - least) + value.half;
          const { count, first } = returnsWithin(value.value, reach, returns);
          if (first === null) return [];
          const match = matchReturn(value, returns);
          const who = first.reward === high ? "survived" : "died";
          const when = gamma === 1 || first.reward === 0 ? "" : ` at step ${first.steps + 1}`;
          const which = count === 1
            ? `only ${inWords(first, gamma)} is: one patient who ${who}${when}`
            : `${
              Number.isFinite(count) ? shown(count) : "many"
            } returns are, and which is not told`;
          const near = match === null ? "" : ` (${byChance(match)})`;
          return [{
            class: "says nothing",
            about: estimate.name,
            because: `one patient holds at least 1/${shown(effective)} = ${
              shown(100 * (1 - others))
            }% of the weight, with a return within ${shown(reach)} of ${
              shown(value.value)
            }: ${which}${near}`,
          }];
        },
      )),
};

/** An upper limit that is one survivor's return, nearer than chance would have it. */
const oneSurvivorCheck: AuditCheck = {
  what: "upper limits against the return of one survivor",
  run: (published) =>
    eachWeighted(published, (estimate) =>
      given(
        { ...single(published, estimate), high: estimate.high },
        ({ "reward.high": high, gamma, ess, high: limit }): Finding[] => {
          const match = matchReturn(limit, { rewards: [high], gamma });
          if (endsOf(ess).largest > FEW || match === null || match.chance > TELLING) return [];
          const { nearest, distance } = match;
          const of = gamma === 1 ? "" : ` of ${counted(nearest.steps + 1, "step")}`;
          return [{
            class: "says nothing",
            about: estimate.name,
            because: `its upper limit ${shown(limit.value)} is, to ${shown(distance)}, ${
              inWords(nearest, gamma)
            }; ${byChance(match)}: as if resamples of ${
              shown(ess.value)
            } effective patients ended at one survivor${of}`,
          }];
        },
      )),
};

/** Share of an effective sample size up to which its last digit tells it from others. */
const TELLS = 1e-4;

/** Different policies with the very same ESS: valued alike they weight patients differently. */
const sameEssCheck: AuditCheck = {
  what: "effective sample sizes of different estimates against each other",
  run({ numbers: { estimates } }) {
    const own = (estimates ?? []).filter(({ ess, kind }) =>
      ess !== null && WEIGHTED.includes(kind)
    );
    return given({ "ess of two estimates": own.length < 2 ? null : own }, () => {
      const groups = Map.groupBy(
        own,
        ({ ess, split, kind, gamma, trimmed }) =>
          [split, kind, gamma, trimmed, ess!.value].join(" "),
      );
      return [...groups.values()].flatMap((same): Finding[] => {
        const { value: ess, half } = same[0].ess!;
        const values = new Set(same.flatMap(({ value }) => value === null ? [] : [value.value]));
        if (values.size < 2 || 2 * half > TELLS * ess) return [];
        return [{
          class: "does not fit",
          about: same.map(({ name }) => name).join(" and "),
          because: `the same effective sample size ${ess} to every digit, with values ${
            [...values].join(" and ")
          }: different policies weight patients differently`,
        }];
      });
    });
  },
};

/** Checks of weights. */
export const WEIGHT_CHECKS: readonly AuditCheck[] = [
  essCheck,
  onePatientCheck,
  oneSurvivorCheck,
  sameEssCheck,
];
