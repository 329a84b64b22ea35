/**
 * Heat maps as published beside what they hide.
 *
 * @module
 */
import type { StudyRow } from "../../study/grids/study_rows.ts";
import type { Figure } from "../figure.ts";
import { publishedChoice } from "../../evaluation/published_protocol.ts";
import { type BlockRow, PUBLISHED_SEEDS } from "./block_table.ts";

/** A cell of a heat map. */
interface Cell {
  readonly row: string;
  readonly column: string;
  readonly survival: number;
}

/** Survival, in percent, at which labels turn from white to black. */
const LIGHT = 84;

/** One panel; rows and columns in the order given. */
function panel(
  cells: readonly Cell[],
  options: {
    readonly title: string;
    readonly rows: { readonly title: string | null; readonly names: readonly string[] };
    readonly columns: { readonly title: string; readonly names: readonly string[] };
    readonly hasRowLabels: boolean;
  },
) {
  const { title, rows, columns, hasRowLabels } = options;
  const values = cells.map((cell) => ({ ...cell, survival: 100 * cell.survival }));
  const axes = {
    x: {
      field: "column",
      type: "nominal",
      sort: columns.names,
      title: columns.title,
      axis: { labelAngle: 0, orient: "bottom" },
    },
    y: {
      field: "row",
      type: "nominal",
      sort: rows.names,
      title: hasRowLabels ? rows.title : null,
      axis: hasRowLabels ? { labelLimit: 240 } : null,
    },
  };
  return {
    title: { text: title, frame: "group", anchor: "start", fontSize: 12, fontWeight: "normal" },
    data: { values },
    width: 72 * columns.names.length,
    height: 30 * rows.names.length,
    layer: [
      {
        mark: { type: "rect", stroke: "white" },
        encoding: {
          ...axes,
          color: {
            field: "survival",
            type: "quantitative",
            title: "survival (%)",
            scale: { scheme: "viridis", domain: [70, 94], clamp: true },
            legend: { orient: "bottom", gradientLength: 200 },
          },
        },
      },
      {
        mark: { type: "text", fontSize: 12 },
        encoding: {
          ...axes,
          text: { field: "survival", type: "quantitative", format: ".1f" },
          color: {
            condition: { test: `datum.survival < ${LIGHT}`, value: "white" },
            value: "black",
          },
        },
      },
    ],
  };
}

/** Axis title of the blocks. */
const BLOCKS = "first of 100 evaluation seeds";

/**
 * The published scores of fixed policies on the published seeds' episodes, beside exact survival.
 *
 * @param rows Scores on the blocks of {@link PUBLISHED_SEEDS}.
 */
export function blockFigure(rows: readonly BlockRow[]): Figure {
  const names = rows.map(({ name }) => name);
  const columns = PUBLISHED_SEEDS.map(String);
  const scored = rows.flatMap(({ name, scores }) =>
    scores.map((survival, i) => ({ row: name, column: columns[i], survival }))
  );
  const exact = rows.map(({ name, exact: survival }) => ({ row: name, column: "exact", survival }));
  const shared = { rows: { title: null, names } };
  return {
    name: "blocks",
    caption:
      "Survival of fixed policies in the 100 episodes of each published seed (left), in percent, and exactly (right): " +
      "columns differ by the patients drawn, not by any training; the blocks of 42 and 123 share 19 episodes.",
    spec: {
      hconcat: [
        panel(scored, {
          ...shared,
          title: "100 simulated episodes",
          columns: { title: BLOCKS, names: columns },
          hasRowLabels: true,
        }),
        panel(exact, {
          ...shared,
          title: "exact",
          columns: { title: " ", names: ["exact"] },
          hasRowLabels: false,
        }),
      ],
      spacing: 16,
    },
  };
}

/**
 * The published heat map, alpha by seed, beside the exact survival of the same trainings.
 *
 * @param rows Trainings of the published seeds, `alpha` in their configs.
 */
export function alphaHeatFigure(rows: readonly StudyRow[]): Figure {
  const alphas = [...new Set(rows.map(({ config }) => config.alpha))].sort((a, b) => a - b);
  const names = alphas.map(String);
  const columns = PUBLISHED_SEEDS.map(String);
  const cells = (of: (row: StudyRow) => number) =>
    rows.map((row) => ({
      row: String(row.config.alpha),
      column: String(row.seed),
      survival: of(row),
    }));
  const shared = { rows: { title: "alpha", names } };
  const title = { title: "seed", names: columns };
  return {
    name: "alpha-by-seed",
    caption:
      "Survival of CQL, in percent, over alpha and seed: the best evaluation of each training on its own 100 episodes, as " +
      "published (left), and the exact survival of the same trainings' final policies (right).",
    spec: {
      hconcat: [
        panel(cells(({ course }) => publishedChoice(course).published), {
          ...shared,
          title: "as published",
          columns: title,
          hasRowLabels: true,
        }),
        panel(cells(({ survival }) => survival), {
          ...shared,
          title: "exact, final",
          columns: title,
          hasRowLabels: false,
        }),
      ],
      spacing: 16,
    },
  };
}
