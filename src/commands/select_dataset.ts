/**
 * `deno task select` on a dataset of numbered states.
 *
 * @module
 */
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
import { shellWord } from "../text/shell_word.ts";
import { checkSizes, createTrainer, type Device } from "../trainer/create_trainer.ts";
import { plannedSizes } from "../runs/planned_sizes.ts";
import { withInterrupt } from "./interrupt.ts";
import { startProgress } from "./progress.ts";
import { table } from "./table.ts";
import { printJson, printNote, printResult } from "./terminal.ts";
import { shownPath, userPath } from "./user_path.ts";

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

/** Flags of a selection on a dataset. */
export interface SelectDatasetFlags {
  /** Where the selection goes, absolute. */
  readonly folder: string;
  /** A dataset instead of the config's. */
  readonly dataset?: string;
  /** Whose states the dataset's are. */
  readonly statesAre?: "icu-sepsis";
  /** Which candidates are trained again on everything (default: the chosen one). */
  readonly retrain?: "chosen" | "all";
  /** What to train on. */
  readonly device: Device;
  /** Workers, and networks trained together. */
  readonly workers?: number;
  /** Whether to print JSON. */
  readonly json?: boolean;
}

/**
 * Selects on a dataset of numbered states and prints what came of it.
 *
 * @param file The selection's YAML, as typed.
 * @param flags The command's flags.
 */
export async function selectOnDataset(file: string, flags: SelectDatasetFlags): Promise<void> {
  const { folder, retrain = "chosen", device, workers, json } = flags;
  const dataset = flags.dataset === undefined ? undefined : userPath(flags.dataset);
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
    const again = `Interrupted: go on with --out ${shellWord(shownPath(folder))}`;
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
}
