/**
 * `deno task audit`: what somebody's published numbers can be.
 *
 * @module
 */
import { Command } from "@commander-js/extra-typings";
import { type Audit, audit, uncheckedWords } from "../audit/audit.ts";
import { type CheckpointFacts, checkpointFacts } from "../audit/checkpoint_facts.ts";
import { readNumbers } from "../audit/read_numbers.ts";
import { readTorchFile } from "../files/torch_file.ts";
import { visible } from "../text/visible.ts";
import type { RunnableCommand } from "./run_command.ts";
import { printJson, printResult } from "./terminal.ts";
import { shownPath, userPath } from "./user_path.ts";

/** What a checkpoint says of itself, in lines. */
function checkpointLines({ networks, rates, epochs, steps }: CheckpointFacts): string[] {
  const found = [
    ...networks.map(({ words }) => `network ${words}`),
    ...[...rates, ...epochs, ...steps].map(({ key, value }) => `${key} ${value}`),
  ];
  return ["", `Checkpoint: ${found.join("; ") || "no network and no counters found"}.`];
}

/** An audit for reading. */
function auditText(
  { title, source, findings, fine, unchecked }: Audit,
  checkpoint: CheckpointFacts | null,
): string {
  const heading = [title ?? "Numbers without a title", ...(source === null ? [] : [source])];
  const lines = [
    heading.join(", "),
    ...Map.groupBy(findings, (finding) => finding.class).entries().flatMap(([name, own]) => [
      "",
      `${name}:`,
      ...own.map(({ about, because }) => `  ${about}: ${because}`),
    ]),
    ...(findings.length === 0 ? ["", "Nothing was found."] : []),
    ...(checkpoint === null ? [] : checkpointLines(checkpoint)),
    ...(fine.length === 0 ? [] : ["", "In order:", ...fine.map((what) => `  ${what}`)]),
    ...(unchecked.length === 0 ? [] : [
      "",
      "Not checked:",
      ...unchecked.map((one) => `  ${uncheckedWords(one)}`),
    ]),
  ];
  return lines.map(visible).join("\n");
}

/** The command. */
export const auditCommand: RunnableCommand = new Command("audit")
  .description(
    "Says of somebody's published numbers about a policy which cannot be, which are too sure, which say nothing, and what " +
      "does not fit together, each with the arithmetic; and what could not be checked, for want of which key. Every key of " +
      "the YAML may be absent; src/studies/audit/numbers has examples.",
  )
  .argument(
    "<numbers>",
    "YAML file of the numbers, such as src/studies/audit/numbers/mimic-sepsis-cql.yaml",
  )
  .option(
    "--checkpoint <file>",
    "the policy's checkpoint, a .pt of PyTorch's; nothing in it is run",
  )
  .option("--json", "report as JSON", false)
  .action(async (file, { checkpoint: path, json }) => {
    const numbers = await readNumbers(userPath(file), { shown: shownPath });
    const facts = path === undefined ? null : checkpointFacts(await readTorchFile(userPath(path)));
    const found = audit(numbers, facts);
    if (json) printJson({ ...found, checkpoint: facts });
    else printResult(auditText(found, facts));
  });
