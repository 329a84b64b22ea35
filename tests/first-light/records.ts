/**
 * The numbers first light is judged by, as they are committed.
 *
 * @module
 */
import { InputError } from "../../src/input_error.ts";
import { DEVICES } from "./protocol.ts";

/** Where numbers come from: PyTorch, our devices, fresh networks, the known policies. */
export type Source = "pytorch" | typeof DEVICES[number] | "untrained" | "reference";

/** One training of all the models, as runs.json holds it. */
export interface RunRecord {
  /** Which training. */
  readonly source: Source;
  /** Seed of dataset and models. */
  readonly seed: number;
  /** Steps taken. */
  readonly steps: number;
  /** Transitions in the dataset. */
  readonly transitions: number;
  /** SHA-256 over the dataset's arrays. */
  readonly dataset_sha256: string;
  /** Versions of what trained. */
  readonly versions: Readonly<Record<string, string>>;
  /** What it ran on; of a run resumed elsewhere, every place in order. */
  readonly trainers: readonly Readonly<Record<string, string>>[];
}

/** Metrics of one model, means over the 100 steps up to `step`. */
export interface MetricRow {
  /** Where they come from. */
  readonly source: Source;
  /** Name of the model. */
  readonly model: string;
  /** Its seed. */
  readonly seed: number;
  /** Last of the steps. */
  readonly step: number;
  /** Mean squared Bellman error. */
  readonly td_loss: number;
  /** Mean logsumexp_a Q(s,a) - Q(s,a_data). */
  readonly cql_penalty: number;
  /** Mean logsumexp_a Q(s,a). */
  readonly logsumexp: number;
  /** Mean Q of the data's actions. */
  readonly mean_q: number;
}

/** Exact scores of one model's two policies. */
export interface ScoreRow {
  /** Where it comes from. */
  readonly source: Source;
  /** Name of the model or policy. */
  readonly model: string;
  /** Its seed. */
  readonly seed: number;
  /** Steps it was trained for. */
  readonly step: number;
  /** Survival of the greedy policy. */
  readonly greedy_survival: number;
  /** Survival of the stochastic policy, the softmax of the values. */
  readonly stochastic_survival: number;
  /** KL(clinician || stochastic policy), in nats a step of the clinicians'. */
  readonly divergence: number;
}

/** Exact survival of one model's greedy policy on its way. */
export type CourseRow = Pick<ScoreRow, "source" | "model" | "seed" | "step" | "greedy_survival">;

/** All of them. */
export interface Records {
  /** Trainings. */
  readonly runs: readonly RunRecord[];
  /** Metrics. */
  readonly metrics: readonly MetricRow[];
  /** Scores. */
  readonly scores: readonly ScoreRow[];
  /** What trainings scored on the way. */
  readonly course: readonly CourseRow[];
}

/** No records at all. */
export const NOTHING: Records = { runs: [], metrics: [], scores: [], course: [] };

const METRIC_COLUMNS = [
  "source",
  "model",
  "seed",
  "step",
  "td_loss",
  "cql_penalty",
  "logsumexp",
  "mean_q",
] as const satisfies readonly (keyof MetricRow)[];

const SCORE_COLUMNS = [
  "source",
  "model",
  "seed",
  "step",
  "greedy_survival",
  "stochastic_survival",
  "divergence",
] as const satisfies readonly (keyof ScoreRow)[];

const COURSE_COLUMNS = [
  "source",
  "model",
  "seed",
  "step",
  "greedy_survival",
] as const satisfies readonly (keyof CourseRow)[];

const TEXT_COLUMNS: readonly string[] = ["source", "model"];

/** A number with the eight digits that are kept, so that it reads back as written. */
function kept(value: number | string): string {
  return typeof value === "string" ? value : String(Number(value.toPrecision(8)));
}

function toCsv<T>(columns: readonly (keyof T & string)[], rows: readonly T[]): string {
  const lines = rows.map((row) =>
    columns.map((key) => kept(row[key] as number | string)).join(",")
  );
  return [columns.join(","), ...lines, ""].join("\n");
}

function fromCsv<T>(columns: readonly (keyof T & string)[], text: string, where: string): T[] {
  const [head, ...lines] = text.trimEnd().split("\n");
  if (head !== columns.join(",")) {
    throw new InputError(`${where}:1`, `found "${head}", expected "${columns.join(",")}"`);
  }
  return lines.map((line, i) => {
    const cells = line.split(",");
    const row = columns.map((key, c) => [key, TEXT_COLUMNS.includes(key) ? cells[c] : +cells[c]]);
    const fits = cells.length === columns.length && row.every(([, value]) => value === value);
    if (fits) return Object.fromEntries(row) as T;
    throw new InputError(`${where}:${i + 2}`, `found "${line}", expected ${columns.length} values`);
  });
}

/** Names of the committed files, beside checks.json and README.md, which are made of them. */
export const RECORD_FILES = ["runs.json", "metrics.csv", "scores.csv", "course.csv"] as const;

/** Contents of the committed files, by name. */
export type RecordTexts = Readonly<Record<typeof RECORD_FILES[number], string>>;

/**
 * Writes records as text.
 *
 * @param records Trainings, metrics, scores.
 */
export function encodeRecords({ runs, metrics, scores, course }: Records): RecordTexts {
  return {
    "runs.json": JSON.stringify({ format: 1, runs }, null, 2) + "\n",
    "metrics.csv": toCsv<MetricRow>(METRIC_COLUMNS, metrics),
    "scores.csv": toCsv<ScoreRow>(SCORE_COLUMNS, scores),
    "course.csv": toCsv<CourseRow>(COURSE_COLUMNS, course),
  };
}

/**
 * Reads what {@link encodeRecords} wrote.
 *
 * @param texts The files' contents.
 * @throws {InputError} If they are of another form.
 */
export function decodeRecords(texts: RecordTexts): Records {
  const { format, runs } = JSON.parse(texts["runs.json"]);
  if (format !== 1) throw new InputError("runs.json", `format ${format}, expected 1`);
  return {
    runs,
    metrics: fromCsv<MetricRow>(METRIC_COLUMNS, texts["metrics.csv"], "metrics.csv"),
    scores: fromCsv<ScoreRow>(SCORE_COLUMNS, texts["scores.csv"], "scores.csv"),
    course: fromCsv<CourseRow>(COURSE_COLUMNS, texts["course.csv"], "course.csv"),
  };
}

const SOURCES: readonly Source[] = ["reference", "pytorch", ...DEVICES, "untrained"];

/** Sorts by source, model as given, seed and step. */
function inOrder<T extends { source: Source; seed: number; model?: string; step?: number }>(
  rows: readonly T[],
  models: readonly string[],
): T[] {
  const key = (row: T) => [
    SOURCES.indexOf(row.source),
    models.indexOf(row.model ?? ""),
    row.seed,
    row.step ?? 0,
  ];
  return rows.toSorted((a, b) => {
    const [one, other] = [key(a), key(b)];
    const at = one.findIndex((value, i) => value !== other[i]);
    return at < 0 ? 0 : one[at] - other[at];
  });
}

/**
 * Takes new records in among the committed ones. What is known of one source and seed is replaced as
 * a whole, unless the committed training had come further.
 *
 * @param committed Records from before.
 * @param found Records of now.
 * @param models The models' names, in the order of the files.
 */
export function mergeRecords(
  committed: Records,
  found: Records,
  models: readonly string[],
): Records {
  const origin = (row: { source: Source; seed: number }) => `${row.source} ${row.seed}`;
  const steps = ({ runs }: Records) => new Map(runs.map((run) => [origin(run), run.steps]));
  const [before, now] = [steps(committed), steps(found)];
  const taken = new Set(
    found.scores.map(origin).filter((one) => (now.get(one) ?? 0) >= (before.get(one) ?? 0)),
  );
  const merge = <T extends { source: Source; seed: number }>(
    old: readonly T[],
    fresh: readonly T[],
  ) =>
    inOrder(
      [
        ...old.filter((row) => !taken.has(origin(row))),
        ...fresh.filter((row) => taken.has(origin(row))),
      ],
      models,
    );
  return {
    runs: merge(committed.runs, found.runs),
    metrics: merge(committed.metrics, found.metrics),
    scores: merge(committed.scores, found.scores),
    course: merge(committed.course, found.course),
  };
}
