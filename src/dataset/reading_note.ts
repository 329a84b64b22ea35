/**
 * What is said of a file that was read under other names, or in part derived.
 *
 * @module
 */
import type { Dataset } from "./dataset.ts";

/**
 * Says in one line what was not in the file as it is in the dataset; null if all was.
 *
 * @param dataset The dataset.
 * @param reading `names`, the file's of each array; `derived`, arrays that it lacks; `counted`, sizes taken from the
 * largest number in use; `leftOut`, rows without a next state.
 */
export function readingNote(dataset: Dataset, reading: {
  readonly names: ReadonlyMap<string, string>;
  readonly derived: readonly string[];
  readonly counted: readonly string[];
  readonly leftOut: readonly number[];
}): string | null {
  const { names, derived, counted, leftOut } = reading;
  const renamed = Array.from(names).filter(([name, own]) => own !== name)
    .map(([name, own]) => `${own} as ${name}`);
  const sizes = counted.map((name) =>
    `${dataset[name as "actions"]} ${name}, the largest number in use and one`
  );
  const rows = leftOut.length === 1 ? "1 row" : `${leftOut.length} rows`;
  const parts = [
    renamed.length > 0 && `reads ${renamed.join(", ")}`,
    derived.length > 0 && `derives ${derived.join(", ")}`,
    leftOut.length > 0 && `leaves out ${rows} at cuts, whose next states it does not hold`,
    sizes.length > 0 && `has ${sizes.join("; ")}`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? null : parts.join("; ");
}
