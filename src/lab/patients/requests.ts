/**
 * What the worker is asked about patients of ICU-Sepsis.
 *
 * @module
 */
import { type Behaviour, behaviourPolicy } from "../../dataset/behaviour_policy.ts";
import { collectCounts } from "../../dataset/collect_counts.ts";
import { pairTable } from "../../dataset/transition_counts.ts";
import { knownPolicies } from "../worker/known_policies.ts";
import { loadedMdp } from "../worker/mdp.ts";
import { type Consequences, consequencesOf } from "./consequences.ts";
import { type StateView, stateView } from "./state_view.ts";
import { drawPatient, oddsOf, type StepOdds, type WalkStep, walkStep } from "./walk.ts";

let counts: Uint32Array | undefined;

/** Data that are simulated and counted. */
export interface CountedData {
  /** Who treats. */
  readonly behaviour: Exclude<Behaviour, "greedy" | "softmax">;
  /** Number of episodes. */
  readonly episodes: number;
  /** Seed of the episodes: the dataset is that of `deno task collect` for the same three. */
  readonly seed: number;
}

/** Counts data, which views of states then show; returns the number of transitions. */
export async function countData({ behaviour, episodes, seed }: CountedData): Promise<number> {
  const mdp = await loadedMdp();
  const counted = collectCounts(mdp, behaviourPolicy(mdp, { behaviour }), { episodes, seed });
  counts = pairTable(counted);
  return counted.transitions;
}

/** Which policies are looked at, by their ids, the clinicians' first. */
export interface LookedAt {
  /** Ids of the policies. */
  readonly policies: readonly string[];
}

/** What is shown of a state. */
export async function viewState(
  { state, policies }: LookedAt & { readonly state: number },
): Promise<StateView> {
  return stateView(await loadedMdp(), state, { policies: knownPolicies(policies), counts });
}

/** What an action leads to. */
export async function viewAction(
  { state, action, policies }: LookedAt & { readonly state: number; readonly action: number },
): Promise<Consequences> {
  return consequencesOf(await loadedMdp(), { state, action }, knownPolicies(policies));
}

/** The first state of a patient, drawn as episodes begin. */
export async function drawState({ seed }: { readonly seed: number }): Promise<number> {
  return drawPatient(await loadedMdp(), seed);
}

/** Takes a step of a walk: of an action, or of one that a policy draws. */
export async function takeStep(
  { at, choice }: {
    readonly at: Parameters<typeof walkStep>[1];
    readonly choice: { readonly action: number } | { readonly policy: string };
  },
): Promise<WalkStep> {
  const chosen = "action" in choice ? choice.action : knownPolicies([choice.policy])[0];
  return walkStep(await loadedMdp(), at, chosen);
}

/** What the steps of a walk did to the odds: a list a step, with an entry a policy. */
export async function viewOdds(
  { steps, policies }: LookedAt & { readonly steps: readonly WalkStep[] },
): Promise<StepOdds[][]> {
  return oddsOf(await loadedMdp(), steps, knownPolicies(policies));
}
