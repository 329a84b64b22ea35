/**
 * A table of made-up patients in memory, clean of every lint, with its mapping; tests change what they look at.
 *
 * @module
 */
import type { FeatureMapping, Mapping } from "../../../src/cohort/mapping/mapping.ts";
import type { CellKind, ColumnBlock, Table } from "../../../src/cohort/table/table.ts";
import { type CohortSource, prepareCohort } from "../../../src/cohort/import/prepare.ts";
import { pcg4d, uniform } from "../../../src/random/pcg4d.ts";

/** A row by column; null and what is absent is missing. */
export type Row = Record<string, number | string | null>;

const draw = (patient: number, step: number, what: number) =>
  uniform(pcg4d(7, 99, 100 * patient + step, what));

/** How many stays and rows a patient has, and whether the record was cut. */
export interface CareOptions {
  /** Patients (default: 700). */
  readonly patients?: number;
}

/**
 * Rows of stays of 2 to 6 steps of 4 hours; every seventh stay is cut, with a last row without doses.
 *
 * @param options How many patients.
 */
export function careRows({ patients = 700 }: CareOptions = {}): Row[] {
  return Array.from({ length: patients }, (_, p) => {
    const steps = 2 + Math.floor(5 * draw(p, 0, 0));
    const died = Number(draw(p, 0, 1) < 0.2);
    const isCut = p % 7 === 3;
    return Array.from({ length: steps + Number(isCut) }, (_, t): Row => {
      const dose = (what: number, share: number) =>
        draw(p, t, what) < share ? Math.round(1000 * draw(p, t, what + 1)) / 10 + 1 : 0;
      const isFollowing = t === steps;
      return {
        stay: `s${p}`,
        patient: `p${p}`,
        hours: 4 * t,
        heart_rate: Math.round(60 + 60 * draw(p, t, 2)),
        lactate: draw(p, t, 3) < 0.3 ? null : 0.5 + 4 * draw(p, t, 4),
        sofa: Math.floor(20 * draw(p, t, 5)),
        fluid: isFollowing ? null : dose(10, 0.7),
        vasopressor: isFollowing ? null : dose(20, 0.3),
        died,
        truncated: Number(isCut && isFollowing),
      };
    });
  }).flat();
}

/** A feature as it is, but for what a test says. */
export function featureOf(name: string, own: Partial<FeatureMapping> = {}): FeatureMapping {
  return {
    name,
    column: name,
    unit: null,
    clip: null,
    transform: "none",
    fill: "forward",
    flag: false,
    scale: true,
    next: null,
    ...own,
  };
}

/** The mapping of {@link careRows}. */
export const CARE: Mapping = {
  format: 1,
  layout: "own",
  columns: {
    episode: "stay",
    patient: "patient",
    time: "hours",
    hours: 4,
    split: null,
    done: null,
    truncated: "truncated",
  },
  outcome: { column: "died", died: 1 },
  features: [
    featureOf("heart_rate"),
    featureOf("lactate", { transform: "log", flag: true, clip: [0.1, 30] }),
    featureOf("sofa", { clip: [0, 24] }),
  ],
  actions: {
    bins: [
      { name: "fluid", column: "fluid", edges: null },
      { name: "vasopressor", column: "vasopressor", edges: null },
    ],
  },
  reward: { kind: "sparse", scale: 15 },
  gamma: 0.99,
  alignment: "shifted",
  split: { shares: [0.7, 0.15, 0.15], seed: 0 },
};

/** Cells of a column as a kind. */
function cellsOf(rows: readonly Row[], name: string, kind: CellKind): ColumnBlock {
  return kind === "name"
    ? rows.map((row) => row[name] === null || row[name] === undefined ? null : String(row[name]))
    : Float64Array.from(rows, (row) => Number(row[name] ?? NaN));
}

/** Rows as a table that is read in blocks of a thousand. */
export function tableOf(rows: readonly Row[]): Table {
  const columns = [...new Set(rows.slice(0, 5).flatMap((row) => Object.keys(row)))];
  return {
    path: "care",
    format: "csv",
    columns,
    place: (row, column) => `care:${row} (${column})`,
    sha256: () => Promise.resolve("0".repeat(64)),
    async *read(wanted) {
      for (let first = 0; first < rows.length; first += 1000) {
        const own = rows.slice(first, first + 1000);
        const cells = Array.from(
          wanted,
          ([name, kind]) => [name, cellsOf(own, name, kind)] as const,
        );
        const share = (first + own.length) / rows.length;
        yield await Promise.resolve({ first, rows: own.length, share, columns: new Map(cells) });
      }
    },
  };
}

/** A source of rows. */
export function sourceOf(rows: readonly Row[], mapping: Mapping = CARE): CohortSource {
  return { table: tableOf(rows), mapping };
}

/** Prepares a cohort of rows in which there is no error. */
export async function prepared(rows: readonly Row[], mapping: Mapping = CARE, shift = false) {
  const { cohort, findings } = await prepareCohort(sourceOf(rows, mapping), { shift });
  if (cohort === null) {
    throw new Error(findings.map(({ id, message }) => `${id}: ${message}`).join("; "));
  }
  return { cohort, findings };
}
