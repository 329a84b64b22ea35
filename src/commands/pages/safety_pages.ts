/**
 * The page on safety, of what is committed.
 *
 * @module
 */
import { clinicianPolicy, optimalPolicy } from "../../mdp/policies.ts";
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import type { NamedPolicy } from "../../report/figures/policy_map.ts";
import type { Page } from "../../report/page.ts";
import { learnerName } from "../../report/policy_group.ts";
import { safetyPage, WHOLE_DATA } from "../../report/safety_page.ts";
import { clinicianYardstick } from "../../safety/policy_safety.ts";
import { policyFromLetters, type StudyRow } from "../../study/grids/study_rows.ts";
import type { ResultSources } from "./sources.ts";

/** The first model of each learner in some rows. */
function firstModels(mdp: TabularMdp, rows: readonly StudyRow[]): NamedPolicy[] {
  const learners = Map.groupBy(
    rows,
    ({ config }) => learnerName(config.algorithm, config.alpha),
  );
  return [...learners].map(([name, [{ policy, seed }]]) => ({
    name: `${name}, seed ${seed}`,
    probabilities: policyFromLetters(policy, mdp),
  }));
}

/**
 * The page, if its tables have been made.
 *
 * @param sources Committed results.
 */
export async function safetyPages(
  { mdp, rows, readIfThere }: ResultSources,
): Promise<Page[]> {
  const safety = await readIfThere("safety/safety.csv");
  const actions = await readIfThere("safety/actions.csv");
  if (safety === null || actions === null) return [];
  const rowsOf = async (study: string, grid: string) =>
    (await rows(study)).filter((row) => row.grid === grid);
  const published = await rowsOf("main", "main");
  const [recommended] = await rowsOf("cql-full", "recommended");
  return [safetyPage({
    mdp,
    safety,
    actions,
    bounds: clinicianYardstick(mdp).thirds.bounds,
    maps: [
      { name: "clinicians", probabilities: clinicianPolicy(mdp) },
      { name: "optimum", probabilities: optimalPolicy(mdp) },
      ...firstModels(mdp, published),
      ...(recommended
        ? [{ name: WHOLE_DATA, probabilities: policyFromLetters(recommended.policy, mdp) }]
        : []),
    ],
  })];
}
