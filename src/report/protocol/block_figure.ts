/**
 * The scores of fixed policies on the published episodes, beside their exact survival.
 *
 * @module
 */
import { cells, SURVIVAL_COLOURS } from "../chart.ts";
import type { Figure } from "../figure.ts";
import { type BlockRow, PUBLISHED_SEEDS } from "./block_table.ts";

/** A cell of a heat map. */
interface Cell {
  readonly row: string;
  readonly column: string;
  readonly survival: number;
}

/** Survival, in percent, above which cells are dark. */
const DARK = 81.5;

/** One panel; rows and columns in the order given. */
function panel(
  scores: readonly Cell[],
  options: {
    readonly title: string;
    readonly rows: { readonly title: string | null; readonly names: readonly string[] };
    readonly columns: { readonly title: string; readonly names: readonly string[] };
    readonly hasRowLabels: boolean;
  },
) {
  const { title, rows, columns, hasRowLabels } = options;
  const values = scores.map((cell) => ({ ...cell, survival: 100 * cell.survival }));
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
    title: { text: title, frame: "group", anchor: "start", fontSize: 12 },
    data: { values },
    width: 72 * columns.names.length,
    height: 30 * rows.names.length,
    layer: cells(axes, {
      field: "survival",
      title: "survival (%)",
      scale: { ...SURVIVAL_COLOURS, domain: [70, 94], clamp: true },
      legend: { orient: "bottom", gradientLength: 200 },
      format: ".1f",
      isDark: `datum.survival > ${DARK}`,
    }),
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
    title: "Survival of fixed policies in 100 episodes of each published seed, and exactly",
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
