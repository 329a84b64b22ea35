/**
 * The page of judged policies: what they come to, each one's estimates with what they rest on, and what all are judged by.
 *
 * @module
 */
import type { DrawnPolicy, JudgedPolicies } from "../../judging/judged_file.ts";
import type { PolicyRecord } from "../../judging/policy_record.ts";
import type { Figure } from "../figure.ts";
import type { ReportSection, SectionedReport } from "../html/sectioned_html.ts";
import { counted, literal } from "../own/text.ts";
import { figureMarkdown } from "../page.ts";
import { fillTemplate, type TemplateParts } from "../template.ts";
import { agreementFigure } from "./agreement_figure.ts";
import { calibrationFigure, reliabilityFigure } from "./behaviour_figures.ts";
import CLINICIANS from "./clinicians.md" with { type: "text" };
import { courseFigure } from "./course_figure.ts";
import { estimateFigure, overviewFigure } from "./estimate_figures.ts";
import {
  estimatesTable,
  estimatorsTable,
  policiesTable,
  reasonsText,
  referencesTable,
} from "./ope_tables.ts";
import OVERVIEW from "./overview.md" with { type: "text" };
import POLICY from "./policy.md" with { type: "text" };
import READING from "./reading.md" with { type: "text" };
import { sensitivityFigure } from "./sensitivity_figure.ts";
import { supportFigure } from "./support_figure.ts";
import { weightFigure } from "./weight_figure.ts";
import { digits, footLines, policyLines, range, reasonWords } from "./words.ts";

/** Gathers the figures of a section while its text is made. */
function figurePlaces(prefix = "") {
  const figures: Figure[] = [];
  /** A figure's place, or why there is none. */
  const place = (figure: Figure | null, otherwise: string): string => {
    if (figure === null) return otherwise;
    const own = { ...figure, name: `${prefix}${figure.name}` };
    figures.push(own);
    return figureMarkdown(own);
  };
  return { figures, place };
}

/** A section of a template. */
function section(
  id: string,
  [name, template]: readonly [name: string, template: string],
  { figures = [], ...parts }: TemplateParts,
): ReportSection {
  const where = `src/report/ope/${name}.md`;
  const { markdown } = fillTemplate(template, parts, { path: where, where });
  return { id, markdown: markdown.replace(/\n{3,}/g, "\n\n"), figures };
}

/** Whose records they are. */
function dataWords({ data }: Pick<JudgedPolicies, "data">): string {
  return data.kind === "cohort" ? `cohort ${data.name}` : data.name;
}

/** A policy's recommended number in a sentence. */
function verdict({ kind, recommended, estimates, difference }: PolicyRecord): string {
  const [one, own] = [estimates[recommended], difference[recommended]];
  if (one.refused !== null) {
    return `${kind}: no value; the recommended estimate (${recommended}) is ${
      literal(reasonWords(one))
    }.`;
  }
  return `${kind}: ${digits(one.value)} (${one.level}: ${
    range(one.low, one.high)
  }); minus clinicians ${digits(own.value)} (${range(own.low, own.high)}).`;
}

/** One policy. */
function policySection(
  judged: readonly DrawnPolicy[],
  { axes, severity }: JudgedPolicies,
  id: string,
): ReportSection {
  const records = judged.map(({ record }) => record);
  const [{ record: { policy, estimates: { fqe, wis } }, figures: { support, agreement } }] = judged;
  const { figures, place } = figurePlaces(`${id}-`);
  const values = {
    policy: literal(policy),
    verdict: records.map((record) => `- ${verdict(record)}`).join("\n"),
    estimates: place(estimateFigure(records), ""),
    weights: place(
      weightFigure(judged),
      "No patient was treated as the policy would have: none has any weight.",
    ),
    support: place(supportFigure(support, { axes }), ""),
    agreement: place(
      agreement && severity && agreementFigure(agreement, severity),
      "Nothing in these records tells how ill patients are, so agreement by severity is not shown.",
    ),
    course: place(
      courseFigure(judged),
      `Fitted Q evaluation is ${literal(reasonWords(fqe))}: its course is not drawn.`,
    ),
    sensitivity: place(
      sensitivityFigure(records),
      `Weighted importance sampling is ${
        literal(reasonWords(wis)) || "without weight"
      }: bounds around it say nothing, and are not drawn.`,
    ),
    checks: records.map((record) =>
      [`${record.kind}:`, "", ...policyLines(record).map((line) => `- ${literal(line)}`)].join("\n")
    ).join("\n\n"),
  };
  return section(id, ["policy", POLICY], {
    values,
    tables: { estimates: estimatesTable(records) },
    figures,
  });
}

/** What the model of the clinicians is. */
function behaviourWords({ behaviour }: PolicyRecord): string {
  const { kind, nll, nll_marginal, calibration_error, calibration_chance, one_step_ratio, least } =
    behaviour;
  const model = {
    logged: "Probabilities were logged with the actions: there is no model to be judged.",
    counted: "The model counts what was done in each state.",
    cloned: "The model is a network that clones them.",
  }[kind];
  const found = [
    `mean negative log-likelihood ${digits(nll)} (of the actions' shares alone ${
      digits(nll_marginal)
    })`,
    ...(calibration_error === null ? [] : [
      `calibration error ${digits(calibration_error)} (of a right model ${
        digits(calibration_chance)
      })`,
    ]),
    ...(one_step_ratio === null ? [] : [`mean one-step ratio ${digits(one_step_ratio)}`]),
    `least probability of what was done ${least.toPrecision(2)}`,
  ];
  const refused = behaviour.refused === null
    ? ""
    : ` It is refused (${behaviour.refused}), and with it all estimates by weights.`;
  return `${model} On these patients: ${found.join(", ")}.${refused}`;
}

/** Whether the clone is worth what the clinicians earned. */
function placeboWords({ checks: { placebo } }: PolicyRecord): string {
  if (placebo === null) return "There are too few patients for a placebo.";
  return `Placebo: the estimate of the clone, who does what clinicians do, less what the clinicians earned: ${
    digits(placebo.value)
  }, ${placebo.z.toFixed(1)} standard errors. ` +
    "It sees wrong values and weights; hidden confounding it cannot see.";
}

/** Sections that are of no single policy. */
function commonSections(
  records: readonly PolicyRecord[],
  { data, settings }: { readonly data: string; readonly settings?: string },
): { readonly first: ReportSection; readonly last: readonly ReportSection[] } {
  const [record] = records;
  const { figures, place } = figurePlaces();
  return {
    first: section("overview", ["overview", OVERVIEW], {
      tables: { policies: policiesTable(records) },
      values: {
        intro: `Judged on ${literal(data)}, by the recommended estimator (${record.recommended}).`,
        reasons: reasonsText(records),
        foot: footLines(records).map(literal).join("\n"),
      },
    }),
    last: [
      section("clinicians", ["clinicians", CLINICIANS], {
        tables: { references: referencesTable(record) },
        values: {
          behaviour: literal(behaviourWords(record)),
          placebo: literal(placeboWords(record)),
          reliability: place(reliabilityFigure(record.behaviour.reliability), ""),
          calibration: place(
            calibrationFigure(record.checks.calibration),
            "No stay came to an end: there is nothing to hold values against.",
          ),
        },
        figures,
      }),
      section("reading", ["reading", READING], {
        tables: { estimators: estimatorsTable(record) },
        values: {
          settings: settings === undefined
            ? "by settings that are not on record"
            : literal(settings),
        },
      }),
    ],
  };
}

/** Judgements of one policy stand together: greedy, then softened. */
function byPolicy(judged: readonly DrawnPolicy[]): DrawnPolicy[][] {
  const groups: DrawnPolicy[][] = [];
  for (const one of judged) {
    const last = groups.at(-1);
    const isSame = one.record.kind === "softened" && last?.length === 1 &&
      last[0].record.kind === "greedy" && last[0].record.policy === one.record.policy;
    if (isSame) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

/**
 * Makes the page.
 *
 * @param policies The policies.
 */
export function judgedPage(
  policies: JudgedPolicies,
): SectionedReport {
  const records = policies.judged.map(({ record }) => record);
  const groups = byPolicy(policies.judged);
  const [{ references: { clinicians }, recommended, patients, gamma }] = records;
  const refused = records.filter(({ estimates }) => estimates[recommended].refused !== null);
  const { first, last } = commonSections(records, {
    data: dataWords(policies),
    settings: policies.settings,
  });
  return {
    title: `Policies judged on ${dataWords(policies)}`,
    summary: [
      `What ${
        groups.length === 1 ? "a policy" : `${groups.length} policies`
      } would have earned, from records of ${
        counted(patients, "patient")
      } whom others treated and from whom no policy learned: estimates with intervals, or a refusal with its reason.`,
    ],
    numbers: [
      ...(clinicians === null ? [] : [{
        number: digits(clinicians.value),
        name: "clinicians",
        how: `mean return at gamma ${gamma}, observed`,
      }]),
      { number: String(patients), name: "patients", how: "evaluated; no policy learned from them" },
      {
        number: `${refused.length} of ${records.length}`,
        name: "refused",
        how: `numbers of the recommended estimator (${recommended})`,
      },
    ],
    picture: overviewFigure(records),
    sections: [
      first,
      ...groups.map((group, i) => policySection(group, policies, `policy-${i + 1}`)),
      ...last,
    ],
  };
}
