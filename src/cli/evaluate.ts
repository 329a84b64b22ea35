/**
 * `deno task evaluate`: scores a policy exactly, and in simulated episodes if asked.
 *
 * @module
 */
import { Command, Option } from "@commander-js/extra-typings";
import { type Declaration, DECLARATIONS } from "../dataset/data_identity.ts";
import { type PolicyScore, type ScoreOptions, scorePolicy } from "../evaluation/policy_score.ts";
import { fileError } from "../files/read_bytes.ts";
import { InputError } from "../input_error.ts";
import { loadMdp } from "../mdp/load_mdp.ts";
import { INADMISSIBLE_HANDLINGS } from "../mdp/tabular_mdp.ts";
import { latestCheckpoints } from "../runs/checkpoint_folder.ts";
import { type ModelCheckpoint, readCheckpoint } from "../runs/model_checkpoint.ts";
import { readRunConfigs } from "../runs/open_run.ts";
import { type ModelScore, scoreModel, summarise } from "../runs/run_evaluation.ts";
import { declaredModel } from "../runs/declared_model.ts";
import { runPaths } from "../runs/run_folder.ts";
import { planRun } from "../runs/run_plan.ts";
import { integerFlag, numberFlag, seedFlag, STATES_ARE } from "./flags.ts";
import { namedPolicy, POLICY_FORMS } from "./policy_argument.ts";
import { runCommand, type RunnableCommand } from "./run_command.ts";
import { endlessNotes, runNotes, scoreTable } from "./score_table.ts";
import { printJson, printResult } from "./terminal.ts";
import { userPath } from "./user_path.ts";

/** A trained model with the name its score goes by. */
interface NamedModel {
  readonly name: string;
  readonly checkpoint: ModelCheckpoint;
}

/** The models of a run's folder, or the one of a checkpoint. */
async function trainedModels(text: string): Promise<NamedModel[]> {
  const path = userPath(text);
  const file = await Deno.stat(path).catch((error) => {
    if (!(error instanceof Deno.errors.NotFound)) throw fileError(text, error);
    throw new InputError("--policy", `found "${text}", expected ${POLICY_FORMS}`);
  });
  if (file.isFile) return [{ name: text, checkpoint: await readCheckpoint(path, text) }];
  const paths = runPaths(path);
  const plan = planRun(await readRunConfigs(paths));
  const checkpoints = await latestCheckpoints(paths, plan);
  return checkpoints.map((checkpoint, i) => ({ name: plan.models[i].name, checkpoint }));
}

/** Scores trained models, each in the MDP it was trained for unless another is named. */
async function modelScores(
  models: readonly NamedModel[],
  options: ScoreOptions & { readonly mdp?: string; readonly statesAre?: Declaration },
): Promise<ModelScore[]> {
  const { statesAre: declaration } = options;
  const mdp = await loadMdp(options.mdp ?? models[0].checkpoint.config.mdp ?? undefined);
  const scores: ModelScore[] = [];
  for (const { name, checkpoint } of models) {
    const model = declaration === undefined
      ? checkpoint
      : await declaredModel(checkpoint, { declaration, mdp, name });
    scores.push(scoreModel(mdp, model, { ...options, name }));
  }
  return scores;
}

/** Prints scores of models or of one policy. */
function report(scores: readonly (PolicyScore | ModelScore)[], json: boolean): void {
  const models = scores.filter((score): score is ModelScore => "seed" in score);
  if (json) {
    const content = models.length > 1 ? summarise(models) : scores[0];
    printJson(content);
  } else {
    printResult([scoreTable(scores), ...endlessNotes(scores), ...runNotes(models)].join("\n"));
  }
}

/** The command. */
export const evaluateCommand: RunnableCommand = new Command("evaluate")
  .description(
    "Scores a policy exactly by linear algebra (survival, length, discounted return) and, with " +
      "--episodes, in simulated episodes too, with a 95% Wilson interval.",
  )
  .requiredOption("--policy <policy>", POLICY_FORMS)
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
  .option("--json", "report as JSON", false)
  .action(async ({ policy: text, inadmissible, gamma, episodes, seed, json, ...flags }) => {
    if (seed !== undefined && episodes === undefined) {
      throw new InputError("--seed", "has no meaning without --episodes");
    }
    const simulation = episodes === undefined ? undefined : { episodes, seed: seed ?? 0 };
    const options = { inadmissible, gamma, simulation };
    const mdp = flags.mdp === undefined ? undefined : userPath(flags.mdp);
    const known = await loadMdp(mdp);
    const probabilities = await namedPolicy(text, { mdp: known, path: userPath });
    if (probabilities && flags.statesAre !== undefined) {
      throw new InputError("--states-are", `has no meaning for ${text}, which no data made`);
    }
    report(
      probabilities
        ? [scorePolicy(known, { policy: text, probabilities }, options)]
        : await modelScores(await trainedModels(text), {
          ...options,
          mdp,
          statesAre: flags.statesAre,
        }),
      json,
    );
  });

if (import.meta.main) await runCommand(evaluateCommand);
