/**
 * The published protocol, repeated on sets of policies whose exact survival is known to be alike.
 *
 * @module
 */
import { bestOfGain } from "../../evaluation/expected_maximum.ts";
import { meanSd } from "../../evaluation/mean_sd.ts";
import { episodeOutcomes, PUBLISHED_EPISODES } from "../../evaluation/published_protocol.ts";
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import { policyFromLetters } from "../grids/study_rows.ts";
import { csvText } from "../tables/text_tables.ts";
import { bestOfCheckpoints, type WayResult } from "./best_of_checkpoints.ts";
import type { SetPolicy } from "./policy_set.ts";
import { meanAgreement, meanCorrelation } from "./similarity.ts";

/** What a set of policies came to; keys as in the file. */
export interface SetResult {
  /** Names the set. */
  readonly set: string;
  /** Number of policies. */
  readonly policies: number;
  /** Repetitions of the protocol, each on its own block of episodes. */
  readonly repetitions: number;
  /** Mean exact survival of the policies. */
  readonly mean_survival: number;
  /** Mean share of steps in which two policies take the same action. */
  readonly agreement: number;
  /** Mean correlation of two policies' scores on the same episodes. */
  readonly score_correlation: number;
  /** What the best of as many normal scores of this correlation gains. */
  readonly predicted_gain: number;
  /** The ways to choose and report. */
  readonly ways: readonly WayResult[];
}

/** Survivors in consecutive blocks of episodes. */
function survivorsOf(outcomes: Uint8Array): Uint8Array {
  return Uint8Array.from(
    { length: outcomes.length / PUBLISHED_EPISODES },
    (_, block) =>
      outcomes.subarray(block * PUBLISHED_EPISODES, (block + 1) * PUBLISHED_EPISODES)
        .reduce((a, b) => a + b, 0),
  );
}

/**
 * Repeats the protocol on a set, the r-th time on the environment seeds 100 r, 100 r + 1, ..., 100 r + 99.
 *
 * @param mdp ICU-Sepsis.
 * @param set Its name and policies.
 * @param options `repetitions`; `onProgress` is called with the number of policies simulated.
 */
export function protocolResult(
  mdp: TabularMdp,
  { set, policies }: { readonly set: string; readonly policies: readonly SetPolicy[] },
  { repetitions, onProgress }: {
    readonly repetitions: number;
    readonly onProgress?: (done: number) => void;
  },
): SetResult {
  const survival = policies.map((one) => one.survival);
  const counts = policies.map(({ policy }, i) => {
    onProgress?.(i);
    return survivorsOf(episodeOutcomes(mdp, policyFromLetters(policy, mdp), {
      seed: 0,
      episodes: repetitions * PUBLISHED_EPISODES,
      inadmissible: "mean",
    }));
  });
  const score_correlation = meanCorrelation(counts);
  const { mean } = meanSd(survival);
  return {
    set,
    policies: policies.length,
    repetitions,
    mean_survival: mean,
    agreement: meanAgreement(mdp, policies.map(({ policy }) => policy)),
    score_correlation,
    predicted_gain: bestOfGain(policies.length, {
      p: mean,
      episodes: PUBLISHED_EPISODES,
      correlation: score_correlation,
    }),
    ways: bestOfCheckpoints(counts, { survival, episodes: PUBLISHED_EPISODES }),
  };
}

/**
 * The study's files.
 *
 * @param sets The sets.
 * @param results What each came to.
 * @returns Texts by file name.
 */
export function protocolFiles(
  sets: readonly { readonly set: string; readonly policies: readonly SetPolicy[] }[],
  results: readonly SetResult[],
): Record<string, string> {
  const rows = sets.flatMap(({ set, policies }) =>
    policies.map(({ made, survival, policy }) => ({
      set,
      made: made.replace(", ", " "),
      survival,
      policy,
    }))
  );
  return {
    "policies.csv": csvText(rows),
    "best-of-20.json": `${JSON.stringify(results, null, 2)}\n`,
  };
}
