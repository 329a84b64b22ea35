/**
 * What `train_torch.py` wrote.
 *
 * @module
 */
import { join } from "node:path";
import { readNpz } from "../../src/files/npz.ts";
import { readBytes } from "../../src/files/read_bytes.ts";
import { InputError } from "../../src/input_error.ts";
import { evaluatePolicy } from "../../src/mdp/exact_evaluation.ts";
import { policyFromTable } from "../../src/mdp/policy.ts";
import type { TabularMdp } from "../../src/mdp/tabular_mdp.ts";
import type { CourseRow, MetricRow, Records } from "./records.ts";
import { scoreRow } from "./score_row.ts";

/** The part of NAME.json that is read. */
interface TorchReport {
  readonly seed: number;
  readonly steps: number;
  readonly datasetSha256: string;
  readonly transitions: number;
  readonly torch: string;
  readonly metrics: readonly Record<
    "step" | "tdLoss" | "cqlPenalty" | "logsumexp" | "meanQ",
    number
  >[];
}

/** How to read it. */
export interface ReadTorchOptions {
  /** The process the policies are scored in. */
  readonly mdp: TabularMdp;
  /** The models. */
  readonly models: readonly string[];
  /** Every how many steps metrics are kept. */
  readonly every: number;
  /** The dataset's file: SHA-256 of its bytes and of its arrays. */
  readonly dataset: { readonly file_sha256: string; readonly sha256: string };
}

async function table(path: string, mdp: TabularMdp): Promise<Float64Array> {
  const array = (await readNpz(path)).get("policy");
  if (!array) throw new InputError(`${path}: policy`, "array is missing");
  return policyFromTable(mdp, array.data as Float64Array, `${path}: policy`);
}

async function readReport(path: string, fileSha256: string): Promise<TorchReport> {
  const report: TorchReport = JSON.parse(new TextDecoder().decode(await readBytes(path)));
  if (report.datasetSha256 === fileSha256) return report;
  const expected = `expected ${fileSha256}, the dataset beside it`;
  throw new InputError(`${path}: datasetSha256`, `found ${report.datasetSha256}, ${expected}`);
}

/** Scores the greedy policies that were written on the way. */
async function courseOf(
  folder: string,
  mdp: TabularMdp,
  key: { readonly model: string; readonly seed: number },
): Promise<CourseRow[]> {
  const rows: CourseRow[] = [];
  for await (const { name } of Deno.readDir(folder)) {
    const [prefix, step, suffix] = name.split(/-greedy-|\.npz$/);
    if (prefix !== key.model || suffix !== "") continue;
    const { survival } = evaluatePolicy(mdp, await table(join(folder, name), mdp));
    rows.push({ source: "pytorch", ...key, step: Number(step), greedy_survival: survival });
  }
  return rows;
}

/**
 * Reads the models of one seed.
 *
 * @param folder The folder `train_torch.py` wrote into.
 * @param options Process, models, dataset.
 * @throws {InputError} If a file is absent, or was trained on another dataset.
 */
export async function readTorch(folder: string, options: ReadTorchOptions): Promise<Records> {
  const { mdp, models, every, dataset } = options;
  const metrics: MetricRow[] = [], scores = [], course: CourseRow[] = [];
  let report: TorchReport | null = null;
  for (const model of models) {
    report = await readReport(join(folder, `${model}.json`), dataset.file_sha256);
    const { seed, steps } = report;
    for (const row of report.metrics.filter(({ step }) => step % every === 0)) {
      const { step, tdLoss: td_loss, cqlPenalty: cql_penalty, logsumexp, meanQ: mean_q } = row;
      metrics.push({
        source: "pytorch",
        model,
        seed,
        step,
        td_loss,
        cql_penalty,
        logsumexp,
        mean_q,
      });
    }
    scores.push(scoreRow(mdp, {
      greedy: await table(join(folder, `${model}-greedy.npz`), mdp),
      stochastic: await table(join(folder, `${model}-softmax.npz`), mdp),
      key: { source: "pytorch", model, seed, step: steps },
    }));
    course.push(...await courseOf(folder, mdp, { model, seed }));
  }
  const { seed, steps, transitions, torch } = report!;
  const run = {
    source: "pytorch",
    seed,
    steps,
    transitions,
    dataset_sha256: dataset.sha256,
    versions: { torch },
    trainers: [{ device: "cpu", threads: "1" }],
  } as const;
  return { runs: [run], metrics, scores, course };
}
