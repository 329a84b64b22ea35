/**
 * The manifest of a run: what made it, on what device, from which data.
 *
 * @module
 */
import project from "../../deno.json" with { type: "json" };
import { type CohortName, cohortWords, type ModelCohort } from "../cohort/model_cohort.ts";
import { LINTS } from "../cohort/record_check.ts";
import { InputError } from "../input_error.ts";
import type { Trainer } from "../trainer/trainer.ts";
import { readJsonFile, writeJsonFile } from "./json_file.ts";
import type { RunData } from "./run_data.ts";
import type { RunPlan } from "./run_plan.ts";
import { clipped } from "../text/visible.ts";
import {
  checkValue,
  fields,
  ifThere,
  list,
  mapping,
  orNothing,
  sha256,
  whole,
  words,
} from "../text/value_checks.ts";

const { version: VERSION = "unversioned" } = project as { version?: string };

/** What a run was trained on; keys as in the file. */
export interface ManifestTrainer {
  /** `webgpu` or `cpu`. */
  readonly device: string;
  /** Adapter and backend, in words. */
  readonly adapter: string;
  /** Matrix-kernel variant. */
  readonly kernels: string;
  /** SHA-256 of every kernel's output bits on fixed inputs. */
  readonly kernel_hash: string;
  /** Groups the models were split into. */
  readonly groups: number;
}

/** What a manifest says; keys as in the file. */
export interface Manifest {
  /** Versions of the project and of what runs it. */
  readonly versions: {
    /** Version of icu-cql. */
    readonly project: string;
    /** Version of Deno. */
    readonly deno: string;
  };
  /** What the run was trained on, in order: one entry unless it was resumed elsewhere. */
  readonly trainers: readonly ManifestTrainer[];
  /** SHA-256 of the MDP's arrays; null where nothing asked for one. */
  readonly mdp_sha256: string | null;
  /** The distinct datasets. */
  readonly datasets: readonly {
    /** Where it comes from. */
    readonly source: object;
    /** Number of transitions. */
    readonly transitions: number;
    /** SHA-256 of its arrays. */
    readonly sha256: string;
    /** The cohort whose training split it is, if it is one's, with what lints found in it. */
    readonly cohort?: CohortName & Pick<ModelCohort, "lints">;
  }[];
  /** The models. */
  readonly models: readonly {
    /** Name. */
    readonly name: string;
    /** Seed. */
    readonly seed: number;
    /** Index in `datasets`. */
    readonly dataset: number;
  }[];
}

/**
 * A trainer as manifests record it.
 *
 * @param trainer The trainer.
 */
export async function manifestTrainer(trainer: Trainer): Promise<ManifestTrainer> {
  const { device, adapter, kernels, groups } = trainer.info;
  return { device, adapter, kernels, kernel_hash: await trainer.kernelHash(), groups };
}

/**
 * The manifest of a new run.
 *
 * @param plan The run.
 * @param data What it learns from.
 * @param trainer What it runs on.
 */
export async function newManifest(
  plan: RunPlan,
  data: RunData,
  trainer: Trainer,
): Promise<Manifest> {
  return {
    versions: { project: VERSION, deno: Deno.version.deno },
    trainers: [await manifestTrainer(trainer)],
    mdp_sha256: data.mdp?.sha256 ?? null,
    datasets: data.datasets.map(({ source, dataset, sha256, cohort }) => ({
      source,
      transitions: dataset.action.length,
      sha256,
      ...(cohort && {
        cohort: { name: cohort.name, sha256: cohort.sha256, lints: cohort.lints },
      }),
    })),
    models: plan.models.map(({ name, seed }, i) => ({ name, seed, dataset: data.datasetOf[i] })),
  };
}

/**
 * Writes a manifest.
 *
 * @param path The file.
 * @param manifest What it says.
 */
export async function writeManifest(path: string, manifest: Manifest): Promise<void> {
  await writeJsonFile(path, manifest);
}

/** What a manifest holds beside its format. */
const MANIFEST = fields({
  versions: mapping(words()),
  trainers: list(
    fields({
      device: words(),
      adapter: words(),
      kernels: words(),
      kernel_hash: words(),
      groups: whole({ min: 1 }),
    }),
    { least: 1 },
  ),
  mdp_sha256: orNothing(words()),
  datasets: list(
    fields({
      source: fields({}),
      transitions: whole({ min: 0 }),
      sha256: words(),
      cohort: ifThere(fields({ name: words(), sha256, lints: LINTS })),
    }),
    { least: 1 },
  ),
  models: list(
    fields({ name: words(), seed: whole({ min: 0 }), dataset: whole({ min: 0 }) }),
    { least: 1 },
  ),
});

/**
 * Reads a manifest.
 *
 * @param path The file.
 * @throws {InputError} If it is absent, damaged or of a newer format.
 */
export async function readManifest(path: string): Promise<Manifest> {
  const manifest = await readJsonFile(path) as unknown as Manifest;
  checkValue(manifest, MANIFEST, path);
  return manifest;
}

/**
 * Refuses to go on with a run on other data than its own: another MDP, or another dataset of a model.
 *
 * @param manifest The run's manifest.
 * @param data What was loaded or collected now.
 * @param path The manifest's file, for errors.
 * @throws {InputError} Naming the checksums.
 */
export function checkSameData(manifest: Manifest, data: RunData, path: string): void {
  const refuse = (what: string, is: string | null, was: string | null) => {
    throw new InputError(
      path,
      `${what} has SHA-256 ${is}, expected ${clipped(was ?? "none", 64)} as when the run began`,
    );
  };
  const mdp = data.mdp?.sha256 ?? null;
  if (mdp !== manifest.mdp_sha256) refuse("the MDP", mdp, manifest.mdp_sha256);
  data.datasetOf.forEach((index, model) => {
    const { dataset } = manifest.models[model];
    const [now, then] = [data.datasets[index], manifest.datasets[dataset]];
    if (now.cohort?.sha256 !== then.cohort?.sha256) {
      const [found, expected] = [now.cohort, then.cohort].map((one) =>
        one ? cohortWords(one) : "no cohort"
      );
      throw new InputError(path, `found ${found}, expected ${expected} as when the run began`);
    }
    const [{ sha256: is }, { sha256: was }] = [now, then];
    if (is !== was) refuse(`dataset ${dataset}`, is, was);
  });
}
