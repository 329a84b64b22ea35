/**
 * Doses of the synthetic cohort: an action's levels as amounts, within the bins of the AI Clinician (Komorowski et al.,
 * Nature Medicine 24, 2018, supplementary table 2).
 *
 * @module
 */
import { treatmentOf } from "../../mdp/action.ts";
import { pcg4d, type Quad, type RecordStreams } from "../../random/pcg4d.ts";

/** A dose column. */
export interface DoseColumn {
  /** Its name in the table. */
  readonly column: string;
  /** Name of its axis. */
  readonly axis: string;
  /** Upper edges of levels 1 to 3; level 0 is no dose. */
  readonly edges: readonly [number, number, number];
  /** Largest dose of level 4. */
  readonly most: number;
  /** 10 to the number of decimals. */
  readonly rounding: number;
}

/** Fluid in mL a window of 4 h; vasopressor in ug/kg/min of norepinephrine, the window's largest rate. */
export const DOSES: readonly [fluid: DoseColumn, vasopressor: DoseColumn] = [
  { column: "iv_fluid_ml", axis: "fluid", edges: [50, 180, 530], most: 2000, rounding: 10 },
  {
    column: "vasopressor_dose_nor_equiv",
    axis: "vasopressor",
    edges: [0.08, 0.22, 0.45],
    most: 1.2,
    rounding: 1e4,
  },
];

/** A dose of a level: above the lower edge, up to the upper one. */
function doseOf({ edges, most, rounding }: DoseColumn, level: number, word: number): number {
  if (level === 0) return 0;
  const low = level === 1 ? 0 : edges[level - 2];
  const high = level === 4 ? most : edges[level - 1];
  // Whole units of the last decimal: rounding never takes a dose to the edge below.
  const [from, to] = [Math.round(low * rounding), Math.round(high * rounding)];
  return (from + 1 + Math.floor(word / 4294967296 * (to - from))) / rounding;
}

/**
 * The doses of an action.
 *
 * @param action 0 to 24.
 * @param key Seed, streams, patient and step.
 */
export function dosesOf(
  action: number,
  { seed, streams, patient, step }: {
    readonly seed: number;
    readonly streams: RecordStreams;
    readonly patient: number;
    readonly step: number;
  },
): [fluid: number, vasopressor: number] {
  const { fluid, vasopressor } = treatmentOf(action);
  const draw: Quad = pcg4d(seed, streams.doses, patient, step);
  return [doseOf(DOSES[0], fluid, draw[0]), doseOf(DOSES[1], vasopressor, draw[1])];
}
