import { type Knobs, USUAL_KNOBS } from "../../../src/cohort/synthetic/knobs.ts";
import { loadMdp } from "../../../src/mdp/load_mdp.ts";

/** ICU-Sepsis. */
export const MDP = await loadMdp();

/** Knobs that differ from the usual ones. */
export function knobsOf(own: Partial<Knobs> & Pick<Knobs, "patients">): Knobs {
  return { ...USUAL_KNOBS, ...own };
}
