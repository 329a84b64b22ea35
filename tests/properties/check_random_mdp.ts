/**
 * One random MDP on its whole way.
 *
 * @module
 */
import {
  checkCollection,
  checkEvaluation,
  checkPlanning,
  checkSimulation,
  converted,
  type Replayed,
} from "./mdp_properties.ts";
import { checkPlanners } from "./planner_properties.ts";
import { denseMdp, type MdpRecipe } from "./random_mdp.ts";
import { checkTraining, type TrainingDevice } from "./training_properties.ts";

/**
 * Converts an MDP, scores policies in it, plans, simulates, collects data, plans and trains on them, and holds all
 * against brute force.
 *
 * @param recipe The MDP.
 * @param devices What trains; nothing is trained if there are none.
 * @returns How often simulated episodes ended as the data of their seed did, which chance alone brings about.
 */
export async function checkRandomMdp(
  recipe: MdpRecipe,
  devices: readonly TrainingDevice[],
): Promise<Replayed> {
  const folder = await Deno.makeTempDir();
  try {
    const { mdp, taken } = await converted(denseMdp(recipe), folder);
    checkEvaluation(mdp, taken);
    checkPlanning(mdp, taken);
    checkSimulation(mdp, taken);
    const { data, replayed } = await checkCollection(mdp, taken, folder);
    await checkPlanners(mdp, taken, data);
    for (const device of devices) await checkTraining(data, device);
    return replayed;
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
