/**
 * Candidates of a selection on a cohort: configurations, each with the models of its training seeds.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { checkSameCohort } from "../../cohort/model_cohort.ts";
import type { Cohort } from "../../cohort/open_cohort.ts";
import type { Config } from "../../config/config.ts";
import { learnedWords } from "../../config/former_format.ts";
import { fileNameFault } from "../../files/file_names.ts";
import { InputError } from "../../input_error.ts";
import { encodeCheckpoint, type ModelCheckpoint } from "../../runs/model_checkpoint.ts";
import { canonicalJson } from "../../text/canonical_json.ts";
import type { CohortRule, GateRefusal } from "./rule.ts";

/** A candidate. */
export interface Candidate {
  /** Its config's name. */
  readonly name: string;
  /** Its config. */
  readonly config: Config;
  /** Its models, in the order in which their seeds are listed. */
  readonly models: readonly ModelCheckpoint[];
}

/** What a configuration trains with, wherever its data lie and whatever its seeds are. */
export function configWords(config: Config): object {
  const { seeds: _, dataset: __, ...words } = learnedWords(config);
  return words;
}

/** What is known of a candidate before its models are there. */
export interface NamedCandidate extends Pick<Candidate, "name" | "config"> {
  /** Its training seeds, in order. */
  readonly seeds: readonly number[];
}

/**
 * Names candidates in the order in which their configs first come up.
 *
 * @param all Configs and seeds: of models, or of trainings to come.
 * @throws {InputError} If configs of one name differ, a seed is there twice, or a name can be no file's.
 */
export function namedCandidates(
  all: readonly { readonly config: Config; readonly seeds: readonly number[] }[],
): NamedCandidate[] {
  const groups = Map.groupBy(all, ({ config }) => config.name);
  const candidates = Array.from(groups, ([name, own]): NamedCandidate => {
    const words = own.map(({ config }) => canonicalJson(configWords(config)));
    if (words.some((one) => one !== words[0])) {
      throw new InputError(name, "found two configs of that name, expected another name for each");
    }
    const seeds = own.flatMap((one) => one.seeds);
    const twice = seeds.find((seed, i) => seeds.indexOf(seed) !== i);
    if (twice !== undefined) {
      throw new InputError(name, `found two models of seed ${twice}, expected one a seed`);
    }
    return { name, config: own[0].config, seeds };
  });
  const wrong = fileNameFault(candidates.map(({ name }) => name));
  if (wrong) throw new InputError("candidates", `${wrong.name}: ${wrong.fault}`);
  return candidates;
}

/**
 * Groups models by their configs' names.
 *
 * @param models The models, in the order of the selection's config.
 * @param cohort The cohort that they were trained on.
 * @throws {InputError} As {@link namedCandidates}, or if a model is of another cohort.
 */
export function candidatesOf(
  models: readonly ModelCheckpoint[],
  { record, sha256 }: Pick<Cohort, "record" | "sha256">,
): Candidate[] {
  for (const { config, cohort } of models) {
    checkSameCohort(cohort, { name: record.name, sha256 }, config.name);
  }
  const named = namedCandidates(models.map(({ config, seed }) => ({ config, seeds: [seed] })));
  return named.map(({ name, config }) => ({
    name,
    config,
    models: models.filter((one) => one.config.name === name),
  }));
}

/**
 * Why a candidate is not to be judged at all.
 *
 * @param candidate The candidate.
 * @param rule How many seeds it needs.
 * @returns Null if it is to be judged.
 */
export function candidateFault(
  { config, models }: Candidate,
  { seeds: least }: Pick<CohortRule, "seeds">,
): GateRefusal | null {
  if (models.length < least) {
    return { refused: "few-seeds", seed: null, measured: models.length, limit: least };
  }
  for (const { seed, state, endedAt } of models) {
    const ended = state.divergedAt ?? endedAt ?? null;
    if (ended !== null) return { refused: "diverged", seed, measured: ended, limit: null };
    if (state.step !== config.steps) {
      return { refused: "unfinished", seed, measured: state.step, limit: config.steps };
    }
  }
  return null;
}

/**
 * A model's file as selections keep it: its checkpoint, but for where its cohort lay and which seeds were trained beside it,
 * so that the same training gives the same bytes everywhere.
 *
 * @param model The model.
 */
export function candidateBytes(model: ModelCheckpoint): Uint8Array {
  const { config, seed, cohort } = model;
  const own = { ...config, seeds: [seed], dataset: { cohort: cohort!.name } };
  return encodeCheckpoint({ ...model, config: own });
}

/**
 * Hash of what is to be chosen among, and in which order: taken before anything is scored.
 *
 * @param named The candidates.
 */
export function orderHash(named: readonly NamedCandidate[]): string {
  const words = named.map(({ name, config, seeds }) => [name, configWords(config), seeds]);
  return createHash("sha256").update(canonicalJson(words)).digest("hex");
}
