/**
 * Claims of the essay on losses and action values.
 *
 * @module
 */
import { type Claim, plainFinding } from "./claim.ts";
import type { ClaimFacts } from "./claim_facts.ts";

const LIGHT = "results/first-light/metrics.csv";
const VALUES = "action values of the main comparison's networks";

/** Last step of first light. */
const LAST = 20_000;

/** The loss of CQL at alpha 0.5: Bellman error plus alpha times the penalty. */
function lossOf({ light }: ClaimFacts): { readonly loss: number; readonly tdLoss: number } {
  const { tdLoss, penalty } = light("cql-0.5", LAST);
  return { loss: tdLoss + 0.5 * penalty, tdLoss };
}

/** The claims. */
export const VALUE_CLAIMS: readonly Claim[] = [
  {
    text: "essay",
    quote: "CQL converges smoothly to ~0.2.",
    source: `${LIGHT}; losses of the main comparison`,
    check: (facts) => {
      const { loss, tdLoss } = lossOf(facts);
      return {
        ours: `at 20,000 steps the loss is ${loss.toFixed(2)}, its Bellman part ${
          tdLoss.toFixed(2)
        }`,
        verdict: "not tested yet",
      };
    },
  },
  {
    text: "essay",
    quote: "DQN's loss explodes past 200 after 60K iterations.",
    source: `${LIGHT}; losses of the main comparison`,
    check: ({ light }) => ({
      ours: `at 20,000 steps it is ${light("dqn", LAST).tdLoss.toFixed(3)}`,
      verdict: "not tested yet",
    }),
  },
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
  {
    text: "essay",
    quote: "No training collapse, no runaway Q-values.",
    source: `${LIGHT}; ${VALUES}`,
    check: ({ light }) => ({
      ours: `mean Q of the data's actions at 20,000 steps: CQL ${
        light("cql-0.5", LAST).meanQ.toFixed(2)
      }, DQN ${light("dqn", LAST).meanQ.toFixed(2)}`,
      verdict: "not tested yet",
    }),
  },
  {
    text: "essay",
    quote: "low-coverage actions (grey region) receiving strongly negative values (down to -20)",
    source: VALUES,
    check: () => null,
  },
  {
    text: "essay",
    quote: "DQN assigns near-uniform Q-values (~0–1) across all 25 actions",
    source: `${LIGHT}; ${VALUES}`,
    check: ({ light }) => ({
      ours: `mean Q of the data's actions is ${
        light("dqn", LAST).meanQ.toFixed(2)
      } at 20,000 steps`,
      verdict: "not tested yet",
    }),
  },
  {
    text: "essay",
    quote: "CQL expresses high uncertainty for actions it lacks evidence about",
    source: VALUES,
    check: () => null,
  },
];
