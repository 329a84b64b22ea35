/**
 * What the numbers of actions mean: levels of one treatment or of two, as rows and columns of a map.
 *
 * @module
 */

/** A treatment in levels, 0 for none. */
export interface GridAxis {
  /** Its name. */
  readonly name: string;
  /** Number of its levels. */
  readonly levels: number;
}

/** Rows and columns; action = row x columns + column. A single treatment has one row, of a name of its own. */
export interface ActionGrid {
  /** The rows. */
  readonly rows: GridAxis;
  /** The columns. */
  readonly columns: GridAxis;
}

/** An action and its place. */
export interface GridCell {
  /** The action. */
  readonly action: number;
  /** Level of the rows' treatment. */
  readonly row: number;
  /** Level of the columns' treatment. */
  readonly column: number;
}

/**
 * The cells of a grid, row by row.
 *
 * @param grid The grid.
 */
export function gridRows({ rows, columns }: ActionGrid): GridCell[][] {
  return Array.from(
    { length: rows.levels },
    (_, row) =>
      Array.from(
        { length: columns.levels },
        (_, column) => ({ action: row * columns.levels + column, row, column }),
      ),
  );
}

/**
 * An action in words, such as `fluid 2, vasopressor 0`.
 *
 * @param grid The grid.
 * @param action The action.
 */
export function actionWords({ rows, columns }: ActionGrid, action: number): string {
  const own = `${columns.name} ${action % columns.levels}`;
  return rows.levels === 1 ? own : `${rows.name} ${Math.floor(action / columns.levels)}, ${own}`;
}
