/**
 * The verdicts on the published text's findings, by fixed rules.
 *
 * @module
 */
import type { PairedDifference } from "../evaluation/paired_difference.ts";
import type { AreaComparison, StudySummary } from "./study_summary.ts";

/** A finding, what was found here, and whether it holds. */
export interface Verdict {
  /** The question. */
  readonly question: string;
  /** Yes or no, with what it rests on. */
  readonly answer: string;
}

/** A difference with its interval. */
export function inWords({ mean, low, high }: PairedDifference): string {
  const signed = (value: number) => `${value < 0 ? "" : "+"}${value.toFixed(4)}`;
  return `${signed(mean)} [${signed(low)}, ${signed(high)}]`;
}

/** A p-value. */
export function pWords(p: number): string {
  return p < 0.0001 ? "p < 0.0001" : `p = ${p.toFixed(4)}`;
}

/** An area comparison in words. */
function areaWords({ difference, p_holm }: AreaComparison): string {
  return p_holm === null
    ? inWords(difference)
    : `${inWords(difference)}, ${pWords(p_holm)} after Holm`;
}

/** Whether an area is larger than what it is compared with, significantly after Holm. */
function comparison(area: AreaComparison): string {
  const { low, high } = area.difference;
  const isSure = (area.p_holm ?? 0) < 0.05;
  const word = isSure && low > 0 ? "yes" : isSure && high < 0 ? "no, worse" : "no";
  return `${word} (${areaWords(area)})`;
}

/** Finding 1: agreement is all but final at a smaller budget than value is. */
function saturationVerdict(summary: StudySummary): Verdict[] {
  const strategies = [...new Set(summary.saturation.map(({ strategy }) => strategy))];
  return strategies.flatMap((strategy) =>
    (["at least 95%", "within 5%"] as const).map((rule) => {
      const [agreement, value] = (["agreement", "value"] as const).map((measure) =>
        summary.saturation.find((one) =>
          one.strategy === strategy && one.measure === measure && one.rule === rule
        )!
      );
      const where = ({ budget, low, high }: typeof value) => `${budget} [${low}, ${high}]`;
      const holds = agreement.budget < value.budget;
      return {
        question: `Does agreement saturate before value (${strategy}, ${rule} of the final one)?`,
        answer: `${holds ? "Yes" : "No"}: agreement at ${where(agreement)} transitions, value at ${
          where(value)
        }`,
      };
    })
  );
}

/** Findings 2 and 3: uncertainty does not consistently win, and sometimes loses. */
function uncertaintyVerdicts(summary: StudySummary): Verdict[] {
  const area = summary.against_random.find(({ strategy }) => strategy === "uncertainty");
  if (!area) return [];
  const [first] = summary.config.budgets;
  const curves = summary.curves.filter(({ strategy, budget, difference }) =>
    strategy === "uncertainty" && budget > first && difference
  );
  const above = curves.filter(({ difference }) => difference!.low > 0);
  const below = curves.filter(({ difference }) => difference!.high < 0);
  const cells = curves.length * area.difference.n;
  const clearly = curves.reduce((sum, { clearly_below }) => sum + clearly_below!, 0);
  const worst = curves.reduce((a, b) => b.difference!.mean < a.difference!.mean ? b : a);
  const budgets = (list: typeof curves) =>
    list.length === 0 ? "none" : list.map(({ budget }) => budget).join(", ");
  return [
    {
      question: "Does uncertainty consistently beat random subsets?",
      answer: `${above.length === curves.length ? "Yes" : "No"}: area ${
        areaWords(area)
      }; above random at ${above.length} of ${curves.length} budgets (${budgets(above)})`,
    },
    {
      question: "Does it sometimes degrade?",
      answer: `${
        below.length > 0 ? "Yes, on average" : clearly > 0 ? "In single datasets only" : "No"
      }: below random on average at ${below.length} of ${curves.length} budgets (${
        budgets(below)
      }), most at ${worst.budget}: ${
        inWords(worst.difference!)
      }; clearly below in ${clearly} of ${cells} pairs of dataset and budget; smaller area in ${area.below} of ${area.difference.n} datasets`,
    },
  ];
}

/** Whether the distribution-aware strategies repair what uncertainty degrades on average. */
function repairVerdicts(summary: StudySummary): Verdict[] {
  const degraded = summary.curves.filter(({ strategy, difference }) =>
    strategy === "uncertainty" && difference && difference.high < 0
  ).map(({ budget }) => budget);
  return summary.against_uncertainty.map((versus) => {
    const { strategy } = versus;
    const own = summary.against_random.find((area) => area.strategy === strategy)!;
    const better = versus.difference.low > 0 && versus.p_holm! < 0.05;
    const verdict = degraded.length === 0
      ? "Nothing to repair on average"
      : !better
      ? "No"
      : own.difference.high < 0
      ? "In part"
      : "Yes";
    const there = degraded.map((budget) => {
      const at = summary.curves.find((one) => one.strategy === strategy && one.budget === budget);
      return `; at ${budget}, where uncertainty is below random, it differs from random by ${
        inWords(at!.difference!)
      }`;
    });
    return {
      question: `Does ${strategy} repair it?`,
      answer: `${verdict}. Better than uncertainty: ${comparison(versus)}; better than random: ${
        comparison(own)
      }${there.join("")}`,
    };
  });
}

/**
 * The verdicts of a study.
 *
 * @param summary The study.
 */
export function verdictsOf(summary: StudySummary): Verdict[] {
  return [
    ...saturationVerdict(summary),
    ...uncertaintyVerdicts(summary),
    ...repairVerdicts(summary),
  ];
}
