/**
 * What the study of sensitivity came to: how strong what is hidden came out, and how often bounds hold the truth.
 *
 * @module
 */
import { quantile } from "../../../evaluation/percentile_interval.ts";
import { STRONGEST } from "../../../evaluation/ope/sensitivity.ts";
import type { TemplateParts } from "../../../report/template.ts";
import type { KeyedRow } from "../../../store/keyed_store.ts";
import { markdownTable } from "../../../study/tables/text_tables.ts";
import {
  EVERY_STEP,
  type SensitivityFound,
  type SensitivityKey,
  type SensitivityRow,
  TRUE,
  WITH_CLONE,
} from "./sensitivity_rows.ts";

/** A kept row. */
export type KeptSensitivity = KeyedRow<SensitivityKey, SensitivityRow>;

/** Least share of the cohorts whose bounds at the true strength hold the truth. */
const GOAL = 0.95;

/** What was found of a policy at a point. */
interface Cell {
  readonly of: SensitivityKey["of"];
  readonly policy: string;
  readonly found: readonly SensitivityFound[];
}

function cellsOf(rows: readonly KeptSensitivity[]): Cell[] {
  return [...Map.groupBy(rows, ({ key: { of } }) => JSON.stringify(of)).values()].flatMap((own) =>
    Object.keys(own[0].row).map((policy) => ({
      of: own[0].key.of,
      policy,
      found: own.map(({ row }) => row[policy]),
    }))
  );
}

const mean = (values: readonly number[]) =>
  values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length;

const digits = (value: number | null, places: number) => value?.toFixed(places) ?? "-";

const quantileOf = (values: readonly number[], share: number) =>
  quantile(Float64Array.from(values).sort(), share);

/** Whether bounds, or their interval, hold the truth. */
function holds(found: SensitivityFound, name: string, wide: boolean): boolean {
  const said = found.bounds[name];
  if (said === undefined) return false;
  const [low, high] = wide ? said.slice(2) : said;
  return low <= found.truth && found.truth <= high;
}

/** How often it is so, with the share of those that are shown. */
function often(found: readonly SensitivityFound[], is: (one: SensitivityFound) => boolean): string {
  const shown = found.filter(({ refused }) => refused === null);
  const of = shown.length === 0 ? "-" : `${shown.filter(is).length} of ${shown.length}`;
  return `${found.filter(is).length} of ${found.length} (${of})`;
}

/** How strong it came out, and what WIS says by either weights. */
function strengthTable(cells: readonly Cell[]): string {
  return markdownTable(
    [
      "G",
      "policy",
      "cohorts",
      "WIS refused",
      "bias of WIS by the clone",
      "by b(a given s)",
      "by true weights",
      "true strength, median (5% to 95%)",
      "with the clone's errors",
      "tipping strength, median",
      "tips at the true strength",
    ],
    cells.map(({ of: { frailty }, policy, found }) => {
      const bias = (key: "value" | "shown" | "right") =>
        digits(
          mean(found.flatMap(({ truth, [key]: one }) => one === null ? [] : [one - truth])),
          3,
        );
      const spread = (key: typeof TRUE | typeof WITH_CLONE) => {
        const at = (share: number) =>
          quantileOf(found.map(({ strength }) => strength[key]), share).toPrecision(3);
        return `${at(0.5)} (${at(0.05)} to ${at(0.95)})`;
      };
      const tipping = found.map((one) => one.tipping ?? STRONGEST);
      const tips = found.filter((one) => one.tipping !== null && one.tipping <= one.strength[TRUE]);
      return [
        String(frailty),
        policy,
        String(found.length),
        String(found.filter(({ refused }) => refused !== null).length),
        bias("value"),
        bias("shown"),
        bias("right"),
        spread(TRUE),
        spread(WITH_CLONE),
        quantileOf(tipping, 0.5).toFixed(2),
        `${tips.length} of ${found.length}`,
      ];
    }),
  );
}

/** Strengths that have a name. */
const NAMES: Readonly<Record<string, string>> = {
  [TRUE]: "true strength",
  [WITH_CLONE]: "with the clone's errors",
  [EVERY_STEP]: "G in every step",
};

/** A strength in words. */
function strengthWords(name: string, { frailty }: SensitivityKey["of"]): string {
  return NAMES[name] ?? (name === `L ${frailty}` && frailty !== 1 ? `${name} = G` : name);
}

/** What bounds hold, strength by strength. */
function boundsTable(cells: readonly Cell[]): string {
  return markdownTable(
    ["G", "policy", "L", "width", "hold the truth", "their interval does"],
    cells.flatMap(({ of, policy, found }) => {
      const names = [...new Set(found.flatMap(({ bounds }) => Object.keys(bounds)))];
      return names.map((name) => {
        const widths = found.flatMap(({ bounds: { [name]: said } }) =>
          said ? [said[1] - said[0]] : []
        );
        return [
          String(of.frailty),
          policy,
          strengthWords(name, of),
          digits(mean(widths), 2),
          often(found, (one) => holds(one, name, false)),
          often(found, (one) => holds(one, name, true)),
        ];
      });
    }),
  );
}

/** The goal: bounds, with their interval, at the true strength. */
function goalTable(cells: readonly Cell[]): string {
  return markdownTable(
    ["G", "policy", "bounds alone", "their interval", "goal: 95% of all"],
    cells.filter(({ of }) => of.frailty !== 1).map(({ of, policy, found }) => {
      const is = (wide: boolean) => (one: SensitivityFound) => holds(one, TRUE, wide);
      const count = found.filter(is(true)).length;
      return [
        String(of.frailty),
        policy,
        often(found, is(false)),
        often(found, is(true)),
        count >= GOAL * found.length ? "met" : "missed",
      ];
    }),
  );
}

/**
 * The section's parts.
 *
 * @param rows The rows, at least one.
 */
export function sensitivityParts(rows: readonly KeptSensitivity[]): TemplateParts {
  const cells = cellsOf(rows);
  return {
    tables: {
      goal: goalTable(cells),
      strength: strengthTable(cells),
      bounds: boundsTable(cells),
    },
  };
}

/**
 * What the study came to, for reading.
 *
 * @param rows Its rows.
 */
export function sensitivityText(rows: readonly KeptSensitivity[]): string {
  const cells = cellsOf(rows);
  return [strengthTable(cells), boundsTable(cells), goalTable(cells)].join("\n\n");
}
