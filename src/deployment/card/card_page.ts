/**
 * A model card: the template `card.md` filled from records alone.
 *
 * @module
 */
import { modelTensors } from "../../algorithms/nets.ts";
import type { CohortRecord } from "../../cohort/cohort_record.ts";
import { hyperParametersOf } from "../../config/config.ts";
import {
  featureTable,
  levelTable,
  lintTable,
  originLines,
  splitTable,
} from "../../report/cohort/cohort_tables.ts";
import { digits } from "../../report/ope/words.ts";
import { settingsOf } from "../../report/own/settings.ts";
import { counted, literal } from "../../report/own/text.ts";
import { fillTemplate } from "../../report/template.ts";
import { markdownTable } from "../../study/tables/text_tables.ts";
import type { CardInput } from "./card_input.ts";
import TEMPLATE from "./card.md" with { type: "text" };
import { frontMatter } from "./front_matter.ts";
import { limitsText } from "./limits_text.ts";
import { shortTable, statusWords, testText } from "./test_text.ts";
import { uncheckedText } from "./unchecked.ts";

/** A file of the card's folder. */
export interface CardFile {
  /** Its name. */
  readonly name: string;
  /** What it holds, in words. */
  readonly words: string;
}

/** What is to be said where the policy judged is not the files' own. */
const SOFTENED =
  ": greedy most of the time, else as clinicians would; the files hold the greedy one";

/** What is deployed, in rows. */
function policyTable({ selection, models }: CardInput): string {
  const [{ config, shape, state }] = models;
  const weights = modelTensors(hyperParametersOf(config), shape)
    .reduce((sum, { size }) => sum + size, 0);
  const { hidden, actions } = shape;
  const deployed = selection.deploy === "first-seed"
    ? "the first listed seed's model"
    : `the majority vote of ${models.length} models`;
  return markdownTable(["", ""], [
    ["configuration", literal(selection.chosen)],
    ["algorithm", config.algorithm],
    ["network", `hidden layers ${hidden.join(", ")}; ${actions} actions; ${weights} weights`],
    ["steps of training", String(state.step)],
    ["deployed", `${deployed}, seed ${models.map(({ seed }) => seed).join(", ")}`],
    ["judged", selection.policy + (selection.policy === "softened" ? SOFTENED : "")],
  ]);
}

/** All candidates and what became of them. */
function candidateTable({ stages }: CardInput): string {
  const { rankings } = stages["stage1_evaluation.json"];
  const rows = rankings.map(({ config, algorithm, seeds, value, sd, reason }) => [
    literal(config),
    algorithm,
    String(seeds.length),
    value === null ? "refused" : digits(value),
    sd === null ? "-" : digits(sd),
    literal(reason),
  ]);
  return markdownTable(
    ["candidate", "algorithm", "seeds", "mean", "sd", "what became of it"],
    rows,
  );
}

/** How was chosen. */
function selectionText({ selection: { rule, candidates }, stages }: CardInput): string {
  const { rankings: [first] } = stages["stage1_evaluation.json"];
  const patients = counted(first?.val_n_patients ?? 0, "validation patient");
  return `Among ${
    counted(candidates.length, "candidate")
  }, whose order was on record before anything was scored, by ${patients}: ` +
    `at least ${rule.seeds} seeds each, agreement of at least ${rule.agreement}, ties within ` +
    `${
      counted(rule.tie_standard_errors, "standard error")
    } to the first listed. Means are over seeds of the recommended estimate, on the ` +
    "patients who chose: the chosen one's is too high by the choice.";
}

/** What no policy can leave. */
function rangeWords({ returns: { attainable, all_live, formula } }: CohortRecord): string {
  const hard = attainable === null
    ? "nothing bounds the rewards"
    : `${digits(attainable[0])} to ${digits(attainable[1])} is what any policy can come to`;
  const live = all_live === null
    ? ""
    : `; had all training patients survived with the lengths observed, ${digits(all_live)}`;
  return `${hard}${live}; ${literal(formula)}.`;
}

/** Hashes of all that the card rests on. */
function hashTable({ selection, sha256, test: { head } }: CardInput): string {
  const { cohort, evaluations, models } = selection;
  return markdownTable(
    ["what", "SHA-256"],
    [
      ["cohort", cohort.sha256],
      ["its table", cohort.source],
      ["its test patients", cohort.test],
      ["selection", sha256],
      ["candidates and their order", selection.order_sha256],
      ["settings of the judging", selection.judging_sha256],
      ["code", selection.code_sha256],
      ...Object.entries(evaluations).map(([name, hash]) => [name, hash]),
      ...models.map(({ seed, sha256: hash }) => [`model of seed ${seed}`, hash]),
      ["head of the ledger of openings", head ?? "the ledger is empty"],
    ].map(([what, hash]) => [what, `\`${hash}\``]),
  );
}

/**
 * The text of a card, `README.md`.
 *
 * @param input What it is made of.
 * @param files The files beside it.
 */
export function cardText(input: CardInput, files: readonly CardFile[]): string {
  const { cohort: { record, sha256 }, models, selection } = input;
  const training = Array.from(settingsOf(models[0].config, ["mdp", "dataset.cohort"]));
  const lines = originLines(record, sha256);
  const { markdown } = fillTemplate(TEMPLATE, {
    values: {
      front: frontMatter(input),
      title: `${literal(selection.chosen)} on ${literal(record.name)}`,
      status: statusWords(input),
      graph: files.find(({ name }) => name.endsWith(".onnx"))!.name,
      inputs: String(record.features.filter(({ kind }) => kind === "value").length),
      test: testText(input),
      limits: limitsText(input),
      selection: selectionText(input),
      origin: lines.map((line) => `- ${literal(line)}`).join("\n"),
      ranges: rangeWords(record),
      unchecked: uncheckedText(input),
    },
    tables: {
      short: shortTable(input),
      policy: policyTable(input),
      files: markdownTable(
        ["file", "what it holds"],
        files.map(({ name, words }) => [
          `\`${name}\``,
          words,
        ]),
      ),
      candidates: candidateTable(input),
      splits: splitTable(record, null),
      lints: lintTable(record) ?? "Nothing was found.",
      actions: levelTable(record) ?? "The table numbers its actions: no doses are known.",
      features: featureTable(record),
      training: markdownTable(
        ["setting", "value"],
        training.map(([key, value]) => [
          literal(key),
          literal(value),
        ]),
      ),
      hashes: hashTable(input),
    },
  }, { path: "README.md", where: "src/deployment/card/card.md" });
  return markdown;
}
