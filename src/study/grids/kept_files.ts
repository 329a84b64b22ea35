/**
 * What a study keeps of a run beside its row, as text: the values of its network and the course of its losses,
 * so that figures need no run folder.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { join } from "node:path";
import { actionValues } from "../../evaluation/network_policy.ts";
import { makeFolder, writeFileAtomic } from "../../files/atomic_write.ts";
import { startingWith } from "../../files/file_kind.ts";
import { InputError } from "../../input_error.ts";
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import { latestCheckpoints } from "../../runs/checkpoint_folder.ts";
import { type LogLine, readLines } from "../../runs/json_lines.ts";
import { deployedNetwork } from "../../runs/model_checkpoint.ts";
import { runPaths } from "../../runs/run_folder.ts";
import type { RunPlan } from "../../runs/run_plan.ts";
import { checkCsv, readCsv } from "../../text/csv.ts";
import { finite, orNothing, whole } from "../../text/value_checks.ts";
import type { Keep } from "./study_config.ts";

/** Most lines of a course of losses. */
export const MOST_LINES = 100;

/** Columns of a course of losses: what a run's log says, means over the steps since the log's last line. */
export const METRIC_COLUMNS = [
  "step",
  "loss",
  "td_loss",
  "cql_penalty",
  "logsumexp",
  "mean_q",
  "max_q",
  "gradient_norm",
  "accuracy",
  "entropy",
] as const;

/** A line of a course of losses; null where a number was not finite. */
export type MetricLine = Readonly<Record<typeof METRIC_COLUMNS[number], number | null>>;

/** Files of values. */
const VALUES_FILE = startingWith("table of values", "state,action_0,");
/** Files of courses of losses. */
const METRICS_FILE = startingWith("course of losses", `${METRIC_COLUMNS.slice(0, 3).join(",")},`);

/** Where a run's kept files are. */
export interface KeptPaths {
  /** (S,A) the network's values. */
  readonly values: string;
  /** The course of its losses. */
  readonly metrics: string;
}

/**
 * Names the kept files of a run.
 *
 * @param results Folder of the studies' results.
 * @param key What the run is known by.
 */
export function keptPaths(results: string, key: string): KeptPaths {
  return {
    values: join(results, "values", `${key}.csv`),
    metrics: join(results, "metrics", `${key}.csv`),
  };
}

/** Four digits after the point; what rounds to 0 has no sign. */
function fourDigits(value: number): string {
  return value.toFixed(4).replace(/^-(0\.0+)$/, "$1");
}

/**
 * Action values as CSV: a line a live state, four digits after the point. For behaviour cloning they are logits.
 *
 * @param values (S,A)
 * @param sizes Number of live states and of actions.
 */
export function valuesText(
  values: Float64Array,
  { live, actions }: { readonly live: number; readonly actions: number },
): string {
  const head = ["state", ...Array.from({ length: actions }, (_, a) => `action_${a}`)].join(",");
  const lines = Array.from({ length: live }, (_, s) => {
    const own = Array.from(values.subarray(s * actions, (s + 1) * actions), fourDigits);
    return [s, ...own].join(",");
  });
  return [head, ...lines].join("\n") + "\n";
}

/**
 * Action values from their CSV.
 *
 * @param text What {@link valuesText} wrote.
 * @param mdp Its number of states and actions.
 * @param where The file, for errors.
 * @returns (S,A), 0 for terminal states.
 * @throws {InputError} If the text is damaged or of another MDP.
 */
export function valuesFromText(
  text: string,
  { states, live, actions }: Pick<TabularMdp, "states" | "live" | "actions">,
  where: string,
): Float64Array {
  const names = Array.from({ length: actions }, (_, a) => `action_${a}`);
  const columns = Object.fromEntries(names.map((name) => [name, finite()]));
  checkCsv(text, { state: whole({ min: 0 }), ...columns }, where);
  const rows = readCsv(text, where);
  const wrong = rows.findIndex(({ state }, s) => Number(state) !== s);
  if (rows.length !== live || wrong >= 0) {
    const place = wrong < 0 ? where : `${where}:${wrong + 2}: state`;
    throw new InputError(place, `found ${rows.length} states, expected 0 to ${live - 1} in order`);
  }
  const values = new Float64Array(states * actions);
  rows.forEach((row, s) => values.set(names.map((name) => Number(row[name])), s * actions));
  return values;
}

/** At most {@link MOST_LINES} of the lines, evenly spread, the last among them. */
function thinned(lines: readonly LogLine[]): readonly LogLine[] {
  if (lines.length <= MOST_LINES) return lines;
  return Array.from(
    { length: MOST_LINES },
    (_, i) => lines[Math.round((i + 1) * lines.length / MOST_LINES) - 1],
  );
}

/**
 * A course of losses as CSV, thinned to at most 100 lines; six digits, nothing where a number was not finite.
 *
 * @param lines One model's lines of a run's log.
 */
export function metricsText(lines: readonly LogLine[]): string {
  const shown = (value: unknown) =>
    typeof value === "number" ? String(Number(value.toPrecision(6))) : "";
  const rows = thinned(lines).map((line) => METRIC_COLUMNS.map((name) => shown(line[name])));
  return [METRIC_COLUMNS, ...rows].map((cells) => `${cells.join(",")}\n`).join("");
}

/**
 * A course of losses from its CSV.
 *
 * @param text What {@link metricsText} wrote.
 * @param where The file, for errors.
 * @throws {InputError} If the text is damaged.
 */
export function metricsFromText(text: string, where: string): MetricLine[] {
  const numbers = METRIC_COLUMNS.map((name) => [name, orNothing(finite())] as const);
  checkCsv(text, { ...Object.fromEntries(numbers), step: whole({ min: 0 }) }, where);
  return readCsv(text, where).map((cells) =>
    Object.fromEntries(
      METRIC_COLUMNS.map((name) => [name, cells[name] === "" ? null : Number(cells[name])]),
    ) as unknown as MetricLine
  );
}

/**
 * Writes what is to be kept of a finished run's models, from its folder alone: last checkpoints and log.
 *
 * @param plan The run, in a folder whose config says no more than this.
 * @param options `folder` of the run, `mdp`, `results`, and (M) each model's `key` with what to keep of it.
 * @throws {InputError} If a checkpoint or the log is damaged.
 */
export async function keepRun(
  plan: RunPlan,
  options: {
    readonly folder: string;
    readonly mdp: TabularMdp;
    readonly results: string;
    readonly models: readonly { readonly key: string; readonly keep: Keep }[];
  },
): Promise<void> {
  const { folder, mdp, results, models } = options;
  if (!models.some(({ keep }) => keep.values || keep.metrics)) return;
  const paths = runPaths(folder);
  const lines = await readLines(paths.metrics);
  const checkpoints = await latestCheckpoints(paths, plan);
  for (const kind of ["values", "metrics"]) {
    await makeFolder(join(results, kind));
  }
  for (const [i, { key, keep }] of models.entries()) {
    const { name } = plan.models[i];
    const kept = keptPaths(results, key);
    if (keep.values) {
      const values = actionValues(mdp, deployedNetwork(checkpoints[i]), name);
      await writeFileAtomic(kept.values, valuesText(values, mdp), { kind: VALUES_FILE });
    }
    if (keep.metrics) {
      const text = metricsText(lines.filter(({ model }) => model === name));
      await writeFileAtomic(kept.metrics, text, { kind: METRICS_FILE });
    }
  }
}
