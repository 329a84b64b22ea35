/**
 * The page on safety, of what is committed.
 *
 * @module
 */
import { join } from "node:path";
import { clinicianPolicy, optimalPolicy } from "../mdp/policies.ts";
import type { TabularMdp } from "../mdp/tabular_mdp.ts";
import type { NamedPolicy } from "../report/figures/policy_map.ts";
import type { Page } from "../report/page.ts";
import { learnerName } from "../report/policy_group.ts";
import { safetyPage, WHOLE_DATA } from "../report/safety_page.ts";
import { clinicianYardstick } from "../safety/policy_safety.ts";
import { policyFromLetters, readRows, type StudyRow } from "../study/grids/study_rows.ts";
import { resultText } from "./kept_results.ts";

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
 * Makes the page.
 *
 * @param mdp The process.
 * @param results Folder of the results.
 * @returns The page, or null if its tables have not been made.
 * @throws {InputError} If rows are damaged.
 */
export async function safetyResults(mdp: TabularMdp, results: string): Promise<Page | null> {
  const safety = await resultText(join(results, "safety", "safety.csv"));
  const actions = await resultText(join(results, "safety", "actions.csv"));
  if (safety === null || actions === null) return null;
  const rowsOf = async (study: string, grid: string) =>
    (await readRows(join(results, "study", `${study}.jsonl`))).filter((row) => row.grid === grid);
  const main = await rowsOf("main", "main");
  const published = main.length > 0
    ? main
    : (await rowsOf("alpha", "minibatch")).filter(({ config }) => [0, 0.5].includes(config.alpha));
  return safetyPage({
    mdp,
    safety,
    actions,
    bounds: clinicianYardstick(mdp).thirds.bounds,
    maps: [
      { name: "clinicians", probabilities: clinicianPolicy(mdp) },
      { name: "optimum", probabilities: optimalPolicy(mdp) },
      ...firstModels(mdp, published),
      ...firstModels(mdp, (await rowsOf("cql-full", "recommended")).slice(0, 1)).map((one) => ({
        ...one,
        name: WHOLE_DATA,
      })),
    ],
  });
}
