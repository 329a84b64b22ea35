/**
 * A run's folder with numbers made up: two configs with three seeds each, whose scores can be checked by hand.
 *
 * @module
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { configText } from "../../../src/config/write_config.ts";
import { readConfig } from "../../../src/config/read_config.ts";

const CONFIGS = new URL("../../../configs/", import.meta.url);

/** Final exact survival by config and seed. */
export const SURVIVAL = {
  cql: [0.80, 0.82, 0.84],
  bc: [0.79, 0.80, 0.84],
} as const;

/** What a folder may be told to be. */
export interface MadeUp {
  /** Settings over the configs', as on the command line. */
  readonly overrides?: readonly string[];
  /** Whether the final scores are there (default: they are). */
  readonly finished?: boolean;
  /** What the models' states are, as in the file; left out in folders of before. */
  readonly states?: string;
  /** Adapters, in order (default: one). */
  readonly adapters?: readonly string[];
  /** Step at which the first model diverged. */
  readonly divergedAt?: number;
}

const lines = (objects: readonly object[]) =>
  objects.map((object) => `${JSON.stringify({ format: 1, ...object })}\n`).join("");

/**
 * Writes the folder. At step 10 every score is 0.1 less than at step 20, the last.
 *
 * @param folder An empty folder.
 * @param options What it is.
 */
export async function writeRun(folder: string, options: MadeUp = {}): Promise<void> {
  const { overrides = [], finished = true, states, adapters = ["an adapter"] } = options;
  const settings = [...overrides, "steps=20", "log_every=10", "evaluate_every=10"];
  const configs = [];
  for (const name of Object.keys(SURVIVAL)) {
    const [config] = await readConfig(fileURLToPath(new URL(`${name}.yaml`, CONFIGS)), {
      overrides: settings,
    });
    configs.push({ ...config, name, seeds: [0, 1, 2] });
  }
  const models = Object.entries(SURVIVAL).flatMap(([config, values]) =>
    values.map((survival, seed) => ({ config, seed, name: `${config}-seed${seed}`, survival }))
  );
  const hasScore = states === undefined || states === "mdp";
  const known = (value: number) => hasScore ? value : null;
  const write = (name: string, text: string) => Deno.writeTextFile(join(folder, name), text);
  await write("config.yaml", configText(configs));
  await write(
    "manifest.json",
    JSON.stringify({
      format: 1,
      versions: { project: "0.1.0", deno: "2" },
      trainers: adapters.map((adapter) => ({
        device: "webgpu",
        adapter,
        kernels: "plain",
        kernel_hash: "0",
        groups: 1,
      })),
      mdp_sha256: "0".repeat(64),
      datasets: [{ source: configs[0].dataset, transitions: 1234, sha256: "a".repeat(64) }],
      models: models.map(({ name, seed }) => ({ name, seed, dataset: 0 })),
    }),
  );
  const steps = finished ? [10, 20] : [10];
  await write(
    "metrics.jsonl",
    lines(steps.flatMap((step) =>
      models.map(({ name: model, seed }) => ({
        step,
        model,
        loss: step + seed,
        max_q: 0.5,
        gradient_norm: null,
      }))
    )),
  );
  await write(
    "evaluations.jsonl",
    lines(steps.flatMap((step) =>
      models.map(({ name: model, survival }) => ({
        step,
        model,
        survival: known(survival - (step === 20 ? 0 : 0.1)),
        length: known(9),
        discounted_return: known(0.7),
        published: known(0.8),
        diverged_at: null,
      }))
    )),
  );
  if (!finished) return;
  await write(
    "evaluation.json",
    JSON.stringify({
      format: 1,
      models: models.map(({ name: policy, survival, seed, config }, i) => ({
        policy,
        survival: known(survival),
        length: known(9),
        discounted_return: known(0.7),
        gamma: 0.99,
        inadmissible: "mean",
        seed,
        config,
        step: 20,
        ...(states === undefined ? {} : { states }),
        published: known(0.8),
        diverged_at: i === 0 ? options.divergedAt ?? null : null,
      })),
      mean_survival: null,
      sd_survival: null,
    }),
  );
}
