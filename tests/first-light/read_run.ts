/**
 * What `deno task train` wrote.
 *
 * @module
 */
import type { Config } from "../../src/config/config.ts";
import { InputError } from "../../src/input_error.ts";
import type { TabularMdp } from "../../src/mdp/tabular_mdp.ts";
import { latestCheckpoints } from "../../src/runs/checkpoint_folder.ts";
import { type LogLine, readLines } from "../../src/runs/json_lines.ts";
import { readManifest } from "../../src/runs/manifest.ts";
import { readRunConfigs } from "../../src/runs/open_run.ts";
import { runPaths } from "../../src/runs/run_folder.ts";
import { planRun } from "../../src/runs/run_plan.ts";
import type { DEVICES } from "./protocol.ts";
import type { CourseRow, MetricRow, Records } from "./records.ts";
import { networkPolicies, scoreRow } from "./score_row.ts";

/** How to read a run. */
export interface ReadRunOptions {
  /** The process the policies are scored in. */
  readonly mdp: TabularMdp;
  /** The experiments the run has to be of. */
  readonly configs: readonly Config[];
  /** What it has to have been trained on. */
  readonly device: typeof DEVICES[number];
  /** SHA-256 over the arrays of the dataset it has to be trained on. */
  readonly dataset_sha256: string;
  /** Steps whose metrics are kept, and how many steps each is a mean over. */
  readonly logged: { readonly every: number; readonly window: number };
}

/** Keys that change no number beyond an adapter's rounding. */
const FREE: readonly string[] = ["kernels", "checkpoint_every", "evaluate_every", "on_divergence"];

function checkConfigs(found: readonly Config[], expected: readonly Config[], where: string): void {
  const fixed = (configs: readonly Config[]) =>
    JSON.stringify(configs, (key, value) => FREE.includes(key) ? undefined : value);
  if (fixed(found) === fixed(expected)) return;
  throw new InputError(where, "is of other settings than the experiment's config with its seed");
}

/**
 * Reads a run as far as its last checkpoint.
 *
 * @param folder The run's folder.
 * @param options Process, experiments, steps.
 * @throws {InputError} If the folder holds no run, or another one.
 */
export async function readRun(folder: string, options: ReadRunOptions): Promise<Records> {
  const { mdp, logged, device: source } = options;
  const paths = runPaths(folder);
  const configs = await readRunConfigs(paths);
  checkConfigs(configs, options.configs, paths.config);
  const manifest = await readManifest(paths.manifest);
  const [{ transitions, sha256: dataset_sha256 }] = manifest.datasets;
  if (dataset_sha256 !== options.dataset_sha256) {
    const expected = `expected ${options.dataset_sha256}, the dataset beside it`;
    throw new InputError(`${paths.manifest}: datasets`, `found ${dataset_sha256}, ${expected}`);
  }
  const other = manifest.trainers.find(({ device }) => device !== source);
  if (other) {
    const what = `found ${other.device}, expected ${source} as the folder's name says`;
    throw new InputError(`${paths.manifest}: trainers`, what);
  }
  const plan = planRun(configs);
  const checkpoints = await latestCheckpoints(paths, plan);
  const steps = Math.min(...checkpoints.map(({ state }) => state.step));
  const [{ seed }] = plan.models;
  const modelOf = new Map(plan.models.map(({ name, config }) => [name, config.name]));
  const isKept = (line: LogLine) =>
    line.step <= steps && line.step % logged.every === 0 && line.steps === logged.window;
  const metrics = (await readLines(paths.metrics)).filter(isKept).map((line): MetricRow => ({
    source,
    model: modelOf.get(line.model as string)!,
    seed,
    step: line.step,
    td_loss: line.td_loss as number,
    cql_penalty: line.cql_penalty as number,
    logsumexp: line.logsumexp as number,
    mean_q: line.mean_q as number,
  }));
  const scores = checkpoints.map(({ shape, state }, i) => {
    const { name, config } = plan.models[i];
    const network = { shape, parameters: state.parameters };
    const key = { source, model: config.name, seed, step: state.step } as const;
    return scoreRow(mdp, { ...networkPolicies(mdp, network, name), key });
  });
  const run = {
    source,
    seed,
    steps,
    transitions,
    dataset_sha256,
    versions: manifest.versions,
    trainers: manifest.trainers.map(({ device, adapter, kernels, kernel_hash }) => ({
      device,
      adapter,
      kernels,
      kernel_hash,
    })),
  } as const;
  const evaluations = (await readLines(paths.evaluations)).filter(({ step }) => step <= steps);
  const course = evaluations.map((line): CourseRow => ({
    source,
    model: modelOf.get(line.model as string)!,
    seed,
    step: line.step,
    greedy_survival: line.survival as number,
  }));
  return { runs: [run], metrics, scores, course };
}
