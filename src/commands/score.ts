/**
 * `deno task score`: scores a finished selection exactly; the only step that sees the truth.
 *
 * @module
 */
import { Command, Option } from "@commander-js/extra-typings";
import {
  basisWords,
  DECLARATIONS,
  scoresApply,
  type StatesBasis,
} from "../dataset/data_identity.ts";
import { evaluatePolicy } from "../mdp/exact_evaluation.ts";
import { loadMdp } from "../mdp/load_mdp.ts";
import { policyFromTable } from "../mdp/policy.ts";
import { selectionBasis } from "../selection/selection_basis.ts";
import { readSelection } from "../selection/selection_file.ts";
import { DATASET_NOW, STATES_ARE } from "./flags.ts";
import { runCommand, type RunnableCommand } from "./run_command.ts";
import { table } from "./table.ts";
import { printJson, printResult } from "./terminal.ts";
import { userPath } from "./user_path.ts";

/** A candidate's score; keys as in JSON output. */
interface CandidateSurvival {
  readonly candidate: string;
  readonly chosen: boolean;
  readonly estimate: number | null;
  readonly survival: number | null;
  readonly states: StatesBasis;
}

/** What the choice cost against the best candidate, if several were scored. */
function regretWords(scores: readonly CandidateSurvival[]): string | null {
  const known = scores.flatMap(({ survival, ...one }) =>
    survival === null ? [] : [{ survival, ...one }]
  );
  const chosen = known.find((one) => one.chosen);
  if (!chosen || known.length < 2) return null;
  const best = known.reduce((a, b) => b.survival > a.survival ? b : a);
  const regret = (best.survival - chosen.survival).toFixed(4);
  return `Regret of the choice: ${regret} (best: ${best.candidate})`;
}

/** The command. */
export const scoreCommand: RunnableCommand = new Command("score")
  .description(
    "Scores the policies of a finished selection exactly, if its data are of the MDP's states. Files whose " +
      "hashes do not fit are refused.",
  )
  .argument("<selection>", "the selection.json that `deno task select` wrote")
  .option("--mdp <file>", "MDP made by `deno task convert` (default: ICU-Sepsis)")
  .addOption(new Option(STATES_ARE.flags, STATES_ARE.words).choices(DECLARATIONS))
  .option("--dataset <file>", DATASET_NOW)
  .option("--json", "print the scores as JSON")
  .action(async (file, { json, statesAre: declaration, ...flags }) => {
    const selection = await readSelection(userPath(file));
    const { content, policies } = selection;
    const mdp = await loadMdp(flags.mdp === undefined ? undefined : userPath(flags.mdp));
    const path = flags.dataset === undefined ? undefined : userPath(flags.dataset);
    const states = await selectionBasis(selection, { mdp, declaration, where: file, path });
    const survivalOf = (name: string, array: Float64Array) =>
      evaluatePolicy(mdp, policyFromTable(mdp, array, `${file}: ${name}`)).survival;
    const scores: CandidateSurvival[] = Array.from(policies, ([name, array]) => ({
      candidate: name,
      chosen: name === content.chosen,
      estimate: content.candidates.find((one) => one.name === name)?.value ?? null,
      survival: scoresApply(states) ? survivalOf(name, array) : null,
      states,
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
        survival?.toFixed(4) ?? "-",
        chosen ? "chosen" : "",
      ]),
    ));
    for (const words of [regretWords(scores), basisWords(states)]) {
      if (words !== null) printResult(`\n${words}`);
    }
  });

if (import.meta.main) await runCommand(scoreCommand);
