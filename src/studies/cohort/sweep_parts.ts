/**
 * Parts of the page on the published sweep: what networks promise beside the truth, and what either follows from.
 *
 * @module
 */
import { rankCorrelation } from "../../evaluation/correlation.ts";
import { explainedShare } from "../../evaluation/explained_share.ts";
import { meanSd } from "../../evaluation/mean_sd.ts";
import { DASHED, named } from "../../report/chart.ts";
import type { Figure } from "../../report/figure.ts";
import type { TemplateParts } from "../../report/template.ts";
import { keyText } from "../../store/keyed_store.ts";
import { markdownTable } from "../../study/tables/text_tables.ts";
import type { Kept } from "./cases.ts";
import { looseAxis, wideAxis } from "./figure_parts.ts";

/** The seed of the sweep; others are of the finalists. */
const SWEEP_SEED = 42;
/** Orders of the runs that chance is measured by. */
const PERMUTATIONS = 1000;
/** Alphas whose courses are drawn. */
const DRAWN = [0.05, 1];

const two = (value: number) => value.toFixed(2);
const promiseOf = ({ row }: Kept) => row.course.at(-1)?.start_mean ?? NaN;
const truthOf = ({ row }: Kept) => row.mean_return.value;
const batchOf = ({ key: { settings } }: Kept) => `${settings.steps} steps of ${settings.batch}`;

/** The factors of the sweep. */
const FACTORS: readonly (readonly [name: string, level: (one: Kept) => unknown])[] = [
  ["learning rate", ({ key }) => key.settings.learning_rate],
  ["alpha", ({ key }) => key.settings.alpha],
  ["reward", ({ key }) => key.reward],
];

/** Every run of the sweep, the largest promise first, as the published study ranked them. */
function sweepTable(rows: readonly Kept[]): string {
  const ranked = rows.toSorted((a, b) => promiseOf(b) - promiseOf(a));
  return markdownTable(
    [
      "batches",
      "reward",
      "rate",
      "alpha",
      "promised",
      "true return",
      "survival",
      "largest value",
      "highest return",
    ],
    ranked.map((one) => {
      const { key: { settings, reward }, row } = one;
      const largest = Math.max(...row.course.map(({ largest }) => largest));
      return [
        batchOf(one),
        reward,
        String(settings.learning_rate),
        String(settings.alpha),
        two(promiseOf(one)),
        two(truthOf(one)),
        row.survival.value.toFixed(4),
        two(largest),
        two(row.ranges.highest),
      ];
    }),
  );
}

/** What the published ranking, by promise, would have chosen. */
function rankingTable(rows: readonly Kept[]): string {
  const lines = [...Map.groupBy(rows, batchOf)].map(([batches, own]) => {
    const ranked = own.toSorted((a, b) => promiseOf(b) - promiseOf(a));
    const survival = ({ row }: Kept) => row.survival.value;
    return [
      batches,
      String(own.length),
      two(rankCorrelation(own.map(promiseOf), own.map(truthOf))),
      survival(ranked[0]).toFixed(4),
      survival(ranked.at(-1)!).toFixed(4),
      Math.max(...own.map(survival)).toFixed(4),
      own[0].row.clinicians.survival.toFixed(4),
    ];
  });
  const head = [
    "batches",
    "trainings",
    "rank correlation of promise and truth",
    "survival where most is promised",
    "where least is",
    "the highest",
    "clinicians'",
  ];
  return markdownTable(head, lines);
}

/** What explains truth and promise. */
function factorsTable(rows: readonly Kept[]): string {
  const groups = [...Map.groupBy(rows, batchOf)].filter(([, own]) => own.length > 2);
  const lines = groups.flatMap(([batches, own]) =>
    FACTORS.map(([name, level]) => {
      const cells = [truthOf, promiseOf].flatMap((score) => {
        const { share, chance } = explainedShare(own.map(level), own.map(score), {
          permutations: PERMUTATIONS,
          seed: 0,
        });
        return [two(share), two(chance)];
      });
      return [batches, name, ...cells];
    })
  );
  const head = [
    "batches",
    "factor",
    "R2 of the truth",
    "chance, 95%",
    "R2 of the promise",
    "chance, 95%",
  ];
  return markdownTable(head, lines);
}

/** How seeds of one setting differ. */
function seedsTable(rows: readonly Kept[]): string {
  const groups = Map.groupBy(rows, (one) => keyText([one.key.settings, one.key.reward]));
  const lines = [...groups.values()].filter(({ length }) => length > 2).map((own) => {
    const [{ key: { settings, reward } }] = own;
    const spread = (of: (one: Kept) => number, digits: number) => {
      const { mean, sd } = meanSd(own.map(of));
      return `${mean.toFixed(digits)} (${sd!.toFixed(digits)})`;
    };
    return [
      batchOf(own[0]),
      reward,
      String(settings.learning_rate),
      String(settings.alpha),
      String(own.length),
      spread(promiseOf, 2),
      spread(truthOf, 4),
    ];
  });
  const head = ["batches", "reward", "rate", "alpha", "seeds", "promised (sd)", "true return (sd)"];
  return lines.length === 0
    ? "No setting has more than two seeds yet."
    : markdownTable(head, lines);
}

/** Of how many trainings a value passes what any patient can return, or their mean over first states what the optimum does. */
function largestTable(rows: readonly Kept[]): string {
  const highestOf = (of: "largest" | "start_mean") => ({ row }: Kept) =>
    Math.max(...row.course.map((promised) => promised[of]));
  const [largest, promise] = [highestOf("largest"), highestOf("start_mean")];
  const groups = Map.groupBy(
    rows,
    (one) => keyText([batchOf(one), one.key.reward, one.key.settings.alpha]),
  );
  const lines = [...groups.values()].map((own) => {
    const [{ key: { reward, settings }, row: { ranges, optimum } }] = own;
    const above = (of: (one: Kept) => number, limit: number) =>
      `${own.filter((one) => of(one) > limit).length} of ${own.length}`;
    return [
      batchOf(own[0]),
      reward,
      String(settings.alpha),
      two(Math.max(...own.map(largest))),
      two(Math.max(...own.map(promise))),
      two(ranges.highest),
      above(largest, ranges.highest),
      above(promise, ranges.highest),
      two(optimum.mean_return),
      above(promise, optimum.mean_return),
    ];
  });
  const head = [
    "batches",
    "reward",
    "alpha",
    "largest value",
    "largest promise",
    "highest return",
    "values above it",
    "promises above it",
    "return of the optimum",
    "promises above it",
  ];
  return markdownTable(head, lines);
}

/** Promise against truth. */
function promiseFigure(rows: readonly Kept[]): Figure {
  const values = rows.map((one) => ({
    promised: promiseOf(one),
    truth: truthOf(one),
    alpha: `alpha ${one.key.settings.alpha}`,
    reward: `${one.key.reward}, ${batchOf(one)}`,
  }));
  const alphas = [...new Set(values.map(({ alpha }) => alpha))];
  const clinicians = rows[0].row.clinicians.mean_return;
  const { highest } = rows[0].row.ranges;
  const x = wideAxis("promised by the network (mean largest value of first states)", [
    highest,
    ...values.map(({ promised }) => promised),
  ]);
  const y = looseAxis("true mean return");
  return {
    name: "promise",
    title: "What networks promise of their start states, and what their policies return",
    caption:
      "A point a training: the mean of the largest value in patients' first states, by which the published study ranked, against the policy's true mean return. Dashed: the clinicians' return, and the highest return that any patient can have.",
    spec: {
      width: 460,
      height: 300,
      layer: [
        {
          data: { values },
          mark: { type: "point", filled: true, size: 60, opacity: 0.9 },
          encoding: {
            x: { ...x, field: "promised" },
            y: { ...y, field: "truth" },
            color: named("alpha", alphas),
            shape: { field: "reward", type: "nominal", title: null, legend: { columns: 1 } },
          },
        },
        {
          data: { values: [{ truth: clinicians }] },
          mark: DASHED,
          encoding: { y: { ...y, field: "truth" } },
        },
        {
          data: { values: [{ promised: highest }] },
          mark: DASHED,
          encoding: { x: { ...x, field: "promised" } },
        },
      ],
    },
  };
}

/** The largest value through training. */
function courseFigure(rows: readonly Kept[]): Figure {
  const own = rows.filter(({ key }) => DRAWN.includes(key.settings.alpha as number));
  const values = own.flatMap((one, run) =>
    one.row.course.map(({ step, largest }) => ({
      run,
      share: step / Number(one.key.settings.steps),
      largest,
      batches: batchOf(one),
      alpha: `alpha ${one.key.settings.alpha}`,
    }))
  );
  const { highest } = rows[0].row.ranges;
  const optimum = rows[0].row.optimum.mean_return;
  const y = wideAxis("largest value of any validation state", [
    highest,
    optimum,
    ...values.map(({ largest }) => largest),
  ]);
  return {
    name: "largest",
    title: "The largest value through training",
    caption:
      "A line a training. Dashed: the highest return there is, and the return of the policy that is optimal for survival.",
    spec: {
      width: 460,
      height: 300,
      layer: [
        {
          data: { values },
          mark: { type: "line" },
          encoding: {
            x: {
              field: "share",
              type: "quantitative",
              title: "share of the training's steps",
              axis: { format: ".0%" },
            },
            y: { ...y, field: "largest" },
            color: named("alpha", DRAWN.map((alpha) => `alpha ${alpha}`)),
            opacity: {
              field: "batches",
              type: "nominal",
              title: null,
              scale: { range: [0.9, 0.4] },
            },
            detail: { field: "run" },
          },
        },
        {
          data: { values: [{ largest: highest }, { largest: optimum }] },
          mark: DASHED,
          encoding: { y: { ...y, field: "largest" } },
        },
      ],
    },
  };
}

/**
 * The parts of the page on the sweep.
 *
 * @param rows Rows of the sweep and of its finalists.
 */
export function sweepParts(rows: readonly Kept[]): TemplateParts {
  const sweep = rows.filter(({ key }) => key.seed === SWEEP_SEED);
  return {
    tables: {
      sweep: sweepTable(sweep),
      ranking: rankingTable(sweep),
      factors: factorsTable(sweep),
      seeds: seedsTable(rows),
      largest: largestTable(rows),
    },
    figures: [promiseFigure(sweep), courseFigure(sweep)],
    values: {
      runs: String(rows.length),
      above: String(rows.filter((one) => promiseOf(one) > one.row.ranges.highest).length),
    },
  };
}
