/**
 * The module of the library's defaults: those of `configs/`, so that there is no second set.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
import { algorithmOf, ALGORITHMS } from "../../src/algorithms/registry.ts";
import { hyperParametersOf } from "../../src/config/config.ts";
import { readConfig } from "../../src/config/read_config.ts";

/** Keys that an algorithm's configs say and its specification does not list, because every algorithm has them. */
function hyperOf(all: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { own } = algorithmOf(all as { algorithm: string });
  const common = [
    ...["algorithm", "gamma", "tau", "targetEvery", "huber", "initialisation", "learningRate"],
    ...["learningRates", "beta1", "beta2", "epsilon", "weightDecay", "maxNorm"],
  ];
  return Object.fromEntries(
    Object.entries(all).filter(([key, value]) =>
      value !== undefined && (common.includes(key) || key in own)
    ),
  );
}

/** A value as TypeScript. */
function code(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(code).join(", ")}]`;
  return typeof value === "number" ? String(value) : JSON.stringify(value);
}

/** Text of `src/library/defaults.ts`, from `configs/<algorithm>.yaml`. */
export async function defaultsModule(): Promise<string> {
  const blocks: string[] = [];
  for (const { name } of ALGORITHMS) {
    const path = fileURLToPath(new URL(`../../configs/${name}.yaml`, import.meta.url));
    const [config] = await readConfig(path);
    const all = hyperParametersOf(config);
    const { schedule } = all;
    const embedding = "embedding" in config.input ? config.input.embedding : null;
    if (embedding === null) throw new Error(`configs/${name}.yaml embeds no states`);
    const entries = Object.entries(hyperOf(all)).map(([key, value]) => `${key}: ${code(value)}`);
    blocks.push(`  ${name}: {
    hyper: { ${entries.join(", ")} },
    warmUp: ${schedule?.warmUp ?? 0},
    decay: ${code(schedule?.decay ?? "none")},
    embedding: ${embedding},
    hidden: ${code(config.hidden)},
    batch: ${code(config.batch)},
    logEvery: ${config.log_every},
  },`);
  }
  return `/**
 * What the library takes where nothing is said: written from \`configs/*.yaml\` by \`deno task dev build:kernels\`.
 *
 * @module
 */
// deno-fmt-ignore-file
import type { HyperParameters, LearningRateDecay } from "../algorithms/hyper_parameters.ts";

/** Defaults of an algorithm and its training. */
export interface AlgorithmDefaults {
  /** Hyper-parameters. */
  readonly hyper: HyperParameters;
  /** Steps over which the learning rate rises from 0. */
  readonly warmUp: number;
  /** How it falls from there. */
  readonly decay: LearningRateDecay;
  /** Features that a numbered state is embedded to. */
  readonly embedding: number;
  /** Widths of the hidden layers. */
  readonly hidden: readonly number[];
  /** Rows in a batch. */
  readonly batch: number | "full";
  /** Steps from one entry of the metrics to the next. */
  readonly logEvery: number;
}

/** Defaults by algorithm. */
export const DEFAULTS: Readonly<Record<${
    ALGORITHMS.map(({ name }) => code(name)).join(" | ")
  }, AlgorithmDefaults>> = {
${blocks.join("\n")}
};
`;
}
