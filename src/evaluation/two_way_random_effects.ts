/**
 * Two-way random effects: how much of a table's variance comes from its rows, its columns and the rest.
 *
 * y_ijk = mu + a_i + b_j + (ab)_ij + e_ijk, all but mu random, with rows i = 1..I (such as training seeds),
 * columns j = 1..J (such as blocks of evaluation episodes) and replicates k = 1..K. The components are those
 * whose expected mean squares are the observed ones (analysis of variance, the method of moments; Searle,
 * Casella and McCulloch, "Variance Components", 1992, chapter 4):
 *
 * - E[MS_rows] = s_e + K s_ab + J K s_a
 * - E[MS_columns] = s_e + K s_ab + I K s_b
 * - E[MS_interaction] = s_e + K s_ab
 * - E[MS_residual] = s_e
 *
 * With one observation a cell, interaction and residual cannot be told apart: the residual holds both.
 *
 * @module
 */

/** A variance component. */
export interface VarianceComponent {
  /** The estimate, at least 0. */
  readonly variance: number;
  /** The solution of the equations, which chance may make negative. */
  readonly raw: number;
  /** Share of this component in the sum of all. */
  readonly share: number;
}

/** What a table's variance is made of. */
export interface TwoWayRandomEffects {
  /** Mean of all observations. */
  readonly mean: number;
  /** Of the rows. */
  readonly rows: VarianceComponent;
  /** Of the columns. */
  readonly columns: VarianceComponent;
  /** Of rows with columns; null with one observation a cell. */
  readonly interaction: VarianceComponent | null;
  /** Of the rest; with one observation a cell the interaction is in it. */
  readonly residual: VarianceComponent;
}

/** Sizes and cells of a table, checked. */
function checked(table: readonly (readonly (readonly number[])[])[]) {
  const sizes = [table.length, table[0]?.length ?? 0, table[0]?.[0]?.length ?? 0];
  const [rows, columns, replicates] = sizes;
  const isFull = table.every((row) =>
    row.length === columns && row.every((cell) => cell.length === replicates)
  );
  if (!isFull) throw new RangeError("Cannot split variance: cells differ in number or in size");
  if (rows < 2 || columns < 2 || replicates < 1) {
    throw new RangeError(
      `Cannot split variance: a table of ${sizes.join(" x ")}, expected 2 x 2 x 1`,
    );
  }
  return { rows, columns, replicates };
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const squares = (values: readonly number[]) => values.reduce((sum, value) => sum + value ** 2, 0);

/** Mean squares of the table; those without degrees of freedom are null. */
function meanSquares(table: readonly (readonly (readonly number[])[])[]) {
  const { rows, columns, replicates } = checked(table);
  const cells = table.map((row) => row.map(mean));
  const all = mean(cells.flat());
  const rowEffect = cells.map((row) => mean(row) - all);
  const columnEffect = cells[0].map((_, j) => mean(cells.map((row) => row[j])) - all);
  const together = cells.flatMap((row, i) =>
    row.map((cell, j) => cell - all - rowEffect[i] - columnEffect[j])
  );
  const within = table.flatMap((row, i) =>
    row.flatMap((cell, j) => cell.map((y) => y - cells[i][j]))
  );
  return {
    rows,
    columns,
    replicates,
    mean: all,
    ofRows: columns * replicates * squares(rowEffect) / (rows - 1),
    ofColumns: rows * replicates * squares(columnEffect) / (columns - 1),
    together: replicates * squares(together) / ((rows - 1) * (columns - 1)),
    within: replicates > 1 ? squares(within) / (rows * columns * (replicates - 1)) : null,
  };
}

/**
 * Splits the variance of a full table.
 *
 * @param table (I,J,K) observations: rows, columns, replicates of a cell; I and J at least 2, K at least 1.
 * @throws {RangeError} If cells are missing or too few.
 */
export function twoWayRandomEffects(
  table: readonly (readonly (readonly number[])[])[],
): TwoWayRandomEffects {
  const found = meanSquares(table);
  const { rows, columns, replicates, together, within } = found;
  const raw = {
    rows: (found.ofRows - together) / (columns * replicates),
    columns: (found.ofColumns - together) / (rows * replicates),
    interaction: within === null ? null : (together - within) / replicates,
    residual: within ?? together,
  };
  const total = Object.values(raw).reduce<number>((sum, one) => sum + Math.max(0, one ?? 0), 0);
  const component = (value: number): VarianceComponent => {
    const variance = Math.max(0, value);
    return { variance, raw: value, share: total === 0 ? 0 : variance / total };
  };
  return {
    mean: found.mean,
    rows: component(raw.rows),
    columns: component(raw.columns),
    interaction: raw.interaction === null ? null : component(raw.interaction),
    residual: component(raw.residual),
  };
}
