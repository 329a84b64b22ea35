/**
 * Claims of the essay on losses and action values.
 *
 * @module
 */
import { meanSd } from "../../evaluation/mean_sd.ts";
import { type Claim, finding, plainFinding } from "./claim.ts";
import { type ClaimFacts, MOST_FLUID } from "./claim_facts.ts";
import { keptCourses, keptNetworks } from "./kept_runs.ts";

const LIGHT = "results/first-light/metrics.csv";
const LOSSES = "results/study/metrics";
const VALUES = "results/study/values";

/** Last step of first light. */
const LAST = 20_000;

/** The state whose values the essay shows. */
const STATE = 559;

/** Times a pair is seen that count as often. */
const OFTEN = 30;

/** The largest return of an episode: 1 for survival. */
const LARGEST_RETURN = 1;

const shown = (value: number) => Number(value.toPrecision(3)).toString();

/** Values of a network in the essay's state. */
function valuesAt(values: Float64Array, { sizes: { actions } }: ClaimFacts): number[] {
  return [...values.subarray(STATE * actions, (STATE + 1) * actions)];
}

const lossClaim: Claim = {
  text: "essay",
  quote: "CQL converges smoothly to ~0.2.",
  source: `${LOSSES}, main comparison; ${LIGHT}`,
  check: (facts) => {
    const courses = keptCourses(facts, "cql");
    if (courses === null) {
      const { tdLoss, penalty } = facts.light("cql-0.5", LAST);
      return {
        ours: `at 20,000 steps the loss is ${shown(tdLoss + 0.5 * penalty)}, its Bellman part ${
          shown(tdLoss)
        }`,
        verdict: "not tested yet",
      };
    }
    const last = courses.map((course) => course.at(-1)!);
    return plainFinding(
      last.every(({ loss }) => loss !== null && Math.abs(loss - 0.2) <= 0.05),
      `at the end ${last.map(({ loss }) => shown(loss ?? NaN)).join(", ")}, their Bellman parts ${
        last.map(({ td_loss }) => shown(td_loss ?? NaN)).join(", ")
      }`,
    );
  },
};

const explosionClaim: Claim = {
  text: "essay",
  quote: "DQN's loss explodes past 200 after 60K iterations.",
  source: `${LOSSES}, main comparison; ${LIGHT}`,
  check: (facts) => {
    const courses = keptCourses(facts, "dqn");
    if (courses === null) {
      return {
        ours: `at 20,000 steps it is ${shown(facts.light("dqn", LAST).tdLoss)}`,
        verdict: "not tested yet",
      };
    }
    const largest = (isIn: (step: number) => boolean) =>
      courses.map((course) =>
        Math.max(
          ...course.filter(({ step }) => isIn(step!)).map(({ td_loss }) => td_loss ?? Infinity),
        )
      );
    const before = largest((step) => step <= 60_000), after = largest((step) => step > 60_000);
    const exploded = courses.filter((_, i) => before[i] < 200 && after[i] > 200).length;
    return plainFinding(
      exploded === courses.length,
      `so in ${exploded} of ${courses.length} seeds: largest Bellman error up to step 60,000 ${
        before.map(shown).join(", ")
      }, after it ${after.map(shown).join(", ")}`,
    );
  },
};

const runawayClaim: Claim = {
  text: "essay",
  quote: "No training collapse, no runaway Q-values.",
  source: `${LOSSES}, main comparison; ${LIGHT}`,
  ruleSetAfterScoring: true,
  check: (facts) => {
    const courses = keptCourses(facts, "cql");
    if (courses === null) {
      return {
        ours: `mean Q of the data's actions at 20,000 steps: CQL ${
          shown(facts.light("cql-0.5", LAST).meanQ)
        }, DQN ${shown(facts.light("dqn", LAST).meanQ)}; no return exceeds 1`,
        verdict: "not tested yet",
      };
    }
    const half = courses.map((course) => course[Math.floor(course.length / 2)].max_q ?? Infinity);
    const end = courses.map((course) => course.at(-1)!.max_q ?? Infinity);
    return plainFinding(
      end.every((one) => one <= LARGEST_RETURN),
      `largest Q half-way ${half.map(shown).join(", ")}, at the end ${
        end.map(shown).join(", ")
      }: it stands still, but no return exceeds ${LARGEST_RETURN}`,
    );
  },
};

const lowClaim: Claim = {
  text: "essay",
  quote: "low-coverage actions (grey region) receiving strongly negative values (down to -20)",
  source: `${VALUES}, state ${STATE}`,
  check: (facts) => {
    const networks = keptNetworks(facts, "cql");
    if (networks === null) return null;
    const lows = networks.values.map((values) => {
      const own = valuesAt(values, facts);
      return {
        grey: Math.min(...MOST_FLUID.map((action) => own[action])),
        all: Math.min(...own),
      };
    });
    return plainFinding(
      lows.some(({ grey }) => grey <= -15),
      `lowest of actions 20 to 24 ${
        lows.map(({ grey }) => shown(grey)).join(", ")
      }, of all actions ${lows.map(({ all }) => shown(all)).join(", ")} (${
        networks.steps.toLocaleString("en")
      } steps)`,
    );
  },
};

const uniformClaim: Claim = {
  text: "essay",
  quote: "DQN assigns near-uniform Q-values (~0–1) across all 25 actions",
  source: `${VALUES}, state ${STATE}; ${LIGHT}`,
  check: (facts) => {
    const networks = keptNetworks(facts, "dqn");
    if (networks === null) {
      return {
        ours: `mean Q of the data's actions is ${
          shown(facts.light("dqn", LAST).meanQ)
        } at 20,000 steps`,
        verdict: "not tested yet",
      };
    }
    const ranges = networks.values.map((values) => {
      const own = valuesAt(values, facts);
      return { low: Math.min(...own), high: Math.max(...own) };
    });
    return plainFinding(
      ranges.every(({ low, high }) => low >= -0.1 && high <= 1.1),
      `${ranges.map(({ low, high }) => `${shown(low)} to ${shown(high)}`).join(", ")} (${
        networks.steps.toLocaleString("en")
      } steps)`,
    );
  },
};

/** Standard deviation of a network's values over the pairs of some counts. */
function spreadOver(
  values: Float64Array,
  { counts, sizes: { live, actions } }: ClaimFacts,
  isIn: (count: number) => boolean,
): number {
  return meanSd([...values.subarray(0, live * actions)].filter((_, pair) => isIn(counts[pair])))
    .sd!;
}

/**
 * A network gives one number a pair and no uncertainty, so the claim cannot hold exactly. The essay's figure shows
 * the spread of that number over states in its place: whether that is wide where the data show nothing can fail.
 */
const uncertaintyClaim: Claim = {
  text: "essay",
  quote: "CQL expresses high uncertainty for actions it lacks evidence about",
  source: VALUES,
  ruleSetAfterScoring: true,
  check: (facts) => {
    const networks = keptNetworks(facts, "cql");
    if (networks === null) return null;
    const unseen = networks.values.map((own) => spreadOver(own, facts, (count) => count === 0));
    const often = networks.values.map((own) => spreadOver(own, facts, (count) => count >= OFTEN));
    return finding(
      { exact: false, published: unseen.every((one, i) => one >= 2 * often[i]) },
      `a network gives one number a pair, and no uncertainty; what the essay draws as such is the spread over states, ${
        unseen.map(shown).join(", ")
      } (sd) where the data show nothing, ${
        often.map(shown).join(", ")
      } where they show ${OFTEN} transitions or more`,
    );
  },
};

/** The claims. */
export const VALUE_CLAIMS: readonly Claim[] = [
  lossClaim,
  explosionClaim,
  {
    text: "essay",
    quote: "behaviour cloning shows smooth and predictable convergence",
    source: LIGHT,
    check: ({ light }) => {
      const losses = [5000, 10_000, 15_000, LAST].map((step) => light("bc", step).penalty);
      return plainFinding(
        losses.every((loss) => Math.abs(loss / losses[0] - 1) < 0.03),
        `cross-entropy ${
          losses.map((loss) => loss.toFixed(3)).join(", ")
        } at 5,000 to 20,000 steps`,
      );
    },
  },
  {
    text: "essay",
    quote: "It learns a Q function that lower-bounds the true value function",
    source: LIGHT,
    check: ({ light }) => {
      const { meanQ } = light("cql-0.5", LAST);
      return plainFinding(
        meanQ <= 1,
        `mean Q of the data's actions is ${
          meanQ.toFixed(2)
        } at 20,000 steps and alpha 0.5; no return exceeds 1`,
      );
    },
  },
  runawayClaim,
  lowClaim,
  uniformClaim,
  uncertaintyClaim,
];
