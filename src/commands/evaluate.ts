/**
 * `deno task evaluate`: scores a policy exactly, and in simulated episodes if asked.
 *
 * @module
 */
import { Command, Option } from "@commander-js/extra-typings";
import { type Declaration, DECLARATIONS } from "../dataset/data_identity.ts";
import { exactEvaluator } from "../evaluation/exact_evaluator.ts";
import { type PolicyScore, type ScoreOptions, scorePolicy } from "../evaluation/policy_score.ts";
import { InputError } from "../input_error.ts";
import { loadMdp } from "../mdp/load_mdp.ts";
import { INADMISSIBLE_HANDLINGS, type TabularMdp } from "../mdp/tabular_mdp.ts";
import { type ModelScore, scoreModel, summarise } from "../runs/run_evaluation.ts";
import { declaredModel } from "../runs/declared_model.ts";
import { exists } from "../runs/run_folder.ts";
import { cohortScores } from "./cohort_scores.ts";
import { DATASET_NOW, integerFlag, numberFlag, seedFlag, STATES_ARE } from "./flags.ts";
import { isNamed, namedPolicy, POLICY_FORMS, policyList } from "./policy_argument.ts";
import type { RunnableCommand } from "./run_command.ts";
import { rowStyles } from "./outcomes.ts";
import { askedModels, heldOutTable } from "./held_out_table.ts";
import { printSelectionScores } from "./selection_scores.ts";
import { endlessNotes, runNotes, scoreTable } from "./score_table.ts";
import { printJson, printResult } from "./terminal.ts";
import { type NamedModel, trainedModels } from "./trained_models.ts";
import { userPath } from "./user_path.ts";

const ASKED = { flag: "--policy", forms: POLICY_FORMS };

/** A policy that was asked for: named, or trained models by their path. */
interface AskedPolicy {
  readonly text: string;
  readonly models: readonly NamedModel[] | null;
}

/** Reads the list of policies, and the trained models among them. */
async function askedPolicies(text: string): Promise<AskedPolicy[]> {
  // What cannot be looked up, such as a name too long for the file system, is no path.
  const isThere = (typed: string) => exists(userPath(typed)).catch(() => false);
  const asked: AskedPolicy[] = [];
  for (const one of await policyList(text, isThere)) {
    asked.push({ text: one, models: isNamed(one) ? null : await trainedModels(one, ASKED) });
  }
  return asked;
}

/** The one MDP that all are scored in: the one named, or that of the models. */
async function commonMdp(asked: readonly AskedPolicy[], named?: string): Promise<TabularMdp> {
  if (named !== undefined) return await loadMdp(userPath(named));
  const models = asked.flatMap((one) => one.models ?? []);
  const paths = new Set(models.map(({ checkpoint }) => checkpoint.config.mdp));
  if (paths.size > 1) {
    throw new InputError("--policy", "found models of different MDPs, expected --mdp to name one");
  }
  const [path = null] = paths;
  if (path === null) return await loadMdp();
  if (await exists(path)) return await loadMdp(path);
  throw new InputError(
    path,
    "there is no such file, the MDP that the models were trained in: name it by --mdp where it is now",
  );
}

type Score = PolicyScore | ModelScore;

/** The scores of one policy of the list: several if it is a run's folder. */
async function scoresOf(
  mdp: TabularMdp,
  { text, models }: AskedPolicy,
  options: ScoreOptions & { readonly statesAre?: Declaration; readonly dataset?: string },
): Promise<Score[]> {
  const { statesAre: declaration, dataset: path } = options;
  const scores: Score[] = [];
  const evaluator = exactEvaluator(mdp, options);
  for (const { name, checkpoint } of models ?? []) {
    const model = declaration === undefined
      ? checkpoint
      : await declaredModel(checkpoint, { declaration, mdp, name, path });
    scores.push(scoreModel(model, evaluator, { ...options, name }));
  }
  if (models) return scores;
  const probabilities = (await namedPolicy(text, { mdp, path: userPath }))!;
  return [scorePolicy(mdp, { policy: text, probabilities }, options)];
}

const modelsOf = (scores: readonly Score[]) =>
  scores.filter((score): score is ModelScore => "seed" in score);

/** What JSON holds of one policy of the list. */
function contentOf(scores: readonly Score[]): unknown {
  return scores.length > 1 ? summarise(modelsOf(scores)) : scores[0];
}

/** Which models have no exact score anywhere. */
function unscoredNotes(models: readonly ModelScore[]): string[] {
  return models.filter(({ states }) => states === null).map(({ policy }) =>
    `${policy}: no exact score applies: it reads features, or evaluates a policy and has none of its own`
  );
}

/** Why models of cohorts have no other scores. */
const NO_PROCESS = "of a cohort no process is known that its policies could be scored in";

/** Flags that ask for a process, by the names of their values. */
const NEEDS_PROCESS = [
  ["inadmissible", "--inadmissible"],
  ["episodes", "--episodes"],
  ["mdp", "--mdp"],
  ["statesAre", "--states-are"],
  ["states", "--states"],
  ["dataset", "--dataset"],
] as const;

/** The models of cohorts; none if there are none, and no others beside them. */
function cohortModels(asked: readonly AskedPolicy[]): NamedModel[] {
  const own = asked.flatMap(({ models }) =>
    models?.filter(({ checkpoint }) => checkpoint.cohort !== undefined) ?? []
  );
  const all = asked.reduce((sum, { models }) => sum + (models?.length ?? 1), 0);
  if (own.length === 0 || own.length === all) return own;
  throw new InputError(
    "--policy",
    "found models of a cohort beside others, which are scored in a process: expected either",
  );
}

/** Scores of models of cohorts, and a line that says why there are no others. */
function reportCohort(scores: readonly ModelScore[], json: boolean): void {
  if (json) return printJson(scores.length > 1 ? summarise(scores) : scores[0]);
  const asked = askedModels(scores);
  const notes = [
    ...runNotes(scores),
    `No exact score: ${NO_PROCESS}.`,
  ];
  printResult(
    [...(asked.length > 0 ? [heldOutTable(asked, { ofCohort: true })] : []), ...notes].join("\n"),
  );
}

/** Prints the scores of each policy of the list. */
function report(each: readonly (readonly Score[])[], json: boolean): void {
  if (json) return printJson(each.length > 1 ? each.map(contentOf) : contentOf(each[0]));
  const scores = each.flat();
  const notes = [
    ...endlessNotes(scores),
    ...each.flatMap((own) => [...runNotes(modelsOf(own)), ...unscoredNotes(modelsOf(own))]),
  ];
  printResult([scoreTable(scores), ...notes].join("\n"), ["plain", "plain", ...rowStyles(scores)]);
}

/** The command. */
export const evaluateCommand: RunnableCommand = new Command("evaluate")
  .description(
    "Scores policies exactly by linear algebra (survival, length, discounted return) and, with " +
      "--episodes, in simulated episodes too, with a 95% Wilson interval. The policies of a finished selection are " +
      "scored with what the choice cost.",
  )
  .requiredOption(
    "--policy <policy>",
    `one or several, between commas: ${POLICY_FORMS}; or a selection.json`,
  )
  .addOption(
    new Option("--inadmissible <handling>", "what an inadmissible action does")
      .choices(INADMISSIBLE_HANDLINGS).default(INADMISSIBLE_HANDLINGS[0]),
  )
  .option(
    "--gamma <g>",
    "discount of the return that is reported",
    numberFlag("--gamma", { min: 0, max: 1 }),
    0.99,
  )
  .option(
    "--episodes <n>",
    "simulate so many episodes as well",
    integerFlag("--episodes", { min: 1, max: 100_000_000 }),
  )
  .option("--seed <s>", "seed of the simulated episodes (default: 0)", seedFlag)
  .option("--mdp <file>", "MDP made by `deno task convert` (default: the model's, or ICU-Sepsis)")
  .addOption(new Option(STATES_ARE.flags, STATES_ARE.words).choices(DECLARATIONS))
  .option("--dataset <file>", DATASET_NOW)
  .option(
    "--cohort <folder>",
    "where the cohort is now that was trained on; its validation split says what its models are worth (default: where it was)",
  )
  .option("--json", "report as JSON", false)
  .option(
    "--states",
    "with --json, also by state: survival, value, Q, policy and visits, and what a model's network says",
    false,
  )
  .action(
    async (
      { policy: text, inadmissible, gamma, episodes, seed, json, states: byState, ...flags },
      command,
    ) => {
      if (text.endsWith(".json")) {
        for (const name of ["inadmissible", "gamma", "episodes", "seed", "states"] as const) {
          if (command.getOptionValueSource(name) !== "cli") continue;
          throw new InputError(`--${name}`, `has no meaning for ${text}, a selection`);
        }
        return await printSelectionScores(text, { ...flags, json });
      }
      if (seed !== undefined && episodes === undefined) {
        throw new InputError("--seed", "has no meaning without --episodes");
      }
      if (byState && !json) throw new InputError("--states", "has no meaning without --json");
      const simulation = episodes === undefined ? undefined : { episodes, seed: seed ?? 0 };
      const options = { inadmissible, gamma, simulation, byState };
      const asked = await askedPolicies(text);
      if (flags.statesAre !== undefined && asked.every(({ models }) => models === null)) {
        throw new InputError("--states-are", `has no meaning for ${text}, which no data made`);
      }
      if (flags.dataset !== undefined && flags.statesAre === undefined) {
        throw new InputError("--dataset", "has no meaning without --states-are");
      }
      const ofCohort = cohortModels(asked);
      if (ofCohort.length > 0) {
        const given = (name: string) => command.getOptionValueSource(name) === "cli";
        const misplaced = NEEDS_PROCESS.find(([name]) => given(name));
        if (misplaced) {
          throw new InputError(misplaced[1], `has no meaning for ${text}: ${NO_PROCESS}`);
        }
        const options = { cohort: flags.cohort, gamma: given("gamma") ? gamma : undefined };
        return reportCohort(await cohortScores(ofCohort, options), json);
      }
      if (flags.cohort !== undefined) {
        throw new InputError("--cohort", `has no meaning for ${text}, which is of no cohort`);
      }
      const mdp = await commonMdp(asked, flags.mdp);
      const { statesAre } = flags;
      const dataset = flags.dataset === undefined ? undefined : userPath(flags.dataset);
      const scores: Score[][] = [];
      for (const one of asked) {
        scores.push(await scoresOf(mdp, one, { ...options, statesAre, dataset }));
      }
      report(scores, json);
    },
  );
