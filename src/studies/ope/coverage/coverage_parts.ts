/**
 * Parts of the page on coverage: how often printed intervals hold the truth, and what refusals are good for.
 *
 * @module
 */
import { named, type Part } from "../../../report/chart.ts";
import type { Figure } from "../../../report/figure.ts";
import type { TemplateParts } from "../../../report/template.ts";
import { markdownTable } from "../../../study/tables/text_tables.ts";
import { type EstimatorName, ESTIMATORS, RECOMMENDED } from "../../../judging/policy_record.ts";
import {
  type CoverageCell,
  coverageCells,
  estimatorTables,
  groupWords,
  type Kept,
} from "./coverage_text.ts";
import { designTable } from "./designed.ts";

const percent = (share: number | null) => share === null ? "-" : `${(100 * share).toFixed(1)}%`;

/** Weights without a bound make errors without one. */
const short = (value: number) => value < 1e5 ? value.toFixed(4) : value.toExponential(1);

const share = (count: number, of: number) => of === 0 ? null : count / of;

/** What is asked of the recommended number, frozen before the seeds that judge it. */
interface Goal {
  /** Groups it is asked of. */
  readonly of: (group: string) => boolean;
  /** The goal in words. */
  readonly words: string;
  /** Least coverage over all printed, of each policy, and least share printed. */
  readonly least: readonly [all: number, each: number, printed: number];
}

const GOALS: readonly Goal[] = [
  {
    of: (group) => /^states, (2500|10000) /.test(group),
    words: "92% over all, 88% each policy, 60% printed",
    least: [0.92, 0.88, 0.6],
  },
  {
    of: (group) => group.startsWith("records, noise 0,"),
    words: "90% each policy, 70% printed",
    least: [0.9, 0.9, 0.7],
  },
  {
    of: (group) => group.startsWith("records, noise 0.5,"),
    words: "88% over all, 80% each policy",
    least: [0.88, 0.8, 0],
  },
];

/** Policies that cover less, at noise 1 with nothing hidden, must have been flagged on half of the sets: by what Q leaves. */
const FLAGGED = { of: "records, noise 1, nothing hidden", covered: 0.8, least: 0.5 };

/** Least share of the sets on which the clone is printed, wherever it is judged: else refusing all would pass. */
const CLONE_PRINTED = 0.95;

/** Printed, covered and the least covered policy of some cells. */
function summed(cells: readonly CoverageCell[]) {
  const total = (of: (cell: CoverageCell) => number) =>
    cells.reduce((sum, cell) => sum + of(cell), 0);
  const kept = total((cell) => cell.kept);
  const each = cells.filter((cell) => cell.kept > 0).map((cell) => ({
    policy: cell.policy,
    covered: cell.covered.kept / cell.kept,
  }));
  return {
    sets: Math.max(...cells.map(({ sets }) => sets)),
    printed: share(kept, total(({ sets }) => sets)),
    covered: share(total(({ covered }) => covered.kept), kept),
    least: each.length === 0 ? null : each.reduce((a, b) => b.covered < a.covered ? b : a),
  };
}

/** What was to be flagged, and was. */
function flaggedWords(cells: readonly CoverageCell[]): string {
  const goal = `policies below ${percent(FLAGGED.covered)} flagged on half of the sets`;
  const bad = cells.filter(({ covered, kept }) => covered.kept < FLAGGED.covered * kept);
  if (bad.length === 0) return `${goal}: no policy is`;
  const isMet = bad.every(({ flagged, sets }) => flagged >= FLAGGED.least * sets);
  return `${goal}: ${isMet ? "met" : "missed"}`;
}

/** The recommended number against its goals. */
function goalsTable(cells: readonly CoverageCell[]): string {
  const own = cells.filter(({ estimator }) => estimator === RECOMMENDED);
  const rows = [...Map.groupBy(own, ({ of }) => of)].map(([of, some]) => {
    const { sets, printed, covered, least } = summed(some);
    const goal = GOALS.find((one) => one.of(of));
    const clone = some.filter(({ policy }) => / (clone|clinicians)$/.test(policy));
    const cloned = clone.map(({ kept, sets }) => kept / sets);
    const isMet = goal && covered !== null && covered >= goal.least[0] &&
      least!.covered >= goal.least[1] && printed! >= goal.least[2];
    return [
      of,
      String(sets),
      percent(printed),
      percent(covered),
      least === null ? "-" : `${percent(least.covered)} (${least.policy})`,
      cloned.length === 0
        ? "-"
        : `${cloned.map(percent).join(", ")}: ${
          Math.min(...cloned) >= CLONE_PRINTED ? "met" : "missed"
        }`,
      of === FLAGGED.of
        ? flaggedWords(some)
        : goal
        ? `${goal.words}: ${isMet ? "met" : "missed"}`
        : "none",
    ];
  });
  return markdownTable(
    [
      "patients",
      "sets",
      "printed",
      "covered",
      "least covered policy",
      `clone printed (goal ${percent(CLONE_PRINTED)})`,
      "goal",
    ],
    rows,
  );
}

/** Estimators over all policies of a group: what is kept beside what is refused. */
function refusalTable(rows: readonly Kept[]): string {
  const table: string[][] = [];
  for (const [of, own] of Map.groupBy(rows, ({ key }) => groupWords(key))) {
    const found = own.flatMap(({ row }) => Object.values(row));
    for (const estimator of ESTIMATORS) {
      const told = found.flatMap(({ truth, said, simple }) => {
        const [value, low, high, refused] = said[estimator];
        if (value === null) return [];
        const holds = low !== null && high !== null && low <= truth && truth <= high;
        return [{ square: (value - truth) ** 2, holds, refused, simple }];
      });
      const over = (some: typeof told) => {
        const rmse = Math.sqrt(some.reduce((sum, { square }) => sum + square, 0) / some.length);
        const holds = some.filter((one) => one.holds).length;
        return some.length === 0
          ? ["-", "-", "-"]
          : [percent(some.length / found.length), short(rmse), percent(holds / some.length)];
      };
      table.push([
        of,
        estimator,
        ...over(told.filter(({ refused }) => refused === null)),
        ...over(told.filter(({ refused }) => refused !== null)),
        ...over(told.filter(({ simple }) => simple === null)),
      ]);
    }
  }
  return markdownTable(
    [
      "patients",
      "estimator",
      "kept",
      "RMSE",
      "covered",
      "refused",
      "RMSE",
      "covered",
      "kept by the simple rule",
      "RMSE",
      "covered",
    ],
    table,
  );
}

/** Why the recommended number was refused, and what its intervals were worth there. */
function reasonsTable(rows: readonly Kept[]): string {
  const table: string[][] = [];
  for (const [of, own] of Map.groupBy(rows, ({ key }) => groupWords(key))) {
    const found = own.flatMap(({ row }) =>
      Object.entries(row).map(([policy, { truth, said }]) => {
        const [, low, high, refused] = said[RECOMMENDED];
        const holds = low !== null && high !== null && low <= truth && truth <= high;
        return { policy, refused, holds };
      })
    ).filter(({ refused }) => refused !== null);
    for (const [reason, some] of Map.groupBy(found, ({ refused }) => refused!)) {
      const policies = [...Map.groupBy(some, ({ policy }) => policy)]
        .map(([policy, { length }]) => `${policy} ${length}`);
      table.push([
        of,
        reason,
        String(some.length),
        percent(share(some.filter(({ holds }) => holds).length, some.length)),
        policies.join(", "),
      ]);
    }
  }
  return markdownTable(["patients", "refused for", "sets", "covered", "policies"], table);
}

/** Coverage by estimator, a panel a group. */
function coverageFigure(cells: readonly CoverageCell[]): Figure {
  const values = [...Map.groupBy(cells, ({ of, estimator }) => `${of}\n${estimator}`).values()]
    .flatMap((own) => {
      const { of, estimator } = own[0];
      const { printed, covered } = summed(own);
      return covered === null ? [] : [{ of, estimator, covered, printed }];
    });
  const x: Part = {
    field: "covered",
    type: "quantitative",
    title: "intervals that hold the truth, of those printed",
    scale: { domain: [0, 1] },
    axis: { format: "%" },
  };
  return {
    name: "coverage",
    title: "How often printed intervals hold the truth",
    caption:
      "Every estimator, over all policies; the dashed line is the nominal 95%. Large points are printed often, small ones seldom. The intervals of fqe and dm are those of the start states alone.",
    spec: {
      data: { values },
      facet: {
        field: "of",
        type: "nominal",
        title: null,
        sort: [...new Set(values.map(({ of }) => of))],
      },
      columns: 2,
      spacing: { column: 40, row: 20 },
      spec: {
        width: 280,
        height: 150,
        layer: [
          {
            mark: { type: "rule", strokeDash: [4, 4], color: "#666666" },
            encoding: { x: { datum: 0.95, type: "quantitative" } },
          },
          {
            mark: { type: "point", filled: true, opacity: 0.9 },
            encoding: {
              x,
              y: { field: "estimator", type: "nominal", title: null, sort: [...ESTIMATORS] },
              size: {
                field: "printed",
                type: "quantitative",
                title: "printed",
                scale: { domain: [0, 1], range: [20, 200] },
                legend: { format: "%" },
              },
              color: named("estimator", ESTIMATORS as readonly EstimatorName[], { legend: null }),
            },
          },
        ],
      },
    },
  };
}

/**
 * The page's parts.
 *
 * @param rows Rows of both kinds, at least one.
 */
export function coverageParts(rows: readonly Kept[]): TemplateParts {
  const cells = coverageCells(rows);
  return {
    tables: {
      goals: goalsTable(cells),
      refusals: refusalTable(rows),
      reasons: reasonsTable(rows),
      design: designTable(rows),
      policies: estimatorTables(rows, RECOMMENDED, "### "),
    },
    figures: [coverageFigure(cells)],
  };
}

/**
 * Parts of the section on fitted Q evaluation by a network.
 *
 * @param rows Its rows.
 */
export function networkParts(rows: readonly Kept[]): TemplateParts {
  return { tables: { network: estimatorTables(rows, "fqe", "### ") } };
}
