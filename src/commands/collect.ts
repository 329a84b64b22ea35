/**
 * `deno task collect`: simulates episodes of care under a behaviour policy into a dataset.
 *
 * @module
 */
import { Command, Option } from "@commander-js/extra-typings";
import { inPieces } from "../breathe.ts";
import {
  type Behaviour,
  behaviourPolicy,
  BEHAVIOURS,
  needsValues,
} from "../dataset/behaviour_policy.ts";
import { collecting, type CollectOptions } from "../dataset/collect.ts";
import type { DiscreteDataset } from "../dataset/dataset.ts";
import {
  basisWords,
  type Declaration,
  DECLARATIONS,
  scoresApply,
} from "../dataset/data_identity.ts";
import { datasetChecksum } from "../dataset/dataset_checksum.ts";
import { DATASET_FILE, saveDataset } from "../dataset/dataset_file.ts";
import { type DatasetStatistics, datasetStatistics } from "../dataset/statistics.ts";
import { allowedValues } from "../evaluation/network_policy.ts";
import { checkWritable } from "../files/atomic_write.ts";
import { InputError } from "../input_error.ts";
import { loadMdp } from "../mdp/load_mdp.ts";
import { DEFAULT_MAX_STEPS } from "../mdp/simulator.ts";
import { INADMISSIBLE_HANDLINGS, type TabularMdp } from "../mdp/tabular_mdp.ts";
import { declaredModel } from "../runs/declared_model.ts";
import { deployedNetwork, modelBasis } from "../runs/model_checkpoint.ts";
import { readCheckpoint } from "../runs/read_checkpoint.ts";
import { withInterrupt } from "./interrupt.ts";
import { integerFlag, numberFlag, seedFlag, STATES_ARE } from "./flags.ts";
import { startProgress } from "./progress.ts";
import type { RunnableCommand } from "./run_command.ts";
import { table } from "./table.ts";
import { printJson, printResult } from "./terminal.ts";
import { outputFile, shownPath, userPath } from "./user_path.ts";

/** At about 9 transitions an episode, datasets beyond this would not fit a file of 4 GiB. */
const MAX_EPISODES = 20_000_000;

/** The flags that shape a behaviour policy. */
interface BehaviourFlags {
  readonly behaviour: Behaviour;
  readonly epsilon?: number;
  readonly temperature?: number;
  readonly checkpoint?: string;
  readonly statesAre?: Declaration;
}

/** Refuses flags that the behaviour needs and lacks, or has and does not use. */
function checkFlags(flags: BehaviourFlags): void {
  const { behaviour, temperature, checkpoint, statesAre } = flags;
  if (statesAre !== undefined && checkpoint === undefined) {
    throw new InputError("--states-are", "has no meaning without --checkpoint");
  }
  if (needsValues(behaviour) && checkpoint === undefined) {
    throw new InputError("--checkpoint", `is missing, which --behaviour ${behaviour} needs`);
  }
  if (!needsValues(behaviour) && checkpoint !== undefined) {
    throw new InputError("--checkpoint", `has no meaning for --behaviour ${behaviour}`);
  }
  if (temperature === undefined) return;
  if (behaviour !== "softmax") {
    throw new InputError("--temperature", `has no meaning for --behaviour ${behaviour}`);
  }
  if (temperature === 0) {
    throw new InputError("--temperature", "found 0, expected a number above 0");
  }
}

/**
 * (S,A) action values of a trained model; those of actions it may not choose are the lowest. Its states must be
 * those of the MDP: it treats nobody else's patients.
 */
async function checkpointValues(
  mdp: TabularMdp,
  file: string,
  declaration?: Declaration,
): Promise<Float64Array> {
  const read = await readCheckpoint(userPath(file), file);
  const checkpoint = declaration === undefined
    ? read
    : await declaredModel(read, { declaration, mdp, name: file });
  const values = allowedValues(mdp, deployedNetwork(checkpoint), file);
  const basis = modelBasis(checkpoint, mdp);
  if (scoresApply(basis)) return values;
  throw new InputError(
    file,
    `cannot treat patients of ${mdp.provenance.name}: ${basisWords(basis)}`,
  );
}

/** The behaviour in words, such as `clinician, epsilon 0.1`. */
function describe(flags: BehaviourFlags): string {
  const { behaviour, epsilon, temperature, checkpoint } = flags;
  return [
    behaviour,
    checkpoint !== undefined && `checkpoint ${checkpoint}`,
    behaviour === "softmax" && `temperature ${temperature ?? 1}`,
    epsilon !== undefined && `epsilon ${epsilon}`,
  ].filter(Boolean).join(", ");
}

/** The statistics as a table for reading. */
function statisticsTable(statistics: DatasetStatistics, behaviour: string): string {
  const percent = (share: number | null) => share === null ? "-" : `${(100 * share).toFixed(1)} %`;
  const often = statistics.actionShares
    .map((share, action) => ({ share, action }))
    .sort((a, b) => b.share - a.share || a.action - b.action)
    .slice(0, 5)
    .map(({ share, action }) => `${action} (${percent(share)})`);
  const rows = [
    ["behaviour", behaviour],
    ["transitions", String(statistics.transitions)],
    ["episodes", String(statistics.episodes)],
    ["truncated episodes", String(statistics.truncatedEpisodes)],
    ["survival", percent(statistics.survival)],
    ["mean return", statistics.meanReturn.toFixed(4)],
    ["mean length", statistics.meanLength.toFixed(2)],
    ["longest episode", String(statistics.maxLength)],
    ["live states seen", percent(statistics.stateCoverage)],
    ["state-action pairs seen", percent(statistics.pairCoverage)],
    ["actions seen", percent(statistics.actionCoverage)],
    ["most frequent actions", often.join(", ")],
    ["mean behaviour probability", statistics.meanBehaviourProbability?.toFixed(4) ?? "-"],
  ];
  return table([{ title: "dataset" }, { title: "" }], rows);
}

/** The statistics as JSON, keys in snake case as in the files. */
function statisticsJson(statistics: DatasetStatistics): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(statistics).map(([key, value]) => [
      key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  );
}

/** Collects and writes the dataset; after a signal nothing is left of it. */
async function collectTo(path: string, collection: {
  readonly mdp: TabularMdp;
  readonly policy: Float64Array;
  readonly options: CollectOptions;
}): Promise<DiscreteDataset> {
  const { mdp, policy, options } = collection;
  const progress = startProgress("collecting episodes", options.episodes);
  try {
    return await withInterrupt("Interrupted, nothing was written", async (signal) => {
      const onProgress = (done: number) => progress.update(done);
      const dataset = await inPieces(collecting(mdp, policy, { ...options, onProgress }), signal);
      await saveDataset(path, dataset, { signal });
      return dataset;
    });
  } finally {
    progress.close();
  }
}

/** The command. */
export const collectCommand: RunnableCommand = new Command("collect")
  .description(
    "Simulates episodes of care on ICU-Sepsis under a behaviour policy and writes their " +
      "transitions as a .npz dataset, which NumPy reads too; data/README.md says what it holds.",
  )
  .addOption(
    new Option("--behaviour <name>", "policy to collect under").choices(BEHAVIOURS)
      .makeOptionMandatory(),
  )
  .requiredOption(
    "--episodes <n>",
    "number of episodes",
    integerFlag("--episodes", { min: 1, max: MAX_EPISODES }),
  )
  .option("--seed <s>", "seed of every draw", seedFlag, 0)
  .requiredOption("--out <file>", "file to write, .npz")
  .option(
    "--epsilon <e>",
    "probability of a uniformly random action instead",
    numberFlag("--epsilon", { min: 0, max: 1 }),
  )
  .option(
    "--temperature <t>",
    "of softmax: higher is more random (default: 1)",
    numberFlag("--temperature", { min: 0 }),
  )
  .option("--checkpoint <file>", "trained model of greedy and softmax")
  .addOption(new Option(STATES_ARE.flags, STATES_ARE.words).choices(DECLARATIONS))
  .option(
    "--max-steps <k>",
    "steps after which an episode is cut",
    integerFlag("--max-steps", { min: 1, max: DEFAULT_MAX_STEPS }),
    DEFAULT_MAX_STEPS,
  )
  .addOption(
    new Option("--inadmissible <handling>", "what an inadmissible action does")
      .choices(INADMISSIBLE_HANDLINGS).default(INADMISSIBLE_HANDLINGS[0]),
  )
  .option("--mdp <file>", "MDP made by `deno task convert` (default: ICU-Sepsis)")
  .option("--json", "report as JSON")
  .action(async (options) => {
    const { behaviour, episodes, seed, epsilon, temperature, maxSteps, inadmissible } = options;
    checkFlags(options);
    const out = await outputFile("--out", options.out);
    await checkWritable(out, DATASET_FILE);
    const mdp = await loadMdp(options.mdp === undefined ? undefined : userPath(options.mdp));
    const q = options.checkpoint === undefined
      ? undefined
      : await checkpointValues(mdp, options.checkpoint, options.statesAre);
    const policy = behaviourPolicy(mdp, { behaviour, epsilon, temperature, q });

    const collection = { mdp, policy, options: { episodes, seed, maxSteps, inadmissible } };
    const dataset = await collectTo(out, collection);
    const statistics = datasetStatistics(dataset, mdp);
    const sha256 = datasetChecksum(dataset);
    const file = shownPath(out);
    if (options.json) {
      const report = { file, sha256, behaviour: describe(options), seed };
      printJson({ ...report, ...statisticsJson(statistics) });
    } else {
      printResult(statisticsTable(statistics, describe(options)));
      printResult(`\n${file}: SHA-256 of the arrays ${sha256}`);
    }
  });
