/**
 * The published experiments: which study holds each, and what its cases are compared with.
 *
 * @module
 */
import type { GridValue } from "../../study/grids/grid_settings.ts";
import { caseInWords } from "../names.ts";

/** What sets a case apart within its grid. */
export type Varied = Readonly<Record<string, GridValue>>;

/** An experiment. */
export interface Experiment {
  /** Name of the study and of its rows; a grid whose name ends in `-full` trains on whole datasets. */
  readonly study: string;
  /** Heading. */
  readonly title: string;
  /** What is asked. */
  readonly question: string;
  /** The case a case is compared with, in words. */
  readonly reference: string;
  /** The case that a case is compared with; the same for the reference itself. */
  readonly referenceOf: (varied: Varied) => Varied;
}

/** The case a case with an ingredient is compared with: its algorithm without any. */
function plain({ case: name, ...rest }: Varied): Varied {
  return { ...rest, case: String(name).split("-")[0] };
}

/** The experiments, in reading order. */
export const EXPERIMENTS: readonly Experiment[] = [
  {
    study: "main",
    title: "Algorithms",
    question:
      "CQL at the published alpha and at the one selected offline, DQN and behaviour cloning.",
    reference: caseInWords("cql-published"),
    referenceOf: (varied) => ({ ...varied, case: "cql-published" }),
  },
  {
    study: "data",
    title: "Data efficiency",
    question: "What more episodes bring.",
    reference: `${caseInWords("cql-published")}, on as many episodes`,
    referenceOf: (varied) => ({ ...varied, case: "cql-published" }),
  },
  {
    study: "learning-rate",
    title: "Learning rate",
    question: "CQL at the published alpha of 0.5, at four rates.",
    reference: "the published rate, 0.0003",
    referenceOf: (varied) => ({ ...varied, learning_rate: 3e-4 }),
  },
  {
    study: "architecture",
    title: "Width and depth",
    question: "CQL at the published alpha of 0.5, with other hidden layers.",
    reference: "the published layers, 256 x 256",
    referenceOf: (varied) => ({ ...varied, hidden: [256, 256] }),
  },
  {
    study: "ingredients",
    title: "Ingredients",
    question:
      "Targets clipped to the reachable returns (range), choices limited to pairs seen 30 times (support), or both.",
    reference: "the same algorithm without either",
    referenceOf: plain,
  },
  {
    study: "algorithms-search",
    title: "Settings of IQL and BCQ",
    question:
      "Which settings of IQL and BCQ do best on dataset seeds 0 to 4, looked at exactly: the search for the next experiment, on whole datasets.",
    reference: caseInWords("bcq-0.3"),
    referenceOf: (varied) => ({ ...varied, case: "bcq-0.3" }),
  },
  {
    study: "algorithms",
    title: "IQL and BCQ",
    question:
      "IQL and BCQ beside CQL and DQN within the support (pairs seen 30 times), on datasets that no setting was looked for on (seeds 100 to 104).",
    reference: caseInWords("cql-oracle-tuned"),
    referenceOf: (varied) => ({ ...varied, case: "cql-oracle-tuned" }),
  },
];

/** Words of a value. */
function wordsOf(value: GridValue): string {
  return Array.isArray(value) ? value.join(" x ") : caseInWords(String(value));
}

/**
 * A case in words, the key of episodes last.
 *
 * @param varied What sets it apart.
 */
export function caseName(varied: Varied): string {
  const { "dataset.episodes": episodes, ...rest } = varied;
  const words = Object.values(rest).map(wordsOf);
  const size = episodes === undefined ? [] : [`${Number(episodes).toLocaleString("en")} episodes`];
  return [...words, ...size].join(", ");
}
