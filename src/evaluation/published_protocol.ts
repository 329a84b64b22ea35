/**
 * How the published studies score a policy during training, and which checkpoint they report.
 *
 * For training seed s they simulate 100 episodes whose environment seeds are s, s + 1, ..., s + 99: the same
 * hundred at every evaluation, and a hundred that overlaps those of near seeds. An episode is cut after 100
 * actions, which counts as death. The checkpoint of the best score is kept, and that score is reported.
 *
 * The episodes draw from the streams of collected data, as they did when the committed scores were made: a
 * dataset whose seed is among the hundred shares its first episode with the score. No other score does.
 *
 * @module
 */
import { simulate } from "../mdp/simulator.ts";
import type { InadmissibleHandling, TabularMdp } from "../mdp/tabular_mdp.ts";
import { STREAM } from "../random/pcg4d.ts";

/** Episodes of an evaluation. */
export const PUBLISHED_EPISODES = 100;

/** Actions after which an episode is cut. */
export const PUBLISHED_MAX_STEPS = 100;

/**
 * Scores a policy as the published studies do.
 *
 * @param mdp The process.
 * @param policy (S,A) probabilities.
 * @param options `seed` of the first episode's environment, and what an inadmissible action does.
 * @returns Share of the 100 episodes that end in survival within 100 actions.
 */
export function publishedScore(
  mdp: TabularMdp,
  policy: Float64Array,
  options: { readonly seed: number; readonly inadmissible: InadmissibleHandling },
): number {
  const { survived } = simulate(mdp, policy, {
    ...options,
    episodes: PUBLISHED_EPISODES,
    seedEach: true,
    streams: STREAM.published,
    maxSteps: PUBLISHED_MAX_STEPS,
  });
  return survived / PUBLISHED_EPISODES;
}

/**
 * How the episodes of consecutive environment seeds end: what any block of published scores is made of.
 *
 * @param mdp The process.
 * @param policy (S,A) probabilities.
 * @param options `seed` of the first episode's environment, number of `episodes`, and what an inadmissible
 * action does.
 * @returns (episodes) 1 where the patient survives within 100 actions.
 */
export function episodeOutcomes(
  mdp: TabularMdp,
  policy: Float64Array,
  options: {
    readonly seed: number;
    readonly episodes: number;
    readonly inadmissible: InadmissibleHandling;
  },
): Uint8Array {
  const outcomes = new Uint8Array(options.episodes);
  let ended = 0;
  simulate(mdp, policy, {
    ...options,
    seedEach: true,
    streams: STREAM.published,
    maxSteps: PUBLISHED_MAX_STEPS,
    onTransition: ({ terminated, truncated, nextState }) => {
      if (terminated || truncated) outcomes[ended++] = nextState === mdp.survival ? 1 : 0;
    },
  });
  return outcomes;
}

/** An evaluation during training; keys as in a run's log. */
export interface CourseEvaluation {
  /** Steps taken. */
  readonly step: number;
  /** Exact survival. */
  readonly survival: number;
  /** Survival under the published protocol. */
  readonly published: number;
}

/**
 * The evaluation that the published studies report: the first of those with the best score.
 *
 * @param course All evaluations of one model, in order; at least one.
 */
export function publishedChoice(course: readonly CourseEvaluation[]): CourseEvaluation {
  return course.reduce((best, one) => one.published > best.published ? one : best);
}
