/**
 * The headline: what the settings found while looking at the exact survival reach ("oracle-tuned"), and
 * what a choice by a rule frozen before scoring reaches ("selected offline"), never merged.
 *
 * @module
 */
import type { Replication } from "./replication.ts";
import { readCsv } from "../text/csv.ts";

/** Texts of the results that the headline is made of. */
export interface HeadlineInput {
  /** `results/tabular/methods.csv`. */
  readonly methods: string;
  /** `results/selection/choices.csv`. */
  readonly choices: string;
  /** The recommended training of networks, or null if its study has not been run. */
  readonly network: Replication | null;
  /** Exact survival of the clinicians and of the optimum. */
  readonly references: { readonly clinicians: number; readonly optimum: number };
}

/** Sizes of the datasets, in episodes. */
export const HEADLINE_EPISODES = [5000, 50_000] as const;

/** Names of rows. */
const NETWORK = "oracle-tuned: network, configs/cql-full.yaml", OFFLINE = "selected offline";

/** A row; cells without a number are empty. */
export interface HeadlineRow {
  /** Episodes of a dataset, or nothing where none is learned from. */
  readonly episodes: string;
  /** What was done. */
  readonly name: string;
  /** Mean exact survival. */
  readonly survival: string;
  /** Its 95% interval over datasets. */
  readonly interval: string;
  /** Number of datasets. */
  readonly datasets: string;
}

type Score = { mean: number; low: number; high: number; datasets: number };

/** A row of means over datasets. */
function scored(episodes: number, name: string, { mean, low, high, datasets }: Score): HeadlineRow {
  return {
    episodes: episodes.toLocaleString("en"),
    name,
    survival: mean.toFixed(4),
    interval: `${low.toFixed(4)} to ${high.toFixed(4)}`,
    datasets: String(datasets),
  };
}

/** Numbers of a row under other names. */
function numbers(row: Record<string, string>, names: readonly string[]): Score {
  const [mean, low, high, datasets] = names.map((name) => Number(row[name]));
  return { mean, low, high, datasets };
}

/**
 * Puts the headline together.
 *
 * @param input Results.
 */
export function headline(input: HeadlineInput): HeadlineRow[] {
  const methods = readCsv(input.methods);
  const choices = readCsv(input.choices);
  const { clinicians, optimum } = input.references;
  const known = (name: string, survival: number): HeadlineRow => ({
    episodes: "",
    name,
    survival: survival.toFixed(4),
    interval: "",
    datasets: "",
  });
  const learned = HEADLINE_EPISODES.flatMap((episodes) => {
    const ofSize = (rows: Record<string, string>[]) =>
      rows.filter((row) => Number(row.episodes) === episodes);
    const rule = ofSize(choices).find(({ way }) => way === "rule")!;
    const best = ofSize(methods)
      .reduce((one, other) => Number(other.mean) > Number(one.mean) ? other : one);
    const network = input.network?.episodes === episodes ? input.network : null;
    return [
      scored(
        episodes,
        OFFLINE,
        numbers(rule, ["survival", "survival_low", "survival_high", "datasets"]),
      ),
      scored(
        episodes,
        `oracle-tuned: ${best.method}`,
        numbers(best, ["mean", "low", "high", "datasets"]),
      ),
      ...(network ? [scored(episodes, NETWORK, network)] : []),
    ];
  });
  return [known("clinicians", clinicians), ...learned, known("optimum", optimum)];
}

/** A number of the headline that stands for it alone. */
export interface KeyNumber {
  /** Exact survival, three digits. */
  readonly number: string;
  /** Whose it is. */
  readonly name: string;
  /** How it came about. */
  readonly how: string;
}

/**
 * The headline in a handful of numbers, on the datasets of the most episodes.
 *
 * @param rows Its rows.
 * @returns The clinicians, the recommended network, the choice without the truth, the optimum: those there are.
 */
export function keyNumbers(rows: readonly HeadlineRow[]): KeyNumber[] {
  const named = (start: string) => rows.findLast(({ name }) => name.startsWith(start));
  const found: readonly (readonly [HeadlineRow | undefined, string, string])[] = [
    [named("clinicians"), "clinicians", "the care that the data log"],
    [named(NETWORK), "our network", "oracle-tuned: its settings were found while looking"],
    [named(OFFLINE), "selected offline", "chosen by logged data alone"],
    [named("optimum"), "optimum", "no policy survives more"],
  ];
  return found.flatMap(([row, name, how]) =>
    row ? [{ number: Number(row.survival).toFixed(3), name, how }] : []
  );
}
