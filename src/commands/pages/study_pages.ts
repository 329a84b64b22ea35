/**
 * The page of the studies and that of the time to levels, of their committed rows.
 *
 * @module
 */
import { alphaCurve, alphaFigure } from "../../report/alpha_curve.ts";
import { type AboutLevels, levelsPage, readCourses } from "../../report/levels.ts";
import { manyDatasets, type PlannedStages } from "../../report/many_datasets.ts";
import type { Page } from "../../report/page.ts";
import { readCsv } from "../../text/csv.ts";
import { changeBetween, type Replication, replications } from "../../report/replication.ts";
import { studyPage } from "../../report/study_page.ts";
import type { StudyRow } from "../../study/grids/study_rows.ts";
import type { ResultSources } from "./sources.ts";

/** Grids of the study of the recommended training. */
const GRIDS = ["recommended", "twice-the-steps"] as const;
const MANY = "many-datasets";

/** The planners' way down at the recommended network's threshold and discount. */
function plannedStages(decomposition: string): PlannedStages[] {
  return readCsv(decomposition).filter(({ count, gamma }) => count === "30" && gamma === "1").map(
    ({ episodes, seed, optimum, supported, planner }) => ({
      episodes: Number(episodes),
      seed: Number(seed),
      optimum: Number(optimum),
      supported: Number(supported),
      planner: Number(planner),
    }),
  );
}

/** The section on the recommended training. */
function fullSection(
  all: readonly StudyRow[],
  options: Parameters<typeof manyDatasets>[1],
) {
  const rows = all.filter(({ grid }) => grid !== MANY);
  if (rows.length === 0) return null;
  const hasBoth = GRIDS.every((grid) => rows.some((row) => row.grid === grid));
  return {
    grids: replications(rows),
    change: hasBoth ? changeBetween(rows, GRIDS) : null,
    many: manyDatasets(all.filter(({ grid }) => grid === MANY), options),
  };
}

/** The section on the recommended training, of the sources; null if it was not run. */
async function recommended({ read, rows, references }: ResultSources) {
  return fullSection(await rows("cql-full"), {
    clinicians: references.clinicians,
    stages: plannedStages(await read("tabular/decomposition.csv")),
  });
}

/**
 * The recommended training on datasets of the published size; null if it was not run.
 *
 * @param sources Committed results.
 */
export async function recommendedTraining(sources: ResultSources): Promise<Replication | null> {
  const section = await recommended(sources);
  return section?.grids.find(({ grid }) => grid === GRIDS[0]) ?? null;
}

/**
 * The page of the studies.
 *
 * @param sources Committed results.
 */
export async function studiesPage(sources: ResultSources): Promise<Page> {
  const { optimum, clinicians } = sources.references;
  const points = alphaCurve(await sources.rows("alpha"));
  const figure = alphaFigure(points, [
    { name: "optimum", survival: optimum },
    { name: "clinicians", survival: clinicians },
  ]);
  return studyPage({
    full: await recommended(sources),
    alpha: points.length > 0 ? { points, figure } : null,
  });
}

/**
 * The page on the time to levels, if that was measured.
 *
 * @param sources Committed results.
 */
export async function levelsPages({ readIfThere }: ResultSources): Promise<Page[]> {
  const about = await readIfThere("levels/about.json");
  const courses = await readIfThere("levels/courses.csv");
  if (about === null || courses === null) return [];
  return [levelsPage(JSON.parse(about) as AboutLevels, readCourses(courses))];
}
