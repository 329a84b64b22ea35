/**
 * `selection.json` of a selection on a cohort: what was chosen, and hashes of all that it rests on, its own among them.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import { writeFileAtomic } from "../../files/atomic_write.ts";
import { holdingKeys } from "../../files/file_kind.ts";
import { readBytes, readText } from "../../files/read_bytes.ts";
import { sha256 as digest } from "../../files/sha256.ts";
import { InputError } from "../../input_error.ts";
import type { JudgingSettings } from "../../judging/judging_settings.ts";
import type { SettingsByKey } from "../../judging/settings_by_key.ts";
import type { ModelCheckpoint } from "../../runs/model_checkpoint.ts";
import { canonicalJson } from "../../text/canonical_json.ts";
import { parseJson } from "../../text/json.ts";
import {
  among,
  checkValue,
  fields,
  finite,
  ifThere,
  list,
  orNothing,
  sha256,
  whole,
  words,
} from "../../text/value_checks.ts";
import { type ModelFile, readModelFile } from "./model_files.ts";
import type { CohortRule } from "./rule.ts";
import { type CohortSelectionSettings, DEPLOYED, JUDGED_KINDS } from "./settings.ts";
import type { StageFiles } from "./stage_files.ts";

/** The selection's file in its folder. */
export const COHORT_SELECTION_FILE = "selection.json";

/** What the file says; keys as in it. */
export interface CohortSelection extends Pick<CohortSelectionSettings, "policy" | "deploy"> {
  /** Format of the file. */
  readonly format: 1;
  /** What the selection is on. */
  readonly kind: "cohort";
  /** The cohort, the table it was made of, and the file of its test patients, by SHA-256. */
  readonly cohort: {
    readonly name: string;
    readonly sha256: string;
    readonly source: string;
    readonly test: string;
  };
  /** The rule. */
  readonly rule: CohortRule;
  /** How policies were judged, by the keys of the file that says it; absent in files from before this was kept. */
  readonly judging?: SettingsByKey;
  /** Hash of how policies were judged. */
  readonly judging_sha256: string;
  /** Hash of the candidates and their order, taken before anything was scored. */
  readonly order_sha256: string;
  /** Hash of the program's code. */
  readonly code_sha256: string;
  /** The candidates, in order. */
  readonly candidates: readonly string[];
  /** The chosen one. */
  readonly chosen: string;
  /** Mean over seeds of its recommended estimate on validation. */
  readonly value: number;
  /** Its models that are deployed: the first listed seed's, or all that vote. */
  readonly models: readonly (ModelFile & { readonly seed: number })[];
  /** Files of the stages, by SHA-256. */
  readonly evaluations: Readonly<Record<keyof StageFiles, string>>;
  /** Head of the ledger of openings when it was made. */
  readonly ledger: { readonly head: string | null };
}

const KIND = holdingKeys("selection on a cohort", ["kind", "cohort", "chosen", "sha256"]);

const CHECK = fields({
  format: among(1),
  kind: among("cohort"),
  cohort: fields({ name: words(), sha256, source: sha256, test: sha256 }),
  policy: among(...JUDGED_KINDS),
  deploy: among(...DEPLOYED),
  rule: fields({
    seeds: whole({ min: 2 }),
    agreement: finite({ min: 0 }),
    tie_standard_errors: finite({ min: 0 }),
  }),
  judging: ifThere(fields({ "ratio.cap": finite(), "ratio.floor": finite() })),
  judging_sha256: sha256,
  order_sha256: sha256,
  code_sha256: sha256,
  candidates: list(words(), { least: 1 }),
  chosen: words(),
  value: finite(),
  models: list(
    fields({
      file: words(/^models\/[\w.-]+\.safetensors$/, "a file in the folder models beside"),
      sha256,
      seed: whole({ min: 0 }),
    }),
    { least: 1 },
  ),
  evaluations: fields({
    "stage1_evaluation.json": sha256,
    "stage2_evaluation.json": sha256,
    "stage2_multiseed_validation.json": sha256,
  }),
  ledger: fields({ head: orNothing(sha256) }),
});

const hashOf = (content: unknown) =>
  createHash("sha256").update(canonicalJson(content)).digest("hex");

/**
 * Hash of how policies are judged, wherever the files lie that say so.
 *
 * @param settings How they are judged.
 */
export function judgingHash({ clone, ...settings }: JudgingSettings): string {
  const { dataset: _, ...config } = clone.config;
  return hashOf({ ...settings, clone: { ...clone, config } });
}

/** Hash of what is deployed: the models, and how they make a policy. */
export function deployedHash(
  { policy, deploy, models }: Pick<CohortSelection, "policy" | "deploy" | "models">,
): string {
  return hashOf({ policy, deploy, models: models.map(({ sha256 }) => sha256) });
}

/**
 * Writes an indented JSON file.
 *
 * @param path The file.
 * @param content What it holds.
 * @param key A key by which such a file is known when it is replaced.
 * @returns SHA-256 of its bytes.
 */
export async function writeStage(path: string, content: object, key: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`);
  await writeFileAtomic(path, bytes, { kind: holdingKeys("evaluation of a selection", [key]) });
  return await digest([bytes]);
}

/**
 * Writes a selection with its hash.
 *
 * @param folder Its folder.
 * @param selection What it says.
 */
export async function writeCohortSelection(
  folder: string,
  selection: CohortSelection,
): Promise<void> {
  const text = JSON.stringify({ ...selection, sha256: hashOf(selection) }, null, 2);
  await writeFileAtomic(join(folder, COHORT_SELECTION_FILE), `${text}\n`, { kind: KIND });
}

/** A selection read back. */
export interface OpenedCohortSelection {
  /** What it says. */
  readonly selection: CohortSelection;
  /** Its hash. */
  readonly sha256: string;
  /** The deployed models, in order. */
  readonly models: readonly ModelCheckpoint[];
}

/**
 * Reads a selection on a cohort and the files that it vouches for.
 *
 * @param path `selection.json`.
 * @param shown Its name in errors (default: the path).
 * @throws {InputError} If it is none, or if it, a stage's file or a model was changed.
 */
export async function readCohortSelection(
  path: string,
  shown: string = path,
): Promise<OpenedCohortSelection> {
  const content = parseJson(await readText(path, { shown }), shown);
  const { kind } = (content ?? {}) as { readonly kind?: unknown };
  if (kind !== "cohort") {
    throw new InputError(shown, "is no selection on a cohort, expected one of deno task select");
  }
  checkValue(content, CHECK, shown);
  const { sha256: said, ...selection } = content as CohortSelection & { readonly sha256: string };
  if (hashOf(selection) !== said) {
    throw new InputError(
      shown,
      "its content does not have the SHA-256 it names: it was changed: restore it, or select again in another folder",
    );
  }
  const folder = dirname(path);
  for (const [name, expected] of Object.entries(selection.evaluations)) {
    const own = await digest([await readBytes(join(folder, name))]);
    if (own === expected) continue;
    throw new InputError(
      join(folder, name),
      "was changed after the selection: restore it, or select again in another folder",
    );
  }
  const models: ModelCheckpoint[] = [];
  for (const model of selection.models) models.push(await readModelFile(folder, model));
  return { selection, sha256: said, models };
}
