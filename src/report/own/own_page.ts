/**
 * The report of a user's own runs and studies: what they came to, how they went, what tells them apart, what to do next.
 *
 * @module
 */
import { basisWords } from "../../dataset/data_identity.ts";
import { markdownTable } from "../../study/tables/text_tables.ts";
import type { Reference } from "../chart.ts";
import type { Figure } from "../figure.ts";
import type { ReportSection, SectionedReport } from "../html/sectioned_html.ts";
import { COLOURS } from "../theme.ts";
import { metricCurves, survivalCurves } from "./curves.ts";
import { doseFigure } from "./dose_figure.ts";
import {
  configsOf,
  type OwnConfig,
  type OwnInput,
  type OwnModel,
  type OwnReferences,
  type OwnSource,
} from "./own_input.ts";
import { heldOutTable } from "./held_out_table.ts";
import { scoreFigure } from "./score_figure.ts";
import { scoreTable } from "./score_table.ts";
import { valueCurves } from "./value_curves.ts";
import { compareSettings } from "./settings.ts";
import { spreadOf, survivalsOf } from "./spread.ts";
import { commandBlock, counted, literal } from "./text.ts";

/** Most configs that are told apart by colours. */
const LINES = COLOURS.length;

/** Most configs whose settings stand side by side. */
const COLUMNS = 12;

/** A figure's place. */
const place = ({ name, title }: Figure) => `![${title}](${name}.svg)`;

/** Configs with their mean survival, where they have one. */
function ranked(configs: readonly OwnConfig[]): { config: OwnConfig; mean: number }[] {
  return configs.flatMap((config) => {
    const spread = spreadOf(survivalsOf(config.models));
    return spread ? [{ config, mean: spread.mean }] : [];
  }).sort((a, b) => b.mean - a.mean);
}

/** The configs that curves show: all, or the first and the best of many. */
function drawnConfigs(configs: readonly OwnConfig[]): readonly OwnConfig[] {
  if (configs.length <= LINES) return configs;
  const best = ranked(configs).map(({ config }) => config).filter((one) => one !== configs[0]);
  const chosen = new Set([configs[0], ...best.slice(0, LINES - 1)]);
  return configs.filter((config) => chosen.has(config));
}

/** Whether most configs were scored more than once, so that their survival has a course. */
function isCourse(configs: readonly OwnConfig[]): boolean {
  const often = configs.filter(({ models }) => models.some(({ course }) => course.length > 1));
  return 2 * often.length > configs.length;
}

/** How far a source is. */
function stateOf(source: OwnSource): string {
  const { kind, done, planned, finished } = source;
  const [of, unit] = kind === "run" ? ["steps", "step"] : ["trainings", "training"];
  const count = done.toLocaleString("en");
  if (planned === null) return counted(done, unit);
  if (kind === "run" && finished && done < planned) {
    return `ended after ${count} of ${planned.toLocaleString("en")} ${of}`;
  }
  if (finished) return `${counted(planned, unit)}, finished`;
  return `${count} of ${planned.toLocaleString("en")} ${of} so far`;
}

/** Why models have no exact score, in a sentence. */
function whyUnscored(models: readonly OwnModel[]): string {
  const reasons = new Set(
    models.flatMap(({ states }) => states === null ? [] : [basisWords(states)]),
  );
  const [reason, ...others] = [...reasons].filter((one) => one !== null);
  if (reason !== undefined && others.length === 0) {
    return `${reason[0].toUpperCase()}${reason.slice(1)}.`;
  }
  if (models.every(({ heldOut }) => heldOut)) {
    return "No exact score: they were scored by patients who were not trained on.";
  }
  return "No exact score is known of them yet.";
}

/** What it is, in sentences. */
function summaryOf({ sources, references }: OwnInput, configs: readonly OwnConfig[]): string[] {
  const models = configs.flatMap((config) => config.models);
  const states = sources.map((source) =>
    sources.length === 1 ? stateOf(source) : `${source.name}: ${stateOf(source)}`
  );
  const unscored = models.filter(({ survival }) => survival === null);
  const some = `${counted(unscored.length, "model")} without an exact score: see what was noted.`;
  return [
    `${counted(models.length, "model")} of ${counted(configs.length, "config")}; ${
      states.join("; ")
    }.`,
    ...(unscored.length === models.length
      ? [whyUnscored(models)]
      : unscored.length > 0
      ? [some]
      : []),
    ...(references
      ? [
        "Every score is exact, unless it says that it is simulated, and stands beside what actions at random, clinicians and the " +
        "optimum reach in the same process.",
      ]
      : []),
  ];
}

/** Numbers of the first screen. */
function numbersOf({ references, sources }: OwnInput, configs: readonly OwnConfig[]) {
  const [best] = ranked(configs);
  const known = references
    ? [
      { survival: references.random, name: "random actions", how: "any action, by chance" },
      { survival: references.clinicians, name: "clinicians", how: "the care that the data log" },
      { survival: references.optimum, name: "optimum", how: "no policy survives more" },
    ]
    : [];
  const isPartial = !sources.every(({ finished }) => finished);
  const of = best && counted(best.config.models.length, "model");
  const how = best && `${configs.length > 1 ? "the best config's mean" : "mean"} over ${of}` +
      (isPartial ? ", so far" : "");
  const own = best ? [{ survival: best.mean, name: best.config.name, how: how! }] : [];
  return [...own, ...known].map(({ survival, ...one }) => ({
    ...one,
    number: survival.toFixed(3),
  }));
}

/** Scores: figure and table. */
function scoreSection(
  references: OwnReferences | null,
  configs: readonly OwnConfig[],
  figure: Figure | null,
): ReportSection {
  const paired = configs.length > 1
    ? " Paired differences are those between models of the same seed and the same data, which share what chance gave both; `-` " +
      "where no two are a pair."
    : "";
  const choice = configs.length > 1
    ? "\n\nThe best of several configs, chosen by these very numbers, is *oracle-tuned*: logged data alone could not have chosen it " +
      "so. `deno task select` chooses by held-out data."
    : "";
  const explained = ranked(configs).length === 0 ? "" : `
Survival is exact: the solution of a linear system, not a mean over simulated episodes. Intervals are 95% of the mean (Student's t
over datasets, or over seeds where there is one dataset); of fewer than three, square brackets hold the least and the greatest.${paired}${choice}
`;
  const heldOut = heldOutTable(configs);
  const exact = heldOut !== null && ranked(configs).length === 0
    ? ""
    : `\n${scoreTable(configs, references)}\n`;
  const markdown = `# What they came to
${figure ? `\n${place(figure)}\n` : ""}${exact}${
    heldOut === null ? "" : `\n${heldOut}\n`
  }${explained}`;
  return { id: "scores", markdown, figures: figure ? [figure] : [] };
}

/** Courses of the training; that of survival stands on the first screen if it is one. */
function courseSection(
  configs: readonly OwnConfig[],
  figures: readonly Figure[],
): ReportSection | null {
  if (figures.length === 0) return null;
  const drawn = drawnConfigs(configs).length;
  const left = drawn < configs.length
    ? `\nOf ${configs.length} configs, courses and doses show the first and the ${
      drawn - 1
    } of greatest survival.\n`
    : "";
  const markdown = `# How the training went\n${left}\n${figures.map(place).join("\n\n")}\n`;
  return { id: "courses", markdown, figures };
}

/** Doses. */
function doseSection(
  configs: readonly OwnConfig[],
  references: OwnReferences | null,
): ReportSection | null {
  const figure = doseFigure(drawnConfigs(configs), references);
  if (!figure) return null;
  return {
    id: "doses",
    markdown: `# Which doses they give\n\n${place(figure)}\n`,
    figures: [figure],
  };
}

/** What tells configs apart, and what they agree on. */
function settingSection(configs: readonly OwnConfig[]): ReportSection {
  const shown = configs.slice(0, COLUMNS);
  const { different, same } = compareSettings(shown);
  const left = configs.length > COLUMNS ? ` (the first ${COLUMNS} of ${configs.length})` : "";
  const apart = configs.length === 1
    ? ""
    : different.length === 0
    ? "\nThe configs have the same settings.\n"
    : `\nWhat tells the configs apart${left}:\n\n${
      markdownTable(
        ["key", ...shown.map(({ name }) => literal(name))],
        different.map(({ key, values }) => [literal(key), ...values.map(literal)]),
      )
    }\n`;
  const values = same.map(({ key, values }) => `${literal(key)} = ${literal(values[0])}`).join(
    "; ",
  );
  const rest = same.length === 0
    ? ""
    : configs.length === 1
    ? `\n${values}.\n`
    : `\nWhat they agree on: ${values}.\n`;
  return { id: "settings", markdown: `# Settings\n${apart}${rest}`, figures: [] };
}

/** What was noted, by source. */
function noteSection({ sources }: OwnInput): ReportSection {
  const parts = sources.map((source) => {
    const title = sources.length > 1 ? `## ${literal(source.name)}\n\n` : "";
    const lines = [
      `${source.kind === "run" ? "Run" : "Study"} ${source.name}: ${stateOf(source)}.`,
      ...source.notes,
      `Numbers from ${source.files.join(", ")}${
        source.kind === "run" ? ` in ${source.name}` : ""
      }.`,
    ];
    return `${title}${lines.map((line) => `- ${literal(line)}`).join("\n")}\n`;
  });
  return { id: "notes", markdown: `# What was noted\n\n${parts.join("\n")}`, figures: [] };
}

/** How to go on. */
function nextSection({ sources }: OwnInput): ReportSection | null {
  const steps = sources.flatMap(({ next }) => next);
  if (steps.length === 0) return null;
  const parts = steps.map(({ words, command }) => `${words}\n\n${commandBlock(command)}\n`);
  return { id: "next", markdown: `# How to go on\n\n${parts.join("\n")}`, figures: [] };
}

/**
 * Makes the report.
 *
 * @param input Runs and studies.
 */
export function ownReport(input: OwnInput): SectionedReport {
  const { sources } = input;
  const configs = configsOf(sources);
  // Known policies say nothing of models that no score in their process applies to.
  const references = ranked(configs).length > 0 ? input.references : null;
  const drawn = drawnConfigs(configs);
  const lines: Reference[] = references
    ? [
      { name: "clinicians", survival: references.clinicians },
      { name: "optimum", survival: references.optimum },
    ]
    : [];
  const scores = scoreFigure(configs, lines);
  const survival = survivalCurves(drawn, lines);
  const values = valueCurves(drawn);
  const picture = isCourse(drawn) && survival ? survival : scores ?? values;
  const others = [survival, values, metricCurves(drawn, references !== null)].filter((figure) =>
    figure !== null
  );
  const sections = [
    scoreSection(references, configs, picture === scores ? null : scores),
    courseSection(configs, others.filter((figure) => figure !== picture)),
    doseSection(configs, references),
    settingSection(configs),
    noteSection(input),
    nextSection(input),
  ];
  return {
    title: `icu-cql: ${sources.map(({ name }) => name).join(", ")}`,
    summary: summaryOf({ sources, references }, configs),
    numbers: numbersOf({ sources, references }, configs),
    picture,
    sections: sections.filter((section) => section !== null),
  };
}
