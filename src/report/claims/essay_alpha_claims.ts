/**
 * Claims of the essay on alpha.
 *
 * @module
 */
import { meanSd } from "../../evaluation/mean_sd.ts";
import { pooledVariance, varianceRatioP } from "../../evaluation/variance_ratio.ts";
import { percent } from "../markdown_parts.ts";
import { type Claim, finding } from "./claim.ts";
import type { ClaimFacts } from "./claim_facts.ts";
import { alphaMeans, peakFinding } from "./alpha_means.ts";

const ALPHA = "results/study/alpha.jsonl";

type Kind = "exact" | "published";

/** Range of scores over the trainings of some alphas. */
function rangeOf(facts: ClaimFacts, isIn: (alpha: number) => boolean) {
  const means = alphaMeans(facts)?.filter(({ alpha }) => isIn(alpha));
  if (!means) return null;
  const range = (of: Kind) => {
    const all = means.flatMap((one) => one[of]);
    return { low: Math.min(...all), high: Math.max(...all) };
  };
  return { exact: range("exact"), published: range("published") };
}

const shown = ({ low, high }: { low: number; high: number }) =>
  `${percent(low)} to ${percent(high)}`;

/** Least difference of means that counts, half a point, and how seldom chance may show as much. */
const DIFFERENCE = 0.005;
const LEVEL = 0.05;

/** Variance over seeds within some alphas, and the mean over them. */
function spread(facts: ClaimFacts, isIn: (alpha: number) => boolean, of: Kind) {
  const own = alphaMeans(facts)!.filter(({ alpha }) => isIn(alpha));
  return {
    ...pooledVariance(own.map((one) => one[of])),
    mean: meanSd(own.map((one) => one.mean[of])).mean,
  };
}

/** Low and high alphas beside each other. */
function lowAndHigh(facts: ClaimFacts, of: Kind) {
  const [low, high] = [spread(facts, isLow, of), spread(facts, isHigh, of)];
  const p = varianceRatioP(low, high);
  const isSeen = low.variance > high.variance && low.mean > high.mean + DIFFERENCE;
  const [lowSd, highSd] = [low, high].map(({ variance }) => (100 * Math.sqrt(variance)).toFixed(2));
  return {
    isSeen,
    isShown: isSeen && p < LEVEL,
    words: `sd over seeds ${lowSd} and ${highSd} points (p = ${p.toPrecision(2)}), means ${
      percent(low.mean)
    } and ${percent(high.mean)}`,
  };
}

const isLow = (alpha: number) => alpha <= 0.1;
const isHigh = (alpha: number) => alpha >= 2;

/** The claims. */
export const ALPHA_CLAIMS: readonly Claim[] = [
  {
    text: "essay",
    quote: "mean survival peaking at α=0.5",
    source: ALPHA,
    check: (facts) => peakFinding(0.5, facts),
  },
  {
    text: "essay",
    quote: "an inverted-U relationship between conservatism and performance",
    source: ALPHA,
    check: (facts) => {
      const means = alphaMeans(facts);
      if (means === null) return null;
      const isInverted = (of: Kind) => {
        const all = means.map((one) => one.mean[of]);
        const peak = all.indexOf(Math.max(...all));
        const isMonotone = all.slice(1).every((one, i) =>
          i < peak ? one > all[i] - DIFFERENCE : one < all[i] + DIFFERENCE
        );
        return isMonotone && all[peak] - Math.max(all[0], all.at(-1)!) >= DIFFERENCE;
      };
      const listed = means.map(({ alpha, mean }) => `${alpha}: ${percent(mean.exact)}`).join(", ");
      return finding(
        { exact: isInverted("exact"), published: isInverted("published") },
        `exact means by alpha ${listed}`,
      );
    },
  },
  {
    text: "essay",
    quote: "low α has high variance, high α has low variance but lower mean",
    source: ALPHA,
    ruleSetAfterScoring: true,
    check: (facts) => {
      if (alphaMeans(facts) === null) return null;
      const exact = lowAndHigh(facts, "exact"), published = lowAndHigh(facts, "published");
      const ours =
        `alpha at most 0.1 and at least 2: exact ${exact.words}; scores ${published.words}`;
      const isOpen = (one: typeof exact) => one.isSeen && !one.isShown;
      const isUndecided = isOpen(exact) || (!exact.isSeen && isOpen(published));
      return isUndecided
        ? { ours, verdict: "cannot be told" }
        : finding({ exact: exact.isShown, published: published.isShown }, ours);
    },
  },
  {
    text: "essay",
    quote: "identical configurations yielding outcomes ranging from 79% to 89%",
    source: `${ALPHA}; results/protocol/README.md`,
    check: (facts) => {
      const clinicians = {
        low: Math.min(...facts.clinicianScores),
        high: Math.max(...facts.clinicianScores),
      };
      const fixed = `the clinicians' own policy, never trained, scores ${
        shown(clinicians)
      } on 20 blocks of episodes`;
      const range = rangeOf(facts, isLow);
      if (range === null) return { ours: fixed, verdict: "not tested yet" };
      const isWide = ({ low, high }: { low: number; high: number }) => high - low >= 0.06;
      return finding(
        { exact: isWide(range.exact), published: isWide(range.published) },
        `alpha at most 0.1: exact ${shown(range.exact)}, their protocol ${
          shown(range.published)
        }; ${fixed}`,
      );
    },
  },
  {
    text: "essay",
    quote: "at α≥2.0, results cluster within a narrower 82–87% band",
    source: ALPHA,
    check: (facts) => {
      const range = rangeOf(facts, isHigh);
      if (range === null) return null;
      const within = ({ low, high }: { low: number; high: number }) =>
        low >= 0.815 && high <= 0.875;
      return finding(
        { exact: within(range.exact), published: within(range.published) },
        `exact ${shown(range.exact)}, their protocol ${shown(range.published)}`,
      );
    },
  },
];
