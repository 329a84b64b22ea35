/**
 * Results of online training: one JSON object a line and seed.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { learnedWords, type RecordedConfig } from "../config/former_format.ts";
import { writeFileAtomic } from "../files/atomic_write.ts";
import { type FileKind, startingWith } from "../files/file_kind.ts";
import { readTextIfThere } from "../files/read_bytes.ts";
import type { ManifestTrainer } from "../runs/manifest.ts";
import { parseResultLines } from "../text/json.ts";
import type { OnlineConfig } from "./online_config.ts";
import { ONLINE_ROW, ONLINE_ROWS_FORMAT } from "./online_row_checks.ts";

/** Where a model stands after a round. */
export interface OnlinePoint {
  /** Actions taken in the simulator. */
  readonly environment_steps: number;
  /** Gradient steps taken. */
  readonly gradient_steps: number;
  /** Share of random actions in the round. */
  readonly epsilon: number;
  /** Share of the episodes collected in the round that ended in survival; null if there were enough before it. */
  readonly collected_survival: number | null;
  /** Exact survival of the greedy policy after the round. */
  readonly survival: number;
}

/** A line of the results; keys as in the file. */
export interface OnlineRow {
  /** Name of the config. */
  readonly name: string;
  /** The model's seed. */
  readonly seed: number;
  /** What the training is known by. */
  readonly key: string;
  /** What was asked for; the experiment without its dataset, name and seeds. */
  readonly config: Omit<OnlineConfig, "config" | "name" | "seeds"> & {
    readonly experiment: Omit<RecordedConfig, "dataset" | "name" | "seeds">;
  };
  /** Probability of survival of the last greedy policy, exact. */
  readonly survival: number;
  /** Its expected number of actions; null where some episodes never end. */
  readonly length: number | null;
  /** Share of episodes that end at all, where it is not 1: the policy may go round for ever. */
  readonly ends?: number;
  /** Its expected sum of gamma^t r_t at the experiment's gamma; null where it has no value at gamma 1. */
  readonly discounted_return: number | null;
  /** Share of steps whose action is inadmissible; null where some episodes never end. */
  readonly inadmissible_share: number | null;
  /** Step at which a number stopped being finite, or null. */
  readonly diverged_at: number | null;
  /** The policy: a letter a live state, `A` for action 0. */
  readonly policy: string;
  /** After every round. */
  readonly course: readonly OnlinePoint[];
  /** Episodes simulated. */
  readonly episodes: number;
  /** SHA-256 of the MDP's arrays. */
  readonly mdp_sha256: string;
  /** What it was trained on. */
  readonly trainer: ManifestTrainer;
  /** Versions of the project and of what runs it. */
  readonly versions: Readonly<Record<string, string>>;
  /** Commit of the code, or null where there was no repository. */
  readonly commit: string | null;
}

/** What was asked for, as rows hold it. */
export function onlineSettings(online: OnlineConfig): OnlineRow["config"] {
  const { name: _, seeds: __, config, ...rest } = online;
  const { dataset: ___, name: ____, seeds: _____, ...experiment } = learnedWords(config);
  return { ...rest, experiment };
}

/** Keys that change nothing of what is learned, or stand for something with a checksum. */
const LEFT_OUT = [
  "checkpoint_every",
  "evaluate_every",
  "format",
  "kernels",
  "log_every",
  "mdp",
  "on_divergence",
];

/**
 * What the training of one model is known by: SHA-256 over all that it depends on.
 *
 * @param online What is asked for.
 * @param seed The model's seed.
 * @param mdpSha256 SHA-256 of the MDP's arrays.
 * @returns 16 hexadecimal digits.
 */
export function onlineKey(online: OnlineConfig, seed: number, mdpSha256: string): string {
  const { experiment, ...rounds } = onlineSettings(online);
  const [own, learned] = [rounds, experiment].map((all) =>
    Object.entries(all)
      .filter(([key]) => !LEFT_OUT.includes(key))
      .sort(([a], [b]) => a < b ? -1 : 1)
  );
  const text = JSON.stringify([own, learned, seed, mdpSha256]);
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

/** Files of results. */
export const ONLINE_ROWS_FILE: FileKind = startingWith("file of online results", '{"format":');

/**
 * Writes results.
 *
 * @param path The file.
 * @param rows The lines.
 */
export async function writeOnlineRows(path: string, rows: readonly OnlineRow[]): Promise<void> {
  const text = rows
    .map((row) => `${JSON.stringify({ format: ONLINE_ROWS_FORMAT, ...row })}\n`)
    .join("");
  await writeFileAtomic(path, text, { kind: ONLINE_ROWS_FILE });
}

/**
 * Reads results.
 *
 * @param path The file; an absent one holds none.
 * @throws {InputError} Naming file and line of what is damaged or of another format.
 */
export async function readOnlineRows(path: string): Promise<OnlineRow[]> {
  const text = await readTextIfThere(path) ?? "";
  const rows = parseResultLines<OnlineRow & { format: unknown }>(text, path, ONLINE_ROW);
  return rows.map(({ format: _, ...row }) => row);
}
