/**
 * Published numbers for tests: a text in which everything is in order, and changes to it.
 *
 * @module
 */
import { type Audit, audit } from "../../src/audit/audit.ts";
import type { Finding } from "../../src/audit/finding.ts";
import { numbersOf } from "../../src/audit/read_numbers.ts";
import type { Numbers } from "../../src/audit/numbers.ts";
import { parseLocatedYaml } from "../../src/text/located_yaml.ts";

/** Numbers that fit: 10,000 patients of ten steps, four in five survive, intervals as wide as theirs. */
export const CLEAN = {
  title: "A clean text",
  source: "nowhere",
  reward: { kind: "sparse", low: -15, high: 15 },
  gamma: 0.99,
  patients: { train: 40000, test: 10000 },
  transitions: { train: 400000, test: 100000 },
  mean_length: { train: 10, test: 10 },
  survival: { test: 0.8 },
  mean_return: { test: 9 },
  estimates: [
    {
      name: "WIS",
      kind: "wis",
      value: 9.5,
      low: 8.7,
      high: 10.3,
      ess: 1500,
      resampled: "patients",
      trimmed: 0,
    },
    {
      name: "FQE",
      kind: "fqe",
      value: 9.4,
      low: 8.9,
      high: 9.9,
      resampled: "patients",
      trimmed: 0,
    },
    {
      name: "WDR",
      kind: "wdr",
      value: 9.45,
      low: 8.9,
      high: 10,
      ess: 1400.5,
      resampled: "patients",
      trimmed: 0,
    },
  ],
  training: {
    batch: 256,
    epochs: 20,
    steps: 31260,
    learning_rate: 1e-4,
    alpha: 0.1,
    seeds: [1, 2, 3],
  },
  values: [{ name: "FQE", seeds: { 1: 9.3, 2: 9.4, 3: 9.5 } }],
  chosen: { by: "drl", split: "validation", over: ["configurations"] },
  action_axes: ["fluid", "vasopressor"],
  action_counts: [30, 2, 1, 25, 3, 1, 20, 2, 4],
  features: ["a", "b"],
  feature_order: "listed",
} as const;

/**
 * Numbers of a YAML text.
 *
 * @param text The text.
 */
export function parsed(text: string): Numbers {
  const place = (line: number, column: number) => `numbers.yaml:${line}:${column}`;
  return numbersOf(parseLocatedYaml(text, { place, resolve: (path) => path }));
}

/**
 * Audits the clean numbers with some keys in place of its own.
 *
 * @param changes Keys; undefined leaves one out.
 */
export function audited(changes: Readonly<Record<string, unknown>> = {}): Audit {
  return audit(parsed(JSON.stringify({ ...CLEAN, ...changes })));
}

/**
 * Findings of one class about one thing.
 *
 * @param found The audit.
 * @param name The class.
 */
export function ofClass(found: Audit, name: Finding["class"]): string[] {
  return found.findings.filter((one) => one.class === name)
    .map(({ about, because }) => `${about}: ${because}`);
}
