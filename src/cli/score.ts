/**
 * `deno task score`: scores a finished selection exactly; the only step that sees the truth.
 *
 * @module
 */
import { Command } from "@commander-js/extra-typings";
import { evaluatePolicy } from "../mdp/exact_evaluation.ts";
import { loadMdp } from "../mdp/load_mdp.ts";
import { policyFromTable } from "../mdp/policy.ts";
import { readSelection } from "../selection/selection_file.ts";
import { runCommand, type RunnableCommand } from "./run_command.ts";
import { table } from "./table.ts";
import { printJson, printResult } from "./terminal.ts";
import { userPath } from "./user_path.ts";

/** The command. */
export const scoreCommand: RunnableCommand = new Command("score")
  .description(
    "Scores the policies of a finished selection exactly. Files whose hashes do not fit are refused.",
  )
  .argument("<selection>", "the selection.json that `deno task select` wrote")
  .option("--json", "print the scores as JSON")
  .action(async (file, { json }) => {
    const { content, policies } = await readSelection(userPath(file));
    const mdp = await loadMdp();
    const scores = Array.from(policies, ([name, array]) => ({
      candidate: name,
      chosen: name === content.chosen,
      estimate: content.candidates.find((one) => one.name === name)?.value ?? null,
      survival: evaluatePolicy(mdp, policyFromTable(mdp, array, `${file}: ${name}`)).survival,
    }));
    if (json) return printJson(scores);
    const columns = [
      { title: "candidate" },
      { title: "estimate", align: "right" as const },
      { title: "survival", align: "right" as const },
      { title: "" },
    ];
    printResult(table(
      columns,
      scores.map(({ candidate, chosen, estimate, survival }) => [
        candidate,
        estimate?.toFixed(4) ?? "-",
        survival.toFixed(4),
        chosen ? "chosen" : "",
      ]),
    ));
    const best = scores.reduce((a, b) => b.survival > a.survival ? b : a);
    const chosen = scores.find((one) => one.chosen);
    if (chosen && scores.length > 1) {
      const regret = (best.survival - chosen.survival).toFixed(4);
      printResult(`\nRegret of the choice: ${regret} (best: ${best.candidate})`);
    }
  });

if (import.meta.main) await runCommand(scoreCommand);
