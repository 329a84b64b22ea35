/**
 * What held-out patients say of models, for reading.
 *
 * @module
 */
import type { HeldOutScore } from "../evaluation/held_out_score.ts";
import type { ModelScore } from "../runs/run_evaluation.ts";
import { type Column, table } from "./table.ts";

/** A model that held-out patients were asked about. */
export type AskedModel = ModelScore & { readonly held_out: HeldOutScore };

/**
 * The models that held-out patients were asked about.
 *
 * @param models The models' scores.
 */
export function askedModels(models: readonly ModelScore[]): AskedModel[] {
  return models.filter((model): model is AskedModel => model.held_out !== undefined);
}

const percent = (share: number) => `${(100 * share).toFixed(1)}%`;

const fourDigits = (value: number | null | undefined) => value?.toFixed(4) ?? "-";

/** Metrics that are losses, by their names in files. */
const lossNames = (models: readonly AskedModel[]) => [
  ...new Set(
    models.flatMap(({ held_out: { metrics = {} } }) =>
      Object.keys(metrics).filter((name) => /(^|_)loss$/.test(name))
    ),
  ),
];

/** Cells of an estimate. */
function estimateCells({ estimate }: HeldOutScore): string[] {
  if (!estimate) return ["-", "-", "-", "-", "-", "-"];
  const { value, standard_error, strict, unseen, importance_sampling: weighted } = estimate;
  return [
    fourDigits(value),
    fourDigits(standard_error),
    fourDigits(strict),
    percent(unseen),
    weighted === null ? "-" : weighted.refused ? "refused" : fourDigits(weighted.value),
    weighted === null ? "-" : weighted.effective_episodes.toFixed(1),
  ];
}

/** Titles of what models say their policies are worth. */
const VALUE_TITLES = ["Bellman error", "mean Q", "largest Q", "Q at start"];

/** Cells of what a model says its policy is worth. */
function valueCells({ values }: HeldOutScore): string[] {
  if (!values) return VALUE_TITLES.map(() => "-");
  const { bellman_error, mean, largest, start_mean, out_of_range } = values;
  return [
    fourDigits(bellman_error),
    fourDigits(mean),
    fourDigits(largest) + (out_of_range ? "!" : ""),
    fourDigits(start_mean),
  ];
}

/** What values may be, in words. */
function rangeLegend(models: readonly AskedModel[]): string[] {
  const all = models.flatMap(({ held_out: { values } }) => values ?? []);
  if (all.length === 0) return [];
  const [{ attainable, all_live }] = all;
  const range = attainable
    ? `returns possible: ${fourDigits(attainable[0])} to ${fourDigits(attainable[1])}`
    : "nothing bounds the return";
  const living = all_live === null ? "" : `; if everybody lived: ${fourDigits(all_live)}`;
  return [
    "Bellman error: root mean square, in units of the return. Q: of the policy's own actions, in all states and in first ones;",
    `${range}${living}.${
      all.some(({ out_of_range }) => out_of_range)
        ? " !: more than any return, values not to be believed."
        : ""
    }`,
  ];
}

/**
 * What held-out patients say, as a table with its legend.
 *
 * @param models Those that they were asked about; at least one.
 * @param options Whether they are of a cohort.
 */
export function heldOutTable(
  models: readonly AskedModel[],
  { ofCohort }: { readonly ofCohort: boolean },
): string {
  const isCounted = models.some(({ held_out }) => held_out.estimate);
  const hasValues = models.some(({ held_out }) => held_out.values);
  const losses = isCounted ? [] : hasValues ? ["loss"] : lossNames(models);
  const titles = isCounted ? ["estimate", "error", "strict", "unseen", "WIS", "ESS"] : losses;
  const columns: Column[] = [
    { title: "policy" },
    ...[...titles, ...(hasValues ? VALUE_TITLES : []), "agreement"].map((title) => ({
      title,
      align: "right" as const,
    })),
  ];
  const rows = models.map(({ policy, held_out }) => [
    policy,
    ...(isCounted
      ? estimateCells(held_out)
      : losses.map((name) => fourDigits(held_out.metrics?.[name]))),
    ...(hasValues ? valueCells(held_out) : []),
    percent(held_out.agreement),
  ]);
  const { gamma, held_out: { patients, episodes, observed, rows: looked } } = models[0];
  return [
    table(columns, rows),
    "",
    `By ${episodes} episodes of ${patients} patients who were not trained on; under whoever treated them the mean return ` +
    `at gamma ${gamma} was ${fourDigits(observed)}.`,
    ...(isCounted
      ? [
        "estimate, error: return by fitted Q evaluation, with its standard error; strict, unseen: pairs worth 0 that these",
        "episodes never show, and the chance to come to one. WIS, ESS: importance sampling, a check only.",
      ]
      : [
        `${losses.join(", ")}: the training's, on ${
          looked === undefined ? "their transitions" : `${looked} of their transitions`
        }. No estimate of a return: ${
          ofCohort ? "deno task ope gives one" : "that asks for numbered states"
        }.`,
      ]),
    ...rangeLegend(models),
    "agreement: share of their actions that the policy takes too.",
  ].join("\n");
}

/**
 * The last evaluation in words.
 *
 * @param models The models' scores; those without held-out patients are left out.
 * @returns Empty if no model has any.
 */
export function heldOutNote(models: readonly ModelScore[]): string {
  const all = askedModels(models).map(({ held_out }) => held_out);
  if (all.length === 0) return "";
  const range = (values: readonly number[], words: (value: number) => string) => {
    const [low, high] = [Math.min(...values), Math.max(...values)].map(words);
    return low === high ? low : `${low} to ${high}`;
  };
  const estimates = all.flatMap(({ estimate }) => estimate ? [estimate.value] : []);
  const losses = all.flatMap(({ metrics }) => metrics ? [metrics.loss] : []);
  const first = estimates.length > 0
    ? `estimate ${range(estimates, fourDigits)}`
    : `loss ${range(losses, fourDigits)}`;
  const largest = all.flatMap(({ values }) => values ? [values.largest] : []);
  const most = largest.length === 0 ? "" : `, largest Q ${range(largest, fourDigits)}`;
  return `held-out ${first}, agreement ${range(all.map((one) => one.agreement), percent)}${most}`;
}
