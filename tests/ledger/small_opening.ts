/**
 * A small cohort whose test is sealed, and what opens it: a judge that counts how often it is asked.
 *
 * @module
 */
import { join } from "node:path";
import { keysHash } from "../../src/ledger/entry.ts";
import { openTest, type OpenTestOptions } from "../../src/ledger/open_test.ts";
import type { PolicyRecord } from "../../src/judging/policy_record.ts";
import { type SmallCohortOptions, writeSmallCohort } from "../cohort/small_cohort.ts";
import { estimate, smallRecord } from "../judging/small_record.ts";

/** A hash that stands for what a word stands for. */
export const hashOf = (word: string) => keysHash([word]);

/** What the judge says. */
const FOUND: PolicyRecord = smallRecord("cql", {
  estimates: { drl: estimate(9.5), wis: estimate(9, { ess: 5.5 }) },
});

/** A folder with a cohort in `cohort`, test patients in `sealed` and the ledger in `ledger.jsonl`. */
export function openingIn(folder: string) {
  let asked = 0;
  const options: OpenTestOptions = {
    sealed: join(folder, "sealed"),
    ledger: join(folder, "ledger.jsonl"),
    out: join(folder, "final_test_evaluation.json"),
    selection: { path: join(folder, "selection.json"), sha256: hashOf("selection"), head: null },
    candidate: {
      sha256: hashOf("candidate"),
      models: [{ file: "models/cql-seed0.safetensors", sha256: hashOf("model"), seed: 0 }],
    },
    program: { config: hashOf("config"), code: hashOf("code") },
    reopen: null,
    judge() {
      asked++;
      return Promise.resolve(FOUND);
    },
  };
  return {
    options,
    /** How often the judge was asked. */
    asked: () => asked,
    /** Writes a cohort. */
    cohort: (name = "cohort", own: SmallCohortOptions = {}) =>
      writeSmallCohort(join(folder, name), { sealed: options.sealed, ...own }),
    /** Opens the test. */
    open: (own: Partial<OpenTestOptions> = {}, name = "cohort") =>
      openTest(join(folder, name), { ...options, ...own }),
    /** Lines of the ledger. */
    lines: async () =>
      (await Deno.readTextFile(options.ledger)).split("\n").slice(0, -1).map((line) =>
        JSON.parse(line)
      ),
  };
}
