/**
 * Running a study of synthetic cohorts: what its rows lack is made, trained and scored.
 *
 * @module
 */
import { join } from "node:path";
import type { Config } from "../../config/config.ts";
import { withSoleUse } from "../../files/file_lock.ts";
import { makeFolder } from "../../files/atomic_write.ts";
import { loadMdp } from "../../mdp/load_mdp.ts";
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import type { OwnStudyOutcome, StudyOptions } from "../../report/study_module.ts";
import { type Training, trainMissing } from "../../runs/train_missing.ts";
import { type KeyedStore, keyText, openStore } from "../../store/keyed_store.ts";
import type { Located } from "../../text/located_yaml.ts";
import { cohortRow, type References, referencesOf } from "./make_row.ts";
import { COHORT_ROWS, type CohortKey, cohortKey, type CohortRow, rowsPath } from "./rows.ts";
import { type CohortGrid, type CohortStudy, cohortStudyOf, type Point } from "./study_file.ts";
import { studyText } from "./study_text.ts";
import { cohortDir, type KnownCohort, knownCohort, writeNumberedTwin } from "./synthetic_cohort.ts";

/** A training with the point it is of. */
export interface CohortTraining extends Training<CohortKey> {
  /** The point. */
  readonly point: Point;
}

/** Makes cohorts, each once, and what is known of them. */
interface Cohorts {
  of(recipe: Pick<Point, "knobs" | "reward">): Promise<KnownCohort>;
  references(recipe: Pick<Point, "knobs" | "reward">): Promise<References>;
}

/** Calls a function once a key. */
function once<A, T>(make: (of: A) => Promise<T>): (of: A) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (of) => {
    const key = keyText(of);
    if (!made.has(key)) made.set(key, make(of));
    return made.get(key)!;
  };
}

function cohortsIn(
  folder: string,
  { mdp, truth, options }: {
    readonly mdp: TabularMdp;
    readonly truth: CohortStudy["truth"];
    readonly options: StudyOptions;
  },
): Cohorts {
  const { signal } = options;
  const sealed = join(folder, "sealed");
  const of = once((recipe: Pick<Point, "knobs" | "reward">) =>
    knownCohort(recipe, { mdp, folder, sealed, signal })
  );
  return {
    of: ({ knobs, reward }) => of({ knobs, reward }),
    references: once(async ({ knobs, reward }) =>
      await referencesOf(await of({ knobs, reward }), { truth, signal })
    ),
  };
}

/** Width that numbers of states are embedded to: about that of a record. */
const EMBEDDING = 64;

/** Where the numbers behind a point's cohort lie, or will. */
const numberedPath = (point: Point, folder: string) => `${cohortDir(folder, point)}-numbered.npz`;

/** The config of a point, on its cohort or on the numbers behind it; neither need be there. */
async function configOf(point: Point, folder: string): Promise<Config> {
  if (point.reads === "record") {
    const dir = cohortDir(folder, point);
    return await point.config([`dataset={cohort: ${JSON.stringify(dir)}}`]);
  }
  return await point.config([
    `dataset={path: ${JSON.stringify(numberedPath(point, folder))}}`,
    "evaluate=none",
    `input={embedding: ${EMBEDDING}}`,
  ]);
}

/** The trainings of points. */
async function trainingsOf(points: readonly Point[], folder: string): Promise<CohortTraining[]> {
  const all: CohortTraining[] = [];
  for (const point of points) {
    const config = await configOf(point, folder);
    for (const seed of point.seeds) {
      const key = cohortKey(point, config, seed);
      all.push({ key, point, config: { ...config, seeds: [seed] } });
    }
  }
  return all;
}

/** Makes what a point is trained on. */
async function makeDataset(point: Point, cohorts: Cohorts, folder: string): Promise<void> {
  const known = await cohorts.of(point);
  if (point.reads === "numbered") await writeNumberedTwin(known, numberedPath(point, folder));
}

/** The points of another grid whose networks promise most of their start states: how the published study chose. */
function bestOf(
  points: readonly Point[],
  trainings: readonly CohortTraining[],
  { count, store }: { readonly count: number; readonly store: KeyedStore<CohortKey, CohortRow> },
): Point[] {
  const promise = (point: Point) => {
    const own = trainings.filter((one) => keyText(one.point.varied) === keyText(point.varied));
    const last = own.map(({ key }) => store.get(key)?.course.at(-1)?.start_mean ?? -Infinity);
    return Math.max(...last);
  };
  return points.toSorted((a, b) => promise(b) - promise(a)).slice(0, count);
}

/** What must not be: two trainings that differ and came to the same settings or weights. */
function sameResults(
  trainings: readonly CohortTraining[],
  store: KeyedStore<CohortKey, CohortRow>,
): string[] {
  const faults: string[] = [];
  const seen = new Map<string, string>();
  for (const { key, point } of trainings) {
    const row = store.get(key);
    if (row === undefined) continue;
    const name = `${point.grid} ${JSON.stringify(point.varied)} seed ${key.seed}`;
    const { knobs, reward, reads, seed } = key;
    const settings = keyText({ knobs, reward, reads, seed, effective: row.effective });
    for (const [what, value] of [["weights", row.weights_sha256], ["settings", settings]]) {
      const other = seen.get(value);
      if (other !== undefined && other !== keyText(key)) {
        faults.push(`${name}: found the ${what} of another training, expected its own`);
      }
      seen.set(value, keyText(key));
    }
  }
  return faults;
}

/** Runs one grid after the other. */
async function runGrids(
  study: CohortStudy,
  { store, options }: {
    readonly store: KeyedStore<CohortKey, CohortRow>;
    readonly options: StudyOptions;
  },
): Promise<OwnStudyOutcome> {
  const { signal, onProgress } = options;
  const mdp = await loadMdp();
  const folder = join(options.runs, "cohort");
  const cohorts = cohortsIn(folder, { mdp, truth: study.truth, options });
  const done = new Map<string, CohortTraining[]>();
  const pointsOf = ({ points, best }: CohortGrid) =>
    best ? bestOf(points, done.get(best.of)!, { count: best.count, store }) : points;
  const outcome = (interrupted: boolean): OwnStudyOutcome => {
    const all = [...done.values()].flat();
    return {
      text: studyText(all, store),
      rows: all.flatMap(({ key }) => store.get(key) ? [{ key, row: store.get(key) }] : []),
      failures: sameResults(all, store),
      interrupted,
    };
  };
  for (const [i, grid] of study.grids.entries()) {
    const trainings = await trainingsOf(pointsOf(grid), folder);
    done.set(grid.name, trainings);
    for (const { key, point } of trainings) {
      if (store.get(key) === undefined) await makeDataset(point, cohorts, folder);
    }
    const { interrupted } = await trainMissing(trainings, {
      ...options,
      store,
      runs: join(folder, "runs"),
      together: study.together,
      onProgress: (share) => onProgress?.((i + share) / study.grids.length),
      rowOf: async (model) =>
        await cohortRow(model, await cohorts.of(model.key), {
          truth: study.truth,
          references: await cohorts.references(model.key),
          signal,
        }),
    });
    if (interrupted) return outcome(true);
  }
  await store.arrange([...done.values()].flat().map(({ key }) => key));
  return outcome(false);
}

/**
 * Runs what is missing of a study.
 *
 * @param yaml The study's YAML.
 * @param options Where results and runs are, what trains.
 */
export async function runCohortStudy(
  yaml: Located,
  options: StudyOptions,
): Promise<OwnStudyOutcome> {
  const study = cohortStudyOf(yaml);
  const path = rowsPath(options.results, study.name);
  await makeFolder(join(options.results, "cohort"));
  return await withSoleUse(path, async () => {
    const store = await openStore<CohortKey, CohortRow>(path, COHORT_ROWS);
    return await runGrids(study, { store, options });
  });
}
