/**
 * The format number that every file of a run carries, and what is refused.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { clipped } from "../text/visible.ts";

/** Format of the runs this version writes, and the newest it reads. */
export const RUN_FORMAT = 1;

/**
 * Refuses a file of a newer format, or without one.
 *
 * @param format What the file says.
 * @param where The file, for errors.
 * @throws {InputError} If this version cannot read it.
 */
export function checkFormat(format: unknown, where: string): void {
  if (format === RUN_FORMAT) return;
  const newer = typeof format === "number" && format > RUN_FORMAT;
  throw new InputError(
    where,
    newer
      ? `format ${format}, this version reads formats up to ${RUN_FORMAT}: use a newer version`
      : `format ${clipped(JSON.stringify(format) ?? "missing")}, expected ${RUN_FORMAT}`,
  );
}
