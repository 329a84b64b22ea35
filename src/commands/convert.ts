/**
 * `deno task convert`: makes the compact MDP file from ICU-Sepsis's own files.
 *
 * @module
 */
import { Command } from "@commander-js/extra-typings";
import { basename } from "node:path";
import { convertMdp } from "../mdp/convert_mdp.ts";
import type { RunnableCommand } from "./run_command.ts";
import { printJson, printResult } from "./terminal.ts";
import { outputFile, shownPath, userPath } from "./user_path.ts";

/** The command. */
export const convertCommand: RunnableCommand = new Command("convert")
  .description(
    "Makes the compact MDP file from ICU-Sepsis's dynamics.npz and admissible_actions.txt, " +
      "or from those of an MDP of the same layout. Logged care is no MDP: train and select read it as it is, under the names of " +
      "data/README.md.",
  )
  .argument(
    "<dynamics.npz>",
    "tx_mat, r_mat, d_0, expert_policy, state_cluster_centers, " +
      "sofa_scores; the last three states are death, survival and absorbing",
  )
  .argument("<admissible_actions.txt>", "line 1: numbers of admissible actions; then the actions")
  .option("--out <file>", "file to write (default: <dynamics>.mdp.npz in the current folder)")
  .option("--name <text>", "name of the MDP (known for ICU-Sepsis 2.0.1)")
  .option("--license <text>", "licence of the numbers (known for ICU-Sepsis 2.0.1)")
  .option("--json", "report as JSON")
  .action(async (dynamics, admissible, { out, json, ...names }) => {
    const usual = `${basename(dynamics).replace(/\.npz$/, "")}.mdp.npz`;
    const path = await outputFile("--out", out ?? usual);
    const mdp = await convertMdp({
      dynamics: userPath(dynamics),
      admissible: userPath(admissible),
      out: path,
      ...names,
    });
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
    if (json) return printJson(report);
    printResult(
      `${report.file}: ${report.name}, ${report.states} states, ${report.actions} actions, ` +
        `${report.rows} rows with ${report.entries} entries, ${report.bytes} bytes, ` +
        `SHA-256 of the arrays ${report.sha256}`,
    );
  });
