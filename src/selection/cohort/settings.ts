/**
 * What the YAML of a selection on a cohort says: candidates, rule, and what is deployed of the chosen one, frozen before
 * anything is scored.
 *
 * @module
 */
import { path } from "../../config/config_checks.ts";
import type { Located } from "../../text/located_yaml.ts";
import {
  type Check,
  type Checks,
  integer,
  listOf,
  nullable,
  number,
  oneOf,
  record,
  refuse,
} from "../../text/yaml_checks.ts";
import type { CohortRule } from "./rule.ts";

/** The newest format that this version reads. */
const FORMAT = 1;

/** Which of a network's two policies is judged, ranked and opened. */
export const JUDGED_KINDS = ["greedy", "softened"] as const;

/** What is deployed of the chosen configuration. */
export const DEPLOYED = ["first-seed", "majority-vote"] as const;

/** What the file says; keys as in it. */
export interface CohortSelectionSettings {
  /** The cohort's folder; null leaves it to be named. */
  readonly cohort: string | null;
  /** How policies are judged: a file such as `configs/ope.yaml`. */
  readonly judging: string;
  /** Which policy of a network is judged. */
  readonly policy: typeof JUDGED_KINDS[number];
  /** What is deployed of the chosen configuration: its first listed seed, or what most of its seeds would do. */
  readonly deploy: typeof DEPLOYED[number];
  /** The rule. */
  readonly rule: CohortRule;
  /** Training configs (`.yaml`), run folders and checkpoints, in the order of trust. */
  readonly candidates: readonly string[];
}

interface FileKeys extends Omit<CohortSelectionSettings, "cohort"> {
  readonly format: number;
  readonly dataset: { readonly cohort: string | null };
}

const CHECKS: Checks<FileKeys> = {
  format:
    ((item, key) => item.value === FORMAT ? FORMAT : refuse(item, key, String(FORMAT))) as Check<
      number
    >,
  dataset: record({ cohort: nullable(path) }),
  judging: path,
  policy: oneOf(...JUDGED_KINDS),
  deploy: oneOf(...DEPLOYED),
  rule: record({
    seeds: integer({ min: 2, max: 1000 }),
    agreement: number({ min: 0, max: 1 }),
    tie_standard_errors: number({ min: 0, max: 100 }),
  }),
  candidates: listOf(path),
};

/**
 * Whether a selection's YAML is of one on a cohort: its dataset is a mapping, `{cohort: DIR}`, and no file.
 *
 * @param file The YAML.
 */
export function isCohortSelection({ value }: Located): boolean {
  return value instanceof Map && value.get("dataset")?.item.value instanceof Map;
}

/**
 * Takes the settings of a selection on a cohort.
 *
 * @param file The YAML.
 * @throws {InputError} At the first mistake, with line and column.
 */
export function takeCohortSelection(file: Located): CohortSelectionSettings {
  const { format: _, dataset: { cohort }, ...rest } = record(CHECKS)(file, "selection");
  return { cohort, ...rest };
}
