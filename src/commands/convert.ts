/**
 * `deno task convert`: makes the compact MDP file from ICU-Sepsis's own files, or an estimate from a dataset.
 *
 * @module
 */
import { Command } from "@commander-js/extra-typings";
import { basename } from "node:path";
import { datasetChecksum } from "../dataset/dataset_checksum.ts";
import { loadDataset } from "../dataset/dataset_file.ts";
import { checkWritable } from "../files/atomic_write.ts";
import { writeNpz } from "../files/npz.ts";
import { InputError } from "../input_error.ts";
import { convertMdp } from "../mdp/convert_mdp.ts";
import { ICU_SEPSIS } from "../mdp/icu_sepsis.ts";
import { MDP_FILE, mdpFromArrays, mdpToArrays } from "../mdp/mdp_file.ts";
import type { TabularMdp } from "../mdp/tabular_mdp.ts";
import { type EstimatedMdp, estimatedMdp } from "../tabular/estimated_mdp.ts";
import { shellWord } from "../text/shell_word.ts";
import { numberFlag } from "./flags.ts";
import type { RunnableCommand } from "./run_command.ts";
import { printJson, printNote, printResult } from "./terminal.ts";
import { outputFile, shownPath, userPath } from "./user_path.ts";

/** Transitions that a state's own row is worth (the planner selected offline takes as many). */
const SHRINKAGE = 20;

/** What a conversion came to, as it is printed. */
interface Converted {
  readonly mdp: TabularMdp;
  /** How little the data show, of an estimate. */
  readonly estimate?: EstimatedMdp;
}

/** What of a dataset says where an MDP's numbers come from. */
interface EstimateOptions {
  readonly out: string;
  readonly shrinkage: number;
  readonly name?: string;
  readonly license?: string;
}

/** Estimates an MDP from a dataset and writes it. */
async function estimate(file: string, options: EstimateOptions): Promise<Converted> {
  const { out, shrinkage, name, license } = options;
  const path = userPath(file);
  if (out === path) throw new InputError("--out", `${file} is the dataset, expected another file`);
  await checkWritable(out, MDP_FILE);
  const dataset = await loadDataset(path, { mdp: ICU_SEPSIS });
  const sha256 = datasetChecksum(dataset);
  const found = estimatedMdp(dataset, path, {
    weight: shrinkage,
    provenance: {
      name: name ?? `an estimate from ${basename(file)}`,
      source: `estimated from the transitions of ${
        basename(file)
      }, shrunk by ${shrinkage}: not the process itself`,
      license: license ?? "not stated",
      sources: { [basename(file)]: sha256 },
      features: "The source has no features.",
    },
  });
  const arrays = mdpToArrays(found.mdp);
  await writeNpz(out, arrays, { kind: MDP_FILE });
  return { mdp: mdpFromArrays(arrays, out), estimate: found };
}

/** What an estimate is and is not, and how to go on with it. */
function estimateWords(
  { mdp, transitions, episodes, unseenPairs, unseenStates }: EstimatedMdp,
  { file, out, shrinkage }: {
    readonly file: string;
    readonly out: string;
    readonly shrinkage: number;
  },
): string {
  const share = (100 * unseenPairs / (mdp.live * mdp.actions)).toFixed(1);
  return [
    `An estimate from ${transitions} transitions of ${episodes} episodes, not the truth: scores in it are exact for the ` +
    "estimate alone, and what is optimal in it is too good by chance.",
    `${share}% of its live pairs the data never show: they do what the data's own actions do in the state.`,
    ...(unseenStates === 0 ? [] : [
      `In ${unseenStates} live states the data never act: they lead where the data lead on average.`,
    ]),
    ...(shrinkage > 0
      ? []
      : ["Without shrinkage policies may go round for ever: what ends is scored (ends)."]),
    `Go on: deno task train configs/cql.yaml --set ${shellWord(`mdp=${out}`)} --dataset ${
      shellWord(file)
    } --states-are mdp`,
  ].join("\n");
}

/** The command. */
export const convertCommand: RunnableCommand = new Command("convert")
  .description(
    "Makes the compact MDP file from ICU-Sepsis's dynamics.npz and admissible_actions.txt, from those of an MDP of the " +
      "same layout, or as an estimate from a dataset.",
  )
  .argument(
    "[dynamics.npz]",
    "tx_mat, r_mat, d_0, expert_policy, state_cluster_centers, " +
      "sofa_scores; the last three states are death, survival and absorbing",
  )
  .argument(
    "[admissible_actions.txt]",
    "line 1: of each state its number of admissible actions; then a line a state with those actions (data/README.md)",
  )
  .option("--from-dataset <file>", "estimate the MDP from this .npz of logged care instead")
  .option(
    "--shrinkage <m>",
    `with --from-dataset: transitions that what happens in the state at all is worth beside a pair's own (default: ${SHRINKAGE})`,
    numberFlag("--shrinkage", { min: 0, max: 1e9 }),
  )
  .option("--out <file>", "file to write (default: <dynamics>.mdp.npz in the current folder)")
  .option("--name <text>", "name of the MDP (known for ICU-Sepsis 2.0.1)")
  .option("--license <text>", "licence of the numbers (known for ICU-Sepsis 2.0.1)")
  .option("--json", "report as JSON")
  .action(async (dynamics, admissible, options) => {
    const { fromDataset, shrinkage, out, json, ...names } = options;
    const source = fromDataset ?? dynamics;
    if (fromDataset !== undefined && dynamics !== undefined) {
      throw new InputError("--from-dataset", `found ${dynamics} too, expected one source`);
    }
    if (fromDataset === undefined && shrinkage !== undefined) {
      throw new InputError("--shrinkage", "has no meaning without --from-dataset");
    }
    const missing = dynamics === undefined ? "dynamics.npz" : "admissible_actions.txt";
    if (source === undefined || (fromDataset === undefined && admissible === undefined)) {
      throw new InputError("convert", `missing required argument '${missing}', or --from-dataset`);
    }
    const usual = `${basename(source).replace(/\.npz$/, "")}.mdp.npz`;
    const path = await outputFile("--out", out ?? usual);
    const weight = shrinkage ?? SHRINKAGE;
    const { mdp, estimate: estimated }: Converted = fromDataset === undefined
      ? {
        mdp: await convertMdp({
          dynamics: userPath(source),
          admissible: userPath(admissible!),
          out: path,
          ...names,
        }),
      }
      : await estimate(fromDataset, { out: path, shrinkage: weight, ...names });
    const report = {
      file: shownPath(path),
      name: mdp.provenance.name,
      states: mdp.states,
      actions: mdp.actions,
      rows: mdp.rowStart.length - 1,
      entries: mdp.next.length,
      bytes: (await Deno.stat(path)).size,
      sha256: mdp.sha256,
    };
    const estimateReport = estimated && {
      is_estimate: true,
      shrinkage: weight,
      transitions: estimated.transitions,
      episodes: estimated.episodes,
      unseen_pairs: estimated.unseenPairs,
      unseen_states: estimated.unseenStates,
    };
    if (json) return printJson({ ...report, ...estimateReport });
    printResult(
      `${report.file}: ${report.name}, ${report.states} states, ${report.actions} actions, ` +
        `${report.rows} rows with ${report.entries} entries, ${report.bytes} bytes, ` +
        `SHA-256 of the arrays ${report.sha256}`,
    );
    if (estimated === undefined) return;
    printNote(
      estimateWords(estimated, { file: fromDataset!, out: report.file, shrinkage: weight }),
    );
  });
