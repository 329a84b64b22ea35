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
import { gammaOf, ofSplit } from "./returns.ts";
import { counted, shown } from "./words.ts";

/** Kinds that weight patients. */
const WEIGHTED: readonly PublishedEstimate["kind"][] = ["is", "pdis", "cwpdis", "wis", "dr", "wdr"];
/** Kinds whose weights do not add up to 1 by themselves: they need more patients. */
const UNNORMALISED: readonly PublishedEstimate["kind"][] = ["is", "pdis", "cwpdis"];

/** Effective patients below which our own estimates are refused. */
const { importanceEssShare, normalisedEss, normalisedEssShare } = REFUSAL_LIMITS;

/** Effective patients up to which one patient holds nearly all the weight: at least 1/ESS of it. */
const ONE_PATIENT = 1.1;
/** Effective patients up to which an upper limit is looked at for a single survivor. */
const FEW = 30;
/** How near, relatively, an upper limit is to a single survivor's return. */
const NEAR = 0.0015;

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
        const ess = there.ess as number, n = there[patients] as number;
        const isUnnormalised = UNNORMALISED.includes(estimate.kind);
        const least = isUnnormalised
          ? importanceEssShare * n
          : Math.max(normalisedEss, normalisedEssShare * n);
        if (ess >= least) return [];
        const rule = isUnnormalised
          ? `${100 * importanceEssShare}% of the patients`
          : `the larger of ${normalisedEss} and ${100 * normalisedEssShare}% of the patients`;
        return [{
          class: "says nothing",
          about: estimate.name,
          because: `its weights are as good as ${shown(ess)} of ${counted(n, "patient")}, ` +
            `${shown(100 * ess / n)}%; a number is refused below ${shown(least)} (${rule})`,
        }];
      });
    }),
};

/** A reward with a whole power of gamma, k steps before it. */
interface OneReturn {
  readonly reward: number;
  readonly steps: number;
  readonly value: number;
}

/** The one patient's return that lies nearest to a value; null if none is of its sign. */
function nearestReturn(
  value: number,
  rewards: readonly number[],
  gamma: number,
): OneReturn | null {
  const reward = rewards.find((one) => one !== 0 && Math.sign(one) === Math.sign(value));
  if (reward === undefined) return null;
  const power = gamma === 1 ? 0 : Math.round(Math.log(value / reward) / Math.log(gamma));
  const steps = Math.max(0, power);
  return { reward, steps, value: reward * gamma ** steps };
}

/** A single return in words. */
function inWords({ reward, steps, value }: OneReturn, gamma: number): string {
  return `${shown(reward)} x ${shown(gamma)}^${steps} = ${shown(value)}`;
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

/** A weighted mean that is one patient's return. */
const onePatientCheck: AuditCheck = {
  what: "estimates that are one patient's return",
  run: (published) =>
    eachWeighted(published, (estimate) =>
      given(
        { ...single(published, estimate), value: estimate.value },
        ({ "reward.low": low, "reward.high": high, gamma, ess, value }): Finding[] => {
          // The largest share w of normalised weights is at least 1/ESS: the sum of their squares is at most w.
          const others = 1 - 1 / ess;
          const one = nearestReturn(value, [low, high], gamma);
          const reach = others * (high - low) + 0.005;
          if (ess > ONE_PATIENT || one === null || Math.abs(value - one.value) > reach) return [];
          const who = one.reward === high ? "survived" : "died";
          return [{
            class: "says nothing",
            about: estimate.name,
            because: `${shown(value)} is ${inWords(one, gamma)} to ${
              shown(Math.abs(value - one.value))
            }: one patient who ${who} at step ${one.steps + 1} holds at least 1/${shown(ess)} = ${
              shown(100 / ess)
            }% of the weight`,
          }];
        },
      )),
};

/** An upper limit that is one survivor's return. */
const oneSurvivorCheck: AuditCheck = {
  what: "upper limits that are one survivor's return",
  run: (published) =>
    eachWeighted(published, (estimate) =>
      given(
        { ...single(published, estimate), high: estimate.high },
        ({ "reward.high": high, gamma, ess, high: limit }): Finding[] => {
          const one = nearestReturn(limit, [high], gamma);
          const isNear = one !== null && Math.abs(limit / one.value - 1) <= NEAR;
          if (ess > FEW || !isNear) return [];
          return [{
            class: "says nothing",
            about: estimate.name,
            because: `its upper limit ${shown(limit)} is, to ${
              shown(100 * Math.abs(limit / one.value - 1))
            }%, ${inWords(one, gamma)}: resamples end at one survivor of ${
              counted(one.steps + 1, "step")
            }`,
          }];
        },
      )),
};

/** Different policies with the very same ESS. */
const sameEssCheck: AuditCheck = {
  what: "effective sample sizes of different estimates against each other",
  run({ numbers: { estimates } }) {
    const own = (estimates ?? []).filter(({ ess, kind }) =>
      ess !== null && WEIGHTED.includes(kind)
    );
    return given({ "ess of two estimates": own.length < 2 ? null : own }, () => {
      const groups = Map.groupBy(own, ({ ess, split }) => `${split} ${ess}`);
      return [...groups.values()].flatMap((same): Finding[] => {
        const [{ ess }] = same;
        const values = new Set(same.map(({ value }) => value));
        if (values.size < 2 || Number.isInteger(ess)) return [];
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
