/**
 * Columns of an npz: its arrays by rows, and two that no array holds.
 *
 * @module
 */
import { DATASET_CONTRACT } from "../../dataset/dataset_contract.ts";

/** Column of the rows' numbers, from 0. */
export const ROW_NUMBER = "#row";

/** Column of the episodes' numbers, from 0: a new one after each row that ends one. It is there where ends are. */
export const EPISODE_BY_ENDS = "#episode";

/** What ends an episode. */
const ENDS = ["terminated", "truncated"];

/**
 * The arrays that say where episodes end.
 *
 * @param columns Names of one-dimensional arrays.
 */
export function endColumns(columns: readonly string[]): readonly string[] {
  return ENDS.flatMap((name) => {
    const { aliases } = DATASET_CONTRACT.find((one) => one.name === name)!;
    const own = [name, ...aliases].find((one) => columns.includes(one));
    return own === undefined ? [] : [own];
  });
}
