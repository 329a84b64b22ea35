/**
 * The records of judged policies as `deno task ope --json` prints them, read from a file.
 *
 * @module
 */
import { readText } from "../files/read_bytes.ts";
import { parseResult } from "../text/json.ts";
import { list } from "../text/value_checks.ts";
import type { PolicyRecord } from "./policy_record.ts";
import { POLICY_RECORD } from "./policy_record_check.ts";

const CHECK = list(POLICY_RECORD, { least: 1 });

/**
 * Reads records.
 *
 * @param path The file.
 * @param shown Its name in errors.
 * @returns At least one.
 * @throws {InputError} Naming file, line or key of what is damaged.
 */
export async function readPolicyRecords(
  path: string,
  shown: string,
): Promise<readonly PolicyRecord[]> {
  return parseResult<PolicyRecord[]>(await readText(path, { shown }), shown, CHECK);
}
