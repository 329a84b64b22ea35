/**
 * The record of the suite of datasets as its file holds it.
 *
 * @module
 */
import { parseResult } from "../text/json.ts";
import {
  among,
  fields,
  finite,
  list,
  sha256,
  share,
  type ValueCheck,
  whole,
  words,
} from "../text/value_checks.ts";
import type { SuiteRecord } from "./suite.ts";

/** What `suite/suite.json` holds. */
const SUITE_RECORD: ValueCheck = fields({
  format: among(1),
  mdp_sha256: sha256,
  behaviours: list(fields({
    name: words(),
    policy: words(),
    survival: share,
    length: finite({ min: 1 }),
    discounted_return: finite(),
    inadmissible_share: share,
  })),
  datasets: list(fields({
    file: words(),
    behaviour: words(),
    episodes: whole({ min: 1 }),
    seed: whole({ min: 0 }),
    transitions: whole({ min: 1 }),
    survived: whole({ min: 0 }),
    sha256,
  })),
});

/**
 * Reads the suite's record.
 *
 * @param text The text of its file.
 * @param where The file, for errors.
 * @throws {InputError} Naming the line or key of what is damaged.
 */
export function suiteRecordOf(text: string, where: string): SuiteRecord {
  return parseResult<SuiteRecord>(text, where, SUITE_RECORD);
}
