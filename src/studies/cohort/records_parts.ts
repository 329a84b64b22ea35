/**
 * Parts of the page on learning from records: judged cases beside their numbered twins, and what noise, gaps and hidden
 * knowledge cost.
 *
 * @module
 */
import { looseAxis } from "./figure_parts.ts";
import { named } from "../../report/chart.ts";
import type { Figure } from "../../report/figure.ts";
import type { TemplateParts } from "../../report/template.ts";
import { markdownTable, withInterval } from "../../study/tables/text_tables.ts";
import { caseDifference, caseMean, gainOf, type Kept, settingsWords } from "./cases.ts";

/** Cohorts up to this seed are those that settings were looked for on; up to the next, those that judge; then noise. */
const [JUDGED, NOISY] = [100, 200];

const four = (value: number) => value.toFixed(4);
const survival = ({ survival: { value } }: Kept["row"]) => value;

/** Rows of one setting that read one thing, in the order in which they appear. */
function cases(rows: readonly Kept[]): Map<string, Kept[]> {
  return Map.groupBy(rows, ({ key }) => `${settingsWords(key)}; ${key.reads}`);
}

/** The search: a line a setting. */
function searchTable(rows: readonly Kept[]): string {
  const lines = [...cases(rows).values()].map((own) => [
    settingsWords(own[0].key),
    own[0].key.reads === "record" ? "records" : "numbers of states",
    String(own.length),
    four(caseMean(own, survival).mean),
    four(gainOf(own)),
  ]);
  return markdownTable(
    ["setting", "reads", "trainings", "survival", "less the clinicians'"],
    lines,
  );
}

/** The judged cases, each beside its twin. */
function judgedTable(rows: readonly Kept[]): string {
  const all = cases(rows);
  const lines = [...all.values()].filter(([{ key }]) => key.reads === "record").map((own) => {
    const name = settingsWords(own[0].key);
    const twin = all.get(`${name}; numbered`) ?? [];
    const difference = caseDifference(own, twin);
    return [
      name,
      String(own.length),
      withInterval(caseMean(own, survival)),
      twin.length === 0 ? "" : withInterval(caseMean(twin, survival)),
      difference === null ? "" : withInterval(difference),
      four(gainOf(own)),
      twin.length === 0 ? "" : four(gainOf(twin)),
      twin.length === 0 ? "" : (gainOf(own) / gainOf(twin)).toFixed(2),
    ];
  });
  const head = [
    "setting",
    "trainings",
    "survival, reading records",
    "reading numbers of states",
    "difference",
    "gain over clinicians",
    "its twin's",
    "share of it",
  ];
  return markdownTable(head, lines);
}

/** What a noisy cohort is called. */
const worldOf = ({ key: { knobs: { clinicians, gaps } } }: Kept) =>
  `clinicians see the ${clinicians}${gaps === "none" ? "" : ", gaps"}`;

/** Truth by noise, beside the clinicians'. */
function noiseFigure(rows: readonly Kept[]): Figure {
  const worlds = [...new Set(rows.map(worldOf))];
  const groups = Map.groupBy(rows, (one) => `${worldOf(one)} ${one.key.knobs.noise}`);
  const values = [...groups.values()].map((own) => ({
    world: worldOf(own[0]),
    noise: own[0].key.knobs.noise,
    survival: caseMean(own, survival).mean,
    low: Math.min(...own.map(({ row }) => row.survival.value)),
    high: Math.max(...own.map(({ row }) => row.survival.value)),
    clinicians: own[0].row.clinicians.survival,
  }));
  const x = {
    field: "noise",
    type: "quantitative",
    title: "noise of the record (standard deviations of the states' centres)",
    axis: { values: [...new Set(values.map(({ noise }) => noise))], format: ".1f" },
  };
  const y = looseAxis("true survival (share of patients)");
  const color = named("world", worlds);
  return {
    name: "noise",
    title: "Truth of learned policies by the noise of the record",
    caption:
      "Lines: true survival of the learned policies, mean of the seeds, bars from the least to the greatest. Dashed: the clinicians who made the cohort.",
    spec: {
      data: { values },
      width: 460,
      height: 280,
      layer: [
        {
          mark: { type: "line", point: true },
          encoding: { x, y: { ...y, field: "survival" }, color },
        },
        { mark: "rule", encoding: { x, y: { ...y, field: "low" }, y2: { field: "high" }, color } },
        {
          mark: { type: "line", strokeDash: [4, 4] },
          encoding: { x, y: { ...y, field: "clinicians" }, color },
        },
      ],
    },
  };
}

/**
 * The parts of the page on records.
 *
 * @param rows Rows of the search and of the judged cases.
 */
export function recordsParts(rows: readonly Kept[]): TemplateParts {
  const of = (from: number, to: number) =>
    rows.filter(({ key }) => key.knobs.seed >= from && key.knobs.seed < to);
  const judged = of(JUDGED, NOISY);
  return {
    tables: {
      search: searchTable(of(0, JUDGED)),
      judged: judged.length === 0
        ? "Not run yet: `deno task study configs/cohort-records.yaml`."
        : judgedTable(judged),
    },
  };
}

/**
 * The parts of the page on noise.
 *
 * @param rows Rows of noisy cohorts.
 */
export function noiseParts(rows: readonly Kept[]): TemplateParts {
  return { values: { runs: String(rows.length) }, figures: [noiseFigure(rows)] };
}
