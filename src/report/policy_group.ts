/**
 * Rows of `results/safety` by what was trained: models that differ in dataset and seed alone are one group.
 *
 * @module
 */

/** A row of a table of `results/safety`, cells by column. */
export type PolicyRow = Readonly<Record<string, string>>;

/** Models of one kind. */
export interface PolicyGroup {
  /** The policy: `clinicians`, `CQL, alpha 0.5`, `DQN`. */
  readonly name: string;
  /** How it was trained; nothing for a reference. */
  readonly training: string;
  /** Study of its rows, `reference` for references. */
  readonly study: string;
  /** Grid of its rows. */
  readonly grid: string;
  /** `cql`, `dqn`, `bc` or nothing. */
  readonly algorithm: string;
  /** Weight of CQL's penalty; null without one. */
  readonly alpha: number | null;
  /** Its rows. */
  readonly rows: readonly PolicyRow[];
}

/** Grids in words. */
const TRAININGS: Readonly<Record<string, string>> = {
  "cql-full/recommended": "whole dataset, supported pairs, oracle-tuned",
  "alpha/full": "whole dataset",
  "alpha/published": "minibatches",
  "main/main": "minibatches",
  "main/main-selected": "minibatches, alpha selected offline",
};

/** Algorithms in the order they are shown in. */
const ORDER = ["", "cql", "bc", "dqn"];

/**
 * What a learned policy is called.
 *
 * @param algorithm `cql`, `dqn` or `bc`.
 * @param alpha Weight of CQL's penalty.
 */
export function learnerName(algorithm: string, alpha: number): string {
  if (algorithm === "bc") return "BC";
  if (algorithm === "dqn") return "DQN";
  return alpha === 0 ? "CQL, alpha 0 (= DQN)" : `CQL, alpha ${alpha}`;
}

/**
 * Groups rows.
 *
 * @param rows Rows of a table of `results/safety`.
 * @returns Groups in order of their first rows, the algorithms of a training together, alphas ascending.
 */
export function policyGroups(rows: readonly PolicyRow[]): PolicyGroup[] {
  const kinds = Map.groupBy(
    rows,
    (row) => [row.study, row.grid, row.algorithm, row.alpha, row.steps].join(" "),
  );
  const groups = [...kinds.values()].map((own): PolicyGroup => {
    const { study, grid, algorithm, alpha, steps } = own[0];
    const reference = study === "reference";
    const words = TRAININGS[`${study}/${grid}`] ?? `${study}, ${grid}`;
    return {
      name: reference ? grid : learnerName(algorithm, Number(alpha)),
      training: reference ? "" : `${words}, ${Number(steps).toLocaleString("en")} steps`,
      study,
      grid,
      algorithm,
      alpha: alpha === "" ? null : Number(alpha),
      rows: own,
    };
  });
  const places = [...new Set(groups.map(({ training }) => training))];
  return groups.toSorted((a, b) =>
    places.indexOf(a.training) - places.indexOf(b.training) ||
    ORDER.indexOf(a.algorithm) - ORDER.indexOf(b.algorithm) ||
    Number(a.alpha) - Number(b.alpha)
  );
}

/**
 * The mean of a column over a group's models.
 *
 * @param group The group.
 * @param column Its name.
 * @returns The mean, or null if a model has none.
 */
export function groupMean({ rows }: PolicyGroup, column: string): number | null {
  if (rows.some((row) => (row[column] ?? "") === "")) return null;
  return rows.reduce((sum, row) => sum + Number(row[column]), 0) / rows.length;
}

/**
 * The mean share of steps that take each action.
 *
 * @param group Rows of `results/safety/actions.csv`.
 * @returns (25)
 */
export function groupShares(group: PolicyGroup): number[] {
  return Array.from({ length: 25 }, (_, a) => groupMean(group, `action_${a}`)!);
}
