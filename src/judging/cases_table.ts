/**
 * Rows in which policies and clinicians differ, as a table for a clinician: what was known of the patient in the units that
 * it was recorded in, what was done, what the policy does, with support and values. Never advice.
 *
 * Shapes: N rows, D features, A actions.
 *
 * @module
 */
import { actionLevels, doseWords } from "../cohort/action_levels.ts";
import type { ActionAxis, CohortFeature } from "../cohort/cohort_record.ts";
import { NOTICE } from "../cohort/notice.ts";
import { recordedValue } from "../cohort/observations.ts";
import type { WrittenBlock, WrittenColumn } from "../cohort/table/written_block.ts";
import type { DiscreteDataset } from "../dataset/dataset.ts";
import { type FileKind, startingWith } from "../files/file_kind.ts";
import type { DifferingRow } from "./cases.ts";
import type { PolicyRecord } from "./policy_record.ts";

/** A policy's rows. */
export interface PolicyCases {
  /** What is said of the policy. */
  readonly record: PolicyRecord;
  /** The rows. */
  readonly rows: readonly DifferingRow[];
}

/** What is known of the rows evaluated. */
export interface CaseFacts {
  /** Axes of the actions; null where they are mere names. */
  readonly axes: readonly ActionAxis[] | null;
  /** What is known of a patient, by column. */
  readonly known: readonly {
    /** Its name, with its unit. */
    readonly name: string;
    /** Its value in a row. */
    readonly at: (row: number) => number;
  }[];
}

/**
 * Features of a cohort's rows, in the units they were recorded in: as they were clipped and filled, since that is what the
 * policy sees.
 *
 * @param features The D features.
 * @param observation (N,D)
 */
export function cohortFacts(
  features: readonly CohortFeature[],
  observation: Float32Array,
): CaseFacts["known"] {
  return features.map((feature, d) => ({
    name: feature.unit === null ? feature.name : `${feature.name} (${feature.unit})`,
    at: (row) => recordedValue(observation[row * features.length + d], feature),
  }));
}

/**
 * The states of numbered rows.
 *
 * @param dataset The rows.
 */
export function stateFacts({ state }: Pick<DiscreteDataset, "state">): CaseFacts["known"] {
  return [{ name: "state", at: (row) => state[row] }];
}

/** Files of such tables, also of one without rows. */
export const CASES_FILE: FileKind = startingWith(
  "table of rows to read",
  "policy,kind,stay,step,done_action,",
);

type Cell = string | number | null;

/** An action: its number, its levels and doses. */
function actionCells(prefix: string, axes: CaseFacts["axes"]): {
  readonly columns: readonly WrittenColumn[];
  readonly cells: (action: number) => Cell[];
} {
  const levelsOf = actionLevels(axes ?? []);
  const doses = (axes ?? []).map((axis) => ({ axis, words: doseWords(axis) }));
  return {
    columns: [
      { name: `${prefix}_action`, type: "integer" },
      ...doses.flatMap(({ axis: { name }, words }): WrittenColumn[] => [
        { name: `${prefix}_${name}_level`, type: "integer" },
        ...(words === null ? [] : [{ name: `${prefix}_${name}_dose`, type: "text" } as const]),
      ]),
    ],
    cells(action) {
      const levels = levelsOf(action);
      return [
        action,
        ...doses.flatMap(({ words }, i) => [
          levels[i],
          ...(words === null ? [] : [words[levels[i]]]),
        ]),
      ];
    },
  };
}

/**
 * The table. Values of a policy whose recommended estimate is refused are left out, unless refused numbers are shown.
 *
 * @param policies The policies' rows.
 * @param facts What is known of the rows.
 * @param options Whether refused numbers are shown.
 * @returns Columns, and the rows of all policies.
 */
export function casesTable(
  policies: readonly PolicyCases[],
  { axes, known }: CaseFacts,
  { isShown = false }: { readonly isShown?: boolean } = {},
): { readonly columns: readonly WrittenColumn[]; readonly block: WrittenBlock } {
  const integer = (name: string) => ({ name, type: "integer" }) as const;
  const number = (name: string) => ({ name, type: "number" }) as const;
  const text = (name: string) => ({ name, type: "text" }) as const;
  const [done, chosen] = [actionCells("done", axes), actionCells("policy", axes)];
  const columns: WrittenColumn[] = [
    ...[text("policy"), text("kind"), integer("stay"), integer("step")],
    ...done.columns,
    ...chosen.columns,
    ...[number("levels_apart"), number("done_likelihood"), number("policy_likelihood")],
    ...[integer("records_near"), integer("records_near_as_policy")],
    ...[number("policy_value"), number("done_value"), number("observed_return")],
    ...[text("refused"), text("notice")],
    ...known.map(({ name }) => number(`patient: ${name}`)),
  ];
  const lines = policies.flatMap(({ record, rows }) => {
    const { policy, kind, recommended, estimates } = record;
    const { refused } = estimates[recommended];
    const isKept = refused === null || isShown;
    return rows.map((row): Cell[] => [
      ...[policy, kind, row.stay, row.step],
      ...done.cells(row.done),
      ...chosen.cells(row.chosen),
      ...[row.distance, row.doneLikelihood, row.chosenLikelihood],
      ...[row.cellRows, row.chosenRows],
      ...(isKept ? [row.value, row.doneValue] : [null, null]),
      ...[row.observed, refused, NOTICE],
      ...known.map(({ at }) => at(row.row)),
    ]);
  });
  const cells = columns.map(({ name, type }, c) =>
    [name, lines.map((line) => line[c] ?? (type === "text" ? null : NaN))] as const
  );
  return { columns, block: new Map(cells) as unknown as WrittenBlock };
}
