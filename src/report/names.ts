/**
 * What is called by a name of code in configs and rows, in words: labels of figures and tables.
 *
 * @module
 */

/** Cases of experiments. */
const CASES: ReadonlyMap<string, string> = new Map([
  ["bc", "behaviour cloning"],
  ["dqn", "DQN"],
  ["dqn-range", "DQN, targets clipped"],
  ["dqn-support", "DQN, seen pairs only"],
  ["dqn-both", "DQN, clipped and seen only"],
  ["cql", "CQL"],
  ["cql-range", "CQL, targets clipped"],
  ["cql-support", "CQL, seen pairs only"],
  ["cql-both", "CQL, clipped and seen only"],
  ["cql-published", "CQL, published alpha"],
  ["cql-selected-offline", "CQL, alpha selected offline"],
  ["cql-oracle-tuned", "CQL, oracle-tuned"],
  ["iql-published", "IQL, published settings"],
  ["iql-found", "IQL, oracle-tuned"],
  ["bcq-published", "BCQ, published and oracle-tuned"],
  ["iql-0.7-3", "IQL, expectile 0.7, beta 3"],
  ["iql-0.7-10", "IQL, expectile 0.7, beta 10"],
  ["iql-0.7-30", "IQL, expectile 0.7, beta 30"],
  ["iql-0.9-10", "IQL, expectile 0.9, beta 10"],
  ["iql-0.9-30", "IQL, expectile 0.9, beta 30"],
  ["iql-0.9-100", "IQL, expectile 0.9, beta 100"],
  ["bcq-0.1", "BCQ, threshold 0.1"],
  ["bcq-0.3", "BCQ, threshold 0.3"],
  ["bcq-0.5", "BCQ, threshold 0.5"],
]);

/** Behaviours of the suite. */
const BEHAVIOURS: ReadonlyMap<string, string> = new Map([
  ["random", "random care"],
  ["clinician", "clinicians"],
  ["improved", "clinicians, improved once"],
  ["epsilon-0.3", "optimum, 30% random"],
  ["epsilon-0.1", "optimum, 10% random"],
]);

/** Grids of studies. */
const GRIDS: ReadonlyMap<string, string> = new Map([
  ["full", "the whole dataset"],
  ["minibatch", "50,000 minibatches"],
  ["published", "100,000 minibatches"],
  ["recommended", "recommended"],
  ["twice-the-steps", "twice the steps"],
]);

/** Strategies of buying data. */
const STRATEGIES: ReadonlyMap<string, string> = new Map([
  ["random", "rows at random"],
  ["uncertainty", "most uncertain rows"],
  ["uncertainty-counts", "rarest pairs"],
  ["uncertainty-weighted", "uncertain rows, weighted"],
  ["uncertainty-density", "uncertain rows, by density"],
  ["diversity", "rows far from all bought"],
  ["episodes", "episodes at random"],
  ["episodes-uncertainty", "most uncertain episodes"],
  ["oracle", "oracle: optimal actions"],
  ["cloned", "cloning, nothing bought"],
  ["full", "all the data"],
]);

/** Families of planners. */
const PLANNERS: ReadonlyMap<string, string> = new Map([
  ["cloning", "cloning"],
  ["value-iteration", "value iteration"],
  ["pessimistic", "pessimistic"],
  ["lower-confidence", "lower confidence bound"],
  ["shrunk behaviour", "shrunk to behaviour"],
  ["shrunk state-mean", "shrunk to the state's mean"],
  ["shrunk global", "shrunk to the global mean"],
  ["spibb", "SPIBB"],
  ["cql", "CQL on counts"],
]);

/** Words of a name, or the name itself where there are none: a user's own. */
const wordsIn = (table: ReadonlyMap<string, string>) => (name: string): string =>
  table.get(name) ?? name;

/** A case of an experiment in words. */
export const caseInWords: (name: string) => string = wordsIn(CASES);

/** A behaviour of the suite in words. */
export const behaviourInWords: (name: string) => string = wordsIn(BEHAVIOURS);

/** A grid of a study in words. */
export const gridInWords: (name: string) => string = wordsIn(GRIDS);

/** A strategy of buying data in words. */
export const strategyInWords: (name: string) => string = wordsIn(STRATEGIES);

/**
 * A planner in words: its family, then its parameters.
 *
 * @param method Such as `value-iteration k=30 gamma=0.99`.
 * @returns Such as `value iteration, k = 30, γ = 0.99`.
 */
export function plannerInWords(method: string): string {
  const parts = method.split(" ");
  const parameters = parts.filter((part) => part.includes("="));
  const family = parts.filter((part) => !part.includes("=")).join(" ");
  return [
    wordsIn(PLANNERS)(family),
    ...parameters.map((one) => one.replace("=", " = ").replace("gamma", "γ")),
  ].join(", ");
}
