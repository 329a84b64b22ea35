/**
 * The folder of a model card: the card and the files that it speaks of. The same records make the same bytes.
 *
 * @module
 */
import { dirname, join } from "node:path";
import { mappingYaml } from "../../cohort/mapping/mapping_yaml.ts";
import { makeFolder, writeFileAtomic } from "../../files/atomic_write.ts";
import { type FileKind, startingWith } from "../../files/file_kind.ts";
import { encodeOnnx } from "../../files/onnx.ts";
import { readBytes } from "../../files/read_bytes.ts";
import { InputError } from "../../input_error.ts";
import { FINAL_EVALUATION_FILE } from "../../ledger/final_evaluation.ts";
import { policyGraph } from "../../runs/policy_graph.ts";
import { COHORT_SELECTION_FILE } from "../../selection/cohort/selection_file.ts";
import type { CardInput } from "./card_input.ts";
import { type CardFile, cardText } from "./card_page.ts";

/** A file with its bytes. */
export interface WrittenCardFile extends CardFile {
  /** Its bytes. */
  readonly bytes: Uint8Array;
}

const encode = (text: string) => new TextEncoder().encode(text);
const json = (content: unknown) => encode(`${JSON.stringify(content, null, 2)}\n`);

/** Pieces as one. */
function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** What programs need to know of the model: `config.json`. */
function configFile({ selection, models, cohort: { record, sha256 } }: CardInput): Uint8Array {
  const { name, features, actions, returns, mapping: { gamma, reward, alignment } } = record;
  const [{ shape, config, state }] = models;
  const { seeds: _, dataset: __, ...training } = config;
  return json({
    format: 1,
    library_name: "icu-cql",
    model_type: config.algorithm,
    notice: "a research tool: no advice",
    ...shape,
    gamma,
    policy: selection.policy,
    deploy: selection.deploy,
    seeds: models.map(({ seed }) => seed),
    step: state.step,
    training,
    cohort: { name, sha256, alignment, reward, returns, features, actions },
  });
}

/** The models: `model`, and where several vote `model-seed<N>`. */
async function modelFiles(input: CardInput, folder: string): Promise<WrittenCardFile[]> {
  const files: WrittenCardFile[] = [];
  for (const [i, { file, seed }] of input.selection.models.entries()) {
    const stem = input.models.length === 1 ? "model" : `model-seed${seed}`;
    const votes = input.models.length === 1 ? "" : `, seed ${seed}, one of those that vote`;
    files.push({
      name: `${stem}.safetensors`,
      words: `weights, training state and all that its inputs are made by${votes}`,
      bytes: await readBytes(join(folder, file)),
    }, {
      name: `${stem}.onnx`,
      words: `the policy as a graph: raw values in, action and action values out${votes}`,
      bytes: joined(encodeOnnx(policyGraph(input.models[i]))),
    });
  }
  return files;
}

/**
 * The files of a card.
 *
 * @param input What it is made of.
 * @param selection `selection.json`, beside which its models and stages are.
 * @returns The card first.
 * @throws {InputError} If a file cannot be read.
 */
export async function cardFiles(input: CardInput, selection: string): Promise<WrittenCardFile[]> {
  const folder = dirname(selection);
  const { record } = input.cohort;
  const copied: CardFile[] = [
    { name: COHORT_SELECTION_FILE, words: "the choice, with hashes of all that it rests on" },
    { name: "stage1_evaluation.json", words: "who may stand, and why others may not" },
    { name: "stage2_evaluation.json", words: "who ranks where" },
    { name: "stage2_multiseed_validation.json", words: "the values by seed" },
    ...(input.test.evaluation === null
      ? []
      : [{ name: FINAL_EVALUATION_FILE, words: "what the opened test said" }]),
  ];
  const files: WrittenCardFile[] = [
    {
      name: "config.json",
      words: "the network, what goes in and what comes out",
      bytes: configFile(input),
    },
    ...await modelFiles(input, folder),
    ...await Promise.all(copied.map(async (file) => ({
      ...file,
      bytes: await readBytes(join(folder, file.name)),
    }))),
    {
      name: "mapping.yaml",
      words: "which column of the table is what, and how it was prepared",
      bytes: encode(mappingYaml(record.mapping, { table: record.source.file })),
    },
    {
      name: "statistics.json",
      words: "splits, and what was fitted on the training patients by feature",
      bytes: json({
        splits: Object.fromEntries(
          Object.entries(record.splits).map(([name, { file: _, ...split }]) => [name, split]),
        ),
        features: record.features,
      }),
    },
  ];
  const text = cardText(input, files);
  return [{ name: "README.md", words: "the card", bytes: encode(text) }, ...files];
}

/** How a card begins. */
const CARD: FileKind = startingWith("model card", "---\nlibrary_name: icu-cql\n");

/** Refuses a folder that holds anything else than the card that is written, or an earlier one of it. */
async function checkFolder(dir: string, files: readonly WrittenCardFile[]): Promise<void> {
  const names = await Array.fromAsync(Deno.readDir(dir), ({ name }) => name);
  const there = names.filter((name) => !name.endsWith(".tmp")); // A kill leaves such files.
  if (there.length === 0) return;
  const known = new Set(files.map(({ name }) => name));
  const other = there.sort().find((name) => !known.has(name));
  const isCard = await CARD.fits(join(dir, "README.md"));
  if (other === undefined && isCard) return;
  const found = isCard ? `holds ${other}, which is no part of this card` : "holds no model card";
  throw new InputError(dir, `${found}, expected a new or empty folder, or an earlier card of it`);
}

/**
 * Writes a card's folder, over an earlier card of the same files.
 *
 * @param dir The folder, made if need be.
 * @param files The files, the card first.
 * @throws {InputError} If the folder holds anything else, or one cannot be written.
 */
export async function writeCard(dir: string, files: readonly WrittenCardFile[]): Promise<void> {
  await makeFolder(dir);
  await checkFolder(dir, files);
  const kind: FileKind = { name: "part of a model card", fits: () => Promise.resolve(true) };
  for (const { name, bytes } of files) await writeFileAtomic(join(dir, name), bytes, { kind });
}
