/**
 * ICU-Sepsis's text format for admissible actions: line 1 holds each state's number of admissible
 * actions, line 2 + s the actions of state s; numbers separated by blanks.
 *
 * @module
 */
import { InputError } from "../input_error.ts";

/** A line's whole numbers. */
function numbersOf(line: string, where: string): number[] {
  return line.trim().split(/\s+/).filter((word) => word !== "").map((word) => {
    if (!/^\d{1,9}$/.test(word)) {
      throw new InputError(where, `found "${word.slice(0, 30)}", expected a whole number`);
    }
    return Number(word);
  });
}

/**
 * Reads the text of an admissible-actions file.
 *
 * @param text The file.
 * @param expected Its path (for errors), the number of states S and of actions A.
 * @returns (S,A) 1 where the action is admissible.
 * @throws {InputError} If a line does not hold what it should.
 */
export function parseAdmissible(
  text: string,
  expected: { path: string; states: number; actions: number },
): Uint8Array {
  const { path, states, actions } = expected;
  const lines = text.replace(/\s*$/, "").split(/\r?\n/);
  const counts = numbersOf(lines[0], `${path}:1`);
  if (counts.length !== states) {
    throw new InputError(`${path}:1`, `${counts.length} counts, expected one for ${states} states`);
  }
  const admissible = new Uint8Array(states * actions);
  for (let s = 0; s < states; s++) {
    const where = `${path}:${s + 2}`;
    const listed = numbersOf(lines[s + 1] ?? "", where);
    if (listed.length !== counts[s]) {
      const what = `${listed.length} actions of state ${s}, expected ${counts[s]} as line 1 says`;
      throw new InputError(where, what);
    }
    for (const action of listed) {
      const pair = s * actions + action;
      if (action >= actions) {
        throw new InputError(where, `action ${action}, expected below ${actions}`);
      }
      if (admissible[pair]) throw new InputError(where, `action ${action} is listed twice`);
      admissible[pair] = 1;
    }
  }
  if (lines.length > states + 1) {
    throw new InputError(`${path}:${states + 2}`, `expected nothing after ${states} states`);
  }
  return admissible;
}
