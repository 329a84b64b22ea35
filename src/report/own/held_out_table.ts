/**
 * What held-out patients say of configs, or what models that evaluate a policy have learned: tables for runs without
 * exact scores.
 *
 * @module
 */
import type { HeldOutScore } from "../../evaluation/held_out_score.ts";
import { meanSd } from "../../evaluation/mean_sd.ts";
import { markdownTable } from "../../study/tables/text_tables.ts";
import type { OwnConfig, OwnModel } from "./own_input.ts";
import { literal } from "./text.ts";

/** Mean of models' numbers, with the least and the greatest where there are several. */
function words(values: readonly number[], shown: (value: number) => string): string {
  if (values.length === 0) return "-";
  const mean = shown(meanSd(values).mean);
  if (values.length === 1) return mean;
  return `${mean} [${shown(Math.min(...values))} to ${shown(Math.max(...values))}]`;
}

const four = (value: number) => value.toFixed(4);
const percent = (value: number) => `${(100 * value).toFixed(1)}%`;

/** A column: its heading, a model's number, and how it is shown. */
interface Column {
  readonly title: string;
  readonly of: (model: OwnModel) => number | null | undefined;
  readonly shown: (value: number) => string;
}

const COLUMNS: readonly Column[] = [
  { title: "estimate", of: ({ heldOut }) => heldOut?.estimate?.value, shown: four },
  { title: "standard error", of: ({ heldOut }) => heldOut?.estimate?.standard_error, shown: four },
  { title: "unseen", of: ({ heldOut }) => heldOut?.estimate?.unseen, shown: percent },
  { title: "loss", of: ({ heldOut }) => heldOut?.metrics?.loss, shown: four },
  { title: "TD loss", of: ({ heldOut }) => heldOut?.metrics?.td_loss, shown: four },
  {
    title: "Bellman error",
    of: ({ heldOut }) => heldOut?.values?.bellman_error,
    shown: four,
  },
  { title: "mean Q", of: ({ heldOut }) => heldOut?.values?.mean, shown: four },
  { title: "largest Q", of: ({ heldOut }) => heldOut?.values?.largest, shown: four },
  { title: "mean Q at the start", of: ({ heldOut }) => heldOut?.values?.start_mean, shown: four },
  { title: "agreement", of: ({ heldOut }) => heldOut?.agreement, shown: percent },
  {
    title: "return of the evaluated policy",
    of: ({ estimatedReturn }) => estimatedReturn,
    shown: four,
  },
];

/** What is said of parts of the table that are there. */
function legendOf(asked: HeldOutScore, models: readonly OwnModel[]): string {
  const { episodes, patients, observed, estimate, values } = asked;
  const parts = [
    `By ${episodes} episodes of ${patients} patients who were not trained on, whose mean return was ${
      four(observed)
    }.`,
    ...(estimate
      ? [
        "The estimate is fitted Q evaluation's; unseen is the chance to come to a pair that they never show.",
      ]
      : []),
    "Losses are the training's on their transitions; agreement is the share of their actions that the policy takes too.",
  ];
  if (values) {
    const { attainable, all_live } = values;
    const range = attainable
      ? ` No return exceeds ${four(attainable[1])} or is below ${four(attainable[0])}.`
      : " Nothing bounds the return.";
    const living = all_live === null
      ? ""
      : ` If everybody lived as long as they stayed, the mean would be ${four(all_live)}.`;
    parts.push(
      "Q is of the policy's own actions and the Bellman error a root mean square, both in units of the return." +
        range + living,
    );
    const out = models.filter(({ heldOut }) => heldOut?.values?.out_of_range).length;
    if (out > 0) parts.push(`**Out of range**: ${out} of ${models.length} models promise more.`);
  }
  return `${parts.join(" ")} Square brackets hold the least and the greatest model.`;
}

/**
 * The table with its legend.
 *
 * @param configs The configs.
 * @returns Markdown; null where no model was scored so.
 */
export function heldOutTable(configs: readonly OwnConfig[]): string | null {
  const valuesOf = (column: Column, models: readonly OwnModel[]) =>
    models.map(column.of).filter((value) => typeof value === "number");
  const all = configs.flatMap(({ models }) => models);
  const columns = COLUMNS.filter((column) => valuesOf(column, all).length > 0);
  if (columns.length === 0) return null;
  const table = markdownTable(
    ["config", "models", ...columns.map(({ title }) => title)],
    configs.map(({ name, models }) => [
      literal(name),
      String(models.length),
      ...columns.map((column) => words(valuesOf(column, models), column.shown)),
    ]),
  );
  const asked = all.find(({ heldOut }) => heldOut?.values) ?? all.find(({ heldOut }) => heldOut);
  const legend = asked ? `\n\n${legendOf(asked.heldOut!, all)}` : "";
  return `${table}${legend}`;
}
