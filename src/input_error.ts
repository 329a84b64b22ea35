/**
 * The one error for input a user can mend: a file, a flag, a config.
 *
 * @module
 */
import { messageLine } from "./text/visible.ts";

/**
 * A user's mistake, reported as one line `<where>: <what>` and exit code 2, never a stack trace.
 *
 * `where` is the file, flag or file with place (`configs/cql.yaml:12:3`, `data.npz: action`,
 * `--episodes`); `what` says what was found, what was expected and, where not plain, what to do.
 */
export class InputError extends Error {
  /** The file, flag or place that holds the mistake. */
  readonly where: string;
  /** What was found and what was expected, without the place. */
  readonly what: string;

  /**
   * Says what is wrong and where.
   *
   * @param where File, flag or place (with line and column, array or key where there is one).
   * @param what What was found and what was expected, in one line. Control characters are shown as
   * escapes; what a file holds and may be long is cut with `clipped`.
   */
  constructor(where: string, what: string) {
    super(messageLine(`${where}: ${what}`));
    this.name = "InputError";
    this.where = where;
    this.what = messageLine(what);
  }
}
