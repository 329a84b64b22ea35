/**
 * The front matter of a model card: the keys that model hubs read, in YAML.
 *
 * @module
 */
import type { CardInput } from "./card_input.ts";
import { limitsWords } from "./limits_text.ts";

/** A text in YAML, which takes JSON's. */
const quoted = (text: string) => JSON.stringify(text);

/** The test's numbers as hubs take them; none of what was refused. */
function results(
  { selection, differing, test: { evaluation, openings, byName } }: CardInput,
): string[] {
  if (evaluation === null) return [];
  const { value, ess, n_patients, record: { references: { clinicians } } } = evaluation;
  const metric = (type: string, name: string, number: number | null) =>
    number === null ? [] : [
      `          - type: ${type}`,
      `            name: ${quoted(name)}`,
      `            value: ${number}`,
    ];
  const { recommended, gamma, kind } = evaluation.record;
  return [
    "model-index:",
    `  - name: ${quoted(selection.chosen)}`,
    "    results:",
    "      - task:",
    "          type: reinforcement-learning",
    "          name: offline reinforcement learning",
    "        dataset:",
    `          name: ${quoted(selection.cohort.name)}`,
    `          type: ${quoted(selection.cohort.name)}`,
    "          split: test",
    "        metrics:",
    ...metric(
      "mean_return",
      `return of the ${kind} policy at gamma ${gamma} by ${recommended}${
        differing?.length === 0 ? "" : `, limits and settings ${limitsWords({ differing })}`
      }`,
      value,
    ),
    ...metric("mean_return_clinicians", "mean return of the clinicians", clinicians?.value ?? null),
    ...metric("effective_sample_size", "patients that weights alone would go by", ess),
    ...metric("patients", "test patients", n_patients),
    ...metric("openings", "openings of the test", openings - byName),
    ...(byName === 0 ? [] : metric(
      "openings_by_name",
      "openings of other tables, with patients of the same names",
      byName,
    )),
  ];
}

/**
 * The front matter, with the lines that enclose it.
 *
 * @param input What the card is made of.
 */
export function frontMatter(input: CardInput): string {
  const [{ config: { algorithm } }] = input.models;
  const tags = [
    ...["reinforcement-learning", "offline-reinforcement-learning", algorithm],
    ...["sepsis", "icu-cql", "onnx", "safetensors"],
  ];
  return [
    "---",
    "library_name: icu-cql",
    "pipeline_tag: reinforcement-learning",
    "license: unknown",
    "tags:",
    ...tags.map((tag) => `  - ${tag}`),
    ...results(input),
    "---",
  ].join("\n");
}
