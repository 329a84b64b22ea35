/**
 * What policies would do for new patients, a row a patient's step and policy: never advice.
 *
 * Shapes: R rows, A actions.
 *
 * @module
 */
import { actionLevels, doseWords } from "../cohort/action_levels.ts";
import type { ActionAxis } from "../cohort/cohort_record.ts";
import type { ModelCohort } from "../cohort/model_cohort.ts";
import { NOTICE } from "../cohort/notice.ts";
import { beginsWith, tableKind } from "../cohort/table/table_kind.ts";
import type { WrittenBlock, WrittenColumn } from "../cohort/table/written_block.ts";
import type { FileKind } from "../files/file_kind.ts";
import { type Familiar, lookAt } from "./familiar.ts";
import type { PatientRows } from "./patient_rows.ts";
import type { UsedModel } from "./used_model.ts";

/** What was predicted, counted. */
export interface PredictionCounts {
  /** Rows of the table. */
  rows: number;
  /** Its stays. */
  stays: number;
  /** Rows that are unlike the training records. */
  refused: number;
  /** Actions, of all policies, in rows that are not refused. */
  actions: number;
  /** Those that no training record near the row shows; null where the records are not to be had. */
  unseen: number | null;
}

/** With what predictions are made. */
export interface Predictor {
  /** The policies. */
  readonly models: readonly UsedModel[];
  /** Their cohort. */
  readonly cohort: Pick<ModelCohort, "features" | "actions">;
  /** What its training records are like. */
  readonly familiar: Familiar;
}

/**
 * The columns of a table of predictions.
 *
 * @param axes The axes of actions.
 */
export function predictionColumns(axes: readonly ActionAxis[]): WrittenColumn[] {
  const text = (name: string) => ({ name, type: "text" }) as const;
  const integer = (name: string) => ({ name, type: "integer" }) as const;
  const number = (name: string) => ({ name, type: "number" }) as const;
  return [
    ...[integer("row"), text("stay"), text("policy"), integer("action")],
    ...axes.map(({ name }) => integer(`${name}_level`)),
    ...axes.filter(({ edges }) => edges !== null).map(({ name }) => text(`${name}_dose`)),
    ...[number("q"), number("support"), integer("records_near")],
    ...[text("refused"), text("notice")],
  ];
}

/** Tables of predictions, whatever the axes. */
export const PREDICTIONS: FileKind = tableKind("table of predictions", ({ columns }) => {
  const own = predictionColumns([]).map(({ name }) => name);
  const first = own.indexOf("action") + 1;
  return beginsWith(columns, own.slice(0, first)) &&
    beginsWith(columns.slice(first - own.length), own.slice(first));
});

/** Gathers cells row by row. */
function cellGatherer(columns: readonly WrittenColumn[]) {
  const cells = new Map(columns.map(({ name }) => [name, [] as (number | string | null)[]]));
  return {
    cells: cells as unknown as WrittenBlock,
    /** Adds a row; what it does not say is missing. */
    put(row: Readonly<Record<string, number | string | null>>): void {
      for (const { name, type } of columns) {
        cells.get(name)!.push(row[name] ?? (type === "text" ? null : NaN));
      }
    },
  };
}

/** (K) records of each cell, of (K,A) by action. */
function recordsOf(counts: Float64Array, actions: number): Float64Array {
  const totals = new Float64Array(counts.length / actions);
  counts.forEach((count, i) => totals[Math.floor(i / actions)] += count);
  return totals;
}

/**
 * Predictions of a block.
 *
 * @param rows The rows.
 * @param predictor Policies, cohort, what training records are like.
 * @param counts Is added to.
 * @returns A row a row and policy: action, level and doses by axis, what the policy says the action is worth, the share of
 * the training records near the row that show it and their number; or why the row is refused.
 */
export function predictRows(
  rows: PatientRows,
  { models, cohort: { features, actions: { axes, count } }, familiar }: Predictor,
  counts: PredictionCounts,
): WrittenBlock {
  const { refused, cellOf } = lookAt(rows, familiar, features);
  const choices = models.map(({ choose }) => choose(rows.observations));
  const { cells } = familiar;
  const totals = cells && recordsOf(cells.counts, count);
  const levelsOf = actionLevels(axes);
  const doses = axes.map(doseWords);
  const gathered = cellGatherer(predictionColumns(axes));
  for (let row = 0; row < rows.rows; row++) {
    const near = totals && totals[cellOf![row]];
    for (const [m, { name: policy }] of models.entries()) {
      const place = { row: rows.first + row + 1, stay: rows.stays[row], policy, notice: NOTICE };
      if (refused[row] !== null) {
        gathered.put({ ...place, refused: refused[row] });
        continue;
      }
      const { action: { [row]: action }, value } = choices[m];
      const alike = cells && cells.counts[cellOf![row] * count + action];
      counts.actions++;
      if (alike === 0) counts.unseen!++;
      const levels = levelsOf(action);
      gathered.put({
        ...place,
        action,
        ...Object.fromEntries(axes.flatMap(({ name }, i) => [
          [`${name}_level`, levels[i]],
          [`${name}_dose`, doses[i]?.[levels[i]] ?? null],
        ])),
        q: value && value[row],
        support: near ? alike! / near : null,
        records_near: near,
      });
    }
  }
  counts.rows += rows.rows;
  counts.stays += rows.begun;
  counts.refused += refused.filter((why) => why !== null).length;
  return gathered.cells;
}
