/**
 * Faults of datasets: the contract of their arrays, episodes and splits, support, counts, checks.
 *
 * @module
 */
import { faultsOf, type Mutant } from "./mutant.ts";

const CONTRACT = "tests/dataset/dataset_contract_test.ts";
const NAMES = { test: CONTRACT, name: "names of d3rlpy, Minari, Gymnasium and D4RL are known" };
const KINDS = {
  test: CONTRACT,
  name: "shape and type tell numbered states from features, and scalars are sizes",
};
const EPISODES = "tests/dataset/episodes_test.ts";
const STARTS = { test: EPISODES, name: "episodeStarts finds where episodes begin" };
const EVEN = { test: EPISODES, name: "every order of patients is dealt out, each as often" };
const ROUND = {
  test: EPISODES,
  name: "equal shares get equally many patients, however many they are",
};
const PATIENTS = { test: EPISODES, name: "episodePatients numbers patients as they come" };
const WHOLE = {
  test: EPISODES,
  name: "splitByPatient deals whole episodes out, each to one part, with every column",
};
const STAYS = {
  test: EPISODES,
  name:
    "patients stay whole: those that are the episodes change no split, others are dealt out alike",
};
const SUPPORT = "tests/dataset/support_constraint_test.ts";
const COUNT = { test: SUPPORT, name: "a count keeps the pairs seen so often" };
const SHARE = {
  test: SUPPORT,
  name: "a share is of the state's transitions, BCQ's ratio of its most frequent action's",
};
const BEST = { test: SUPPORT, name: "the best allowed action, the lowest of equals" };
const COUNTS = {
  test: "tests/dataset/transition_counts_test.ts",
  name: "counts are those of looking at every transition once for every pair and next state",
};
const MANY = {
  test: "tests/dataset/transition_counts_test.ts",
  name: "more next states than there was room for are all counted",
};
const BROKEN = {
  test: "tests/dataset/check_dataset_test.ts",
  name: "checkDataset refuses broken episodes at the row, and accepts the mended ones",
};
const DERIVED = "tests/dataset/other_names_test.ts";
const ENDS = {
  test: DERIVED,
  name: "endings, episodes and steps are derived where they are absent",
};
const NEXT = {
  test: DERIVED,
  name: "next states are derived from next rows; a cut episode's last row is left out",
};
const STATISTICS = {
  test: "tests/dataset/statistics_test.ts",
  name: "datasetStatistics: a case worked by hand",
};
const OF_ICU = {
  test: "tests/dataset/check_states_test.ts",
  name: "checkIcuSepsisDataset refuses what ICU-Sepsis cannot produce",
};

/** Faults of `src/dataset`. */
export const DATASET_MUTANTS: readonly Mutant[] = [
  ...faultsOf({ file: "src/dataset/dataset_contract.ts", ...NAMES }, {
    "dataset: `done` is read beside `terminated`": [
      "certain.length > 0 ? certain : held",
      "certain.length < 0 ? certain : held",
    ],
    "dataset: timeouts are no truncations": ['"timeouts", "timeout"', '"timeout"'],
  }),
  ...faultsOf({ file: "src/dataset/dataset_contract.ts", ...KINDS }, {
    "dataset: three whole numbers a row are one state": ["columns === 1 && numbers", "numbers"],
    "dataset: one fraction a row is a state": ["columns === 1 && numbers", "columns === 1"],
    "dataset: a size is taken for the rows' states": [
      "found.has(one) && !(SIZES.includes(one) && isScalar(found.get(one)))",
      "found.has(one)",
    ],
  }),
  ...faultsOf({ file: "src/dataset/episodes.ts", ...STARTS }, {
    "dataset: the last episode without its last row": [
      "starts[next] = step.length;",
      "starts[next] = step.length - 1;",
    ],
  }),
  ...faultsOf({ file: "src/dataset/episodes.ts", ...EVEN }, {
    "dataset: a shuffle that leaves no patient in place": [
      "i, 0, draw), i + 1)",
      "i, 0, draw), i)",
    ],
    "dataset: a shuffle whose first patient stays": [
      "let i = count - 1; i > 0; i--",
      "let i = count - 1; i > 1; i--",
    ],
  }),
  ...faultsOf({ file: "src/dataset/episodes.ts", ...ROUND }, {
    "dataset: shares of patients rounded down": [
      "Math.round(share * patients)",
      "Math.floor(share * patients)",
    ],
  }),
  ...faultsOf({ file: "src/dataset/episodes.ts", ...PATIENTS }, {
    "dataset: an episode's patient by its number, not its first row": [
      "patient?.[starts[e]] ?? e",
      "patient?.[e] ?? e",
    ],
  }),
  ...faultsOf({ file: "src/dataset/episodes.ts", ...WHOLE }, {
    "dataset: episodes of a part lie over each other": ["at += count;", "at += 1;"],
  }),
  ...faultsOf({ file: "src/dataset/episodes.ts", ...STAYS }, {
    "dataset: a part's episodes by their own number, not their patient's": [
      "episodes.filter((e) => partOf[patientOf[e]] === part)",
      "episodes.filter((e) => partOf[Math.min(e, patients - 1)] === part)",
    ],
  }),
  ...faultsOf({ file: "src/dataset/support_constraint.ts", ...COUNT }, {
    "dataset: a pair seen just often enough is not supported": [
      "n >= rule.count",
      "n > rule.count",
    ],
    "dataset: an unseen state falls back to action 0": [
      "row[best] > 0 ? best : commonest",
      "best",
    ],
    "dataset: a state without support is told from no unseen one": [
      "row[best] > 0 ? FALLBACK.empty : FALLBACK.unseen",
      "row[best] > 0 ? FALLBACK.empty : FALLBACK.empty",
    ],
  }),
  ...faultsOf({ file: "src/dataset/support_constraint.ts", ...SHARE }, {
    "dataset: a share of the most frequent action's": [
      "const total = row.reduce((sum, n) => sum + n, 0);",
      "const total = Math.max(...row);",
    ],
    "dataset: BCQ's ratio of the state's transitions": [
      "const most = row[mostFrequent(row)];",
      "const most = row.reduce((sum, n) => sum + n, 0);",
    ],
  }),
  ...faultsOf({ file: "src/dataset/support_constraint.ts", ...BEST }, {
    "dataset: the highest of equal actions": [
      "values[a] > values[best])) best = a;",
      "values[a] >= values[best])) best = a;",
    ],
  }),
  ...faultsOf({ file: "src/dataset/transition_counts.ts", ...COUNTS }, {
    "dataset: ended transitions are counted as going on": ["if (terminated) return;", ""],
    "dataset: cut transitions are counted as ended": [
      "terminated: (ending[i] & ENDING.terminated) !== 0,",
      "terminated: ending[i] !== 0,",
    ],
    "dataset: next states in the order they came": [
      "triples.pairOf(a) - triples.pairOf(b) || triples.nextOf(a) - triples.nextOf(b)",
      "triples.pairOf(a) - triples.pairOf(b)",
    ],
    "dataset: squares of rewards not added up": [
      "rewardSquares[pair] += weight * reward * reward;",
      "rewardSquares[pair] = weight * reward * reward;",
    ],
  }),
  ...faultsOf({ file: "src/dataset/transition_counts.ts", ...MANY }, {
    "dataset: room for counts grows one too late": [
      "entry >= entryCount.length",
      "entry > entryCount.length",
    ],
  }),
  ...faultsOf({ file: "src/dataset/check_dataset.ts", ...BROKEN }, {
    "dataset: episode numbers must rise by one": [
      "episode[i] < episode[i - 1]",
      "episode[i] !== episode[i - 1] + 1",
    ],
    "dataset: an episode's steps may skip one": [
      "step[i] !== step[i - 1] + 1",
      "step[i] <= step[i - 1]",
    ],
    "dataset: the last episode may stop anywhere": [
      "if (ending[last] === ENDING.none) unfinished(dataset, last, place);",
      "",
    ],
  }),
  ...faultsOf({ file: "src/dataset/derive_rows.ts", ...ENDS }, {
    "dataset: the last row of an episode is cut though it ended": [
      "Number(stops && terminated[i] === 0)",
      "Number(stops)",
    ],
    "dataset: only an end starts an episode, no cut": [
      "(ending[i - 1] === ENDING.none ? 0 : 1)",
      "(ending[i - 1] === ENDING.terminated ? 1 : 0)",
    ],
  }),
  ...faultsOf({ file: "src/dataset/derive_rows.ts", ...NEXT }, {
    "dataset: the row before a cut is not marked as cut": [
      "if (step[row] > 0) ending[row - 1]",
      "if (step[row] > 1) ending[row - 1]",
    ],
    "dataset: rows that ended are left out as cut": [
      "ending[i] === ENDING.truncated)",
      "ending[i] !== ENDING.none)",
    ],
  }),
  ...faultsOf({ file: "src/dataset/statistics.ts", ...STATISTICS }, {
    "dataset: coverage of all states, not the live ones": [
      "stateCoverage: visited.size / live",
      "stateCoverage: visited.size / states",
    ],
    "dataset: the longest episode without its last action": [
      "last - starts[e] + 1",
      "last - starts[e]",
    ],
  }),
  ...faultsOf({ file: "src/dataset/check_states.ts", ...OF_ICU }, {
    "dataset: a terminated row may not lead to death": [
      "terminated === (next >= death)",
      "terminated === (next > death)",
    ],
    "dataset: the reward is for death": [
      "next === states - 2 ? 1 : 0",
      "next === states - 3 ? 1 : 0",
    ],
  }),
];
