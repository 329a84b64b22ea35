/**
 * What is known of ICU-Sepsis 2.0.1 beyond its numbers: origin, licence, names of the features.
 *
 * Choudhary, Gupta and Thomas, "ICU-Sepsis: A Benchmark MDP Built from Real Medical Data", RLC 2024.
 *
 * @module
 */
import type { MdpProvenance } from "./tabular_mdp.ts";

/** The bundled MDP as data name it, and its sizes: for those who may not read the file. */
export const ICU_SEPSIS = {
  /** SHA-256 of the MDP's arrays. */
  sha256: "c84576c385399eec6d6ba914fc5d3172beb299cd37c39e0dc8b4ce5061cd1eba",
  /** Number of states S. */
  states: 716,
  /** Number of actions A. */
  actions: 25,
} as const;

/**
 * (47) names of the cluster-centre features, in the column order of the AI Clinician's tables
 * (Komorowski et al., Nature Medicine 24, 2018): two-valued columns, then those it standardises,
 * then those it takes the logarithm of first.
 */
export const AI_CLINICIAN_FEATURES: readonly string[] = [
  "gender",
  "mechvent",
  "max_dose_vaso",
  "re_admission",
  "age",
  "Weight_kg",
  "GCS",
  "HR",
  "SysBP",
  "MeanBP",
  "DiaBP",
  "RR",
  "Temp_C",
  "FiO2_1",
  "Potassium",
  "Sodium",
  "Chloride",
  "Glucose",
  "Magnesium",
  "Calcium",
  "Hb",
  "WBC_count",
  "Platelets_count",
  "PTT",
  "PT",
  "Arterial_pH",
  "paO2",
  "paCO2",
  "Arterial_BE",
  "HCO3",
  "Arterial_lactate",
  "SOFA",
  "SIRS",
  "Shock_Index",
  "PaO2_FiO2",
  "cumulated_balance",
  "SpO2",
  "BUN",
  "Creatinine",
  "SGOT",
  "SGPT",
  "Total_bili",
  "INR",
  "input_total",
  "input_4hourly",
  "output_total",
  "output_4hourly",
];

/** SHA-256 of the files of the PyPI package icu-sepsis 2.0.1 that the numbers come from. */
export const ICU_SEPSIS_SOURCES: Readonly<Record<string, string>> = {
  "dynamics.npz": "36498f924c693c6be7ae18f3ce9e1a8e48d41f80f2cc553b3993b1373c8a9109",
  "admissible_actions.txt": "607f4e1eeee4f33a2124fb4a1beefd82fc264a3b608d41d13f810166aa203165",
};

/** The licence of ICU-Sepsis, in full. */
const LICENSE = `MIT License

Copyright (c) 2024 Kartik Choudhary, Dhawal Gupta, Philip S. Thomas

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
`;

/** How the columns of ICU-Sepsis, which have no names, got those of the AI Clinician. */
const FEATURE_NOTE = "The source names no columns. These are the 47 of the AI " +
  "Clinician in its order (two-valued, standardised, log-standardised).";

/** Provenance of the bundled file. */
export const ICU_SEPSIS_PROVENANCE: MdpProvenance = {
  name: "ICU-Sepsis 2.0.1",
  source: "PyPI package icu-sepsis 2.0.1, icu_sepsis/envs/assets (wheel SHA-256 " +
    "7f55ff190f11b252593000814b6cd56ecf9b5de6fdca256e4966c0a0dc369466)",
  license: LICENSE,
  sources: ICU_SEPSIS_SOURCES,
  features: `${FEATURE_NOTE} Checked on the numbers: column 31 (SOFA) correlates 0.997 with the ` +
    "package's separate SOFA scores, no other column above 0.6; column 44 (input_4hourly) " +
    "correlates 0.99 with the mean fluid level of the clinicians' policy and column 2 " +
    "(max_dose_vaso) 0.75 with the mean vasopressor level, each the most of all 47; the columns " +
    "most correlated with SGOT, PT, BUN, MeanBP, Sodium and output_total are SGPT, INR, " +
    "Creatinine, DiaBP, Chloride and output_4hourly; column 3 (re_admission) is a two-valued " +
    "feature plus 0.6.",
};
