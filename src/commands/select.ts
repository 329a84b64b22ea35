/**
 * `deno task select`: chooses a policy by held-out data alone. The task's permissions deny the MDP file.
 *
 * @module
 */
import { basename } from "node:path";
import { Command, Option } from "@commander-js/extra-typings";
import { checkIcuSepsisDataset, checkNumbered } from "../dataset/check_states.ts";
import type { DiscreteDataset } from "../dataset/dataset.ts";
import { loadDataset } from "../dataset/dataset_file.ts";
import type { Interval } from "../evaluation/wilson.ts";
import { ICU_SEPSIS } from "../mdp/icu_sepsis.ts";
import { makeFolder } from "../files/atomic_write.ts";
import { withSoleUse } from "../files/file_lock.ts";
import { openPolicyStore } from "../selection/policy_store.ts";
import { selectPolicy } from "../selection/select_policy.ts";
import { readSelectionConfig } from "../selection/selection_config.ts";
import {
  type RecordedCandidate,
  type RecordedObserved,
  type RecordedSelection,
  writeSelection,
} from "../selection/selection_file.ts";
import { checkSizes, createTrainer, DEVICES } from "../trainer/create_trainer.ts";
import { plannedSizes } from "../runs/planned_sizes.ts";
import { integerFlag } from "./flags.ts";
import { withInterrupt } from "./interrupt.ts";
import { startProgress } from "./progress.ts";
import type { RunnableCommand } from "./run_command.ts";
import { newRunFolder } from "./run_names.ts";
import { table } from "./table.ts";
import { printJson, printNote, printResult } from "./terminal.ts";
import { outputFolder, shownPath, userPath } from "./user_path.ts";

const CANDIDATE_COLUMNS = [
  { title: "candidate" },
  ...["estimate", "95% interval", "strict", "unseen", "support", "WIS", "ESS", "largest"]
    .map((title) => ({ title, align: "right" as const })),
  { title: "" },
];

/** An interval for reading. */
const range = ({ low, high }: Interval) => `${low.toFixed(4)} to ${high.toFixed(4)}`;

/** What the held-out episodes came to themselves, for reading. */
function observedRow({ value, interval }: RecordedObserved): string[] {
  const none = Array<string>(CANDIDATE_COLUMNS.length - 3).fill("");
  return ["clinicians (observed)", value.toFixed(4), range(interval), ...none];
}

/** A candidate for reading. */
function candidateRow(
  one: RecordedCandidate,
  { chosen, tied }: { readonly chosen: string; readonly tied: readonly string[] },
): string[] {
  const { importance_sampling: weighted, value, interval } = one;
  const wis = weighted === null ? ["-", "-", "-"] : [
    weighted.refused || weighted.value === null ? "refused" : weighted.value.toFixed(4),
    weighted.effective_episodes.toFixed(1),
    `${(100 * weighted.largest_share).toFixed(1)}%`,
  ];
  return [
    one.name,
    value === null ? "diverged" : value.toFixed(4),
    interval ? range(interval) : "-",
    one.strict === null ? "-" : one.strict.toFixed(4),
    `${(100 * one.unseen).toFixed(1)}%`,
    one.support.toFixed(1),
    ...wis,
    one.name === chosen ? "chosen" : tied.includes(one.name) ? "tied" : "",
  ];
}

/** A dataset of numbered states; one that is declared to be of ICU-Sepsis's must be able to be. */
async function loadDiscrete(path: string, declared: boolean): Promise<DiscreteDataset> {
  const { states, actions } = ICU_SEPSIS;
  const sizes = declared ? { states, actions } : {};
  const dataset = await loadDataset(path, { ...sizes, mdp: ICU_SEPSIS, onNote: printNote });
  checkNumbered(dataset, path);
  if (declared) checkIcuSepsisDataset(dataset, path);
  return dataset;
}

/** What the columns mean. */
function legend({ config, observed }: RecordedSelection, hasWeights: boolean): string[] {
  const { estimate: { gamma, prior_weight: weight }, rule } = config;
  const discount = gamma === 1 ? "mean return" : `mean return at gamma ${gamma}`;
  const prior = weight === 1 ? "1 transition" : `${weight} transitions`;
  const tie = `less than ${rule.tie_standard_errors} standard errors of the paired difference`;
  const { episodes, patients } = observed!;
  const drawn = patients === episodes
    ? `${episodes} held-out episodes`
    : `${patients} held-out patients with their ${episodes} episodes`;
  const winner = rule.tie_goes_to === "first-listed"
    ? "the first listed is chosen"
    : "that of largest support is chosen";
  return [
    `estimate: ${discount} by fitted Q evaluation on data the candidate was not trained on, each pair's row drawn towards`,
    `  how its state goes on, as if seen in ${prior} more. An estimate, and the highest of several is too high by chance.`,
    `95% interval: a bootstrap over the ${drawn}; of pairs they never show it knows nothing.`,
    "clinicians (observed): what those episodes came to.",
    "strict, unseen: the estimate with pairs worth 0 that held-out data never show, and the chance to come to one.",
    "support: how often training data hold the pairs of the policy's steps (geometric mean).",
    hasWeights
      ? "WIS, ESS, largest: weighted importance sampling (a check only), the episodes it rests on (refused under 100), the " +
        "largest weight."
      : "WIS, ESS, largest: not available, the data hold no behaviour_probability.",
    `tied: ${tie} below the highest estimate; of these ${winner}.`,
  ];
}

/** The command. */
export const selectCommand: RunnableCommand = new Command("select")
  .description(
    "Chooses a policy without the truth: trains the config's candidates without a part of the " +
      "data, estimates on that part what they are worth, chooses by the config's rule and trains " +
      "the chosen one on everything. The folder then holds selection.json and the policy.",
  )
  .argument("<config>", "a YAML file, such as configs/select-tabular.yaml")
  .option(
    "--dataset <file>",
    "select on this .npz instead of the config's dataset (data/README.md says what it holds)",
  )
  .addOption(
    new Option(
      "--states-are <whose>",
      "declare that the dataset's states are ICU-Sepsis's, where it does not say",
    )
      .choices(["icu-sepsis"]),
  )
  .option("--out <folder>", "where to write, below runs/ or results/ (default: below runs/)")
  .addOption(
    new Option("--retrain <which>", "which candidates to train again on everything")
      .choices(["chosen", "all"]).default("chosen" as const),
  )
  .addOption(new Option("--device <name>", "what to train on").choices(DEVICES).default("cpu"))
  .option(
    "--workers <n>",
    "workers of the CPU trainer, and networks trained together (default: one a core)",
    integerFlag("--workers", { min: 1, max: 1024 }),
  )
  .option("--json", "print selection.json's content")
  .action(async (file, { dataset: flag, out, retrain, device, workers, json, ...flags }) => {
    const folder = out === undefined
      ? await newRunFolder(basename(file).replace(/\.ya?ml$/, ""))
      : await outputFolder("--out", out);
    const dataset = flag === undefined ? undefined : userPath(flag);
    const config = await readSelectionConfig(userPath(file), {
      shown: shownPath,
      dataset,
      states: flags.statesAre,
    });
    const data = await loadDiscrete(config.dataset, config.states !== null);
    const together = workers ?? navigator.hardwareConcurrency;
    const networks = config.networks?.models.length ?? 0;
    if (config.networks) {
      const { hypers, ...sizes } = plannedSizes(config.networks, data);
      // Networks are trained a few at a time: none is, unless one of a kind fits.
      const kinds = Map.groupBy(hypers, ({ algorithm }) => algorithm).values();
      await checkSizes(device, {
        ...sizes,
        hypers: Array.from(kinds, ([hyper]) => hyper),
        workers,
      });
    }
    const progress = startProgress(
      "training networks",
      networks * config.split.parts_with_networks,
    );
    try {
      const again = `Interrupted: go on with --out ${shownPath(folder)}`;
      await makeFolder(folder);
      const recorded = await withSoleUse(`${folder}/selection.json`, async (lock) => {
        const selection = await withInterrupt(again, async (signal) => {
          const store = await openPolicyStore(`${folder}/trained`);
          return await selectPolicy(config, data, {
            retrain,
            training: {
              createTrainer: (options) => createTrainer(device, { ...options, workers }),
              together,
              store,
              signal,
              onProgress: (done) => progress.update(done),
            },
          });
        });
        lock.check();
        return await writeSelection(folder, selection, { config, actions: data.actions });
      });
      if (json) printJson(recorded);
      else {
        const rows = [
          observedRow(recorded.observed!),
          ...recorded.candidates.map((one) => candidateRow(one, recorded)),
        ];
        const words = legend(recorded, data.behaviourProbability !== null);
        printResult([table(CANDIDATE_COLUMNS, rows), "", ...words].join("\n"));
        printResult(`\nChosen: ${recorded.chosen}, in ${shownPath(`${folder}/selection.json`)}`);
      }
    } finally {
      progress.close();
    }
  });
