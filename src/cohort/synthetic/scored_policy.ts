/**
 * What a truth is asked of: a policy, and the cohort whose rows it reads.
 *
 * Shapes: R rows, D features, S states, A actions, C columns of values.
 *
 * @module
 */
import { InputError } from "../../input_error.ts";
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import type { CohortRecord } from "../cohort_record.ts";
import { observationsOf } from "../observations.ts";
import type { Knobs } from "./knobs.ts";
import { layoutOf } from "./layouts.ts";

/** A policy to be scored. */
export type ScoredPolicy =
  /** The clinicians who made the cohort. */
  | { readonly kind: "clinicians" }
  /** One that acts on the latent state: (S,A) probabilities. */
  | { readonly kind: "states"; readonly table: Float64Array }
  /** One that acts on observations: (R,A) probabilities of (R,D) observations. */
  | {
    readonly kind: "observations";
    readonly actionProbabilities: (observations: Float32Array, rows: number) => Float64Array;
  };

/** What of a cohort's record truth needs. */
export type ReadRecord = {
  readonly features: CohortRecord["features"];
  readonly mapping: Pick<CohortRecord["mapping"], "features" | "reward" | "gamma">;
};

/** A question. */
export interface TruthQuestion {
  /** ICU-Sepsis. */
  readonly mdp: TabularMdp;
  /** What the table was made with. */
  readonly knobs: Knobs;
  /** What was made of the table. */
  readonly record: ReadRecord;
}

/**
 * Whether an observation depends on its own row alone: then states under a policy are a Markov chain. Not where patients
 * are remembered, nor where a value may be filled by that of an earlier row.
 *
 * @param question Knobs and record.
 */
export function isRowwise({ knobs, record }: Omit<TruthQuestion, "mdp">): boolean {
  const fills = knobs.layout === "replay" || record.features.some(({ fill }) => fill === "forward");
  return knobs.memory === "none" && (knobs.gaps === "none" || !fills);
}

/** Makes observations of rows as the cohort was made. */
export interface ObservationMaker {
  /** Number of cells C that a row has. */
  readonly cells: number;
  /**
   * Observations of rows.
   *
   * @param before (R,C) the cells last recorded in the stay before each row, NaN where none was; null where each row
   * is the first of its stay.
   * @param cells (R,C) the cells of the rows.
   * @returns (R,D)
   */
  observe(before: Float64Array | null, cells: Float64Array): Float32Array;
}

/**
 * What makes a cohort's observations.
 *
 * @param question Knobs and record.
 * @throws {InputError} If a feature is made of a column that truth cannot draw.
 */
export function observationMaker({ knobs, record }: Omit<TruthQuestion, "mdp">): ObservationMaker {
  const { valueColumns } = layoutOf(knobs);
  const { features, mapping } = record;
  const sources = mapping.features.map(({ name, column }) => {
    const index = valueColumns.indexOf(column);
    if (index >= 0) return { name, index };
    throw new InputError(
      "the cohort",
      `its feature ${name} is made of the column ${column}, expected one of the synthetic values`,
    );
  });
  const width = valueColumns.length;
  const observe = (before: Float64Array | null, cells: Float64Array): Float32Array => {
    const rows = cells.length / width;
    const each = before === null ? 1 : 2;
    const columns = new Map<string, Float32Array>();
    for (const { name, index } of sources) {
      const column = new Float32Array(each * rows);
      for (let i = 0; i < rows; i++) {
        if (before !== null) column[each * i] = before[i * width + index];
        column[each * i + each - 1] = cells[i * width + index];
      }
      columns.set(name, column);
    }
    const starts = Uint32Array.from({ length: rows }, (_, i) => each * i);
    const all = observationsOf({ rows: each * rows, columns, starts }, features);
    if (before === null) return all;
    const observations = new Float32Array(rows * features.length);
    for (let i = 0; i < rows; i++) {
      const from = (2 * i + 1) * features.length;
      observations.set(all.subarray(from, from + features.length), i * features.length);
    }
    return observations;
  };
  return { cells: width, observe };
}

/**
 * Refuses probabilities that are none.
 *
 * @param probabilities (R,A) what a policy said.
 * @param sizes Rows R and actions A.
 * @throws {RangeError} If there are not R x A numbers from 0 on whose rows sum to 1 within 1e-6.
 */
export function checkProbabilities(
  probabilities: Float64Array,
  { rows, actions }: { readonly rows: number; readonly actions: number },
): void {
  if (probabilities.length !== rows * actions) {
    throw new RangeError(
      `Cannot score a policy: ${probabilities.length} probabilities, expected ${rows} x ${actions}`,
    );
  }
  for (let i = 0; i < rows; i++) {
    let sum = 0;
    for (let a = 0; a < actions; a++) {
      const p = probabilities[i * actions + a];
      sum += p >= 0 ? p : NaN;
    }
    if (!(Math.abs(sum - 1) <= 1e-6)) {
      throw new RangeError(`Cannot score a policy: row ${i} is no distribution, its sum is ${sum}`);
    }
  }
}
