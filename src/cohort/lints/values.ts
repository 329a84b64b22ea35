/**
 * Lints of a feature's values: constants, broken conversions, wrong units.
 *
 * @module
 */
import type { FeatureLint } from "./look.ts";

/** Share of missing cells above which a feature is filled rather than measured. */
const MOSTLY = 0.95;

/** Names of columns that say whether something was missing. */
const FLAG_NAME = /(^|_)(missing|flag|mask|isna|isnull|na|imputed|observed|measured)$/i;

/** Nothing recorded on train, one value, or hardly any. */
export const emptyOrConstant: FeatureLint = (
  { feature: { name, column }, values, sorted },
  findings,
) => {
  if (sorted.length === 0) {
    const expected = "expected values: leave it out of the features";
    findings.add("empty-feature", `${column}: found no value of ${name} on train, ${expected}`);
    return;
  }
  const missing = 1 - sorted.length / values.length;
  if (sorted[0] === sorted[sorted.length - 1]) {
    // A flag of gaps that are not there is 0, and none the worse for it.
    if (FLAG_NAME.test(name) && sorted[0] === 0) return;
    findings.add("constant-feature", `${name} is ${sorted[0]} in every row of train`);
  } else if (missing > MOSTLY) {
    findings.add("mostly-missing", `${name} is missing in ${percent(missing)} of train's rows`);
  }
};

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

/** A flag that says the same everywhere. */
export const constantFlag: FeatureLint = ({ feature: { name }, sorted }, findings) => {
  if (!FLAG_NAME.test(name) || sorted.length === 0) return;
  if (sorted[0] !== 1 || sorted[sorted.length - 1] !== 1) return;
  findings.add(
    "flag-always-1",
    `${name} is 1 in every row of train: computed after gaps were filled?`,
  );
};

/** A coma scale of one component. */
export const comaScale: FeatureLint = ({ feature: { name }, sorted, all }, findings) => {
  if (!/gcs|glasgow/i.test(name) || sorted.length === 0 || all.sd === 0) return;
  if (sorted[0] < 1 || sorted[sorted.length - 1] > 6) return;
  const top = sorted[sorted.length - 1];
  findings.add(
    "gcs-one-component",
    `${name} never exceeds ${top}, expected 3 to 15: one component of the scale?`,
  );
};

/** Share of values at room air from which nobody seems to be ventilated. */
const NEARLY_ALL = 0.99;

/** An inspired oxygen fraction that is room air everywhere. */
export const oxygenFraction: FeatureLint = ({ feature: { name }, sorted }, findings) => {
  if (!/fio2/i.test(name) || sorted.length === 0) return;
  const air = sorted.filter((one) => Math.abs(one - 0.21) < 0.005 || one === 21).length;
  if (air < NEARLY_ALL * sorted.length) return;
  const share = percent(air / sorted.length);
  findings.add(
    "fio2-constant",
    `${name} is room air in ${share} of train's values: percentages dropped?`,
  );
};

/** Values that patients can have, by a feature's name; in the units of MIMIC. */
const RANGES: readonly [name: RegExp, low: number, high: number][] = [
  [/^(heart_rate|hr)$/i, 0, 300],
  [/^(map|meanbp|sbp|sysbp|dbp|diabp)$/i, 0, 300],
  [/^(resp_rate|rr)$/i, 0, 120],
  [/^(temperature|temp_c)$/i, 20, 45],
  [/^(spo2|sao2)$/i, 0, 100],
  [/^gcs(_total)?$/i, 3, 15],
  [/^fio2/i, 0.2, 1],
  [/^peep$/i, 0, 60],
  [/^pao2$/i, 5, 800],
  [/^paco2$/i, 5, 250],
  [/^(arterial_)?ph$/i, 6.3, 8],
  [/^(arterial_)?lactate$/i, 0, 50],
  [/^creatinine$/i, 0, 50],
  [/^(albumin)$/i, 0, 10],
  [/^sodium$/i, 80, 220],
  [/^potassium$/i, 0.5, 15],
  [/^inr$/i, 0, 50],
  [/^(age|age_years)$/i, 0, 130],
  [/^(weight|weight_kg)$/i, 0.3, 500],
  [/^sofa$/i, 0, 24],
];

/** Share of values outside their range that are taken for artefacts. */
const ARTEFACTS = 0.01;

/** Values that nobody has, in the unit that the name stands for. */
export const unitRange: FeatureLint = (
  { feature: { name, scale }, sorted, all, isBinary },
  findings,
) => {
  const range = RANGES.find(([form]) => form.test(name));
  const isScaled = !scale || Math.abs(all.mean) < 0.1 && Math.abs(all.sd - 1) < 0.1;
  if (range === undefined || isBinary || isScaled || sorted.length === 0) return;
  const [, low, high] = range;
  const outside = sorted.filter((one) => one < low || one > high).length / sorted.length;
  if (outside <= ARTEFACTS) return;
  findings.add(
    "outside-unit-range",
    `${name} lies outside ${low} to ${high} in ${
      percent(outside)
    } of train's values: another unit?`,
  );
};
