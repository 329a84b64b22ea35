/**
 * What held-out patients say of configs, or what models that evaluate a policy have learned: tables for runs without
 * exact scores.
 *
 * @module
 */
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
  { title: "agreement", of: ({ heldOut }) => heldOut?.agreement, shown: percent },
  {
    title: "return of the evaluated policy",
    of: ({ estimatedReturn }) => estimatedReturn,
    shown: four,
  },
];

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
  const asked = all.find(({ heldOut }) => heldOut)?.heldOut;
  const legend = asked
    ? `\n\nBy ${asked.episodes} episodes of ${asked.patients} patients who were not trained on, whose mean return was ` +
      `${
        four(asked.observed)
      }. The estimate is fitted Q evaluation's; unseen is the chance to come to a pair that they never ` +
      "show; losses are the training's on their transitions; agreement is the share of their actions that the policy takes " +
      "too. Square brackets hold the least and the greatest model."
    : "";
  return `${table}${legend}`;
}
