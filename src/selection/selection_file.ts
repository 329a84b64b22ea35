/**
 * What a selection leaves: `selection.json`, which vouches for itself and for its policies by hashes.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import { hashArrays } from "../files/array_hash.ts";
import { makeFolder } from "../files/atomic_write.ts";
import { npyArray } from "../files/npy.ts";
import { readNpz, writeNpz } from "../files/npz.ts";
import { InputError } from "../input_error.ts";
import { readJsonFile, writeJsonFile } from "../runs/json_file.ts";
import {
  checkValue,
  fields,
  finite,
  list,
  orNothing,
  sha256 as sha256Words,
  share,
  truth,
  whole,
  words,
} from "../text/value_checks.ts";
import { inPieces } from "../breathe.ts";
import type { Interval } from "../evaluation/wilson.ts";
import type { CandidateScore } from "./candidate_score.ts";
import { estimateIntervals } from "./estimate_intervals.ts";
import { POLICY_FILE } from "./policy_store.ts";
import type { Selection } from "./select_policy.ts";
import type { SelectionConfig } from "./selection_config.ts";

/** A candidate as the file holds it. */
export interface RecordedCandidate {
  /** Its name. */
  readonly name: string;
  /** Mean estimate, null if the candidate diverged. */
  readonly value: number | null;
  /** Its standard error. */
  readonly standard_error: number | null;
  /** 95% interval, of a bootstrap over held-out patients; null if the candidate diverged. Absent in older files. */
  readonly interval?: Interval | null;
  /** Estimate on each part. */
  readonly parts: readonly number[];
  /** Mean estimate with unseen pairs worth 0. */
  readonly strict: number | null;
  /** Probability that an episode comes to a pair its part never shows. */
  readonly unseen: number;
  /** Geometric mean over the policy's steps of n(s,a) in training. */
  readonly support: number;
  /** Weighted importance sampling on the first part: a diagnostic; null without behaviour probabilities. */
  readonly importance_sampling: {
    /** The estimate, null where it has no weight at all. */
    readonly value: number | null;
    /** Effective sample size, in episodes. */
    readonly effective_episodes: number;
    /** Largest weight's share. */
    readonly largest_share: number;
    /** Whether it is too thin to be read. */
    readonly refused: boolean;
  } | null;
}

/** What held-out episodes came to under whoever treated. */
export interface RecordedObserved {
  /** Mean return. */
  readonly value: number;
  /** Its 95% interval, of a bootstrap over the patients. */
  readonly interval: Interval;
  /** Number of episodes. */
  readonly episodes: number;
  /** Number of patients; each episode is one where the data do not say. Absent in older files. */
  readonly patients?: number;
}

/** A policy trained on everything, beside the file. */
export interface RecordedPolicy {
  /** Its candidate. */
  readonly name: string;
  /** File beside `selection.json`, with the array `policy` (S,A). */
  readonly file: string;
  /** SHA-256 of the array. */
  readonly sha256: string;
}

/** What `selection.json` says. */
export interface RecordedSelection {
  /** The config, resolved. */
  readonly config: SelectionConfig;
  /** SHA-256 of the dataset's arrays. */
  readonly dataset_sha256: string;
  /** SHA-256 of the MDP that the dataset names; null if it names none, absent in files from before this was kept. */
  readonly mdp_sha256?: string | null;
  /** Parts the candidates were scored on. */
  readonly used_parts: number;
  /** What the episodes of those parts came to under whoever treated; absent in older files. */
  readonly observed?: RecordedObserved;
  /** The candidates, in the config's order. */
  readonly candidates: readonly RecordedCandidate[];
  /** Candidate of highest mean estimate. */
  readonly highest: string;
  /** Candidates that tie with it. */
  readonly tied: readonly string[];
  /** The chosen candidate. */
  readonly chosen: string;
  /** Policies trained on everything. */
  readonly policies: readonly RecordedPolicy[];
}

/** What a candidate's scores hold. */
const CANDIDATE = fields({
  name: words(),
  value: orNothing(finite()),
  standard_error: orNothing(finite()),
  parts: list(orNothing(finite())),
  strict: orNothing(finite()),
  unseen: orNothing(share),
  support: orNothing(finite({ min: 0 })),
  importance_sampling: orNothing(fields({
    value: orNothing(finite()),
    effective_episodes: orNothing(finite({ min: 0 })),
    largest_share: orNothing(share),
    refused: truth,
  })),
});

/** What `selection.json` holds beside its own SHA-256. */
const SELECTION = fields({
  config: fields({}),
  dataset_sha256: sha256Words,
  used_parts: whole({ min: 1 }),
  candidates: list(CANDIDATE, { least: 1 }),
  highest: words(),
  tied: list(words()),
  chosen: words(),
  policies: list(
    fields({
      name: words(),
      file: words(/^policies\/[\w.-]+\.npz$/, "an .npz file in the folder policies beside"),
      sha256: sha256Words,
    }),
    { least: 1 },
  ),
});

/** SHA-256 of what a selection says. */
function contentHash(content: RecordedSelection): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}

/** A candidate with its interval, as the file holds it. */
function recordedCandidate(score: CandidateScore, interval: Interval | null): RecordedCandidate {
  const { name, value, standardError, parts, strict, unseen, support, importance } = score;
  const finite = (estimate: number) => Number.isFinite(estimate) ? estimate : null;
  return {
    name,
    value: finite(value),
    standard_error: standardError,
    interval,
    parts,
    strict: finite(strict),
    unseen,
    support,
    importance_sampling: importance && {
      value: importance.value,
      effective_episodes: importance.effectiveEpisodes,
      largest_share: importance.largestShare,
      refused: importance.refused,
    },
  };
}

/** The array of a policy's file. */
function policyArray(policy: Float64Array, config: { readonly actions: number }) {
  return npyArray(policy, { shape: [policy.length / config.actions, config.actions] });
}

/**
 * Writes `selection.json` and the policies.
 *
 * @param folder Where to.
 * @param selection What was selected.
 * @param options The config, and the number of `actions` A.
 * @returns What the file says.
 */
export async function writeSelection(folder: string, selection: Selection, options: {
  readonly config: SelectionConfig;
  readonly actions: number;
}): Promise<RecordedSelection> {
  const { scores, observed } = selection;
  const [interval, ...intervals] = await inPieces(estimateIntervals([observed, ...scores]));
  await makeFolder(join(folder, "policies"));
  const policies: RecordedPolicy[] = [];
  for (const [name, [policy]] of selection.policies) {
    if (policy === null) continue;
    const array = policyArray(policy, options);
    const file = `policies/${name}.npz`;
    await writeNpz(join(folder, file), [["policy", array]], { kind: POLICY_FILE });
    policies.push({ name, file, sha256: hashArrays([["policy", array]]) });
  }
  const content: RecordedSelection = {
    config: options.config,
    dataset_sha256: selection.datasetSha256,
    mdp_sha256: selection.mdpSha256,
    used_parts: selection.usedParts,
    observed: {
      value: observed.value,
      interval: interval!,
      episodes: observed.episodes,
      patients: observed.influence.length,
    },
    candidates: scores.map((score, i) => recordedCandidate(score, intervals[i])),
    highest: selection.highest,
    tied: selection.tied,
    chosen: selection.chosen,
    policies,
  };
  await writeJsonFile(join(folder, "selection.json"), { sha256: contentHash(content), ...content });
  return content;
}

/** A selection read back, with its policies. */
export interface OpenedSelection {
  /** What the file says. */
  readonly content: RecordedSelection;
  /** (S,A) policies by candidate. */
  readonly policies: ReadonlyMap<string, Float64Array>;
}

/**
 * Reads a selection and its policies, each checked against its hash.
 *
 * @param path `selection.json`.
 * @throws {InputError} If a file is absent or was changed.
 */
export async function readSelection(path: string): Promise<OpenedSelection> {
  const { sha256, ...rest } = await readJsonFile(path);
  if (rest.kind === "cohort") {
    throw new InputError(
      path,
      "is a selection on a cohort, whose policies no exact score applies to, expected one on a dataset: " +
        "deno task open-test opens its test",
    );
  }
  const content = rest as unknown as RecordedSelection;
  if (contentHash(content) !== sha256) {
    throw new InputError(path, "its content does not have the SHA-256 it names: it was changed");
  }
  checkValue(content, SELECTION, path);
  const policies = new Map<string, Float64Array>();
  for (const { name, file, sha256: expected } of content.policies) {
    const policyPath = join(dirname(path), file);
    const array = (await readNpz(policyPath, { only: ["policy"] })).get("policy");
    if (!array || hashArrays([["policy", array]]) !== expected) {
      throw new InputError(`${policyPath}: policy`, `expected the array of SHA-256 ${expected}`);
    }
    policies.set(name, Float64Array.from(array.data));
  }
  return { content, policies };
}
