/**
 * The baseline: rows at random.
 *
 * @module
 */
import { rowNumbers, rowsLeft, type Selector } from "./selector.ts";

/** Any row alike. */
export const randomRows: Selector = {
  needsUncertainty: false,
  choose(selection) {
    const numbers = rowNumbers(selection);
    const rows = rowsLeft(selection).sort((i, j) => numbers[i] - numbers[j]);
    return { rows: rows.slice(0, selection.count) };
  },
};

/** The oracle: rows whose action is the optimal policy's, at random; then the others. */
export const oracleRows: Selector = {
  needsUncertainty: false,
  choose(selection) {
    const numbers = rowNumbers(selection);
    const { optimal } = selection;
    const rows = rowsLeft(selection)
      .sort((i, j) => optimal[j] - optimal[i] || numbers[i] - numbers[j]);
    return { rows: rows.slice(0, selection.count) };
  },
};
