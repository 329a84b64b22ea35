/**
 * The exact scores of a finished selection, for `deno task evaluate`: the only step that sees the truth.
 *
 * @module
 */
import {
  basisWords,
  type Declaration,
  scoresApply,
  type StatesBasis,
} from "../dataset/data_identity.ts";
import { evaluatePolicy } from "../mdp/exact_evaluation.ts";
import { loadMdp } from "../mdp/load_mdp.ts";
import { policyFromTable } from "../mdp/policy.ts";
import { selectionBasis } from "../selection/selection_basis.ts";
import { readSelection } from "../selection/selection_file.ts";
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
  readonly named_mdp_sha256?: string;
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

/** What a selection is scored by, as flags say. */
export interface SelectionFlags {
  /** MDP file (default: ICU-Sepsis). */
  readonly mdp?: string;
  /** Whose states the data's are, where they do not say. */
  readonly statesAre?: Declaration;
  /** Where the dataset is now. */
  readonly dataset?: string;
}

/** The scores of all candidates. */
async function scoresOf(file: string, flags: SelectionFlags): Promise<CandidateSurvival[]> {
  const selection = await readSelection(userPath(file));
  const { content, policies } = selection;
  const mdp = await loadMdp(flags.mdp === undefined ? undefined : userPath(flags.mdp));
  const path = flags.dataset === undefined ? undefined : userPath(flags.dataset);
  const declaration = flags.statesAre;
  const states = await selectionBasis(selection, { mdp, declaration, where: file, path });
  const { mdp_sha256: named } = content;
  const other = states === "declared" && named ? { named_mdp_sha256: named } : {};
  const survivalOf = (name: string, array: Float64Array) =>
    evaluatePolicy(mdp, policyFromTable(mdp, array, `${file}: ${name}`)).survival;
  return Array.from(policies, ([name, array]) => ({
    candidate: name,
    chosen: name === content.chosen,
    estimate: content.candidates.find((one) => one.name === name)?.value ?? null,
    survival: scoresApply(states) ? survivalOf(name, array) : null,
    states,
    ...other,
  }));
}

/**
 * Scores the policies of a finished selection and prints them; files whose hashes do not fit are refused.
 *
 * @param file The `selection.json` that `deno task select` wrote, as typed.
 * @param flags MDP and declaration; `json` to print JSON.
 * @throws {InputError} If a file is not what the selection recorded.
 */
export async function printSelectionScores(
  file: string,
  flags: SelectionFlags & { readonly json: boolean },
): Promise<void> {
  const scores = await scoresOf(file, flags);
  if (flags.json) return printJson(scores);
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
  const [{ states, named_mdp_sha256: named }] = scores;
  for (const words of [regretWords(scores), basisWords(states, named)]) {
    if (words !== null) printResult(`\n${words}`);
  }
}
