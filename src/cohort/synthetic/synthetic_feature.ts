/**
 * What the synthetic cohort records: `features.csv`, one line a column. Every middle, spread, bound and gap rate in it
 * is declared, not measured; its source names the reference range or the paper that it was chosen by:
 *
 * - Harrison: Harrison's Principles of Internal Medicine, 20th edition, 2018.
 * - Kratz: Kratz, Ferraro, Sluss and Lewandrowski, "Laboratory Reference Values", NEJM 351(15), 2004.
 * - Bone: Bone et al., "Definitions for Sepsis and Organ Failure", Chest 101(6), 1992.
 * - Sepsis-3: Singer et al., JAMA 315(8), 2016. SOFA: Vincent et al., Intensive Care Medicine 22(7), 1996.
 * - SSC: Evans et al., "Surviving Sepsis Campaign", Critical Care Medicine 49(11), 2021.
 * - Berlin: ARDS Definition Task Force, JAMA 307(23), 2012.
 * - Komorowski: Komorowski et al., Nature Medicine 24, 2018. Allgower: Allgöwer and Burri, DMW 92(43), 1967.
 *
 * `from` says what a value is made of: one of the 47 values of ICU-Sepsis's cluster centres, `own:W` (no centre holds
 * it: W of it is the state's SOFA score, the rest a number that belongs to the state), or a ratio of two others. The
 * centres' values are z-scores z; the value in its unit is middle + spread z (linear), middle exp(spread z) (log), or
 * low + (high - low) / (1 + exp(-m - spread z)) with m such that z = 0 gives the middle (bounded): all increasing, so
 * that nothing of z is lost. Values are rounded to about a thousandth of their spread.
 *
 * The centres' `max_dose_vaso`, `input_4hourly`, `input_total` and `cumulated_balance` hold the treatment of the state's
 * own window: they feed no feature.
 *
 * @module
 */
import { AI_CLINICIAN_FEATURES } from "../../mdp/icu_sepsis.ts";
import { type CsvRow, readCsv } from "../../text/csv.ts";
import FEATURES from "./features.csv" with { type: "text" };

/** What a value is made of. */
export type FeatureOrigin =
  /** A value of the state's cluster centre, by its name there. */
  | { readonly kind: "centre"; readonly column: string }
  /** A number of its own, of which the share `sofa` (-1 to 1) is the state's SOFA score. */
  | { readonly kind: "own"; readonly sofa: number }
  /** One recorded value by another. */
  | { readonly kind: "ratio"; readonly of: readonly [numerator: string, denominator: string] };

/** One column of the record. */
export interface SyntheticFeature {
  /** Its name. */
  readonly name: string;
  /** Its unit. */
  readonly unit: string;
  /** What it is made of. */
  readonly from: FeatureOrigin;
  /** How z becomes a value; ratios have no z. */
  readonly scale: "linear" | "log" | "bounded" | "ratio";
  /** The value at z = 0. */
  readonly middle: number;
  /** Change a unit of z, of the value, its logarithm or its logit. */
  readonly spread: number;
  /** Least plausible value, to which the mapping clips. */
  readonly low: number;
  /** Largest plausible value. */
  readonly high: number;
  /** Whether its missing-flag is a feature. */
  readonly flag: boolean;
  /** Probability that a cell is empty where there are gaps; of a ratio NaN: it is where either of its parts is. */
  readonly gap: number;
  /** 10 to the number of decimals that are kept. */
  readonly rounding: number;
}

/** What the cell `from` says. */
function originOf(cell: string): FeatureOrigin {
  if (cell.startsWith("own:")) return { kind: "own", sofa: Number(cell.slice("own:".length)) };
  const [numerator, denominator] = cell.split("/");
  if (denominator === undefined) return { kind: "centre", column: cell };
  return { kind: "ratio", of: [numerator, denominator] };
}

/** Change of the value a unit of z at z = 0. */
function slopeOf({ scale, middle, spread, low, high }: Omit<SyntheticFeature, "rounding">): number {
  if (scale === "linear") return spread;
  if (scale === "log") return middle * spread;
  return scale === "ratio" ? 0.1 : spread * (middle - low) * (high - middle) / (high - low);
}

/** A line of the table. */
function featureOf(row: CsvRow): SyntheticFeature {
  const feature = {
    name: row.name,
    unit: row.unit,
    from: originOf(row.from),
    scale: row.scale as SyntheticFeature["scale"],
    middle: Number(row.middle),
    spread: Number(row.spread),
    low: Number(row.low),
    high: Number(row.high),
    flag: row.flag === "1",
    gap: row.gap === "" ? NaN : Number(row.gap),
  };
  const decimals = Math.max(0, Math.ceil(3 - Math.log10(slopeOf(feature))));
  return { ...feature, rounding: 10 ** decimals };
}

/** The 37 values, in the order of the columns; the 25 with a flag make 62 features. */
export const SYNTHETIC_FEATURES: readonly SyntheticFeature[] = readCsv(FEATURES, "features.csv")
  .map(featureOf);

/** The centres' values that the 37 are not made of, as z-scores: of use to the layout that names all 47 of them. */
export const OTHER_CENTRE_VALUES: readonly SyntheticFeature[] = AI_CLINICIAN_FEATURES
  .filter((column) =>
    !SYNTHETIC_FEATURES.some(({ from }) => from.kind === "centre" && from.column === column)
  )
  .map((column) => ({
    name: column,
    unit: "z",
    from: { kind: "centre", column },
    scale: "linear",
    middle: 0,
    spread: 1,
    low: -Infinity,
    high: Infinity,
    flag: false,
    gap: 0,
    rounding: 1e6,
  }));

/** A value as it is recorded. */
function rounded({ rounding }: SyntheticFeature, value: number): number {
  return Math.round(value * rounding) / rounding;
}

/**
 * The recorded value of a z-score.
 *
 * @param feature No ratio.
 * @param z The z-score.
 */
export function valueOf(feature: SyntheticFeature, z: number): number {
  const { scale, middle, spread, low, high } = feature;
  if (scale === "linear") return rounded(feature, middle + spread * z);
  if (scale === "log") return rounded(feature, middle * Math.exp(spread * z));
  const odds = (high - middle) / (middle - low) * Math.exp(-spread * z);
  return rounded(feature, low + (high - low) / (1 + odds));
}

/**
 * The z-score of a recorded value: what {@link valueOf} takes, but for rounding.
 *
 * @param feature No ratio.
 * @param value The value; NaN gives NaN.
 */
export function zOf({ scale, middle, spread, low, high }: SyntheticFeature, value: number): number {
  if (scale === "linear") return (value - middle) / spread;
  if (scale === "log") return Math.log(value / middle) / spread;
  return Math.log((value - low) / (high - value) * (high - middle) / (middle - low)) / spread;
}

/**
 * The recorded value of a ratio.
 *
 * @param feature A ratio.
 * @param numerator Its first part as recorded; NaN where missing.
 * @param denominator Its second part.
 */
export function ratioOf(feature: SyntheticFeature, numerator: number, denominator: number): number {
  return rounded(feature, numerator / denominator);
}
