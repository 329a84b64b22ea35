/**
 * A state's features in words and units.
 *
 * ICU-Sepsis keeps no raw values: a state is the centre of a cluster of standardised ones. As the AI Clinician makes them
 * (Komorowski et al., Nature Medicine 24, 2018, its published code): two-valued columns and the vasopressor's dose less 0.5, z-scores
 * over its MIMIC-III patients, z-scores of log(0.1 + x), and the fluid of the last 4 hours twice as large, to weigh more. In
 * ICU-Sepsis's centres, readmission is 0.6 larger. So the unit of most is a standard deviation, of the quantity or of its
 * logarithm; the share and the dose can be told as they are.
 *
 * @module
 */
import { AI_CLINICIAN_FEATURES } from "../../mdp/icu_sepsis.ts";

/** A feature of a state, as it is shown. */
export interface FeatureText {
  /** Its name in the data. */
  readonly name: string;
  /** What it is, with the quantity's own unit: `heart rate (per minute)`. */
  readonly label: string;
  /** The value with its unit: `-0.29 SD`. */
  readonly value: string;
  /** The value in words: `a little below average`; empty where there is nothing to compare it with. */
  readonly words: string;
}

/** What the AI Clinician's columns are, in its order; units are those of the quantity, before it is standardised. */
const LABELS: readonly (readonly [label: string, unit: string])[] = [
  ["women among these patients", ""],
  ["on mechanical ventilation", ""],
  ["largest vasopressor dose in 4 hours", ""],
  ["readmitted", ""],
  ["age", "days"],
  ["weight", "kg"],
  ["Glasgow coma scale", "3 to 15"],
  ["heart rate", "per minute"],
  ["systolic blood pressure", "mmHg"],
  ["mean blood pressure", "mmHg"],
  ["diastolic blood pressure", "mmHg"],
  ["respiratory rate", "per minute"],
  ["temperature", "°C"],
  ["inspired oxygen, FiO2", "fraction"],
  ["potassium", "mEq/L"],
  ["sodium", "mEq/L"],
  ["chloride", "mEq/L"],
  ["glucose", "mg/dL"],
  ["magnesium", "mg/dL"],
  ["calcium", "mg/dL"],
  ["haemoglobin", "g/dL"],
  ["white blood cells", "10³/µL"],
  ["platelets", "10³/µL"],
  ["partial thromboplastin time, PTT", "s"],
  ["prothrombin time, PT", "s"],
  ["arterial pH", "pH"],
  ["arterial oxygen, PaO2", "mmHg"],
  ["arterial carbon dioxide, PaCO2", "mmHg"],
  ["base excess", "mEq/L"],
  ["bicarbonate", "mEq/L"],
  ["lactate", "mmol/L"],
  ["SOFA score", "0 to 24"],
  ["SIRS criteria", "0 to 4"],
  ["shock index, heart rate / systolic pressure", "ratio"],
  ["PaO2 / FiO2", "mmHg"],
  ["cumulated fluid balance", "mL"],
  ["oxygen saturation, SpO2", "%"],
  ["blood urea nitrogen", "mg/dL"],
  ["creatinine", "mg/dL"],
  ["aspartate transaminase, SGOT", "U/L"],
  ["alanine transaminase, SGPT", "U/L"],
  ["total bilirubin", "mg/dL"],
  ["INR", "ratio"],
  ["fluid given so far", "mL"],
  ["fluid given in 4 hours", "mL"],
  ["urine so far", "mL"],
  ["urine in 4 hours", "mL"],
];

/** First column whose logarithm is standardised. */
const FIRST_LOGARITHM = AI_CLINICIAN_FEATURES.indexOf("SpO2");

/** Columns that are no z-scores: what is added to make them a share, or a dose. */
const SHARES: Readonly<Record<string, number>> = { gender: 0.5, mechvent: 0.5, re_admission: -0.1 };

/** A z-score in words. */
function standingOf(z: number): string {
  const size = Math.abs(z);
  if (size < 0.25) return "about average";
  const side = z < 0 ? "below" : "above";
  return size < 0.75
    ? `a little ${side} average`
    : size < 1.5
    ? `${side} average`
    : `far ${side} average`;
}

/** A number with its sign, which a rounded 0 has none of. */
function signed(value: number): string {
  const size = Math.abs(value).toFixed(2);
  return size === "0.00" ? size : `${value < 0 ? "-" : "+"}${size}`;
}

/** A share as a percentage; rounding of the centres may leave it a little outside of 0 to 1. */
const percent = (share: number) => `${(100 * Math.min(1, Math.max(0, share))).toFixed(0)}%`;

/** The text of one of the AI Clinician's columns. */
function clinicianText(column: number, value: number): FeatureText {
  const name = AI_CLINICIAN_FEATURES[column];
  const [what, unit] = LABELS[column];
  if (name in SHARES) {
    return { name, label: what, value: percent(value + SHARES[name]), words: "" };
  }
  if (name === "max_dose_vaso") {
    return {
      name,
      label: what,
      value: `${Math.max(0, value + 0.5).toFixed(2)} µg/kg/min`,
      words: "",
    };
  }
  const z = name === "input_4hourly" ? value / 2 : value;
  const isLogarithm = column >= FIRST_LOGARITHM;
  return {
    name,
    label: `${what} (${unit})`,
    value: `${signed(z)} SD${isLogarithm ? " of its logarithm" : ""}`,
    words: standingOf(z),
  };
}

/**
 * The features of a state in words and units; numbers as they are where the names are not the AI Clinician's.
 *
 * @param names (D) names of the features.
 * @param values (D) the state's.
 */
export function featureTexts(names: readonly string[], values: ArrayLike<number>): FeatureText[] {
  const known = names.length === AI_CLINICIAN_FEATURES.length &&
    names.every((name, column) => name === AI_CLINICIAN_FEATURES[column]);
  return names.map((name, column) =>
    known
      ? clinicianText(column, values[column])
      : { name, label: name, value: String(Number(values[column].toPrecision(4))), words: "" }
  );
}
